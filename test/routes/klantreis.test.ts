import fc from 'fast-check'
import { gvjb301, klantreis as route } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  bevindingen,
  controleerRoute,
  huidigeStap,
  metParameters,
  openDossier,
  rollenIn,
  speelAf,
  toetsBericht,
  toetsChecklist,
  toetsContract,
  weegVoorzieningen,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { van } from './hulp'

type G = Parameters<typeof speelAf<typeof route>>[2][number]
const datum = '2026-11-23'
const ev = (soort: G['soort'], velden: object = {}) => ({ soort, datum, ...velden }) as G
const totVerzoek = [
  'zorgvraag-gemeld',
  'gesprek-gevoerd',
  'individuele-voorziening-nodig',
  'inzet-bepaald',
  'product-bepaald',
  'aanbieder-gekozen',
  'afsprakenoverzicht-gemaakt',
  'plan-akkoord',
] as const
const heen = totVerzoek.map((soort) => ev(soort))
const totTraject = [...heen, ev('verzoek-verstuurd'), ev('301-verstuurd'), ev('zorg-gestart')]
const speel = (...gebeurtenissen: G[]) => speelAf(route, { datum }, gebeurtenissen)
const stap = (...gebeurtenissen: G[]) => huidigeStap(route, speel(...gebeurtenissen)).id

describe('KR-01 · the klantreis', () => {
  test('KR-01 · twelve steps from request to evaluation', () => {
    expect(controleerRoute(route)).toEqual([])
    expect(stap(...totTraject)).toBe('traject')
    const klaar = speel(
      ...totTraject,
      ev('evaluatie-gehouden'),
      ev('vervolg-besloten', { vervolg: 'beeindigen' }),
    )
    expect(huidigeStap(route, klaar)).toMatchObject({ id: 'resultaat-bereikt', einde: true })
  })

  test('KR-02 · what covers in full ends the weighing, what covers in part leaves the rest', () => {
    const deel = fc.constantFrom('geheel', 'deels', 'niet')
    fc.assert(
      fc.property(deel, deel, deel, (eigen, voorliggend, algemeen) => {
        const dekking = { 'eigen-kracht': eigen, voorliggend, algemeen } as const
        const { uitkomst } = weegVoorzieningen(route, dekking as never)
        const lijst = [eigen, voorliggend, algemeen]
        const geheel = lijst.indexOf('geheel')
        expect(uitkomst.includes('individueel')).toBe(geheel < 0)
        const tot = geheel < 0 ? 3 : geheel + 1
        const verwacht = ['eigen-kracht', 'voorliggend', 'algemeen'].filter(
          (_, i) => i < tot && lijst[i] !== 'niet',
        )
        expect(uitkomst.filter((naam) => naam !== 'individueel')).toEqual(verwacht)
      }),
    )
    expect(stap(...heen.slice(0, 2), ev('geheel-gedekt'))).toBe('zonder-individuele-voorziening')
    expect(toetsChecklist(route, 'voorliggend', ['wlz', 'zvw']).uitkomst.ontbreekt).toEqual([
      'passend-onderwijs',
      'cimot',
    ])
  })

  test('I-33 · the weighing names the choice, and refuses what it cannot weigh', () => {
    const { motivering } = weegVoorzieningen(route, { 'eigen-kracht': 'geheel' })
    expect(motivering.map(({ regel }) => regel)).toEqual(['KR-02', 'I-33'])
    expect(() => weegVoorzieningen(route, {})).toThrow('dekking.eigen-kracht: ontbrekend-veld')
    expect(() => weegVoorzieningen(route, { 'eigen-kracht': 'veel' as never })).toThrow('ongeldige-waarde')
    expect(() => weegVoorzieningen(route, { individueel: 'geheel' })).toThrow('dekking: onbekend-veld')
    expect(() => weegVoorzieningen(gvjb301, {})).toThrow('route.weging: ongeldige-route')
  })

  test('KR-03 · a right is of one child', () => {
    const gevonden = (jeugdigen?: number) =>
      bevindingen(route, openDossier(route, { datum, gegevens: jeugdigen ? { jeugdigen } : {} })).length
    expect([gevonden(), gevonden(1), gevonden(2), gevonden(20)]).toEqual([0, 0, 1, 1])
  })

  test.each([
    ['huisarts', 'ZA', 'afsprakenoverzicht', ['KR-04']],
    ['kinderarts', 'ZA', 'afsprakenoverzicht', ['KR-04', 'I-32']],
    ['gecertificeerde-instelling', 'GI', 'afsprakenoverzicht', ['KR-04']],
    ['lokale-toegang', 'lokale-toegang', 'ondersteuningsplan', ['KR-04']],
  ] as const)('KR-04 · after %s', (verwijzer, maker, vorm, regels) => {
    const { uitkomst, motivering } = beslis(route, 'afsprakenoverzicht', { verwijzer })
    expect([uitkomst, motivering.map(({ regel }) => regel)]).toEqual([{ maker, vorm }, regels])
    const dossier = speelAf(route, { datum, gegevens: { verwijzer } }, heen.slice(0, 6))
    expect(van(route, dossier, 'afsprakenoverzicht-maken')[0]?.wie).toEqual([maker])
  })

  test.each([
    ['huisarts', 'lokale-toegang', ['KR-07']],
    ['kinderarts', 'lokale-toegang', ['KR-07', 'I-32']],
    ['gecertificeerde-instelling', 'GI', ['KR-04']],
    ['lokale-toegang', 'lokale-toegang', ['KR-04']],
  ] as const)(
    'KR-07 · after %s the new afsprakenoverzicht is made by whoever refers on: %s',
    (verwijzer, maker, regels) => {
      const { uitkomst, motivering } = beslis(route, 'afsprakenoverzicht', { verwijzer, vervolg: true })
      expect([uitkomst.maker, motivering.map(({ regel }) => regel)]).toEqual([maker, regels])
      expect(beslis(route, 'afsprakenoverzicht', { verwijzer, vervolg: false }).uitkomst).toEqual(
        beslis(route, 'afsprakenoverzicht', { verwijzer }).uitkomst,
      )
      const opnieuw = [
        ...totTraject,
        ev('evaluatie-gehouden'),
        ev('vervolg-besloten', { vervolg: 'wijzigen' }),
        ...heen.slice(3, 6),
      ]
      const dossier = speelAf(route, { datum, gegevens: { verwijzer } }, opnieuw)
      expect(van(route, dossier, 'afsprakenoverzicht-maken').at(-1)).toMatchObject({ wie: [maker] })
    },
  )

  test('I-32 · another medical referrer as the other referrers, where a region reads it so', () => {
    const ander = metParameters(route, { 'I-32': 'als-andere-verwijzers' })
    const vraag = { verwijzer: 'jgz-arts' } as const
    expect(beslis(ander, 'afsprakenoverzicht', vraag).uitkomst.maker).toBe('medisch-verwijzer')
    expect(beslis(ander, 'vervolg', vraag).uitkomst.door).toBe('verwijzer')
    expect(beslis(route, 'vervolg', vraag).uitkomst.door).toBe('lokale-toegang')
  })

  test('KR-04 · a decision refuses what it does not know', () => {
    expect(() => beslis(route, 'afsprakenoverzicht', {} as never)).toThrow(
      'gegevens.verwijzer: ontbrekend-veld',
    )
    expect(() => beslis(route, 'weg' as never, {} as never)).toThrow('besluit: ongeldige-waarde')
    expect(() => beslis(gvjb301, 'afsprakenoverzicht' as never, {} as never)).toThrow(
      'besluit: ongeldige-waarde',
    )
  })

  test('KR-05 · the VOT within 10 days of the start, and agreeing with the afsprakenoverzicht', () => {
    const gestart = speel(...heen, ev('zorg-gestart'))
    expect(van(route, gestart, 'verzoek-versturen')).toMatchObject([{ uiterlijk: '2026-12-03', wie: ['ZA'] }])
    const { uitkomst, motivering } = toetsBericht(route, {
      afgesproken: { omvang: 5760, duur: '12 maanden' },
      bericht: { omvang: 2880, duur: '12 maanden' },
    })
    expect(uitkomst).toEqual({ klopt: false, verschillen: ['omvang'] })
    expect(motivering[0]?.tekst).toBe('In de VOT of VOW wijkt af: de omvang.')
    expect(stap(...heen, ev('verzoek-verstuurd'), ev('verzoek-niet-akkoord'))).toBe('verzoek')
  })

  test('KR-05 · a request turned down while care runs is owed again, and can be turned down again', () => {
    const geweigerd = [...heen, ev('zorg-gestart'), ev('verzoek-verstuurd'), ev('verzoek-niet-akkoord')]
    expect(van(route, speel(...geweigerd), 'verzoek-versturen').at(-1)).toMatchObject({ wie: ['ZA'] })
    expect(stap(...geweigerd, ev('verzoek-verstuurd'), ev('verzoek-niet-akkoord'))).toBe('traject')
    for (const teVroeg of [geweigerd, [...geweigerd, ev('verzoek-verstuurd'), ev('301-verstuurd')]])
      expect(() => stap(...teVroeg, ev('verzoek-niet-akkoord'))).toThrow('gebeurtenis-niet-toegestaan')
  })

  test('I-07 · werkdagen where a region reads it so', () => {
    const ander = metParameters(route, { 'I-07': 'werkdagen' })
    const dossier = speelAf(ander, { datum }, [...heen, ev('zorg-gestart')])
    expect(van(ander, dossier, 'verzoek-versturen')[0]?.uiterlijk).toBe('2026-12-07')
  })

  test('I-30 · sent before the start is in time', () => {
    expect(van(route, speel(...totTraject), 'verzoek-versturen')).toEqual([])
  })

  test('KR-06 · the 301 follows the message, and only then may be declared', () => {
    expect(van(route, speel(...heen, ev('verzoek-verstuurd')), '301-bericht')).toMatchObject([
      { wie: ['gemeente'], stand: 'open' },
    ])
    expect(beslis(route, 'declareren', { toegewezen: false }).uitkomst).toBe(false)
    expect(beslis(route, 'declareren', { toegewezen: true }).uitkomst).toBe(true)
  })

  test('KR-07 · start and end are reported, and there are two evaluations', () => {
    const eerste = [
      ...totTraject,
      ev('evaluatie-gehouden'),
      ev('vervolg-besloten', { vervolg: 'ongewijzigd' }),
    ]
    expect(stap(...eerste)).toBe('traject')
    const stand = (dossier: ReturnType<typeof speel>) =>
      van(route, dossier, 'evalueren', datum).map(({ onderdeel, stand }) => `${onderdeel} ${stand}`)
    expect(stand(speel(...eerste))).toEqual(['eerste op-tijd', 'tweede open'])
    const tweede = speel(...eerste, ev('evaluatie-gehouden'))
    expect(stand(tweede)).toEqual(['eerste op-tijd', 'tweede op-tijd'])
    expect(van(route, speel(...totTraject), 'start-melden')).toMatchObject([{ wie: ['ZA'], stand: 'open' }])
  })

  test('KR-07 · continuing goes back to step 3 and through a new check', () => {
    const terug = [...totTraject, ev('evaluatie-gehouden'), ev('vervolg-besloten', { vervolg: 'wijzigen' })]
    expect(stap(...terug)).toBe('maatwerk')
    expect(stap(...terug, ...heen.slice(3), ev('verzoek-verstuurd', { bericht: 'VOW' }))).toBe('toekenning')
    const doorHuisarts = speelAf(route, { datum, gegevens: { verwijzer: 'huisarts' } }, [
      ...totTraject,
      ev('evaluatie-gehouden'),
      ev('vervolg-besloten', { vervolg: 'voortzetten', door: 'medisch-verwijzer' }),
    ])
    expect(bevindingen(route, doorHuisarts)).toMatchObject([{ code: 'andere-actor', regel: 'KR-07' }])
  })

  test('KR-08 · uncontracted help asks for consultation, matching has its points', () => {
    expect(toetsContract(route, { gecontracteerd: false }).uitkomst).toBe(false)
    expect(
      bevindingen(route, speel(...heen.slice(0, 3), ev('inzet-bepaald', { gecontracteerd: false }))),
    ).toMatchObject([{ regel: 'KR-08' }])
    expect(toetsChecklist(route, 'matchen', ['passend']).uitkomst.ontbreekt).toHaveLength(3)
  })

  test('KR-09 · in a measure the GI decides, and consults', () => {
    expect(beslis(route, 'wie-bepaalt', { maatregel: true }).uitkomst).toEqual({
      door: 'GI',
      overleg: 'toegangsmedewerker',
    })
    expect(rollenIn(route, 'maatwerk').motivering[0]?.regel).toBe('KR-09')
  })

  test('KR-10 · the plan is made with the referrer too, but for a huisarts', () => {
    expect(beslis(route, 'plan-van-aanpak', { verwijzer: 'huisarts' }).uitkomst).toEqual(['client'])
    expect(beslis(route, 'plan-van-aanpak', { verwijzer: 'lokale-toegang' }).uitkomst).toEqual([
      'client',
      'verwijzer',
    ])
  })

  test('I-31 · the plan is agreed before the 315, its sending and the beschikking follow the 301', () => {
    expect(() => speel(...heen.slice(0, 7), ev('verzoek-verstuurd'))).toThrow('niet-toegestaan')
    const toegekend = speel(...totTraject.slice(0, 10))
    expect(van(route, toegekend, 'plan-versturen')).toMatchObject([{ wie: ['ZA'] }])
    expect(van(route, toegekend, 'beschikking-versturen')).toMatchObject([{ wie: ['gemeente'] }])
  })

  test('KR-11 · own strength and product have their points', () => {
    expect(toetsChecklist(route, 'eigen-kracht', []).uitkomst.ontbreekt).toHaveLength(3)
    expect(toetsChecklist(route, 'product', ['toolbox']).uitkomst).toMatchObject({ volledig: true })
  })
})
