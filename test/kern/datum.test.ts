import fc from 'fast-check'
import { dagnummer, datumVan } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { DAG, datums, utc } from '../werkdagen/hulp'

const fout = (code: string) => expect.objectContaining({ name: 'RegelFout', code, pad: 'datum' })

describe('WD-05 · a date is read strictly', () => {
  test.each([
    ['2026-02-30'],
    ['2026-02-29'],
    ['2100-02-30'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-04-31'],
    ['2026-04-00'],
    ['2026-2-3'],
    ['26-02-03'],
    [' 2026-02-03'],
    ['2026-02-03 '],
    ['2026-02-03T00:00:00Z'],
    ['2026/02/03'],
    ['03-02-2026'],
    ['20260203'],
    ['２０２６-02-03'],
    ['2026-02-0３'],
    ['+026-02-03'],
    [''],
    ['NaN-NaN-NaN'],
    [new Date('2026-02-03')],
    [20487],
    [Number.NaN],
    [null],
    [undefined],
    [{}],
    [['2026-02-03']],
    [true],
    [Symbol('2026-02-03')],
  ])('WD-05 · %s is no date', (datum) => {
    expect(() => dagnummer(datum as string)).toThrow(fout('ongeldige-datum'))
  })

  test.each([['1999-12-31'], ['2100-01-01'], ['1901-01-01'], ['9999-12-31']])(
    'WD-05 · %s is out of range',
    (datum) => {
      expect(() => dagnummer(datum)).toThrow(fout('buiten-bereik'))
    },
  )

  test('WD-05 · any text that is not what Date writes for that day is refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          fc
            .tuple(datums, fc.nat(9), fc.string({ maxLength: 1 }))
            .map(([d, i, c]) => d.slice(0, i) + c + d.slice(i + 1)),
        ),
        (tekst) => {
          const echt =
            /^20\d\d-\d\d-\d\d$/.test(tekst) &&
            !Number.isNaN(utc(tekst)) &&
            new Date(utc(tekst)).toISOString().startsWith(tekst)
          if (echt) expect(dagnummer(tekst)).toBe(utc(tekst) / DAG)
          else expect(() => dagnummer(tekst)).toThrow()
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('WD-05 · every day of the range is read and written as Date does', () => {
    for (let dag = 10957; dag <= 47481; dag++) {
      const datum = new Date(dag * DAG).toISOString().slice(0, 10)
      if (dagnummer(datum) !== dag || datumVan(dag) !== datum) expect.fail(datum)
    }
  })

  test.each([[10956], [47482], [-1], [1e12]])('WD-05 · day number %d is out of range', (dag) => {
    expect(() => datumVan(dag)).toThrow(expect.objectContaining({ code: 'buiten-bereik', pad: 'dag' }))
  })

  test.each([[10957.5], [Number.NaN], ['20000']])('WD-05 · %s is no day number', (dag) => {
    expect(() => datumVan(dag as number)).toThrow(expect.objectContaining({ code: 'ongeldig-aantal' }))
  })
})
