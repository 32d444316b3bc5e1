export type { Datum } from '../kern/datum'
export { type Foutcode, RegelFout } from '../kern/fouten'
export { datumUit } from './datum-uit'
export { type Feestdag, feestdagen } from './feestdagen'
export {
  type Dagnummer,
  dagnummer,
  datumVan,
  plusWerkdagenDag,
  plusWerkdagenKolom,
  telWerkdagenDag,
  telWerkdagenKolom,
} from './geheel'
export { isWerkdag } from './is-werkdag'
export { type Kalenderkeuzes, maakWerkkalender, type WegTeLatenDag } from './kalender'
export { plusWerkdagen } from './plus-werkdagen'
export type { Werkkalender } from './tabellen'
export { telWerkdagen } from './tel-werkdagen'
export {
  berekenTermijn,
  type Duur,
  type OvergeslagenDag,
  type Termijn,
  type Termijnvraag,
  type Tijdseenheid,
} from './termijn'
export { type Stand, type Termijnstand, termijnstand } from './termijnstand'
