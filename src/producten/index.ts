export type { Bron, Bronverwijzing, Vindbaar } from '../kern/bronnen'
export type { Datum } from '../kern/datum'
export { type Foutcode, RegelFout } from '../kern/fouten'
export type { Beslissing, Bevinding, Gegevens, Regeltoepassing } from '../kern/motivering'
export type { RegelId } from '../kern/regelregister'
export { type Casusregisseur, wijsCasusregisseurAan } from './casusregie'
export { bepaalConversie, type Conversieuitkomst, type Conversievraag } from './conversie'
export { toetsDeelname } from './deelname'
export {
  type Diagnostiekstand,
  type DiagnostiekstapVan,
  type Diagnostiekuitkomst,
  volgDiagnostiek,
} from './diagnostiek'
export {
  type Groepsoordeel,
  type Groepsvoorrang,
  type Groepsvraag,
  groepTenzij,
  toetsGroep,
} from './groep'
export { type Inzetoordeel, inzeteisen, toetsInzet } from './inzet'
export { type Leeftijdsoordeel, type Leeftijdsvraag, toetsLeeftijd } from './leeftijd'
export { type Omvangoordeel, type Omvangvraag, toetsOmvang } from './omvang'
export {
  isProductcode,
  product,
  type RichtlijnVan,
  richtlijn,
  type Zoekvraag,
  zoekProducten,
} from './product'
export type {
  AndereVorm,
  Casusregie,
  Contract,
  Conversieregels,
  Conversieweg,
  Deelname,
  Diagnostiekkader,
  Diagnostiekstap,
  Groepseisen,
  Inzeteis,
  Leeftijdsregel,
  Product,
  Productcode,
  Productsoort,
  Productvorm,
  Regelset,
  Richtlijn,
  Trajectduur,
} from './regelset'
export { type SamenloopuitkomstVan, samenloop } from './samenloop'
export type { Samenloopregel, Samenloopregels, Samenloopuitkomst } from './samenloopregels'
export { type Vervolg, vervolgNaDuur } from './vervolg'
