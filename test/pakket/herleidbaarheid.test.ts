import { readdirSync, readFileSync } from 'node:fs'
import * as pakket from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { herleidbaarheid, pagina, regelsInTitels } from '../../scripts/docs/herleidbaarheid.mjs'

const bestandenIn = (map: string) =>
  readdirSync(`test/${map}`, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.test.ts'))
    .map((naam) => `${map}/${naam.replace('.test.ts', '')}`)

/**
 * Of what looks at the package from outside, the files that prove rules as well. Every other is about its build, its pages
 * or how it looks: a rule named there would count as proven by what never asks for it.
 */
const OOK_REGELS = new Set([
  'browser/eerste-stappen',
  'browser/portaal',
  'browser/portaal-antwoorden-gelijk',
  'browser/portaal-tijdlijn',
  'browser/portaal-tijdlijn-gelijk',
  'pakket/epd',
  'pakket/jw315',
  'pakket/maand',
  'pakket/schemas',
  'pakket/spreadsheet/bibliotheek',
  'pakket/spreadsheet/codegs',
  'pakket/spreadsheet/declaratie',
  'pakket/spreadsheet/hyperformula',
  'pakket/spreadsheet/termijnfuncties',
  'pakket/sql-udf',
  'pakket/tijdlijn',
  'pakket/voorbeeld',
  'pakket/xstate',
])

describe('pakket · from source to proof', () => {
  test.each(['code', 'tests', 'vectoren'] as const)('pakket · no rule is without %s', (kolom) => {
    const zonder = herleidbaarheid(pakket).filter((rij) => rij[kolom].length === 0)
    expect(zonder.map(({ id }) => id)).toEqual([])
  })

  test('pakket · what is about the package, its pages or their looks names no rule in a title', () => {
    const metRegels = ['browser', 'pakket']
      .flatMap((map) => bestandenIn(map))
      .filter((pad) => regelsInTitels(readFileSync(`test/${pad}.test.ts`, 'utf8')).length > 0)
    expect(metRegels.sort()).toEqual([...OOK_REGELS].sort())
  })

  test('pakket · a title that begins with a rule names it; what is expected does not', () => {
    const tekst = "test.each(x)(\n  'WD-03 · a day', () => expect(['WD-01 · a title', `I-01 · b`]))"
    expect(regelsInTitels(tekst)).toEqual(['WD-03'])
  })

  test('pakket · docs/herleidbaarheid.md is up to date (npm run genereer)', () => {
    expect(readFileSync('docs/herleidbaarheid.md', 'utf8')).toBe(pagina(pakket))
  })
})
