import type { Datum } from '../kern/datum'
import type { Bevinding } from '../kern/motivering'
import type { Toewijzing } from '../kern/toewijzing'
import type { Regelset } from '../producten/regelset'
import type { Groepsminuten } from './groepsminuten'
import type { NoShowregistratie } from './noshowtelling'
import type { Prestatie } from './prestatie'

/** Every code of a finding on a line. */
export type Controlecode =
  | 'toewijzing-onbekend'
  | 'toewijzing-ingetrokken'
  | 'extra-client'
  | 'ander-product'
  | 'verkeerde-eenheid'
  | 'eenheid-past-niet'
  | 'voor-ingang'
  | 'na-einde'
  | 'zonder-omvang'
  | 'geen-totaal'
  | 'boven-toewijzing'
  | 'geplande-afwezigheid'
  | 'no-show-niet-geregistreerd'
  | 'no-show-bij-groep'
  | 'no-show-boven-maximum'
  | 'boven-geplande-minuten'
  | 'boven-groepstijd'
  | 'nog-niet-geleverd'
  | 'te-laat-ingediend'

/** Something wrong with a line, or that could not be checked. Its `pad` is a field of the line, such as `regel.volume`. */
export interface Regelbevinding extends Bevinding {
  readonly code: Controlecode
  /** How many minutes are too many. */
  readonly teVeel?: number
}

/** What is found on a line. */
export interface Regeloordeel {
  /** Whether nothing is wrong with it; a warning is not wrong. */
  readonly akkoord: boolean
  readonly bevindingen: readonly Regelbevinding[]
}

/** What is known of clients beside the lines. */
export interface Controlegegevens<R extends Regelset = Regelset> {
  /** The allocations as they stand now, each number of a client once; `client` must be there. */
  readonly toewijzingen: readonly Toewijzing[]
  /** Lines of earlier months that were accepted: they use up the allocation and the no-shows of the year. */
  readonly eerderGedeclareerd?: readonly Prestatie<R>[]
  /** Every absence, as for `beoordeelNoShows`; where it is given, each declared no-show must be in it. */
  readonly noShows?: readonly NoShowregistratie<R>[]
  /** What `telGroepsminuten` made of the group's meetings; where it is given, group lines may not go beyond it. */
  readonly groepsminuten?: readonly Groepsminuten[]
}

/** A declaratie, with what it is held against. */
export interface Declaratie<R extends Regelset = Regelset> extends Controlegegevens<R> {
  readonly regels: readonly Prestatie<R>[]
  /** The day on which it is handed in; if not given, the latest month is not checked. */
  readonly ingediendOp?: Datum
}
