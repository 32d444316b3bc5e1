import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'

/** 2100-01-02 in UTC: no time zone is a whole day behind, so by then 2099 is over everywhere. */
const EINDE = 4_102_531_200_000

/**
 * The calendar date of an instant in a time zone (rule WD-05): the one place where an instant enters. The time
 * zone of the process plays no part.
 *
 * @param instant - A `Date`, or milliseconds since 1970-01-01T00:00Z.
 * @param tijdzone - An IANA name. Default: `Europe/Amsterdam`.
 * @returns A date between 2000-01-01 and 2099-12-31.
 * @throws {RegelFout} `ongeldige-waarde` (no instant, one before 1970, or an unknown time zone; `pad` says which) or
 * `buiten-bereik`.
 *
 * @example
 * ```ts
 * import { datumUit } from 'jeugdhulp-regels/werkdagen'
 *
 * datumUit(Date.UTC(2026, 11, 31, 23, 30)) // => '2027-01-01'
 * datumUit(Date.UTC(2026, 11, 31, 23, 30), 'UTC') // => '2026-12-31'
 * ```
 */
export function datumUit(instant: Date | number, tijdzone = 'Europe/Amsterdam'): Datum {
  const tijd = instant instanceof Date || typeof instant === 'number' ? +new Date(instant) : Number.NaN
  // Before 1970 is out of range anyway, and Intl writes the years before Christ like those after.
  if (!(tijd >= 0)) throw new RegelFout('ongeldige-waarde', 'instant')
  if (tijd > EINDE) throw new RegelFout('buiten-bereik', 'instant')
  let datum: Datum
  try {
    // Swedish writes a date as ISO does. Should it ever not, leesDatum refuses what comes out.
    datum = new Date(tijd).toLocaleDateString('sv', { timeZone: tijdzone })
  } catch {
    throw new RegelFout('ongeldige-waarde', 'tijdzone')
  }
  leesDatum(datum, 'instant')
  return datum
}
