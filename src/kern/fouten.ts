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

  constructor(
    /** What is wrong, from the closed list. */
    readonly code: Foutcode,
    /** Where it is wrong, such as `gebeurtenissen[2].datum`; empty for the call as a whole. */
    readonly pad: string,
    /** What would have been accepted in that place, where that is a short list. */
    readonly toegestaan?: readonly string[],
  ) {
    super(`${pad}: ${code}${toegestaan?.length ? ` (mogelijk: ${toegestaan.join(', ')})` : ''}`)
  }
}
