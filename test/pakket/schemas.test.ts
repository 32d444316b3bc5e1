import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { flevoland, product, RegelFout, type Regelset, samenloop, volgDiagnostiek } from 'jeugdhulp-regels'
import { maakRegelset, type RegelsetFout, schemas } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { fouten, gewijzigd, type Json, kopie } from './regelsetfouten'

const ajv = new Ajv2020({ strict: true, allErrors: true })
const valideer = ajv.compile(JSON.parse(readFileSync('dist/schemas/regelset.json', 'utf8')))

const raar = fc.oneof(
  fc.anything(),
  fc.constantFrom(Object.create(null), Symbol('x'), 10n, { toString: null }, Number.NaN, 'x', -1),
)

/** Every place of a value, as a path. */
function plaatsen(deel: unknown, pad: (string | number)[] = []): (string | number)[][] {
  if (typeof deel !== 'object' || deel === null) return [pad]
  const delen = Object.entries(deel).flatMap(([sleutel, waarde]) =>
    plaatsen(waarde, [...pad, Array.isArray(deel) ? Number(sleutel) : sleutel]),
  )
  return pad.length === 0 ? delen : [pad, ...delen]
}
const alle = plaatsen(kopie())

describe('pakket · the regelset as JSON', () => {
  test('pakket · a round trip loses nothing', () => {
    const gelezen = maakRegelset(kopie())
    expect(gelezen).toEqual(flevoland)
    expect(JSON.parse(JSON.stringify(gelezen))).toEqual(kopie())
    expect(Object.isFrozen(gelezen.producten['45F33']?.richtlijnen[0])).toBe(true)
    expect(maakRegelset(gelezen)).toEqual(gelezen)
  })

  test('pakket · the file stays as it is', () => {
    const set = kopie()
    maakRegelset(set)
    expect(Object.isFrozen(set)).toBe(false)
    expect(set).toEqual(kopie())
  })

  test('pakket · what is refused stays as it is too, and what cannot be frozen is refused like the rest', () => {
    const contract = { naam: 'Multi' }
    const set = { ...kopie(), gemeenten: Int32Array.of(5), contracten: { multi: contract } }
    expect(() => maakRegelset(set)).toThrow(
      expect.objectContaining({
        code: 'ongeldige-regelset',
        fouten: expect.arrayContaining([{ code: 'ongeldige-waarde', pad: 'gemeenten' }]),
      }),
    )
    expect(schemas.regelset.safeParse(set).success).toBe(false)
    for (const deel of [set, set.contracten, contract]) expect(Object.isFrozen(deel)).toBe(false)
  })

  test('pakket · the JSON Schema takes the regelset, by an independent validator', () => {
    expect(valideer(kopie())).toBe(true)
    for (const fout of [5, [], {}, gewijzigd((set) => delete set.producten['45F33'].naam)])
      expect(valideer(fout)).toBe(false)
    expect(valideer(gewijzigd((set) => (set.zoekraak = 1)))).toBe(false)
  })

  test('pakket · what a JSON Schema refuses, maakRegelset refuses, and names the place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...alle), raar, (pad, waarde) => {
        const set = kopie()
        const boven = pad.slice(0, -1).reduce<Json>((deel, stap) => deel[stap], set)
        boven[pad.at(-1) as string] = waarde
        const gevonden = fouten(set)
        if (typeof waarde !== 'bigint' && !valideer(JSON.parse(JSON.stringify(set))))
          expect(gevonden.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  test('pakket · anything at all is a regelset or a RegelFout', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (json) => {
        expect(fouten(json).length).toBeGreaterThan(0)
      }),
    )
    expect(fouten(null)).toEqual([': ongeldige-waarde'])
    expect(fouten(undefined)).toEqual([': ongeldige-waarde'])
    expect(fouten('{}')).toEqual([': ongeldige-waarde'])
  })

  test('pakket · every fault at once, each with its path', () => {
    const set = gewijzigd((json) => {
      delete json.gemeenten
      json.geldigVanaf = '2026-02-30'
      json.producten['45F33'].richtlijnen[1].maximaalUren = '145'
      json.producten['45F33'].kleur = 'rood'
      json.producten['45F11'].contract = 'mulit'
      json.samenloop.regels[3].producten[0] = '45F99'
      json.conversie.zonderContract.daarna[1] = 'weg'
    })
    expect(fouten(set)).toEqual(
      expect.arrayContaining([
        'gemeenten: ontbrekend-veld',
        'geldigVanaf: ongeldige-datum',
        'producten.45F33.richtlijnen[1].maximaalUren: ongeldige-waarde',
        'producten.45F33.kleur: onbekend-veld',
        'producten.45F11.contract: ongeldige-waarde',
        'samenloop.regels[3].producten[0]: ongeldige-waarde',
        'conversie.zonderContract.daarna[1]: ongeldige-waarde',
      ]),
    )
  })

  test.each<[string, (set: Json) => void]>([
    ['geldigTot', (set) => (set.geldigTot = '2020-01-01')],
    ['gemeenten[5]', (set) => set.gemeenten.push('URK')],
    ['niveaus[6]', (set) => set.niveaus.push('hbo')],
    [
      'contracten.multi.leeftijd.uitzonderingTot',
      (set) => (set.contracten.multi.leeftijd.uitzonderingTot = 17),
    ],
    [
      'contracten.multi.deelname.gemeenten[4].gemeente',
      (set) => (set.contracten.multi.deelname.gemeenten[4].gemeente = 'Zeewolde'),
    ],
    [
      'contracten.multi.deelname.gemeenten[4]',
      (set) => (set.contracten.multi.deelname.gemeenten[4].gemeente = 'Urk'),
    ],
    [
      'contracten.multi.deelname.gemeenten[4].producten[1]',
      (set) => (set.contracten.multi.deelname.gemeenten[4].producten[1] = '45F37'),
    ],
    ['contracten.multi.inzet[1].id', (set) => (set.contracten.multi.inzet[1].id = 'complex-of-meervoudig')],
    ['contracten.basis.inzet[3].als[0]', (set) => (set.contracten.basis.inzet[3].als[0] = 'vakantie')],
    ['producten.45F31.inzet[0].id', (set) => (set.producten['45F31'].inzet[0].id = 'integraal-plan')],
    ['producten.45F36.extraClientVan', (set) => (set.producten['45F36'].extraClientVan = '45F35')],
    ['producten.45F35.extraClientVan', (set) => (set.producten['45F35'].extraClientVan = '45F39')],
    ['producten.45F31.groepEerst.product', (set) => (set.producten['45F31'].groepEerst.product = '45F39')],
    ['producten.45F31.groepEerst.product', (set) => (set.producten['45F31'].groepEerst.product = '45F31')],
    ['producten.45F32.groep.minstensEen', (set) => (set.producten['45F32'].groep.minstensEen = 'havo')],
    ['producten.45F32.groep.vanaf', (set) => (set.producten['45F32'].groep.vanaf = 'havo')],
    ['producten.45F01.richtlijnen[1]', (set) => (set.producten['45F01'].richtlijnen[1].categorie = 'A')],
    [
      'producten.45F01.richtlijnen[1].maximaalUren',
      (set) => (set.producten['45F01'].richtlijnen[1].maximaalUren = 95),
    ],
    ['producten.45F01.aantal', (set) => (set.producten['45F01'].aantal = 1)],
    ['producten.45F01.bron.bron', (set) => (set.producten['45F01'].bron.bron = 'krant')],
    ['samenloop.andereVormen.45F01', (set) => (set.samenloop.andereVormen['45F01'] = 'x')],
    ['samenloop.regels[4].met[0]', (set) => (set.samenloop.regels[4].met[0] = 'zwemles')],
    ['diagnostiek.begin', (set) => (set.diagnostiek.begin = 'x')],
    [
      'diagnostiek.stappen.analyse-volledig.ja',
      (set) => (set.diagnostiek.stappen['analyse-volledig'].ja = 'x'),
    ],
    [
      'diagnostiek.stappen.verklarende-analyse',
      (set) => (set.diagnostiek.stappen['verklarende-analyse'].daarna = 'hulpvraag-helder'),
    ],
    ['conversie.bijInhoud.gelijk', (set) => (set.conversie.bijInhoud.gelijk = 'x')],
    ['conversie.zonderContract.eerst', (set) => (set.conversie.zonderContract.eerst = 'x')],
    ['toewijzing.verzoeken.jggz', (set) => (set.toewijzing.verzoeken.jggz = set.toewijzing.verzoeken.multi)],
    [
      'toewijzing.verzoeken.multi.eerstProduct',
      (set) => (set.toewijzing.verzoeken.multi.eerstProduct = '45F12'),
    ],
    [
      'toewijzing.verzoeken.multi.naarGroep.paren[0].groep',
      (set) => (set.toewijzing.verzoeken.multi.naarGroep.paren = [{ individueel: '45F31', groep: '45F38' }]),
    ],
    ['producten.45F34.inzet[0].blijktUit[0]', (set) => (set.producten['45F34'].inzet[0].blijktUit[0] = 'x')],
    ['berichten.termijnen[7].contract[0]', (set) => (set.berichten.termijnen[7].contract[0] = 'x')],
    [
      'berichten.termijnen[3].definities.x',
      (set) => (set.berichten.termijnen[3].definities.x = set.berichten.termijnen[3].definities.basis),
    ],
    ['berichten.keten[8]', (set) => set.berichten.keten.push(set.berichten.keten[0])],
    ['berichten.contactadressen[1]', (set) => (set.berichten.contactadressen[1].organisatie = 'ALMERE')],
  ])('pakket · %s is refused where it speaks of what is not there', (pad, wijzig) => {
    expect(fouten(gewijzigd(wijzig))).toContain(`${pad}: ongeldige-waarde`)
  })

  test('pakket · names each unknown field, and what would have been right', () => {
    const set = gewijzigd((json) => {
      json.zoekraak = 1
      json.maximalUren = 2
      json.producten['45F33'].vorm = 'digitaal'
    })
    let fout: unknown
    try {
      maakRegelset(set)
    } catch (gevangen) {
      fout = gevangen
    }
    expect((fout as RegelsetFout).fouten).toEqual([
      { code: 'onbekend-veld', pad: 'maximalUren' },
      {
        code: 'ongeldige-waarde',
        pad: 'producten.45F33.vorm',
        toegestaan: ['individueel', 'groep', 'gezin'],
      },
      { code: 'onbekend-veld', pad: 'zoekraak' },
    ])
    expect((fout as Error).message).toBe(
      'regelset: ongeldige-regelset (maximalUren: onbekend-veld; producten.45F33.vorm: ongeldige-waarde; zoekraak: onbekend-veld)',
    )
    const veel = fouten({})
    expect(veel.length).toBeGreaterThan(5)
    expect(() => maakRegelset({})).toThrow(`; en nog ${veel.length - 5})`)
  })

  test('pakket · what is no text is refused for its form, not for what it speaks of', () => {
    const onzin = gewijzigd((json) => {
      json.gemeenten[0] = 5
      json.berichten.contactadressen[0].organisatie = null
    })
    expect(fouten(onzin)).toEqual(
      expect.arrayContaining([
        'gemeenten[0]: ongeldige-waarde',
        'berichten.contactadressen[0].organisatie: ongeldige-waarde',
      ]),
    )
  })

  test('DIA-01 · a frame that never ends is refused, so that no answer goes round', () => {
    const set = gewijzigd(
      (json) => (json.diagnostiek.stappen['verklarende-analyse'].daarna = 'hulpvraag-helder'),
    )
    expect(() => volgDiagnostiek(maakRegelset(set) as Regelset)).toThrow(RegelFout)
  })

  test('pakket · another region’s products, with the same functions', () => {
    const set = maakRegelset(
      gewijzigd((json) => {
        json.producten['45F33'].richtlijnen[0].maximaalUren = 110
        json.samenloop.regels = []
      }),
    )
    expect(product(set, '45F33').richtlijnen[0]?.maximaalUren).toBe(110)
    expect(samenloop(set, '45F31', '45F32').uitkomst).toBe('onbekend')
  })

  test('pakket · the schema of zod says the same of the shape', () => {
    expect(schemas.regelset.safeParse(flevoland).success).toBe(true)
    expect(Object.isFrozen(schemas)).toBe(true)
  })
})
