import { RegelFout } from '../kern/fouten'
import type { Afronding } from './declaratieregels'

/** A number of minutes exactly, in lowest terms: `teller` ÷ `noemer`. */
export interface Breuk {
  readonly teller: number
  readonly noemer: number
}

/** A fraction while it is counted with: groups of many sizes in one month need more digits than a number has. */
export type GroteBreuk = readonly [teller: bigint, noemer: bigint]

function ggd(een: bigint, ander: bigint): bigint {
  return ander === 0n ? een : ggd(ander, een % ander)
}

function vereenvoudig([teller, noemer]: GroteBreuk): GroteBreuk {
  const deler = ggd(teller, noemer)
  return [teller / deler, noemer / deler]
}

export function telOp([teller, noemer]: GroteBreuk, [bij, bijNoemer]: GroteBreuk): GroteBreuk {
  return vereenvoudig([teller * bijNoemer + bij * noemer, noemer * bijNoemer])
}

/** A fraction as plain numbers; refused where they are too large to be exact. */
export function schrijfBreuk(breuk: GroteBreuk, pad: string): Breuk {
  const [teller, noemer] = vereenvoudig(breuk).map(Number) as [number, number]
  if (!Number.isSafeInteger(teller) || !Number.isSafeInteger(noemer))
    throw new RegelFout('buiten-bereik', pad)
  return { teller, noemer }
}

/** Whole minutes; half a minute goes up in `dichtstbij`. */
export function rondAf([teller, noemer]: GroteBreuk, afronding: Exclude<Afronding, 'exact'>): number {
  return Number(afronding === 'omlaag' ? teller / noemer : (2n * teller + noemer) / (2n * noemer))
}

/**
 * A fraction as a number, where a number holds it exactly: halves, quarters and so on. A third is no number of minutes,
 * and a rounded one must not pass for exact.
 */
export function exactGetal({ teller, noemer }: Breuk): number | undefined {
  const bits = BigInt(noemer)
  return (bits & (bits - 1n)) === 0n ? teller / noemer : undefined
}
