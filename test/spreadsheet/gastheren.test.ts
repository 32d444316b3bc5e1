import fc from 'fast-check'
import { datumVanSerieel, excel, roepAan, serieelVan, sheets } from 'jeugdhulp-regels/spreadsheet'
import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { DAG, EERSTE, iso, LAATSTE } from '../werkdagen/hulp'

/** Every day of the range. */
const dagen = Array.from({ length: (LAATSTE - EERSTE) / DAG + 1 }, (_, i) => iso(EERSTE + i * DAG))
const inExcel = excel((tekst) => ({ fout: tekst }))

/** A Date as a cell of Google Sheets holds it: midnight in the zone of the script. */
function cel(datum: string, uur = 0): Date {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number]
  return new Date(jaar, maand - 1, dag, uur)
}

/** The days there are in the zone: Samoa went from 29 to 31 December 2011. */
const bestaand = dagen.filter((datum) => cel(datum).getDate() === Number(datum.slice(8)))

describe('WD-05 · Excel counts days', () => {
  test('WD-05 · every day from 2000 to 2099 and back', () => {
    expect(serieelVan('2000-01-01')).toBe(36526)
    expect(serieelVan('2099-12-31')).toBe(73050)
    const getallen = dagen.map((_, i) => 36526 + i)
    expect(dagen.map(serieelVan)).toEqual(getallen)
    expect(getallen.map(datumVanSerieel)).toEqual(dagen)
  })

  test('WD-05 · a day of birth too, from the first day after the one that never was', () => {
    expect(datumVanSerieel(367)).toBe('1901-01-01')
    expect(serieelVan('1901-01-01')).toBe(367)
    expect(roepAan('LEEFTIJD_TOETS', ['45F31', [[serieelVan('2008-11-24')]], [[46350]]], inExcel)).toBe(false)
    for (const geenDag of [0, 1, 59, 60, 61, 366, 73051, -5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(datumVanSerieel(geenDag)).toBe(undefined)
    expect(() => serieelVan('1900-02-28')).toThrow('buiten-bereik')
    expect(() => serieelVan('2100-01-01')).toThrow('buiten-bereik')
    expect(() => serieelVan('2026-02-30')).toThrow('ongeldige-datum')
  })

  test('WD-05 · the time of day plays no part', () => {
    expect(datumVanSerieel(46379.99)).toBe('2026-12-23')
    expect(datumVanSerieel(73050.5)).toBe('2099-12-31')
  })

  test('WD-03 · numbers in, numbers out, and text as well', () => {
    expect(roepAan('PLUSWERKDAGEN', [[[46379]], [[5]]], inExcel)).toBe(46387)
    expect(roepAan('PLUSWERKDAGEN', ['2026-12-23', 5, [[46380], ['zonder-goede-vrijdag']]], inExcel)).toBe(
      serieelVan('2027-01-04'),
    )
    expect(roepAan('ISWERKDAG', [46379], inExcel)).toBe(true)
    expect(() => roepAan('ISWERKDAG', [60], inExcel)).toThrow('datum: dit is geen datum.')
  })

  test('WD-03 · a blank is null, empty text or 0, and is answered with empty text', () => {
    for (const leeg of [null, '', 0]) {
      expect(roepAan('PLUSWERKDAGEN', [[[leeg], [46379]], [[5]]], inExcel)).toEqual([[''], [46387]])
      expect(roepAan('TERMIJN', [[[46379]], [[1]], [['weken']], leeg, [[leeg]], leeg], inExcel)).toBe(46386)
    }
    expect(roepAan('PLUSWERKDAGEN', [[[46379]], [[0]]], inExcel)).toBe(46379)
    expect(roepAan('FEESTDAGEN', [[[0], [2026], [null]]], inExcel)).toEqual(
      roepAan('FEESTDAGEN', [2026], inExcel),
    )
    expect(roepAan('FEESTDAGEN', [[[0]]], inExcel)).toBe('')
  })

  test('NS-01 · a number where a text should be is a name, and no day', () => {
    const antwoord = roepAan('NOSHOW', [[[46379, '45F31', 46379, false]]], inExcel) as unknown[][]
    expect(antwoord[0]?.slice(0, 2)).toEqual([1, true])
    expect(() => roepAan('SAMENLOOP', ['45F31', '45F32', 46379], inExcel)).toThrow('overgangNaarGroep: ')
  })

  test('WD-03 · one wrong cell is an error in that cell', () => {
    const antwoord = roepAan('PLUSWERKDAGEN', [[['x'], [46379]], [[5]]], inExcel) as unknown[][]
    expect(antwoord[1]).toEqual([46387])
    expect(antwoord[0]).toEqual([{ fout: expect.stringContaining('datum: dit is geen datum.') }])
  })
})

describe('WD-05 · Google Sheets has dates in the zone of the script', () => {
  test('WD-05 · every day from 2000 to 2099 and back, whatever the zone', () => {
    expect(bestaand.length).toBeGreaterThanOrEqual(dagen.length - 1)
    const kolom = bestaand.map((datum) => [cel(datum)])
    const antwoord = roepAan('PLUSWERKDAGEN', [kolom, 0], sheets) as Date[][]
    expect(antwoord.map(([dag]) => sheets.lees(dag, 'datum'))).toEqual(bestaand)
    expect(antwoord.map(([dag]) => Number(dag))).toEqual(kolom.map(([dag]) => Number(dag)))
  })

  test('WD-05 · the time of day plays no part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bestaand), fc.integer({ min: 0, max: 22 }), (datum, uur) => {
        expect(sheets.lees(cel(datum, uur), 'datum')).toBe(datum)
      }),
    )
  })

  test('WD-03 · dates in, dates out, and text as well', () => {
    const antwoord = roepAan('PLUSWERKDAGEN', [cel('2026-12-23'), 5], sheets)
    expect(antwoord).toEqual(cel(plusWerkdagen('2026-12-23', 5)))
    expect(roepAan('PLUSWERKDAGEN', ['2026-12-23', 5], sheets)).toEqual(antwoord)
    expect(roepAan('PLUSWERKDAGEN', [[[''], ['x'], ['2026-12-23']], 5], sheets)).toEqual([
      [''],
      [expect.stringMatching(/^Fout: datum: dit is geen datum\./)],
      [antwoord],
    ])
  })

  test('WD-05 · a date that is none, or stands where a number should, is refused', () => {
    expect(() => roepAan('ISWERKDAG', [new Date(Number.NaN)], sheets)).toThrow('datum: dit is geen datum.')
    expect(() => roepAan('ISWERKDAG', [cel('1999-12-31')], sheets)).toThrow('datum: deze dag valt buiten')
    expect(() => roepAan('PLUSWERKDAGEN', [cel('2026-12-23'), cel('2026-12-23')], sheets)).toThrow(
      'aantal: dit is een datum, geen getal.',
    )
  })
})
