import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import {
  type Dossier,
  huidigeStap,
  metParameters,
  mogelijkeGebeurtenissen,
  openDossier,
  type Route,
  speelAf,
  tijdlijn,
  type Verplichtingdefinitie,
  verplichtingen,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { leeg } from './dichte-route'

const OPENING = { datum: '2026-03-02' } as const
const fout = (code: string, pad: string) => expect.objectContaining({ name: 'RegelFout', code, pad })
const gelezen = <D>(dossier: D): D => JSON.parse(JSON.stringify(dossier))
const peildatum = '2026-03-09'

/** A verplichting whose term depends on a day that a condition puts so many years later. */
const langeTermijn: Verplichtingdefinitie = {
  id: 'ver',
  titel: 'ver',
  regel: 'R301-01',
  wie: [],
  ontstaat: [{ bij: 'ga' }],
  termijn: [
    {
      duur: { aantal: 1, eenheid: 'dagen' },
      als: [{ gegeven: 'd', plus: { aantal: 75, eenheid: 'jaren' }, laterDan: 'd' }],
    },
  ],
  voldaan: [{ bij: 'ga' }],
}
const verweg: Route = {
  ...leeg,
  gegevens: { d: { soort: 'datum', titel: 'd' } },
  stappen: { begin: { titel: 'begin' }, klaar: { titel: 'klaar', einde: true } },
  begin: 'begin',
  gebeurtenissen: { ga: { titel: 'ga', door: [] } },
  overgangen: [{ bij: 'ga', in: 'elke', naar: 'klaar' }],
  verplichtingen: [langeTermijn],
}

describe('R301-01 · what follows from events is worked out once somebody asks', () => {
  test('R301-01 · an event that can be refused for what follows from it is refused at once', () => {
    const opening = { datum: '2026-03-02', gegevens: { d: '2050-01-01' } }
    const ga = { soort: 'ga', datum: '2026-03-03' }
    expect(() => speelAf(verweg, opening, [ga])).toThrow(fout('buiten-bereik', 'duur.aantal'))
    expect(() => verwerk(verweg, openDossier(verweg, opening), ga)).toThrow(
      fout('buiten-bereik', 'duur.aantal'),
    )
    expect(huidigeStap(verweg, speelAf(verweg, OPENING, [ga])).id).toBe('klaar')
  })

  test('R301-01 · between two events a field is that of the last', () => {
    const velden = { snel: { soort: 'janee', titel: 'snel' } } as const
    const door = [{ wie: ['JB'], als: [{ veld: 'snel', is: [true] }] }] as const
    const route: Route = {
      ...verweg,
      gebeurtenissen: { ga: { titel: 'ga', door: [], velden }, dan: { titel: 'dan', door } },
      overgangen: [{ bij: 'ga', in: ['begin'] }, ...verweg.overgangen, { bij: 'dan', in: 'open' }],
    }
    const wie = (snel: boolean) =>
      mogelijkeGebeurtenissen(
        route,
        speelAf(route, OPENING, [{ soort: 'ga', datum: '2026-03-03', ...{ snel } }]),
      )
        .filter(({ soort }) => soort === 'dan')
        .flatMap(({ door }) => door)
    expect([wie(true), wie(false)]).toEqual([['JB'], []])
    expect(mogelijkeGebeurtenissen(route, openDossier(route, OPENING)).map(({ soort }) => soort)).toContain(
      'dan',
    )
  })
})

describe('R301-01 · a dossier that was handed out', () => {
  const eerste = verwerk(gvjb301, openDossier(gvjb301, OPENING), {
    soort: 'overleg-gevoerd',
    datum: '2026-03-04',
  })
  const verder = { soort: 'bepaling-vastgesteld', datum: '2026-03-06', hulpvorm: 'ambulant' } as const
  const stop = { soort: 'route-gestopt', datum: '2026-03-05' } as const

  test('R301-01 · cannot change, and answers as one that was read back', () => {
    const dossier = speelAf(gvjb301, { ...OPENING, gegevens: { hulpvorm: 'verblijf' } }, [stop])
    const delen = [dossier, dossier.opening, dossier.opening.gegevens, dossier.gebeurtenissen]
    for (const deel of [...delen, ...dossier.gebeurtenissen]) expect(Object.isFrozen(deel)).toBe(true)
    for (const een of [dossier, eerste, verwerk(gvjb301, eerste, verder)]) {
      expect(huidigeStap(gvjb301, een)).toEqual(huidigeStap(gvjb301, gelezen(een)))
      expect(tijdlijn(gvjb301, een, { peildatum })).toEqual(tijdlijn(gvjb301, gelezen(een), { peildatum }))
    }
  })

  test('R301-01 · can be gone on from in more than one way, also after a refusal', () => {
    const vroeg = verplichtingen(gvjb301, eerste, { peildatum })
    expect(huidigeStap(gvjb301, verwerk(gvjb301, eerste, stop)).id).toBe('gestopt')
    expect(() => verwerk(gvjb301, eerste, { soort: 'impasse', datum: '2026-03-05' })).toThrow(
      fout('gebeurtenis-niet-toegestaan', 'gebeurtenis.soort'),
    )
    const later = verwerk(gvjb301, eerste, verder)
    expect(huidigeStap(gvjb301, later).id).toBe('versturen')
    expect(later).toEqual(speelAf(gvjb301, OPENING, [...eerste.gebeurtenissen, verder]))
    expect(verplichtingen(gvjb301, eerste, { peildatum })).toEqual(vroeg)
    expect(eerste.gebeurtenissen).toHaveLength(1)
  })

  test('R301-01 · is checked anew for a route with other choices', () => {
    const anders = metParameters(gvjb301, { 'I-05': 'overleg' })
    expect(() => huidigeStap(anders, eerste as Dossier<typeof anders>)).toThrow(
      fout('andere-route', 'dossier.parameters'),
    )
  })
})
