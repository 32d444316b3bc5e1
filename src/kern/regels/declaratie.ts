import type { Regel } from './regel'

/** What may be declared, group time and no-shows. */
export const declaratieRegels = {} as const satisfies Record<string, Regel>
