import { type Datum, leesDatum } from '../kern/datum'
import { telWerkdagenDag } from './geheel'
import type { Werkkalender } from './tabellen'

/**
 * How many werkdagen lie after `na`, up to and including `totEnMet` (rule WD-03). The exact inverse of
 * {@link plusWerkdagen}: `telWerkdagen(d, plusWerkdagen(d, n))` is `n`, also for a negative `n`.
 *
 * @param na - The day of the event; it does not count itself.
 * @param totEnMet - The last day counted. Before `na`, the answer is negative or 0.
 * @param kalender - A calendar of one's own (rule WD-02).
 * @returns A whole number of werkdagen.
 * @throws {RegelFout} `ongeldige-datum`, `buiten-bereik`, `buiten-dekking` or `ongeldige-waarde` (no calendar).
 *
 * @example
 * ```ts
 * import { telWerkdagen } from 'jeugdhulp-regels/werkdagen'
 *
 * telWerkdagen('2026-12-23', '2026-12-31') // => 5
 * telWerkdagen('2026-04-07', '2026-04-02') // => -1
 * ```
 */
export function telWerkdagen(na: Datum, totEnMet: Datum, kalender?: Werkkalender): number {
  return telWerkdagenDag(leesDatum(na, 'na'), leesDatum(totEnMet, 'totEnMet'), kalender)
}
