import fc from 'fast-check'
import { landelijk } from 'jeugdhulp-regels/regelsets'
import {
  feestdagen,
  isWerkdag,
  type Kalenderkeuzes,
  maakWerkkalender,
  plusWerkdagen,
  telWerkdagen,
  termijnstand,
} from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { DAG, datums, iso } from './hulp'
import { isWerkdagVolgensBron } from './orakel'

describe('WD-02 · a calendar of one’s own', () => {
  test('WD-02 · without choices it is the default calendar', () => {
    const gewoon = maakWerkkalender()
    fc.assert(
      fc.property(datums, (d) => {
        expect(isWerkdag(d, gewoon)).toBe(isWerkdag(d))
      }),
    )
    expect(feestdagen(2026, maakWerkkalender({}))).toEqual(feestdagen(2026))
  })

  test('WD-02 · Goede Vrijdag and 5 May can be dropped, each by itself', () => {
    const zonderVrijdag = maakWerkkalender({ zonder: ['goede-vrijdag'] })
    expect(isWerkdag('2026-04-03', zonderVrijdag)).toBe(true)
    expect(isWerkdag('2026-05-05', zonderVrijdag)).toBe(false)
    const zonderBeide = maakWerkkalender({ zonder: ['bevrijdingsdag', 'goede-vrijdag'] })
    expect(isWerkdag('2026-05-05', zonderBeide)).toBe(true)
    expect(feestdagen(2026, zonderBeide)).toHaveLength(9)
  })

  test('WD-02 · dropping 5 May keeps it free where it is Hemelvaartsdag', () => {
    const zonder = maakWerkkalender({ zonder: ['bevrijdingsdag'] })
    expect(isWerkdag('2016-05-05', zonder)).toBe(false)
    expect(feestdagen(2016, zonder)).toContainEqual({ datum: '2016-05-05', naam: 'Hemelvaartsdag' })
    expect(isWerkdag('2015-05-05', zonder)).toBe(true)
  })

  test('WD-02 · closing days are added, and keep the name of a holiday they fall on', () => {
    const kalender = maakWerkkalender({ extraVrij: ['2026-12-24', '2026-12-25'] })
    expect(isWerkdag('2026-12-24', kalender)).toBe(false)
    expect(feestdagen(2026, kalender).slice(-3)).toEqual([
      { datum: '2026-12-24', naam: 'extra vrije dag' },
      { datum: '2026-12-25', naam: 'Eerste Kerstdag' },
      { datum: '2026-12-26', naam: 'Tweede Kerstdag' },
    ])
  })

  test('WD-02 · a holiday list of one’s own takes the place of the Dutch one', () => {
    const kalender = maakWerkkalender({ feestdagen: ['2026-07-14'], extraVrij: ['2026-07-15'] })
    expect(feestdagen(2026, kalender)).toEqual([
      { datum: '2026-07-14', naam: 'feestdag' },
      { datum: '2026-07-15', naam: 'extra vrije dag' },
    ])
    expect(isWerkdag('2026-12-25', kalender)).toBe(true)
    expect(isWerkdag('2026-12-26', kalender)).toBe(false)
    expect(feestdagen(2026, maakWerkkalender({ feestdagen: [] }))).toEqual([])
  })

  test('WD-02 · any closing days: a werkdag is a default one that is not closed', () => {
    fc.assert(
      fc.property(fc.array(datums, { maxLength: 20 }), datums, (extraVrij, d) => {
        const kalender = maakWerkkalender({ extraVrij })
        for (const dag of [...extraVrij, d])
          expect(isWerkdag(dag, kalender)).toBe(isWerkdagVolgensBron(dag) && !extraVrij.includes(dag))
      }),
      { numRuns: 30 },
    )
  })

  test('WD-02 · the caller’s lists are neither kept nor changed, and the calendar is frozen', () => {
    const extraVrij = ['2026-12-24']
    const kalender = maakWerkkalender({ extraVrij })
    extraVrij[0] = '2026-12-23'
    expect(isWerkdag('2026-12-23', kalender)).toBe(true)
    expect(Object.isFrozen(kalender)).toBe(true)
  })

  test.each<[string, unknown, string, string]>([
    ['an unknown choice', { zoner: [] }, 'onbekend-veld', 'keuzes'],
    ['no object', null, 'ongeldige-waarde', 'keuzes'],
    ['a list', [], 'ongeldige-waarde', 'keuzes'],
    ['text', 'nl', 'ongeldige-waarde', 'keuzes'],
    ['an unknown holiday', { zonder: ['kerst'] }, 'ongeldige-waarde', 'zonder[0]'],
    ['no list', { zonder: 'goede-vrijdag' }, 'ongeldige-waarde', 'zonder'],
    ['no yes or no', { gelijkgesteldeDagen: 1 }, 'ongeldige-waarde', 'gelijkgesteldeDagen'],
    ['a bad day', { extraVrij: ['2026-12-24', '2026-12-32'] }, 'ongeldige-datum', 'extraVrij[1]'],
    ['a hole in a list', { feestdagen: new Array(1) }, 'ongeldige-datum', 'feestdagen[0]'],
    ['a day out of range', { feestdagen: ['1999-12-31'] }, 'buiten-bereik', 'feestdagen[0]'],
    [
      'a list and what to leave out of another',
      { feestdagen: [], zonder: ['goede-vrijdag'] },
      'ongeldige-waarde',
      'zonder',
    ],
  ])('WD-02 · %s is refused', (_, keuzes, code, pad) => {
    expect(() => maakWerkkalender(keuzes as Kalenderkeuzes)).toThrow(fout(code, pad))
  })

  test.each([[null], [{}], [Object.freeze({ zonder: [] })], ['nl'], [0], [false]])(
    'WD-02 · %j is no calendar',
    (kalender) => {
      expect(() => plusWerkdagen('2026-01-05', 1, kalender as never)).toThrow(
        fout('ongeldige-waarde', 'kalender'),
      )
    },
  )
})

describe('IJW-10 · days equated with a holiday by decree', () => {
  const metBesluiten = maakWerkkalender({ gelijkgesteldeDagen: true })
  const { dagen, dekking } = landelijk.gelijkgesteldeDagen

  test('IJW-10 · each of them is free when asked for, and only then', () => {
    expect(dagen).toHaveLength(17)
    for (const dag of dagen) {
      expect(isWerkdag(dag)).toBe(true)
      expect(isWerkdag(dag, metBesluiten)).toBe(false)
      expect(feestdagen(Number(dag.slice(0, 4)), metBesluiten)).toContainEqual({
        datum: dag,
        naam: 'gelijkgestelde dag',
      })
    }
    expect(plusWerkdagen('2026-05-13', 1, metBesluiten)).toBe('2026-05-18')
    expect(plusWerkdagen('2025-12-31', 1, metBesluiten)).toBe('2026-01-05')
  })

  test('IJW-10 · all other covered days are as in the default calendar', () => {
    for (const [eerste, laatste] of dekking)
      for (let tijd = Date.UTC(eerste, 0, 1); tijd <= Date.UTC(laatste, 11, 31); tijd += DAG) {
        const dag = iso(tijd)
        if (
          isWerkdag(dag, metBesluiten) !==
          (isWerkdagVolgensBron(dag) && !(dagen as readonly string[]).includes(dag))
        )
          expect.fail(dag)
      }
  })

  test.each([
    ['2016-12-30', 0],
    ['2016-12-30', 1],
    ['2020-01-02', 1],
    ['2021-06-01', -1],
    ['2022-12-30', 1],
    ['2029-01-01', -1],
  ])('IJW-10 · from %s, of which nothing is known, it refuses', (datum, aantal) => {
    expect(() => plusWerkdagen(datum, aantal, metBesluiten)).toThrow(fout('buiten-dekking', 'datum'))
  })

  test.each([
    ['2019-12-31', 1],
    ['2019-12-30', 800],
    ['2023-01-02', -1],
    ['2023-01-03', -800],
    ['2028-12-29', 1],
    ['2017-01-02', -1],
  ])('IJW-10 · from %s by %i, it refuses to leave the covered years', (datum, aantal) => {
    expect(() => plusWerkdagen(datum, aantal, metBesluiten)).toThrow(fout('buiten-dekking', 'aantal'))
  })

  test('IJW-10 · it refuses to count across the years that are not covered', () => {
    expect(() => telWerkdagen('2019-12-31', '2023-01-02', metBesluiten)).toThrow(
      fout('buiten-dekking', 'totEnMet'),
    )
    expect(() => telWerkdagen('2023-01-02', '2019-12-31', metBesluiten)).toThrow(
      fout('buiten-dekking', 'totEnMet'),
    )
    expect(() => isWerkdag('2022-06-01', metBesluiten)).toThrow(fout('buiten-dekking', 'datum'))
    expect(() => feestdagen(2021, metBesluiten)).toThrow(fout('buiten-dekking', 'jaar'))
    expect(() =>
      termijnstand({ uiterlijk: '2019-12-31' }, { peildatum: '2023-01-02', kalender: metBesluiten }),
    ).toThrow(fout('buiten-dekking', 'peildatum'))
    expect(() =>
      termijnstand(
        { uiterlijk: '2019-12-31' },
        { peildatum: '2019-12-31', voldaanOp: '2023-01-02', kalender: metBesluiten },
      ),
    ).toThrow(fout('buiten-dekking', 'voldaanOp'))
    expect(telWerkdagen('2018-12-21', '2019-01-02', metBesluiten)).toBe(3)
  })
})
