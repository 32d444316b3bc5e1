import fc from 'fast-check'
import {
  codelijsten,
  type Eenheid,
  type IjwBericht,
  type IjwInhoud,
  toetsIjw,
  vanIjw,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

type Ijw = IjwInhoud[IjwBericht]
const Product = { Categorie: '45', Code: '45F31' }
const Minuten = { Volume: 3000, Eenheid: '01', Frequentie: '6' }
const Toegewezen = {
  ToewijzingNummer: '300201',
  Product,
  Ingangsdatum: '2026-12-01',
  Einddatum: '2027-05-31',
  Omvang: Minuten,
}
const Aangevraagd = {
  ReferentieAanbieder: 'A-1',
  Product,
  ToewijzingIngangsdatum: '2026-12-01',
  Omvang: Minuten,
  Verwijzer: { Type: '02' },
}
const Gewenst = { GewensteIngangsdatum: '2026-12-01', Einddatum: '2027-05-31', Omvang: Minuten }
const Verzoek = {
  ReferentieAanbieder: 'A-2',
  RedenVerzoek: '1',
  OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: '1' }] },
  TeWijzigenProducten: { TeWijzigenProduct: [{ ToewijzingNummer: '2', ...Gewenst }] },
  NieuweProducten: { NieuwProduct: [{ Product, ...Gewenst }] },
}
const Antwoord = { ReferentieAanbieder: 'A-3', VerzoekAntwoord: '2' }
const Gestopt = {
  ToewijzingNummer: '300201',
  Begindatum: '2026-12-03',
  RedenBeeindiging: '31',
  Einddatum: '2027-05-01',
}

const gevonden = (ijw: unknown, gedeclareerd?: Eenheid) =>
  toetsIjw(ijw as Ijw, gedeclareerd && { gedeclareerd }).uitkomst.bevindingen.map(
    ({ regel, code, pad }) => `${regel} ${code} ${pad}`,
  )
const van301 = (deel: object, gedeclareerd?: Eenheid) =>
  gevonden({ ToegewezenProduct: { ...Toegewezen, ...deel } }, gedeclareerd).map((zin) =>
    zin.replace('ijw.ToegewezenProduct.', ''),
  )

describe('IJW-07 · what goes together', () => {
  test.each([
    [{ ToegewezenProduct: Toegewezen }],
    [{ StartProduct: { ToewijzingNummer: '300201', Begindatum: '2026-12-03' } }],
    [{ StopProduct: Gestopt }],
    [{ AangevraagdProduct: Aangevraagd }],
    [{ Verzoek }],
    [{ Antwoord }],
  ])('IJW-07 · %j has nothing wrong', (ijw) => {
    const { uitkomst, motivering } = toetsIjw(ijw as unknown as Ijw)
    expect(uitkomst).toEqual({ toegestaan: true, bevindingen: [] })
    expect(motivering.length).toBeGreaterThan(1)
    expect(motivering.every(({ tekst }) => tekst.includes('niets op het bericht aan te merken'))).toBe(true)
  })

  test('IJW-07 · a code needs a size', () => {
    expect(van301({ Omvang: undefined })).toEqual(['IJW-07 omvang-ontbreekt Omvang'])
    expect(gevonden({ AangevraagdProduct: { ...Aangevraagd, Omvang: undefined } })).toEqual([
      'IJW-07 omvang-ontbreekt ijw.AangevraagdProduct.Omvang',
    ])
    const nieuw = { Product, GewensteIngangsdatum: '2026-12-01' }
    expect(gevonden({ Verzoek: { ...Verzoek, NieuweProducten: { NieuwProduct: [nieuw] } } })).toEqual([
      'IJW-07 omvang-ontbreekt ijw.Verzoek.NieuweProducten.NieuwProduct[0].Omvang',
    ])
    const teWijzigen = { ToewijzingNummer: '2', GewensteIngangsdatum: '2026-12-01' }
    expect(
      gevonden({ Verzoek: { ...Verzoek, TeWijzigenProducten: { TeWijzigenProduct: [teWijzigen] } } }),
    ).toEqual([])
  })

  test('IJW-07 · per week needs an end', () => {
    const Omvang = { Volume: 2, Eenheid: '04', Frequentie: '2' }
    expect(van301({ Omvang })).toEqual([])
    expect(van301({ Omvang, Einddatum: undefined })).toEqual(['IJW-07 einddatum-ontbreekt Einddatum'])
    expect(gevonden({ AangevraagdProduct: { ...Aangevraagd, Omvang } })).toEqual([
      'IJW-07 einddatum-ontbreekt ijw.AangevraagdProduct.ToewijzingEinddatum',
    ])
  })

  const past = (Eenheid: string, Frequentie: string) =>
    van301({ Omvang: { Volume: 1, Eenheid, Frequentie } }).length === 0
  test('IJW-07 · every unit with every frequency: etmaal, dagdeel, euro and stuks not per day', () => {
    for (const { code: eenheid } of codelijsten.eenheid.codes)
      for (const { code: frequentie } of codelijsten.frequentie.codes)
        expect([eenheid, frequentie, past(eenheid, frequentie)]).toEqual([
          eenheid,
          frequentie,
          !(['14', '16', '83', '84'].includes(eenheid) && frequentie === '1'),
        ])
    expect(van301({ Omvang: { Volume: 1, Eenheid: '84', Frequentie: '1' } })).toEqual([
      'IJW-07 frequentie-past-niet Omvang.Frequentie',
    ])
  })

  test('IJW-07 · an end not before the start', () => {
    expect(van301({ Einddatum: '2026-11-30' })).toEqual(['IJW-07 einde-voor-begin Einddatum'])
    expect(van301({ Einddatum: '2026-12-01' })).toEqual([])
    expect(gevonden({ StopProduct: { ...Gestopt, Einddatum: '2026-12-02' } })).toEqual([
      'IJW-07 einde-voor-begin ijw.StopProduct.Einddatum',
    ])
  })

  test('IJW-07 · one declares in the unit that was allocated, or in minutes on hours', () => {
    const namen = codelijsten.eenheid.codes
    for (const { code, naam: toegewezen } of namen)
      for (const { naam: gedeclareerd } of namen) {
        const mag = toegewezen === gedeclareerd || (toegewezen === 'uur' && gedeclareerd === 'minuut')
        const Omvang = { Volume: 1, Eenheid: code, Frequentie: '6' }
        expect(van301({ Omvang }, gedeclareerd)).toEqual(
          mag ? [] : ['IJW-07 andere-eenheid opties.gedeclareerd'],
        )
      }
    expect(van301({ Omvang: undefined }, 'uur')).toEqual(['IJW-07 omvang-ontbreekt Omvang'])
  })
})

describe('IJW-04 · the reason of a change', () => {
  test.each([
    ['2026-12-01', []],
    ['2026-12-02', ['IJW-04 verwijderd-met-looptijd RedenWijziging']],
    [undefined, ['IJW-04 verwijderd-met-looptijd RedenWijziging']],
  ])('IJW-04 · 13 with an end on %s', (Einddatum, bevindingen) => {
    expect(van301({ RedenWijziging: '13', Einddatum })).toEqual(bevindingen)
  })

  test('IJW-04 · nothing is declared on what was undone', () => {
    const weg = { RedenWijziging: '13', Einddatum: '2026-12-01' }
    expect(van301(weg, 'minuut')).toEqual(['IJW-04 declaratie-op-verwijderd opties.gedeclareerd'])
    expect(van301({ RedenWijziging: '05' }, 'minuut')).toEqual([])
  })

  test('IJW-04 · 01 is no longer used', () => {
    expect(van301({ RedenWijziging: '01' })).toEqual(['IJW-04 ongeldige-waarde RedenWijziging'])
  })
})

describe('IJW-05 · the answer to a request', () => {
  test.each<[object, string[]]>([
    [{ VerzoekAntwoord: '2' }, []],
    [{ VerzoekAntwoord: '1' }, ['IJW-05 reden-ontbreekt ijw.Antwoord.RedenAfwijzingVerzoek']],
    [{ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '3' }, []],
    [
      { VerzoekAntwoord: '2', RedenAfwijzingVerzoek: '3' },
      ['IJW-05 reden-zonder-afwijzing ijw.Antwoord.RedenAfwijzingVerzoek'],
    ],
    [
      { VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8' },
      ['IJW-05 gemeente-ontbreekt ijw.Antwoord.Woonplaatsbeginsel'],
    ],
    [{ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '0034' } }, []],
    [
      { VerzoekAntwoord: '3', RedenAfwijzingVerzoek: '3' },
      ['IJW-05 ongeldige-waarde ijw.Antwoord.VerzoekAntwoord'],
    ],
  ])('IJW-05 · %j', (deel, bevindingen) => {
    expect(gevonden({ Antwoord: { ...Antwoord, ...deel } })).toEqual(bevindingen)
  })

  test('IJW-05 · a reason for the end of help is one of the list', () => {
    expect(gevonden({ StopProduct: { ...Gestopt, RedenBeeindiging: '30' } })).toEqual([
      'IJW-05 ongeldige-waarde ijw.StopProduct.RedenBeeindiging',
    ])
  })
})

describe('IJW-06 · names, lengths and forms', () => {
  test.each<[object, string[]]>([
    [{ ToewijzingNummer: '1234567890' }, ['IJW-06 ongeldige-waarde ToewijzingNummer']],
    [{ ToewijzingNummer: undefined }, ['IJW-06 ontbrekend-veld ToewijzingNummer']],
    [{ Omvang: { ...Minuten, Volume: 100_000_000 } }, ['IJW-06 ongeldig-aantal Omvang.Volume']],
    [{ Omvang: { ...Minuten, Volume: 99_999_999 } }, []],
    [{ Omvang: { ...Minuten, Eenheid: '02' } }, ['IJW-01 ongeldige-waarde Omvang.Eenheid']],
    [{ Omvang: { ...Minuten, Frequentie: '3' } }, ['IJW-01 ongeldige-waarde Omvang.Frequentie']],
    [{ Product: { Categorie: '46', Code: '45F31' } }, ['IJW-02 ongeldige-waarde Product.Categorie']],
    [{ Product: { Categorie: '45', Code: '' } }, ['IJW-02 ongeldige-waarde Product.Code']],
    [{ Ingangsdatum: '2026-02-30' }, ['IJW-06 ongeldige-datum Ingangsdatum']],
    [{ Omvang: 'veel' }, ['IJW-06 ongeldige-waarde Omvang']],
  ])('IJW-06 · %j', (deel, bevindingen) => {
    expect(van301(deel)).toEqual(bevindingen)
  })

  test('IJW-06 · a field the standard does not know; its name is not repeated', () => {
    const fout = { ...Toegewezen, 'Saartje Jansen': 1 }
    expect(gevonden({ ToegewezenProduct: fout })).toEqual(['IJW-06 onbekend-veld ijw.ToegewezenProduct'])
    expect(gevonden({ ToegewezenProduct: 5 })).toEqual(['IJW-06 ongeldige-waarde ijw.ToegewezenProduct'])
  })

  test('IJW-06 · a list that is no list', () => {
    expect(gevonden({ Verzoek: { ...Verzoek, NieuweProducten: { NieuwProduct: 5 } } })).toEqual([
      'IJW-06 ongeldige-waarde ijw.Verzoek.NieuweProducten.NieuwProduct',
    ])
  })

  test('IJW-03 · there is no referrer 07', () => {
    expect(gevonden({ AangevraagdProduct: { ...Aangevraagd, Verwijzer: { Type: '07' } } })).toEqual([
      'IJW-03 ongeldige-waarde ijw.AangevraagdProduct.Verwijzer.Type',
    ])
  })

  test('IJW-06 · a gemeente has four digits', () => {
    const deel = { VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '34' } }
    expect(gevonden({ Antwoord: { ...Antwoord, ...deel } })).toEqual([
      'IJW-06 ongeldige-waarde ijw.Antwoord.Woonplaatsbeginsel.Gemeente',
    ])
  })

  test('IJW-06 · all findings at once, also in lists, each in the motivering', () => {
    const ijw = {
      Verzoek: {
        ReferentieAanbieder: ' ',
        RedenVerzoek: '3',
        NieuweProducten: {
          NieuwProduct: [
            5,
            { Product: { Categorie: '45', Code: '46X' }, GewensteIngangsdatum: 'x', Omvang: { Volume: -1 } },
          ],
        },
      },
    }
    const pad = 'ijw.Verzoek.NieuweProducten.NieuwProduct'
    const bevindingen = [
      'IJW-06 ongeldige-waarde ijw.Verzoek.ReferentieAanbieder',
      'IJW-05 ongeldige-waarde ijw.Verzoek.RedenVerzoek',
      `IJW-06 ongeldige-waarde ${pad}[0]`,
      `IJW-02 ongeldige-waarde ${pad}[1].Product.Categorie`,
      `IJW-06 ongeldige-datum ${pad}[1].GewensteIngangsdatum`,
      `IJW-06 ongeldig-aantal ${pad}[1].Omvang.Volume`,
      `IJW-01 ontbrekend-veld ${pad}[1].Omvang.Eenheid`,
      `IJW-01 ontbrekend-veld ${pad}[1].Omvang.Frequentie`,
    ]
    expect(gevonden(ijw)).toEqual(bevindingen)
    const { motivering } = toetsIjw(ijw as unknown as Ijw)
    const fouten = motivering.filter(({ gegevens }) => 'pad' in gegevens)
    expect(fouten.map(({ regel, gegevens }) => `${regel} ${gegevens.code} ${gegevens.pad}`).sort()).toEqual(
      [...bevindingen].sort(),
    )
    expect(motivering.map(({ regel }) => regel)).toContain('IJW-07')
  })

  test('IJW-06 · a body has form findings exactly when it cannot be read', () => {
    const onzin = fc.oneof(fc.anything(), fc.constantFrom('01', '6', '45F31', '2026-12-01', 5, '5', {}, []))
    const veld = fc.constantFrom(...Object.keys(Toegewezen), 'RedenWijziging', 'Budget')
    fc.assert(
      fc.property(veld, onzin, (naam, waarde) => {
        const ijw = { ToegewezenProduct: { ...Toegewezen, [naam]: waarde } } as unknown as Ijw
        let leesbaar = true
        try {
          vanIjw(ijw)
        } catch {
          leesbaar = false
        }
        const vorm = toetsIjw(ijw).uitkomst.bevindingen.filter(({ code }) =>
          /-(waarde|aantal|datum|bereik|veld)$/.test(code),
        )
        expect(vorm.length > 0).toBe(!leesbaar)
      }),
    )
  })

  test.each<[unknown, unknown, string]>([
    [undefined, {}, 'ijw: ongeldige-waarde'],
    [{ Prestatie: {} }, {}, 'ijw: ongeldige-waarde'],
    [{ ToegewezenProduct: Toegewezen }, { gedeclareerd: '01' }, 'opties.gedeclareerd: ongeldige-waarde'],
    [{ ToegewezenProduct: Toegewezen }, { in: 'uur' }, 'opties: onbekend-veld'],
    [{ Antwoord }, { gedeclareerd: 'uur' }, 'opties: onbekend-veld'],
  ])('IJW-06 · %j with %j is refused', (ijw, opties, melding) => {
    expect(() => toetsIjw(ijw as Ijw, opties as never)).toThrow(melding)
  })
})

const codeVan = (lijst: keyof typeof codelijsten) =>
  fc.constantFrom<string>(...codelijsten[lijst].codes.map(({ code }) => code))
const misschien = <T>(deel: fc.Arbitrary<T>) => fc.option(deel, { nil: undefined })
/** Whether a rule has something to say. */
const vindt = (regel: string, zinnen: readonly string[]) => zinnen.some((zin) => zin.startsWith(regel))

describe('IJW-07 · each rule, on anything', () => {
  test('IJW-02 · a product is right when its code has one to five characters and begins with a category', () => {
    const categorieen: string[] = codelijsten.productcategorie.codes.map(({ code }) => code)
    const tekst = fc.oneof(fc.string({ maxLength: 7 }), fc.stringMatching(/^4[0-9][0-9A-Z ]{0,4}$/))
    fc.assert(
      fc.property(tekst, fc.oneof(tekst, codeVan('productcategorie')), fc.boolean(), (Code, los, volgt) => {
        const Categorie = volgt ? Code.slice(0, 2) : los
        const goed =
          Code.trim() !== '' &&
          Code.length <= 5 &&
          Categorie === Code.slice(0, 2) &&
          categorieen.includes(Categorie)
        expect(vindt('IJW-02', van301({ Product: { Categorie, Code } }))).toBe(!goed)
      }),
    )
  })

  test('IJW-03 · a referrer is one of seven', () => {
    const zeven = ['01', '02', '03', '04', '05', '06', '08']
    const type = fc.oneof(fc.stringMatching(/^0\d$/), fc.string(), fc.integer())
    fc.assert(
      fc.property(type, (Type) => {
        const zinnen = gevonden({ AangevraagdProduct: { ...Aangevraagd, Verwijzer: { Type } } })
        expect(vindt('IJW-03', zinnen)).toBe(!zeven.includes(Type as string))
      }),
    )
  })

  const dag = fc.constantFrom('2026-12-01', '2026-12-02', '2027-05-31')
  test('IJW-04 · verwijderd exactly when start and end are one day', () => {
    fc.assert(
      fc.property(
        dag,
        misschien(dag),
        codeVan('redenWijziging'),
        (Ingangsdatum, Einddatum, RedenWijziging) => {
          const zinnen = van301({ Ingangsdatum, Einddatum, RedenWijziging })
          const fout = RedenWijziging === '01' || (RedenWijziging === '13' && Ingangsdatum !== Einddatum)
          expect(vindt('IJW-04', zinnen)).toBe(fout)
        },
      ),
    )
  })

  test('IJW-05 · a reason if and only if it is a rejection, a gemeente with reason 8', () => {
    const gemeente = misschien(fc.constant({ Gemeente: '0034' }))
    fc.assert(
      fc.property(
        codeVan('verzoekAntwoord'),
        misschien(codeVan('redenAfwijzing')),
        gemeente,
        (VerzoekAntwoord, RedenAfwijzingVerzoek, Woonplaatsbeginsel) => {
          const zinnen = gevonden({
            Antwoord: {
              ReferentieAanbieder: 'A',
              VerzoekAntwoord,
              RedenAfwijzingVerzoek,
              Woonplaatsbeginsel,
            },
          })
          const goed =
            (VerzoekAntwoord === '1') === (RedenAfwijzingVerzoek !== undefined) &&
            (RedenAfwijzingVerzoek !== '8' || Woonplaatsbeginsel !== undefined)
          expect(vindt('IJW-05', zinnen)).toBe(!goed)
        },
      ),
    )
  })

  test('IJW-07 · size, unit, frequency and period', () => {
    fc.assert(
      fc.property(
        misschien(fc.tuple(codeVan('eenheid'), codeVan('frequentie'))),
        dag,
        misschien(dag),
        (omvang, Ingangsdatum, Einddatum) => {
          const [Eenheid = '', Frequentie = ''] = omvang ?? []
          const goed =
            omvang !== undefined &&
            (Frequentie !== '2' || Einddatum !== undefined) &&
            !(Frequentie === '1' && /14|16|83|84/.test(Eenheid)) &&
            (Einddatum === undefined || Einddatum >= Ingangsdatum)
          const Omvang = omvang && { Volume: 1, Eenheid, Frequentie }
          expect(vindt('IJW-07', van301({ Omvang, Ingangsdatum, Einddatum }))).toBe(!goed)
        },
      ),
    )
  })
})
