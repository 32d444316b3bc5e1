import type { Datum } from '../kern/datum'
import { pasToe } from '../kern/motivering'
import type { Product } from '../producten/regelset'
import type { Declaratieregels } from './declaratieregels'
import { jaarVan } from './lees'
import { type Reden, redenExtraClient } from './reden'

/** Whether a no-show may be declared, given which one of its calendar year it is, with every reason and not the first alone. */
export function noShowDeclarabel(
  regels: Declaratieregels,
  product: Product,
  { datum, minuten }: { readonly datum: Datum; readonly minuten?: number },
  inJaar: number,
): Reden {
  const { maximum, bijGroep, bron } = regels.noShow
  const jaar = jaarVan(datum)
  const groep = product.vorm === 'groep' && !bijGroep
  const extra = redenExtraClient(regels, product)
  const declarabel = inJaar <= maximum && !groep && extra.length === 0
  const tekst = groep
    ? 'Bij een groepsproduct is een no-show niet declarabel.'
    : `Hoogstens ${maximum} no-shows per jaar zijn declarabel; dit is nummer ${inJaar} in ${jaar}.`
  const redenen = [pasToe('DEC-05', tekst, { inJaar, maximum, jaar: Number(jaar) }, bron)]
  if (groep) redenen.push(pasToe('I-50', 'Voor de stappen telt de no-show wel mee.', { groep }, bron))
  redenen.push(...extra)
  if (declarabel && minuten !== undefined)
    redenen.push(pasToe('I-51', `Het gaat om de ${minuten} geplande directe minuten.`, { minuten }))
  return [declarabel, redenen]
}
