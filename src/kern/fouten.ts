/**
 * Every code a {@link RegelFout} can carry. The list is closed: a caller may switch over it exhaustively.
 */
export type Foutcode =
  | 'ongeldige-datum'
  | 'ongeldig-aantal'
  | 'ongeldige-waarde'
  | 'ontbrekend-veld'
  | 'onbekend-veld'
  | 'buiten-bereik'
  | 'buiten-dekking'
  | 'ongeldige-route'
  | 'andere-route'
  | 'gebeurtenis-niet-toegestaan'
  | 'verplichting-niet-open'
  | 'datum-loopt-terug'
  | 'geen-geldende-versie'
  | 'ongeldige-regelset'
  | 'onbekende-productcode'

/** A longer list of what would have been right is left out: nobody reads it. */
const LANGSTE_LIJST = 50

/** What would have been right in a place; nothing where that is too much to name. */
export function korteLijst(toegestaan: readonly string[] | undefined): readonly string[] | undefined {
  return toegestaan && toegestaan.length <= LANGSTE_LIJST ? toegestaan : undefined
}

/**
 * A wrong call: something was asked in a form the library refuses. A rule that says "no" is never a
 * `RegelFout` but an outcome.
 *
 * The message names the field, never the value that stood in it, because that may be personal data.
 *
 * @example
 * ```ts
 * import { plusWerkdagen, RegelFout } from 'jeugdhulp-regels/werkdagen'
 *
 * let fout: unknown
 * try {
 *   plusWerkdagen('2026-02-30', 5)
 * } catch (gevangen) {
 *   fout = gevangen
 * }
 * fout instanceof RegelFout // => true
 * fout instanceof RegelFout && fout.code // => 'ongeldige-datum'
 * fout instanceof RegelFout && fout.pad // => 'datum'
 * ```
 */
export class RegelFout extends Error {
  override readonly name = 'RegelFout'
  /** What would have been accepted in that place, where that is a list of at most fifty. */
  readonly toegestaan?: readonly string[]

  constructor(
    /** What is wrong, from the closed list. */
    readonly code: Foutcode,
    /** Where it is wrong, such as `gebeurtenissen[2].datum`; empty for the call as a whole. */
    readonly pad: string,
    toegestaan?: readonly string[],
  ) {
    const genoemd = korteLijst(toegestaan)
    super(`${pad}: ${code}${genoemd?.length ? ` (mogelijk: ${genoemd.join(', ')})` : ''}`)
    if (genoemd) this.toegestaan = genoemd
  }
}
