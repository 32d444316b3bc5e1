import type { Datum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisGeheel } from '../kern/invoer'

/** The largest volume an allocation can hold: eight digits. */
export const MAXIMUM = 99_999_999

/** The month of a date, `JJJJ-MM`. */
export function maandVan(datum: Datum): string {
  return datum.slice(0, 7)
}

/** The calendar year of a date. */
export function jaarVan(datum: Datum): string {
  return datum.slice(0, 4)
}

/** Reads a whole number of at least `minimum`, and of at most eight digits. */
export function leesAantal(invoer: unknown, pad: string, minimum: number): number {
  const aantal = eisGeheel(invoer, pad)
  if (aantal < minimum) throw new RegelFout('ongeldig-aantal', pad)
  if (aantal > MAXIMUM) throw new RegelFout('buiten-bereik', pad)
  return aantal
}

/** A refusal of something in a row, with the place of that row before its path. Anything else stays what it is. */
export function opPlaats(fout: unknown, plaats: string): unknown {
  return fout instanceof RegelFout ? new RegelFout(fout.code, plaats + fout.pad, fout.toegestaan) : fout
}

/**
 * Reads every row of a list; a refusal names the row. Inside a row paths are fixed texts that begin with a point, so that
 * a million good rows write none.
 */
export function leesRijen<T>(invoer: unknown, pad: string, lees: (rij: unknown) => T): T[] {
  if (!Array.isArray(invoer)) throw new RegelFout('ongeldige-waarde', pad)
  const gelezen: T[] = []
  try {
    while (gelezen.length < invoer.length) gelezen.push(lees(invoer[gelezen.length]))
  } catch (fout) {
    throw opPlaats(fout, `${pad}[${gelezen.length}]`)
  }
  return gelezen
}
