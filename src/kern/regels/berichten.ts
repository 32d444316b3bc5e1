import type { Regel } from './regel'

/** Messages, their terms, and the national standard they travel on. */
export const berichtenRegels = {} as const satisfies Record<string, Regel>
