import { pasToe, type Regeltoepassing } from '../kern/motivering'
import type { Product } from '../producten/regelset'
import type { Declaratieregels, Tijdsoort } from './declaratieregels'

/** Whether something may be declared, and by which rules. */
export type Reden = readonly [declarabel: boolean, motivering: readonly Regeltoepassing[]]

/** That nothing is declared for an extra client, where a product is the code of one. */
export function redenExtraClient(
  { extraClient }: Declaratieregels,
  { extraClientVan }: Product,
): readonly Regeltoepassing[] {
  if (extraClientVan === undefined) return []
  const tekst = 'Op de toewijzing van een extra cliënt is niets te declareren.'
  return [pasToe('DEC-06', tekst, { extraClientVan }, extraClient.bron)]
}

/** That an absence was known beforehand. */
export function redenGepland({ geplandeAfwezigheid }: Declaratieregels): Regeltoepassing {
  const tekst = 'De afwezigheid was vooraf bekend: dit is geen no-show en niet declarabel.'
  return pasToe('DEC-04', tekst, { gepland: true }, geplandeAfwezigheid.bron)
}

/** Whether a kind of time of the regelset may be declared on a product, or the tariff has it already. */
export function redenTijd(regels: Declaratieregels, soort: string, product: Product): Reden {
  const { declarabel, naam, bron } = regels.tijdsoorten[soort] as Tijdsoort
  const tekst = declarabel ? `${naam} is declarabel.` : `${naam} zit al in het tarief.`
  const extra = redenExtraClient(regels, product)
  const reden = pasToe('DEC-01', tekst, { soort, declarabel }, bron)
  // Of a refusal only what refuses is told.
  return declarabel && extra.length > 0 ? [false, extra] : [declarabel, [reden, ...extra]]
}
