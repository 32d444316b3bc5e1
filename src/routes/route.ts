import { bevries, isBevroren } from '../kern/bevries'
import { RegelFout } from '../kern/fouten'
import { controleerRoute } from './controleer'
import type { Route } from './definitie'
import type { Ingesteld, Parameterkeuzes } from './dossiertypen'
import { leesKeuzes } from './keuzes'

const gecontroleerd = /* @__PURE__ */ new WeakSet<object>()

/** Refuses what is not a sound route. A route that cannot change is checked once. */
export function eisRoute(route: Route): Route {
  if (gecontroleerd.has(route)) return route
  if (controleerRoute(route).length > 0) throw new RegelFout('ongeldige-route', 'route')
  if (isBevroren(route)) gecontroleerd.add(route)
  return route
}

/**
 * A route with other choices where its source leaves one open. The route given stays as it is. Dossiers opened
 * with the new route remember its choices, and are refused by a route with others.
 *
 * @param route - The route.
 * @param keuzes - Per interpretation the choice that differs; what may be chosen stands in `route.parameters`.
 * A choice that is the default counts as none.
 * @throws {RegelFout} `ongeldige-route`, `onbekend-veld` or `ongeldige-waarde`, with the path of the choice.
 * @see Interpretations I-05, I-06, I-14 to I-20 and I-24 to I-26 for the 301 route.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { metParameters, openDossier } from 'jeugdhulp-regels/routes'
 *
 * const onzeRoute = metParameters(gvjb301, { 'I-05': 'overleg', 'I-06': { 7: 'verblijf' } })
 * onzeRoute.gekozen // => { 'I-05': 'overleg', 'I-06': { 7: 'verblijf' } }
 * openDossier(onzeRoute, { datum: '2026-03-02' }).parameters // => { 'I-05': 'overleg', 'I-06': { 7: 'verblijf' } }
 * ```
 */
export function metParameters<const R extends Route>(
  route: R,
  keuzes: NoInfer<Parameterkeuzes<R>>,
): Ingesteld<R> {
  const { gekozen: eerder = {}, ...rest } = eisRoute(route)
  const gekozen = leesKeuzes(route, eerder, keuzes, 'keuzes')
  // A route that is not ours to freeze is copied first; like every route it is plain JSON.
  const basis = isBevroren(route) ? rest : (JSON.parse(JSON.stringify(rest)) as Omit<Route, 'gekozen'>)
  const ingesteld = Object.keys(gekozen).length === 0 ? basis : { ...basis, gekozen }
  return bevries(ingesteld) as unknown as Ingesteld<R>
}
