import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisVelden } from '../kern/invoer'
import type { Toewijzing } from '../kern/toewijzing'
import { leesProduct } from '../producten/lees'
import type { Regelset } from '../producten/regelset'

const VELDEN = ['nummer', 'client', 'product', 'ingangsdatum', 'einddatum', 'omvang', 'redenWijziging']

/** Reads what an allocation needs to be ended: its product and its period. What else it holds goes along as it is. */
export function leesToewijzing(regelset: Regelset, invoer: unknown, pad: string): Toewijzing {
  const velden = eisVelden(invoer, pad, VELDEN)
  leesProduct(regelset, velden.product, `${pad}.product`)
  leesDatum(velden.ingangsdatum, `${pad}.ingangsdatum`)
  if (velden.einddatum !== undefined) {
    leesDatum(velden.einddatum, `${pad}.einddatum`)
    if ((velden.einddatum as Datum) < (velden.ingangsdatum as Datum))
      throw new RegelFout('datum-loopt-terug', `${pad}.einddatum`)
  }
  return velden as unknown as Toewijzing
}
