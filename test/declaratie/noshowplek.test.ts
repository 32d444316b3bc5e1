import fc from 'fast-check'
import { beoordeelNoShows, controleerDeclaratie, flevoland, type Regeloordeel } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { type Regel, regel, toewijzing } from './declaratie-hulp'
import type { NoShow } from './hulp'

const DAG = '2026-03-16'
const toewijzingen = ['1', '2'].map((nummer) =>
  toewijzing({ nummer, omvang: { volume: 99_999, eenheid: 'uur', frequentie: 'totaal' } }),
)
const afwezig = (rest: Partial<NoShow> = {}): NoShow => ({
  client: 'a',
  product: '45F31',
  datum: DAG,
  gepland: false,
  ...rest,
})
const op = (volume: number, rest: Partial<Regel> = {}) =>
  regel({ noShow: true, begindatum: DAG, einddatum: DAG, volume, ...rest })

const kort = ({ akkoord, bevindingen }: Regeloordeel) =>
  akkoord ? 'akkoord' : bevindingen.map(({ code, teVeel }) => (teVeel ? `${code} ${teVeel}` : code)).join(' ')
const uit = (
  regels: readonly Regel[],
  noShows: readonly NoShow[],
  eerderGedeclareerd: readonly Regel[] = [],
) =>
  controleerDeclaratie(flevoland, { regels, toewijzingen, noShows, eerderGedeclareerd }).map(({ uitkomst }) =>
    kort(uitkomst),
  )

describe('I-51 · each declared no-show has its own registration', () => {
  const zestigTwintig = [afwezig({ minuten: 60 }), afwezig({ minuten: 20 })]

  test('I-51 · a line takes the shortest that holds it, whatever was declared before', () => {
    expect(uit([op(20), op(60)], zestigTwintig)).toEqual(['akkoord', 'akkoord'])
    expect(uit([op(60)], zestigTwintig, [op(20)])).toEqual(['akkoord'])
    expect(uit([op(20)], zestigTwintig, [op(60)])).toEqual(['akkoord'])
    expect(uit([op(21)], zestigTwintig, [op(60)])).toEqual(['boven-geplande-minuten 1'])
  })

  test('I-51 · of its own allocation, where the registration names one', () => {
    for (const [kortste, langste] of [
      ['1', '2'],
      ['2', '1'],
    ] as const) {
      const noShows = [
        afwezig({ minuten: 20, toewijzing: kortste }),
        afwezig({ minuten: 60, toewijzing: langste }),
      ]
      expect(uit([op(20, { toewijzing: kortste }), op(60, { toewijzing: langste })], noShows)).toEqual([
        'akkoord',
        'akkoord',
      ])
      expect(uit([op(60, { toewijzing: kortste })], noShows)).toEqual(['boven-geplande-minuten 40'])
    }
    expect(uit([op(60)], [afwezig({ minuten: 60, toewijzing: '2' })])).toEqual(['no-show-niet-geregistreerd'])
  })

  test('I-51 · a line makes room for another where it can', () => {
    // The first fits both, the second only the one without an allocation.
    const noShows = [afwezig({ minuten: 30 }), afwezig({ minuten: 60, toewijzing: '1' })]
    expect(uit([op(30), op(30, { toewijzing: '2' })], noShows)).toEqual(['akkoord', 'akkoord'])
    expect(uit([op(30, { toewijzing: '2' })], noShows, [op(30)])).toEqual(['akkoord'])
    expect(uit([op(60)], noShows, [op(30)])).toEqual(['akkoord'])
  })

  test('I-51 · an earlier line that fits nowhere takes one all the same', () => {
    expect(uit([op(60)], [afwezig({ minuten: 60 })], [op(61)])).toEqual(['no-show-niet-geregistreerd'])
    expect(uit([op(20)], zestigTwintig, [op(61)])).toEqual(['akkoord'])
    expect(uit([op(21)], zestigTwintig, [op(61)])).toEqual(['boven-geplande-minuten 1'])
    expect(uit([op(20)], [afwezig({ minuten: 60, toewijzing: '2' })], [op(61)])).toEqual([
      'no-show-niet-geregistreerd',
    ])
  })

  test('I-51 · of two earlier lines for one no-show the same has it, whatever their order', () => {
    const noShows = [afwezig({ minuten: 30 }), afwezig({ minuten: 20, toewijzing: '1' })]
    const eerder = [op(30), op(30, { toewijzing: '2' })]
    expect(uit([op(20)], noShows, eerder)).toEqual(['akkoord'])
    expect(uit([op(20)], noShows, [...eerder].reverse())).toEqual(['akkoord'])
  })

  test('DEC-04 · planned on another allocation says nothing of this one', () => {
    const gepland = (nummer: string) => [afwezig({ gepland: true, toewijzing: nummer })]
    expect(uit([op(60)], gepland('1'))).toEqual(['geplande-afwezigheid'])
    expect(uit([op(60)], gepland('2'))).toEqual(['no-show-niet-geregistreerd'])
  })
})

describe('DEC-05 · which one is the fourth', () => {
  const eerste = ['2026-01-05', '2026-01-12'].map((datum) => afwezig({ datum, minuten: 60 }))
  const later = afwezig({ minuten: 60, gemeldOp: '2026-03-18' })
  const eerder = afwezig({ minuten: 90 })

  test('DEC-05 · is the one that was reported last, as the ladder says', () => {
    const noShows = [...eerste, later, eerder]
    expect(beoordeelNoShows(flevoland, noShows).map(({ uitkomst }) => uitkomst.declarabel)).toEqual([
      true,
      true,
      false,
      true,
    ])
    expect(uit([op(90)], noShows)).toEqual(['akkoord'])
    expect(uit([op(60)], noShows)).toEqual(['akkoord'])
    expect(uit([op(60), op(90)], noShows)).toEqual(['no-show-boven-maximum', 'akkoord'])
    expect(uit([op(91)], noShows)).toEqual(['boven-geplande-minuten 1'])
    // Reported on one day, the shortest is the third: what only the fourth holds is the fourth.
    const gelijk = [...eerste, afwezig({ minuten: 60 }), eerder]
    expect(uit([op(90)], gelijk)).toEqual(['no-show-boven-maximum'])
    expect(uit([op(60)], gelijk)).toEqual(['akkoord'])
  })

  test('DEC-05 · too long and beyond the maximum: both reasons', () => {
    const vierde = [...eerste, afwezig({ datum: '2026-01-19' }), later]
    expect(uit([op(60)], vierde)).toEqual(['no-show-boven-maximum'])
    expect(uit([op(61)], vierde)).toEqual(['boven-geplande-minuten 1 no-show-boven-maximum'])
    // An earlier line on the fourth was accepted: that one is taken.
    expect(uit([op(60)], vierde, [op(60)])).toEqual(['no-show-niet-geregistreerd'])
    // And of the fourth and the fifth the shortest that held it.
    expect(uit([op(90)], [...vierde, afwezig({ minuten: 90 })], [op(60)])).toEqual(['no-show-boven-maximum'])
  })
})

describe('DEC-05 · any no-shows of a few days', () => {
  const dagen = fc.constantFrom('2026-03-16', '2026-03-17')
  const nummer = fc.constantFrom('1', '2')
  const noShow: fc.Arbitrary<NoShow> = fc.record(
    {
      client: fc.constant('a'),
      product: fc.constant<NoShow['product']>('45F31'),
      datum: dagen,
      gepland: fc.constantFrom(false, false, false, true),
      minuten: fc.constantFrom(10, 20, 30, 40),
      toewijzing: nummer,
      gemeldOp: fc.constantFrom('2026-03-17', '2026-03-18'),
    },
    { requiredKeys: ['client', 'product', 'datum', 'gepland'] },
  )
  const lijn = fc
    .record({ dag: dagen, toewijzing: nummer, volume: fc.constantFrom(10, 20, 25, 30, 40) })
    .map(({ dag, ...rest }) => regel({ noShow: true, begindatum: dag, einddatum: dag, ...rest }))
  const lijsten = fc.record({
    noShows: fc.array(noShow, { maxLength: 6 }),
    regels: fc.array(lijn, { maxLength: 4 }),
    eerder: fc.array(lijn, { maxLength: 2 }),
  })

  const isVoor = (deze: Regel, keer: NoShow) =>
    !keer.gepland &&
    keer.datum === deze.begindatum &&
    (keer.toewijzing === undefined || keer.toewijzing === deze.toewijzing)
  const past = (deze: Regel, keer: NoShow) => isVoor(deze, keer) && (keer.minuten ?? 999) >= deze.volume
  /** The no-shows that may be declared, as the ladder says. */
  const declarabel = (noShows: readonly NoShow[]) => {
    const antwoorden = beoordeelNoShows(flevoland, noShows)
    return noShows.filter((_, i) => antwoorden[i]?.uitkomst.declarabel)
  }
  /** The most lines that can have a registration each, by trying everything. */
  function meeste(lijnen: readonly Regel[], keren: readonly NoShow[]): number {
    const [deze, ...rest] = lijnen
    if (!deze) return 0
    return Math.max(
      meeste(rest, keren),
      ...keren
        .filter((keer) => past(deze, keer))
        .map(
          (keer) =>
            1 +
            meeste(
              rest,
              keren.filter((ander) => ander !== keer),
            ),
        ),
    )
  }
  const goed = (antwoorden: readonly string[]) =>
    antwoorden.filter((antwoord) => antwoord === 'akkoord').length

  test('DEC-05 · as many lines are in order as can each have a declarable registration that holds them', () => {
    fc.assert(
      fc.property(lijsten, ({ noShows, regels }) => {
        expect(goed(uit(regels, noShows))).toBe(meeste(regels, declarabel(noShows)))
      }),
      { numRuns: 500 },
    )
  })

  test('DEC-05 · earlier lines keep theirs: the rest are in order exactly where all together can have one', () => {
    fc.assert(
      fc.property(lijsten, ({ noShows, regels, eerder }) => {
        const keren = declarabel(noShows)
        fc.pre(meeste(eerder, keren) === eerder.length)
        const samen = meeste([...eerder, ...regels], keren)
        expect(goed(uit(regels, noShows, eerder))).toBe(samen - eerder.length)
      }),
      { numRuns: 500 },
    )
  })

  test('I-51 · what a single line is told, by what was registered that day', () => {
    fc.assert(
      fc.property(lijsten, lijn, ({ noShows }, deze) => {
        const keren = noShows.filter((keer) => isVoor(deze, keer))
        const mogelijk = declarabel(noShows)
        const langste = Math.max(...keren.map(({ minuten }) => minuten ?? 999))
        const gepland = noShows.some((keer) => keer.gepland && isVoor(deze, { ...keer, gepland: false }))
        const verwacht = () => {
          if (mogelijk.some((keer) => past(deze, keer))) return 'akkoord'
          if (keren.length === 0) return gepland ? 'geplande-afwezigheid' : 'no-show-niet-geregistreerd'
          if (langste >= deze.volume) return 'no-show-boven-maximum'
          const over = `boven-geplande-minuten ${deze.volume - langste}`
          return mogelijk.some((keer) => isVoor(deze, keer)) ? over : `${over} no-show-boven-maximum`
        }
        expect(uit([deze], noShows)).toEqual([verwacht()])
      }),
      { numRuns: 500 },
    )
  })

  test('DEC-05 · the order of lines, registrations and earlier lines changes no answer', () => {
    const geschud = <T>(lijst: readonly T[]) => fc.shuffledSubarray([...lijst], { minLength: lijst.length })
    const paren = lijsten.chain((deze) =>
      fc.record({
        deze: fc.constant(deze),
        anders: fc.record({
          noShows: geschud(deze.noShows),
          regels: geschud(deze.regels),
          eerder: geschud(deze.eerder),
        }),
      }),
    )
    fc.assert(
      fc.property(paren, ({ deze, anders }) => {
        const gesorteerd = ({ regels, noShows, eerder }: typeof deze) =>
          uit(regels, noShows, eerder)
            .map((antwoord, i) => JSON.stringify([regels[i], antwoord]))
            .sort()
        expect(gesorteerd(anders)).toEqual(gesorteerd(deze))
      }),
      { numRuns: 300 },
    )
  })

  test('DEC-05 · thousands on one day take no more time for each than a few', () => {
    const VEEL = 20_000
    const noShows = Array.from({ length: VEEL }, (_, i) => afwezig({ minuten: 1 + (i % 90) }))
    const regels = Array.from({ length: VEEL }, (_, i) => op(1 + (i % 90)))
    const antwoorden = uit(regels, noShows)
    expect(goed(antwoorden)).toBe(3)
    expect(antwoorden.filter((antwoord) => antwoord === 'no-show-boven-maximum')).toHaveLength(VEEL - 3)
  })
})
