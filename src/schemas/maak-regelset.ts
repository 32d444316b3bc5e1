import type * as z from 'zod/mini'
import { bevries } from '../kern/bevries'
import { type Foutcode, korteLijst, RegelFout } from '../kern/fouten'
import type { Regelset } from '../producten/regelset'
import { regelsetSchema } from './regelset'
import { foutieveVerwijzingen, type Verwijsfout } from './verwijzingen'

/** One fault of a file: what is wrong, and where. */
export interface Regelsetfout {
  readonly code: Foutcode
  /** What would have been accepted in that place, where that is a list of at most fifty. */
  readonly toegestaan?: readonly string[]
  /** Such as `producten.45F33.richtlijnen[0].maximaalUren`; empty for the file as a whole. */
  readonly pad: string
}

/** How many faults the message itself names; all are in `fouten`. */
const IN_BERICHT = 5

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
    const delen = fouten.slice(0, IN_BERICHT).map(({ pad, code }) => `${pad}: ${code}`)
    const meer = fouten.length > IN_BERICHT ? `; en nog ${fouten.length - IN_BERICHT}` : ''
    this.message = `${this.message} (${delen.join('; ')}${meer})`
  }
}

function schrijfPad(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`))
    .join('')
    .replace(/^\./, '')
}

function bijPad(invoer: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (deel, stap) => (deel as Record<PropertyKey, unknown> | undefined)?.[stap],
    invoer,
  )
}

function codeVan(fout: z.core.$ZodIssue, invoer: unknown): Foutcode {
  if (bijPad(invoer, fout.path) === undefined && fout.path.length > 0) return 'ontbrekend-veld'
  if (/(?:geldigVanaf|geldigTot|gecontroleerdOp)$/.test(String(fout.path.at(-1)))) return 'ongeldige-datum'
  return 'ongeldige-waarde'
}

function metKeuzes(
  code: Foutcode,
  pad: readonly PropertyKey[],
  keuzes: readonly string[] | undefined,
): Regelsetfout {
  const toegestaan = korteLijst(keuzes)
  return { code, pad: schrijfPad(pad), ...(toegestaan && { toegestaan }) }
}

/** What the schema found, each unknown field apart: a file of a region holds nobody's data, so its names may be told. */
function alsFouten(fout: z.core.$ZodIssue, invoer: unknown): Regelsetfout[] {
  if (fout.code === 'unrecognized_keys')
    return fout.keys.map((naam) => ({ code: 'onbekend-veld', pad: schrijfPad([...fout.path, naam]) }))
  const keuzes = fout.code === 'invalid_value' ? fout.values.map(String) : undefined
  return [metKeuzes(codeVan(fout, invoer), fout.path, keuzes)]
}

/** What a part says of another. The names that are known there come from the file itself, and are nobody's data either. */
function alsVerwijsfout({ pad, bekend }: Verwijsfout, invoer: unknown): Regelsetfout {
  const code = bijPad(invoer, pad) === undefined ? 'ontbrekend-veld' : 'ongeldige-waarde'
  const namen = bekend && [...bekend].filter((naam) => typeof naam === 'string')
  return metKeuzes(code, pad, namen)
}

/**
 * Reads the regelset of a region from parsed JSON, for the functions of `jeugdhulp-regels/producten`.
 *
 * @param json - What `JSON.parse` made of the file; it stays as it is. A `$schema` in it is for an editor.
 * @returns A frozen copy, without `$schema`.
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
 * let fouten: RegelsetFout['fouten'] = []
 * try {
 *   maakRegelset(json)
 * } catch (fout) {
 *   if (fout instanceof RegelsetFout) fouten = fout.fouten
 * }
 * fouten.at(-2) // => { code: 'ontbrekend-veld', pad: 'gemeenten' }
 * fouten.at(-1) // => { code: 'ongeldige-waarde', pad: 'producten.45F11.contract', toegestaan: ['basis', 'multi'] }
 * ```
 */
export function maakRegelset<const R extends Regelset & { readonly $schema?: never }>(json: R): R
export function maakRegelset(json: unknown): Regelset
export function maakRegelset(json: unknown): Regelset {
  const gelezen = regelsetSchema.safeParse(json)
  const vormfouten = (gelezen.error?.issues ?? []).flatMap((fout) => alsFouten(fout, json))
  const verwijsfouten = foutieveVerwijzingen(json).map((fout) => alsVerwijsfout(fout, json))
  const fouten = new Map([...verwijsfouten, ...vormfouten].map((fout) => [fout.pad, fout]))
  if (!gelezen.success || fouten.size > 0)
    throw new RegelsetFout([...fouten.values()].sort((een, ander) => (een.pad < ander.pad ? -1 : 1)))
  const { $schema, ...regelset } = gelezen.data
  return bevries(regelset)
}
