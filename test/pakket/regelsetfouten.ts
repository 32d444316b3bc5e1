import { flevoland } from 'jeugdhulp-regels'
import { maakRegelset, RegelsetFout } from 'jeugdhulp-regels/schemas'
import { expect } from 'vitest'

// biome-ignore lint/suspicious/noExplicitAny: a file is broken in every place, whatever stands there.
export type Json = any

export const kopie = (): Json => JSON.parse(JSON.stringify(flevoland))

/** A sound regelset, but for one change. */
export function gewijzigd(wijzig: (set: Json) => void): Json {
  const set = kopie()
  wijzig(set)
  return set
}

/** Every fault of a file, as `pad: code`. */
export function fouten(json: unknown): string[] {
  try {
    maakRegelset(json)
    return []
  } catch (fout) {
    if (!(fout instanceof RegelsetFout)) throw fout
    expect(fout).toMatchObject({ code: 'ongeldige-regelset', pad: 'regelset' })
    return fout.fouten.map(({ code, pad }) => `${pad}: ${code}`)
  }
}
