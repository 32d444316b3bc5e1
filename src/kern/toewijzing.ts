import type { Datum } from './datum'

/** Every {@link Eenheid}. */
export const EENHEDEN = ['minuut', 'uur', 'etmaal', 'dagdeel', 'stuks-output', 'euro', 'stuks'] as const
/** A unit in which help is allocated and declared (IJW-01); `stuks` are those of effort, `stuks-output` those of a result. */
export type Eenheid = (typeof EENHEDEN)[number]

export const MINUTEN_PER_UUR = 60

/** A volume in minutes; none where the unit is no measure of them. */
export function inMinuten(volume: number, eenheid: Eenheid): number | undefined {
  if (eenheid === 'uur') return volume * MINUTEN_PER_UUR
  return eenheid === 'minuut' ? volume : undefined
}

/** Every {@link Frequentie}. */
export const FREQUENTIES = ['dag', 'week', 'maand', 'totaal'] as const
/** For what the volume of an allocation holds (IJW-01); `totaal`: for its whole period. */
export type Frequentie = (typeof FREQUENTIES)[number]

/** How much is allocated. */
export interface Omvang {
  /** A whole number of at most eight digits. */
  readonly volume: number
  readonly eenheid: Eenheid
  readonly frequentie: Frequentie
}

/** Every {@link RedenWijziging}. */
export const REDENEN_WIJZIGING = [
  'overleden',
  'contractwijziging',
  'verlenging',
  'verkorting',
  'ander-domein',
  'verhuizing',
  'leveringsvorm',
  'andere-aanbieder',
  'bekostiging',
  'herindeling',
  'aanbieder',
  'verwijderd',
  'administratieve-correctie',
] as const
/** Why an allocation was changed (IJW-04). */
export type RedenWijziging = (typeof REDENEN_WIJZIGING)[number]

/** Every {@link Verwijzer}. */
export const VERWIJZERS = [
  'gemeente',
  'huisarts',
  'jeugdarts',
  'gecertificeerde-instelling',
  'medisch-specialist',
  'geen',
  'rechter',
] as const
/** Who refers. `geen` is somebody who refers himself, or nobody (IJW-03). */
export type Verwijzer = (typeof VERWIJZERS)[number]

/** An allocation, as a 301 tells it. */
export interface Toewijzing {
  /** The number of the allocation: one to nine digits. */
  readonly nummer: string
  /** The client, by an opaque name of the caller's own; no BSN is needed. */
  readonly client?: string
  /** A product code of the regelset. */
  readonly product: string
  /** The first day; it counts (I-13). */
  readonly ingangsdatum: Datum
  /** The last day; it counts (I-13). Absent where the allocation has no end yet. */
  readonly einddatum?: Datum
  readonly omvang?: Omvang
  readonly redenWijziging?: RedenWijziging
}
