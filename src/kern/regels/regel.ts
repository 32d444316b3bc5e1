import type { Bronverwijzing } from '../bronnen'

/** What the register knows of a rule. */
export interface Regel {
  readonly bron: Bronverwijzing
  /** The rule in one Dutch sentence of our own. */
  readonly samenvatting: string
}
