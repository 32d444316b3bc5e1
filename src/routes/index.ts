export { type Bron, type BronId, type Bronverwijzing, bronnen } from '../kern/bronnen'
export type { Datum } from '../kern/datum'
export { type Foutcode, RegelFout } from '../kern/fouten'
export type { Beslissing, Bevinding, Gegevens, Regeltoepassing } from '../kern/motivering'
export { type Regel, type RegelId, regelregister } from '../kern/regelregister'
export type { Werkkalender } from '../werkdagen/tabellen'
export type { Duur, OvergeslagenDag, Termijn } from '../werkdagen/termijn'
export { type Bepaling, type Bepalingsuitkomst, toetsBepaling } from './bepaling'
export type * from './bepalingseisen'
export {
  type Besluiten,
  type Besluitgegevens,
  type Besluitnaam,
  type Besluituitkomst,
  beslis,
} from './beslis'
export {
  type Afspraken,
  geldtInRegio,
  hulpvormVan,
  toetsBericht,
  toetsContract,
  verzendlijst,
  type Zending,
} from './besluiten'
export { bevindingen } from './bevindingen'
export { type Checklistpuntnaam, type Checklistuitkomst, toetsChecklist } from './checklist'
export { controleerRoute } from './controleer'
export type * from './definitie'
export {
  huidigeStap,
  type MogelijkeGebeurtenis,
  mogelijkeGebeurtenissen,
  openDossier,
  type Stap,
  speelAf,
  verwerk,
} from './dossier'
export type * from './dossiertypen'
export { type Indicatoruitkomst, indicatoren } from './indicatoren'
export { type Agendaopties, naarICalendar } from './naar-icalendar'
export { naarMermaid } from './naar-mermaid'
export {
  naarXState,
  type XStateConfig,
  type XStateContext,
  type XStateEvent,
  type XStateGuardInput,
  type XStateInput,
  type XStateTransition,
} from './naar-xstate'
export { type Pad, type Padstap, type Padverplichting, type Planvraag, planRoute } from './plan'
export { type Rolverdeling, rollenIn } from './rollen'
export { metParameters } from './route'
export { type Tijdlijnregel, tijdlijn } from './tijdlijn'
export { type Peiling, type Verplichting, type Verplichtingstand, verplichtingen } from './verplichtingen'
export { type Dekking, type Voorziening, weegVoorzieningen } from './weging'
