import fc from 'fast-check'
import {
  dagnummer,
  datumVan,
  maakWerkkalender,
  plusWerkdagen,
  plusWerkdagenDag,
  plusWerkdagenKolom,
  telWerkdagen,
  telWerkdagenDag,
  telWerkdagenKolom,
} from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { datums, middendatums } from './hulp'

const kolom = (lijst: readonly string[]) => Int32Array.from(lijst, (datum) => dagnummer(datum))

describe('WD-03 · the integer form', () => {
  test('WD-03 · says what the text form says', () => {
    fc.assert(
      fc.property(middendatums, middendatums, fc.integer({ min: -1000, max: 1000 }), (a, b, n) => {
        expect(datumVan(plusWerkdagenDag(dagnummer(a), n))).toBe(plusWerkdagen(a, n))
        expect(telWerkdagenDag(dagnummer(a), dagnummer(b))).toBe(telWerkdagen(a, b))
      }),
    )
  })

  test('WD-03 · a column says what its cells say, and is a new one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(middendatums, datums, fc.integer({ min: -500, max: 500 }))), (rijen) => {
        const [van, tot] = [kolom(rijen.map(([a]) => a)), kolom(rijen.map(([, b]) => b))]
        const bewaard = van.slice()
        const aantallen = Int32Array.from(rijen, ([, , n]) => n)
        expect([...plusWerkdagenKolom(van, aantallen)].map(datumVan)).toEqual(
          rijen.map(([a, , n]) => plusWerkdagen(a, n)),
        )
        expect([...plusWerkdagenKolom(van, 5)].map(datumVan)).toEqual(rijen.map(([a]) => plusWerkdagen(a, 5)))
        expect([...telWerkdagenKolom(van, tot)]).toEqual(rijen.map(([a, b]) => telWerkdagen(a, b)))
        expect([...telWerkdagenKolom(van, 20000)]).toEqual(
          rijen.map(([a]) => telWerkdagen(a, datumVan(20000))),
        )
        expect(van).toEqual(bewaard)
      }),
      { numRuns: 50 },
    )
  })

  test('WD-02 · a calendar of one’s own holds for a column', () => {
    const kalender = maakWerkkalender({ extraVrij: ['2026-12-24'] })
    const dagen = kolom(['2026-12-23'])
    expect([...plusWerkdagenKolom(dagen, 1, kalender)].map(datumVan)).toEqual(['2026-12-28'])
    expect([...telWerkdagenKolom(dagen, kolom(['2026-12-28']), kalender)]).toEqual([1])
  })

  test.each<[string, () => unknown, string, string]>([
    ['half a day', () => plusWerkdagenDag(20000.5, 1), 'ongeldig-aantal', 'datum'],
    ['a day out of range', () => plusWerkdagenDag(1, 1), 'buiten-bereik', 'datum'],
    ['half a werkdag', () => plusWerkdagenDag(20000, 0.5), 'ongeldig-aantal', 'aantal'],
    ['a text', () => telWerkdagenDag('2026-01-05' as never, 20000), 'ongeldig-aantal', 'na'],
    ['no day', () => telWerkdagenDag(20000, Number.NaN), 'ongeldig-aantal', 'totEnMet'],
    ['a list for a column', () => plusWerkdagenKolom([20000] as never, 1), 'ongeldige-waarde', 'datum'],
    ['no column', () => telWerkdagenKolom(undefined as never, 1), 'ongeldige-waarde', 'na'],
    [
      'columns of two lengths',
      () => plusWerkdagenKolom(new Int32Array(2), new Int32Array(1)),
      'ongeldige-waarde',
      'aantal',
    ],
    [
      'no second column',
      () => telWerkdagenKolom(new Int32Array(1), null as never),
      'ongeldige-waarde',
      'totEnMet',
    ],
    ['a bad place', () => plusWerkdagenKolom(Int32Array.of(20000, 1), 1), 'buiten-bereik', 'datum[1]'],
    [
      'a bad number for all',
      () => plusWerkdagenKolom(Int32Array.of(20000), 0.5),
      'ongeldig-aantal',
      'aantal',
    ],
    [
      'a list for a second column',
      () => plusWerkdagenKolom(Int32Array.of(20000), [5] as never),
      'ongeldige-waarde',
      'aantal',
    ],
    [
      'floats',
      () => plusWerkdagenKolom(Int32Array.of(20000), Float64Array.of(5) as never),
      'ongeldige-waarde',
      'aantal',
    ],
    [
      'half a werkdag for no days',
      () => plusWerkdagenKolom(new Int32Array(0), 2.5),
      'ongeldig-aantal',
      'aantal',
    ],
    [
      'no calendar for no days',
      () => plusWerkdagenKolom(new Int32Array(0), 2, {} as never),
      'ongeldige-waarde',
      'kalender',
    ],
    [
      'no calendar',
      () => telWerkdagenKolom(Int32Array.of(20000), 20000, {} as never),
      'ongeldige-waarde',
      'kalender',
    ],
    [
      'a bad second place',
      () => telWerkdagenKolom(Int32Array.of(20000), Int32Array.of(1)),
      'buiten-bereik',
      'totEnMet[0]',
    ],
  ])('WD-03 · %s is refused', (_, vraag, code, pad) => {
    expect(vraag).toThrow(fout(code, pad))
  })
})
