import type { Bronverwijzing } from '../kern/bronnen'
import type { RegelId } from '../kern/regelregister'

/** What may go together, and on what ground (SAM-01 to SAM-09). */
export type Samenloopuitkomst =
  | 'toegestaan'
  | 'tijdelijk'
  | 'bij-afschalen'
  | 'bij-terugkeer-naar-huis'
  | 'aanvullend-besluit'
  | 'niet-toegestaan'
  | 'onbekend'

/** One rule for a pair. Of those that fit a pair the first decides; the order of a pair of products makes no difference. */
export interface Samenloopregel {
  /** The products on one side. */
  readonly producten: readonly string[]
  /** The products or other forms on the other side; `zelfde` for a product with itself. */
  readonly met: readonly string[] | 'zelfde'
  /** Whether this holds only where the conditions for going from an individual to a group product are met (I-54). */
  readonly bijOvergangNaarGroep?: true
  readonly uitkomst: Samenloopuitkomst
  /** The rule of this library that it is most like, by its ID. */
  readonly regel: RegelId
  /** Further rules and interpretations the outcome rests on, each with what it adds. */
  readonly ook?: readonly {
    readonly regel: RegelId
    readonly tekst: string
    readonly bron: Bronverwijzing
  }[]
  /** The condition, or the ground of a refusal, in Dutch. */
  readonly tekst: string
  /** Who decides; absent where nobody has to. */
  readonly besluit?: string
  /** Through whom it is asked. */
  readonly via?: string
  readonly bron: Bronverwijzing
}

/** All that a region sets on what may run together (SAM-01 to SAM-09). */
export interface Samenloopregels {
  /** Forms of help outside the catalogue, by their name. */
  readonly andereVormen: Readonly<Record<string, string>>
  readonly regels: readonly Samenloopregel[]
}
