import { eisKeuze, eisVelden } from '../kern/invoer'
import type { Gekozen, Parameter, Route } from './definitie'
import { isPerSleutel } from './parameters'

/** Reads a choice; for one with keys only the keys that differ from the default are kept. */
function leesKeuze(parameter: Parameter, keuze: unknown, pad: string): Gekozen[string] | undefined {
  if (!isPerSleutel(parameter)) {
    const gelezen = eisKeuze(keuze, pad, parameter.keuzes)
    return gelezen === parameter.standaard ? undefined : gelezen
  }
  const delen = eisVelden(keuze, pad, parameter.sleutels)
  const anders = parameter.sleutels
    .filter((sleutel) => delen[sleutel] !== undefined)
    .map((sleutel) => [sleutel, eisKeuze(delen[sleutel], `${pad}.${sleutel}`, parameter.keuzes)] as const)
    .filter(([sleutel, deel]) => deel !== parameter.standaard[sleutel])
  return anders.length === 0 ? undefined : Object.fromEntries(anders)
}

/**
 * Reads choices on top of earlier ones: in the order of the route and without defaults, so that equal choices are
 * one and the same JSON.
 */
export function leesKeuzes({ parameters }: Route, eerder: Gekozen, keuzes: unknown, pad: string): Gekozen {
  const nieuw = eisVelden(keuzes, pad, Object.keys(parameters))
  const gekozen: Record<string, Gekozen[string]> = {}
  // As a rule nothing was chosen, and every dossier that is read asks.
  if (Object.keys(nieuw).length + Object.keys(eerder).length === 0) return gekozen
  for (const [id, parameter] of Object.entries(parameters)) {
    const eigen = nieuw[id]
    const perSleutel = isPerSleutel(parameter) && typeof eigen === 'object' && eigen !== null
    const samen = perSleutel
      ? { ...(eerder[id] as object), ...eigen }
      : eigen === undefined
        ? eerder[id]
        : eigen
    const keuze = samen === undefined ? undefined : leesKeuze(parameter, samen, `${pad}.${id}`)
    if (keuze !== undefined) gekozen[id] = keuze
  }
  return gekozen
}
