import { flevoland, type Productcode, samenloop } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

type Code = Productcode<typeof flevoland>
const codes = Object.keys(flevoland.producten) as Code[]
const vormen = Object.keys(
  flevoland.samenloop.andereVormen,
) as (keyof typeof flevoland.samenloop.andereVormen)[]

/** The matrix worked out by hand, in the order of the columns: products by family, then the other forms. */
const AFKORTING = {
  '+': 'toegestaan',
  t: 'tijdelijk',
  a: 'bij-afschalen',
  h: 'bij-terugkeer-naar-huis',
  b: 'aanvullend-besluit',
  '-': 'niet-toegestaan',
  '?': 'onbekend',
} as const
const KOLOMMEN = [
  '45F01',
  '45F02',
  '45F11',
  '45F21',
  '45F22',
  '45F23',
  '45F24',
  '45F31',
  '45F32',
  '45F33',
  '45F34',
  '45F35',
  '45F36',
  'BJGGZ',
  'SJGGZ',
  'TOM',
  'behandeld-wonen',
  'logeren-ontwikkelingsgericht',
  'KDC',
  'gezinsgericht-wonen',
  'crisis',
] as const
const MATRIX: Record<Code, string> = {
  '45F01': '-??aaaaaaaaaa bbh+bbbt',
  '45F02': '?-?aaaaaaaaaa bbh+b-bt',
  '45F11': '??-bbbbbbbbbb tth?b?bt',
  '45F21': 'aab-bbbbbbbbb bbh+bbbt',
  '45F22': 'aabb-bbbbbbbb bbh+bbbt',
  '45F23': 'aabbb-bbbbbbb bbh+bbbt',
  '45F24': 'aabbbb-bbbbbb bbh+bbbt',
  '45F31': 'aabbbbb-bbbbb tth+bbbt',
  '45F32': 'aabbbbbb-bbbb tth+b-bt',
  '45F33': 'aabbbbbbb-bbb tth+bbbt',
  '45F34': 'aabbbbbbbb-bb tth+bbbt',
  '45F35': 'aabbbbbbbbb-b tth+bbbt',
  '45F36': 'aabbbbbbbbbb- tth+bbbt',
}
const regelVan = (a: Code, b: Code | (typeof vormen)[number]) => samenloop(flevoland, a, b).motivering[0]

describe('SAM-01 · what goes with what', () => {
  test('SAM-09 · every pair has been thought of', () => {
    expect([...KOLOMMEN].sort()).toEqual([...codes, ...vormen].sort())
  })

  test.each(codes)('SAM-02 · %s with everything', (code) => {
    const verwacht = [...MATRIX[code].replace(' ', '')].map(
      (teken) => AFKORTING[teken as keyof typeof AFKORTING],
    )
    expect(KOLOMMEN.map((ander) => samenloop(flevoland, code, ander).uitkomst)).toEqual(verwacht)
  })

  test('SAM-01 · only Diagnostiek and the treatment products run beside the JGGZ for a time', () => {
    const naast = (vorm: 'BJGGZ' | 'SJGGZ') =>
      codes.filter((code) => samenloop(flevoland, code, vorm).uitkomst === 'tijdelijk')
    const vijf = ['45F11', '45F31', '45F32', '45F33', '45F34', '45F35', '45F36']
    expect(naast('BJGGZ').sort()).toEqual(vijf)
    expect(naast('SJGGZ').sort()).toEqual(vijf)
    expect(samenloop(flevoland, '45F11', 'SJGGZ').motivering[0]?.regel).toBe('SAM-01')
  })

  test('SAM-03 · two different products of Multi need an additional decision of the gemeente', () => {
    const multi = codes.filter((code) => flevoland.producten[code].contract === 'multi')
    for (const een of multi)
      for (const ander of multi.filter((code) => code !== een)) {
        const { uitkomst, motivering } = samenloop(flevoland, een, ander)
        expect(uitkomst).toBe('aanvullend-besluit')
        expect(motivering[0]).toMatchObject({ regel: 'SAM-03', gegevens: { besluit: 'gemeente' } })
      }
  })

  test('SAM-09 · every pair has an answer, also of two other forms, and the order makes no difference', () => {
    const alles = [...codes, ...vormen]
    for (const een of alles)
      for (const ander of alles) {
        const heen = samenloop(flevoland, een, ander).uitkomst
        expect(samenloop(flevoland, ander, een).uitkomst).toBe(heen)
        if (!codes.includes(een as Code) && !codes.includes(ander as Code)) expect(heen).toBe('onbekend')
      }
  })

  test('SAM-03 · two products give the same in either order', () => {
    for (const een of codes)
      for (const ander of codes) {
        const [heen, terug] = [samenloop(flevoland, een, ander), samenloop(flevoland, ander, een)]
        expect(terug.uitkomst).toBe(heen.uitkomst)
        expect(terug.motivering.map(({ regel }) => regel)).toEqual(heen.motivering.map(({ regel }) => regel))
      }
  })

  test('SAM-04 · an additional decision names who decides, and through whom', () => {
    for (const code of ['45F01', '45F02', '45F21', '45F22', '45F23', '45F24'] as const)
      for (const ggz of ['BJGGZ', 'SJGGZ'] as const)
        expect(regelVan(code, ggz)).toMatchObject({
          regel: 'SAM-04',
          gegevens: { besluit: 'gemeente', via: 'procesregisseur' },
        })
    for (const code of codes)
      for (const ander of KOLOMMEN) {
        const { uitkomst, motivering } = samenloop(flevoland, code, ander)
        const besluit = motivering[0]?.gegevens.besluit
        expect(besluit === 'gemeente').toBe(uitkomst === 'aanvullend-besluit')
      }
  })

  test('I-38 · with the JGGZ the explanation names both rules', () => {
    const { motivering } = samenloop(flevoland, '45F31', 'BJGGZ')
    expect(motivering.map(({ regel }) => regel)).toEqual(['SAM-01', 'SAM-04', 'I-38'])
  })

  test('SAM-05 · each other form by its own rule', () => {
    for (const code of codes) {
      expect(regelVan(code, 'logeren-ontwikkelingsgericht')?.regel).toBe('SAM-05')
      expect(regelVan(code, 'gezinsgericht-wonen')?.regel).toBe('SAM-07')
      expect(regelVan(code, 'crisis')?.regel).toBe('SAM-08')
    }
  })

  test('SAM-06 · no group treatment within the KDC', () => {
    expect(regelVan('45F32', 'KDC')?.bron.regels).toEqual([[641, 641]])
    expect(regelVan('45F02', 'KDC')?.bron.regels).toEqual([[1152, 1152]])
  })

  test('I-53 · 45F22 within the KDC by an additional decision', () => {
    expect(samenloop(flevoland, '45F22', 'KDC').motivering.map(({ regel }) => regel)).toEqual([
      'SAM-06',
      'I-53',
    ])
  })

  test('SAM-07 · more than gezinsgericht wonen offers', () => {
    expect(regelVan('45F01', 'gezinsgericht-wonen')?.bron.regels).toEqual([[1153, 1155]])
    expect(regelVan('45F31', 'gezinsgericht-wonen')?.bron.regels).toEqual([[642, 644]])
  })

  test('SAM-08 · the provider first', () => {
    expect(regelVan('45F11', 'crisis')?.tekst).toContain('intensiveert de aanbieder')
  })

  test('SAM-09 · what the source does not name', () => {
    expect(regelVan('45F11', 'KDC')).toMatchObject({ regel: 'SAM-09', bron: { bron: 'jeugdhulp-regels' } })
  })

  test('I-54 · an individual with its group under the conditions of going over', () => {
    const paren = [
      ['45F01', '45F02'],
      ['45F21', '45F22'],
      ['45F31', '45F32'],
    ] as const
    for (const [een, ander] of paren) {
      expect(samenloop(flevoland, een, ander, { overgangNaarGroep: true }).uitkomst).toBe('toegestaan')
      expect(samenloop(flevoland, ander, een, { overgangNaarGroep: true }).uitkomst).toBe('toegestaan')
      expect(samenloop(flevoland, een, ander, { overgangNaarGroep: false }).uitkomst).not.toBe('toegestaan')
    }
    expect(samenloop(flevoland, '45F21', '45F32', { overgangNaarGroep: true }).uitkomst).toBe(
      'aanvullend-besluit',
    )
    expect(samenloop(flevoland, '45F21', '45F21', { overgangNaarGroep: true }).uitkomst).toBe(
      'niet-toegestaan',
    )
  })

  test('SAM-09 · a wrong question is refused with what is nearest', () => {
    expect(() => samenloop(flevoland, '45F03' as never, '45F01')).toThrow('a: onbekende-productcode')
    expect(() => samenloop(flevoland, '45F01', 'BGGZ' as never)).toThrow(
      expect.objectContaining({ pad: 'b', toegestaan: expect.arrayContaining(['BJGGZ']) }),
    )
    expect(() => samenloop(flevoland, '45F01', 'KDC', { overgang: true } as never)).toThrow(
      'opties: onbekend-veld',
    )
  })
})
