import type { Regel } from './regel'

/** Allocations: from a family product to a request for change. */
export const toewijzingRegels = {} as const satisfies Record<string, Regel>
