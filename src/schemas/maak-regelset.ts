import type * as z from 'zod/mini'
import { bevries } from '../kern/bevries'
import { type Foutcode, RegelFout } from '../kern/fouten'
import type { Regelset } from '../producten/regelset'
import { regelsetSchema } from './regelset'
import { foutieveVerwijzingen } from './verwijzingen'

/** One fault of a file: what is wrong, and where. */
export interface Regelsetfout {
  readonly code: Foutcode
  /** Such as `producten.45F33.richtlijnen[0].maximaalUren`; empty for the file as a whole. */
  readonly pad: string
}

/**
 * A regelset that is not sound. Beside the code `ongeldige-regelset` it holds every fault at once.
 *
 * @example
 * ```ts
 * import { maakRegelset, RegelsetFout } from 'jeugdhulp-regels/schemas'
 *
 * let fout: unknown
 * try {
 *   maakRegelset([])
 * } catch (gevangen) {
 *   fout = gevangen
 * }
 * fout instanceof RegelsetFout && fout.fouten // => [{ code: 'ongeldige-waarde', pad: '' }]
 * ```
 */
export class RegelsetFout extends RegelFout {
  constructor(
    /** Every fault, in the order of their paths. */
    readonly fouten: readonly Regelsetfout[],
  ) {
    super('ongeldige-regelset', 'regelset')
  }
}

function schrijfPad(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`))
    .join('')
    .replace(/^\./, '')
}

function bijPad(invoer: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>((deel, stap) => (deel as Record<PropertyKey, unknown>)[stap], invoer)
}

function codeVan(fout: z.core.$ZodIssue, invoer: unknown): Foutcode {
  if (fout.code === 'unrecognized_keys') return 'onbekend-veld'
  if (bijPad(invoer, fout.path) === undefined && fout.path.length > 0) return 'ontbrekend-veld'
  if (/(?:geldigVanaf|geldigTot|gecontroleerdOp)$/.test(String(fout.path.at(-1)))) return 'ongeldige-datum'
  return 'ongeldige-waarde'
}

/**
 * Reads the regelset of a region from parsed JSON, for the functions of `jeugdhulp-regels/producten`.
 *
 * @param json - What `JSON.parse` made of the file; it stays as it is.
 * @returns A frozen copy.
 * @throws {RegelsetFout} `ongeldige-regelset`, with every fault and its path in `fouten`: fields that are missing,
 * unknown or wrong, and names that stand for nothing, such as a contract or a source that is not there.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { maakRegelset, RegelsetFout } from 'jeugdhulp-regels/schemas'
 *
 * const json = JSON.parse(JSON.stringify(flevoland))
 * maakRegelset(json).producten['45F11']?.naam // => 'Diagnostiek'
 * json.producten['45F11'].contract = 'mulit'
 * delete json.gemeenten
 * let fouten: unknown
 * try {
 *   maakRegelset(json)
 * } catch (fout) {
 *   if (fout instanceof RegelsetFout) fouten = fout.fouten.slice(-2)
 * }
 * fouten // => [{ code: 'ontbrekend-veld', pad: 'gemeenten' }, { code: 'ongeldige-waarde', pad: 'producten.45F11.contract' }]
 * ```
 */
export function maakRegelset<const R extends Regelset>(json: R): R
export function maakRegelset(json: unknown): Regelset
export function maakRegelset(json: unknown): Regelset {
  const gelezen = regelsetSchema.safeParse(json)
  const vormfouten = (gelezen.error?.issues ?? []).map((fout) => ({
    code: codeVan(fout, json),
    pad: schrijfPad(fout.path),
  }))
  const verwijsfouten = foutieveVerwijzingen(json).map((pad) => ({
    code: 'ongeldige-waarde' as const,
    pad: schrijfPad(pad),
  }))
  const fouten = new Map([...verwijsfouten, ...vormfouten].map((fout) => [fout.pad, fout]))
  if (!gelezen.success || fouten.size > 0)
    throw new RegelsetFout([...fouten.values()].sort((een, ander) => (een.pad < ander.pad ? -1 : 1)))
  return bevries(gelezen.data)
}
