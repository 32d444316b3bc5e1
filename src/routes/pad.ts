import type { Datum } from '../kern/datum'
import type { Werkkalender } from '../werkdagen/tabellen'
import { telWerkdagen } from '../werkdagen/tel-werkdagen'
import type { Route } from './definitie'
import type { Actor, Gebeurtenis, Stapnaam, VerplichtingId } from './dossiertypen'
import { gevolgenVan } from './gevolgen'
import type { Instantie } from './instantie'
import type { Verloop } from './verloop'
import { alsVerplichting, termijnVan, type Verplichting } from './verplichtingen'

/** One event of a plan, on its last day in time. */
export interface Padstap<R extends Route = Route> {
  readonly gebeurtenis: Gebeurtenis<R>
  readonly van: Stapnaam<R>
  readonly naar: Stapnaam<R>
  /** Who normally does it. */
  readonly door: readonly Actor<R>[]
  /** The verplichting whose term gave the day; without one the event has no term of its own. */
  readonly verplichting?: VerplichtingId<R>
}

/** Something owed along a path, with its last day. */
export type Padverplichting<R extends Route = Route> = Omit<
  Verplichting<R>,
  'stand' | 'voldaanOp' | 'vervallenOp' | 'resterendeWerkdagen' | 'uiterlijk'
> & { readonly uiterlijk: Datum }

/** One way from the opening to an end. */
export interface Pad<R extends Route = Route> {
  readonly stappen: readonly Padstap<R>[]
  readonly einde: Stapnaam<R>
  /** The day of the last event. */
  readonly uiterlijk: Datum
  /** Werkdagen from the opening to that day. */
  readonly werkdagen: number
  /** All that is owed with a last day along the path, the earliest first. */
  readonly verplichtingen: readonly Padverplichting<R>[]
}

/** Texts in order; dates of one form compare as text. */
export function vergelijk(een: string, ander: string): number {
  return Number(een > ander) - Number(een < ander)
}

function alsPadverplichting(instantie: Instantie, kalender: Werkkalender | undefined): Padverplichting[] {
  const termijn = termijnVan(instantie, kalender)
  if (!termijn) return []
  const peiling = { peildatum: instantie.ontstaan, kalender }
  const open = { ...instantie, einde: undefined }
  const { stand, resterendeWerkdagen, ...over } = alsVerplichting(open, termijn, peiling)
  return [{ ...over, uiterlijk: termijn.uiterlijk }]
}

/** The path that a dossier took since a plan began. */
export function alsPad(
  verloop: Verloop,
  stappen: readonly Padstap[],
  kalender: Werkkalender | undefined,
): Pad {
  const { datum } = verloop.opening
  const uiterlijk = verloop.feiten.at(-1)?.datum ?? datum
  return {
    stappen,
    einde: verloop.stap,
    uiterlijk,
    werkdagen: telWerkdagen(datum, uiterlijk, kalender),
    verplichtingen: gevolgenVan(verloop)
      .instanties.flatMap((instantie) => alsPadverplichting(instantie, kalender))
      .sort((een, ander) => vergelijk(een.uiterlijk, ander.uiterlijk)),
  }
}
