export type { Bron, Bronverwijzing } from '../kern/bronnen'
export type { Datum } from '../kern/datum'
export { type Foutcode, RegelFout } from '../kern/fouten'
export type { Beslissing, Bevinding, Gegevens, Regeltoepassing } from '../kern/motivering'
export type { RegelId } from '../kern/regelregister'
export type { Breuk } from './breuk'
export { controleerDeclaratie } from './controle'
export type {
  Controlecode,
  Controlegegevens,
  Declaratie,
  Regelbevinding,
  Regeloordeel,
} from './controletypen'
export type {
  Afronding,
  Casusregietijd,
  Declaratieregels,
  Indieningsregel,
  NoShowbesluit,
  NoShowregels,
  NoShowstap,
  NoShowtrede,
  Tijdsoort,
} from './declaratieregels'
export {
  type ExacteGroepsminuten,
  type Groepsminuten,
  type Groepsminutenkeuze,
  type Groepssessie,
  telGroepsminuten,
} from './groepsminuten'
export {
  type ExactGroepsdeel,
  type Groepsdeel,
  type Groepsprofessional,
  type Groepstijdvraag,
  verdeelGroepstijd,
} from './groepstijd'
export type { Registratiesoort, Tijdregistratie, TijdsoortVan } from './lees-tijd'
export { beoordeelNoShows, type NoShowoordeel } from './noshow'
export type { NoShowactie } from './noshowladder'
export { meldNoShows, type NoShowmelding } from './noshowmelding'
export type { NoShowkeuzes, NoShowregistratie } from './noshowtelling'
export type { Prestatie } from './prestatie'
export { controleerDeclaratieStroom, type Declaratiestroom } from './stroom'
export { declarabeleTijd, type Tijdoordeel } from './tijd'
