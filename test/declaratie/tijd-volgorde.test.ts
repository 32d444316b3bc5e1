import { beoordeelNoShows, declarabeleTijd, flevoland, type Tijdregistratie } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { anders, type Flevoland } from './hulp'

type Tijd = Tijdregistratie<Flevoland>
const regie = (medewerker: string, datum: string, rest: Partial<Tijd> = {}): Tijd => ({
  client: 'a',
  product: '45F31',
  datum,
  soort: 'casusregie',
  minuten: 45,
  medewerker,
  ...rest,
})
const declarabel = (lijst: readonly Tijd[], regelset = flevoland) =>
  declarabeleTijd(regelset, lijst).map(({ uitkomst }) => uitkomst.declarabel)

describe('DEC-03 · who has a place in casusregie', () => {
  test('DEC-03 · other time takes no place, also where it began first', () => {
    for (const soort of ['direct', 'indirect'] as const)
      expect(declarabel([regie('jan', '2026-03-02', { soort }), regie('piet', '2026-03-03')])).toEqual([
        true,
        true,
      ])
  })

  test('DEC-03 · no time is declarable as long as a place is left', () => {
    const lijst = [regie('jan', '2026-03-02'), regie('piet', '2026-03-03', { minuten: 0 })]
    expect(declarabel(lijst)).toEqual([true, false])
    const twee = anders((json) => Object.assign(json.declaratie.casusregie, { medewerkers: 2 }))
    expect(declarabel(lijst, twee)).toEqual([true, true])
  })

  test('DEC-03 · that a contract knows none has the source of casusregie, or else of all declaration', () => {
    const bron = (regelset: Flevoland) =>
      declarabeleTijd(regelset, [regie('jan', '2026-03-02', { product: '45F01' })])[0]?.motivering[0]?.bron
    expect(bron(flevoland)).toEqual(flevoland.declaratie.casusregie.bron)
    const zonder = anders((json) => delete json.declaratie.casusregie)
    expect(bron(zonder)).toEqual(flevoland.declaratie.bron)
  })
})

describe('DEC-05 · two no-shows reported on one day', () => {
  test('DEC-05 · the one of no allocation comes before the one of an allocation', () => {
    const keer = { client: 'a', product: '45F31', datum: '2026-03-02', minuten: 60 } as const
    const lijst = [{ ...keer, toewijzing: '1' }, keer]
    const oordelen = beoordeelNoShows(
      flevoland,
      lijst.map((deel) => ({ ...deel, gepland: false })),
    )
    expect(oordelen.map(({ uitkomst }) => uitkomst.volgnummer)).toEqual([2, 1])
    const tijden = declarabeleTijd(
      flevoland,
      lijst.map((deel) => ({ ...deel, soort: 'no-show' as const })),
    )
    expect(tijden.map(({ motivering }) => motivering[0]?.gegevens.inJaar)).toEqual([2, 1])
  })
})
