import type { Regelset } from '../producten/regelset'
import { isBevroren } from './bevries'
import { RegelFout } from './fouten'

/** Refuses what is not a regelset of this package, or one that `maakRegelset` read. */
export function eisRegelset(regelset: Regelset): Regelset {
  if (isBevroren(regelset) && Object.hasOwn(regelset, 'producten')) return regelset
  throw new RegelFout('ongeldige-regelset', 'regelset')
}

type Deel = { [K in keyof Regelset]-?: undefined extends Regelset[K] ? K : never }[keyof Regelset] & string

/** A part that a regelset may leave out; a question that rests on it is refused where it is not there. */
export function eisDeel<K extends Deel>(regelset: Regelset, naam: K): NonNullable<Regelset[K]> {
  const deel = eisRegelset(regelset)[naam]
  if (deel !== undefined) return deel
  throw new RegelFout('ongeldige-regelset', `regelset.${naam}`)
}
