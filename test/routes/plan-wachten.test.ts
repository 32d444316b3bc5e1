import { escalatiemodel } from 'jeugdhulp-regels/regelsets'
import {
  type Gebeurtenisdefinitie,
  type Overgang,
  type Pad,
  planRoute,
  type Route,
  type Veldregel,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { gebeurtenissenVan, plan, soorten, verzonnen } from './plan-hulp'

type Velden = Readonly<Record<string, Veldregel>>

/** The ways of a made-up route, its kinds of events in the order of the transitions. */
function wegen(overgangen: readonly Overgang[], velden: Readonly<Record<string, Velden>> = {}, deel = {}) {
  const namen = [...new Set(overgangen.map(({ bij }) => bij))]
  const soort = (naam: string): Partial<Gebeurtenisdefinitie> =>
    velden[naam] ? { velden: velden[naam] as Velden } : {}
  const route = verzonnen(Object.fromEntries(namen.map((naam) => [naam, soort(naam)])), {
    overgangen,
    ...deel,
  })
  return plan(route).map(soorten)
}

const stil = { bij: 'stil', in: ['a'] }
const heen = { bij: 'heen', in: ['a'], naar: 'b' }
const af = (als: Overgang['als'], stap = 'a') => ({ bij: 'af', in: [stap], naar: 'klaar', als: als ?? [] })
const janee = { soort: 'janee', titel: 'v' } as const
const datum = { soort: 'datum', titel: 'd' } as const
const getal = { soort: 'getal', titel: 'n', van: 1, totEnMet: 5, regel: 'R301-15' } as const

describe('pakket · an event that stays is in the plan where only one further on waits for it', () => {
  test('pakket · one that itself stays', () => {
    expect(
      wegen([stil, { bij: 'ook', in: ['a'], als: [{ eerder: 'stil' }] }, af([{ eerder: 'ook' }])]),
    ).toEqual(['stil ook af'])
  })

  test('pakket · one in a later step', () => {
    expect(wegen([stil, heen, af([{ eerder: 'stil' }], 'b')])).toEqual(['stil heen af'])
  })

  test('pakket · one that a later step waits for in turn', () => {
    const ook = { bij: 'ook', in: ['b'], als: [{ eerder: 'stil' }] }
    expect(wegen([stil, heen, ook, af([{ eerder: 'ook' }], 'b')])).toEqual(['stil heen ook af'])
  })

  test('pakket · it is done in the last step where it can be', () => {
    expect(wegen([{ bij: 'stil', in: 'open' }, heen, af([{ eerder: 'stil' }], 'b')])).toEqual([
      'heen stil af',
    ])
    const alleenEerst = { bij: 'stil', in: 'open' as const, als: [{ niet: { eerder: 'heen' } }] }
    expect(wegen([alleenEerst, heen, af([{ eerder: 'stil' }], 'b')])).toEqual(['stil heen af'])
  })

  test('pakket · a path on which nothing waits for it is without it', () => {
    const weg = { bij: 'weg', in: 'open' as const, naar: 'elders' }
    expect(wegen([stil, heen, af([{ eerder: 'stil' }], 'b'), weg])).toEqual([
      'weg',
      'heen weg',
      'stil heen af',
    ])
  })

  test('pakket · it comes again where another came in between', () => {
    expect(
      wegen([
        stil,
        { bij: 'ook', in: ['a'], als: [{ eerder: 'stil' }] },
        af([{ eerder: 'ook' }, { eerder: 'stil', sinds: 'ook' }]),
      ]),
    ).toEqual(['stil ook stil af'])
  })

  test('pakket · it ends that another took place', () => {
    const niet = { eerder: 'heen', sinds: 'stil' }
    expect(wegen([heen, { bij: 'stil', in: ['b'] }, af([{ niet }], 'b')])).toEqual(['heen stil af'])
    expect(wegen([stil, af([{ niet: { niet: { eerder: 'stil' } } }])])).toEqual(['stil af'])
  })

  test('pakket · without it the same event would lead elsewhere', () => {
    const blijf = { bij: 'af', in: ['a'], als: [{ niet: { eerder: 'stil' } }] }
    expect(wegen([stil, blijf, af([])])).toEqual(['stil af'])
  })

  test('pakket · an addition of the library waits for nothing, and nobody waits for it', () => {
    const zonder = { titel: 'los', door: [], regel: undefined } as never
    const los = verzonnen(
      { los: zonder, stil: {}, af: {} },
      {
        overgangen: [stil, { bij: 'los', in: ['a'], naar: 'elders', als: [{ eerder: 'stil' }] }, af([])],
      },
    )
    expect(plan(los).map(soorten)).toEqual(['af'])
  })
})

describe('pakket · an event that stays is in the plan for what it tells', () => {
  const verteld = (als: Overgang['als'], velden: Velden, deel = {}) =>
    plan(
      verzonnen({ stil: { velden }, heen: {}, af: {} }, { overgangen: [stil, heen, af(als, 'b')], ...deel }),
    ).map((pad) => gebeurtenissenVan(pad).map(({ soort, datum: _, ...over }) => ({ soort, ...over })))
  const weg = (velden: object) => [[{ soort: 'stil', ...velden }, { soort: 'heen' }, { soort: 'af' }]]

  test.each<[string, Overgang['als'], Velden, object]>([
    ['a value', [{ gegeven: 'v', is: [false] }], { v: janee }, { v: false }],
    [
      'a value other than one',
      [{ gegeven: 'n', is: [4, 5] }, { niet: { gegeven: 'n', is: [1, 4, 9] } }],
      { n: getal },
      { n: 5 },
    ],
    ['a value that it must tell', [{ gegeven: 'n', is: [3] }], { n: { ...getal, verplicht: [] } }, { n: 3 }],
    [
      'a number that nothing names',
      [{ gegeven: 'v', is: [true] }, { niet: { gegeven: 'n', is: [1, 2] } }],
      { n: { ...getal, verplicht: [] }, v: janee },
      { n: 3, v: true },
    ],
    [
      'two dates',
      [{ gegeven: 'd', plus: { aantal: 1, eenheid: 'dagen' }, laterDan: 'e' }],
      { d: datum, e: datum },
      { d: '2026-11-23', e: '2026-11-23' },
    ],
  ])('pakket · %s', (_, als, velden, verwacht) => {
    expect(verteld(als, velden)).toEqual(weg(verwacht))
  })

  test('pakket · a fact from which another follows, and one that differs from it', () => {
    const titel = 'keuze'
    const deel = {
      gegevens: { n: getal, vorm: { soort: 'keuze', titel, keuzes: ['x', 'y'] } },
      parameters: {
        'I-06': { titel, keuzes: ['x', 'y'], sleutels: ['1', '2'], standaard: { 1: 'x', 2: 'y' } },
      },
      afleidingen: { vorm: { uit: 'n', parameter: 'I-06' } },
    }
    expect(verteld([{ gegeven: 'vorm', is: ['y'] }], { n: getal }, deel)).toEqual(weg({ n: 2 }))
    const velden = { n: getal, vorm: { soort: 'keuze', titel, keuzes: ['x', 'y'] } } as const
    expect(verteld([{ strijdig: 'vorm' }], velden, deel)).toContainEqual(weg({ vorm: 'y', n: 1 })[0])
  })

  test('pakket · two events that each tell a part', () => {
    const als = [{ gegeven: 'd', laterDan: 'e' }]
    const deel = { gegevens: {}, verplichtingen: [] }
    const ook = { bij: 'ook', in: ['a'], als: [{ eerder: 'stil' }] }
    expect(
      wegen(
        [stil, ook, af([{ niet: { niet: als[0] as never } }])],
        { stil: { e: datum }, ook: { d: datum } },
        deel,
      ),
    ).toEqual([])
    const later = [{ gegeven: 'd', plus: { aantal: 1, eenheid: 'dagen' as const }, laterDan: 'e' }]
    expect(wegen([stil, ook, af(later)], { stil: { e: datum }, ook: { d: datum } }, deel)).toEqual([
      'stil ook af',
    ])
  })

  test('pakket · what the opening told is not told otherwise', () => {
    const route = verzonnen(
      { stil: { velden: { v: janee } }, af: {} },
      { gegevens: { v: janee }, overgangen: [stil, af([{ gegeven: 'v', is: [true] }])] },
    )
    expect(plan(route).map(soorten)).toEqual(['stil af'])
    expect(plan(route, { v: false })).toEqual([])
    expect(plan(route, { v: true }).map(soorten)).toEqual(['af'])
  })

  test('ESC-01 · with no situation told, the ways begin with the one that is found', () => {
    const paden = planRoute(escalatiemodel, { datum: '2026-11-23' }) as readonly Pad[]
    expect(paden.map(soorten)).toContain(
      'situatie-vastgesteld gedragswetenschappers-ingeschakeld verschil-overbrugd',
    )
    const verteld = { datum: '2026-11-23', gegevens: { situatie: 'professioneel-dilemma' } } as const
    expect(planRoute(escalatiemodel, verteld).map((pad) => soorten(pad as Pad))).not.toContainEqual(
      expect.stringContaining('situatie-vastgesteld'),
    )
  })
})

describe('pakket · an event that stays is in the plan for what is owed after it', () => {
  const wat = { soort: 'verplichting', titel: 'wat', verplicht: [] } as const
  const taak = { titel: 'taak', regel: 'R301-01', wie: [], voldaan: [] } as const
  const meldroute = (verplichtingen: Route['verplichtingen'], als: Overgang['als'] = []) =>
    wegen([stil, heen, { bij: 'meld', in: ['b'], naar: 'klaar', als }], { meld: { wat } }, { verplichtingen })

  test('pakket · an event that names it can only then take place', () => {
    expect(meldroute([{ ...taak, id: 'v', ontstaat: [{ bij: 'stil' }] }])).toEqual(['stil heen meld'])
    const eerder = [{ eerder: 'stil' }]
    expect(meldroute([{ ...taak, id: 'v', ontstaat: [{ betreedt: 'b', als: eerder }] }])).toEqual([
      'stil heen meld',
    ])
    expect(meldroute([{ ...taak, id: 'v', ontstaat: [{ opening: true }], meldbaar: eerder }])).toEqual([
      'stil heen meld',
    ])
    const vervalt = [{ bij: 'heen', als: [{ niet: { eerder: 'stil' } }] }]
    expect(meldroute([{ ...taak, id: 'v', ontstaat: [{ opening: true }], vervalt }])).toEqual([
      'stil heen meld',
    ])
  })

  test('pakket · an event that names the one that is waited for', () => {
    const namen = ['v', 'w'].map((id) => ({ ...taak, id, ontstaat: [{ opening: true }] as const }))
    const meld = { bij: 'meld', in: ['a'] }
    expect(
      wegen(
        [meld, heen, af([{ eerder: 'meld', verplichting: 'w' }], 'b')],
        { meld: { verplichting: wat } },
        { verplichtingen: namen },
      ),
    ).toEqual(['meld heen af'])
  })

  test('pakket · a day that is not counted is waited for by nobody', () => {
    const plus = { aantal: 75, eenheid: 'jaren' } as const
    const ver = [{ gegeven: 'd', plus, laterDan: 'd' }]
    const gegevens = { d: datum }
    const route = verzonnen(
      { stil: { velden: { d: datum } }, weg: {}, heen: {}, af: {} },
      {
        gegevens,
        overgangen: [
          stil,
          { bij: 'weg', in: ['a'], naar: 'elders' },
          { ...heen, als: [{ gegeven: 'd', is: ['x'] }] },
          af(ver, 'b'),
        ],
      },
    )
    expect(plan(route, { d: '2026-11-23' }).map(soorten)).toEqual(['weg'])
  })
})
