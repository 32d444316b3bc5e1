import { isDatum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisObject } from '../kern/invoer'
import type { Route, Veldregel, Veldregels, Waarde } from './definitie'

/** Where something stands in what was handed over. A path is written only where something is refused. */
export type Plaats = () => string

function past({ verplichtingen }: Route, regel: Veldregel, invoer: unknown): invoer is Waarde {
  if (regel.soort === 'keuze') return regel.keuzes.includes(invoer as string)
  if (regel.soort === 'verplichting') return verplichtingen.some(({ id }) => id === invoer)
  if (regel.soort === 'datum') return isDatum(invoer)
  if (regel.soort === 'janee') return typeof invoer === 'boolean'
  return Number.isInteger(invoer) && (invoer as number) >= regel.van && (invoer as number) <= regel.totEnMet
}

/** Refuses what does not fit in a field, and says what would. */
function weiger({ verplichtingen }: Route, regel: Veldregel, invoer: unknown, pad: string): never {
  if (regel.soort === 'keuze') eisKeuze(invoer, pad, regel.keuzes)
  if (regel.soort === 'verplichting') eisKeuze(invoer, pad, [...new Set(verplichtingen.map(({ id }) => id))])
  if (regel.soort === 'datum') leesDatum(invoer, pad)
  throw new RegelFout('ongeldige-waarde', pad)
}

/**
 * Reads the fields of an opening or event by their rules, those of `vast` aside. Fields that are `undefined` count as
 * absent. An unknown field is refused. What is read is put into `gelezen`.
 */
export function leesVelden(
  route: Route,
  regels: Veldregels,
  invoer: unknown,
  plaats: Plaats,
  vast: readonly string[] = [],
  gelezen: Record<string, Waarde> = {},
): Record<string, Waarde> {
  const velden = isObject(invoer) ? invoer : eisObject(invoer, plaats())
  for (const veld of Object.keys(velden)) {
    if (vast.includes(veld)) continue
    if (!Object.hasOwn(regels, veld))
      throw new RegelFout('onbekend-veld', plaats(), [...vast, ...Object.keys(regels)])
    const waarde = velden[veld]
    if (waarde === undefined) continue
    const regel = regels[veld] as Veldregel
    gelezen[veld] = past(route, regel, waarde) ? waarde : weiger(route, regel, waarde, `${plaats()}.${veld}`)
  }
  return gelezen
}

/** Whether something has fields. */
export function isObject(invoer: unknown): invoer is Readonly<Record<string, unknown>> {
  return typeof invoer === 'object' && invoer !== null && !Array.isArray(invoer)
}
