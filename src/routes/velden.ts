import { leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisObject } from '../kern/invoer'
import type { Route, Veldregel, Veldregels, Waarde } from './definitie'

function leesVeld(route: Route, regel: Veldregel, invoer: unknown, pad: string): Waarde {
  if (regel.soort === 'keuze') return eisKeuze(invoer, pad, regel.keuzes)
  if (regel.soort === 'verplichting') {
    const ids = route.verplichtingen.map(({ id }) => id)
    return eisKeuze(invoer, pad, [...new Set(ids)])
  }
  if (regel.soort === 'datum') {
    leesDatum(invoer, pad)
    return invoer as string
  }
  if (regel.soort === 'janee') {
    if (typeof invoer === 'boolean') return invoer
    throw new RegelFout('ongeldige-waarde', pad)
  }
  if (Number.isInteger(invoer) && (invoer as number) >= regel.van && (invoer as number) <= regel.totEnMet)
    return invoer as number
  throw new RegelFout('ongeldige-waarde', pad)
}

/**
 * Reads the fields of an opening or event into a new object: those of `vast` as they are, the others by their
 * rule. Fields that are `undefined` count as absent. An unknown field is refused.
 */
export function leesVelden(
  route: Route,
  regels: Veldregels,
  invoer: unknown,
  pad: string,
  vast: readonly string[] = [],
): Record<string, Waarde> {
  const gelezen: Record<string, Waarde> = {}
  const bekend = [...vast, ...Object.keys(regels)]
  for (const [veld, waarde] of Object.entries(eisObject(invoer, pad))) {
    if (!bekend.includes(veld)) throw new RegelFout('onbekend-veld', pad, bekend)
    const regel = regels[veld]
    if (regel && waarde !== undefined) gelezen[veld] = leesVeld(route, regel, waarde, `${pad}.${veld}`)
  }
  return gelezen
}
