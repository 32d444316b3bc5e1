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
export { beeindigToewijzing, type Toewijzingswijziging, trekToewijzingIn } from './beeindigen'
export { type Gezinstoewijzing, verdeelGezinstoewijzing } from './gezin'
export type { Gezinslid, Gezinsvraag } from './gezinsvraag'
export type { Wijzigingsroute, Wijzigingssoort } from './routekeuze'
export { type Splitsingsvraag, splitsNaarGroep } from './splitsen'
export type { Splitsing, Splitsingsdeel } from './splitsing'
export { type Terugval, type Terugvalvraag, toewijzingBijTerugval } from './terugval'
export { toetsVerzoek, type Verzoekbevinding, type Verzoekoordeel } from './toets-verzoek'
export type {
  Gezinsregels,
  Procesregieweg,
  Terugvalregels,
  Toewijzingsregels,
  Toewijzingsweg,
  Verschuivingsregels,
  Verzoekregels,
  Wijzigingsweg,
} from './toewijzingsregels'
export type { Afwijzingsreden, Verzoekactie } from './uitslag'
export { type Verschuivingsvraag, verschuifEinddatum } from './verschuiven'
export type { Verschuiving } from './verschuiving'
export type { Verzoek, Verzoek315, Verzoek317, Verzoekcontext, Verzoekproduct } from './verzoek'
export { type Toewijzingswegkeuze, type Toewijzingswegvraag, wegNaarToewijzing } from './wegen'
export { bepaalWijzigingsroute, type Wijzigingsvraag } from './wijzigingsroute'
