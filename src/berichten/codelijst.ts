import type { Vindbaar } from '../kern/bronnen'
import type { RegelId } from '../kern/regelregister'

/** One value of a code list. */
export interface IjwCode {
  /** As it stands in a message, zeros in front included. */
  readonly code: string
  /** What this library calls it. */
  readonly naam: string
  /** What it means, in a few Dutch words. */
  readonly betekenis: string
  /** Known, but no longer to be used. */
  readonly vervallen?: true
}

/** A code list of the message standard. */
export interface Codelijst extends Vindbaar {
  /** The official name, such as `WJ756`. */
  readonly naam: string
  readonly titel: string
  readonly regel: RegelId
  readonly codes: readonly IjwCode[]
}
