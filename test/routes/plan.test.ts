import fc from 'fast-check'
import { gvjb301, gvjb315 } from 'jeugdhulp-regels/regelsets'
import {
  huidigeStap,
  metParameters,
  type Pad,
  planRoute,
  speelAf,
  verplichtingen,
} from 'jeugdhulp-regels/routes'
import { maakWerkkalender, plusWerkdagen, RegelFout, telWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { begin, dagen, gebeurtenissenVan, gevallen, plan, soorten, verblijf, verzonnen } from './plan-hulp'

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
  ])('pakket · %s is refused', (_, vraag, melding) => {
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
