import fc from 'fast-check'
import { beoordeelNoShows, flevoland, meldNoShows, type NoShowkeuzes } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { datums } from '../werkdagen/hulp'
import { anders, fout, type NoShow } from './hulp'

const keer = (datum: string, rest: Partial<NoShow> = {}): NoShow => ({
  client: 'a',
  product: '45F31',
  datum,
  gepland: false,
  ...rest,
})
const beoordeel = (registraties: readonly NoShow[], keuzes?: NoShowkeuzes) =>
  beoordeelNoShows(flevoland, registraties, keuzes)
const kort = (registraties: readonly NoShow[], keuzes?: NoShowkeuzes) =>
  beoordeel(registraties, keuzes).map(
    ({ uitkomst: { volgnummer, declarabel } }) => `${volgnummer} ${declarabel}`,
  )
const regels = (registraties: readonly NoShow[], keuzes?: NoShowkeuzes) =>
  beoordeel(registraties, keuzes).map(({ motivering }) => motivering.map(({ regel }) => regel))

const VIER = ['2026-03-02', '2026-04-02', '2026-05-04', '2026-06-02'].map((datum) => keer(datum))

/** Registrations close together, so that many fall on one day, in one year or on one client. */
const registratie: fc.Arbitrary<NoShow> = fc.record(
  {
    client: fc.constantFrom('a', 'b', '["a"]'),
    product: fc.constantFrom('45F31', '45F32', '45F01'),
    datum: fc.constantFrom('2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'),
    gepland: fc.boolean(),
    minuten: fc.constantFrom(30, 60),
    toewijzing: fc.constantFrom('1', '2'),
  },
  { requiredKeys: ['client', 'product', 'datum', 'gepland', 'toewijzing'] },
)
const geschiedenis = fc.array(registratie, { maxLength: 25 })

describe('NS-01 · the ladder', () => {
  test('NS-01 · the provider talks to the resident after the first', () => {
    const [eerste] = beoordeel([keer('2026-03-02', { minuten: 60 })])
    expect(eerste?.uitkomst).toMatchObject({ volgnummer: 1, declarabel: true })
    expect(eerste?.uitkomst).not.toHaveProperty('besluitUiterlijk')
    expect(eerste?.uitkomst.acties.map(({ actie, wie, regel }) => [actie, wie, regel])).toEqual([
      ['bespreken-met-inwoner', 'zorgaanbieder', 'NS-01'],
    ])
    expect(eerste?.motivering.map(({ regel }) => regel)).toEqual(['DEC-05', 'I-51', 'I-11', 'NS-01'])
  })

  test('NS-02 · the second is told to the gemeente, and the resident is warned', () => {
    const tweede = beoordeel(VIER)[1]
    expect(tweede?.uitkomst.acties.map(({ actie, wie, regel }) => [actie, wie, regel])).toEqual([
      ['melden-aan-gemeente', 'zorgaanbieder', 'NS-02'],
      ['inwoner-waarschuwen', 'zorgaanbieder', 'NS-02'],
    ])
    expect(tweede?.uitkomst).not.toHaveProperty('besluitUiterlijk')
    expect(tweede?.motivering).toContainEqual(expect.objectContaining({ regel: 'NS-05' }))
  })

  test('NS-03 · the third pauses direct help; the indirect time of it may be declared', () => {
    const derde = beoordeel(VIER)[2]
    expect(derde?.uitkomst).toMatchObject({ volgnummer: 3, declarabel: true })
    expect(derde?.uitkomst.acties.map(({ actie, wie, regel }) => [actie, wie, regel])).toEqual([
      ['melden-aan-gemeente', 'zorgaanbieder', 'NS-03'],
      ['directe-hulp-pauzeren', 'zorgaanbieder', 'NS-03'],
      ['besluit-meedelen', 'gemeente', 'NS-04'],
    ])
    expect(derde?.motivering).toContainEqual(
      expect.objectContaining({ regel: 'NS-03', gegevens: { indirecteTijdDeclarabel: true } }),
    )
  })

  test.each([
    ['the day of the no-show', {}, '2026-05-25'],
    ['a later report', { gemeldOp: '2026-05-08' }, '2026-05-29'],
    ['a report in the next year', { gemeldOp: '2027-01-02' }, '2027-01-23'],
    ['over the change of the clock', { gemeldOp: '2026-10-20' }, '2026-11-10'],
  ])('NS-04 · the gemeente has three calendar weeks from %s', (_, rest, uiterlijk) => {
    const derde = beoordeel(VIER.map((deel, i) => (i === 2 ? { ...deel, ...rest } : deel)))[2]
    expect(derde?.uitkomst.besluitUiterlijk).toBe(uiterlijk)
    expect(derde?.uitkomst.acties.at(-1)?.uiterlijk).toBe(uiterlijk)
    expect(derde?.motivering.at(-1)).toMatchObject({ regel: 'NS-04', gegevens: { uiterlijk, weken: 3 } })
  })

  const STAPPEN = {
    'NS-01': ['bespreken-met-inwoner'],
    'NS-02': ['melden-aan-gemeente', 'inwoner-waarschuwen'],
    'NS-03': ['melden-aan-gemeente', 'directe-hulp-pauzeren', 'besluit-meedelen'],
  }
  /** In any history, the actions of every no-show with such a number; a planned absence has none. */
  const bijNummer = (hoort: (volgnummer: number) => boolean, acties: readonly string[]) =>
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        for (const { uitkomst } of beoordeel(lijst))
          if (hoort(uitkomst.volgnummer)) expect(uitkomst.acties.map(({ actie }) => actie)).toEqual(acties)
      }),
    )

  test('NS-01 · whatever came before it in other years, products and clients, a first has its own step', () => {
    bijNummer((nummer) => nummer === 1, STAPPEN['NS-01'])
  })

  test('NS-02 · and so has a second', () => {
    bijNummer((nummer) => nummer === 2, STAPPEN['NS-02'])
  })

  test('NS-03 · and a third and every later one', () => {
    bijNummer((nummer) => nummer >= 3, STAPPEN['NS-03'])
    bijNummer((nummer) => nummer === 0, [])
  })

  test('I-12 · from the fourth on nothing is declarable, whatever else', () => {
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        for (const { uitkomst, motivering } of beoordeel(lijst))
          if (uitkomst.volgnummer > 3) {
            expect(uitkomst.declarabel).toBe(false)
            expect(motivering.some(({ regel }) => regel === 'I-12')).toBe(true)
          }
      }),
    )
  })

  test('NS-04 · the last day always falls on the weekday of the report', () => {
    fc.assert(
      fc.property(datums, (datum) => {
        if (datum > '2099-12-10') return
        const uiterlijk = beoordeel([keer(datum), keer(datum), keer(datum)])[2]?.uitkomst.besluitUiterlijk
        const dagen = (Date.parse(uiterlijk as string) - Date.parse(datum)) / 86_400_000
        expect(dagen).toBe(21)
      }),
    )
  })

  test('NS-04 · a last day after 2099 is refused, with its place', () => {
    const laat = [keer('2099-12-11'), keer('2099-12-11'), keer('2099-12-11')]
    expect(() => beoordeel(laat)).toThrow(fout('buiten-bereik', 'registraties[2].gemeldOp'))
    expect(() => meldNoShows(flevoland, laat)).toThrow(fout('buiten-bereik', 'registraties[2].gemeldOp'))
  })

  test('I-12 · a fourth is not declarable and asks what the third asked', () => {
    const [, , derde, vierde] = beoordeel(VIER)
    expect(vierde?.uitkomst).toMatchObject({
      volgnummer: 4,
      declarabel: false,
      besluitUiterlijk: '2026-06-23',
    })
    const acties = (deel = derde) => deel?.uitkomst.acties.map(({ actie }) => actie)
    expect(acties(vierde)).toEqual(acties(derde))
    expect(vierde?.motivering.map(({ regel }) => regel)).toEqual(
      expect.arrayContaining(['DEC-05', 'I-12', 'NS-03', 'NS-04', 'NS-05']),
    )
  })

  test('I-12 · or it asks nothing, where a region or a caller chooses so', () => {
    const set = anders((json) => (json.declaratie.noShow.naLaatste = 'geen'))
    for (const vierde of [beoordeelNoShows(set, VIER)[3], beoordeel(VIER, { 'I-12': 'geen' })[3]]) {
      expect(vierde?.uitkomst).toEqual({ volgnummer: 4, declarabel: false, acties: [] })
      expect(vierde?.motivering.map(({ regel }) => regel)).toEqual(['DEC-05', 'I-11', 'I-12'])
    }
    expect(beoordeelNoShows(set, VIER, { 'I-12': 'herhalen' })[3]?.uitkomst.acties).toHaveLength(3)
  })
})

describe('DEC-05 · how they are counted', () => {
  test('DEC-05 · at most three in a year, per client and product', () => {
    expect(kort(VIER)).toEqual(['1 true', '2 true', '3 true', '4 false'])
    expect(
      kort([...VIER, keer('2026-07-01', { client: 'b' }), keer('2026-07-01', { product: '45F21' })]),
    ).toEqual(['1 true', '2 true', '3 true', '4 false', '1 true', '1 true'])
  })

  test('DEC-05 · 31 December and 1 January are in two years', () => {
    expect(kort([keer('2026-12-31'), keer('2027-01-01'), keer('2026-12-31')])).toEqual([
      '1 true',
      '1 true',
      '2 true',
    ])
  })

  test('DEC-05 · two on one day are two', () => {
    expect(kort([keer('2026-03-02'), keer('2026-03-02')])).toEqual(['1 true', '2 true'])
  })

  test('DEC-04 · a planned absence may be reported before its day', () => {
    const gepland = {
      client: 'a',
      product: '45F31',
      datum: '2026-03-02',
      gemeldOp: '2026-02-20',
      gepland: true,
    } as const
    expect(beoordeelNoShows(flevoland, [gepland])[0]?.uitkomst).toEqual({
      volgnummer: 0,
      declarabel: false,
      acties: [],
    })
  })

  test('DEC-04 · a planned absence never counts and is never declarable', () => {
    const gemengd = [keer('2026-03-02'), keer('2026-03-03', { gepland: true }), keer('2026-03-04')]
    expect(kort(gemengd)).toEqual(['1 true', '0 false', '2 true'])
    expect(beoordeel(gemengd)[1]?.uitkomst).toEqual({ volgnummer: 0, declarabel: false, acties: [] })
    expect(regels(gemengd)[1]).toEqual(['DEC-04'])
  })

  test('I-50 · at a group product the steps run, and nothing is declarable', () => {
    const groep = beoordeel(VIER.map((deel) => ({ ...deel, product: '45F32' })))
    expect(groep.map(({ uitkomst }) => uitkomst.volgnummer)).toEqual([1, 2, 3, 4])
    expect(groep.some(({ uitkomst }) => uitkomst.declarabel)).toBe(false)
    expect(groep[2]?.uitkomst.besluitUiterlijk).toBe('2026-05-25')
    // Both reasons at once: a group, and the fourth of the year.
    expect(groep[3]?.motivering.map(({ regel }) => regel).slice(0, 2)).toEqual(['DEC-05', 'I-50'])
    const set = anders((json) => (json.declaratie.noShow.bijGroep = true))
    expect(beoordeelNoShows(set, [keer('2026-03-02', { product: '45F32' })])[0]?.uitkomst.declarabel).toBe(
      true,
    )
  })

  test('DEC-06 · on the code of an extra client nothing is declarable', () => {
    const [extra] = beoordeel([keer('2026-03-02', { product: '45F35', minuten: 60 })])
    expect(extra?.uitkomst).toMatchObject({ volgnummer: 1, declarabel: false })
    expect(extra?.motivering.map(({ regel }) => regel)).toEqual(['DEC-05', 'DEC-06', 'I-11', 'NS-01'])
  })

  test('I-11 · per allocation the steps start again, but the year keeps its maximum', () => {
    const lijst = ['1', '1', '1', '2', '2'].map((toewijzing, i) => keer(`2026-03-0${i + 1}`, { toewijzing }))
    expect(kort(lijst)).toEqual(['1 true', '2 true', '3 true', '4 false', '5 false'])
    const per: NoShowkeuzes = { 'I-11': 'toewijzing' }
    expect(kort(lijst, per)).toEqual(['1 true', '2 true', '3 true', '1 false', '2 false'])
    const set = anders((json) => (json.declaratie.noShow.telling = 'toewijzing'))
    expect(beoordeelNoShows(set, lijst)).toEqual(beoordeel(lijst, per))
    // Over the turn of the year the steps run on.
    const wissel = [keer('2026-12-31', { toewijzing: '1' }), keer('2027-01-01', { toewijzing: '1' })]
    expect(kort(wissel, per)).toEqual(['1 true', '2 true'])
    expect(() => beoordeel(VIER, per)).toThrow(fout('ontbrekend-veld', 'registraties[0].toewijzing'))
  })

  test('I-51 · the minutes are the planned direct ones', () => {
    const [eerste] = beoordeel([keer('2026-03-02', { minuten: 45 })])
    expect(eerste?.motivering).toContainEqual(
      expect.objectContaining({ regel: 'I-51', gegevens: { minuten: 45 } }),
    )
    expect(regels([keer('2026-03-02')])[0]).not.toContain('I-51')
  })

  test('I-11 · the numbers are those of counting what came before, one by one', () => {
    fc.assert(
      fc.property(geschiedenis, fc.constantFrom('kalenderjaar', 'toewijzing'), (lijst, telling) => {
        const gekregen = beoordeel(lijst, { 'I-11': telling })
        const per = (deel: NoShow) => (telling === 'toewijzing' ? deel.toewijzing : deel.datum.slice(0, 4))
        const rang = ({ datum, toewijzing, minuten = 0 }: NoShow) => `${datum} ${toewijzing} ${minuten + 100}`
        const voor = (een: NoShow, ander: NoShow, i: number, j: number) =>
          rang(een) < rang(ander) || (rang(een) === rang(ander) && i < j)
        lijst.forEach((deze, j) => {
          const zelfde = lijst.filter(
            (deel, i) =>
              !deel.gepland &&
              deel.client === deze.client &&
              deel.product === deze.product &&
              per(deel) === per(deze) &&
              voor(deel, deze, i, j),
          )
          expect(gekregen[j]?.uitkomst.volgnummer).toBe(deze.gepland ? 0 : zelfde.length + 1)
        })
      }),
    )
  })

  test('DEC-05 · whatever the order of the list, each registration gets the same answer', () => {
    fc.assert(
      fc.property(
        geschiedenis.chain((lijst) =>
          fc.tuple(fc.constant(lijst), fc.shuffledSubarray(lijst, { minLength: lijst.length })),
        ),
        fc.constantFrom('kalenderjaar', 'toewijzing'),
        ([lijst, geschud], telling) => {
          const gesorteerd = (deel: readonly NoShow[]) =>
            beoordeel(deel, { 'I-11': telling })
              .map(({ uitkomst }, i) => JSON.stringify([deel[i], uitkomst]))
              .sort()
          expect(gesorteerd(geschud)).toEqual(gesorteerd(lijst))
        },
      ),
    )
  })

  test('DEC-05 · no year of a client and product has more than three declarable', () => {
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        const declarabel = new Map<string, number>()
        beoordeel(lijst).forEach(({ uitkomst }, i) => {
          const { client, product, datum } = lijst[i] as NoShow
          const sleutel = [client, product, datum.slice(0, 4)].join('|')
          if (uitkomst.declarabel) declarabel.set(sleutel, (declarabel.get(sleutel) ?? 0) + 1)
          if (product === '45F32') expect(uitkomst.declarabel).toBe(false)
        })
        expect(Math.max(0, ...declarabel.values())).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('NS-05 · the report', () => {
  test('NS-05 · from the second on, with a decision from the third on', () => {
    const { uitkomst, motivering } = meldNoShows(flevoland, [...VIER].reverse())
    expect(uitkomst).toEqual([
      {
        client: 'a',
        product: '45F31',
        datum: '2026-06-02',
        volgnummer: 4,
        beslissingGevraagd: true,
        besluitUiterlijk: '2026-06-23',
      },
      {
        client: 'a',
        product: '45F31',
        datum: '2026-05-04',
        volgnummer: 3,
        beslissingGevraagd: true,
        besluitUiterlijk: '2026-05-25',
      },
      { client: 'a', product: '45F31', datum: '2026-04-02', volgnummer: 2, beslissingGevraagd: false },
    ])
    expect(motivering.map(({ regel }) => regel).filter((regel) => !/NS-0[23]/.test(regel))).toEqual([
      'NS-05',
      ...['I-11', 'I-12', 'NS-04'],
      ...['I-11', 'NS-04'],
      'I-11',
    ])
    const van = (regel: string) => motivering.filter((deel) => deel.regel === regel)
    expect(van('NS-04').map(({ gegevens }) => gegevens.uiterlijk)).toEqual(['2026-06-23', '2026-05-25'])
    expect(van('NS-02').length).toBeGreaterThan(0)
    expect(van('NS-03').length).toBeGreaterThan(1)
  })

  test('NS-05 · planned absences are not told, and a fourth only where the third is repeated', () => {
    expect(
      meldNoShows(
        flevoland,
        VIER.map((deel) => ({ ...deel, gepland: true })),
      ).uitkomst,
    ).toEqual([])
    expect(meldNoShows(flevoland, VIER, { 'I-12': 'geen' }).uitkomst).toHaveLength(2)
  })

  test('NS-05 · treatment content is refused at the door and has no field in what comes out', () => {
    const metInhoud = { ...VIER[0], verslag: 'x' } as NoShow
    expect(() => beoordeel([metInhoud])).toThrow(fout('onbekend-veld', 'registraties[0]'))
    expect(() => meldNoShows(flevoland, [metInhoud])).toThrow(fout('onbekend-veld', 'registraties[0]'))
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        const velden = new Set(
          meldNoShows(flevoland, lijst).uitkomst.flatMap((melding) => Object.keys(melding)),
        )
        for (const veld of velden)
          expect([
            'client',
            'product',
            'datum',
            'volgnummer',
            'beslissingGevraagd',
            'besluitUiterlijk',
          ]).toContain(veld)
      }),
    )
  })

  test('NS-05 · the client stands in the outcome alone', () => {
    const lijst = VIER.map((deel) => ({ ...deel, client: 'Saartje Jansen' }))
    const { uitkomst, motivering } = meldNoShows(flevoland, lijst)
    expect(uitkomst[0]?.client).toBe('Saartje Jansen')
    expect(JSON.stringify([motivering, beoordeel(lijst)])).not.toContain('Saartje')
  })
})

describe('NS-02 · a wrong call', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', 'registraties[0].client'],
    ['an empty client', { client: '' }, 'ongeldige-waarde', 'registraties[0].client'],
    ['a client that is a number', { client: 5 }, 'ongeldige-waarde', 'registraties[0].client'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', 'registraties[0].product'],
    ['a day that is none', { datum: '2026-02-30' }, 'ongeldige-datum', 'registraties[0].datum'],
    ['planned or not left out', { gepland: undefined }, 'ontbrekend-veld', 'registraties[0].gepland'],
    ['planned or not in words', { gepland: 'nee' }, 'ongeldige-waarde', 'registraties[0].gepland'],
    [
      'reported before it happened',
      { gemeldOp: '2026-03-01' },
      'datum-loopt-terug',
      'registraties[0].gemeldOp',
    ],
    ['half a minute', { minuten: 0.5 }, 'ongeldig-aantal', 'registraties[0].minuten'],
    ['no minutes at all', { minuten: 0 }, 'ongeldig-aantal', 'registraties[0].minuten'],
    ['nine digits of minutes', { minuten: 100_000_000 }, 'buiten-bereik', 'registraties[0].minuten'],
    ['an empty allocation', { toewijzing: '' }, 'ongeldige-waarde', 'registraties[0].toewijzing'],
  ])('NS-02 · %s', (_, rest, code, pad) => {
    expect(() => beoordeel([keer('2026-03-02', rest as Partial<NoShow>)])).toThrow(fout(code, pad))
  })

  test('NS-02 · no list, no registration, another choice, no such part', () => {
    expect(() => beoordeel(5 as never)).toThrow(fout('ongeldige-waarde', 'registraties'))
    expect(() => beoordeel([VIER[0] as NoShow, 5 as never])).toThrow(
      fout('ongeldige-waarde', 'registraties[1]'),
    )
    expect(() => beoordeel([], { 'I-11': 'maand' as never })).toThrow(fout('ongeldige-waarde', 'keuzes.I-11'))
    expect(() => beoordeel([], { 'I-12': 'maand' as never })).toThrow(fout('ongeldige-waarde', 'keuzes.I-12'))
    expect(() => beoordeel([], { 'I-13': 'x' } as never)).toThrow(fout('onbekend-veld', 'keuzes'))
    const zonder = anders((json) => delete json.declaratie)
    expect(() => beoordeelNoShows(zonder, [])).toThrow(fout('ongeldige-regelset', 'regelset.declaratie'))
  })

  test('NS-02 · what a row throws itself comes through', () => {
    const rij = {
      get client(): string {
        throw new TypeError('not ours')
      },
    }
    expect(() => beoordeel([rij as NoShow])).toThrow(TypeError)
  })
})
