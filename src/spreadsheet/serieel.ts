import { type Datum, dagnummerVan, LAATSTE_DAG, leesGeboortedatum, schrijfDatum } from '../kern/datum'

/** The serial number of 1970-01-01. */
const NULDAG = 25569
/**
 * The serial number of 1901-01-01, the first day that any function takes. The day that Excel counts and that never was,
 * 29 February 1900 (60), lies before it, so that one constant does for all days after.
 */
const EERSTE = 367

/**
 * The date of a serial number of Excel, in the 1900 date system. A part of a day is its time and is left out.
 *
 * @returns Nothing for what is no day from 1901 to 2099.
 *
 * @example
 * ```ts
 * import { datumVanSerieel } from 'jeugdhulp-regels/spreadsheet'
 *
 * datumVanSerieel(46379) // => '2026-12-23'
 * datumVanSerieel(60) // => undefined
 * ```
 */
export function datumVanSerieel(getal: number): Datum | undefined {
  if (typeof getal !== 'number') return undefined
  const dag = Math.floor(getal) - NULDAG
  return getal >= EERSTE && dag <= LAATSTE_DAG ? schrijfDatum(dag) : undefined
}

/**
 * The serial number of a date in Excel, in the 1900 date system.
 *
 * @throws {RegelFout} `ongeldige-datum` or `buiten-bereik` (before 1901 or after 2099).
 *
 * @example
 * ```ts
 * import { serieelVan } from 'jeugdhulp-regels/spreadsheet'
 *
 * serieelVan('2026-12-23') // => 46379
 * ```
 */
export function serieelVan(datum: Datum): number {
  leesGeboortedatum(datum, 'datum')
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number]
  return dagnummerVan(jaar, maand, dag) + NULDAG
}
