import fc from 'fast-check'
import { beoordeelNoShows, flevoland, type NoShowkeuzes } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { anders, type NoShow } from './hulp'
import { beoordeel, geschiedenis, keer, VIER } from './noshow-hulp'

const kort = (registraties: readonly NoShow[], keuzes?: NoShowkeuzes) =>
  beoordeel(registraties, keuzes).map(
    ({ uitkomst: { volgnummer, declarabel } }) => `${volgnummer} ${declarabel}`,
  )
const regels = (registraties: readonly NoShow[], keuzes?: NoShowkeuzes) =>
  beoordeel(registraties, keuzes).map(({ motivering }) => motivering.map(({ regel }) => regel))

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
