import { flevoland, type NoShowregistratie } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'

export type Flevoland = typeof flevoland
export type NoShow = NoShowregistratie<Flevoland>

// biome-ignore lint/suspicious/noExplicitAny: a regelset is changed in any place.
type Json = any

/** Flevoland with something changed, as another region would write it. */
export function anders(wijzig: (set: Json) => void): Flevoland {
  const set: Json = JSON.parse(JSON.stringify(flevoland))
  wijzig(set)
  return maakRegelset(set) as Flevoland
}
