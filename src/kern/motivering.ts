import type { Bronverwijzing } from './bronnen'
import { bronVan, type RegelId } from './regelbronnen'

/** Facts behind a sentence, as plain JSON: what a program reads instead of the text. */
export type Gegevens = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** One rule at work in an answer. */
export interface Regeltoepassing {
  readonly regel: RegelId
  readonly bron: Bronverwijzing
  /** One plain Dutch sentence to show; everything in it stands in `regel` and `gegevens` too. */
  readonly tekst: string
  readonly gegevens: Gegevens
}

/** An answer with the rules that led to it. A "no" is an answer like any other. */
export interface Beslissing<U> {
  readonly uitkomst: U
  readonly motivering: readonly Regeltoepassing[]
}

/** Something that departs from a rule, or that is wrong in what was handed over. */
export interface Bevinding {
  /** A stable name for this kind of finding. */
  readonly code: string
  readonly ernst: 'fout' | 'waarschuwing'
  /** One plain Dutch sentence to show. */
  readonly tekst: string
  /** The rule it departs from; absent where a definition itself is wrong. */
  readonly regel?: RegelId
  /** Where it was found, such as `gebeurtenissen[2]`. */
  readonly pad?: string
}

/** A rule at work; its source is the one the regelset gives for its own value, or else the one of the register. */
export function pasToe(
  regel: RegelId,
  tekst: string,
  gegevens: Gegevens = {},
  bron: Bronverwijzing = bronVan(regel),
): Regeltoepassing {
  return { regel, bron, tekst, gegevens }
}
