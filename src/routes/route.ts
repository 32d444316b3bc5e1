import { bevries } from '../kern/bevries'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisObject } from '../kern/invoer'
import { controleerRoute } from './controleer'
import type { Parameter, Parameterkeuzes, Route } from './definitie'

const gecontroleerd = /* @__PURE__ */ new WeakSet<object>()

/** Refuses what is not a sound route. A frozen route is checked once. */
export function eisRoute(route: Route): Route {
  if (gecontroleerd.has(route)) return route
  if (controleerRoute(route).length > 0) throw new RegelFout('ongeldige-route', 'route')
  if (Object.isFrozen(route)) gecontroleerd.add(route)
  return route
}

function kies(parameter: Parameter, keuze: unknown, pad: string): Parameter {
  if (!('sleutels' in parameter)) return { ...parameter, waarde: eisKeuze(keuze, pad, parameter.keuzes) }
  const waarde: Record<string, string> = { ...parameter.waarde }
  for (const [sleutel, deel] of Object.entries(eisObject(keuze, pad))) {
    if (!parameter.sleutels.includes(sleutel)) throw new RegelFout('onbekend-veld', pad, parameter.sleutels)
    waarde[sleutel] = eisKeuze(deel, `${pad}.${sleutel}`, parameter.keuzes)
  }
  return { ...parameter, waarde }
}

/**
 * A route with other choices where its source leaves one open. The route given stays as it is. Dossiers opened
 * with the new route remember its choices, and are refused by a route with others.
 *
 * @param route - The route.
 * @param keuzes - Per interpretation the choice that differs; what may be chosen stands in `route.parameters`.
 * @throws {RegelFout} `ongeldige-route`, `onbekend-veld` or `ongeldige-waarde`, with the path of the choice.
 * @see Interpretations I-05, I-06, I-14 to I-20 and I-24 to I-26 for the 301 route.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { metParameters, openDossier } from 'jeugdhulp-regels/routes'
 *
 * const onzeRoute = metParameters(gvjb301, { 'I-05': 'overleg', 'I-06': { 7: 'verblijf' } })
 * onzeRoute.parameters['I-05'].waarde // => 'overleg'
 * openDossier(onzeRoute, { datum: '2026-03-02' }).parameters // => { 'I-05': 'overleg', 'I-06': { 7: 'verblijf' } }
 * ```
 */
export function metParameters<const R extends Route>(route: R, keuzes: Parameterkeuzes<R>): R {
  const { parameters, gekozen = {} } = eisRoute(route)
  const nieuw: Record<string, Parameter> = { ...parameters }
  const samen: Record<string, unknown> = { ...gekozen }
  for (const [id, keuze] of Object.entries(eisObject(keuzes, 'keuzes'))) {
    const parameter = Object.hasOwn(parameters, id) ? parameters[id] : undefined
    if (!parameter) throw new RegelFout('onbekend-veld', 'keuzes', Object.keys(parameters))
    if (keuze === undefined) continue
    nieuw[id] = kies(parameter, keuze, `keuzes.${id}`)
    samen[id] = 'sleutels' in parameter ? { ...(samen[id] as object), ...(keuze as object) } : keuze
  }
  return bevries({ ...route, parameters: nieuw, gekozen: samen })
}
