import type { Bronverwijzing } from '../../kern/bronnen'

/** Passages of the Handelingskader, by their lines. */
export const kader = (...regels: (readonly [van: number, totEnMet: number])[]): Bronverwijzing => ({
  bron: 'flevoland-handelingskader',
  regels,
})
