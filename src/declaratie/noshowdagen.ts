import type { NoShowregels } from './declaratieregels'
import type { Afwezigheid, NoShowplek } from './noshowplek'
import { type Gelezen, nummerNoShows } from './noshowtelling'
import { vergelijk } from './volgorde'

/** From many planned minutes to few, never by the place in a list. */
function volgorde(een: NoShowplek, ander: NoShowplek): number {
  const rang = ({ minuten, toewijzing = '' }: NoShowplek) => [minuten, toewijzing]
  return vergelijk(rang(ander), rang(een))
}

/** Absences by day and product, so that a declared no-show finds its own. */
export function perDag(
  lijst: readonly Gelezen[],
  noShow: NoShowregels,
  sleutel: (datum: string, product: string) => string,
): Map<string, Afwezigheid> {
  const dagen = new Map<string, Afwezigheid>()
  const nummers = nummerNoShows(lijst, noShow)
  lijst.forEach(({ datum, product, gepland, toewijzing, minuten = Number.POSITIVE_INFINITY }, plaats) => {
    const naam = sleutel(datum, product)
    const dag = dagen.get(naam) ?? { declarabel: [], overig: [], gepland: [] }
    dagen.set(naam, dag)
    const telt = (nummers[plaats] as { inJaar: number }).inJaar <= noShow.maximum
    const soort = gepland ? dag.gepland : telt ? dag.declarabel : dag.overig
    soort.push({ minuten, toewijzing })
  })
  for (const { declarabel, overig } of dagen.values()) {
    declarabel.sort(volgorde)
    overig.sort(volgorde)
  }
  return dagen
}
