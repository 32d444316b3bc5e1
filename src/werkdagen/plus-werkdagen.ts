import { type Datum, leesDatum, schrijfDatum } from '../kern/datum'
import { plusWerkdagenDag } from './geheel'
import type { Werkkalender } from './tabellen'

/**
 * The date `aantal` werkdagen after a date. The date itself does not count: one werkdag after a Saturday is the
 * Monday (rule WD-03, interpretation I-02).
 *
 * @param datum - The day of the event, between 2000-01-01 and 2099-12-31; it need not be a werkdag.
 * @param aantal - A whole number of werkdagen. Negative counts back; 0 returns the date itself.
 * @param kalender - A calendar of one's own (rule WD-02).
 * @throws {RegelFout} `ongeldige-datum`, `ongeldig-aantal`, `buiten-bereik` (also where the answer would lie
 * outside the range), `buiten-dekking` or `ongeldige-waarde` (no calendar).
 *
 * @example
 * ```ts
 * import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
 *
 * plusWerkdagen('2026-12-23', 5) // => '2026-12-31'
 * plusWerkdagen('2026-04-07', -1) // => '2026-04-02'
 * plusWerkdagen('2026-11-21', 0) // => '2026-11-21'
 * ```
 */
export function plusWerkdagen(datum: Datum, aantal: number, kalender?: Werkkalender): Datum {
  return schrijfDatum(plusWerkdagenDag(leesDatum(datum, 'datum'), aantal, kalender))
}
