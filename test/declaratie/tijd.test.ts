import fc from 'fast-check'
import { beoordeelNoShows, declarabeleTijd, flevoland, type Tijdregistratie } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { anders, type Flevoland } from './hulp'

type Tijd = Tijdregistratie<Flevoland>
const tijd = (rest: Partial<Tijd> = {}): Tijd => ({
  client: 'a',
  product: '45F31',
  datum: '2026-03-02',
  soort: 'direct',
  minuten: 45,
  ...rest,
})
const beoordeel = (lijst: readonly Tijd[], regelset = flevoland) => declarabeleTijd(regelset, lijst)
const kort = (lijst: readonly Tijd[], regelset = flevoland) =>
  beoordeel(lijst, regelset).map(
    ({ uitkomst, motivering }) =>
      `${uitkomst.declarabel} ${uitkomst.minuten} ${motivering.map(({ regel }) => regel).join(' ')}`,
  )

const registratie: fc.Arbitrary<Tijd> = fc.record(
  {
    client: fc.constantFrom('a', 'b'),
    product: fc.constantFrom<Tijd['product']>('45F31', '45F32', '45F01', '45F35'),
    datum: fc.constantFrom('2026-03-30', '2026-03-31', '2026-04-01', '2027-01-01'),
    soort: fc.constantFrom<Tijd['soort']>(
      'direct',
      'indirect',
      'reistijd',
      'niet-clientgebonden',
      'casusregie',
      'geplande-afwezigheid',
      'no-show',
    ),
    minuten: fc.nat(500),
    medewerker: fc.constantFrom('jan', 'piet'),
    afgestemd: fc.boolean(),
    gemeldOp: fc.constantFrom('2027-01-01', '2027-01-02'),
    toewijzing: fc.constantFrom('1', '2'),
  },
  { requiredKeys: ['client', 'product', 'datum', 'soort', 'minuten', 'medewerker', 'afgestemd'] },
)
const lijsten = fc.array(registratie, { maxLength: 25 })

describe('DEC-01 · what may be declared', () => {
  test.each<[Partial<Tijd>, string]>([
    [{}, 'true 45 DEC-01'],
    [{ soort: 'indirect' }, 'true 45 DEC-01'],
    [{ soort: 'reistijd' }, 'false 0 DEC-01'],
    [{ soort: 'niet-clientgebonden' }, 'false 0 DEC-01'],
    [{ soort: 'geplande-afwezigheid' }, 'false 0 DEC-04'],
    [{ soort: 'no-show' }, 'true 45 DEC-05 I-51'],
    [{ soort: 'no-show', product: '45F32' }, 'false 0 DEC-05 I-50'],
    [{ soort: 'direct', product: '45F32' }, 'true 45 DEC-01'],
    [{ soort: 'casusregie', medewerker: 'jan' }, 'true 45 DEC-03 DEC-01'],
    [{ soort: 'casusregie', medewerker: 'jan', product: '45F01' }, 'false 0 DEC-03'],
    [{ soort: 'direct', product: '45F35' }, 'false 0 DEC-06'],
    [{ soort: 'reistijd', product: '45F35' }, 'false 0 DEC-01 DEC-06'],
    [{ soort: 'casusregie', medewerker: 'jan', product: '45F35' }, 'false 0 DEC-03 DEC-06'],
    [{ soort: 'geplande-afwezigheid', product: '45F35' }, 'false 0 DEC-04 DEC-06'],
    [{ soort: 'no-show', product: '45F35' }, 'false 0 DEC-05 DEC-06'],
    [{ minuten: 0 }, 'true 0 DEC-01'],
  ])('DEC-01 · %j', (rest, uitkomst) => {
    expect(kort([tijd(rest)])).toEqual([uitkomst])
  })

  test('DEC-01 · the sentence says why, in the words of the regelset', () => {
    const tekst = (soort: Tijd['soort']) => beoordeel([tijd({ soort })])[0]?.motivering[0]?.tekst
    expect(tekst('indirect')).toBe('Indirecte cliëntgebonden tijd is declarabel.')
    expect(tekst('reistijd')).toBe('Reistijd zit al in het tarief.')
  })

  test('DEC-01 · another region may decide otherwise, and name a kind of its own', () => {
    const set = anders((json) => {
      json.declaratie.tijdsoorten.indirect.declarabel = false
      json.declaratie.tijdsoorten.digitaal = { ...json.declaratie.tijdsoorten.direct, naam: 'Digitale tijd' }
    })
    const casusregie = tijd({ soort: 'casusregie', medewerker: 'jan' })
    expect(
      kort([tijd({ soort: 'indirect' }), tijd({ soort: 'digitaal' as 'direct' }), casusregie], set),
    ).toEqual(['false 0 DEC-01', 'true 45 DEC-01', 'false 0 DEC-03 DEC-01'])
  })

  test('DEC-01 · nothing outside the list of answers, minutes whole or none, and the rule always there', () => {
    fc.assert(
      fc.property(lijsten, (lijst) => {
        const gekregen = beoordeel(lijst)
        expect(gekregen).toHaveLength(lijst.length)
        gekregen.forEach(({ uitkomst, motivering }, i) => {
          const { soort, minuten, product } = lijst[i] as Tijd
          expect(uitkomst.minuten).toBe(uitkomst.declarabel ? minuten : 0)
          expect(motivering.length).toBeGreaterThan(0)
          if (
            ['reistijd', 'niet-clientgebonden', 'geplande-afwezigheid'].includes(soort) ||
            product === '45F35'
          )
            expect(uitkomst.declarabel).toBe(false)
        })
      }),
    )
  })

  test('DEC-04 · the answer to a registration does not depend on the order of the list', () => {
    fc.assert(
      fc.property(
        lijsten.chain((lijst) =>
          fc.tuple(fc.constant(lijst), fc.shuffledSubarray(lijst, { minLength: lijst.length })),
        ),
        ([lijst, geschud]) => {
          const gesorteerd = (deel: readonly Tijd[]) =>
            beoordeel(deel)
              .map((antwoord, i) => JSON.stringify([deel[i], antwoord]))
              .sort()
          expect(gesorteerd(geschud)).toEqual(gesorteerd(lijst))
        },
      ),
    )
  })

  test('DEC-05 · of two on one day the one that was reported first comes first, as in the ladder', () => {
    const keer = (datum: string, rest: Partial<Tijd> = {}) => tijd({ soort: 'no-show', datum, ...rest })
    const later = keer('2026-01-19', { minuten: 30, gemeldOp: '2026-01-21' })
    const lijst = [keer('2026-01-05'), keer('2026-01-12'), later, keer('2026-01-19', { minuten: 90 })]
    expect(beoordeel(lijst).map(({ uitkomst }) => uitkomst.minuten)).toEqual([45, 45, 0, 90])
    const { gemeldOp: _, ...eender } = later
    const zonder = lijst.map((deel) => (deel === later ? eender : deel))
    expect(beoordeel(zonder).map(({ uitkomst }) => uitkomst.minuten)).toEqual([45, 45, 30, 0])
    // Of other time the day of a report says nothing.
    expect(kort([tijd({ gemeldOp: '2026-01-01', toewijzing: '1' })])).toEqual(['true 45 DEC-01'])
  })

  test('DEC-05 · the no-shows are those of the ladder', () => {
    fc.assert(
      fc.property(lijsten, (lijst) => {
        const noShows = lijst.filter(({ soort }) => soort === 'no-show')
        const ladder = beoordeelNoShows(
          flevoland,
          noShows.map(({ soort: _, medewerker: __, afgestemd: ___, minuten, ...rest }) => ({
            ...rest,
            gepland: false,
            ...(minuten > 0 && { minuten }),
          })),
        )
        const tijden = beoordeel(lijst).filter((_, i) => lijst[i]?.soort === 'no-show')
        expect(tijden.map(({ uitkomst }) => uitkomst.declarabel)).toEqual(
          ladder.map(({ uitkomst }) => uitkomst.declarabel),
        )
      }),
    )
  })
})

describe('DEC-03 · casusregie', () => {
  const regie = (medewerker: string, datum: string, rest: Partial<Tijd> = {}) =>
    tijd({ soort: 'casusregie', medewerker, datum, ...rest })

  test('DEC-03 · one worker for each client and month: who began first', () => {
    const lijst = [
      regie('piet', '2026-03-31'),
      regie('jan', '2026-03-02'),
      regie('jan', '2026-03-09'),
      regie('piet', '2026-04-01'),
      regie('jan', '2026-04-02'),
      regie('piet', '2026-03-02', { client: 'b' }),
    ]
    expect(beoordeel(lijst).map(({ uitkomst }) => uitkomst.declarabel)).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
    ])
    // Of a refusal only what refuses is told.
    expect(beoordeel(lijst)[0]?.motivering).toHaveLength(1)
    expect(beoordeel(lijst)[0]?.motivering[0]).toMatchObject({
      regel: 'DEC-03',
      gegevens: { teltAls: 'indirect', medewerkers: 1, periode: 'maand' },
    })
  })

  test('DEC-03 · too many workers and an extra client: both reasons', () => {
    const extra = { product: '45F35' } as const
    const lijst = [regie('piet', '2026-03-03', extra), regie('jan', '2026-03-02')]
    expect(kort(lijst)).toEqual(['false 0 DEC-03 DEC-06', 'true 45 DEC-03 DEC-01'])
    expect(beoordeel(lijst)[0]?.motivering[0]?.tekst).toContain('vraagt afstemming')
  })

  test('DEC-03 · what cannot be declared itself, or takes no time, keeps nobody else from declaring', () => {
    for (const eerder of [{ product: '45F35' }, { minuten: 0 }] as const)
      expect(
        beoordeel([regie('jan', '2026-03-02', eerder), regie('piet', '2026-03-03')]).map(
          ({ uitkomst }) => uitkomst.minuten,
        ),
      ).toEqual([0, 45])
  })

  test('DEC-03 · on one day the first by name', () => {
    const lijst = [regie('piet', '2026-03-02'), regie('jan', '2026-03-02')]
    expect(beoordeel(lijst).map(({ uitkomst }) => uitkomst.declarabel)).toEqual([false, true])
  })

  test('DEC-03 · another worker after consulting, who takes nobody’s place', () => {
    const lijst = [
      regie('piet', '2026-03-02', { afgestemd: true }),
      regie('jan', '2026-03-03'),
      regie('kim', '2026-03-04'),
    ]
    expect(beoordeel(lijst).map(({ uitkomst }) => uitkomst.declarabel)).toEqual([true, true, false])
    expect(beoordeel(lijst)[0]?.motivering[0]?.tekst).toContain('afgestemd')
  })

  test('DEC-03 · what a contract does not know takes no place either', () => {
    expect(kort([regie('piet', '2026-03-02', { product: '45F01' }), regie('jan', '2026-03-03')])).toEqual([
      'false 0 DEC-03',
      'true 45 DEC-03 DEC-01',
    ])
  })

  test('DEC-03 · a region may allow more workers, a year, or none at all', () => {
    const lijst = [regie('jan', '2026-03-02'), regie('piet', '2026-04-02'), regie('kim', '2026-04-03')]
    const met = (casusregie: object) =>
      anders((json) => Object.assign(json.declaratie.casusregie, casusregie))
    const uit = (set: Flevoland) => beoordeel(lijst, set).map(({ uitkomst }) => uitkomst.declarabel)
    expect(uit(met({ periode: 'jaar' }))).toEqual([true, false, false])
    expect(uit(met({ medewerkers: 2 }))).toEqual([true, true, true])
    const zonder = anders((json) => delete json.declaratie.casusregie)
    expect(kort(lijst, zonder)).toEqual(Array(3).fill('false 0 DEC-03'))
    expect(kort([regie('jan', '2026-03-02', { product: '45F35' })], zonder)).toEqual([
      'false 0 DEC-03 DEC-06',
    ])
  })

  test('DEC-03 · in any list at most one worker per client and month is declarable without consulting', () => {
    fc.assert(
      fc.property(lijsten, (lijst) => {
        const wie = new Map<string, Set<string | undefined>>()
        beoordeel(lijst).forEach(({ uitkomst }, i) => {
          const { soort, client, datum, medewerker, afgestemd } = lijst[i] as Tijd
          if (soort !== 'casusregie' || !uitkomst.declarabel || afgestemd) return
          const sleutel = client + datum.slice(0, 7)
          wie.set(sleutel, (wie.get(sleutel) ?? new Set()).add(medewerker))
        })
        for (const namen of wie.values()) expect(namen.size).toBe(1)
      }),
    )
  })
})

describe('DEC-01 · a wrong call', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', '.client'],
    ['an unknown product', { product: '45F99' }, 'onbekende-productcode', '.product'],
    ['a day that is none', { datum: 20260302 }, 'ongeldige-datum', '.datum'],
    ['an unknown kind', { soort: 'koffie' }, 'ongeldige-waarde', '.soort'],
    ['half a minute', { minuten: 0.5 }, 'ongeldig-aantal', '.minuten'],
    ['minutes in words', { minuten: '45' }, 'ongeldig-aantal', '.minuten'],
    ['negative minutes', { minuten: -1 }, 'ongeldig-aantal', '.minuten'],
    ['casusregie by nobody', { soort: 'casusregie' }, 'ontbrekend-veld', '.medewerker'],
    ['a worker without a name', { medewerker: '' }, 'ongeldige-waarde', '.medewerker'],
    ['agreed or not in words', { afgestemd: 'ja' }, 'ongeldige-waarde', '.afgestemd'],
    [
      'a report before it happened',
      { soort: 'no-show', gemeldOp: '2026-03-01' },
      'datum-loopt-terug',
      '.gemeldOp',
    ],
    ['a report on a day that is none', { gemeldOp: 'gisteren' }, 'ongeldige-datum', '.gemeldOp'],
    ['an empty allocation', { toewijzing: '' }, 'ongeldige-waarde', '.toewijzing'],
    ['another field', { verslag: 'x' }, 'onbekend-veld', ''],
  ])('DEC-01 · %s', (_, rest, code, pad) => {
    expect(() => beoordeel([tijd(), tijd(rest as Partial<Tijd>)])).toThrow(
      fout(code, `registraties[1]${pad}`),
    )
  })

  test('DEC-01 · the kinds that are known are named', () => {
    expect(() => beoordeel([tijd({ soort: 'koffie' as 'direct' })])).toThrow(
      expect.objectContaining({
        toegestaan: [
          'direct',
          'indirect',
          'reistijd',
          'niet-clientgebonden',
          'casusregie',
          'geplande-afwezigheid',
          'no-show',
        ],
      }),
    )
  })
})
