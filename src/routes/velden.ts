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
 * Reads the fields of an opening or event by their rules, those of `vast` aside. Fields that are `undefined` count as absent. An unknown field is refused. What is read is put into `gelezen`.
 */
export function leesVelden(
  route: Route,
  regels: Veldregels,
  invoer: unknown,
  pad: string,
  vast: readonly string[] = [],
  gelezen: Record<string, Waarde> = {},
): Record<string, Waarde> {
  const velden = eisObject(invoer, pad)
  for (const veld of Object.keys(velden)) {
    if (vast.includes(veld)) continue
    if (!Object.hasOwn(regels, veld))
      throw new RegelFout('onbekend-veld', pad, [...vast, ...Object.keys(regels)])
    const waarde = velden[veld]
    if (waarde !== undefined)
      gelezen[veld] = leesVeld(route, regels[veld] as Veldregel, waarde, `${pad}.${veld}`)
  }
  return gelezen
}
