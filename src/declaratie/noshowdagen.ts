import type { NoShowregels } from './declaratieregels'
import type { Afwezigheid, NoShowplek } from './noshowplek'
import { type Gelezen, nummerNoShows } from './noshowtelling'
import { vergelijk } from './volgorde'

/** From few planned minutes to many, so that a line finds the smallest that holds it; never by the place in a list. */
function sorteer(plekken: NoShowplek[]): void {
  const rang = ({ minuten, toewijzing = '' }: NoShowplek) => [minuten, toewijzing]
  plekken.sort((een, ander) => vergelijk(rang(een), rang(ander)))
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
    const { inJaar } = nummers[plaats] as { inJaar: number }
    const soort = gepland ? 'gepland' : inJaar <= noShow.maximum ? 'declarabel' : 'overig'
    dag[soort].push({ minuten, toewijzing })
  })
  for (const { declarabel, overig } of dagen.values())
    for (const plekken of [declarabel, overig]) sorteer(plekken)
  return dagen
}
