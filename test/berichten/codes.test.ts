import fc from 'fast-check'
import {
  codelijsten,
  eenheid,
  flevoland,
  frequentie,
  landelijk,
  naarIjw,
  productcategorie,
  redenAfwijzing,
  redenBeeindiging,
  redenVerzoek,
  redenWijziging,
  verwijzer,
  verzoekAntwoord,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

type Lijst = keyof typeof codelijsten
type Zoeker = (naamOfCode: never) => { naam: string; code: string; betekenis: string }
const zoekers = {
  eenheid,
  frequentie,
  productcategorie,
  verwijzer,
  redenWijziging,
  redenBeeindiging,
  verzoekAntwoord,
  redenAfwijzing,
  redenVerzoek,
} satisfies { [L in Lijst]?: Zoeker }
const overzicht = (lijst: Lijst) =>
  codelijsten[lijst].codes.map(({ code, naam }) => `${code} ${naam}`).join(', ')

describe('IJW-01 · unit and frequency', () => {
  test('IJW-01 · as the standard lists them', () => {
    expect(codelijsten.eenheid.naam).toBe('WJ756')
    expect(overzicht('eenheid')).toBe(
      '01 minuut, 04 uur, 14 etmaal, 16 dagdeel, 82 stuks-output, 83 euro, 84 stuks',
    )
    expect(codelijsten.frequentie.naam).toBe('WMO757')
    expect(overzicht('frequentie')).toBe('1 dag, 2 week, 4 maand, 6 totaal')
    expect([eenheid('minuut').code, eenheid('01').naam, frequentie('6').naam]).toEqual([
      '01',
      'minuut',
      'totaal',
    ])
  })

  test('I-56 · one piece is one of effort, in total', () => {
    expect([eenheid('stuks').code, eenheid('stuks-output').code]).toEqual(['84', '82'])
    const omvang = { volume: 1, eenheid: 'stuks', frequentie: 'totaal' } as const
    const { aantal, eenheid: stuks } = flevoland.producten['45F35']
    expect([aantal, stuks]).toEqual([omvang.volume, omvang.eenheid])
    const { ToegewezenProduct } = naarIjw({
      bericht: 'JW301',
      nummer: '1',
      product: '45F35',
      ingangsdatum: '2026-11-23',
      omvang,
    })
    expect(ToegewezenProduct.Omvang).toEqual({ Volume: 1, Eenheid: '84', Frequentie: '6' })
  })
})

test('IJW-02 · the category is the first two characters of every code of the region', () => {
  expect(productcategorie('45')).toMatchObject({ naam: 'ambulant', betekenis: 'Jeugdhulp ambulant' })
  expect(codelijsten.productcategorie.naam).toBe('JZ020')
  for (const code of Object.keys(flevoland.producten)) {
    expect(code).toMatch(/^45.{0,3}$/)
    const { StartProduct } = naarIjw({ bericht: 'JW305', product: code, begindatum: '2026-11-23' })
    expect(StartProduct.Product).toEqual({ Categorie: '45', Code: code })
  }
})

test('IJW-03 · the referrers, without a 07', () => {
  expect(codelijsten.verwijzer.naam).toBe('COD327')
  expect(overzicht('verwijzer')).toBe(
    '01 gemeente, 02 huisarts, 03 jeugdarts, 04 gecertificeerde-instelling, 05 medisch-specialist, 06 geen, 08 rechter',
  )
  expect(() => verwijzer('07' as never)).toThrow('naamOfCode: ongeldige-waarde')
})

test('IJW-04 · the reasons for a change; 01 is known but no longer used', () => {
  expect(codelijsten.redenWijziging.naam).toBe('JZ002')
  expect(overzicht('redenWijziging')).toBe(
    '01 vervallen, 02 overleden, 03 contractwijziging, 04 verlenging, 05 verkorting, 06 ander-domein, 07 verhuizing, ' +
      '08 leveringsvorm, 09 andere-aanbieder, 10 bekostiging, 11 herindeling, 12 aanbieder, 13 verwijderd, ' +
      '14 administratieve-correctie',
  )
  const vervallen = codelijsten.redenWijziging.codes.filter((code) => 'vervallen' in code)
  expect(vervallen.map(({ code }) => code)).toEqual(['01'])
})

test('IJW-05 · the reasons and answers of 307, 317 and 319', () => {
  expect(codelijsten.redenBeeindiging.codes.map(({ code }) => code).join(' ')).toBe(
    '02 20 31 32 33 34 35 36 37 38 39',
  )
  expect(overzicht('verzoekAntwoord')).toBe('1 afgewezen, 2 in-onderzoek')
  expect(overzicht('redenAfwijzing')).toBe(
    '1 nieuwe-aanvraag, 2 budget, 3 geen-contract, 4 past-niet-in-contract, 5 andere-gemeente, 6 stapeling, ' +
      '7 zorginhoudelijk, 8 woonplaatsbeginsel, 9 leeftijdsgrens',
  )
  expect(overzicht('redenVerzoek')).toBe('1 clientsituatie, 2 zorgplan')
  const namen = (['redenBeeindiging', 'verzoekAntwoord', 'redenAfwijzing', 'redenVerzoek'] as const).map(
    (lijst) => codelijsten[lijst].naam,
  )
  expect(namen).toEqual(['JZ588', 'WJ760', 'WJ759', 'WJ758'])
})

describe('IJW-01 · every list', () => {
  test('IJW-01 · is that of the whole country, and frozen', () => {
    expect(landelijk.codelijsten).toBe(codelijsten)
    expect(Object.isFrozen(codelijsten.eenheid.codes[0])).toBe(true)
  })

  test.each(Object.entries(zoekers) as [Lijst, Zoeker][])('IJW-01 · %s both ways', (lijst, zoek) => {
    const { codes } = codelijsten[lijst]
    for (const waarde of codes) {
      expect(zoek(waarde.naam as never)).toBe(waarde)
      expect(zoek(waarde.code as never)).toBe(waarde)
    }
    // Neither a name nor a code comes twice, so each is found by both.
    const alles = codes.flatMap(({ naam, code }) => [naam, code])
    expect(new Set(alles).size).toBe(alles.length)
    fc.assert(
      fc.property(fc.anything(), (iets) => {
        fc.pre(!(alles as unknown[]).includes(iets))
        expect(() => zoek(iets as never)).toThrow('naamOfCode: ongeldige-waarde')
      }),
    )
  })
})
