import fc from 'fast-check'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import {
  controleerRoute,
  type Foutcode,
  type Pad,
  planRoute,
  type Verplichtingdefinitie,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { dicht, leeg } from './dichte-route'
import { begin, dagen, gebeurtenissenVan, gevallen, plan, soorten, verblijf, verzonnen } from './plan-hulp'

/** Something owed within so many werkdagen. */
function binnen(
  aantal: number,
  id: string,
  deel: Pick<Verplichtingdefinitie, 'voldaan'> & Partial<Verplichtingdefinitie>,
): Verplichtingdefinitie {
  return {
    id,
    titel: id,
    regel: 'R301-01',
    wie: [],
    ontstaat: [{ opening: true }],
    termijn: [{ duur: { aantal, eenheid: 'werkdagen' } }],
    ...deel,
  }
}

/** A route of which the events carry a field of every kind. */
const metVelden = verzonnen(
  {
    meld: { velden: { wat: { soort: 'verplichting', titel: 'wat', verplicht: [] } } },
    kies: {
      velden: {
        k: { soort: 'keuze', titel: 'k', keuzes: ['a', 'b', 'c'], verplicht: [] },
        n: {
          soort: 'getal',
          titel: 'n',
          van: 3,
          totEnMet: 5,
          regel: 'R301-15',
          verplicht: [{ veld: 'k', is: ['b'] }],
        },
        j: { soort: 'janee', titel: 'j', verplicht: [] },
        d: { soort: 'datum', titel: 'd', verplicht: [], nietVoorGebeurtenis: true },
        vrij: { soort: 'janee', titel: 'vrij' },
      },
    },
  },
  {
    overgangen: [
      { bij: 'meld', in: ['a'], naar: 'b' },
      { bij: 'kies', in: ['b'], naar: 'klaar', als: [{ veld: 'k', is: ['b', 'c'] }] },
      { bij: 'kies', in: ['b'], naar: 'elders', als: [{ niet: { veld: 'j', is: [true] } }] },
    ],
    verplichtingen: [
      binnen(2, 'v', { voldaan: [] }),
      binnen(4, 'w', {
        ontstaat: [{ betreedt: 'b' }],
        voldaan: [{ bij: 'kies', als: [{ veld: 'k', is: ['b'] }] }],
        vervalt: [{ bij: 'kies' }],
      }),
    ],
  },
)

describe('pakket · plans of made-up routes', () => {
  test('pakket · loops end: four steps that all lead to each other have sixteen simple paths', () => {
    // One without a detour, 3 with one, 3 × 2 with two and 3 × 2 × 1 with three.
    expect(plan(dicht(4)).map(({ stappen }) => stappen.length)).toEqual([
      1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4,
    ])
  })

  test('pakket · a route that begins at its end takes no event', () => {
    const route = { ...leeg, begin: 'klaar', stappen: { klaar: { titel: 'klaar', einde: true as const } } }
    expect(plan({ ...route, gebeurtenissen: {}, overgangen: [] })).toEqual([
      { stappen: [], einde: 'klaar', uiterlijk: '2026-11-23', werkdagen: 0, verplichtingen: [] },
    ])
  })

  test('pakket · fields are filled in as the transition and the event ask', () => {
    expect(controleerRoute(metVelden)).toEqual([])
    const [meld, rest] = [
      { soort: 'meld', datum: '2026-11-25', wat: 'v' },
      { soort: 'kies', datum: '2026-12-01' },
    ]
    const paden = plan(metVelden)
    expect(paden.map(gebeurtenissenVan)).toEqual([
      [meld, { ...rest, k: 'b', n: 3, j: true, d: '2026-12-01' }],
      [meld, { ...rest, k: 'a', j: false, d: '2026-12-01' }],
    ])
    // Met on one path, lapsed on the other: both give the day.
    expect(paden.map(({ stappen }) => stappen[1]?.verplichting)).toEqual(['w', 'w'])
  })

  test('pakket · a last day already missed gives no day, and one that is today does', () => {
    const route = verzonnen(
      { een: {}, twee: {}, drie: {} },
      {
        overgangen: [
          { bij: 'een', in: ['a'], naar: 'b' },
          { bij: 'twee', in: ['b'], naar: 'c' },
          { bij: 'drie', in: ['c'], naar: 'klaar' },
        ],
        verplichtingen: [
          binnen(5, 'eerst', { voldaan: [{ bij: 'een' }] }),
          binnen(2, 'gemist', { voldaan: [{ bij: 'twee' }] }),
          binnen(9, 'later', { voldaan: [{ bij: 'drie' }] }),
          binnen(5, 'vandaag', { voldaan: [{ bij: 'drie' }] }),
        ],
      },
    )
    const [pad] = plan(route)
    expect(pad?.stappen.map(({ gebeurtenis, verplichting }) => [gebeurtenis.datum, verplichting])).toEqual([
      ['2026-11-30', 'eerst'],
      ['2026-11-30', undefined],
      ['2026-11-30', 'vandaag'],
    ])
    expect(pad?.verplichtingen.map(({ id }) => id)).toEqual(['gemist', 'eerst', 'vandaag', 'later'])
  })

  test('pakket · what arises and is met at one event gives it no day', () => {
    const route = verzonnen(
      { besproken: {}, besloten: { impliceert: ['besproken'] } },
      {
        overgangen: [
          { bij: 'besproken', in: 'open' },
          { bij: 'besloten', in: 'open', naar: 'klaar' },
        ],
        verplichtingen: [
          binnen(3, 'v', { ontstaat: [{ bij: 'besproken' }], voldaan: [{ bij: 'besloten' }] }),
        ],
      },
    )
    expect(plan(route).map(gebeurtenissenVan)).toEqual([[{ soort: 'besloten', datum: '2026-11-23' }]])
  })

  test('pakket · where the last day would lead elsewhere the event stays on the day before', () => {
    const route = verzonnen(
      { ga: { velden: { d: { soort: 'datum', titel: 'd', verplicht: [] } } } },
      {
        gegevens: { grens: { soort: 'datum', titel: 'grens' } },
        overgangen: [
          { bij: 'ga', in: 'open', naar: 'klaar', als: [{ gegeven: 'grens', laterDan: 'd' }] },
          { bij: 'ga', in: 'open', naar: 'elders' },
        ],
        verplichtingen: [binnen(5, 'v', { voldaan: [{ bij: 'ga' }] })],
      },
    )
    const [pad] = plan(route, { grens: '2026-11-25' })
    expect(pad?.stappen).toEqual([
      {
        gebeurtenis: { soort: 'ga', datum: '2026-11-23', d: '2026-11-23' },
        van: 'a',
        naar: 'klaar',
        door: [],
      },
    ])
    expect(plan(route).map(({ einde, uiterlijk }) => [einde, uiterlijk])).toEqual([['elders', '2026-11-30']])
  })

  test('pakket · two transitions that come down to one event are one path', () => {
    const route = verzonnen(
      { ga: { velden: { x: { soort: 'janee', titel: 'x' } } } },
      {
        gegevens: { x: { soort: 'janee', titel: 'x' } },
        overgangen: [
          { bij: 'ga', in: 'open', naar: 'klaar', als: [{ gegeven: 'x', is: [true] }] },
          { bij: 'ga', in: 'open', naar: 'klaar' },
        ],
      },
    )
    expect(plan(route, { x: true })).toHaveLength(1)
  })

  test('pakket · from halfway a path, the rest of it is a path', () => {
    fc.assert(
      fc.property(gevallen, fc.nat(), fc.nat(), ({ route, opening }, welk, waar) => {
        const paden = planRoute(route, opening)
        const { stappen } = paden[welk % paden.length] as Pad
        const gebeurd = stappen.slice(0, waar % (stappen.length + 1))
        const verder = planRoute(route, {
          ...opening,
          gebeurtenissen: gebeurd.map((stap) => stap.gebeurtenis),
        })
        expect(verder.map((pad) => pad.stappen)).toContainEqual(stappen.slice(gebeurd.length))
      }),
      { numRuns: 30 },
    )
  })

  test('pakket · what happened moves what is to come, and brings back the steps it went through', () => {
    const gebeurtenissen = [
      { soort: 'overleg-gevoerd', datum: '2026-11-24' },
      { soort: 'bepaling-vastgesteld', datum: '2026-11-25' },
      { soort: 'bepaling-verstuurd', datum: '2026-11-25' },
      { soort: 'afwijzing-ontvangen', datum: '2026-11-27' },
      { soort: 'ret-ingeschakeld', datum: '2026-11-27' },
      { soort: 'hulp-gevonden', datum: '2026-12-01' },
      { soort: 'afwijzing-ontvangen', datum: '2026-12-02' },
    ] as const
    const paden = planRoute(gvjb301, { ...verblijf, gebeurtenissen })
    expect(dagen(paden, 'ret-ingeschakeld hulp-gevonden zorg-gestart')).toEqual([
      '2026-12-02',
      '2026-12-16',
      '2026-12-16',
    ])
    const pad = paden.find((een) => soorten(een) === 'ret-ingeschakeld hulp-gevonden zorg-gestart')
    expect([pad?.uiterlijk, pad?.werkdagen]).toEqual(['2026-12-16', 17])
    expect(pad?.verplichtingen.map(({ id }) => id)).toContain('overleg')
  })

  test('pakket · nothing still to come lies before the day to look from', () => {
    const paden = planRoute(gvjb301, { ...verblijf, peildatum: '2026-11-30' })
    expect(dagen(paden, `${begin} zorg-gestart`)).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-07',
      '2026-12-21',
    ])
    const vroeger = planRoute(gvjb301, { ...verblijf, peildatum: '2026-11-01' })
    expect(vroeger).toEqual(planRoute(gvjb301, verblijf))
  })

  test('pakket · a plan from an end is that end, and a wrong history is refused', () => {
    const klaar = { soort: 'oplossing-gevonden', datum: '2026-11-25' } as const
    expect(planRoute(gvjb301, { ...verblijf, gebeurtenissen: [klaar] })).toMatchObject([
      { stappen: [], einde: 'afgerond', uiterlijk: '2026-11-25', werkdagen: 2 },
    ])
    const vraag = (deel: object) => () => planRoute(gvjb301, { ...verblijf, ...deel } as never)
    const fout = (code: Foutcode, pad: string) => expect.objectContaining({ code, pad })
    const eerder = { ...klaar, datum: '2026-11-20' }
    expect(vraag({ gebeurtenissen: {} })).toThrow(fout('ongeldige-waarde', 'gebeurtenissen'))
    expect(vraag({ gebeurtenissen: [eerder] })).toThrow(fout('datum-loopt-terug', 'gebeurtenissen[0].datum'))
    expect(vraag({ peildatum: '' })).toThrow(fout('ongeldige-datum', 'peildatum'))
  })
})
