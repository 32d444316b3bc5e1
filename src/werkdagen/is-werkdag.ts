import { type Datum, leesDatum } from '../kern/datum'
import { tabellenVan, type Werkkalender } from './tabellen'
import { isVrij } from './tellen'

/**
 * Whether a date is a werkdag: Monday to Friday and no holiday (rule WD-01).
 *
 * @param datum - A date between 2000-01-01 and 2099-12-31.
 * @param kalender - A calendar of one's own (rule WD-02); the default counts Goede Vrijdag and every 5 May as
 * free, and the days equated by decree as werkdagen (I-01).
 * @throws {RegelFout} `ongeldige-datum`, `buiten-bereik`, `buiten-dekking` or `ongeldige-waarde` (no calendar).
 * @see Algemene termijnenwet art. 3.
 *
 * @example
 * ```ts
 * import { isWerkdag } from 'jeugdhulp-regels/werkdagen'
 *
 * isWerkdag('2026-04-06') // => false
 * isWerkdag('2026-04-07') // => true
 * ```
 */
export function isWerkdag(datum: Datum, kalender?: Werkkalender): boolean {
  return !isVrij(tabellenVan(kalender), leesDatum(datum, 'datum'), 'datum')
}
