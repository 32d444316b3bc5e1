import type { Regeltoepassing } from '../kern/motivering'

/** A reason why not, with the field of the question it comes from. */
export interface Bezwaar {
  readonly veld: string
  readonly waarom: Regeltoepassing
}

/** What an answer comes to before it is written down: whether it can be, why, and why not. */
export interface Afweging<U> {
  readonly uitkomst: U
  /** The ground of a yes. */
  readonly ja: readonly Regeltoepassing[]
  readonly bezwaren: readonly Bezwaar[]
  /** What holds either way. */
  readonly verder: readonly Regeltoepassing[]
}

export function motiveringVan({ ja, bezwaren, verder }: Afweging<unknown>): readonly Regeltoepassing[] {
  return [...ja, ...bezwaren.map(({ waarom }) => waarom), ...verder]
}
