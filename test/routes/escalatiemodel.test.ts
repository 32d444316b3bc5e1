import { escalatiemodel as route } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  bevindingen,
  controleerRoute,
  type Gebeurtenis,
  huidigeStap,
  metParameters,
  mogelijkeGebeurtenissen,
  openDossier,
  rollenIn,
  speelAf,
  toetsChecklist,
  verplichtingen,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'

type G = Gebeurtenis<typeof route>
type Situatie = 'professioneel-dilemma' | 'afspraken-niet-nagekomen' | 'nalatig-of-zorgwekkend-handelen'
const datum = '2026-11-23'
const speel = (situatie: Situatie | undefined, ...soorten: (G | G['soort'])[]) =>
  speelAf(
    route,
    { datum, ...(situatie && { gegevens: { situatie } }) },
    soorten.map((deel) => (typeof deel === 'string' ? ({ soort: deel, datum } as G) : deel)),
  )
const stap = (...invoer: Parameters<typeof speel>) => huidigeStap(route, speel(...invoer)).id
const anders: Situatie[] = ['afspraken-niet-nagekomen', 'nalatig-of-zorgwekkend-handelen']

describe('ESC-01 · the escalation model', () => {
  test('ESC-01 · it is sound, has three situations and no terms', () => {
    expect(controleerRoute(route)).toEqual([])
    expect(route.gegevens.situatie.keuzes).toHaveLength(3)
    expect(route.verplichtingen.filter((v) => 'termijn' in v)).toEqual([])
  })

  test('ESC-01 · the situation decides where it starts, and may be told later', () => {
    const mogelijk = (situatie?: Situatie) =>
      mogelijkeGebeurtenissen(route, speel(situatie)).map(({ naar }) => naar)
    expect(mogelijk('professioneel-dilemma')).toContain('gedragswetenschappers')
    expect(mogelijk('professioneel-dilemma')).not.toContain('leidinggevenden')
    for (const situatie of anders) {
      expect(mogelijk(situatie)).toContain('leidinggevenden')
      expect(mogelijk(situatie)).not.toContain('gedragswetenschappers')
    }
    expect(mogelijk()).not.toContain('leidinggevenden')
    expect(
      stap(
        undefined,
        { soort: 'situatie-vastgesteld', datum, situatie: 'afspraken-niet-nagekomen' },
        'leidinggevenden-ingeschakeld',
      ),
    ).toBe('leidinggevenden')
  })

  test('ESC-02 · gedragswetenschappers only for a dilemma, and once both acknowledge it', () => {
    for (const situatie of anders)
      expect(() => speel(situatie, 'gedragswetenschappers-ingeschakeld')).toThrow(
        'gebeurtenis-niet-toegestaan',
      )
    const zonder = speel('professioneel-dilemma', 'gedragswetenschappers-ingeschakeld')
    expect(bevindingen(route, zonder)).toMatchObject([{ code: 'verschil-niet-erkend', regel: 'ESC-02' }])
    const met = speel('professioneel-dilemma', {
      soort: 'gedragswetenschappers-ingeschakeld',
      datum,
      verschilErkend: true,
      door: 'professional',
    })
    expect(bevindingen(route, met)).toEqual([])
    expect(rollenIn(route, 'gedragswetenschappers').motivering[0]?.regel).toBe('ESC-02')
    expect(stap('professioneel-dilemma', 'gedragswetenschappers-ingeschakeld', 'verschil-overbrugd')).toBe(
      'opgelost',
    )
  })

  test('ESC-03 · leidinggevenden after step 1, or at once in the other situations', () => {
    expect(() => speel('professioneel-dilemma', 'leidinggevenden-ingeschakeld')).toThrow('niet-toegestaan')
    expect(
      stap('professioneel-dilemma', 'gedragswetenschappers-ingeschakeld', 'leidinggevenden-ingeschakeld'),
    ).toBe('leidinggevenden')
    for (const situatie of anders)
      expect(stap(situatie, 'leidinggevenden-ingeschakeld')).toBe('leidinggevenden')
    const doorBestuurder = speel('afspraken-niet-nagekomen', {
      soort: 'leidinggevenden-ingeschakeld',
      datum,
      door: 'bestuurder',
    })
    expect(bevindingen(route, doorBestuurder)).toMatchObject([{ code: 'andere-actor', regel: 'ESC-03' }])
  })

  test('ESC-04 · bestuurders after the steps before, with the ambtelijke laag', () => {
    const dossier = speel('afspraken-niet-nagekomen', 'leidinggevenden-ingeschakeld', {
      soort: 'bestuurders-ingeschakeld',
      datum,
      door: 'directeur',
    })
    expect(huidigeStap(route, dossier).id).toBe('bestuurders')
    expect(
      verplichtingen(route, dossier, { peildatum: datum }).map(({ id, stand }) => `${id} ${stand}`),
    ).toEqual(['gezin-informeren open', 'doorbraak-zoeken vervallen', 'ambtelijke-laag-betrekken open'])
  })

  test('I-34 · at once where standing policy falls short, unless a region reads it otherwise', () => {
    const tekort: G = { soort: 'bestuurders-ingeschakeld', datum, reden: 'beleid-schiet-tekort' }
    expect(stap('professioneel-dilemma', tekort)).toBe('bestuurders')
    expect(() => speel('professioneel-dilemma', { ...tekort, reden: 'onvoldoende-resultaat' } as G)).toThrow(
      'niet-toegestaan',
    )
    const streng = metParameters(route, { 'I-34': 'altijd-na-de-stappen' })
    expect(() => speelAf(streng, { datum }, [tekort])).toThrow('niet-toegestaan')
    const vraag = {
      situatie: 'professioneel-dilemma',
      verschilErkend: true,
      stap1Geprobeerd: false,
      stap2Geprobeerd: false,
      beleidSchietTekort: true,
    } as const
    expect(beslis(route, 'escalatiestap', vraag).uitkomst.stap).toBe('bestuurders')
    expect(beslis(streng, 'escalatiestap', vraag).uitkomst.stap).toBe('gedragswetenschappers')
  })

  test.each([
    ['professioneel-dilemma', false, false, false, 'geen', 'ESC-02'],
    ['professioneel-dilemma', true, false, false, 'gedragswetenschappers', 'ESC-02'],
    ['professioneel-dilemma', true, true, false, 'leidinggevenden', 'ESC-03'],
    ['professioneel-dilemma', true, true, true, 'bestuurders', 'ESC-04'],
    ['afspraken-niet-nagekomen', false, false, false, 'leidinggevenden', 'ESC-03'],
    ['nalatig-of-zorgwekkend-handelen', false, false, false, 'leidinggevenden', 'ESC-03'],
    ['nalatig-of-zorgwekkend-handelen', false, false, true, 'bestuurders', 'ESC-04'],
  ] as const)(
    'ESC-03 · %s, acknowledged %s, tried %s and %s: %s',
    (situatie, verschilErkend, een, twee, uit, regel) => {
      const { uitkomst, motivering } = beslis(route, 'escalatiestap', {
        situatie,
        verschilErkend,
        stap1Geprobeerd: een,
        stap2Geprobeerd: twee,
        beleidSchietTekort: false,
      })
      expect([uitkomst.stap, motivering[0]?.regel]).toEqual([uit, regel])
    },
  )

  test('ESC-05 · no contact with the lokaal team is no ground, and the family hears of it', () => {
    const { uitkomst, motivering } = beslis(route, 'grond', { aanleiding: 'geen-contact-lokaal-team' })
    expect([uitkomst.escalatie, motivering.map(({ regel }) => regel)]).toEqual([
      false,
      ['ESC-05', 'R301B-01'],
    ])
    expect(beslis(route, 'grond', { aanleiding: 'professioneel-dilemma' }).uitkomst.escalatie).toBe(true)
    const opgelost = speel('afspraken-niet-nagekomen', 'leidinggevenden-ingeschakeld', 'oplossing-gevonden')
    const gezin = verplichtingen(route, opgelost, { peildatum: datum }).find(
      ({ id }) => id === 'gezin-informeren',
    )
    expect(gezin?.stand).toBe('open')
  })

  test('ESC-06 · what is needed to learn from it', () => {
    expect(toetsChecklist(route, 'leren', []).uitkomst).toEqual({
      volledig: false,
      ontbreekt: ['evaluatie'],
      indienVanToepassing: ['verslag', 'akkoord'],
    })
    expect(stap('afspraken-niet-nagekomen', 'leidinggevenden-ingeschakeld', 'verslag-voorgelegd')).toBe(
      'leidinggevenden',
    )
    expect(openDossier(route, { datum }).gebeurtenissen).toEqual([])
  })
})
