import { serieelVan } from 'jeugdhulp-regels/spreadsheet'
import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Getoond, gedocumenteerd } from './docs'
import { inExcel, registreer, typ } from './vel'

beforeAll(registreer)

describe('pakket · the functions of functions.js in the cells of a spreadsheet', () => {
  test.each(gedocumenteerd().map((geval) => [geval.formule.replace('JH_', 'JEUGDHULP.'), geval] as const))(
    'WD-03 · %s',
    (formule, { cellen, antwoord }) => {
      const breedte = (antwoord[0] as readonly Getoond[]).length
      expect(typ(formule, cellen, antwoord.length, breedte)).toEqual(antwoord.map((rij) => rij.map(inExcel)))
    },
  )

  test('pakket · takes the date of a cell, the result of another function, and a reference to one cell', () => {
    const cellen = [['2026-12-23', 5]]
    const dag = serieelVan(plusWerkdagen('2026-12-23', 5))
    expect(typ('=JEUGDHULP.PLUSWERKDAGEN(A2; B2)', cellen, 1, 1)).toEqual([[dag]])
    expect(typ('=JEUGDHULP.PLUSWERKDAGEN(DATE(2026;12;23); 2+3)', cellen, 1, 1)).toEqual([[dag]])
    expect(typ('=JEUGDHULP.WERKDAGEN(A2; JEUGDHULP.PLUSWERKDAGEN(A2; 5))', cellen, 1, 1)).toEqual([[5]])
  })

  test('pakket · a column with a blank and a mistake in it', () => {
    const cellen = [['2026-12-23'], [null], ['23-12-2026'], ['2026-04-02']]
    const [eerste, leeg, fout, laatste] = typ('=JEUGDHULP.PLUSWERKDAGEN(A2:A5; 1)', cellen, 4, 1)
    expect([eerste, leeg, laatste]).toEqual([[serieelVan('2026-12-24')], [''], [serieelVan('2026-04-07')]])
    expect(fout?.[0]).toMatchObject({
      type: 'VALUE',
      message: expect.stringMatching(/^datum: dit is geen datum\./),
    })
  })

  test('pakket · a mistake in a single cell is an error with our message', () => {
    expect(typ('=JEUGDHULP.PLUSWERKDAGEN(A2; 1)', [['23-12-2026']], 1, 1)[0]?.[0]).toMatchObject({
      type: 'VALUE',
      message: expect.stringMatching(/^datum: dit is geen datum\./),
    })
  })
})
