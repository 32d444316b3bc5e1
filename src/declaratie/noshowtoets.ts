import { besteed, type Clientdossier, sleutels } from './controledossier'
import { type Melding, meldMet } from './controlemeldingen'
import {
  type Afwezigheid,
  grootsteVrije,
  houdt,
  isVan,
  isVrij,
  type Noshowlijn,
  type Zet,
  zoekPlek,
} from './noshowplek'
import type { Prestatie } from './prestatie'
import { productVan, type Toetsing } from './toetsing'

/** Why no no-show of a day is left for a line; whether only the count of the year is in its way, is handed back. */
function zonderPlek(
  { meldingen }: Toetsing,
  dag: Afwezigheid | undefined,
  lijn: Noshowlijn,
  gevonden: Melding[],
): boolean {
  const plek = dag && grootsteVrije(dag, lijn)
  if (!plek) {
    const gepland = dag?.gepland.some((afwezig) => isVan(lijn, afwezig))
    gevonden.push(gepland ? meldingen.gepland : meldingen.nietGeregistreerd)
    return false
  }
  // What may be declared holds the line no more: one that holds it is beyond the maximum.
  if (houdt(plek, lijn)) return true
  const [gepland, minuten] = [plek.minuten, lijn.minuten]
  gevonden.push(meldMet(meldingen.bovenGepland, { gepland, minuten }, minuten - gepland))
  return !dag.declarabel.some((deze) => isVrij(deze, lijn))
}

/**
 * Finds whether a no-show may be declared: by its product, the count of its year, and what was registered.
 *
 * @returns Which line goes to which no-show where this one has a place; none where no absences were given.
 */
export function toetsNoShow(
  toetsing: Toetsing,
  dossier: Clientdossier,
  { begindatum, product, toewijzing }: Prestatie,
  minuten: number,
  gevonden: Melding[],
): readonly Zet[] | undefined {
  const { meldingen } = toetsing
  const { maximum, bijGroep } = toetsing.regels.noShow
  if (productVan(toetsing, product).vorm === 'groep' && !bijGroep) gevonden.push(meldingen.bijGroep)
  let teVeelInJaar = besteed(dossier, sleutels.jaar(begindatum, product)) >= maximum
  let zetten: readonly Zet[] | undefined
  if (dossier.afwezig) {
    const dag = dossier.afwezig.get(sleutels.dag(begindatum, product))
    const lijn = { toewijzing, minuten }
    zetten = dag && zoekPlek(dag.declarabel, lijn)
    if (!zetten) teVeelInJaar = zonderPlek(toetsing, dag, lijn, gevonden) || teVeelInJaar
  }
  if (teVeelInJaar) gevonden.push(meldingen.bovenMaximum)
  return zetten
}
