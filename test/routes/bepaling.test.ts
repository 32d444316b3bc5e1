import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { type Bepaling, metParameters, toetsBepaling, toetsBericht } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { kaal } from './besluiten-hulp'

describe('R301-18 · the 301 carries what was agreed', () => {
  const afgesproken = { productcode: '45F21', omvang: 5760, duur: '12 maanden' }

  test('R301-18 · the same or not', () => {
    expect(toetsBericht(gvjb301, { afgesproken, bericht: { ...afgesproken } }).uitkomst).toEqual({
      klopt: true,
      verschillen: [],
    })
    const { uitkomst, motivering } = toetsBericht(gvjb301, {
      afgesproken,
      bericht: { productcode: '45F22', omvang: 2880, duur: '12 maanden' },
    })
    expect(uitkomst).toEqual({ klopt: false, verschillen: ['productcode', 'omvang'] })
    expect(motivering).toMatchObject([
      { regel: 'R301-18', tekst: 'In het 301-bericht wijkt af: de productcode, de omvang.' },
    ])
  })

  test.each<[unknown, string, string]>([
    [
      { afgesproken, bericht: { ...afgesproken, duur: undefined } },
      'ongeldige-waarde',
      'vergelijking.bericht.duur',
    ],
    [
      { afgesproken: { ...afgesproken, naam: 'x' }, bericht: afgesproken },
      'onbekend-veld',
      'vergelijking.afgesproken',
    ],
    [
      { afgesproken, bericht: { ...afgesproken, omvang: Number.NaN } },
      'ongeldige-waarde',
      'vergelijking.bericht.omvang',
    ],
    [{ afgesproken, bericht: afgesproken, extra: 1 }, 'onbekend-veld', 'vergelijking'],
    [undefined, 'ongeldige-waarde', 'vergelijking'],
  ])('R301-18 · a question of another form is refused (%#)', (vraag, code, pad) => {
    expect(() => toetsBericht(gvjb301, vraag as never)).toThrow(fout(code, pad))
  })

  test('R301-18 · a route without agreements cannot be asked', () => {
    expect(() => toetsBericht(kaal, { afgesproken, bericht: afgesproken })).toThrow(
      fout('ongeldige-route', 'route.afspraken'),
    )
  })
})

describe('R301-02 · what a bepaling must and must not hold', () => {
  const goed: Bepaling = {
    zorgcategorie: 1,
    vorm: 'ambulante begeleiding',
    begindatum: '2026-03-09',
    einddatum: '2026-09-08',
    omvang: '4 uur per week',
    evaluatiemomenten: ['2026-06-08'],
    volgensOverleg: true,
    volgensInkoopafspraken: true,
    einddatumMaatregel: '2026-09-08',
  }
  const codes = (bepaling: Bepaling) =>
    toetsBepaling(gvjb301, bepaling).uitkomst.bevindingen.map(({ code }) => code)

  test('R301-02 · a good one', () => {
    expect(toetsBepaling(gvjb301, goed)).toMatchObject({
      uitkomst: { voldoet: true, bevindingen: [] },
      motivering: [{ regel: 'R301-02', tekst: 'De bepaling bevat wat erin hoort.' }],
    })
  })

  test('R301-02 · every part that is missing is named, all at once', () => {
    expect(toetsBepaling(gvjb301, {}).uitkomst).toMatchObject({ voldoet: false })
    expect(codes({})).toEqual([
      'duur-ontbreekt',
      'vorm-ontbreekt',
      'omvang-ontbreekt',
      'evaluatiemomenten-ontbreekt',
      'zorgcategorie-ontbreekt',
      'volgensOverleg-onbekend',
      'volgensInkoopafspraken-onbekend',
    ])
  })

  test.each<[string, Bepaling, string[]]>([
    ['it names a provider', { ...goed, zorgaanbieder: 'A' }, ['noemt-zorgaanbieder']],
    ['blank text is none', { ...goed, zorgaanbieder: '  ', vorm: ' ' }, ['vorm-ontbreekt']],
    ['no moments of evaluation', { ...goed, evaluatiemomenten: [] }, ['evaluatiemomenten-ontbreekt']],
    ['it differs from the talk', { ...goed, volgensOverleg: false }, ['niet-volgensOverleg']],
    [
      'it differs from the contracts',
      { ...goed, volgensInkoopafspraken: false },
      ['niet-volgensInkoopafspraken'],
    ],
  ])('R301-02 · %s', (_, bepaling, verwacht) => {
    expect(codes(bepaling)).toEqual(verwacht)
    expect(toetsBepaling(gvjb301, bepaling).uitkomst.voldoet).toBe(false)
  })

  test('R301-02 · half a duration is none', () => {
    const { einddatum: _, ...half } = goed
    expect(codes(half)).toEqual(['duur-ontbreekt'])
  })

  test('I-26 · longer than the measure: a warning, and it will do', () => {
    const lang = { ...goed, einddatumMaatregel: '2026-09-07' }
    expect(toetsBepaling(gvjb301, lang)).toMatchObject({
      uitkomst: {
        voldoet: true,
        bevindingen: [{ code: 'langer-dan-maatregel', ernst: 'waarschuwing', regel: 'R301-02' }],
      },
      motivering: [{ regel: 'R301-02' }, { regel: 'I-26' }, { regel: 'R301-02' }],
    })
    const route = metParameters(gvjb301, { 'I-26': 'niet-getoetst' })
    expect(toetsBepaling(route, lang).uitkomst.bevindingen).toEqual([])
  })

  test.each<[string, unknown, string, string]>([
    ['no bepaling', null, 'ongeldige-waarde', 'bepaling'],
    ['an unknown field', { ...goed, kleur: 'rood' }, 'onbekend-veld', 'bepaling'],
    ['a bad day', { ...goed, einddatum: '2026-09-31' }, 'ongeldige-datum', 'bepaling.einddatum'],
    [
      'an end before its beginning',
      { ...goed, einddatum: '2026-03-08' },
      'datum-loopt-terug',
      'bepaling.einddatum',
    ],
    [
      'a bad moment',
      { ...goed, evaluatiemomenten: ['juni'] },
      'ongeldige-datum',
      'bepaling.evaluatiemomenten[0]',
    ],
    [
      'no list of moments',
      { ...goed, evaluatiemomenten: '2026-06-08' },
      'ongeldige-waarde',
      'bepaling.evaluatiemomenten',
    ],
    ['category 11', { ...goed, zorgcategorie: 11 }, 'ongeldige-waarde', 'bepaling.zorgcategorie'],
    ['a category as text', { ...goed, zorgcategorie: '1' }, 'ongeldige-waarde', 'bepaling.zorgcategorie'],
    ['a form that is no text', { ...goed, vorm: 4 }, 'ongeldige-waarde', 'bepaling.vorm'],
    ['no yes or no', { ...goed, volgensOverleg: 'ja' }, 'ongeldige-waarde', 'bepaling.volgensOverleg'],
  ])('R301-02 · %s is refused', (_, bepaling, code, pad) => {
    expect(() => toetsBepaling(gvjb301, bepaling as Bepaling)).toThrow(fout(code, pad))
  })

  test('R301-02 · a route that does not speak of a bepaling cannot be asked', () => {
    expect(() => toetsBepaling(kaal, goed)).toThrow(fout('ongeldige-route', 'route.bepaling'))
  })
})
