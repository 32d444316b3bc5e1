import Ajv2020 from 'ajv/dist/2020.js'
import { maakRegelset, type RegelsetFout, schemas } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { toJSONSchema } from 'zod/mini'
import { fouten, gewijzigd, type Json } from './regelsetfouten'

/** What JSON can hold and JavaScript can neither compare nor use as a name. */
const onvergelijkbaar = () => JSON.parse('{"toString":null,"valueOf":null}')

describe('pakket · what just fits in a regelset', () => {
  test.each<[string, (set: Json) => void]>([
    [
      'guidelines with the same maximum',
      ({ producten: { '45F01': product } }) => {
        product.richtlijnen[1].maximaalUren = product.richtlijnen[0].maximaalUren
      },
    ],
    ['a regelset of one day', (set) => (set.geldigTot = set.geldigVanaf)],
    ['a regelset with an end', (set) => (set.geldigTot = '2031-12-31')],
    [
      'no later age for exceptions',
      ({
        contracten: {
          multi: { leeftijd },
        },
      }) => {
        leeftijd.uitzonderingTot = leeftijd.tot
      },
    ],
    ['a place of one line', (set) => (set.bron.regels = [[7, 7]])],
    [
      'names that differ in more than capitals',
      (set) => {
        set.gemeenten.push('Groß', 'Gross')
        const [adres] = set.berichten.contactadressen
        set.berichten.contactadressen.push(
          { ...adres, organisatie: 'Groß' },
          { ...adres, organisatie: 'Gross' },
        )
      },
    ],
  ])('pakket · %s', (_, wijzig) => {
    expect(fouten(gewijzigd(wijzig))).toEqual([])
  })
})

describe('pakket · what just does not fit', () => {
  const rond = (veld: 'ja' | 'nee') => (set: Json) => {
    set.diagnostiek.stappen['analyse-volledig'][veld] = 'hulpvraag-helder'
  }
  test.each<[string, (set: Json) => void]>([
    ['bron.regels[0]', (set) => (set.bron.regels = [[7, 6]])],
    ['geldigTot', (set) => (set.geldigTot = '2000-01-01')],
    ['declaratie.tijdsoorten.casusregie', hernoemTijd('casusregie')],
    ['declaratie.tijdsoorten.geplande-afwezigheid', hernoemTijd('geplande-afwezigheid')],
    ['declaratie.tijdsoorten.no-show', hernoemTijd('no-show')],
    [
      'diagnostiek.stappen.analyse-volledig.ja',
      (set) => (set.diagnostiek.stappen['analyse-volledig'].ja = 'x'),
    ],
    [
      'diagnostiek.stappen.analyse-volledig.nee',
      (set) => (set.diagnostiek.stappen['analyse-volledig'].nee = 'x'),
    ],
    [
      'diagnostiek.stappen.overweging-diagnostiek.daarna',
      (set) => (set.diagnostiek.stappen['overweging-diagnostiek'].daarna = 'x'),
    ],
    ['diagnostiek.stappen.hulpvraag-helder', rond('ja')],
    ['diagnostiek.stappen.hulpvraag-helder', rond('nee')],
    [
      'diagnostiek.stappen.hulp-inzetten',
      (set) => (set.diagnostiek.stappen['hulp-inzetten'].daarna = 'hulp-inzetten'),
    ],
    [
      'toewijzing.verzoeken.multi.naarGroep.paren[0].individueel',
      (set) => (set.toewijzing.verzoeken.multi.naarGroep.paren = [{ individueel: '45F38', groep: '45F32' }]),
    ],
    [
      'producten.45F31.groepEerst.product',
      (set) => (set.producten['45F31'].groepEerst.product = 'constructor'),
    ],
  ])('pakket · %s', (pad, wijzig) => {
    expect(fouten(gewijzigd(wijzig))).toContain(`${pad}: ongeldige-waarde`)
  })

  const valideer = new Ajv2020({ strict: true }).compile(
    toJSONSchema(schemas.regelset, { io: 'input', reused: 'ref' }),
  )

  test('pakket · a date with something before or after it, also to another validator', () => {
    expect(valideer(gewijzigd(() => {}))).toBe(true)
    for (const datum of ['12026-01-01', '2026-01-011', ' 2026-01-01', '2026-01-01T00:00']) {
      const set = gewijzigd((json) => {
        json.geldigVanaf = datum
      })
      expect(valideer(set)).toBe(false)
      expect(fouten(set)).toEqual(['geldigVanaf: ongeldige-datum'])
    }
  })

  const metAdres = (adres: unknown) =>
    gewijzigd((json) => (json.bronnen['flevoland-handelingskader'].vindplaats = adres))
  const PAD = 'bronnen.flevoland-handelingskader.vindplaats'

  test.each(['https://regio.nl', 'https://www.Onze-Regio.nl/kader/2026.pdf?versie=2#h3', 'https://a.b.nl/é'])(
    'pakket · a source may have the address %s',
    (adres) => {
      expect(valideer(metAdres(adres))).toBe(true)
      expect(fouten(metAdres(adres))).toEqual([])
    },
  )

  test.each([
    'http://regio.nl',
    'regio.nl',
    'https://regio',
    'https://',
    'https://regio.nl/een kader',
    ' https://regio.nl',
    'https://regio.nl\n',
    'https://wie@regio.nl',
    'https://regio.nl:8443/',
    'javascript:alert(1)//https://regio.nl',
    '',
    7,
    null,
  ])('pakket · a source has no address %j, also to another validator', (adres) => {
    expect(valideer(metAdres(adres))).toBe(false)
    expect(fouten(metAdres(adres))).toEqual([`${PAD}: ongeldige-waarde`])
  })
})

describe('pakket · what has a wrong form gives the fault of its form, and no other', () => {
  test.each<[string, string[], (set: Json) => void]>([
    [
      'no two categories',
      [
        'producten.45F01.richtlijnen[0].categorie: ontbrekend-veld',
        'producten.45F01.richtlijnen[1].categorie: ontbrekend-veld',
      ],
      (set) => {
        for (const i of [0, 1]) delete set.producten['45F01'].richtlijnen[i].categorie
      },
    ],
    [
      'demands that are none',
      [
        'contracten.multi.inzet[0]: ongeldige-waarde',
        'contracten.multi.inzet[1]: ongeldige-waarde',
        'producten.45F31.inzet[0]: ongeldige-waarde',
      ],
      (set) => {
        set.contracten.multi.inzet = [5, 5]
        for (const code of Object.keys(set.producten)) set.producten[code].inzet = []
        set.producten['45F31'].inzet = [5]
      },
    ],
    [
      'a guideline after one that has text for a number',
      ['producten.45F01.richtlijnen[0].maximaalUren: ongeldige-waarde'],
      (set) => (set.producten['45F01'].richtlijnen[0].maximaalUren = '100000'),
    ],
    [
      'an end before what is no date',
      ['geldigVanaf: ongeldige-datum'],
      (set) => {
        set.geldigTot = '2030-01-01'
        set.geldigVanaf = ['2031-01-01']
      },
    ],
  ])('pakket · %s', (_, verwacht, wijzig) => {
    expect(fouten(gewijzigd(wijzig))).toEqual(verwacht)
  })

  test.each<[string, string, (set: Json) => void]>([
    [
      'producten.45F01.richtlijnen[0].maximaalUren',
      'ongeldige-waarde',
      (set) => (set.producten['45F01'].richtlijnen[0].maximaalUren = onvergelijkbaar()),
    ],
    [
      'producten.45F01.richtlijnen[1].maximaalUren',
      'ongeldige-waarde',
      (set) => (set.producten['45F01'].richtlijnen[1].maximaalUren = onvergelijkbaar()),
    ],
    ['geldigTot', 'ongeldige-datum', (set) => (set.geldigTot = onvergelijkbaar())],
    [
      'geldigVanaf',
      'ongeldige-datum',
      (set) => {
        set.geldigTot = '2031-12-31'
        set.geldigVanaf = onvergelijkbaar()
      },
    ],
    [
      'producten.45F36.extraClientVan',
      'ongeldige-waarde',
      (set) => (set.producten['45F36'].extraClientVan = onvergelijkbaar()),
    ],
    [
      'producten.45F31.groepEerst.product',
      'ongeldige-waarde',
      (set) => (set.producten['45F31'].groepEerst.product = onvergelijkbaar()),
    ],
    [
      'producten.45F31.contract',
      'ongeldige-waarde',
      (set) => (set.producten['45F31'].contract = onvergelijkbaar()),
    ],
    [
      'diagnostiek.stappen.hulpvraag-helder.ja',
      'ongeldige-waarde',
      (set) => (set.diagnostiek.stappen['hulpvraag-helder'].ja = onvergelijkbaar()),
    ],
  ])('pakket · %s that is neither text nor number', (pad, code, wijzig) => {
    expect(fouten(gewijzigd(wijzig))).toContain(`${pad}: ${code}`)
  })

  test('pakket · a name that only begins like a date is no date', () => {
    const set = gewijzigd((json) => {
      json.contracten.geldigTotNu = 5
    })
    expect(fouten(set)).toContain('contracten.geldigTotNu: ongeldige-waarde')
  })

  test('pakket · a hole in a list is a fault, and no reason to stop looking', () => {
    const set = gewijzigd((json) => {
      json.samenloop.regels = new Array(1)
      json.producten['45F01'].contract = 'krant'
    })
    expect(fouten(set).map((fout) => fout.split(':')[0])).toEqual(
      expect.arrayContaining(['samenloop.regels[0]', 'producten.45F01.contract']),
    )
  })

  test('pakket · of a list of files the place begins with its number', () => {
    expect(fouten([{ bron: { bron: 'krant' } }])).toEqual([
      ': ongeldige-waarde',
      '[0].bron.bron: ongeldige-waarde',
    ])
  })
})

describe('pakket · the message names five faults, and counts the others', () => {
  const bericht = (aantal: number) => {
    const set = gewijzigd((json) => {
      for (let i = 1; i <= aantal; i++) json[`x${i}`] = i
    })
    try {
      maakRegelset(set)
    } catch (fout) {
      return (fout as RegelsetFout).message
    }
    return undefined
  }
  const vijf = 'x1: onbekend-veld; x2: onbekend-veld; x3: onbekend-veld; x4: onbekend-veld; x5: onbekend-veld'

  test('pakket · five, and six', () => {
    expect(bericht(5)).toBe(`regelset: ongeldige-regelset (${vijf})`)
    expect(bericht(6)).toBe(`regelset: ongeldige-regelset (${vijf}; en nog 1)`)
  })
})

/** A kind of time under another name. */
function hernoemTijd(naam: string) {
  return ({ declaratie: { tijdsoorten } }: Json) => {
    tijdsoorten[naam] = tijdsoorten.direct
  }
}
