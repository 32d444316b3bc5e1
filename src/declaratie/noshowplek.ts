import type { Prestatie } from './prestatie'

/** What of a line bears on which no-show it declares. */
export interface Noshowlijn extends Pick<Prestatie, 'toewijzing'> {
  readonly minuten: number
}

/** One registered no-show, and the line that declares it. */
export interface NoShowplek {
  /** The planned minutes; endless where they were not told. */
  readonly minuten: number
  /** The allocation it was on, where that was told. */
  readonly toewijzing: string | undefined
  lijn?: Noshowlijn
}

/** The absences of one client at one product on one day; no-shows from many planned minutes to few. */
export interface Afwezigheid {
  /** The no-shows that may be declared by the count of their year. */
  readonly declarabel: NoShowplek[]
  readonly overig: NoShowplek[]
  /** The absences that were planned. */
  readonly gepland: NoShowplek[]
}

/** A line that goes to a no-show. */
export type Zet = readonly [plek: NoShowplek, lijn: Noshowlijn]

/** Whether a line may be for an absence: one of which no allocation was told is of any. */
export function isVan({ toewijzing }: Noshowlijn, plek: NoShowplek): boolean {
  return plek.toewijzing === undefined || plek.toewijzing === toewijzing
}

/** Whether a no-show is the line's, and no other line has it. */
export function isVrij(plek: NoShowplek, lijn: Noshowlijn): boolean {
  return !plek.lijn && isVan(lijn, plek)
}

/** Whether a no-show is the line's, and long enough. */
export function houdt(plek: NoShowplek, lijn: Noshowlijn): boolean {
  return isVan(lijn, plek) && lijn.minuten <= plek.minuten
}

/**
 * Where a line can go, when lines before it may move to another no-show that holds them; not there where no arrangement
 * holds them all. So a line is refused only where it must be. No day has more declarable no-shows than the maximum of a
 * year: the search is short, however many lines there are.
 */
export function zoekPlek(
  declarabel: readonly NoShowplek[],
  lijn: Noshowlijn,
  geweest = new Set<NoShowplek>(),
): readonly Zet[] | undefined {
  const mogelijk = declarabel.filter((plek) => houdt(plek, lijn))
  const vrij = mogelijk.filter((plek) => !plek.lijn).at(-1)
  if (vrij) return [[vrij, lijn]]
  for (const plek of mogelijk) {
    if (geweest.has(plek)) continue
    geweest.add(plek)
    const verder = zoekPlek(declarabel, plek.lijn as Noshowlijn, geweest)
    if (verder) return [...verder, [plek, lijn]]
  }
  return undefined
}

/** The longest free no-show that a line may be for. */
export function grootsteVrije({ declarabel, overig }: Afwezigheid, lijn: Noshowlijn): NoShowplek | undefined {
  const vrij = (plek: NoShowplek) => isVrij(plek, lijn)
  const [een, ander] = [declarabel.find(vrij), overig.find(vrij)]
  return !een || (ander && een.minuten < ander.minuten) ? ander : een
}

/** Gives lines the places that were found for them. */
export function zetOp(zetten: readonly Zet[]): void {
  for (const [plek, lijn] of zetten) plek.lijn = lijn
}

/**
 * Gives the lines of earlier months their places. They were accepted: one that fits nowhere takes a no-show all the same,
 * so that nobody declares that one again.
 */
export function zetEerdere(lijnen: readonly (readonly [dag: Afwezigheid, lijn: Noshowlijn])[]): void {
  const rest = lijnen.filter(([dag, lijn]) => {
    const zetten = zoekPlek(dag.declarabel, lijn)
    if (zetten) zetOp(zetten)
    return !zetten
  })
  for (const [dag, lijn] of rest) {
    const past = dag.overig.filter((plek) => isVrij(plek, lijn) && houdt(plek, lijn)).at(-1)
    const plek = past ?? grootsteVrije(dag, lijn)
    if (plek) plek.lijn = lijn
  }
}
