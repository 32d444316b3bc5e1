import type { Datum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisVelden } from '../kern/invoer'
import type { Route } from './definitie'
import { leesKeuzes } from './keuzes'
import { eisRoute } from './route'
import { begin, speelAlle } from './speel'
import { uitgegevenAls } from './uitgegeven'
import type { Verloop } from './verloop'
import { wegwijzerVan } from './wegwijzer'

const VELDEN = ['route', 'versie', 'opening', 'gebeurtenissen', 'parameters']

/** Refuses a dossier of other choices than those of the route. */
function eisKeuzes(route: Route, parameters: unknown): void {
  // As a rule nothing was chosen, and every dossier that is read asks.
  if (parameters === undefined && route.gekozen === undefined) return
  const gekozen = leesKeuzes(route, {}, parameters === undefined ? {} : parameters, 'dossier.parameters')
  // Read choices stand in one order, so that equal ones are one text.
  if (JSON.stringify(gekozen) !== JSON.stringify(wegwijzerVan(route).keuzes))
    throw new RegelFout('andere-route', 'dossier.parameters')
}

/** Where a dossier stands. What was stored is played from its opening to its last event, and so checked in full. */
export function speelDossier(route: Route, dossier: unknown): Verloop {
  eisRoute(route)
  const bekend = uitgegevenAls(route, dossier)
  if (bekend) return bekend
  const { route: id, versie, opening, gebeurtenissen, parameters } = eisVelden(dossier, 'dossier', VELDEN)
  if (id !== route.id) throw new RegelFout('andere-route', 'dossier.route', [route.id])
  if (versie !== route.versie) throw new RegelFout('andere-route', 'dossier.versie', [route.versie])
  eisKeuzes(route, parameters)
  const spel = begin(route, opening, 'dossier.opening')
  speelAlle(spel, gebeurtenissen, 'dossier.gebeurtenissen')
  return spel
}

/**
 * Where a dossier stood on a day: an event after it had not taken place yet. Nothing if the dossier was not open yet.
 */
export function speelDossierTot(route: Route, dossier: unknown, peildatum: Datum): Verloop | undefined {
  const verloop = speelDossier(route, dossier)
  const { opening, feiten } = verloop
  // Dates of one form compare as text.
  if (opening.datum > peildatum) return undefined
  if ((feiten.at(-1)?.datum ?? '') <= peildatum) return verloop
  const toen = begin(route, opening, 'dossier.opening')
  const gebeurd = feiten.filter(({ datum }) => datum <= peildatum)
  speelAlle(toen, gebeurd, 'dossier.gebeurtenissen')
  return toen
}
