import fc from 'fast-check'
import { gvjb301, gvjb301v2021, gvjb315 } from 'jeugdhulp-regels/regelsets'
import {
  controleerRoute,
  type Foutcode,
  type Gebeurtenisdefinitie,
  huidigeStap,
  metParameters,
  type Pad,
  planRoute,
  type Route,
  speelAf,
  type Verplichtingdefinitie,
  verplichtingen,
} from 'jeugdhulp-regels/routes'
import { maakWerkkalender, plusWerkdagen, RegelFout, telWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { dicht, leeg } from './dichte-route'

const routes: readonly Route[] = [gvjb301, gvjb301v2021, gvjb315]
/** A route and any day, a free one too, with some of what can be known of a case. */
const gevallen = fc
  .record({
    route: fc.constantFrom(...routes),
    dag: fc.nat(20_000),
    gegevens: fc.record(
      {
        hulpvorm: fc.constantFrom('ambulant', 'verblijf'),
        zorgcategorie: fc.integer({ min: 1, max: 10 }),
        collectiefAanwezig: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ route, dag, gegevens }) => {
    const datum = new Date(Date.UTC(2022, 3, 1 + dag)).toISOString().slice(0, 10)
    const bekend = Object.entries(gegevens).filter(([naam]) => naam in route.gegevens)
    return { route, opening: { datum, gegevens: Object.fromEntries(bekend) } }
  })
const verblijf = { datum: '2026-11-23', gegevens: { hulpvorm: 'verblijf' } } as const

const soorten = ({ stappen }: Pad) => stappen.map(({ gebeurtenis }) => gebeurtenis.soort).join(' ')
const dagen = (paden: readonly Pad[], weg: string) =>
  paden.find((pad) => soorten(pad) === weg)?.stappen.map(({ gebeurtenis }) => gebeurtenis.datum)
const begin = 'overleg-gevoerd bepaling-vastgesteld bepaling-verstuurd'

/** A made-up route from `a` to `klaar` or `elders`; events get a title and a rule. */
function verzonnen(
  velden: Readonly<Record<string, Partial<Gebeurtenisdefinitie>>>,
  deel: Pick<Route, 'overgangen'> & Partial<Route>,
): Route {
  const namen = new Set(['a', ...deel.overgangen.flatMap(({ naar }) => naar ?? [])])
  return {
    ...leeg,
    begin: 'a',
    stappen: Object.fromEntries(
      [...namen].map((naam) => [
        naam,
        { titel: naam, ...((naam === 'klaar' || naam === 'elders') && { einde: true as const }) },
      ]),
    ),
    gebeurtenissen: Object.fromEntries(
      Object.entries(velden).map(([naam, eigen]) => [
        naam,
        { titel: naam, regel: 'R301-01' as const, door: [], ...eigen },
      ]),
    ),
    ...deel,
  }
}

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

const gebeurtenissenVan = ({ stappen }: Pad) => stappen.map(({ gebeurtenis }) => gebeurtenis)
const plan = (route: Route, gegevens: object = {}): readonly Pad[] =>
  planRoute(route, { datum: '2026-11-23', gegevens } as never)

describe('R301-09 · the plan of a route', () => {
  const paden = planRoute(gvjb301, verblijf) as readonly Pad[]

  test.each([
    [`${begin} zorg-gestart`, ['2026-11-26', '2026-12-03', '2026-12-03', '2026-12-17']],
    [
      `${begin} afwijzing-ontvangen collectief-ingeschakeld hulp-gevonden zorg-gestart`,
      ['2026-11-26', '2026-12-03', '2026-12-03', '2026-12-17', '2026-12-17', '2026-12-24', '2026-12-24'],
    ],
    [
      `${begin} afwijzing-ontvangen ret-ingeschakeld hulp-gevonden zorg-gestart`,
      // Christmas Day falls on a Friday, New Year's Day too.
      ['2026-11-26', '2026-12-03', '2026-12-03', '2026-12-17', '2026-12-17', '2027-01-04', '2027-01-04'],
    ],
  ])('R301-09 · %s', (weg, verwacht) => {
    expect(dagen(paden, weg)).toEqual(verwacht)
  })

  test('R301-09 · the RET after the collectief is on a way that comes back', () => {
    const weg = `${begin} afwijzing-ontvangen collectief-ingeschakeld geen-hulp-gevonden ret-ingeschakeld hulp-gevonden zorg-gestart`
    expect(paden.map((pad) => gebeurtenissenVan(pad).map(({ soort }) => soort))).not.toContainEqual(
      weg.split(' '),
    )
    const alle = planRoute(gvjb301, { ...verblijf, terugkeer: true }) as readonly Pad[]
    expect(dagen(alle, weg)).toEqual([
      ...['2026-11-26', '2026-12-03', '2026-12-03', '2026-12-17', '2026-12-17', '2026-12-24', '2026-12-24'],
      ...['2027-01-11', '2027-01-11'],
    ])
    const verplaatst = ({ van, naar }: Pad['stappen'][number]) => van !== naar
    for (const { stappen } of alle) {
      const wegen = stappen.filter(verplaatst).map(({ van, naar }) => `${van} ${naar}`)
      expect(new Set(wegen).size).toBe(wegen.length)
    }
    const sleutels = alle.map((pad) => JSON.stringify(gebeurtenissenVan(pad)))
    expect(new Set(sleutels).size).toBe(alle.length)
    for (const pad of paden) expect(sleutels).toContain(JSON.stringify(gebeurtenissenVan(pad)))
    expect(() => planRoute(gvjb301, { ...verblijf, terugkeer: 1 as never })).toThrow(
      'opening.terugkeer: ongeldige-waarde',
    )
  })

  test('R301-13 · to the board and back, and what is owed on the way', () => {
    const weg = `${begin} afwijzing-ontvangen ret-ingeschakeld geen-hulp-gevonden bestuurlijk-geescaleerd hulp-gevonden zorg-gestart`
    const pad = paden.find((kandidaat) => soorten(kandidaat) === weg)
    expect(pad).toMatchObject({ uiterlijk: '2027-01-11', werkdagen: 33, einde: 'afgerond' })
    expect(pad?.stappen[6]).toMatchObject({
      van: 'opschalen',
      naar: 'bestuurlijke-escalatie',
      door: ['teamleider-GI', 'regionale-contactpersoon'],
      verplichting: 'opschalingsgesprek',
    })
    expect(pad?.verplichtingen.map(({ id, uiterlijk }) => `${id} ${uiterlijk}`)).toEqual([
      'overleg 2026-11-26',
      'bepaling-vaststellen 2026-12-03',
      'bepaling-versturen 2026-12-03',
      '301-bericht 2026-12-10',
      'antwoord-zorgaanbieder 2026-12-17',
      'bespreking-ret 2027-01-04',
      'opschalingsgesprek 2027-01-11',
      'bestuurlijke-escalatie 2027-01-11',
      '301-bericht-gevonden-hulp 2027-01-18',
    ])
  })

  test('R301-05 · without a form of help the answer has no day of its own', () => {
    const zonder = planRoute(gvjb301, { datum: '2026-11-23' }) as readonly Pad[]
    expect(dagen(zonder, `${begin} zorg-gestart`)?.at(-1)).toBe('2026-12-03')
    const pad = zonder.find((kandidaat) => soorten(kandidaat) === `${begin} zorg-gestart`)
    expect(pad?.stappen[3]).not.toHaveProperty('verplichting')
  })

  test('R315-01 · both talks stand in the plan, in either order', () => {
    const begins = new Set(
      planRoute(gvjb315, verblijf)
        .filter(({ stappen }) => stappen.length > 2)
        .map(({ stappen }) =>
          stappen
            .slice(0, 2)
            .map(({ gebeurtenis }) => gebeurtenis.soort)
            .join(' '),
        ),
    )
    expect(begins).toContain('overleg-lokaal-team-gevoerd overleg-zorgaanbieder-gevoerd')
    expect(begins).toContain('overleg-zorgaanbieder-gevoerd overleg-lokaal-team-gevoerd')
  })

  test('I-19 · what an event must carry is filled in, so that the plan can be played', () => {
    const route = metParameters(gvjb301, { 'I-19': 'opgave-verplicht', 'I-14': 'meteen-afwijzing' })
    const eigen = planRoute(route, verblijf)
    const stappen = eigen.flatMap((pad) => pad.stappen)
    expect(stappen.map(({ gebeurtenis }) => gebeurtenis)).toContainEqual({
      soort: 'bepaling-verstuurd',
      datum: '2026-12-03',
      ontvangenOp: '2026-12-03',
    })
    expect(stappen.map(({ gebeurtenis }) => gebeurtenis)).toContainEqual({
      soort: 'aanbod-bevestigd',
      datum: '2026-12-17',
      antwoord: 'niet-tijdig',
    })
  })

  test('WD-02 · a calendar of one’s own moves the days', () => {
    const kalender = maakWerkkalender({ extraVrij: ['2026-11-26'] })
    const eigen = planRoute(gvjb301, { ...verblijf, kalender }) as readonly Pad[]
    expect(dagen(eigen, `${begin} zorg-gestart`)?.[0]).toBe('2026-11-27')
  })

  test('R301-14 · every path is simple, different, in order, in time, and plays', () => {
    fc.assert(
      fc.property(gevallen, ({ route, opening }) => {
        const paden = planRoute(route, opening as never) as readonly Pad[]
        expect(paden.length).toBeGreaterThan(5)
        expect(new Set(paden.map((pad) => JSON.stringify(gebeurtenissenVan(pad)))).size).toBe(paden.length)
        for (const [i, pad] of paden.entries()) {
          const dossier = speelAf(route, opening as never, gebeurtenissenVan(pad))
          expect(huidigeStap(route, dossier)).toMatchObject({ id: pad.einde, einde: true })
          const betreden = pad.stappen.filter(({ van, naar }) => van !== naar).map(({ naar }) => naar)
          expect(new Set([route.begin, ...betreden]).size).toBe(betreden.length + 1)
          expect(pad.werkdagen).toBe(telWerkdagen(opening.datum, pad.uiterlijk))
          const vorige = paden[i - 1] ?? pad
          expect(
            pad.werkdagen - vorige.werkdagen || pad.stappen.length - vorige.stappen.length,
          ).toBeGreaterThanOrEqual(0)
          const laatste = pad.verplichtingen.map(({ uiterlijk }) => uiterlijk)
          expect(laatste).toEqual([...laatste].sort())
          for (const { voldaanOp, stand } of verplichtingen(route, dossier, { peildatum: pad.uiterlijk }))
            if (voldaanOp) expect(stand).toBe('op-tijd')
        }
      }),
      { numRuns: 10 },
    )
  })

  test('R301-14 · one werkdag later is too late for what gave the day', () => {
    let geteld = 0
    fc.assert(
      fc.property(gevallen, ({ route, opening }) => {
        for (const pad of (planRoute(route, opening as never) as readonly Pad[]).slice(0, 12))
          for (const [i, { gebeurtenis, verplichting }] of pad.stappen.entries()) {
            if (!verplichting) continue
            const datum = plusWerkdagen(gebeurtenis.datum, 1)
            const dossier = speelAf(route, opening as never, [
              ...gebeurtenissenVan(pad).slice(0, i),
              { ...gebeurtenis, datum } as never,
            ])
            const bedoeld = verplichtingen(route, dossier, { peildatum: datum }).filter(
              ({ id, voldaanOp, vervallenOp }) => id === verplichting && (voldaanOp ?? vervallenOp) === datum,
            )
            expect(bedoeld).not.toEqual([])
            // What lapses is never late itself, but its last day has passed just the same.
            for (const { stand, uiterlijk, voldaanOp } of bedoeld)
              expect([stand, uiterlijk]).toEqual([voldaanOp ? 'te-laat' : 'vervallen', gebeurtenis.datum])
            geteld += bedoeld.length
          }
      }),
      { numRuns: 10 },
    )
    expect(geteld).toBeGreaterThan(100)
  })

  test.each<[string, () => unknown, string]>([
    ['a bad date', () => planRoute(gvjb301, { datum: '2026-02-30' }), 'opening.datum: ongeldige-datum'],
    ['an unknown fact', () => planRoute(gvjb301, { ...verblijf, x: 1 } as never), 'opening: onbekend-veld'],
    ['a day too late', () => planRoute(gvjb301, { datum: '2099-12-30' }), 'opening.datum: buiten-bereik'],
    [
      'no calendar',
      () => planRoute(gvjb301, { ...verblijf, kalender: 1 as never }),
      'kalender: ongeldige-waarde',
    ],
    [
      'a condition on a day beyond 2099',
      () => plan(ver, { grens: '2026-12-01' }),
      'opening.datum: buiten-bereik',
    ],
  ])('R301-14 · %s is refused', (_, vraag, melding) => {
    expect(vraag).toThrow(RegelFout)
    expect(vraag).toThrow(melding)
  })
})

/** An end that waits for a day so many years away. */
const ver = verzonnen(
  { ga: { velden: { d: { soort: 'datum', titel: 'd', verplicht: [] } } } },
  {
    gegevens: { grens: { soort: 'datum', titel: 'grens' } },
    overgangen: [
      {
        bij: 'ga',
        in: 'open',
        naar: 'klaar',
        als: [{ gegeven: 'd', plus: { aantal: 75, eenheid: 'jaren' }, laterDan: 'grens' }],
      },
    ],
  },
)

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

describe('R301-14 · plans of made-up routes', () => {
  test('R301-14 · loops end: four steps that all lead to each other have sixteen simple paths', () => {
    // One without a detour, 3 with one, 3 × 2 with two and 3 × 2 × 1 with three.
    expect(plan(dicht(4)).map(({ stappen }) => stappen.length)).toEqual([
      1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4,
    ])
  })

  test('R301-14 · a route that begins at its end takes no event', () => {
    const route = { ...leeg, begin: 'klaar', stappen: { klaar: { titel: 'klaar', einde: true as const } } }
    expect(plan({ ...route, gebeurtenissen: {}, overgangen: [] })).toEqual([
      { stappen: [], einde: 'klaar', uiterlijk: '2026-11-23', werkdagen: 0, verplichtingen: [] },
    ])
  })

  test('R301-14 · fields are filled in as the transition and the event ask', () => {
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

  test('R301-14 · a last day already missed gives no day, and one that is today does', () => {
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

  test('R301-14 · what arises and is met at one event gives it no day', () => {
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

  test('R301-14 · where the last day would lead elsewhere the event stays on the day before', () => {
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

  test('R301-14 · two transitions that come down to one event are one path', () => {
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

  test('R301-14 · from halfway a path, the rest of it is a path', () => {
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

  test('R301-14 · what happened moves what is to come, and brings back the steps it went through', () => {
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

  test('R301-14 · nothing still to come lies before the day to look from', () => {
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

  test('R301-14 · a plan from an end is that end, and a wrong history is refused', () => {
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
