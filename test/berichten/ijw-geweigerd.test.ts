import { naarIjw, vanIjw } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

const basis301 = { bericht: 'JW301', nummer: '1', product: '45F31', ingangsdatum: '2026-12-01' }
const Basis301 = {
  ToewijzingNummer: '1',
  Product: { Categorie: '45', Code: '45F31' },
  Ingangsdatum: '2026-12-01',
}
const metOmvang = (deel: object) => ({
  ...basis301,
  omvang: { volume: 1, eenheid: 'uur', frequentie: 'week', ...deel },
})
describe('IJW-06 · what is not in the form is refused', () => {
  test.each<[unknown, string]>([
    [undefined, 'bericht: ongeldige-waarde'],
    [{}, 'bericht.bericht: ongeldige-waarde'],
    [{ bericht: 'JW323' }, 'bericht.bericht: ongeldige-waarde (mogelijk: JW301'],
    [{ bericht: 'JW301' }, 'bericht.nummer: ontbrekend-veld'],
    [{ ...basis301, verwijzer: 'huisarts' }, 'bericht: onbekend-veld'],
    [{ ...basis301, nummer: 1 }, 'bericht.nummer: ongeldige-waarde'],
    [{ ...basis301, nummer: '1234567890' }, 'bericht.nummer: ongeldige-waarde'],
    [{ ...basis301, nummer: '' }, 'bericht.nummer: ongeldige-waarde'],
    [{ ...basis301, product: '45F311' }, 'bericht.product: ongeldige-waarde'],
    [{ ...basis301, product: '  ' }, 'bericht.product: ongeldige-waarde'],
    [{ ...basis301, product: '99A01' }, 'bericht.product: ongeldige-waarde'],
    [{ ...basis301, ingangsdatum: '2026-02-30' }, 'bericht.ingangsdatum: ongeldige-datum'],
    [{ ...basis301, ingangsdatum: '1999-12-31' }, 'bericht.ingangsdatum: buiten-bereik'],
    [{ ...basis301, toewijzingstijd: '24:00:00' }, 'bericht.toewijzingstijd: ongeldige-waarde'],
    [{ ...basis301, toewijzingstijd: '12:34:56Z' }, 'bericht.toewijzingstijd: ongeldige-waarde'],
    [{ ...basis301, referentie: 'x'.repeat(37) }, 'bericht.referentie: ongeldige-waarde'],
    [{ ...basis301, commentaar: ' \n ' }, 'bericht.commentaar: ongeldige-waarde'],
    [{ ...basis301, redenWijziging: 'vervallen' }, 'bericht.redenWijziging: ongeldige-waarde'],
    [metOmvang({ volume: 100_000_000 }), 'bericht.omvang.volume: ongeldig-aantal'],
    [metOmvang({ volume: -1 }), 'bericht.omvang.volume: ongeldig-aantal'],
    [metOmvang({ volume: 2.5 }), 'bericht.omvang.volume: ongeldig-aantal'],
    [metOmvang({ eenheid: '04' }), 'bericht.omvang.eenheid: ongeldige-waarde'],
    [metOmvang({ frequentie: undefined }), 'bericht.omvang.frequentie: ontbrekend-veld'],
    [metOmvang({ per: 'week' }), 'bericht.omvang: onbekend-veld'],
    [
      { bericht: 'JW317', referentie: 'x', reden: 'zorgplan', ongewijzigd: [{}], teWijzigen: [], nieuw: [] },
      'bericht.ongewijzigd[0].nummer: ontbrekend-veld',
    ],
    [{ bericht: 'JW317', referentie: 'x', reden: 'zorgplan' }, 'bericht.ongewijzigd: ontbrekend-veld'],
    [
      { bericht: 'JW319', referentie: 'x', antwoord: 'afgewezen', gemeente: '34' },
      'bericht.gemeente: ongeldige-waarde',
    ],
  ])('IJW-06 · %j, on the way to the standard', (bericht, melding) => {
    expect(() => naarIjw(bericht as never)).toThrow(melding)
  })

  test.each<[unknown, string]>([
    [undefined, 'ijw: ongeldige-waarde'],
    [{}, 'ijw: ongeldige-waarde'],
    [{ Prestatie: {} }, 'ijw: ongeldige-waarde (mogelijk: ToegewezenProduct'],
    [{ ToegewezenProduct: Basis301, StartProduct: {} }, 'ijw: ongeldige-waarde'],
    [{ ToegewezenProduct: null }, 'ijw.ToegewezenProduct: ongeldige-waarde'],
    [{ ToegewezenProduct: { ...Basis301, Budget: 5 } }, 'ijw.ToegewezenProduct: onbekend-veld'],
    [
      { ToegewezenProduct: { ...Basis301, Begindatum: '2026-12-01' } },
      'ijw.ToegewezenProduct: onbekend-veld',
    ],
    [
      { ToegewezenProduct: { ...Basis301, Ingangsdatum: undefined } },
      'ijw.ToegewezenProduct.Ingangsdatum: ontbrekend-veld',
    ],
    [
      { ToegewezenProduct: { ...Basis301, RedenWijziging: '01' } },
      'ijw.ToegewezenProduct.RedenWijziging: ongeldige-waarde',
    ],
    [
      { ToegewezenProduct: { ...Basis301, Product: { Categorie: '46', Code: '45F31' } } },
      'ijw.ToegewezenProduct.Product.Categorie: ongeldige-waarde',
    ],
    [
      { ToegewezenProduct: { ...Basis301, Product: { Categorie: '45' } } },
      'ijw.ToegewezenProduct.Product.Code: ontbrekend-veld',
    ],
    [
      { Verzoek: { ReferentieAanbieder: 'x', RedenVerzoek: '1', NieuweProducten: { NieuwProduct: [] } } },
      'ijw.Verzoek.NieuweProducten.NieuwProduct: ontbrekend-veld',
    ],
    [
      { Verzoek: { ReferentieAanbieder: 'x', RedenVerzoek: '1', NieuweProducten: {} } },
      'ijw.Verzoek.NieuweProducten.NieuwProduct: ongeldige-waarde',
    ],
    [
      { Antwoord: { ReferentieAanbieder: 'x', VerzoekAntwoord: '1', Woonplaatsbeginsel: {} } },
      'ijw.Antwoord.Woonplaatsbeginsel.Gemeente: ontbrekend-veld',
    ],
  ])('IJW-06 · %j, on the way back', (ijw, melding) => {
    expect(() => vanIjw(ijw as never)).toThrow(melding)
  })
})
