import type { Vindbaar } from '../producten/regelset'

/** What a region sets on declaratie. */
export interface Declaratieregels extends Vindbaar {}
