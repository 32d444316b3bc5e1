import { bevries } from './bevries'
import type { Bronverwijzing } from './bronnen'
import { type RegelId, regelbronnen } from './regelbronnen'
import { berichtenSamenvattingen } from './regels/berichten'
import { bouwstenen2021Samenvattingen } from './regels/bouwstenen-2021'
import { declaratieSamenvattingen } from './regels/declaratie'
import { flevolandSamenvattingen } from './regels/flevoland'
import { gvjb301Samenvattingen } from './regels/gvjb-301'
import { handreikingGiSamenvattingen } from './regels/handreiking-gi'
import { klantreisSamenvattingen } from './regels/klantreis'
import { toewijzingSamenvattingen } from './regels/toewijzing'
import { werkdagenSamenvattingen } from './regels/werkdagen'

export type { RegelId }

/** What the register knows of a rule. */
export interface Regel {
  readonly bron: Bronverwijzing
  /** The rule in one Dutch sentence of our own. */
  readonly samenvatting: string
}

// A function: esbuild keeps a spread that nobody reads.
const samenvattingenVan = (): Readonly<Record<RegelId, string>> => ({
  ...werkdagenSamenvattingen,
  ...gvjb301Samenvattingen,
  ...bouwstenen2021Samenvattingen,
  ...handreikingGiSamenvattingen,
  ...klantreisSamenvattingen,
  ...flevolandSamenvattingen,
  ...toewijzingSamenvattingen,
  ...berichtenSamenvattingen,
  ...declaratieSamenvattingen,
})

function maakRegister(): Readonly<Record<RegelId, Regel>> {
  const samenvattingen = samenvattingenVan()
  const ids = Object.keys(samenvattingen) as RegelId[]
  const regels = ids.map((id) => [id, { bron: regelbronnen[id], samenvatting: samenvattingen[id] }])
  return bevries(Object.fromEntries(regels) as Record<RegelId, Regel>)
}

/** Every rule: where it stands, and what it says in one Dutch sentence. Frozen. */
export const regelregister: Readonly<Record<RegelId, Regel>> = /* @__PURE__ */ maakRegister()
