export type { Datum } from '../kern/datum'
export { type Foutcode, RegelFout } from '../kern/fouten'
export { excel } from './excel'
export { Spreadsheetfout, verwachting } from './fout'
export { routetermijnen } from './functies/routetermijn'
export { type Gastheer, neutraal } from './gastheer'
export { roepAan } from './roep-aan'
export { datumVanSerieel, serieelVan } from './serieel'
export { sheets } from './sheets'
export { spreadsheetfuncties } from './tabel'
export type {
  Antwoord,
  Celantwoord,
  Celregel,
  Celsoort,
  Dag,
  Parameter,
  Spreadsheetfunctie,
  Tweetalig,
  Voorbeeld,
  Voorbeeldwaarde,
} from './typen'
