import type { Vindbaar } from '../producten/regelset'

/** What a region sets on toewijzing. */
export interface Toewijzingsregels extends Vindbaar {}
