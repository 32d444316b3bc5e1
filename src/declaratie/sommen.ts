import { inMinuten } from '../kern/toewijzing'
import { besteed, type Clientdossier, sleutels } from './controledossier'
import { type Melding, meldMet } from './controlemeldingen'
import type { Clienttoewijzing } from './lees-toewijzing'
import type { Prestatie } from './prestatie'
import type { Toetsing } from './toetsing'

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
