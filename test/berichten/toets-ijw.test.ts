import fc from 'fast-check'
import { codelijsten, toetsIjw, vanIjw } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import {
  Aangevraagd,
  Antwoord,
  gevonden,
  type Ijw,
  Minuten,
  Product,
  Toegewezen,
  van301,
} from './toets-ijw-hulp'

const Gewenst = { GewensteIngangsdatum: '2026-12-01', Einddatum: '2027-05-31', Omvang: Minuten }
const Verzoek = {
  ReferentieAanbieder: 'A-2',
  RedenVerzoek: '1',
  OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: '1' }] },
  TeWijzigenProducten: { TeWijzigenProduct: [{ ToewijzingNummer: '2', ...Gewenst }] },
  NieuweProducten: { NieuwProduct: [{ Product, ...Gewenst }] },
}
const Gestopt = {
  ToewijzingNummer: '300201',
  Begindatum: '2026-12-03',
  RedenBeeindiging: '31',
  Einddatum: '2027-05-01',
}

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
