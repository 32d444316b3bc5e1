import { readFileSync } from 'node:fs'
import * as pakket from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { herleidbaarheid, pagina } from '../../scripts/docs/herleidbaarheid.mjs'

describe('pakket · from source to proof', () => {
  test.each(['code', 'tests', 'vectoren'] as const)('pakket · no rule is without %s', (kolom) => {
    const zonder = herleidbaarheid(pakket).filter((rij) => rij[kolom].length === 0)
    expect(zonder.map(({ id }) => id)).toEqual([])
  })

  test('pakket · docs/herleidbaarheid.md is up to date (npm run herleidbaarheid)', () => {
    expect(readFileSync('docs/herleidbaarheid.md', 'utf8')).toBe(pagina(pakket))
  })
})
