import type { Bronverwijzing } from '../../kern/bronnen'

// The message standard and its protocol are quoted as a whole: their text has no edition with lines here.
export const ijw: Bronverwijzing = { bron: 'ijw' }
export const protocol: Bronverwijzing = { bron: 'administratieprotocol' }
