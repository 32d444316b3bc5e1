import fc from 'fast-check'
import {
  beoordeelNoShows,
  controleerDeclaratie,
  declarabeleTijd,
  flevoland,
  meldNoShows,
  type Tijdregistratie,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { type Regel, regel, toewijzing } from './declaratie-hulp'
import type { Flevoland, NoShow } from './hulp'

type Tijd = Tijdregistratie<Flevoland>
type Code = NoShow['product']

const clienten = ['a', 'b'] as const
// Most fall on one client and product, so that a year has more than three of them.
const client = fc.constantFrom('a', 'a', 'a', 'b')
const code = fc.constantFrom<Code>('45F31', '45F31', '45F21', '45F32')
const codes = ['45F31', '45F21', '45F32'] as const satisfies Code[]
const datums = ['2026-12-30', '2026-12-31', '2027-01-01'] as const
const ruim = { volume: 99_999, eenheid: 'uur', frequentie: 'totaal' } as const
/** An allocation of each product for each client, that nothing runs out of. */
const toewijzingen = clienten.flatMap((client) =>
  codes.map((product, i) =>
    toewijzing({ client, product, nummer: `${i}`, einddatum: '2027-12-31', omvang: ruim }),
  ),
)

const afwezigheid: fc.Arbitrary<NoShow> = fc.record(
  {
    client,
    product: code,
    datum: fc.constantFrom(...datums),
    gepland: fc.boolean(),
    gemeldOp: fc.constantFrom('2027-01-01', '2027-01-02'),
    minuten: fc.constantFrom(20, 30, 60),
  },
  { requiredKeys: ['client', 'product', 'datum', 'gepland'] },
)
const geschiedenis = fc.array(afwezigheid, { maxLength: 25, size: 'max' })

const noShowregel: fc.Arbitrary<Regel> = fc
  .record({
    client,
    product: code,
    datum: fc.constantFrom(...datums),
    volume: fc.constantFrom(10, 20, 30, 45, 60, 61),
  })
  .map(({ datum, ...rest }) =>
    regel({
      ...rest,
      toewijzing: `${codes.indexOf(rest.product as never)}`,
      begindatum: datum,
      einddatum: datum,
      noShow: true,
    }),
  )
const noShowregels = fc.array(noShowregel, { maxLength: 25, size: 'max' })

/** The same absences as registrations of time. */
const alsTijd = (lijst: readonly NoShow[]): Tijd[] =>
  lijst.map(({ gepland, minuten = 0, ...rest }) => ({
    ...rest,
    soort: gepland ? 'geplande-afwezigheid' : 'no-show',
    minuten,
  }))

const beoordeel = (lijst: readonly NoShow[]) =>
  beoordeelNoShows(flevoland, lijst).map(({ uitkomst }) => uitkomst)
const tijden = (lijst: readonly NoShow[]) =>
  declarabeleTijd(flevoland, alsTijd(lijst)).map(({ uitkomst }) => uitkomst)
const controleer = (regels: readonly Regel[], noShows?: readonly NoShow[], eerder: readonly Regel[] = []) =>
  controleerDeclaratie(flevoland, {
    regels,
    toewijzingen,
    eerderGedeclareerd: eerder,
    ...(noShows && { noShows }),
  }).map(({ uitkomst }) => uitkomst)

const plek = ({ client, product, begindatum }: Regel) => `${client} ${product} ${begindatum}`
const som = (lijst: readonly number[]) => lijst.reduce((tot, deel) => tot + deel, 0)

/** How many of a list fall together, by a name. */
function perNaam<T>(lijst: readonly T[], naam: (deel: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>()
  for (const deel of lijst) groepen.set(naam(deel), [...(groepen.get(naam(deel)) ?? []), deel])
  return groepen
}

describe('I-51 · the minutes of a no-show', () => {
  test('I-51 · what is in order on a day is never more than was planned on it, from the longest on', () => {
    fc.assert(
      fc.property(geschiedenis, noShowregels, (noShows, regels) => {
        const antwoorden = controleer(regels, noShows)
        const goed = regels.filter((_, i) => antwoorden[i]?.akkoord)
        for (const [naam, lijnen] of perNaam(goed, plek)) {
          const gepland = noShows
            .filter((keer) => !keer.gepland && `${keer.client} ${keer.product} ${keer.datum}` === naam)
            .map(({ minuten = Number.POSITIVE_INFINITY }) => minuten)
            .sort((een, ander) => ander - een)
          const gedeclareerd = lijnen.map(({ volume }) => volume).sort((een, ander) => ander - een)
          gedeclareerd.forEach((volume, i) => {
            expect(volume).toBeLessThanOrEqual(gepland[i] ?? 0)
          })
        }
      }),
    )
  })

  test('I-51 · a declarable no-show is declarable for its planned minutes and no other', () => {
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        const antwoorden = beoordeelNoShows(flevoland, lijst)
        tijden(lijst).forEach(({ declarabel, minuten }, i) => {
          expect(minuten).toBe(declarabel ? (lijst[i]?.minuten ?? 0) : 0)
          const genoemd = antwoorden[i]?.motivering.filter(({ regel }) => regel === 'I-51')
          expect(genoemd?.map(({ gegevens }) => gegevens.minuten)).toEqual(
            declarabel && lijst[i]?.minuten ? [lijst[i]?.minuten] : [],
          )
        })
      }),
    )
  })
})

describe('DEC-02 · group lines of a month', () => {
  test('DEC-02 · are over by exactly what exceeds the share of the client', () => {
    const volumes = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 10 })
    const aandelen = fc.array(fc.nat(300), { maxLength: 3 })
    fc.assert(
      fc.property(aandelen, volumes, volumes, (aandeel, eerder, nu) => {
        const lijn = (volume: number) => regel({ product: '45F32', toewijzing: '2', volume })
        const antwoorden = controleerDeclaratie(flevoland, {
          toewijzingen,
          regels: nu.map(lijn),
          eerderGedeclareerd: eerder.map(lijn),
          groepsminuten: aandeel.map((minuten) => ({
            ...{ client: 'a', product: '45F32', maand: '2026-03', minuten },
          })),
        }).map(({ uitkomst }) => uitkomst)
        const ruimte = Math.max(0, som(aandeel) - som(eerder))
        const teVeel = antwoorden.map(
          ({ bevindingen }) => bevindingen.find(({ code }) => code === 'boven-groepstijd')?.teVeel ?? 0,
        )
        expect(som(teVeel)).toBe(Math.max(0, som(nu) - ruimte))
        expect(antwoorden.map(({ akkoord }) => akkoord)).toEqual(teVeel.map((over) => over === 0))
      }),
    )
  })
})

describe('DEC-04 · a planned absence', () => {
  test('DEC-04 · is never declarable', () => {
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        const [ladder, tijd] = [beoordeel(lijst), tijden(lijst)]
        lijst.forEach(({ gepland }, i) => {
          if (!gepland) return
          expect(ladder[i]).toEqual({ volgnummer: 0, declarabel: false, acties: [] })
          expect(tijd[i]).toEqual({ declarabel: false, minuten: 0 })
        })
      }),
    )
    fc.assert(
      fc.property(geschiedenis, noShowregels, (lijst, regels) => {
        const alles = lijst.map((keer) => ({ ...keer, gepland: true }))
        const bekend = new Set(alles.map(({ client, product, datum }) => `${client} ${product} ${datum}`))
        controleer(regels, alles).forEach(({ akkoord, bevindingen }, i) => {
          const gepland = bevindingen.some(({ code }) => code === 'geplande-afwezigheid')
          expect([akkoord, gepland]).toEqual([false, bekend.has(plek(regels[i] as Regel))])
        })
      }),
    )
  })

  test('DEC-04 · counts nowhere: without it every no-show, report and line gets the same answer', () => {
    const kort = ({ bevindingen }: { bevindingen: readonly { code: string; teVeel?: number }[] }) =>
      bevindingen
        .map(({ code, teVeel = 0 }) => [code, teVeel])
        // Why a line has no registration may differ; that it has none may not.
        .map(([code, teVeel]) =>
          code === 'geplande-afwezigheid' ? ['no-show-niet-geregistreerd', 0] : [code, teVeel],
        )
    fc.assert(
      fc.property(geschiedenis, noShowregels, (lijst, regels) => {
        const zonder = lijst.filter(({ gepland }) => !gepland)
        const over = <T>(antwoorden: readonly T[]) => antwoorden.filter((_, i) => !lijst[i]?.gepland)
        expect(over(beoordeel(lijst))).toEqual(beoordeel(zonder))
        expect(over(tijden(lijst))).toEqual(tijden(zonder))
        expect(meldNoShows(flevoland, lijst).uitkomst).toEqual(meldNoShows(flevoland, zonder).uitkomst)
        expect(controleer(regels, lijst).map(kort)).toEqual(controleer(regels, zonder).map(kort))
      }),
    )
  })
})

describe('I-50 · a group product', () => {
  const naar = <T extends { product: string }>(lijst: readonly T[], product: Code) =>
    lijst.map((deel) => ({ ...deel, product }))

  test('I-50 · nothing of it is declarable, in no function', () => {
    fc.assert(
      fc.property(geschiedenis, noShowregels, fc.boolean(), (lijst, lijnen, metAfwezig) => {
        const groep = naar(lijst, '45F32')
        expect(beoordeel(groep).some(({ declarabel }) => declarabel)).toBe(false)
        expect(tijden(groep).some(({ declarabel, minuten }) => declarabel || minuten > 0)).toBe(false)
        const regels = naar(lijnen, '45F32').map((deel) => ({ ...deel, toewijzing: '2' }))
        for (const { akkoord, bevindingen } of controleer(regels, metAfwezig ? groep : undefined)) {
          expect(akkoord).toBe(false)
          expect(bevindingen.map(({ code }) => code)).toContain('no-show-bij-groep')
        }
      }),
    )
  })

  test('I-50 · the steps run as at any other product', () => {
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        const stappen = (product: Code) =>
          beoordeel(naar(lijst, product)).map(({ declarabel: _, ...rest }) => rest)
        expect(stappen('45F32')).toEqual(stappen('45F31'))
        const meldingen = (product: Code) =>
          meldNoShows(flevoland, naar(lijst, product)).uitkomst.map(({ product: _, ...rest }) => rest)
        expect(meldingen('45F32')).toEqual(meldingen('45F31'))
      }),
    )
  })
})

describe('DEC-05 · no more than three', () => {
  const MEESTE = 3
  const jaar = (datum: string) => datum.slice(0, 4)
  const eist = (aantallen: Map<string, unknown[]>) => {
    for (const groep of aantallen.values()) expect(groep.length).toBeLessThanOrEqual(MEESTE)
  }

  test('DEC-05 · of a client, product and calendar year are declarable, whatever the history', () => {
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        for (const antwoorden of [beoordeel(lijst), tijden(lijst)]) {
          const goed = lijst.filter((_, i) => antwoorden[i]?.declarabel)
          eist(perNaam(goed, ({ client, product, datum }) => `${client} ${product} ${jaar(datum)}`))
        }
        // And no fewer: the first three are.
        const alle = perNaam(
          lijst.filter(({ gepland, product }) => !gepland && product !== '45F32'),
          ({ client, product, datum }) => `${client} ${product} ${jaar(datum)}`,
        )
        const verwacht = [...alle.values()].map(({ length }) => Math.min(MEESTE, length))
        expect(beoordeel(lijst).filter(({ declarabel }) => declarabel)).toHaveLength(som(verwacht))
      }),
    )
  })

  test('DEC-05 · lines of a client, product and calendar year are in order, earlier months included', () => {
    fc.assert(
      fc.property(
        noShowregels,
        fc.array(noShowregel, { maxLength: 6 }),
        fc.option(geschiedenis, { nil: undefined }),
        (regels, eerder, noShows) => {
          const antwoorden = controleer(regels, noShows, eerder)
          const goed = regels.filter((_, i) => antwoorden[i]?.akkoord)
          const naam = ({ client, product, begindatum }: Regel) => `${client} ${product} ${jaar(begindatum)}`
          const eerdere = perNaam(eerder, naam)
          for (const [reeks, lijnen] of perNaam(goed, naam)) {
            const over = Math.max(0, MEESTE - (eerdere.get(reeks)?.length ?? 0))
            expect(lijnen.length).toBeLessThanOrEqual(over)
          }
        },
      ),
    )
  })
})
