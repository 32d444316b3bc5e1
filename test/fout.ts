import { expect } from 'vitest'

/** Matches the refusal with a code, at a place. */
export const fout = (code: string, pad: string) => expect.objectContaining({ name: 'RegelFout', code, pad })
