import { velden, vindbaar } from './bouwstenen'

/** What a region sets on declarations. */
export const declaratieregels = velden({ ...vindbaar })
