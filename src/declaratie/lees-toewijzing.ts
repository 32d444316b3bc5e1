import { eisTekst } from '../kern/invoer'
import type { Toewijzing } from '../kern/toewijzing'
import type { Regelset } from '../producten/regelset'
import { leesToewijzing } from '../toewijzing/lees-toewijzing'
import { leesAantal } from './lees'

/** An allocation of which is known for whom it is. */
export type Clienttoewijzing = Toewijzing & { readonly client: string }

/** Checks one allocation and hands back the same object; paths begin with a point, as those of a line. */
export function leesClienttoewijzing(regelset: Regelset, rij: unknown): Clienttoewijzing {
  const toewijzing = leesToewijzing(regelset, rij, '')
  eisTekst(toewijzing.client, '.client')
  if (toewijzing.omvang) leesAantal(toewijzing.omvang.volume, '.omvang.volume', 0)
  return toewijzing as Clienttoewijzing
}
