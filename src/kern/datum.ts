import { RegelFout } from './fouten'

/**
 * A calendar date as an ISO string, `JJJJ-MM-DD` (rule WD-05). Every function checks it strictly: four, two
 * and two digits, an existing day, nothing before or after.
 */
export type Datum = string

/** The day number of 2000-01-01, the first day on which working days are counted. */
export const EERSTE_DAG = 10957
/** The day number of 2099-12-31, the last day on which working days are counted. */
export const LAATSTE_DAG = 47481

/** Days from 1900-03-01, where the arithmetic below starts counting, to 1970-01-01. */
const DAGEN_TOT_1970 = 25508
/** From 1901 to 2099 every fourth year is a leap year, without exception. */
const DAGEN_PER_VIER_JAAR = 1461

/** The day of the year, counted from 1 March = 0, on which a month begins; March is month 0. */
function beginVanMaand(maand: number): number {
  return ((153 * maand + 2) / 5) | 0
}

/**
 * The number of days from 1970-01-01 to a date. Exact from 1901 to 2099; beyond those years, as far as a million years
 * off, a date gets a number outside theirs. Month 13 is January of the next year.
 */
export function dagnummerVan(jaar: number, maand: number, dag: number): number {
  // With March as the first month the leap day is the last day of the year.
  const naJaarwisseling = maand < 3
  const jaren = jaar - (naJaarwisseling ? 1901 : 1900)
  const begin = beginVanMaand(maand - (naJaarwisseling ? -9 : 3))
  return ((jaren * DAGEN_PER_VIER_JAAR) >> 2) + begin + dag - 1 - DAGEN_TOT_1970
}

/** Year, month (1–12) and day (1–31) of a day number; the inverse of {@link dagnummerVan}. */
function delenVan(dagnummer: number): [jaar: number, maand: number, dag: number] {
  const dagen = dagnummer + DAGEN_TOT_1970
  const jaren = Math.floor((4 * dagen + 3) / DAGEN_PER_VIER_JAAR)
  const dagVanJaar = dagen - Math.floor((jaren * DAGEN_PER_VIER_JAAR) / 4)
  const maand = Math.floor((5 * dagVanJaar + 2) / 153)
  const dag = dagVanJaar - beginVanMaand(maand) + 1
  return maand < 10 ? [jaren + 1900, maand + 3, dag] : [jaren + 1901, maand - 9, dag]
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(dagnummer: number): boolean {
  // 1970-01-01 was a Thursday, so the weekend comes two days after it.
  return (dagnummer + 5) % 7 < 2
}

// Writing a date costs more than all the counting around it, so each day is written once.
const geschreven = /* @__PURE__ */ new Array<Datum>(LAATSTE_DAG + 1)

/** Writes a day number as a date. */
export function schrijfDatum(dagnummer: number): Datum {
  const bekend = geschreven[dagnummer]
  if (bekend) return bekend
  const [jaar, maand, dag] = delenVan(dagnummer)
  const datum = `${jaar}-${maand < 10 ? '0' : ''}${maand}-${dag < 10 ? '0' : ''}${dag}`
  if (dagnummer >= EERSTE_DAG && dagnummer <= LAATSTE_DAG) geschreven[dagnummer] = datum
  return datum
}

/** The number that two digits write; anything else gives a number that no date is written with. */
function tweeCijfers(tekst: string, plaats: number): number {
  return tekst.charCodeAt(plaats) * 10 + tekst.charCodeAt(plaats + 1) - 528
}

/** Refuses a day number outside 2000–2099. */
export function binnenBereik(dagnummer: number, pad: string): number {
  if (dagnummer >= EERSTE_DAG && dagnummer <= LAATSTE_DAG) return dagnummer
  throw new RegelFout('buiten-bereik', pad)
}

/** The day number that a text writes in the years of a century; a text is a date if its day is written like that. */
function dagnummerUit(tekst: string, eeuw: number): number {
  return dagnummerVan(eeuw + tweeCijfers(tekst, 2), tweeCijfers(tekst, 5), tweeCijfers(tekst, 8))
}

/** Reads a date from 2000 to 2099 strictly into a day number (days since 1970-01-01). */
export function leesDatum(datum: unknown, pad: string): number {
  if (typeof datum === 'string') {
    const dagnummer = dagnummerUit(datum, 2000)
    if (schrijfDatum(dagnummer) === datum) return dagnummer
    if (schrijfDatum(dagnummerUit(datum, tweeCijfers(datum, 0) * 100)) === datum)
      throw new RegelFout('buiten-bereik', pad)
  }
  throw new RegelFout('ongeldige-datum', pad)
}

/** Whether something is a date from 2000 to 2099. */
export function isDatum(invoer: unknown): invoer is Datum {
  return typeof invoer === 'string' && schrijfDatum(dagnummerUit(invoer, 2000)) === invoer
}

/** Reads a day of birth strictly: from 1901, where the arithmetic is exact, to 2099. */
export function leesGeboortedatum(datum: unknown, pad: string): Datum {
  if (typeof datum === 'string') {
    const eeuw = tweeCijfers(datum, 0) * 100
    if (schrijfDatum(dagnummerUit(datum, eeuw)) === datum) {
      if (datum >= '1901' && datum < '2100') return datum
      throw new RegelFout('buiten-bereik', pad)
    }
  }
  throw new RegelFout('ongeldige-datum', pad)
}

/**
 * The last day of a period of so many months. A period that begins on a day its last month does not have fills that
 * month: half a year from 31 August ends on the last day of February.
 */
export function laatsteDagVan(begin: number, maanden: number): number {
  return Math.max(plusMaanden(begin, maanden) - 1, plusMaanden(begin - 1, maanden))
}

/** The same day `aantal` months on, or the last day of that month where it is shorter (rule WD-04). */
export function plusMaanden(dagnummer: number, aantal: number): number {
  const [jaar, maand, dag] = delenVan(dagnummer)
  const doeljaar = jaar + Math.floor((maand - 1 + aantal) / 12)
  const doelmaand = maand + aantal - (doeljaar - jaar) * 12
  return Math.min(dagnummerVan(doeljaar, doelmaand, dag), dagnummerVan(doeljaar, doelmaand + 1, 1) - 1)
}
