import { gvjb301, handreikingGi as route } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  huidigeStap,
  metParameters,
  mogelijkeGebeurtenissen,
  rollenIn,
  toetsBepaling,
  toetsChecklist,
  verplichtingen,
  verzendlijst,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { buiten, codes, datum, deskundige, ev, open, past, plan, speel, stap } from './handreiking-gi-hulp'

const naBepaling = [ev('bepaling-opgesteld'), ev('aangemeld', { gecontracteerd: true })]
const naarHulp = [plan, deskundige, past, ...naBepaling, ev('hulp-gestart')]

describe('HGI-05 · from the bepaling to the help', () => {
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
