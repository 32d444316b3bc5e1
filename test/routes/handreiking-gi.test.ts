import { handreikingGi as route } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  controleerRoute,
  metParameters,
  rollenIn,
  speelAf,
  toetsContract,
  verplichtingen,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { buiten, codes, datum, deskundige, ev, open, past, plan, speel, stap } from './handreiking-gi-hulp'

const pastNiet = ev('aanbod-afgestemd', { passendEnOpTijd: false })

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
})
