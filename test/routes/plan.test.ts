import fc from 'fast-check'
import { gvjb301, gvjb301v2021, gvjb315 } from 'jeugdhulp-regels/regelsets'
import {
  huidigeStap,
  metParameters,
  type Pad,
  planRoute,
  type Route,
  speelAf,
  verplichtingen,
} from 'jeugdhulp-regels/routes'
import { maakWerkkalender, plusWerkdagen, RegelFout, telWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'

const routes: readonly Route[] = [gvjb301, gvjb301v2021, gvjb315]
const verblijf = { datum: '2026-11-23', gegevens: { hulpvorm: 'verblijf' } } as const

const soorten = ({ stappen }: Pad) => stappen.map(({ gebeurtenis }) => gebeurtenis.soort).join(' ')
const dagen = (paden: readonly Pad[], weg: string) =>
  paden.find((pad) => soorten(pad) === weg)?.stappen.map(({ gebeurtenis }) => gebeurtenis.datum)
const begin = 'overleg-gevoerd bepaling-vastgesteld bepaling-verstuurd'

/** Steps that all lead to each other: far more simple paths than anybody can wait for. */
const dicht: Route = {
  ...(gvjb301 as Route),
  parameters: {},
  gegevens: {},
  afleidingen: {},
  begin: 's0',
  stappen: Object.fromEntries([
    ...Array.from({ length: 9 }, (_, i) => [`s${i}`, { titel: `s${i}` }]),
    ['klaar', { titel: 'klaar', einde: true }],
  ]),
  gebeurtenissen: Object.fromEntries(
    ['klaar', ...Array.from({ length: 9 }, (_, i) => `s${i}`)].map((naam) => [
      `naar-${naam}`,
      { titel: naam, regel: 'R301-01', door: [] },
    ]),
  ),
  overgangen: ['klaar', ...Array.from({ length: 9 }, (_, i) => `s${i}`)].map((naam) => ({
    bij: `naar-${naam}`,
    in: 'open' as const,
    naar: naam,
  })),
  verplichtingen: [],
  bevindingen: [],
  checklists: {},
  stukken: [],
  rollen: [],
}

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
      fc.property(
        fc.constantFrom(...routes),
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom({}, { hulpvorm: 'ambulant' }, { hulpvorm: 'verblijf' }),
        (route, n, gegevens) => {
          const datum = plusWerkdagen('2022-04-01', n)
          const plan = planRoute(route, { datum, gegevens } as never)
          expect(plan.length).toBeGreaterThan(5)
          expect(new Set(plan.map(soorten)).size).toBe(plan.length)
          for (const [i, pad] of plan.entries()) {
            const gebeurtenissen = pad.stappen.map(({ gebeurtenis }) => gebeurtenis)
            const dossier = speelAf(route, { datum, gegevens } as never, gebeurtenissen)
            expect(huidigeStap(route, dossier)).toMatchObject({ id: pad.einde, einde: true })
            const betreden = pad.stappen.filter(({ van, naar }) => van !== naar).map(({ naar }) => naar)
            expect(new Set([route.begin, ...betreden]).size).toBe(betreden.length + 1)
            expect(pad.werkdagen).toBe(telWerkdagen(datum, pad.uiterlijk))
            expect(pad.werkdagen).toBeGreaterThanOrEqual(plan[i - 1]?.werkdagen ?? 0)
            for (const owed of verplichtingen(route, dossier, { peildatum: pad.uiterlijk }))
              expect(owed.stand).not.toBe('te-laat')
          }
        },
      ),
      { numRuns: 10 },
    )
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
    ['too many paths', () => planRoute(dicht, { datum: '2026-11-23' }), 'route: buiten-bereik'],
  ])('R301-14 · %s is refused', (_, vraag, melding) => {
    expect(vraag).toThrow(RegelFout)
    expect(vraag).toThrow(melding)
  })
})
