import { RegelFout } from '../kern/fouten'
import { nabijeCodes } from './nabij'
import type { Contract, Product, Regelset } from './regelset'

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
