import { inMinuten } from '../kern/toewijzing'
import { besteed, type Clientdossier, sleutels } from './controledossier'
import { type Melding, meldMet } from './controlemeldingen'
import type { Prestatie } from './prestatie'
import { productVan, type Toetsing } from './toetsing'
import type { Clienttoewijzing } from './toewijzinglezen'

/** How far a line goes beyond a limit, given what came before it: at most the line itself. */
function over(limiet: number, eerder: number, minuten: number): number {
  return Math.min(minuten, Math.max(0, eerder + minuten - limiet))
}

/** Finds whether a line goes beyond what was allocated in all, or why that cannot be told. */
export function toetsTotaal(
  { meldingen }: Toetsing,
  dossier: Clientdossier,
  { nummer, omvang }: Clienttoewijzing,
  minuten: number,
  gevonden: Melding[],
): void {
  if (!omvang) {
    gevonden.push(meldingen.zonderOmvang)
    return
  }
  const toegewezen = inMinuten(omvang.volume, omvang.eenheid)
  // An allocation that is not in time has its own finding.
  if (toegewezen === undefined) return
  if (omvang.frequentie !== 'totaal') {
    gevonden.push(meldingen.geenTotaal)
    return
  }
  const eerder = besteed(dossier, sleutels.toewijzing(nummer))
  const teVeel = over(toegewezen, eerder, minuten)
  if (teVeel > 0) gevonden.push(meldMet(meldingen.bovenToewijzing, { toegewezen, eerder, minuten }, teVeel))
}

/** Finds whether lines of a group product go beyond the client's share of the month. */
export function toetsGroepstijd(
  { meldingen }: Toetsing,
  dossier: Clientdossier,
  aandelen: ReadonlyMap<string, number>,
  { begindatum, product }: Prestatie,
  minuten: number,
  gevonden: Melding[],
): void {
  const sleutel = sleutels.maand(begindatum, product)
  const aandeel = aandelen.get(sleutel) ?? 0
  const eerder = besteed(dossier, sleutel)
  const teVeel = over(aandeel, eerder, minuten)
  if (teVeel > 0) gevonden.push(meldMet(meldingen.bovenGroepstijd, { aandeel, eerder, minuten }, teVeel))
}

/** Finds whether a no-show may be declared: by its product, the count of its year, and what was registered. */
export function toetsNoShow(
  toetsing: Toetsing,
  dossier: Clientdossier,
  { begindatum, product }: Prestatie,
  minuten: number,
  gevonden: Melding[],
): void {
  const { meldingen } = toetsing
  const { maximum, bijGroep } = toetsing.regels.noShow
  if (productVan(toetsing, product).vorm === 'groep' && !bijGroep) gevonden.push(meldingen.bijGroep)
  let teVeelInJaar = besteed(dossier, sleutels.jaar(begindatum, product)) >= maximum
  if (dossier.afwezig) {
    const sleutel = sleutels.dag(begindatum, product)
    const dag = dossier.afwezig.get(sleutel)
    const eerder = besteed(dossier, sleutel)
    const gepland = dag?.minuten[eerder]
    if (dag === undefined || gepland === undefined)
      gevonden.push(dag?.gepland ? meldingen.gepland : meldingen.nietGeregistreerd)
    else {
      teVeelInJaar ||= eerder >= dag.declarabel
      if (minuten > gepland)
        gevonden.push(meldMet(meldingen.bovenGepland, { gepland, minuten }, minuten - gepland))
    }
  }
  if (teVeelInJaar) gevonden.push(meldingen.bovenMaximum)
}
