import { eisKeuze, eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe } from '../kern/motivering'
import { eisRegelset } from '../kern/regelset'
import { leesProduct } from './lees'
import type { Contract, Inzeteis, Product, Productcode, Regelset } from './regelset'

/** Whether all that a product asks of a case is met (PRD-07 to PRD-09, PRD-11, PRD-12). */
export interface Inzetoordeel {
  readonly toegestaan: boolean
  /** What is missing, and what stands in the way. */
  readonly bevindingen: readonly Bevinding[]
}

/** All that is asked for a product; an extra client takes part in the help of the family's product, without its hours. */
function eisenVan({ producten }: Regelset, contract: Contract, product: Product): readonly Inzeteis[] {
  if (!product.extraClientVan) return [...contract.inzet, ...product.inzet]
  const { inzet } = producten[product.extraClientVan] as Product
  return [...contract.inzet, ...inzet.filter(({ alleenBekostigd }) => !alleenBekostigd)]
}

/**
 * What may be told of a case for {@link toetsInzet}, and what is asked: by product, with the Dutch sentence, the rule and
 * the source of each.
 *
 * @param regelset - Such as `flevoland`.
 * @param product - The product code.
 * @throws {RegelFout} `ongeldige-regelset` or `onbekende-productcode`.
 * @see Rules PRD-07 to PRD-09, PRD-11 and PRD-12.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { inzeteisen } from 'jeugdhulp-regels/producten'
 *
 * inzeteisen(flevoland, '45F01').map(({ id }) => id).slice(0, 2) // => ['eenvoudig-en-enkelvoudig', 'vervangt-onderwijs']
 * ```
 */
export function inzeteisen<const R extends Regelset>(
  regelset: R,
  product: Productcode<R>,
): readonly Inzeteis[] {
  const gelezen = leesProduct(eisRegelset(regelset), product, 'product')
  return eisenVan(regelset, gelezen.contract, gelezen.product)
}

function bevinding(code: string, tekst: string, { regel }: Inzeteis): Bevinding {
  return { code, ernst: 'fout', tekst, regel, pad: 'vraag.feiten' }
}

function nietGebleken({ tekst }: Inzeteis): string {
  return `Niet gebleken: ${tekst}`
}

/** Whether what a demand speaks of is among the facts. */
function geldt({ id, blijktUit = [] }: Inzeteis, feiten: ReadonlySet<string>): boolean {
  return [id, ...blijktUit].some((feit) => feiten.has(feit))
}

/** What is missing, and what stands in the way. */
function bevindingenVan(
  gevraagd: readonly Inzeteis[],
  feiten: ReadonlySet<string>,
  contract: Contract,
): readonly Bevinding[] {
  const eenVan = gevraagd.filter(({ soort }) => soort === 'een-van')
  const [eersteKeuze] = eenVan
  const geenVan = `Geen van de voorwaarden van ${contract.naam} is genoemd.`
  return [
    ...(eersteKeuze && !eenVan.some(({ id }) => feiten.has(id))
      ? [bevinding('geen-voorwaarde', geenVan, eersteKeuze)]
      : []),
    ...gevraagd
      .filter((eis) => eis.soort === 'vereist' && !geldt(eis, feiten))
      .map((eis) => bevinding(`ontbreekt:${eis.id}`, nietGebleken(eis), eis)),
    ...gevraagd
      .filter(({ id, soort }) => soort === 'uitgesloten' && feiten.has(id))
      .map((eis) => bevinding(`uitgesloten:${eis.id}`, eis.tekst, eis)),
  ]
}

/** What the motivering speaks of: what stands in the way comes first. */
function aangevoerd(gevraagd: readonly Inzeteis[], feiten: ReadonlySet<string>): readonly Inzeteis[] {
  const genoemd = gevraagd.filter(
    ({ id, soort }) => soort === 'vereist' || (soort !== 'kenmerk' && feiten.has(id)),
  )
  const tegen = (eis: Inzeteis) => (eis.soort === 'uitgesloten') === geldt(eis, feiten)
  const eersteKeuze = feiten.size === 0 ? gevraagd.filter(({ soort }) => soort === 'een-van').slice(0, 1) : []
  return [...eersteKeuze, ...genoemd.filter(tegen), ...genoemd.filter((eis) => !tegen(eis))]
}

/**
 * Whether a product is meant for a case: its entry conditions, what it is not for, and what special use asks, such as
 * the four conditions for Basis Begeleiding during school hours. What is not told does not hold.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The product, and the facts that hold: `id`s of {@link inzeteisen}.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-waarde` (no list, or a fact this product
 * does not ask) or `onbekend-veld`.
 * @see Rules PRD-07 to PRD-09, PRD-11 and PRD-12.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { toetsInzet } from 'jeugdhulp-regels/producten'
 *
 * const feiten = ['complex-of-meervoudig', 'integraal-onderzoek', 'integraal-plan']
 * toetsInzet(flevoland, { product: '45F31', feiten }).uitkomst.toegestaan // => true
 * const { uitkomst } = toetsInzet(flevoland, { product: '45F31', feiten: [...feiten, 'vaktherapie', 'integraal-traject'] })
 * uitkomst.bevindingen.map(({ code }) => code) // => ['ontbreekt:onder-regiebehandelaar']
 * ```
 */
export function toetsInzet<const R extends Regelset>(
  regelset: R,
  vraag: { readonly product: Productcode<R>; readonly feiten: readonly string[] },
): Beslissing<Inzetoordeel> {
  const velden = eisVelden(vraag, 'vraag', ['product', 'feiten'])
  const set = eisRegelset(regelset)
  const { code, product, contract } = leesProduct(set, velden.product, 'vraag.product')
  const eisen = eisenVan(set, contract, product)
  const ids = eisen.map(({ id }) => id)
  const feiten = new Set(leesLijst(velden.feiten, 'vraag.feiten', (feit, pad) => eisKeuze(feit, pad, ids)))
  const gevraagd = eisen.filter(({ als }) => !als || als.some((kenmerk) => feiten.has(kenmerk)))
  const bevindingen = bevindingenVan(gevraagd, feiten, contract)
  return {
    uitkomst: { toegestaan: bevindingen.length === 0, bevindingen },
    motivering: aangevoerd(gevraagd, feiten).map((eis) => {
      const gebleken = geldt(eis, feiten)
      const tekst = gebleken ? eis.tekst : nietGebleken(eis)
      return pasToe(eis.regel, tekst, { product: code, feit: eis.id, geldt: gebleken }, eis.bron)
    }),
  }
}
