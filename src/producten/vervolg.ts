import { type Beslissing, pasToe } from '../kern/motivering'
import { eisRegelset } from '../kern/regelset'
import { duurVan } from './duur'
import { leesProduct } from './lees'
import type { Productcode, Regelset } from './regelset'

/** Who sets a period after the first: nobody (`geen`) where the first is the most there can be. */
export interface Vervolg {
  /** `onbekend` where the regelset gives the product no duration. */
  readonly door: 'verwijzer' | 'aanbieder' | 'geen' | 'onbekend'
  /** The months of the first period. */
  readonly maanden?: number
}

/**
 * Who sets the period after the standard duration of a product: the verwijzer, or the provider itself without extra
 * hours. For an extra client it is as for the product of the family.
 *
 * @param regelset - Such as `flevoland`.
 * @param product - The product code.
 * @throws {RegelFout} `ongeldige-regelset` or `onbekende-productcode`.
 * @see Rules PRD-07 and PRD-10.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { vervolgNaDuur } from 'jeugdhulp-regels/producten'
 *
 * vervolgNaDuur(flevoland, '45F34').uitkomst // => { door: 'verwijzer', maanden: 9 }
 * vervolgNaDuur(flevoland, '45F33').uitkomst // => { door: 'aanbieder', maanden: 12 }
 * vervolgNaDuur(flevoland, '45F11').uitkomst // => { door: 'geen', maanden: 12 }
 * ```
 */
export function vervolgNaDuur<const R extends Regelset>(
  regelset: R,
  product: Productcode<R>,
): Beslissing<Vervolg> {
  const set = eisRegelset(regelset)
  const { code, product: gevraagd } = leesProduct(set, product, 'product')
  const duur = duurVan(set, gevraagd)
  const door = duur?.vervolg ?? 'onbekend'
  const tekst = {
    verwijzer: 'Een duur na de eerste wordt met de verwijzer afgestemd.',
    aanbieder: 'De aanbieder kan de periode zelf verlengen, zonder extra uren.',
    geen: 'Na deze duur is er geen vervolg.',
    onbekend: 'De regio geeft voor dit product geen duur.',
  }[door]
  return {
    uitkomst: { door, ...(duur && { maanden: duur.maanden }) },
    motivering: [
      pasToe(
        door === 'aanbieder' ? 'PRD-07' : 'PRD-10',
        tekst,
        { product: code, ...(duur && { maanden: duur.maanden }) },
        duur?.bron ?? gevraagd.bron,
      ),
    ],
  }
}
