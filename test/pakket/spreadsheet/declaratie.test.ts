import fc from 'fast-check'
import { beoordeelNoShows, telGroepsminuten } from 'jeugdhulp-regels/declaratie'
import type { Regelset } from 'jeugdhulp-regels/producten'
import { flevoland } from 'jeugdhulp-regels/regelsets'
import { roepAan } from 'jeugdhulp-regels/spreadsheet'
import { describe, expect, test } from 'vitest'
import { uitkomst } from './hulp'

const regelset: Regelset = flevoland

describe('DEC-02 · GROEPSMINUTEN', () => {
  test('DEC-02 · a meeting in each row, with a column of clients or one number for all', () => {
    const minuten = [
      [60, 60],
      [60, 30],
      [null, 45],
    ]
    expect(roepAan('GROEPSMINUTEN', [minuten, [[6], [4], [2]]])).toEqual([[20], [22], [22]])
    expect(roepAan('GROEPSMINUTEN', [minuten, 4])).toEqual([[30], [22], [11]])
    expect(roepAan('GROEPSMINUTEN', [minuten, [[4]]])).toEqual([[30], [22], [11]])
    expect(roepAan('GROEPSMINUTEN', [60, 4])).toEqual([[15]])
    expect(roepAan('GROEPSMINUTEN', [minuten, 4, 'dichtstbij'])).toEqual([[30], [23], [11]])
    expect(roepAan('GROEPSMINUTEN', [minuten, [[6], [4], [7]], 'exact'])).toEqual([[20], [22.5], [45 / 7]])
  })

  test('DEC-02 · a row that is blank or half filled in is blank; a wrong one is wrong alone', () => {
    const minuten = [[60], [null], [60], [null], [-1], [99_999_999]]
    const antwoord = roepAan('GROEPSMINUTEN', [minuten, [[4], [4], [''], [''], [4], [0]]])
    expect(antwoord).toEqual([
      [15],
      [null],
      [null],
      [null],
      ['minuten: dit getal kan hier niet. Verwacht: een heel getal van 0 tot en met 99999999.'],
      ['aanwezigen: dit getal kan hier niet. Verwacht: een heel getal van 1 tot en met 99999999.'],
    ])
    expect(roepAan('GROEPSMINUTEN', [[[60], [null]], 4])).toEqual([[15], [null]])
    expect(
      roepAan('GROEPSMINUTEN', [
        [
          [99_999_999, 99_999_999],
          [60, 0],
        ],
        4,
      ]),
    ).toEqual([['het antwoord is te groot.'], [15]])
    for (const [minuten, aanwezigen] of [
      [100_000_000, 4],
      [60, 100_000_000],
    ])
      expect(roepAan('GROEPSMINUTEN', [minuten, aanwezigen])).toEqual([
        [expect.stringContaining('tot en met 99999999.')],
      ])
    expect(roepAan('GROEPSMINUTEN', [[[60]], null])).toBe(null)
  })

  test('DEC-02 · refuses a number of clients that does not fit the rows', () => {
    const past =
      'aanwezigen: dit bereik past niet. Verwacht: één getal, of één kolom met even veel rijen als minuten.'
    expect(uitkomst('GROEPSMINUTEN', [[60], [60]], [[4], [4], [4]])).toBe(past)
    expect(uitkomst('GROEPSMINUTEN', [[60], [60]], [[4, 4]])).toBe(past)
    expect(uitkomst('GROEPSMINUTEN', [[60]], 4, [['omlaag'], ['exact']])).toBe(
      'afronding: dit kan maar één cel zijn.',
    )
  })

  test('I-10 · added, the exact shares are rounded once: as telGroepsminuten does', () => {
    const sessie = fc.record({
      minuten: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 3 }),
      aanwezigen: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(
        fc.array(sessie, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('omlaag', 'dichtstbij'),
        (sessies, afronding) => {
          const breedte = Math.max(...sessies.map(({ minuten }) => minuten.length))
          const rijen = sessies.map(({ minuten }) =>
            Array.from({ length: breedte }, (_, k) => minuten[k] ?? null),
          )
          const maand = telGroepsminuten(
            regelset,
            sessies.map(({ minuten, aanwezigen }) => ({
              product: '45F32',
              datum: '2026-03-02',
              professionals: minuten.map((aantal) => ({ minuten: aantal })),
              aanwezigen: Array.from({ length: aanwezigen }, (_, i) => (i === 0 ? 'client' : `ander ${i}`)),
            })),
            { afronding } as const,
          ).uitkomst.find(({ client }) => client === 'client')
          const kolom = sessies.map(({ aanwezigen }) => [aanwezigen])
          expect(roepAan('GROEPSMINUTEN', [rijen, kolom, afronding, true])).toEqual([[maand?.minuten]])
        },
      ),
    )
  })

  test('I-10 · an unrounded sum is exact where a number can be, and blank rows do not count', () => {
    const minuten = [
      [60, 30],
      [null, null],
      [60, 30],
    ]
    expect(roepAan('GROEPSMINUTEN', [minuten, 4, 'exact', 'ja'])).toEqual([[45]])
    expect(roepAan('GROEPSMINUTEN', [[[10], [10], [10]], 3, 'exact', 'ja'])).toEqual([[10]])
    expect(roepAan('GROEPSMINUTEN', [[[10], [10]], 4, 'exact', 'ja'])).toEqual([[5]])
  })

  test('I-10 · a sum is refused where a row is wrong or half filled in, and says which', () => {
    expect(uitkomst('GROEPSMINUTEN', [[60], [60]], [[4], [null]], '', 'ja')).toBe(
      'minuten: in rij 2 ontbreken de minuten of het aantal aanwezigen.',
    )
    expect(uitkomst('GROEPSMINUTEN', [[60], [-1]], 4, '', 'ja')).toContain(
      'minuten: dit getal kan hier niet.',
    )
  })
})

type Rij = [client: unknown, product: unknown, datum: unknown, gepland: unknown, ...rest: unknown[]]

describe('NS-01 · NOSHOW', () => {
  const rijen: Rij[] = [
    ['a', '45F31', '2026-03-02', false, '2026-03-05', 45, '1'],
    ['b', '45F31', '2026-03-02', 'nee', null, null, '2'],
    [12345, '45F31', '2026-12-31', false, '', '', '3'],
    ['a', '45F31', '2026-04-02', true, null, 45, '1'],
    ['a', '45F31', '2026-05-04', false, null, 45, '1'],
    ['a', '45F31', '2026-06-02', false, null, 45, '1'],
    ['a', '45F31', '2026-07-02', false, null, 45, '1'],
  ]
  const registraties = rijen.map(([client, product, datum, gepland, gemeldOp, minuten, toewijzing]) => ({
    client: String(client),
    product: String(product),
    datum: String(datum),
    gepland: gepland === true,
    ...(gemeldOp ? { gemeldOp: String(gemeldOp) } : {}),
    ...(minuten ? { minuten: Number(minuten) } : {}),
    toewijzing: String(toewijzing),
  }))
  const alsRijen = (keuzes: Parameters<typeof beoordeelNoShows>[2]) =>
    beoordeelNoShows(regelset, registraties, keuzes).map(({ uitkomst: een }) => [
      een.volgnummer,
      een.declarabel,
      een.acties.map(({ tekst }) => tekst).join(' '),
      een.besluitUiterlijk ?? null,
    ])

  test('NS-01 · each row is what beoordeelNoShows says of it', () => {
    expect(roepAan('NOSHOW', [rijen])).toEqual(alsRijen({}))
    expect(roepAan('NOSHOW', [rijen, 'toewijzing', 'geen'])).toEqual(
      alsRijen({ 'I-11': 'toewijzing', 'I-12': 'geen' }),
    )
    expect(roepAan('NOSHOW', [rijen, '', 'geen'])).toEqual(alsRijen({ 'I-12': 'geen' }))
  })

  test('NS-01 · the order of the rows makes no difference, and a blank row is blank', () => {
    const om = roepAan('NOSHOW', [[...rijen].reverse()]) as unknown[][]
    expect([...om].reverse()).toEqual(alsRijen({}))
    const leeg = roepAan('NOSHOW', [[...rijen.slice(0, 2), [null, '', null, ''], ...rijen.slice(2)]])
    const verwacht = alsRijen({})
    expect(leeg).toEqual([...verwacht.slice(0, 2), [null, null, null, null], ...verwacht.slice(2)])
  })

  test('NS-01 · a wrong row is told, and the others of its client are not counted', () => {
    const fout = rijen.map((rij, i) => (i === 3 ? ['a', '45F31', '2026-04-31', true] : rij))
    const antwoord = roepAan('NOSHOW', [fout]) as unknown[][]
    const verwacht = alsRijen({})
    expect(antwoord[1]).toEqual(verwacht[1])
    expect(antwoord[2]).toEqual(verwacht[2])
    expect(antwoord[3]).toEqual([expect.stringContaining('datum: dit is geen datum.'), null, null, null])
    for (const i of [0, 4, 5, 6])
      expect(antwoord[i]).toEqual([
        'bereik: niet geteld, want rij 4 klopt niet en kan van dezelfde cliënt zijn.',
        null,
        null,
        null,
      ])
  })

  test('NS-01 · a wrong row without a client may be of anybody', () => {
    const wie = [null, {}, true]
    for (const client of wie) {
      const antwoord = roepAan('NOSHOW', [[[client, '45F31', '2026-04-02', true], ...rijen]]) as unknown[][]
      expect(antwoord[0]?.[0]).toMatch(/^client: /)
      expect(antwoord.slice(1).every(([cel]) => String(cel).includes('rij 1 klopt niet'))).toBe(true)
    }
  })

  test('NS-01 · what the library refuses in a row is that row’s', () => {
    const eerste = (...rij: unknown[]) => (uitkomst('NOSHOW', [rij]) as unknown[][])[0]?.[0]
    expect(eerste('a', '45F31', '2026-03-02', false, '2026-03-01')).toContain('gemeldOp: deze dag ligt voor')
    expect(eerste('a', '45F99', '2026-03-02', false)).toContain('product: deze code is er niet.')
    expect(eerste('a', '45F31', '2026-03-02', null)).toBe(
      'gepland: dit moet worden ingevuld. Verwacht: WAAR of ONWAAR, of ja of nee.',
    )
    const zonder = uitkomst('NOSHOW', [['a', '45F31', '2026-03-02', false]], 'toewijzing') as unknown[][]
    expect(zonder[0]?.[0]).toContain('toewijzing: dit moet worden ingevuld.')
  })

  test('NS-04 · a decision beyond the century is refused', () => {
    const laat = ['2099-12-28', '2099-12-29', '2099-12-30'].map((datum) => ['a', '45F31', datum, false])
    expect(uitkomst('NOSHOW', laat)).toContain('gemeldOp: het antwoord valt buiten')
  })

  test('NS-01 · refuses a range that is too narrow or too wide', () => {
    const smal = 'bereik: dit bereik past niet. Verwacht: 4 tot en met 7 kolommen.'
    expect(uitkomst('NOSHOW', [['a', '45F31', '2026-03-02']])).toBe(smal)
    expect(uitkomst('NOSHOW', 'a')).toBe(smal)
    expect(uitkomst('NOSHOW', [[...(rijen[0] as Rij), 'x']])).toBe(smal)
    expect(roepAan('NOSHOW', [[[null, null, null, null]]])).toBe(null)
  })
})
