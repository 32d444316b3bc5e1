import { type Datum, leesDatum, leesGeboortedatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisAantal, eisJaNee, eisKeuze, eisObject, eisVelden, leesJaNee, leesLijst } from '../kern/invoer'
import { leesPeriode } from '../kern/periode'
import { FREQUENTIES, type Frequentie, VERWIJZERS, type Verwijzer } from '../kern/toewijzing'
import { type Gelezen, leesNaam, leesProduct } from '../producten/lees'
import { GROOTSTE_VOLUME } from '../producten/omvang'
import { kiesRichtlijn } from '../producten/product'
import type { Regelset } from '../producten/regelset'
import { WIJZIGINGSSOORTEN, type Wijzigingssoort } from './routekeuze'
import { leesTerugval, TERUGVALVELDEN } from './terugval'
import type { Verzoekcontext } from './verzoek'

type Velden = Readonly<Record<string, unknown>>

/** One product of a request as it was read. */
export interface Gelezenproduct extends Gelezen {
  readonly pad: string
  readonly volume: number
  readonly eenheid: 'minuut' | 'uur' | 'stuks'
  readonly frequentie: Frequentie
  readonly ingangsdatum: Datum
  readonly einddatum: Datum
  readonly categorie: string | undefined
}

/** A request as it was read. */
export type Gelezenverzoek = {
  readonly verwijzer: Verwijzer
  readonly producten: readonly Gelezenproduct[]
} & (
  | {
      readonly bericht: 'JW315'
      readonly bijzonderheid: 'extra-client' | 'terugval' | undefined
      /** Never there: so that one may ask any request for its kind of change. */
      readonly soort?: undefined
    }
  | { readonly bericht: 'JW317'; readonly soort: Wijzigingssoort }
)

const PRODUCTVELDEN = ['product', 'volume', 'eenheid', 'frequentie', 'ingangsdatum', 'einddatum', 'categorie']

function leesVerzoekproduct(regelset: Regelset, velden: Velden, pad: string): Gelezenproduct {
  const gelezen = leesProduct(regelset, velden.product, `${pad}.product`)
  const { categorie } = velden
  leesPeriode(velden, pad)
  return {
    ...gelezen,
    pad,
    volume: eisAantal(velden.volume, `${pad}.volume`, 1, GROOTSTE_VOLUME),
    eenheid: eisKeuze(velden.eenheid, `${pad}.eenheid`, ['minuut', 'uur', 'stuks']),
    frequentie: eisKeuze(velden.frequentie ?? 'totaal', `${pad}.frequentie`, FREQUENTIES),
    ingangsdatum: velden.ingangsdatum as Datum,
    einddatum: velden.einddatum as Datum,
    categorie:
      categorie === undefined
        ? undefined
        : kiesRichtlijn(gelezen.product.richtlijnen, categorie, `${pad}.categorie`).categorie,
  }
}

function leesProducten(regelset: Regelset, invoer: unknown): readonly Gelezenproduct[] {
  const producten = leesLijst(invoer, 'verzoek.producten', (deel, pad) =>
    leesVerzoekproduct(regelset, eisVelden(deel, pad, PRODUCTVELDEN), pad),
  )
  if (producten.length > 0) return producten
  throw new RegelFout('ongeldige-waarde', 'verzoek.producten')
}

/** Reads a request. */
export function leesVerzoek(regelset: Regelset, invoer: unknown): Gelezenverzoek {
  const { bericht, verwijzer: wie } = eisObject(invoer, 'verzoek')
  const soort = eisKeuze(bericht, 'verzoek.bericht', ['JW315', 'JW317'])
  const verwijzer = eisKeuze(wie, 'verzoek.verwijzer', VERWIJZERS)
  if (soort === 'JW317') {
    const velden = eisVelden(invoer, 'verzoek', ['bericht', 'verwijzer', 'soort', 'producten'])
    const wat = eisKeuze(velden.soort, 'verzoek.soort', WIJZIGINGSSOORTEN)
    const producten = leesProducten(regelset, velden.producten)
    // Moving an end asks for nothing else.
    if (wat === 'einddatum-verschuiven' && producten.length > 1)
      throw new RegelFout('ongeldige-waarde', 'verzoek.producten')
    return { bericht: soort, verwijzer, soort: wat, producten }
  }
  const velden = eisVelden(invoer, 'verzoek', ['bericht', 'verwijzer', 'bijzonderheid', ...PRODUCTVELDEN])
  const { bijzonderheid } = velden
  return {
    bericht: soort,
    verwijzer,
    bijzonderheid:
      bijzonderheid === undefined
        ? undefined
        : eisKeuze(bijzonderheid, 'verzoek.bijzonderheid', ['extra-client', 'terugval']),
    producten: [leesVerzoekproduct(regelset, velden, 'verzoek')],
  }
}

const JA_OF_NEE = [
  'woonplaats',
  'anderGezinslidMetHulp',
  'ouderMetToewijzing',
  'jeugdreclassering',
  'bsnBeschikbaar',
  'contactGehad',
  'diagnostiekGedaan',
  'jw317Afgesproken',
  'pastBinnenVerwijzing',
  'procesregie',
  'eigenOrganisatie',
]
const CONTEXTVELDEN = [
  ...JA_OF_NEE,
  'gemeente',
  'gecontracteerd',
  'geboortedatum',
  'rol',
  'lopend',
  'terugval',
  'verschuiving',
  'individueel',
]
const VERSCHUIVINGSVELDEN = ['einddatum', 'volume', 'eerderVerschoven', 'resterendeMinuten', 'doelenOpen']

function eisVerschuiving(invoer: unknown, verzoek: Gelezenverzoek): void {
  const pad = 'context.verschuiving'
  const velden = eisVelden(invoer, pad, VERSCHUIVINGSVELDEN)
  // Only where the end of this request moves does the old end say something of its period.
  const { ingangsdatum } = verzoek.producten[0] as Gelezenproduct
  const schuift = verzoek.soort === 'einddatum-verschuiven'
  leesDatum(velden.einddatum, `${pad}.einddatum`)
  if (schuift && (velden.einddatum as Datum) < ingangsdatum)
    throw new RegelFout('datum-loopt-terug', `${pad}.einddatum`)
  eisAantal(velden.volume, `${pad}.volume`, 1)
  eisJaNee(velden.eerderVerschoven, `${pad}.eerderVerschoven`)
  eisAantal(velden.resterendeMinuten, `${pad}.resterendeMinuten`, 0)
  leesJaNee(velden.doelenOpen, `${pad}.doelenOpen`)
}

function eisIndividueel(regelset: Regelset, invoer: unknown): void {
  const pad = 'context.individueel'
  const velden = eisVelden(invoer, pad, ['product', 'minuten', 'einddatum', 'verbruikt'])
  leesProduct(regelset, velden.product, `${pad}.product`)
  eisAantal(velden.minuten, `${pad}.minuten`, 1)
  leesDatum(velden.einddatum, `${pad}.einddatum`)
  eisAantal(velden.verbruikt ?? 0, `${pad}.verbruikt`, 0)
}

/** Reads what the gemeente knows of the case. */
export function leesContext(regelset: Regelset, invoer: unknown, verzoek: Gelezenverzoek): Verzoekcontext {
  const velden = eisVelden(invoer, 'context', CONTEXTVELDEN)
  if (typeof velden.gemeente !== 'string')
    throw new RegelFout(
      velden.gemeente === undefined ? 'ontbrekend-veld' : 'ongeldige-waarde',
      'context.gemeente',
    )
  eisJaNee(velden.gecontracteerd, 'context.gecontracteerd')
  const geboren = leesGeboortedatum(velden.geboortedatum, 'context.geboortedatum')
  for (const { ingangsdatum, pad } of verzoek.producten)
    if (ingangsdatum < geboren) throw new RegelFout('datum-loopt-terug', `${pad}.ingangsdatum`)
  eisKeuze(velden.rol ?? 'jeugdige', 'context.rol', ['jeugdige', 'ouder'])
  for (const veld of JA_OF_NEE) leesJaNee(velden[veld], `context.${veld}`)
  const namen = [...Object.keys(regelset.producten), ...Object.keys(regelset.samenloop.andereVormen)]
  leesLijst(velden.lopend ?? [], 'context.lopend', (deel, pad) => leesNaam(deel, pad, namen))
  const { terugval, verschuiving, individueel } = velden
  if (terugval !== undefined)
    leesTerugval(eisVelden(terugval, 'context.terugval', TERUGVALVELDEN), 'context.terugval')
  if (verschuiving !== undefined) eisVerschuiving(verschuiving, verzoek)
  if (individueel !== undefined) eisIndividueel(regelset, individueel)
  return velden as unknown as Verzoekcontext
}
