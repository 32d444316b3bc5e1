import {
  bevindingen,
  huidigeStap,
  metParameters,
  mogelijkeGebeurtenissen,
  openDossier,
  type Route,
  speelAf,
  tijdlijn,
  verplichtingen,
  verzendlijst,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'

/** A route made up to use what a definition can say and the 301 route does not. */
const proef = {
  id: 'proef',
  versie: '1',
  titel: 'Proefroute',
  bron: 'jeugdhulp-regels',
  geldigVanaf: '2026-01-01',
  gecontroleerdOp: '2026-01-01',
  actoren: { A: 'actor', B: 'ander' },
  parameters: {
    'I-05': { titel: 'keuze', keuzes: ['ja', 'nee'], standaard: 'ja' },
    'I-06': {
      titel: 'per soort',
      keuzes: ['kort', 'lang'],
      sleutels: ['1', '2'],
      standaard: { '1': 'kort', '2': 'lang' },
    },
  },
  gegevens: {
    duur: { soort: 'keuze', titel: 'duur', keuzes: ['kort', 'lang'] },
    doel: { soort: 'keuze', titel: 'doel', keuzes: ['x'], verplicht: [{ parameter: 'I-05', is: 'nee' }] },
    klasse: { soort: 'getal', titel: 'klasse', van: 1, totEnMet: 2, regel: 'R301-15' },
  },
  afleidingen: { duur: { uit: 'klasse', parameter: 'I-06' } },
  begin: 'een',
  stappen: { een: { titel: 'Een' }, twee: { titel: 'Twee' }, klaar: { titel: 'Klaar', einde: true } },
  gebeurtenissen: {
    verder: { titel: 'Verder', door: [{ wie: ['A'], als: [{ parameter: 'I-05', is: 'nee' }] }] },
    af: { titel: 'Af', door: [{ wie: ['A'] }] },
  },
  overgangen: [
    { bij: 'verder', in: ['een'], naar: 'klaar', als: [{ strijdig: 'duur' }] },
    { bij: 'verder', in: ['een'], naar: 'twee', als: [{ gegeven: 'duur', is: ['lang'] }] },
    { bij: 'verder', in: ['een'] },
    { bij: 'verder', in: ['twee'], als: [{ eerder: 'verder' }] },
    { bij: 'af', in: ['twee'], naar: 'een', als: [{ niet: { parameter: 'I-05', is: 'ja' } }] },
    { bij: 'af', in: 'open', naar: 'klaar' },
  ],
  verplichtingen: [
    {
      id: 'week',
      titel: 'Binnen een week',
      regel: 'I-04',
      wie: [{ wie: ['B'], als: [{ parameter: 'I-05', is: 'nee' }] }],
      ontstaat: [{ opening: true }],
      vanaf: [{ gebeurtenis: 'af' }],
      interpretaties: ['I-04'],
      termijn: [
        { duur: { aantal: 1, eenheid: 'weken' }, als: [{ parameter: 'I-05', is: 'ja' }] },
        { duur: { aantal: 2, eenheid: 'weken' } },
      ],
      voldaan: [{ bij: 'af' }],
    },
    {
      id: 'dag',
      titel: 'De volgende werkdag',
      regel: 'WD-03',
      wie: [{ wie: ['A'] }],
      ontstaat: [{ bij: 'verder' }],
      vanaf: [{ betreden: 'klaar' }],
      termijn: [{ duur: { aantal: 1, eenheid: 'werkdagen' } }],
      voldaan: [{ betreedt: 'klaar' }],
    },
  ],
  bevindingen: [
    {
      code: 'lang',
      regel: 'I-06',
      tekst: 'Dit is een lange.',
      bij: [{ opening: true, als: [{ gegeven: 'duur', is: ['lang'] }] }],
    },
  ],
  checklists: {},
  stukken: [
    {
      bij: 'af',
      stuk: 'brief',
      titel: 'brief',
      van: 'A',
      naar: [{ wie: ['B'], als: [{ parameter: 'I-05', is: 'nee' }] }],
      regel: 'WD-03',
    },
  ],
  rollen: [],
} as const satisfies Route

const opening = { datum: '2026-01-05' }
const verder = { soort: 'verder', datum: '2026-01-09' } as const

describe('WD-03 · what a definition can say', () => {
  test('WD-03 · where no choice of actors fits, nobody is named', () => {
    const dossier = openDossier(proef, opening)
    expect(verplichtingen(proef, dossier, { peildatum: '2026-01-05' })[0]?.wie).toEqual([])
    expect(mogelijkeGebeurtenissen(proef, dossier)[0]?.door).toEqual([])
    expect(verzendlijst(proef, 'af')).toEqual({ uitkomst: [], motivering: [] })
    expect(bevindingen(proef, speelAf(proef, opening, [{ ...verder, door: 'A' }]))).toEqual([
      {
        code: 'andere-actor',
        ernst: 'waarschuwing',
        tekst: 'Iemand anders deed dit dan de route voorziet.',
        pad: 'gebeurtenissen[0]',
      },
    ])
    const anders = metParameters(proef, { 'I-05': 'nee' })
    expect(
      verplichtingen(anders, openDossier(anders, { ...opening, gegevens: { doel: 'x' } }), {
        peildatum: '2026-01-05',
      })[0]?.wie,
    ).toEqual(['B'])
  })

  test('WD-03 · a term that is anchored to what has not happened runs from the day it arose', () => {
    const dossier = speelAf(proef, opening, [verder])
    const [week, dag] = verplichtingen(proef, dossier, { peildatum: '2026-01-09' })
    expect([week?.uiterlijk, dag?.uiterlijk]).toEqual(['2026-01-12', '2026-01-12'])
  })

  test('I-05 · a transition can hold only where a choice is not the default', () => {
    const lang = { ...opening, gegevens: { duur: 'lang' } } as const
    const af = { soort: 'af', datum: '2026-01-12' } as const
    expect(huidigeStap(proef, speelAf(proef, lang, [verder, af])).id).toBe('klaar')
    const anders = metParameters(proef, { 'I-05': 'nee' })
    const metDoel = { ...lang, gegevens: { ...lang.gegevens, doel: 'x' } } as const
    expect(huidigeStap(anders, speelAf(anders, metDoel, [verder, af])).id).toBe('een')
    const naar = mogelijkeGebeurtenissen(anders, speelAf(anders, metDoel, [verder])).filter(
      ({ soort }) => soort === 'af',
    )
    expect(naar.map((mogelijk) => mogelijk.naar)).toEqual(['een'])
  })

  test('WD-03 · what can happen now counts the last event among the earlier ones', () => {
    const dossier = speelAf(proef, { ...opening, gegevens: { duur: 'lang' } }, [verder])
    expect(mogelijkeGebeurtenissen(proef, dossier).map(({ soort, naar }) => [soort, naar])).toEqual([
      ['verder', 'twee'],
      ['af', 'klaar'],
    ])
    expect(huidigeStap(proef, speelAf(proef, dossier.opening, [verder, verder])).id).toBe('twee')
  })

  test('I-05 · an opening may have to carry a field, and may give a finding', () => {
    const anders = metParameters(proef, { 'I-05': 'nee' })
    expect(() => openDossier(anders, opening)).toThrow(
      expect.objectContaining({ code: 'ontbrekend-veld', pad: 'opening.gegevens.doel' }),
    )
    expect(bevindingen(proef, openDossier(proef, { ...opening, gegevens: { duur: 'lang' } }))).toEqual([
      { code: 'lang', ernst: 'waarschuwing', regel: 'I-06', tekst: 'Dit is een lange.', pad: 'opening' },
    ])
  })

  test('WD-04 · the length of a term is said in Dutch, one or many', () => {
    const teksten = tijdlijn(proef, speelAf(proef, opening, [verder]), { peildatum: '2026-01-09' }).flatMap(
      ({ motivering }) => motivering.map(({ tekst }) => tekst),
    )
    expect(teksten).toContain('De termijn is 1 week, te tellen vanaf de dag na 2026-01-05.')
    expect(teksten).toContain('Een week in een route is een kalenderweek.')
    expect(teksten).toContain('De termijn is 1 werkdag, te tellen vanaf de dag na 2026-01-09.')
  })

  test.each([
    [{}, 'een'],
    [{ klasse: 2 }, 'twee'],
    [{ duur: 'lang' }, 'twee'],
    [{ duur: 'lang', klasse: 1 }, 'klaar'],
    [{ duur: 'kort', klasse: 1 }, 'een'],
  ] as const)('I-06 · where an event leads can depend on what was told: %j', (gegevens, stap) => {
    const dossier = openDossier(proef, { ...opening, gegevens })
    const naar = mogelijkeGebeurtenissen(proef, dossier)
      .filter(({ soort }) => soort === 'verder')
      .map((m) => m.naar)
    expect(naar).toEqual([stap])
    expect(huidigeStap(proef, speelAf(proef, { ...opening, gegevens }, [verder])).id).toBe(stap)
  })

  test('WD-03 · an event that leads to the step it starts from enters nothing', () => {
    const metNaar = (naar: 'een' | 'twee'): Route => ({
      ...proef,
      overgangen: [
        proef.overgangen[1],
        { bij: 'verder', in: ['een'], naar },
        proef.overgangen[3],
        { bij: 'af', in: ['twee'], naar: 'een', als: [{ gegeven: 'duur', is: ['kort'] }] },
        proef.overgangen[5],
      ],
      verplichtingen: [{ ...proef.verplichtingen[1], ontstaat: [{ betreedt: 'een' }, { betreedt: 'twee' }] }],
    })
    const ontstaan = (route: Route) =>
      verplichtingen(route, speelAf(route, opening, [verder]), { peildatum: '2026-01-09' }).length
    expect([ontstaan(metNaar('een')), ontstaan(metNaar('twee'))]).toEqual([0, 1])
  })
})
