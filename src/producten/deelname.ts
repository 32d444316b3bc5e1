import { RegelFout } from '../kern/fouten'
import { eisVelden } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisRegelset } from '../kern/regelset'
import { leesProduct } from './lees'
import type { Productcode, Regelset } from './regelset'

/**
 * Whether a gemeente takes part in a product. Names match however they are capitalised, and otherwise to the letter.
 * A gemeente the regelset does not know gives `'onbekend'`: compare with `=== true`.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The gemeente and the product.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ontbrekend-veld`, `ongeldige-waarde` (no text for a gemeente) or
 * `onbekend-veld`.
 * @see Rule PRD-03.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { toetsDeelname } from 'jeugdhulp-regels/producten'
 *
 * toetsDeelname(flevoland, { gemeente: 'Lelystad', product: '45F34' }).uitkomst // => true
 * toetsDeelname(flevoland, { gemeente: 'LELYSTAD', product: '45F33' }).uitkomst // => false
 * toetsDeelname(flevoland, { gemeente: 'Zeewolde', product: '45F33' }).uitkomst // => 'onbekend'
 * ```
 */
export function toetsDeelname<const R extends Regelset>(
  regelset: R,
  vraag: { readonly gemeente: string; readonly product: Productcode<R> },
): Beslissing<boolean | 'onbekend'> {
  const set = eisRegelset(regelset)
  const velden = eisVelden(vraag, 'vraag', ['gemeente', 'product'])
  const { code, contract } = leesProduct(set, velden.product, 'vraag.product')
  if (velden.gemeente === undefined) throw new RegelFout('ontbrekend-veld', 'vraag.gemeente')
  if (typeof velden.gemeente !== 'string') throw new RegelFout('ongeldige-waarde', 'vraag.gemeente')
  const gezocht = velden.gemeente.toLowerCase()
  const gemeente = set.gemeenten.find((naam) => naam.toLowerCase() === gezocht)
  const { gemeenten, bron } = contract.deelname
  if (!gemeente)
    return {
      uitkomst: 'onbekend',
      motivering: [pasToe('PRD-03', `${set.titel} kent deze gemeente niet.`, { product: code }, bron)],
    }
  const deelname = gemeenten.find((deel) => deel.gemeente === gemeente)
  const uitkomst = deelname !== undefined && (deelname.producten?.includes(code) ?? true)
  const tekst = uitkomst
    ? `${gemeente} doet mee met ${code}.`
    : deelname
      ? `${gemeente} doet van ${contract.naam} alleen mee met ${deelname.producten?.join(' en ')}.`
      : `${gemeente} doet niet mee met ${contract.naam}.`
  return {
    uitkomst,
    motivering: [pasToe('PRD-03', tekst, { gemeente, product: code, deelname: uitkomst }, bron)],
  }
}
