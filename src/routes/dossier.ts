import type { Route, Stapdefinitie } from './definitie'
import type { Actor, Dossier, Gebeurtenis, Gebeurtenissoort, Opening, Stapnaam } from './dossiertypen'
import { mogelijkeOvergangen } from './mogelijk'
import { eisRoute } from './route'
import { eerste } from './situatie'
import { begin, speel, speelAlle } from './speel'
import { speelDossier } from './speel-dossier'
import { geefUit } from './uitgegeven'
import { huidigeSituatie, vervolg } from './verloop'

/** A step of a route, with its name. */
export interface Stap<R extends Route = Route> extends Stapdefinitie {
  readonly id: Stapnaam<R>
}

/** An event that can take place now. */
export interface MogelijkeGebeurtenis<R extends Route = Route> {
  readonly soort: Gebeurtenissoort<R>
  /** The step it leads to; the current one if it stays. */
  readonly naar: Stapnaam<R>
  /** Who normally does it. */
  readonly door: readonly Actor<R>[]
}

/**
 * Opens a dossier: the first day of a case, before anything happened.
 *
 * @param route - The route the case follows.
 * @param opening - `datum` is the day the first term runs from; `gegevens` what is known of the case, such as
 * `hulpvorm`. Which facts a route takes stands in `route.gegevens`.
 * @returns Plain JSON to be kept; it holds the route's id and version, and its choices where they differ.
 * @throws {RegelFout} `ongeldige-route`, `ongeldige-datum`, `buiten-bereik`, `onbekend-veld` or
 * `ongeldige-waarde`, with the path of the field.
 * @see Rule R301-01 for the 301 route, whose first term runs from the intention to set a bepaling.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { openDossier } from 'jeugdhulp-regels/routes'
 *
 * const dossier = openDossier(gvjb301, { datum: '2026-03-02', gegevens: { hulpvorm: 'ambulant' } })
 * dossier.versie // => '2022-04'
 * dossier.gebeurtenissen // => []
 * ```
 */
export function openDossier<const R extends Route>(route: R, opening: NoInfer<Opening<R>>): Dossier<R> {
  return geefUit(route, begin(eisRoute(route), opening, 'opening'))
}

/**
 * Adds an event to a dossier. The dossier given stays as it is.
 *
 * @param route - The route, version and choices the dossier was opened with.
 * @param dossier - The dossier so far.
 * @param gebeurtenis - What happened, on which day, and by whom. Events come in the order of their dates; several
 * may share one.
 * @returns The dossier with the event.
 * @throws {RegelFout} `gebeurtenis-niet-toegestaan` (its `toegestaan` lists what can happen now),
 * `datum-loopt-terug`, `verplichting-niet-open`, `andere-route`, `ontbrekend-veld`, `onbekend-veld`,
 * `ongeldige-waarde`, `ongeldige-datum`, `buiten-bereik` or `ongeldige-route`, with the path of the field.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { huidigeStap, openDossier, verwerk } from 'jeugdhulp-regels/routes'
 *
 * const geopend = openDossier(gvjb301, { datum: '2026-03-02' })
 * const dossier = verwerk(gvjb301, geopend, { soort: 'overleg-gevoerd', datum: '2026-03-04', door: 'JB' })
 * huidigeStap(gvjb301, dossier).id // => 'vaststellen'
 * ```
 */
export function verwerk<const R extends Route>(
  route: R,
  dossier: NoInfer<Dossier<R>>,
  gebeurtenis: NoInfer<Gebeurtenis<R>>,
): Dossier<R> {
  const spel = vervolg(speelDossier(route, dossier))
  speel(spel, gebeurtenis, () => 'gebeurtenis')
  return geefUit(route, spel)
}

/**
 * Opens a dossier and adds a list of events: the same as {@link openDossier} and then {@link verwerk} for each.
 *
 * @throws {RegelFout} As openDossier and verwerk; the path starts with `opening` or `gebeurtenissen[…]`.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { huidigeStap, speelAf } from 'jeugdhulp-regels/routes'
 *
 * const dossier = speelAf(gvjb301, { datum: '2026-03-02' }, [
 *   { soort: 'overleg-gevoerd', datum: '2026-03-04' },
 *   { soort: 'bepaling-vastgesteld', datum: '2026-03-06', hulpvorm: 'ambulant' },
 * ])
 * huidigeStap(gvjb301, dossier).id // => 'versturen'
 * ```
 */
export function speelAf<const R extends Route>(
  route: R,
  opening: NoInfer<Opening<R>>,
  gebeurtenissen: readonly NoInfer<Gebeurtenis<R>>[],
): Dossier<R> {
  const spel = begin(eisRoute(route), opening, 'opening')
  speelAlle(spel, gebeurtenissen, 'gebeurtenissen')
  return geefUit(route, spel)
}

/**
 * The step a dossier is in.
 *
 * @throws {RegelFout} As verwerk, for a dossier that does not fit the route; the path starts with `dossier`.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { huidigeStap, openDossier } from 'jeugdhulp-regels/routes'
 *
 * huidigeStap(gvjb301, openDossier(gvjb301, { datum: '2026-03-02' })) // => { id: 'contact-leggen', titel: 'Contact leggen', regel: 'R301-01' }
 * ```
 */
export function huidigeStap<const R extends Route>(route: R, dossier: NoInfer<Dossier<R>>): Stap<R> {
  const { stap } = speelDossier(route, dossier)
  return { id: stap as Stapnaam<R>, ...(route.stappen[stap] as Stapdefinitie) }
}

/**
 * The events that can take place now, where each leads, and who normally does it.
 *
 * @throws {RegelFout} As verwerk, for a dossier that does not fit the route; the path starts with `dossier`.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { mogelijkeGebeurtenissen, openDossier } from 'jeugdhulp-regels/routes'
 *
 * const dossier = openDossier(gvjb301, { datum: '2026-03-02' })
 * mogelijkeGebeurtenissen(gvjb301, dossier)[0] // => { soort: 'overleg-gevoerd', naar: 'vaststellen', door: ['JB', 'LTM'] }
 * ```
 */
export function mogelijkeGebeurtenissen<const R extends Route>(
  route: R,
  dossier: NoInfer<Dossier<R>>,
): readonly MogelijkeGebeurtenis<R>[] {
  const verloop = speelDossier(route, dossier)
  const situatie = huidigeSituatie(verloop)
  return mogelijkeOvergangen(verloop).map(({ bij, naar = verloop.stap }) => ({
    soort: bij as Gebeurtenissoort<R>,
    naar: naar as Stapnaam<R>,
    door: (eerste(route.gebeurtenissen[bij]?.door, situatie)?.wie ?? []) as readonly Actor<R>[],
  }))
}
