import {
  mogelijkeGebeurtenissen,
  naarMermaid,
  openDossier,
  type Route,
  speelAf,
  tijdlijn,
  verplichtingen,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { RegelFout } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

type Taak = Route['verplichtingen'][number]
const [taak] = klein.verplichtingen as readonly [Taak]
const datum = (titel: string) => ({ soort: 'datum', titel }) as const
const OPENING = { datum: '2026-03-02' } as const
const kan = (route: Route, opening: object, gebeurtenissen: readonly object[] = []) =>
  mogelijkeGebeurtenissen(route, speelAf(route, opening as never, gebeurtenissen as never)).map(
    ({ soort }) => soort,
  )
/** What a refusal says. */
function fout(doe: () => unknown): string {
  try {
    doe()
  } catch (gegooid) {
    if (gegooid instanceof RegelFout) return `${gegooid.pad}: ${gegooid.code}`
    throw gegooid
  }
  return 'niets'
}

describe('pakket · conditions on events before', () => {
  const taken: Taak[] = ['taak', 'ander'].map((id) => ({ ...taak, id, voldaan: [], vervalt: [] }))
  const met = (verplichting?: string): Route => ({
    ...klein,
    gebeurtenissen: {
      ...klein.gebeurtenissen,
      meld: {
        titel: 'Meld',
        door: [],
        velden: { verplichting: { soort: 'verplichting', titel: 'wat', verplicht: [] } },
      },
    },
    overgangen: [
      { bij: 'meld', in: 'open' },
      {
        bij: 'door',
        in: ['een'],
        naar: 'twee',
        als: [{ eerder: 'meld', ...(verplichting && { verplichting }) }],
      },
      { bij: 'af', in: 'open', naar: 'klaar' },
    ],
    verplichtingen: taken,
  })
  const gemeld = { soort: 'meld', datum: '2026-03-03', verplichting: 'taak' }

  test.each([
    [undefined, true],
    ['taak', true],
    ['ander', false],
  ])('pakket · an event that named "taak" is one that named %s: %s', (verplichting, verwacht) => {
    expect(kan(met(verplichting), OPENING)).not.toContain('door')
    expect(kan(met(verplichting), OPENING, [gemeld]).includes('door')).toBe(verwacht)
  })
})

describe('pakket · conditions on the order of dates', () => {
  const met = (jaren: number): Route => ({
    ...klein,
    gegevens: { dag: datum('dag'), later: datum('later') },
    overgangen: [
      {
        bij: 'door',
        in: ['een'],
        naar: 'twee',
        als: [{ gegeven: 'later', laterDan: 'dag', plus: { aantal: jaren, eenheid: 'jaren' } }],
      },
      { bij: 'af', in: 'open', naar: 'klaar' },
    ],
  })

  test.each<[object, boolean]>([
    [{}, false],
    [{ dag: '2026-03-02' }, false],
    [{ later: '2026-03-02' }, false],
    // With nothing to lie after, its term need not be counted.
    [{ later: '2099-12-31' }, false],
    [{ later: '2026-03-02', dag: '2027-03-01' }, true],
    [{ later: '2026-03-02', dag: '2028-03-01' }, false],
  ])('pakket · of %j one year after "later" lies after "dag": %s', (gegevens, verwacht) => {
    expect(kan(met(1), { ...OPENING, gegevens }).includes('door')).toBe(verwacht)
  })

  test('pakket · an opening is refused if what follows from it runs past the days that are counted', () => {
    const als = [{ gegeven: 'later', laterDan: 'dag', plus: { aantal: 1, eenheid: 'jaren' } }] as const
    const route: Route = { ...met(1), verplichtingen: [{ ...taak, ontstaat: [{ opening: true, als }] }] }
    const gegevens = { later: '2099-12-31', dag: '2026-03-02' }
    expect(fout(() => openDossier(route, { ...OPENING, gegevens } as never))).toMatch(/: buiten-bereik$/)
  })
})

describe('pakket · fields of an event', () => {
  const route: Route = {
    ...klein,
    gebeurtenissen: {
      ...klein.gebeurtenissen,
      door: {
        titel: 'Door',
        door: [],
        velden: { vrij: datum('vrij'), nr: { soort: 'keuze', titel: 'nr', keuzes: ['1'] } },
      },
      meld: { titel: 'Meld', door: [], velden: { wat: { soort: 'verplichting', titel: 'wat' } } },
    },
    overgangen: [...klein.overgangen, { bij: 'meld', in: ['een'] }],
    verplichtingen: [taak, { ...taak, onderdeel: 'b' }, { ...taak, id: 'ander' }],
  }
  const dossier = openDossier(route, OPENING)
  const op = (gebeurtenis: unknown) => () => verwerk(route, dossier, gebeurtenis as never)

  test('pakket · only a date of which the route says so cannot lie before its event', () => {
    const door = { soort: 'door', datum: '2026-03-04', vrij: '2026-03-01', nr: '1' }
    expect(op(door)().gebeurtenissen).toEqual([door])
  })

  test('pakket · what names no verplichting is told which there are, each once', () => {
    expect(op({ soort: 'meld', datum: '2026-03-04', wat: 'onbekend' })).toThrow(
      expect.objectContaining({ pad: 'gebeurtenis.wat', toegestaan: ['taak', 'ander'] }),
    )
  })

  test.each<[unknown, string]>([
    ['door', 'gebeurtenis: ongeldige-waarde'],
    [undefined, 'gebeurtenis: ongeldige-waarde'],
    [null, 'gebeurtenis: ongeldige-waarde'],
    [7, 'gebeurtenis: ongeldige-waarde'],
    // A list of one name reads as that name where text is expected.
    [{ soort: ['door'], datum: 'geen' }, 'gebeurtenis.soort: gebeurtenis-niet-toegestaan'],
  ])('pakket · %j is no event', (gebeurtenis, verwacht) => {
    expect(fout(op(gebeurtenis))).toBe(verwacht)
  })

  test.each<[unknown]>([[null], [undefined], ['x'], [7]])('pakket · %j is no dossier', (niets) => {
    expect(fout(() => verwerk(route, niets as never, {} as never))).toMatch(/^dossier: /)
  })
})

describe('pakket · a route that can still change is checked and played anew', () => {
  const los = () => JSON.parse(JSON.stringify(klein)) as { versie: string; begin: string } & Route

  test('pakket · a fault made after the first use is seen', () => {
    const route = los()
    openDossier(route, OPENING)
    route.begin = 'nergens'
    expect(fout(() => openDossier(route, OPENING))).toBe('route: ongeldige-route')
  })

  test('pakket · a dossier of an earlier version is refused', () => {
    const route = los()
    const dossier = openDossier(route, OPENING)
    route.versie = '2'
    expect(fout(() => mogelijkeGebeurtenissen(route, dossier))).toBe('dossier.versie: andere-route')
  })
})

describe('WD-03 · the day a term runs from, where what it runs from did not take place', () => {
  const route = (vanaf: Taak['vanaf'] & object): Route => ({
    ...klein,
    gebeurtenissen: {
      ...klein.gebeurtenissen,
      door: { titel: 'Door', door: [], velden: { vrij: datum('vrij') } },
      stil: { titel: 'Stil', door: [] },
    },
    overgangen: [...klein.overgangen, { bij: 'stil', in: ['een'] }],
    verplichtingen: [
      {
        ...taak,
        ontstaat: [{ bij: 'stil' }],
        ookAlsOpen: true,
        vanaf,
        termijn: [{ duur: { aantal: 1, eenheid: 'werkdagen' } }],
      },
    ],
  })
  const stil = (dag: string) => ({ soort: 'stil', datum: dag })

  test.each<[string, Taak['vanaf'] & object]>([
    ['a step that was not entered', [{ betreden: 'twee' }]],
    ['a field of an event that did not take place', [{ gebeurtenis: 'door', veld: 'vrij' }]],
  ])('WD-03 · %s: it runs from the day it arose', (_, vanaf) => {
    const opgenomen = speelAf(route(vanaf), OPENING, [stil('2026-03-03'), stil('2026-03-10')] as never)
    const peiling = { peildatum: '2026-03-10' } as const
    expect(verplichtingen(route(vanaf), opgenomen, peiling).map(({ uiterlijk }) => uiterlijk)).toEqual([
      '2026-03-04',
      '2026-03-11',
    ])
  })
})

describe('pakket · what is handed out has only the keys that mean something', () => {
  const route: Route = {
    ...klein,
    actoren: { A: 'ander', B: 'bode' },
    gebeurtenissen: {
      ...klein.gebeurtenissen,
      meld: { titel: 'Gemeld', door: [], velden: { wat: { soort: 'verplichting', titel: 'wat' } } },
    },
    overgangen: [...klein.overgangen, { bij: 'meld', in: ['een'] }],
    verplichtingen: [
      {
        ...taak,
        wie: [{ wie: ['A', 'B'] }],
        termijn: [{ duur: { aantal: 5, eenheid: 'werkdagen' }, als: [{ parameter: 'I-05', is: 'ja' }] }],
        voldaan: [],
      },
      { ...taak, onderdeel: 'b', titel: 'Tweede taak', voldaan: [] },
    ],
  }
  const opening = openDossier(route, OPENING)
  const peiling = { peildatum: '2026-03-10' } as const

  test('pakket · a verplichting', () => {
    expect(verplichtingen(route, opening, peiling)[0]).toStrictEqual({
      id: 'taak',
      titel: 'Taak',
      regel: 'WD-03',
      interpretaties: [],
      wie: ['A', 'B'],
      ontstaan: '2026-03-02',
      uiterlijk: '2026-03-09',
      stand: 'verlopen',
      resterendeWerkdagen: -1,
    })
  })

  test('pakket · a choice of the route that decided is no fact of the case', () => {
    const regel = tijdlijn(route, opening, peiling)[1]
    expect(regel?.tekst).toBe('Taak: ander en bode, uiterlijk 2026-03-09.')
    expect(regel?.motivering[0]?.gegevens).toStrictEqual({})
  })

  test('pakket · a report that meets two says both', () => {
    const gemeld = verwerk(route, opening, { soort: 'meld', datum: '2026-03-03', wat: 'taak' } as never)
    expect(tijdlijn(route, gemeld, peiling).at(-1)?.tekst).toBe('Gemeld: taak en Tweede taak.')
  })
})

describe('pakket · a part that is left undefined is left out', () => {
  const duur = { aantal: 5, eenheid: 'werkdagen' }
  const met = (deel: object): Route =>
    ({
      ...klein,
      verplichtingen: [{ ...taak, termijn: [{ duur }], vervalt: [{ bij: 'af', ...deel }] }],
    }) as never

  test('pakket · the steps of a moment', () => {
    const route = met({ in: undefined })
    const af = { soort: 'af', datum: '2026-03-03' }
    const stand = verplichtingen(route, speelAf(route, OPENING, [af] as never), { peildatum: '2026-03-03' })
    expect(stand.map(({ vervallenOp }) => vervallenOp)).toEqual(['2026-03-03'])
    expect(naarMermaid(route)).toBe(naarMermaid(met({})))
  })
})
