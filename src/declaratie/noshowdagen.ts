import type { NoShowregels } from './declaratieregels'
import type { Afwezigheid, NoShowplek } from './noshowplek'
import { type Gelezen, nummerNoShows } from './noshowtelling'
import { vergelijk } from './volgorde'

const rang = ({ minuten, toewijzing = '' }: NoShowplek) => [minuten, toewijzing]

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
  // From many planned minutes to few, never by the place in a list.
  for (const { declarabel, overig } of dagen.values())
    for (const plekken of [declarabel, overig])
      plekken.sort((een, ander) => vergelijk(rang(ander), rang(een)))
  return dagen
}
