import { flevoland, type Product, RegelFout } from 'jeugdhulp-regels'
import { maakRegelset, type RegelsetFout, type Regelsetfout } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { fouten, gewijzigd, type Json } from './regelsetfouten'

/** The faults of a regelset with one change, whole. */
function gevonden(wijzig: (set: Json) => void): readonly Regelsetfout[] {
  try {
    maakRegelset(gewijzigd(wijzig))
  } catch (fout) {
    return (fout as RegelsetFout).fouten
  }
  return []
}

const contracten = Object.keys(flevoland.contracten)
const codes = Object.keys(flevoland.producten)
const codesMet = (past: (product: Product) => boolean) =>
  codes.filter((code) => past(flevoland.producten[code as '45F01']))
const groepen = codesMet(({ vorm }) => vorm === 'groep')
const metUren = codesMet(({ extraClientVan }) => extraClientVan === undefined)
const namen = (aantal: number) => Array.from({ length: aantal }, (_, i) => `naam ${i}`)

describe('pakket · a name that stands for nothing is refused with the names that are known', () => {
  test.each<[string, readonly string[], (set: Json) => void]>([
    [
      'producten.45F01.bron.bron',
      Object.keys(flevoland.bronnen),
      (set) => (set.producten['45F01'].bron.bron = 'xyz'),
    ],
    ['producten.45F01.contract', contracten, (set) => (set.producten['45F01'].contract = 'xyz')],
    ['producten.45F35.extraClientVan', metUren, (set) => (set.producten['45F35'].extraClientVan = 'xyz')],
    ['producten.45F35.extraClientVan', metUren, (set) => (set.producten['45F35'].extraClientVan = '45F36')],
    [
      'producten.45F31.groepEerst.product',
      groepen,
      (set) => (set.producten['45F31'].groepEerst.product = 'xyz'),
    ],
    ['producten.45F32.groep.vanaf', flevoland.niveaus, (set) => (set.producten['45F32'].groep.vanaf = 'xyz')],
    [
      'contracten.multi.deelname.gemeenten[0].gemeente',
      flevoland.gemeenten,
      (set) => (set.contracten.multi.deelname.gemeenten[0].gemeente = 'xyz'),
    ],
    [
      'contracten.multi.deelname.gemeenten[4].producten[0]',
      codes,
      (set) => (set.contracten.multi.deelname.gemeenten[4].producten[0] = 'xyz'),
    ],
    [
      'samenloop.regels[4].met[0]',
      [...codes, ...Object.keys(flevoland.samenloop.andereVormen)],
      (set) => (set.samenloop.regels[4].met[0] = 'xyz'),
    ],
    [
      'declaratie.casusregie.contracten[0]',
      contracten,
      (set) => (set.declaratie.casusregie.contracten[0] = 'xyz'),
    ],
    [
      'toewijzing.verzoeken.jggz',
      contracten,
      (set) => (set.toewijzing.verzoeken.jggz = set.toewijzing.verzoeken.multi),
    ],
    [
      'berichten.termijnen[7].contract[0]',
      contracten,
      (set) => (set.berichten.termijnen[7].contract[0] = 'xyz'),
    ],
    [
      'conversie.zonderContract.eerst',
      Object.keys(flevoland.conversie.wegen),
      (set) => (set.conversie.zonderContract.eerst = 'xyz'),
    ],
  ])('pakket · %s', (pad, toegestaan, wijzig) => {
    const fout = gevonden(wijzig)
    expect(toegestaan.length).toBeGreaterThan(1)
    expect(fout).toEqual([{ code: 'ongeldige-waarde', pad, toegestaan }])
    expect(JSON.stringify(fout)).not.toContain('xyz')
  })

  test('pakket · of the names that are known none is anything but text', () => {
    const fout = gevonden((set) => {
      set.niveaus = [5, 'hbo', null]
      set.producten = { '45F32': set.producten['45F32'] }
      set.producten['45F32'].groep.vanaf = 'xyz'
    })
    expect(fout).toContainEqual({
      code: 'ongeldige-waarde',
      pad: 'producten.45F32.groep.vanaf',
      toegestaan: ['hbo'],
    })
  })

  test('pakket · where nothing is known the list is empty', () => {
    expect(gevonden((set) => (set.gemeenten = []))[0]).toEqual({
      code: 'ongeldige-waarde',
      pad: 'contracten.basis.deelname.gemeenten[0].gemeente',
      toegestaan: [],
    })
  })
})

describe('pakket · what one part asks of another, and is not there', () => {
  test.each<[string, (set: Json) => void]>([
    ['producten.45F24.aantal', (set) => delete set.producten['45F24'].aantal],
    ['toewijzing.verzoeken.multi', (set) => delete set.toewijzing.verzoeken.multi],
  ])('pakket · %s', (pad, wijzig) => {
    expect(gevonden(wijzig)).toEqual([{ code: 'ontbrekend-veld', pad }])
  })

  test('pakket · also where all that it would stand in is missing', () => {
    expect(fouten(gewijzigd((set) => delete set.toewijzing.verzoeken))).toEqual([
      'toewijzing.verzoeken: ontbrekend-veld',
      'toewijzing.verzoeken.basis: ontbrekend-veld',
      'toewijzing.verzoeken.multi: ontbrekend-veld',
    ])
  })
})

describe('pakket · what the guide says cannot be described', () => {
  test.each<[string, string, readonly string[]]>([
    ['soort', 'verblijf', ['begeleiding', 'behandeling', 'diagnostiek']],
    ['eenheid', 'etmaal', ['uren/minuten', 'stuks']],
    ['eenheid', 'dagdeel', ['uren/minuten', 'stuks']],
    ['frequentie', 'per-week', ['totaal-binnen-geldigheidsduur']],
  ])('pakket · a product with %s %s', (veld, waarde, toegestaan) => {
    expect(gevonden((set) => (set.producten['45F01'][veld] = waarde))).toEqual([
      { code: 'ongeldige-waarde', pad: `producten.45F01.${veld}`, toegestaan },
    ])
  })

  test('pakket · is named among the other forms, to say what it goes with', () => {
    const set = gewijzigd((json) => {
      json.samenloop.andereVormen['44A01'] = 'Verblijf'
      json.samenloop.regels[4].met = ['44A01']
    })
    expect(fouten(set)).toEqual([])
  })
})

describe('pakket · a list of more than fifty is left out', () => {
  test('pakket · the rules of this library', () => {
    expect(gevonden((set) => (set.samenloop.regels[0].regel = 'SAM-99'))).toEqual([
      { code: 'ongeldige-waarde', pad: 'samenloop.regels[0].regel' },
    ])
  })

  test('pakket · names of the regelset', () => {
    const met = (aantal: number) =>
      gevonden((set) => {
        set.gemeenten = [...flevoland.gemeenten, ...namen(aantal - flevoland.gemeenten.length)]
        set.contracten.multi.deelname.gemeenten[0].gemeente = 'xyz'
      })
    expect(met(50)[0]?.toegestaan).toHaveLength(50)
    expect(met(51)).toEqual([
      { code: 'ongeldige-waarde', pad: 'contracten.multi.deelname.gemeenten[0].gemeente' },
    ])
  })

  test('pakket · in every RegelFout', () => {
    expect(new RegelFout('ongeldige-waarde', 'x', namen(50))).toMatchObject({ toegestaan: namen(50) })
    const lang = new RegelFout('ongeldige-waarde', 'x', namen(51))
    expect(lang).not.toHaveProperty('toegestaan')
    expect(lang.message).toBe('x: ongeldige-waarde')
  })
})
