import { beoordeelNoShows, controleerDeclaratie, flevoland } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { een, uit } from './controle-hulp'
import { type Regel, regel, toewijzing } from './declaratie-hulp'
import { anders, type NoShow } from './hulp'

describe('DEC-05 · declared no-shows', () => {
  const op = (datum: string, rest: Partial<Regel> = {}) =>
    regel({ noShow: true, begindatum: datum, einddatum: datum, volume: 30, ...rest })
  const dagen = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']

  test('DEC-05 · three in a year, earlier months included', () => {
    expect(uit({ regels: dagen.map((dag) => op(dag)) })).toEqual([
      'akkoord',
      'akkoord',
      'akkoord',
      'fout no-show-boven-maximum',
    ])
    const eerder = [
      op('2026-01-05'),
      op('2026-01-12'),
      regel({ begindatum: '2026-01-13', einddatum: '2026-01-13' }),
    ]
    expect(uit({ regels: dagen.slice(0, 2).map((dag) => op(dag)), eerderGedeclareerd: eerder })).toEqual([
      'akkoord',
      'fout no-show-boven-maximum',
    ])
  })

  test('DEC-05 · the next year and another product begin anew; a wrong line takes no place', () => {
    const toewijzingen = [
      toewijzing({ einddatum: '2027-12-31' }),
      toewijzing({ nummer: '2', product: '45F21', einddatum: '2027-12-31' }),
    ]
    const drie = dagen.slice(0, 3).map((dag) => op(dag))
    expect(
      uit({
        regels: [...drie, op('2027-01-01'), op(dagen[3] as string, { toewijzing: '2', product: '45F21' })],
        toewijzingen,
      }),
    ).toEqual(Array(5).fill('akkoord'))
    const fouteEerst = op('2026-03-01', { toewijzing: '9' })
    expect(uit({ regels: [fouteEerst, ...drie], toewijzingen })).toEqual([
      'fout toewijzing-onbekend',
      'akkoord',
      'akkoord',
      'akkoord',
    ])
  })

  test('I-50 · none at a group product, unless a region says so', () => {
    const groep = { product: '45F32' } as const
    const vraag = { regels: [op('2026-03-02', groep)], toewijzingen: [toewijzing(groep)] }
    expect(uit(vraag)).toEqual(['fout no-show-bij-groep'])
    expect(controleerDeclaratie(flevoland, vraag)[0]?.uitkomst.bevindingen[0]?.regel).toBe('DEC-05')
    const set = anders((json) => (json.declaratie.noShow.bijGroep = true))
    expect(uit({ ...vraag, groepsminuten: [] }, set)).toEqual(['akkoord'])
    // Also where the unit is wrong.
    expect(uit({ ...vraag, regels: [op('2026-03-02', { ...groep, eenheid: 'stuks' })] })).toEqual([
      'fout verkeerde-eenheid eenheid-past-niet no-show-bij-groep',
    ])
  })

  const afwezig = (datum: string, rest: Partial<NoShow> = {}): NoShow => ({
    client: 'a',
    product: '45F31',
    datum,
    gepland: false,
    ...rest,
  })

  test('DEC-05 · where absences are given, each declared no-show must be among them', () => {
    const noShows = [afwezig('2026-03-02'), afwezig('2026-03-09', { gepland: true })]
    expect(uit({ regels: dagen.slice(0, 3).map((dag) => op(dag)), noShows })).toEqual([
      'akkoord',
      'fout geplande-afwezigheid',
      'fout no-show-niet-geregistreerd',
    ])
    expect(een(op('2026-03-02'), { noShows: [] })).toBe('fout no-show-niet-geregistreerd')
    expect(een(op('2026-03-02'), { noShows: [afwezig('2026-03-02', { product: '45F21' })] })).toBe(
      'fout no-show-niet-geregistreerd',
    )
    expect(een(op('2026-03-02'), { noShows: [afwezig('2026-03-02', { client: 'b' })] })).toBe(
      'fout no-show-niet-geregistreerd',
    )
  })

  test('DEC-05 · one registration covers one line, also one of an earlier month', () => {
    const noShows = [afwezig('2026-03-02')]
    expect(uit({ regels: [op('2026-03-02'), op('2026-03-02')], noShows })).toEqual([
      'akkoord',
      'fout no-show-niet-geregistreerd',
    ])
    expect(een(op('2026-03-02'), { noShows, eerderGedeclareerd: [op('2026-03-02')] })).toBe(
      'fout no-show-niet-geregistreerd',
    )
    const tweede = [afwezig('2026-03-02'), afwezig('2026-03-02')]
    expect(uit({ regels: [op('2026-03-02'), op('2026-03-02')], noShows: tweede })).toEqual([
      'akkoord',
      'akkoord',
    ])
  })

  test('DEC-05 · the fourth that happened is not declarable, also where an earlier one was not declared', () => {
    const noShows = dagen.map((dag) => afwezig(dag))
    expect(uit({ regels: [op(dagen[3] as string)], noShows })).toEqual(['fout no-show-boven-maximum'])
    expect(beoordeelNoShows(flevoland, noShows)[3]?.uitkomst.declarabel).toBe(false)
    // Two on the day of the third: one of them may be declared.
    const dubbel = [...dagen.slice(0, 2), '2026-03-16', '2026-03-16'].map((dag) => afwezig(dag))
    expect(uit({ regels: [op('2026-03-16'), op('2026-03-16')], noShows: dubbel })).toEqual([
      'akkoord',
      'fout no-show-boven-maximum',
    ])
  })

  test('I-51 · no more than the planned direct minutes', () => {
    const noShows = [afwezig('2026-03-02', { minuten: 45 }), afwezig('2026-03-09')]
    expect(een(op('2026-03-02', { volume: 45 }), { noShows })).toBe('akkoord')
    expect(een(op('2026-03-02', { volume: 50 }), { noShows })).toBe('fout boven-geplande-minuten 5')
    expect(een(op('2026-03-09', { volume: 500 }), { noShows })).toBe('akkoord')
    // The longest line of a day goes with the longest appointment.
    const twee = [afwezig('2026-03-02', { minuten: 60 }), afwezig('2026-03-02', { minuten: 20 })]
    expect(
      uit({ regels: [op('2026-03-02', { volume: 60 }), op('2026-03-02', { volume: 20 })], noShows: twee }),
    ).toEqual(['akkoord', 'akkoord'])
    // Also where the other one is not declared.
    expect(een(op('2026-03-02', { volume: 60 }), { noShows: twee })).toBe('akkoord')
    expect(een(op('2026-03-02', { volume: 61 }), { noShows: twee })).toBe('fout boven-geplande-minuten 1')
  })
})
