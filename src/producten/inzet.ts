import { eisKeuze, eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe } from '../kern/motivering'
import { eisRegelset, leesProduct } from './lees'
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
  const geldt = ({ id, blijktUit = [] }: Pick<Inzeteis, 'id' | 'blijktUit'>) =>
    [id, ...blijktUit].some((feit) => feiten.has(feit))
  const gevraagd = eisen.filter(({ als }) => !als || als.some((kenmerk) => feiten.has(kenmerk)))
  const eenVan = gevraagd.filter(({ soort }) => soort === 'een-van')
  const eersteKeuze = eenVan[0]
  const bevindingen = [
    ...(eersteKeuze && !eenVan.some(({ id }) => feiten.has(id))
      ? [
          bevinding(
            'geen-voorwaarde',
            `Geen van de voorwaarden van ${contract.naam} is genoemd.`,
            eersteKeuze,
          ),
        ]
      : []),
    ...gevraagd
      .filter(({ soort, ...eis }) => soort === 'vereist' && !geldt(eis))
      .map((eis) => bevinding(`ontbreekt:${eis.id}`, nietGebleken(eis), eis)),
    ...gevraagd
      .filter(({ id, soort }) => soort === 'uitgesloten' && feiten.has(id))
      .map((eis) => bevinding(`uitgesloten:${eis.id}`, eis.tekst, eis)),
  ]
  const aangevoerd = gevraagd.filter(
    ({ id, soort }) => soort === 'vereist' || (soort !== 'kenmerk' && feiten.has(id)),
  )
  // What stands in the way comes first.
  const tegen = (eis: Inzeteis) => (eis.soort === 'uitgesloten') === geldt(eis)
  const opVolgorde = [...aangevoerd.filter(tegen), ...aangevoerd.filter((eis) => !tegen(eis))]
  return {
    uitkomst: { toegestaan: bevindingen.length === 0, bevindingen },
    motivering: [...(feiten.size === 0 && eersteKeuze ? [eersteKeuze] : []), ...opVolgorde].map((eis) =>
      pasToe(
        eis.regel,
        geldt(eis) ? eis.tekst : nietGebleken(eis),
        { product: code, feit: eis.id, geldt: geldt(eis) },
        eis.bron,
      ),
    ),
  }
}
