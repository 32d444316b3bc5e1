export type { Bron, Bronverwijzing } from '../kern/bronnen'
export type { Datum } from '../kern/datum'
export { type Foutcode, RegelFout } from '../kern/fouten'
export type { Beslissing, Bevinding, Gegevens, Regeltoepassing } from '../kern/motivering'
export type { RegelId } from '../kern/regelregister'
export type {
  Eenheid,
  Frequentie,
  Omvang,
  RedenWijziging,
  Toewijzing,
  Verwijzer,
} from '../kern/toewijzing'
export type {
  Berichtdag,
  Berichtnaam,
  Berichtpartij,
  Berichtregels,
  Contactadres,
  Definitie,
  Ijwregels,
  Ketenbericht,
  Schakel,
  Termijnregel,
  Verwijzingsregels,
} from './berichtregels'
export { type Berichttermijnvraag, berichttermijn } from './berichttermijn'
export type { Codelijst, IjwCode } from './codelijst'
export {
  type Codelijstnaam,
  type CodeVan,
  type Codezoeker,
  codelijsten,
  eenheid,
  frequentie,
  type NaamVan,
  productcategorie,
  redenAfwijzing,
  redenBeeindiging,
  redenVerzoek,
  redenWijziging,
  verwijzer,
  verzoekAntwoord,
} from './codes'
export { contactadres } from './contactadres'
export { bedragVan, type Declaratiebedrag, type Declaratievolume, volumeVan } from './declaratiebedrag'
export { type BerichtinhoudVan, naarIjw, vanIjw } from './ijw'
export type {
  Antwoordbericht,
  Berichtinhoud,
  IjwBericht,
  IjwGewenst,
  IjwInhoud,
  IjwLevering,
  IjwOmvang,
  IjwProduct,
  Startbericht,
  Stopbericht,
  Toewijzingsbericht,
  Toewijzingsverzoek,
  Wijzigingsverzoek,
} from './ijw-typen'
export { type Vervolgbericht, type VerzondenBericht, volgendeBerichten } from './keten'
export { type Ijwoordeel, toetsIjw } from './toets-ijw'
export { toetsVerwijzing, type Verwijzingsoordeel } from './verwijzing'
