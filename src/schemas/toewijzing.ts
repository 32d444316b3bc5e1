import { velden, vindbaar } from './bouwstenen'

/** What a region sets on allocations. */
export const toewijzingsregels = velden({ ...vindbaar })
