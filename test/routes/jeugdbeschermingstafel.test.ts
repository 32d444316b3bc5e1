import { jeugdbeschermingstafel as route } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  bevindingen,
  controleerRoute,
  huidigeStap,
  mogelijkeGebeurtenissen,
  openDossier,
  speelAf,
  toetsChecklist,
  verplichtingen,
  verzendlijst,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { van } from './hulp'

type G = Parameters<typeof speelAf<typeof route>>[2][number]
const datum = '2026-11-23'
const speel = (...gebeurtenissen: G[]) => speelAf(route, { datum }, gebeurtenissen)
const gesprek = (soortGesprek: 'vijf-voor-twaalf' | 'kwart-voor-twaalf'): G => ({
  soort: 'gesprek-gevoerd',
  datum: '2026-12-01',
  soortGesprek,
})
const besluit: G = { soort: 'besluit-genomen', datum: '2026-12-01', uitkomst: 'vrijwillig-voortgezet' }

describe('JBT-03 · the Jeugdbeschermingstafel', () => {
  test('JBT-03 · the talk is held within 2 calendar weeks of registration', () => {
    expect(controleerRoute(route)).toEqual([])
    expect(van(route, openDossier(route, { datum }), 'gesprek-voeren')).toMatchObject([
      { uiterlijk: '2026-12-07', wie: ['voorzitter'] },
    ])
  })

  test('JBT-03 · a longer wait foreseen: the gemeente is told and room is looked for', () => {
    const dossier = speel({ soort: 'langere-wachttijd-voorzien', datum })
    expect(van(route, dossier, 'gemeente-informeren')).toMatchObject([{ wie: ['voorzitter'], stand: 'open' }])
    expect(van(route, dossier, 'ruimte-zoeken')).toMatchObject([{ wie: ['voorzitter', 'gemeente'] }])
  })

  test.each([
    ['lokaal-team', 'zelf'],
    ['veilig-thuis', 'zelf'],
    ['gecertificeerde-instelling', 'zelf'],
    ['leerplichtambtenaar', 'met-lokaal-team'],
    ['zorgaanbieder', 'met-lokaal-team'],
  ] as const)('JBT-01 · %s registers %s', (aanmelder, uitkomst) => {
    expect(beslis(route, 'aanmelden', { aanmelder }).uitkomst).toBe(uitkomst)
  })

  test('JBT-01 · parents are always there', () => {
    expect(toetsChecklist(route, 'deelnemers', []).uitkomst.ontbreekt).toContain('ouders')
    const zonder = speel({ soort: 'gesprek-gevoerd', datum, oudersAanwezig: false })
    expect(bevindingen(route, zonder)).toMatchObject([{ regel: 'JBT-01' }])
  })

  test.each([
    ['2014-11-24', 'andere-wijze'],
    ['2014-11-23', 'welkom-bij-een-deel'],
    ['2012-02-29', 'welkom-bij-een-deel'],
  ])('I-35 · born on %s, a talk on 2026-11-23: %s', (geboortedatum, uitkomst) => {
    const antwoord = beslis(route, 'kind', { geboortedatum, op: datum })
    expect(antwoord.uitkomst).toBe(uitkomst)
    expect(antwoord.motivering.map(({ regel }) => regel)).toEqual(['JBT-01', 'I-35'])
  })

  test.each([
    ['vrijwillig-voortgezet', true, false, false],
    ['niet-vrijblijvend', true, true, false],
    ['niet-vrijblijvend-met-raadsonderzoek', true, true, true],
    ['alleen-raadsonderzoek', false, false, true],
  ] as const)('JBT-02 · %s', (uitkomst, vrijwillig, nietVrijblijvend, raadsonderzoek) => {
    expect(beslis(route, 'uitkomst', { uitkomst }).uitkomst).toEqual({
      vrijwillig,
      nietVrijblijvend,
      raadsonderzoek,
    })
  })

  test('JBT-02 · without agreement the chair decides, and three things are always decided', () => {
    expect(beslis(route, 'beslisser', { overeenstemming: false }).uitkomst).toBe('voorzitter')
    expect(beslis(route, 'beslisser', { overeenstemming: true }).uitkomst).toBe('gezamenlijk')
    expect(toetsChecklist(route, 'altijd-besluiten', ['route']).uitkomst).toMatchObject({
      ontbreekt: ['hulp'],
      indienVanToepassing: ['veiligheid'],
    })
    expect(() => speel(gesprek('vijf-voor-twaalf'), { ...besluit, uitkomst: undefined } as never)).toThrow(
      'ontbrekend-veld',
    )
  })

  test.each([
    ['vrijwillig-kader-of-raadsonderzoek', 'jeugdbeschermingstafel', 'JBT-04'],
    ['voorgenomen-einde-ots', 'jeugdbeschermingstafel', 'JBT-05'],
    ['welke-hulp-bij-welke-aanbieder', 'RET', 'JBT-04'],
    ['maatwerk-voor-niet-leverbare-hulp', 'RET', 'JBT-04'],
    ['patronen-van-huiselijk-geweld', 'MDA++', 'JBT-04'],
    ['overleg-in-het-eigen-team', 'MDO', 'JBT-04'],
  ] as const)('JBT-04 · %s belongs to %s', (vraag, tafel, regel) => {
    const { uitkomst, motivering } = beslis(route, 'tafel', { vraag })
    expect([uitkomst, motivering[0]?.regel]).toEqual([tafel, regel])
  })

  test('JBT-05 · the intended end of an OTS, but not yet in Rijk van Nijmegen', () => {
    expect(beslis(route, 'einde-ots', { regio: 'rijk-van-nijmegen' }).uitkomst).toBe(false)
    expect(beslis(route, 'einde-ots', { regio: 'andere-regio' }).uitkomst).toBe(true)
    expect(toetsChecklist(route, 'deelnemers-einde-ots', ['ouders', 'raad']).uitkomst.ontbreekt).toEqual([
      'jeugdbeschermer',
      'voorzitter',
      'lokaal-team',
    ])
  })

  test('JBT-06 · a safety plan comes with the request, two documents follow the talk', () => {
    const zonder = openDossier(route, { datum, gegevens: { veiligheidsplanBijgevoegd: false } })
    expect(bevindingen(route, zonder)).toMatchObject([{ regel: 'JBT-06', pad: 'opening' }])
    expect(toetsChecklist(route, 'veiligheidsplan', ['afspraken']).uitkomst.ontbreekt).toEqual([
      'vervolgstappen',
    ])
    const besloten = speel(gesprek('vijf-voor-twaalf'), besluit, {
      soort: 'reactie-ontvangen',
      datum: '2026-12-03',
    })
    const open = verplichtingen(route, besloten, { peildatum: '2026-12-03' })
      .filter(({ stand }) => stand === 'open')
      .map(({ id }) => id)
    expect(open).toEqual([
      'verzoek-delen-met-ouders',
      'afspraken-versturen',
      'verslag-versturen',
      'reactie-toevoegen',
    ])
    expect(verzendlijst(route, 'verslag-verstuurd').uitkomst[0]?.naar).toEqual(['ouders', 'professional'])
  })

  test('JBT-07 · after a kwart voor twaalf an evaluation may follow, also a new talk', () => {
    const plan: G = { soort: 'evaluatie-gepland', datum: '2026-12-02', wijze: 'gesprek' }
    expect(() => speel(gesprek('vijf-voor-twaalf'), besluit, plan)).toThrow('niet-toegestaan')
    const kwart = [gesprek('kwart-voor-twaalf'), besluit, plan]
    const opnieuw = speel(...kwart, { soort: 'nieuw-gesprek-gevoerd', datum: '2027-02-01' })
    expect(huidigeStap(route, opnieuw).id).toBe('gesprek')
    expect(huidigeStap(route, speel(...kwart, { soort: 'evaluatie-gehouden', datum: '2027-02-01' })).id).toBe(
      'afgerond',
    )
  })

  test.each([
    ['vrijwillig-voortgezet', false],
    ['niet-vrijblijvend', true],
    ['niet-vrijblijvend-met-raadsonderzoek', true],
    ['alleen-raadsonderzoek', false],
  ] as const)('JBT-02 · %s may come with an evaluation at the table: %s', (uitkomst, kan) => {
    const besloten = speel(gesprek('vijf-voor-twaalf'), { ...besluit, uitkomst })
    const soorten = mogelijkeGebeurtenissen(route, besloten).map(({ soort }) => soort)
    expect(soorten.includes('evaluatie-gepland')).toBe(kan)
  })

  test('JBT-05 · a talk on the end of an ots has none of the four outcomes', () => {
    const zonder = (soortGesprek: 'einde-ots' | 'vijf-voor-twaalf') =>
      speel({ ...gesprek('vijf-voor-twaalf'), soortGesprek } as G, {
        soort: 'besluit-genomen',
        datum: '2026-12-01',
      })
    expect(huidigeStap(route, zonder('einde-ots')).id).toBe('besloten')
    expect(() => zonder('vijf-voor-twaalf')).toThrow('gebeurtenissen[1].uitkomst: ontbrekend-veld')
  })

  test('JBT-08 · parents get the request and may bring somebody', () => {
    expect(van(route, openDossier(route, { datum }), 'verzoek-delen-met-ouders')).toMatchObject([
      { wie: ['professional'], stand: 'open' },
    ])
    expect(toetsChecklist(route, 'rechten-gezin', ['verzoek']).uitkomst.ontbreekt).toEqual([
      'reactie',
      'vertrouwenspersoon',
    ])
  })

  test('JBT-09 · a table every week, an evaluation twice a year', () => {
    expect(toetsChecklist(route, 'organisatie', []).uitkomst.ontbreekt).toEqual(['wekelijks', 'evaluatie'])
  })
})
