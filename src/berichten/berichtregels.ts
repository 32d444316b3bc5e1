import type { Vindbaar } from '../producten/regelset'

/** What a region sets on berichten. */
export interface Berichtregels extends Vindbaar {}
