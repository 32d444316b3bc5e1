import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisVelden } from '../kern/invoer'
import { eisRegelset } from '../kern/regelset'
import { leesProduct } from './lees'
import type { Product, Productcode, Productsoort, Productvorm, Regelset, Richtlijn } from './regelset'

/**
 * A product of a catalogue.
 *
 * @param regelset - Such as `flevoland`, or one that `maakRegelset` read.
 * @param code - The product code.
 * @throws {RegelFout} `ongeldige-regelset` or `onbekende-productcode`; `toegestaan` then holds the nearest codes.
 * @see Rule PRD-01.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { product } from 'jeugdhulp-regels/producten'
 *
 * product(flevoland, '45F34').naam // => 'Behandeling – Gezin intensief'
 * product(flevoland, '45F34').duur.maanden // => 9
 * ```
 */
export function product<const R extends Regelset, C extends Productcode<R>>(
  regelset: R,
  code: C,
): R['producten'][C] {
  return leesProduct(eisRegelset(regelset), code, 'code').product as R['producten'][C]
}

/**
 * Whether something is a product code of a regelset, written exactly so.
 *
 * @param regelset - Such as `flevoland`.
 * @param x - Anything.
 * @throws {RegelFout} `ongeldige-regelset`.
 * @see Rule PRD-01.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { isProductcode } from 'jeugdhulp-regels/producten'
 *
 * isProductcode(flevoland, '45F01') // => true
 * isProductcode(flevoland, '45F03') // => false
 * isProductcode(flevoland, '45f01') // => false
 * ```
 */
export function isProductcode<const R extends Regelset>(regelset: R, x: unknown): x is Productcode<R> {
  const { producten } = eisRegelset(regelset)
  return typeof x === 'string' && Object.hasOwn(producten, x)
}

/** A guideline of a product, with the values that the regelset gives it. */
export type RichtlijnVan<
  R extends Regelset,
  C extends Productcode<R>,
> = R['producten'][C]['richtlijnen'][number]

/**
 * A guideline of a product by its category. The maximum is the norm; hours per week are an average, and the maximum
 * need not be hours per week times the weeks of a year (PRD-02).
 *
 * @param regelset - Such as `flevoland`.
 * @param code - The product code.
 * @param categorie - The category, such as `A`; for 45F11 `kort` or `lang`.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, or `ongeldige-waarde` where the product has no such
 * category.
 * @see Rules PRD-01 and PRD-02.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { richtlijn } from 'jeugdhulp-regels/producten'
 *
 * richtlijn(flevoland, '45F33', 'B').maximaalUren // => 145
 * richtlijn(flevoland, '45F11', 'lang').maximaalUren // => 60
 * ```
 */
export function richtlijn<
  const R extends Regelset,
  C extends Productcode<R>,
  K extends RichtlijnVan<R, C>['categorie'],
>(regelset: R, code: C, categorie: K): Extract<RichtlijnVan<R, C>, { readonly categorie: K }> {
  const { richtlijnen } = leesProduct(eisRegelset(regelset), code, 'code').product
  return kiesRichtlijn(richtlijnen, categorie, 'categorie') as Extract<
    RichtlijnVan<R, C>,
    { readonly categorie: K }
  >
}

/** The guideline of a category; refuses a category that is not there. */
export function kiesRichtlijn(richtlijnen: readonly Richtlijn[], categorie: unknown, pad: string): Richtlijn {
  const gevonden = richtlijnen.find((kandidaat) => kandidaat.categorie === categorie)
  if (gevonden) return gevonden
  throw new RegelFout(
    'ongeldige-waarde',
    pad,
    richtlijnen.map((kandidaat) => kandidaat.categorie),
  )
}

/** What to look for; a product must answer to all that is given. */
export interface Zoekvraag<R extends Regelset = Regelset> {
  readonly contract?: keyof R['contracten'] & string
  readonly soort?: Productsoort
  readonly vorm?: Productvorm
  /** Words that must all be in the code, the name, the description or the named use; case, accents and kinds of dash make no difference. */
  readonly tekst?: string
}

const SOORTEN = ['begeleiding', 'behandeling', 'diagnostiek'] as const
const VORMEN = ['individueel', 'groep', 'gezin'] as const

/** Text without case, accents and kinds of dash, so that `client` finds `cliënt`, and a hyphen a dash. */
function kaal(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase()
}

/** What is searched: code, name, description, and what use of the product is named, but not what it is not for. */
function doorzoekbaar(code: string, { naam, omschrijving, inzet }: Product): string {
  const feiten = inzet.filter(({ soort }) => soort !== 'uitgesloten').map(({ id, tekst }) => `${id} ${tekst}`)
  return kaal([code, naam, omschrijving, ...feiten].join(' '))
}

/**
 * The products that answer to a question, in the order of the catalogue.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - By contract, kind, form and words; nothing given gives every product.
 * @throws {RegelFout} `ongeldige-regelset`, `ongeldige-waarde` or `onbekend-veld`.
 * @see Rule PRD-01.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { zoekProducten } from 'jeugdhulp-regels/producten'
 *
 * zoekProducten(flevoland, { contract: 'multi', vorm: 'groep' }) // => ['45F22', '45F32']
 * zoekProducten(flevoland, { tekst: 'gezin extra client' }) // => ['45F24', '45F35', '45F36']
 * ```
 */
export function zoekProducten<const R extends Regelset>(
  regelset: R,
  vraag: Zoekvraag<R> = {},
): readonly Productcode<R>[] {
  const { contracten, producten } = eisRegelset(regelset)
  const { contract, soort, vorm, tekst } = eisVelden(vraag, 'vraag', ['contract', 'soort', 'vorm', 'tekst'])
  if (contract !== undefined) eisKeuze(contract, 'vraag.contract', Object.keys(contracten))
  if (soort !== undefined) eisKeuze(soort, 'vraag.soort', SOORTEN)
  if (vorm !== undefined) eisKeuze(vorm, 'vraag.vorm', VORMEN)
  if (tekst !== undefined && typeof tekst !== 'string') throw new RegelFout('ongeldige-waarde', 'vraag.tekst')
  const woorden = kaal(tekst ?? '').split(/\s+/)
  return Object.entries(producten)
    .filter(([code, p]) => {
      const doorzocht = doorzoekbaar(code, p)
      return (
        (contract === undefined || p.contract === contract) &&
        (soort === undefined || p.soort === soort) &&
        (vorm === undefined || p.vorm === vorm) &&
        woorden.every((woord) => doorzocht.includes(woord))
      )
    })
    .map(([code]) => code)
}
