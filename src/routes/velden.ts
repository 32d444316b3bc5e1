import { isDatum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze } from '../kern/invoer'
import type { Route, Veldregel, Veldregels, Waarde } from './definitie'

/** Where something stands in what was handed over. A path is written only where something is refused. */
export type Plaats = () => string

/** What was handed over, its fields not yet read. */
export type Invoer = Readonly<Record<string, unknown>>

/** By which rules fields are read; those of `vast` were read before, and are named with them. */
export interface Leeswijze {
  readonly route: Route
  readonly regels: Veldregels
  readonly vast?: readonly string[]
}

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

/** Whether something has fields. */
export function isObject(invoer: unknown): invoer is Invoer {
  return typeof invoer === 'object' && invoer !== null && !Array.isArray(invoer)
}

/** Reads one field into `gelezen`. One that is `undefined` counts as absent; one that has no rule is refused. */
export function leesVeld(
  { route, regels, vast = [] }: Leeswijze,
  velden: Invoer,
  veld: string,
  gelezen: Record<string, Waarde>,
  plaats: Plaats,
): void {
  if (!Object.hasOwn(regels, veld))
    throw new RegelFout('onbekend-veld', plaats(), [...vast, ...Object.keys(regels)])
  const waarde = velden[veld]
  if (waarde === undefined) return
  const regel = regels[veld] as Veldregel
  gelezen[veld] = past(route, regel, waarde) ? waarde : weiger(route, regel, waarde, `${plaats()}.${veld}`)
}

/** Reads the fields of an opening, or of a question about a route, by their rules. */
export function leesVelden(
  route: Route,
  regels: Veldregels,
  invoer: unknown,
  plaats: Plaats,
): Record<string, Waarde> {
  if (!isObject(invoer)) throw new RegelFout('ongeldige-waarde', plaats())
  const gelezen: Record<string, Waarde> = {}
  for (const veld of Object.keys(invoer)) leesVeld({ route, regels }, invoer, veld, gelezen, plaats)
  return gelezen
}
