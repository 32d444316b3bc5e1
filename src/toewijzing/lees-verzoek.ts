import { type Datum, leesDatum, leesGeboortedatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisAantal, eisKeuze, eisObject, eisVelden, leesLijst } from '../kern/invoer'
import { leesPeriode } from '../kern/periode'
import type { Frequentie, Verwijzer } from '../kern/toewijzing'
import { eisJaNee, type Gelezen, leesJaNee, leesNaam, leesProduct } from '../producten/lees'
import { GROOTSTE_VOLUME } from '../producten/omvang'
import { kiesRichtlijn } from '../producten/product'
import type { Regelset } from '../producten/regelset'
import { isGegeven } from './gegeven'
import { WIJZIGINGSSOORTEN, type Wijzigingssoort } from './routekeuze'
import type { Toewijzingsregels } from './toewijzingsregels'
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
  | { readonly bericht: 'JW315'; readonly bijzonderheid: 'extra-client' | 'terugval' | undefined }
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
    frequentie: eisKeuze(velden.frequentie ?? 'totaal', `${pad}.frequentie`, [
      'dag',
      'week',
      'maand',
      'totaal',
    ]),
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
export function leesVerzoek(
  regelset: Regelset,
  { wijziging: { perVerwijzer } }: Toewijzingsregels,
  invoer: unknown,
): Gelezenverzoek {
  const { bericht, verwijzer: wie } = eisObject(invoer, 'verzoek')
  const soort = eisKeuze(bericht, 'verzoek.bericht', ['JW315', 'JW317'])
  const verwijzer = eisKeuze(wie, 'verzoek.verwijzer', Object.keys(perVerwijzer)) as Verwijzer
  if (soort === 'JW317') {
    const velden = eisVelden(invoer, 'verzoek', ['bericht', 'verwijzer', 'soort', 'producten'])
    const wat = eisKeuze(velden.soort, 'verzoek.soort', WIJZIGINGSSOORTEN)
    return { bericht: soort, verwijzer, soort: wat, producten: leesProducten(regelset, velden.producten) }
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

const CONTEXTVELDEN = [
  'gemeente',
  'woonplaats',
  'gecontracteerd',
  'geboortedatum',
  'rol',
  'anderGezinslidMetHulp',
  'ouderMetToewijzing',
  'jeugdreclassering',
  'lopend',
  'bsnBeschikbaar',
]
const CONTEXT = {
  JW315: [...CONTEXTVELDEN, 'contactGehad', 'diagnostiekGedaan', 'terugval'],
  JW317: [
    ...CONTEXTVELDEN,
    'jw317Afgesproken',
    'pastBinnenVerwijzing',
    'procesregie',
    'eigenOrganisatie',
    'verschuiving',
    'individueel',
  ],
} as const
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

function eisVerschuiving(invoer: unknown, { ingangsdatum }: Gelezenproduct): void {
  const pad = 'context.verschuiving'
  const velden = eisVelden(invoer, pad, ['einddatum', 'eerderVerschoven', 'resterendeMinuten', 'doelenOpen'])
  leesPeriode({ ingangsdatum, einddatum: velden.einddatum }, pad)
  eisJaNee(velden.eerderVerschoven, `${pad}.eerderVerschoven`)
  eisAantal(velden.resterendeMinuten, `${pad}.resterendeMinuten`, 0)
  leesJaNee(velden.doelenOpen, `${pad}.doelenOpen`)
}

function eisIndividueel(invoer: unknown): void {
  const pad = 'context.individueel'
  const velden = eisVelden(invoer, pad, ['minuten', 'einddatum', 'verbruikt'])
  eisAantal(velden.minuten, `${pad}.minuten`, 1)
  leesDatum(velden.einddatum, `${pad}.einddatum`)
  eisAantal(velden.verbruikt ?? 0, `${pad}.verbruikt`, 0)
}

function eisTerugval(invoer: unknown): void {
  const pad = 'context.terugval'
  const velden = eisVelden(invoer, pad, [
    'beeindigdOp',
    'hulpvraagOp',
    'zelfdeHulp',
    'onderbouwing',
    'giBetrokken',
    'eerderTerugval',
  ])
  const einde = leesDatum(velden.beeindigdOp, `${pad}.beeindigdOp`)
  if (leesDatum(velden.hulpvraagOp, `${pad}.hulpvraagOp`) < einde)
    throw new RegelFout('datum-loopt-terug', `${pad}.hulpvraagOp`)
  eisJaNee(velden.zelfdeHulp, `${pad}.zelfdeHulp`)
  isGegeven(velden.onderbouwing, `${pad}.onderbouwing`)
  eisJaNee(velden.giBetrokken, `${pad}.giBetrokken`)
  leesJaNee(velden.eerderTerugval, `${pad}.eerderTerugval`)
}

/** What a special case needs to be told, and nothing else needs. */
function eisBijzonder(velden: Velden, verzoek: Gelezenverzoek): void {
  const nodig = {
    terugval: verzoek.bericht === 'JW315' && verzoek.bijzonderheid === 'terugval',
    verschuiving: verzoek.bericht === 'JW317' && verzoek.soort === 'einddatum-verschuiven',
    individueel: verzoek.bericht === 'JW317' && verzoek.soort === 'individueel-naar-groep',
  }
  for (const [veld, gevraagd] of Object.entries(nodig)) {
    if (gevraagd && velden[veld] === undefined) throw new RegelFout('ontbrekend-veld', `context.${veld}`)
    if (!gevraagd && velden[veld] !== undefined) throw new RegelFout('onbekend-veld', `context.${veld}`)
  }
  if (nodig.terugval) eisTerugval(velden.terugval)
  if (nodig.verschuiving) eisVerschuiving(velden.verschuiving, verzoek.producten[0] as Gelezenproduct)
  if (nodig.individueel) eisIndividueel(velden.individueel)
}

/** Reads what the gemeente knows of the case; each field only where it decides something. */
export function leesContext(regelset: Regelset, invoer: unknown, verzoek: Gelezenverzoek): Verzoekcontext {
  const velden = eisVelden(invoer, 'context', CONTEXT[verzoek.bericht])
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
  eisBijzonder(velden, verzoek)
  return velden as unknown as Verzoekcontext
}
