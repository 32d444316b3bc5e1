import { controleerDeclaratie, flevoland } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { type Regel, regel, toewijzing } from './declaratie-hulp'
import type { NoShow } from './hulp'

const DAG = '2026-03-16'
const toewijzingen = ['1', '2', '3'].map((nummer) =>
  toewijzing({ nummer, omvang: { volume: 99_999, eenheid: 'uur', frequentie: 'totaal' } }),
)
const afwezig = (minuten: number, rest: Partial<NoShow> = {}): NoShow => ({
  client: 'a',
  product: '45F31',
  datum: DAG,
  gepland: false,
  minuten,
  ...rest,
})
const op = (volume: number, rest: Partial<Regel> = {}) =>
  regel({ noShow: true, begindatum: DAG, einddatum: DAG, volume, ...rest })
/** No-shows on days before, which are the first of the year. */
const eerste = (aantal: number) =>
  ['2026-01-05', '2026-01-12', '2026-01-19'].slice(0, aantal).map((datum) => afwezig(60, { datum }))

const uit = (
  regels: readonly Regel[],
  noShows: readonly NoShow[],
  eerderGedeclareerd: readonly Regel[] = [],
) =>
  controleerDeclaratie(flevoland, { regels, toewijzingen, noShows, eerderGedeclareerd }).map(
    ({ uitkomst: { akkoord, bevindingen } }) =>
      akkoord
        ? 'akkoord'
        : bevindingen.map(({ code, teVeel }) => (teVeel ? `${code} ${teVeel}` : code)).join(' '),
  )

describe('I-51 · which registration a line takes, seen by what is left', () => {
  test('I-51 · a line that made room and the one it made room for both keep their places', () => {
    const noShows = [afwezig(30, { toewijzing: '1' }), afwezig(30)]
    const regels = ['1', '2', '3'].map((nummer) => op(30, { toewijzing: nummer }))
    expect(uit(regels, noShows)).toEqual(['akkoord', 'akkoord', 'no-show-niet-geregistreerd'])
  })

  test('I-51 · an earlier line that is too long leaves to others what is of no allocation', () => {
    const noShows = [afwezig(60), afwezig(60, { toewijzing: '1' })]
    expect(uit([op(60, { toewijzing: '2' })], noShows, [op(61)])).toEqual(['akkoord'])
  })

  test('I-51 · an earlier line of help takes no no-show', () => {
    const hulp = regel({ begindatum: DAG, einddatum: DAG })
    expect(uit([op(60)], [afwezig(60)], [hulp])).toEqual(['akkoord'])
  })

  test.each([60, 61])(
    'DEC-05 · of a third and a fourth as long, one of %i before had the third',
    (minuten) => {
      const noShows = [...eerste(2), afwezig(60), afwezig(60)]
      expect(uit([op(60)], noShows, [op(minuten)])).toEqual(['no-show-boven-maximum'])
    },
  )

  test('DEC-05 · beyond the maximum an earlier line had the shortest that holds it', () => {
    const vol = eerste(3)
    // It had the 60, so that only 20 minutes are left.
    expect(uit([op(21)], [...vol, afwezig(60), afwezig(20)], [op(60)])).toEqual([
      'boven-geplande-minuten 1 no-show-boven-maximum',
    ])
    // It had the 50, so that another allocation has the 60 left.
    const drie = [afwezig(70, { toewijzing: '1' }), afwezig(60), afwezig(50)]
    expect(uit([op(60, { toewijzing: '2' })], [...vol, ...drie], [op(40)])).toEqual(['no-show-boven-maximum'])
  })

  test('DEC-05 · beyond the maximum two earlier lines had one each', () => {
    const noShows = [...eerste(3), afwezig(60), afwezig(60)]
    expect(uit([op(60)], noShows, [op(60), op(60)])).toEqual(['no-show-niet-geregistreerd'])
  })
})
