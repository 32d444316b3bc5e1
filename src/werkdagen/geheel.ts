import { binnenBereik, type Datum, leesDatum, schrijfDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisGeheel } from '../kern/invoer'
import { tabellenVan, type Werkkalender } from './tabellen'
import { eisBekend, tel, verschuif } from './tellen'

/**
 * A date as a whole number of days since 1970-01-01, as `date32` columns of Arrow and Parquet hold it: the form
 * for bulk work.
 */
export type Dagnummer = number

/**
 * Does `werk` for each place of two columns; a single number stands for a column of that number. A refusal names
 * the place it came from.
 */
function perPlaats(
  kolom: unknown,
  ander: unknown,
  pad: string,
  anderPad: string,
  werk: (dag: number, ander: number) => number,
): Int32Array {
  if (!(kolom instanceof Int32Array)) throw new RegelFout('ongeldige-waarde', pad)
  const los = typeof ander === 'number' ? eisGeheel(ander, anderPad) : undefined
  if (los === undefined && !(ander instanceof Int32Array && ander.length === kolom.length))
    throw new RegelFout('ongeldige-waarde', anderPad)
  return kolom.map((dag, i) => {
    try {
      return werk(dag, los ?? ((ander as Int32Array)[i] as number))
    } catch (fout) {
      throw new RegelFout((fout as RegelFout).code, `${(fout as RegelFout).pad}[${i}]`)
    }
  })
}

/**
 * The day number of a date.
 *
 * @throws {RegelFout} `ongeldige-datum` or `buiten-bereik` (2000-01-01 to 2099-12-31).
 *
 * @example
 * ```ts
 * import { dagnummer } from 'jeugdhulp-regels/werkdagen'
 *
 * dagnummer('2026-12-23') // => 20810
 * ```
 */
export function dagnummer(datum: Datum): Dagnummer {
  return leesDatum(datum, 'datum')
}

/**
 * The date of a day number.
 *
 * @throws {RegelFout} `ongeldig-aantal` or `buiten-bereik` (10957 to 47481).
 *
 * @example
 * ```ts
 * import { datumVan } from 'jeugdhulp-regels/werkdagen'
 *
 * datumVan(20810) // => '2026-12-23'
 * ```
 */
export function datumVan(dag: Dagnummer): Datum {
  return schrijfDatum(binnenBereik(eisGeheel(dag, 'dag'), 'dag'))
}

/**
 * {@link plusWerkdagen} on day numbers: nothing is read or written as text.
 *
 * @param datum - The day of the event, as a day number.
 * @param aantal - A whole number of werkdagen; negative counts back.
 * @param kalender - A calendar of one's own (rule WD-02).
 * @throws {RegelFout} `ongeldig-aantal`, `buiten-bereik`, `buiten-dekking` or `ongeldige-waarde` (no calendar).
 * @see Rule WD-03.
 *
 * @example
 * ```ts
 * import { plusWerkdagenDag } from 'jeugdhulp-regels/werkdagen'
 *
 * plusWerkdagenDag(20810, 5) // => 20818
 * ```
 */
export function plusWerkdagenDag(datum: Dagnummer, aantal: number, kalender?: Werkkalender): Dagnummer {
  const tabellen = tabellenVan(kalender)
  const dag = eisBekend(tabellen, eisGeheel(datum, 'datum'), 'datum')
  return verschuif(tabellen, dag, eisGeheel(aantal, 'aantal'), 'aantal')
}

/**
 * {@link telWerkdagen} on day numbers.
 *
 * @throws {RegelFout} `ongeldig-aantal`, `buiten-bereik`, `buiten-dekking` or `ongeldige-waarde` (no calendar).
 * @see Rule WD-03.
 *
 * @example
 * ```ts
 * import { telWerkdagenDag } from 'jeugdhulp-regels/werkdagen'
 *
 * telWerkdagenDag(20810, 20818) // => 5
 * ```
 */
export function telWerkdagenDag(na: Dagnummer, totEnMet: Dagnummer, kalender?: Werkkalender): number {
  const tabellen = tabellenVan(kalender)
  const van = eisBekend(tabellen, eisGeheel(na, 'na'), 'na')
  const tot = eisBekend(tabellen, eisGeheel(totEnMet, 'totEnMet'), 'totEnMet')
  return tel(tabellen, van, tot, 'totEnMet', tot < van ? 0 : 1)
}

/**
 * {@link plusWerkdagen} for a whole column of day numbers in one call.
 *
 * @param datum - The days of the events.
 * @param aantal - One number of werkdagen for all, or a column of them, one for each day.
 * @param kalender - A calendar of one's own (rule WD-02).
 * @returns A new column of day numbers, in the same order.
 * @throws {RegelFout} As plusWerkdagenDag; the path names the place, such as `datum[3]`. Also `ongeldige-waarde` for
 * what is no `Int32Array`, or for columns of different lengths.
 * @see Rule WD-03.
 *
 * @example
 * ```ts
 * import { dagnummer, datumVan, plusWerkdagenKolom } from 'jeugdhulp-regels/werkdagen'
 *
 * const ontvangen = Int32Array.from(['2026-12-23', '2026-04-02'], (datum) => dagnummer(datum))
 * Array.from(plusWerkdagenKolom(ontvangen, 5), (dag) => datumVan(dag)) // => ['2026-12-31', '2026-04-13']
 * plusWerkdagenKolom(ontvangen, Int32Array.of(5, 1)) // => Int32Array.of(20818, 20550)
 * ```
 */
export function plusWerkdagenKolom(
  datum: Int32Array,
  aantal: number | Int32Array,
  kalender?: Werkkalender,
): Int32Array {
  tabellenVan(kalender)
  return perPlaats(datum, aantal, 'datum', 'aantal', (d, n) => plusWerkdagenDag(d, n, kalender))
}

/**
 * {@link telWerkdagen} for two columns of day numbers in one call.
 *
 * @returns A column of numbers of werkdagen, in the same order.
 * @throws {RegelFout} As telWerkdagenDag; the path names the place, such as `na[3]`. Also `ongeldige-waarde` for what
 * is no `Int32Array`, or for columns of different lengths.
 * @see Rule WD-03.
 *
 * @example
 * ```ts
 * import { telWerkdagenKolom } from 'jeugdhulp-regels/werkdagen'
 *
 * telWerkdagenKolom(Int32Array.of(20810, 20818), Int32Array.of(20818, 20810)) // => Int32Array.of(5, -5)
 * ```
 */
export function telWerkdagenKolom(
  na: Int32Array,
  totEnMet: Dagnummer | Int32Array,
  kalender?: Werkkalender,
): Int32Array {
  tabellenVan(kalender)
  return perPlaats(na, totEnMet, 'na', 'totEnMet', (a, b) => telWerkdagenDag(a, b, kalender))
}
