import fc from 'fast-check'
import { flevoland, groepTenzij, type Productcode, toetsGroep } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

type Code = Productcode<typeof flevoland>
type Niveau = (typeof flevoland)['niveaus'][number]
const groep = (product: Code, jeugdigen: number, niveaus: string) =>
  toetsGroep(flevoland, {
    product,
    jeugdigen,
    professionals: niveaus
      .split(' ')
      .filter(Boolean)
      .map((niveau) => ({ niveau: niveau as Niveau })),
  }).uitkomst

describe('PRD-04 · groups', () => {
  test.each<[Code, number, string, boolean, string[]]>([
    ['45F32', 12, 'wo hbo mbo4', true, []],
    ['45F32', 13, 'wo hbo mbo4 hbo', false, ['groep-te-groot']],
    ['45F32', 12, 'hbo hbo+ mbo4', false, ['niveau-ontbreekt']],
    ['45F32', 12, 'wo+ hbo', true, ['te-weinig-per-jeugdige', 'te-weinig-professionals']],
    ['45F32', 4, 'wo', true, ['te-weinig-professionals']],
    ['45F22', 12, 'hbo mbo4 mbo4', true, []],
    ['45F22', 12, 'mbo4 mbo4 mbo4', false, ['niveau-ontbreekt']],
    ['45F22', 12, 'hbo mbo4 mbo3', true, ['niveau-te-laag']],
    ['45F22', 13, 'hbo mbo4 mbo4', false, ['groep-te-groot', 'te-weinig-per-jeugdige']],
    ['45F02', 16, 'hbo mbo3 mbo3 mbo3', true, []],
    ['45F02', 17, 'hbo hbo hbo hbo hbo', false, ['groep-te-groot']],
    ['45F02', 8, 'hbo mbo3', true, []],
    ['45F02', 9, 'hbo mbo3', false, ['te-weinig-per-jeugdige']],
    ['45F02', 4, 'hbo', false, ['te-weinig-professionals']],
    ['45F02', 4, 'mbo4 mbo3', false, ['niveau-ontbreekt']],
    ['45F32', 1, '', false, ['te-weinig-per-jeugdige', 'te-weinig-professionals', 'niveau-ontbreekt']],
    ['45F31', 3, 'wo', false, ['geen-groepsproduct']],
  ])('PRD-04 · %s with %i and [%s]', (product, jeugdigen, niveaus, toegestaan, codes) => {
    const uitkomst = groep(product, jeugdigen, niveaus)
    expect([uitkomst.toegestaan, uitkomst.bevindingen.map(({ code }) => code)]).toEqual([toegestaan, codes])
  })

  test('PRD-04 · another region may ask nothing of a group', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    delete json.producten['45F32'].groep
    const { uitkomst, motivering } = toetsGroep(maakRegelset(json), {
      product: '45F32',
      jeugdigen: 40,
      professionals: [],
    })
    expect(uitkomst).toEqual({ toegestaan: true, bevindingen: [] })
    expect(motivering[0]?.tekst).toBe('De regio stelt geen eisen aan deze groep.')
  })

  test('I-52 · the ratio is a guideline, for 45F02 a demand', () => {
    expect(groep('45F32', 12, 'wo hbo').bevindingen[0]).toMatchObject({
      ernst: 'waarschuwing',
      regel: 'I-52',
    })
    expect(groep('45F02', 12, 'hbo mbo3').bevindingen[0]).toMatchObject({ ernst: 'fout', regel: 'PRD-04' })
    expect(groep('45F02', 4, 'hbo').bevindingen[0]).toMatchObject({ ernst: 'fout', regel: 'PRD-04' })
  })

  test('I-52 · one jeugdige fewer or one professional more never makes a group worse', () => {
    const niveaus = fc.array(fc.constantFrom(...flevoland.niveaus), { maxLength: 6 })
    const codes = fc.constantFrom<Code>('45F02', '45F22', '45F32')
    fc.assert(
      fc.property(codes, fc.integer({ min: 2, max: 20 }), niveaus, (product, jeugdigen, team) => {
        const mag = (aantal: number, ...erbij: Niveau[]) =>
          groep(product, aantal, [...team, ...erbij].join(' ')).toegestaan
        if (mag(jeugdigen)) expect([mag(jeugdigen - 1), mag(jeugdigen, 'hbo')]).toEqual([true, true])
      }),
    )
  })

  test('PRD-04 · a wrong question is refused', () => {
    expect(() => groep('45F32', 0, 'wo')).toThrow('vraag.jeugdigen: ongeldig-aantal')
    expect(() => groep('45F32', 5, 'wo havo')).toThrow('vraag.professionals[1].niveau: ongeldige-waarde')
  })
})

describe('PRD-06 · group, unless', () => {
  test.each<[Code, boolean, boolean, string, string]>([
    ['45F31', true, false, 'groep-gaat-voor', '45F32'],
    ['45F21', true, false, 'groep-gaat-voor', '45F22'],
    ['45F01', true, false, 'groep-gaat-voor', '45F02'],
    ['45F31', false, false, 'individueel', '45F31'],
    ['45F31', true, true, 'individueel', '45F31'],
    ['45F33', true, false, 'geen-groepsproduct', '45F33'],
    ['45F32', true, false, 'geen-groepsproduct', '45F32'],
  ])(
    'PRD-06 · %s, suits %s, contra-indication %s: %s',
    (code, groepPassend, contraIndicatie, stand, product) => {
      const { uitkomst, motivering } = groepTenzij(flevoland, {
        product: code,
        groepPassend,
        contraIndicatie,
      })
      expect(uitkomst).toEqual({ stand, product })
      expect(motivering.map(({ regel }) => regel)).toEqual(['PRD-06'])
    },
  )

  test('PRD-06 · both must be told', () => {
    expect(() => groepTenzij(flevoland, { product: '45F31', groepPassend: true } as never)).toThrow(
      'vraag.contraIndicatie: ontbrekend-veld',
    )
    expect(() =>
      groepTenzij(flevoland, { product: '45F31', groepPassend: 1, contraIndicatie: false } as never),
    ).toThrow('vraag.groepPassend: ongeldige-waarde')
  })
})
