import { bevries } from './bevries'
import type { Bronverwijzing } from './bronnen'
import { berichtenBronnen } from './regels/berichten'
import { bouwstenen2021Bronnen } from './regels/bouwstenen-2021'
import { declaratieBronnen } from './regels/declaratie'
import { flevolandBronnen } from './regels/flevoland'
import { gvjb301Bronnen } from './regels/gvjb-301'
import { handreikingGiBronnen } from './regels/handreiking-gi'
import { klantreisBronnen } from './regels/klantreis'
import { toewijzingBronnen } from './regels/toewijzing'
import { werkdagenBronnen } from './regels/werkdagen'

const perRegel = {
  ...werkdagenBronnen,
  ...gvjb301Bronnen,
  ...bouwstenen2021Bronnen,
  ...handreikingGiBronnen,
  ...klantreisBronnen,
  ...flevolandBronnen,
  ...toewijzingBronnen,
  ...berichtenBronnen,
  ...declaratieBronnen,
} as const

/** The ID of a rule or interpretation, as the register, the code, the tests and every explanation use it. */
// Without `Extract` the name is lost, and every hint and page spells the whole list out.
export type RegelId = Extract<keyof typeof perRegel, string>

/**
 * Where every rule stands. Apart from what it says, so that a program that only explains carries no texts it never shows. Not
 * to be handed out as it is: see {@link bronVan}.
 */
export const regelbronnen: Readonly<Record<RegelId, Bronverwijzing>> = perRegel

/** Where a rule stands; frozen once it is asked for, because freezing them all would slow the import of every entry. */
export function bronVan(regel: RegelId): Bronverwijzing {
  return bevries(regelbronnen[regel])
}
