import fc from 'fast-check'
import { gvjb301, handreikingGi as route } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  bevindingen,
  controleerRoute,
  type Dossier,
  huidigeStap,
  indicatoren,
  metParameters,
  mogelijkeGebeurtenissen,
  type Opening,
  type Route,
  rollenIn,
  speelAf,
  toetsBepaling,
  toetsChecklist,
  toetsContract,
  verplichtingen,
  verzendlijst,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'

type G = Parameters<typeof speelAf<typeof route>>[2][number]
type Gegevens = NonNullable<Opening<typeof route>['gegevens']>
const datum = '2026-11-23'
const ev = (soort: G['soort'], velden: object = {}) => ({ soort, datum, ...velden }) as G
const speel = (gebeurtenissen: readonly G[], gegevens: Gegevens = {}) =>
  speelAf(route, { datum, gegevens }, gebeurtenissen)
const stap = (...gebeurtenissen: G[]) => huidigeStap(route, speel(gebeurtenissen)).id
const open = (gebeurtenissen: readonly G[], gegevens: Gegevens = {}, van: typeof route = route) =>
  verplichtingen(van, speelAf(van, { datum, gegevens }, gebeurtenissen), { peildatum: datum })
    .filter((verplichting) => verplichting.stand === 'open')
    .map(({ id }) => id)
const codes = (gebeurtenissen: readonly G[], gegevens: Gegevens = {}) =>
  bevindingen(route, speel(gebeurtenissen, gegevens)).map(({ code }) => code)

const plan = ev('plan-opgesteld')
const deskundige = ev('deskundige-geraadpleegd')
const past = ev('aanbod-afgestemd', { passendEnOpTijd: true })
const pastNiet = ev('aanbod-afgestemd', { passendEnOpTijd: false })
const buiten = [plan, deskundige, ev('geen-gecontracteerd-aanbod')]
const naBepaling = [ev('bepaling-opgesteld'), ev('aangemeld', { gecontracteerd: true })]
const naarHulp = [plan, deskundige, past, ...naBepaling, ev('hulp-gestart')]

describe('HGI-01 · the simplified referral of a GI', () => {
  test('HGI-01 · the plan comes first; talking to the lokaal team may be left out', () => {
    expect(controleerRoute(route)).toEqual([])
    expect(open([])).toEqual(['plan-opstellen'])
    expect(stap(plan)).toBe('zoeken')
    expect(stap(ev('lokaal-team-gesproken'))).toBe('plan-van-aanpak')
    expect(open([ev('lokaal-team-gesproken')])).toEqual(['plan-opstellen'])
    expect(() => stap(plan, ev('lokaal-team-gesproken'))).toThrow('gebeurtenis-niet-toegestaan')
    const gesproken = [ev('lokaal-team-gesproken')]
    expect(codes(gesproken, { lokaalTeamBetrokken: true })).toEqual([])
    expect(codes(gesproken)).toEqual([])
    expect(codes(gesproken, { lokaalTeamBetrokken: false })).toEqual(['lokaal-team-kent-gezin-niet'])
  })

  test.each([
    [true, 'mogelijk'],
    [false, 'niet-wenselijk'],
  ] as const)('HGI-01 · a lokaal team that knows the family (%s): %s', (lokaalTeamBetrokken, uitkomst) => {
    expect(beslis(route, 'overleg-lokaal-team', { lokaalTeamBetrokken })).toMatchObject({
      uitkomst,
      motivering: [{ regel: 'HGI-01' }],
    })
  })

  test('HGI-02 · seeking, consulting and asking after time are owed together, and may be one act', () => {
    expect(open([plan])).toEqual(['aanbieder-zoeken', 'deskundige-raadplegen', 'tijdigheid-nagaan'])
    expect(open([plan, ev('aanbieder-gezocht')])).toEqual(['deskundige-raadplegen', 'tijdigheid-nagaan'])
    expect(stap(plan, pastNiet, pastNiet)).toBe('zoeken')
    expect(stap(plan, deskundige, pastNiet, past)).toBe('bepaling')
    expect(open([plan, deskundige, past])).toEqual(['bepaling-opstellen'])
  })

  test('HGI-02 · the expert is asked, unless the gemeente left contracted care to the GI', () => {
    expect(codes([plan, past])).toEqual(['deskundige-niet-geraadpleegd'])
    expect(codes([plan, pastNiet, deskundige, past])).toEqual([])
    expect(codes([plan, past], { keuzeAanGi: true })).toEqual([])
    expect(open([plan], { keuzeAanGi: true })).toEqual(['aanbieder-zoeken', 'tijdigheid-nagaan'])
    expect(open([plan, past])).toContain('deskundige-raadplegen')
    expect(open([plan, past, ev('bepaling-opgesteld')])).not.toContain('deskundige-raadplegen')
    // What was left to the GI was contracted care alone.
    expect(open([plan, ev('geen-gecontracteerd-aanbod')], { keuzeAanGi: true })).toEqual([
      'deskundige-raadplegen',
      'buiten-contract-zoeken',
    ])
  })

  test.each([
    [true, true, 'mag-vervallen'],
    [true, false, 'nodig'],
    [false, true, 'nodig'],
    [false, false, 'nodig'],
  ] as const)('HGI-02 · contracted %s, left to the GI %s: %s', (gecontracteerd, keuzeAanGi, uitkomst) => {
    const besluit = beslis(route, 'deskundige-raadplegen', { gecontracteerd, keuzeAanGi })
    expect(besluit).toMatchObject({ uitkomst, motivering: [{ regel: 'HGI-02' }] })
  })

  test('HGI-03 · nothing in time within the contracts: GI and gemeente look outside them', () => {
    expect(stap(...buiten)).toBe('buiten-contract')
    const [samen] = verplichtingen(route, speel(buiten), { peildatum: datum }).filter(
      ({ stand }) => stand === 'open',
    )
    expect(samen).toMatchObject({ id: 'buiten-contract-zoeken', wie: ['GI', 'gemeente'], regel: 'HGI-03' })
    // A comparable offer that is contracted and in time may still turn up.
    expect(stap(...buiten, past)).toBe('bepaling')
    expect(open([...buiten, past])).toEqual(['bepaling-opstellen'])
    expect(toetsContract(route, { gecontracteerd: false }).uitkomst).toBe(false)
    expect(toetsContract(route, { gecontracteerd: false, geraadpleegd: true })).toMatchObject({
      uitkomst: true,
      motivering: [{ regel: 'HGI-03' }],
    })
  })

  test('HGI-04 · nothing outside either, or hard to find: the RET, in which the JB takes part', () => {
    expect(stap(...buiten, ev('geen-aanbod-buiten-contract'))).toBe('ret')
    expect(stap(plan, ev('expertise-moeilijk-te-vinden'))).toBe('ret')
    expect(open([plan, ev('expertise-moeilijk-te-vinden')])).toEqual(['casus-inbrengen'])
    const gevonden = [...buiten, ev('geen-aanbod-buiten-contract'), ev('casus-voorgelegd')]
    expect(open(gevonden)).toEqual([])
    expect(stap(...gevonden, ev('ret-vindt-aanbieder', { gecontracteerd: true }))).toBe('bepaling')
    const rollen = rollenIn(route, 'ret').uitkomst
    expect(rollen.map(({ wie }) => wie)).toEqual(['JB'])
  })

  test.each([
    [true, false, 'niet-onderzocht', 'bepaling', 'HGI-05'],
    [true, true, 'niet-onderzocht', 'bepaling', 'HGI-05'],
    [false, false, 'niet-onderzocht', 'buiten-contract', 'HGI-03'],
    [false, false, 'gevonden', 'bepaling', 'HGI-03'],
    [false, false, 'niet-gevonden', 'ret', 'HGI-04'],
    [false, true, 'niet-onderzocht', 'ret', 'HGI-04'],
    [false, true, 'gevonden', 'bepaling', 'HGI-03'],
  ] as const)(
    'HGI-04 · within %s, hard %s, outside %s: %s',
    (binnenContracten, expertiseMoeilijkTeVinden, buitenContracten, uitkomst, regel) => {
      expect(
        beslis(route, 'vervolg-zoeken', { binnenContracten, expertiseMoeilijkTeVinden, buitenContracten }),
      ).toMatchObject({ uitkomst, motivering: [{ regel }] })
    },
  )

  test('I-27 · GI and gemeente bring the case in, unless the gemeente alone does', () => {
    const ret = [plan, ev('expertise-moeilijk-te-vinden')]
    const wie = (van: typeof route) =>
      verplichtingen(van, speelAf(van, { datum }, ret), { peildatum: datum }).find(
        ({ id }) => id === 'casus-inbrengen',
      )
    expect(wie(route)).toMatchObject({ wie: ['GI', 'gemeente'], interpretaties: ['I-27'] })
    expect(wie(metParameters(route, { 'I-27': 'gemeente' }))?.wie).toEqual(['gemeente'])
  })

  test('HGI-05 · a bepaling holds its ground and its provider, and needs no more', () => {
    const nodig = { grondslag: 'ondertoezichtstelling', zorgaanbieder: 'Aanbieder A' }
    expect(toetsBepaling(route, nodig)).toMatchObject({
      uitkomst: { voldoet: true, bevindingen: [] },
      motivering: [{ regel: 'HGI-05' }],
    })
    const { uitkomst } = toetsBepaling(route, {})
    expect(uitkomst.voldoet).toBe(false)
    expect(uitkomst.bevindingen.map(({ code }) => code)).toEqual([
      'grondslag-ontbreekt',
      'zorgaanbieder-ontbreekt',
    ])
    const ruim = { productcode: '45F21', omvang: '4 uur', begindatum: datum, einddatum: '2027-05-22' }
    const teVeel = toetsBepaling(route, { ...nodig, ...ruim }).uitkomst
    expect(teVeel.voldoet).toBe(true)
    expect(teVeel.bevindingen.map(({ code, ernst }) => `${ernst} ${code}`)).toEqual([
      'waarschuwing onnodig-productcode',
      'waarschuwing onnodig-omvang',
      'waarschuwing onnodig-duur',
    ])
    expect(toetsBepaling(gvjb301, nodig).uitkomst.bevindingen.map(({ code }) => code)).toContain(
      'noemt-zorgaanbieder',
    )
    expect(() => toetsBepaling(route, { productcode: 45 as never })).toThrow(
      'bepaling.productcode: ongeldige-waarde',
    )
  })

  test('HGI-06 · the JB registers with the lead alone; the contract is for the gemeente to arrange', () => {
    const tot = [plan, deskundige, past, ev('bepaling-opgesteld')]
    expect(open(tot)).toEqual(['aanmelden'])
    const bij = (velden: object) => codes([...tot, ev('aangemeld', { gecontracteerd: true, ...velden })])
    expect(bij({})).toEqual([])
    expect(bij({ bijAanspreekpunt: true })).toEqual([])
    expect(bij({ bijAanspreekpunt: false })).toEqual(['niet-bij-aanspreekpunt'])
    expect(verzendlijst(route, 'aangemeld').uitkomst).toEqual([
      { stuk: 'standaardaanmeldformulier', van: 'JB', naar: ['ZA'] },
      { stuk: 'standaardbepaling', van: 'JB', naar: ['ZA'] },
    ])
    const besloten = [...buiten, ev('buiten-contract-besloten', { gemeenteEens: true })]
    const contract = verplichtingen(route, speel(besloten), { peildatum: datum }).find(
      ({ id }) => id === 'contract-regelen',
    )
    expect(contract).toMatchObject({ wie: ['gemeente'], stand: 'open', regel: 'HGI-06' })
    expect(open([...besloten, ev('contract-geregeld')])).toEqual(['bepaling-opstellen'])
    const viaRet = (gecontracteerd: boolean) =>
      open([plan, ev('expertise-moeilijk-te-vinden'), ev('ret-vindt-aanbieder', { gecontracteerd })])
    expect(viaRet(true)).toEqual(['bepaling-opstellen'])
    expect(viaRet(false)).toEqual(['bepaling-opstellen', 'contract-regelen'])
  })

  test('HGI-07 · request, answer and start; the JB keeps direction', () => {
    const aangemeld = naarHulp.slice(0, -1)
    expect(open(aangemeld)).toEqual(['verzoek-versturen'])
    expect(open([...aangemeld, ev('verzoek-verstuurd')])).toEqual(['verzoek-beantwoorden'])
    const beantwoord = [...aangemeld, ev('verzoek-verstuurd'), ev('verzoek-beantwoord')]
    expect(open(beantwoord)).toEqual([])
    expect(stap(...beantwoord, ev('hulp-gestart'))).toBe('hulp-loopt')
    expect(open([...beantwoord, ev('hulp-gestart')])).toEqual(['start-melden'])
    expect(open([...beantwoord, ev('hulp-gestart'), ev('start-gemeld')])).toEqual([])
    // Help may begin before the request is out; the request stays owed.
    expect(open(naarHulp)).toContain('verzoek-versturen')
    expect(rollenIn(route, 'hulp-loopt').uitkomst.map(({ wie }) => wie)).toEqual(['JB'])
    expect(huidigeStap(route, speel(naarHulp)).einde).toBe(true)
  })

  test('HGI-08 · where they disagree the gemeente follows the GI', () => {
    const oneens = [...buiten, ev('buiten-contract-besloten', { gemeenteEens: false })]
    expect(stap(...oneens)).toBe('bepaling')
    expect(codes(oneens)).toEqual(['gemeente-volgt-gi'])
    expect(codes([...buiten, ev('buiten-contract-besloten', { gemeenteEens: true })])).toEqual([])
  })

  test('I-28 · following counts as agreed, unless chosen otherwise', () => {
    const oneens = [...buiten, ev('buiten-contract-besloten', { gemeenteEens: false })]
    const streng = metParameters(route, { 'I-28': 'alleen-bij-overeenstemming' })
    expect(open(oneens)).toContain('contract-regelen')
    expect(open(oneens, {}, streng as typeof route)).not.toContain('contract-regelen')
    const vraag = { giKiestErvoor: true, gemeenteEens: false }
    expect(beslis(route, 'buiten-contract', vraag)).toMatchObject({
      uitkomst: { doorgaan: true, gedragen: true },
      motivering: [{ regel: 'HGI-08' }, { regel: 'I-28' }],
    })
    expect(beslis(streng, 'buiten-contract', vraag).uitkomst).toEqual({ doorgaan: true, gedragen: false })
    for (const van of [route, streng] as const) {
      expect(beslis(van, 'buiten-contract', { giKiestErvoor: true, gemeenteEens: true }).uitkomst).toEqual({
        doorgaan: true,
        gedragen: true,
      })
      expect(beslis(van, 'buiten-contract', { giKiestErvoor: false, gemeenteEens: true }).uitkomst).toEqual({
        doorgaan: false,
        gedragen: false,
      })
    }
  })

  test('HGI-09 · every step has a list of its own', () => {
    const lijsten = ['stap-2', 'stap-4', 'stap-a1', 'stap-b', 'stap-6', 'fase-4'] as const
    for (const naam of lijsten) expect(route.checklists[naam].regel).toBe('HGI-09')
    const { uitkomst } = toetsChecklist(route, 'stap-4', ['bereikbaar', 'sociale-kaart'])
    expect(uitkomst).toEqual({
      volledig: false,
      ontbreekt: ['beschikbaarheid', 'deskundigheid'],
      indienVanToepassing: [],
    })
    expect(
      toetsChecklist(route, 'stap-2', ['bereikbaar', 'deskundigheid', 'betrokkenheid']).uitkomst,
    ).toEqual({ volledig: true, ontbreekt: [], indienVanToepassing: ['beschikbaarheid'] })
  })

  test.each([
    ['gezinshuis', 'gemeente-daarvoor'],
    ['instelling', 'gemeente-daarvoor'],
    ['elders', 'gemeente-van-woonplaats'],
  ] as const)('HGI-11 · a child in %s: %s', (woont, uitkomst) => {
    expect(beslis(route, 'gemeente-van-overleg', { woont })).toMatchObject({
      uitkomst,
      motivering: [{ regel: 'HGI-11' }],
    })
  })

  test('HGI-12 · the JB decides on bridging care and consults the gemeente', () => {
    const bepaald = (gemeenteGeraadpleegd: boolean) =>
      [plan, ev('overbruggingszorg-bepaald', { gemeenteGeraadpleegd })] as const
    expect(codes([...bepaald(true)])).toEqual([])
    expect(codes([...bepaald(false)])).toEqual(['overbrugging-zonder-overleg'])
    expect(open([...bepaald(true)])).toContain('overbrugging-leveren')
    expect(open([...bepaald(true), ev('overbrugging-gestart')])).not.toContain('overbrugging-leveren')
    expect(stap(...bepaald(true))).toBe('zoeken')
    expect(beslis(route, 'overbruggingszorg', { passendeHulpBeschikbaar: true }).uitkomst).toEqual({
      mogelijk: false,
    })
  })

  test('I-29 · this process decides on bridging care in its own way', () => {
    const { uitkomst, motivering } = beslis(route, 'overbruggingszorg', { passendeHulpBeschikbaar: false })
    expect(uitkomst).toEqual({ mogelijk: true, bepaalt: 'JB', overleg: 'gemeente', levert: 'ZA' })
    expect(motivering.map(({ regel }) => regel)).toEqual(['HGI-12', 'I-29'])
    const bepaald = ev('overbruggingszorg-bepaald', { gemeenteGeraadpleegd: true })
    const leveren = verplichtingen(route, speel([plan, bepaald]), { peildatum: datum }).find(
      ({ id }) => id === 'overbrugging-leveren',
    )
    expect(leveren).toMatchObject({ wie: ['ZA'], regel: 'HGI-12' })
  })

  test.each([
    ['ondertoezichtstelling', true, true],
    ['ondertoezichtstelling', false, false],
    ['voogdij', true, false],
    ['jeugdreclassering', true, false],
  ] as const)('HGI-13 · care history under %s, needed %s: ground %s', (maatregel, noodzakelijk, grond) => {
    expect(beslis(route, 'zorghistorie', { maatregel, noodzakelijk })).toMatchObject({
      uitkomst: { grond, informatiepunt: true },
      motivering: [{ regel: 'HGI-13' }],
    })
    expect(rollenIn(route, 'plan-van-aanpak').motivering.map(({ regel }) => regel)).toEqual(['HGI-13'])
  })

  test('HGI-14 · what gemeente, GI and provider are there for', () => {
    for (const naam of [
      'plichten-gemeente',
      'plichten-gi',
      'plichten-zorgaanbieder',
      'samenwerking',
    ] as const)
      expect(route.checklists[naam].regel).toBe('HGI-14')
    expect(toetsChecklist(route, 'plichten-gemeente', ['overzicht']).uitkomst.ontbreekt).toEqual([
      'uitvoering',
      'aanbod',
      'beschikbaarheid',
      'escalatieroute',
    ])
    expect(toetsChecklist(route, 'samenwerking', ['aanmeldroute']).uitkomst.ontbreekt).toEqual(['protocol'])
  })

  test('HGI-07 · what is said to be possible is', () => {
    const hier = mogelijkeGebeurtenissen(route, speel([plan])).map(({ soort }) => soort)
    expect(hier).toContain('aanbod-afgestemd')
    expect(hier).not.toContain('ret-vindt-aanbieder')
  })
})

describe('HGI-10 · the two indicators', () => {
  const leeg = { aantal: 0, totaalDagen: 0, zonderIngangsdatum: 0, nogWachtend: 0, zonderHulp: 0 }
  /** Help that starts so many days after 1 January 2026, the day the measure began. */
  const metHulp = (dag: string, gecontracteerd: boolean, ingangsdatumMaatregel: string | undefined) =>
    speelAf(
      route,
      { datum: '2026-01-01', gegevens: ingangsdatumMaatregel ? { ingangsdatumMaatregel } : {} },
      [
        ...[plan, deskundige, past, ev('bepaling-opgesteld')].map((g) => ({ ...g, datum: '2026-01-01' })),
        { soort: 'aangemeld', datum: '2026-01-01', gecontracteerd },
        { soort: 'hulp-gestart', datum: dag },
      ],
    )

  test('HGI-10 · no dossiers, no figures', () => {
    expect(indicatoren(route, []).uitkomst).toEqual({
      wachttijd: leeg,
      verwijzingen: { totaal: 0, gecontracteerd: 0 },
    })
  })

  test('HGI-10 · waits in calendar days, and the part of the referrals within the contracts', () => {
    const dossiers = [
      metHulp('2026-03-01', true, '2026-01-01'), // 59 days: January and February
      metHulp('2026-01-11', false, '2026-01-01'), // 10
      metHulp('2026-01-01', true, '2026-02-01'), // help ran already
      metHulp('2026-01-02', true, undefined),
      speel([plan]),
      speel([plan, ev('route-gestopt')]),
    ]
    expect(indicatoren(route, dossiers)).toMatchObject({
      uitkomst: {
        wachttijd: {
          aantal: 3,
          totaalDagen: 69,
          gemiddelde: 23,
          mediaan: 10,
          langste: 59,
          zonderIngangsdatum: 1,
          nogWachtend: 1,
          zonderHulp: 1,
        },
        verwijzingen: { totaal: 4, gecontracteerd: 3, aandeel: 0.75 },
      },
      motivering: [{ regel: 'HGI-10' }],
    })
    expect(indicatoren(route, dossiers.slice(0, 2)).uitkomst.wachttijd.mediaan).toBe(34.5)
  })

  test('HGI-10 · the order of the dossiers makes no difference, and a list adds up from its parts', () => {
    const dag = fc.integer({ min: 1, max: 28 }).map((d) => `2026-02-${String(d).padStart(2, '0')}`)
    const dossier = fc
      .tuple(dag, fc.boolean(), fc.option(dag, { nil: undefined }))
      .map((deel) => metHulp(...deel))
    fc.assert(
      fc.property(fc.array(dossier, { maxLength: 12 }), fc.nat(12), (dossiers, hier) => {
        const heel = indicatoren(route, dossiers).uitkomst
        expect(indicatoren(route, [...dossiers].reverse()).uitkomst).toEqual(heel)
        const delen = [dossiers.slice(0, hier), dossiers.slice(hier)].map(
          (deel) => indicatoren(route, deel).uitkomst,
        )
        const som = (kies: (uitkomst: typeof heel) => number) =>
          delen.reduce((tot, deel) => tot + kies(deel), 0)
        expect(som(({ wachttijd }) => wachttijd.totaalDagen)).toBe(heel.wachttijd.totaalDagen)
        expect(som(({ wachttijd }) => wachttijd.aantal)).toBe(heel.wachttijd.aantal)
        expect(som(({ verwijzingen }) => verwijzingen.gecontracteerd)).toBe(heel.verwijzingen.gecontracteerd)
        const { gemiddelde = 0, mediaan = 0, langste = 0 } = heel.wachttijd
        expect(Math.max(gemiddelde, mediaan)).toBeLessThanOrEqual(langste)
      }),
      { numRuns: 50 },
    )
  })

  test('HGI-10 · what is wrong is told with its place in the list', () => {
    const goed = speel([plan])
    const fout = { ...goed, gebeurtenissen: [{ soort: 'plan-opgesteld', datum: '2026-2-3' }] }
    expect(() => indicatoren(route, [goed, fout as typeof goed])).toThrow(
      'dossiers[1].gebeurtenissen[0].datum: ongeldige-datum',
    )
    expect(() => indicatoren(route, [goed, { ...goed, route: 'gvjb-301' } as never])).toThrow(
      'dossiers[1].route: andere-route',
    )
    expect(() => indicatoren(route, 'dossiers' as never)).toThrow('dossiers: ongeldige-waarde')
    expect(() => indicatoren(gvjb301 as Route, [])).toThrow('route.indicatoren: ongeldige-route')
    const kapot = new Proxy(goed, {
      get: () => {
        throw new TypeError('kapot')
      },
    })
    expect(() => indicatoren(route, [kapot as Dossier<typeof route>])).toThrow(TypeError)
  })
})

describe('HGI-10 · a definition with indicators', () => {
  const met = (indicatie: object) =>
    controleerRoute({ ...route, indicatoren: { ...route.indicatoren, ...indicatie } } as Route).map(
      ({ code, pad }) => `${code} ${pad}`,
    )

  test.each([
    [{ wachttijd: { vanaf: 'keuzeAanGi', tot: 'hulp-gestart' } }, 'indicatoren.wachttijd'],
    [{ wachttijd: { vanaf: 'ingangsdatumMaatregel', tot: 'niets' } }, 'indicatoren.wachttijd'],
    [{ aandeel: { bij: 'niets', veld: 'gecontracteerd' } }, 'indicatoren.aandeel'],
    [{ aandeel: { bij: 'aangemeld', veld: 'datum' } }, 'indicatoren.aandeel'],
    [{ regel: 'HGI-99' }, 'indicatoren'],
  ])('HGI-10 · %j is refused', (indicatie, pad) => {
    expect(met({})).toEqual([])
    expect(met(indicatie)).toEqual([`onbekende-verwijzing ${pad}`])
  })
})
