import fc from 'fast-check'
import { berekenTermijn, maakWerkkalender, termijnstand } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { DAG, iso, middendatums, utc } from './hulp'

describe('WD-03 · where a term stands', () => {
  const termijn = berekenTermijn({ vanaf: '2026-12-23', duur: { aantal: 5, eenheid: 'werkdagen' } })

  test.each([
    ['2026-12-23', 'lopend', 5],
    ['2026-12-26', 'lopend', 4],
    ['2026-12-30', 'lopend', 1],
    ['2026-12-31', 'laatste-dag', 0],
    ['2027-01-01', 'verlopen', 0],
    ['2027-01-03', 'verlopen', 0],
    ['2027-01-04', 'verlopen', -1],
    ['2027-01-11', 'verlopen', -6],
  ] as const)('WD-03 · on %s it is %s with %i werkdagen left', (peildatum, stand, resterendeWerkdagen) => {
    expect(termijnstand(termijn, { peildatum })).toEqual({ stand, resterendeWerkdagen })
  })

  test.each([
    ['2026-12-24', 'op-tijd', 4],
    ['2026-12-31', 'op-tijd', 0],
    ['2027-01-01', 'te-laat', 0],
    ['2027-01-05', 'te-laat', -2],
  ] as const)(
    'WD-03 · met on %s it is %s by %i werkdagen, whatever the peildatum',
    (voldaanOp, stand, over) => {
      for (const peildatum of ['2026-12-01', '2027-06-01'])
        expect(termijnstand(termijn, { peildatum, voldaanOp })).toEqual({ stand, resterendeWerkdagen: over })
    },
  )

  test('WD-03 · what is left never grows as time passes, and counts down to the last day', () => {
    fc.assert(
      fc.property(middendatums, fc.integer({ min: -400, max: 400 }), (uiterlijk, dagen) => {
        const peildatum = iso(utc(uiterlijk) + dagen * DAG)
        const nu = termijnstand({ uiterlijk }, { peildatum }).resterendeWerkdagen
        const morgen = termijnstand(
          { uiterlijk },
          { peildatum: iso(utc(peildatum) + DAG) },
        ).resterendeWerkdagen
        expect([0, 1]).toContain(nu - morgen)
        expect(termijnstand({ uiterlijk }, { peildatum: uiterlijk }).resterendeWerkdagen).toBe(0)
      }),
    )
  })

  test('WD-02 · it counts in the calendar given', () => {
    const kalender = maakWerkkalender({ extraVrij: ['2026-12-24'] })
    expect(termijnstand(termijn, { peildatum: '2026-12-23', kalender }).resterendeWerkdagen).toBe(4)
  })

  test.each<[string, unknown, unknown, string, string]>([
    ['no term', null, { peildatum: '2026-12-23' }, 'ongeldige-waarde', 'termijn'],
    ['a term without an end', {}, { peildatum: '2026-12-23' }, 'ongeldige-datum', 'termijn.uiterlijk'],
    ['no day', termijn, {}, 'ongeldige-datum', 'peildatum'],
    ['nothing', termijn, undefined, 'ongeldige-waarde', 'moment'],
    ['a bad day done', termijn, { peildatum: '2026-12-23', voldaanOp: null }, 'ongeldige-datum', 'voldaanOp'],
    [
      'an unknown field',
      termijn,
      { peildatum: '2026-12-23', voldaan: '2026-12-24' },
      'onbekend-veld',
      'moment',
    ],
  ])('WD-03 · %s is refused', (_, wat, moment, code, pad) => {
    expect(() => termijnstand(wat as never, moment as never)).toThrow(fout(code, pad))
  })
})
