import { velden, vindbaar } from './bouwstenen'

/** What a region sets on messages. */
export const berichtregels = velden({ ...vindbaar })
