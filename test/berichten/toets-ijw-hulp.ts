import { type Eenheid, type IjwBericht, type IjwInhoud, toetsIjw } from 'jeugdhulp-regels'

export type Ijw = IjwInhoud[IjwBericht]
export const Product = { Categorie: '45', Code: '45F31' }
export const Minuten = { Volume: 3000, Eenheid: '01', Frequentie: '6' }
export const Toegewezen = {
  ToewijzingNummer: '300201',
  Product,
  Ingangsdatum: '2026-12-01',
  Einddatum: '2027-05-31',
  Omvang: Minuten,
}
export const Aangevraagd = {
  ReferentieAanbieder: 'A-1',
  Product,
  ToewijzingIngangsdatum: '2026-12-01',
  Omvang: Minuten,
  Verwijzer: { Type: '02' },
}
export const Antwoord = { ReferentieAanbieder: 'A-3', VerzoekAntwoord: '2' }

export const gevonden = (ijw: unknown, gedeclareerd?: Eenheid) =>
  toetsIjw(ijw as Ijw, gedeclareerd && { gedeclareerd }).uitkomst.bevindingen.map(
    ({ regel, code, pad }) => `${regel} ${code} ${pad}`,
  )
export const van301 = (deel: object, gedeclareerd?: Eenheid) =>
  gevonden({ ToegewezenProduct: { ...Toegewezen, ...deel } }, gedeclareerd).map((zin) =>
    zin.replace('ijw.ToegewezenProduct.', ''),
  )
