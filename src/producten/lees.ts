import { isBevroren } from '../kern/bevries'
import { RegelFout } from '../kern/fouten'
import { nabijeCodes } from './nabij'
import type { Contract, Product, Regelset } from './regelset'

/** Refuses what is not a regelset of this package, or one that `maakRegelset` read. */
export function eisRegelset(regelset: Regelset): Regelset {
  if (
    typeof regelset === 'object' &&
    regelset &&
    isBevroren(regelset) &&
    Object.hasOwn(regelset, 'producten')
  )
    return regelset
  throw new RegelFout('ongeldige-regelset', 'regelset')
}

type Deel = { [K in keyof Regelset]-?: undefined extends Regelset[K] ? K : never }[keyof Regelset] & string

/** A part that a regelset may leave out; a question that rests on it is refused where it is not there. */
export function eisDeel<K extends Deel>(regelset: Regelset, naam: K): NonNullable<Regelset[K]> {
  const deel = eisRegelset(regelset)[naam]
  if (deel !== undefined) return deel
  throw new RegelFout('ongeldige-regelset', `regelset.${naam}`)
}

/** Reads one of some names; another is refused, naming those nearest to it. */
export function leesNaam(invoer: unknown, pad: string, namen: readonly string[]): string {
  if (namen.includes(invoer as string)) return invoer as string
  throw new RegelFout(
    'onbekende-productcode',
    pad,
    nabijeCodes(typeof invoer === 'string' ? invoer : '', namen),
  )
}

export interface Gelezen {
  readonly code: string
  readonly product: Product
  readonly contract: Contract
}

/** A product by its code, with its contract. */
export function leesProduct(regelset: Regelset, invoer: unknown, pad: string): Gelezen {
  const code = leesNaam(invoer, pad, Object.keys(regelset.producten))
  const product = regelset.producten[code] as Product
  return { code, product, contract: regelset.contracten[product.contract] as Contract }
}

/** Reads a yes or no that may be left out. */
export function leesJaNee(invoer: unknown, pad: string): boolean {
  if (invoer === undefined || typeof invoer === 'boolean') return invoer === true
  throw new RegelFout('ongeldige-waarde', pad)
}

/** Reads a yes or no that must be told. */
export function eisJaNee(invoer: unknown, pad: string): boolean {
  if (invoer === undefined) throw new RegelFout('ontbrekend-veld', pad)
  return leesJaNee(invoer, pad)
}
