import { isDatum, leesDatum, leesGeboortedatum } from '../kern/datum'
import type { RegelFout } from '../kern/fouten'
import { weiger } from './fout'
import type { Cel, Celregel } from './typen'

/** Whether a cell holds nothing. */
export function isLeeg(waarde: unknown): boolean {
  return waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '')
}

/** Words that change the calendar, see `kalender.ts`. */
export const KALENDERWOORDEN = [
  'zonder-goede-vrijdag',
  'zonder-bevrijdingsdag',
  'gelijkgestelde-dagen',
] as const

const JA_NEE: Readonly<Record<string, boolean>> = { ja: true, nee: false, waar: true, onwaar: false }

function leesDag(tekst: string, regel: Celregel): string {
  try {
    if (regel.soort === 'geboortedatum') return leesGeboortedatum(tekst, regel.naam)
    leesDatum(tekst, regel.naam)
    return tekst
  } catch (fout) {
    throw weiger((fout as RegelFout).code, regel)
  }
}

/** Why something is no number; a date cell comes as the text of its day. */
function geenGetal(waarde: unknown): string {
  if (typeof waarde !== 'string') return 'dit is geen getal.'
  return isDatum(waarde) ? 'dit is een datum, geen getal.' : 'dit is tekst, geen getal.'
}

function leesGetal(waarde: unknown, regel: Celregel): number {
  if (typeof waarde !== 'number') throw weiger('ongeldig-aantal', regel, geenGetal(waarde))
  const { soort, minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = regel
  const past = soort === 'jaar' ? isDatum(`${waarde}-01-01`) : waarde >= minimum && waarde <= maximum
  if (Number.isInteger(waarde) && past) return waarde
  throw weiger('ongeldig-aantal', regel)
}

function leesJaNee(waarde: unknown, regel: Celregel): boolean {
  const gelezen = typeof waarde === 'string' ? JA_NEE[waarde.trim().toLowerCase()] : waarde
  if (typeof gelezen === 'boolean') return gelezen
  throw weiger('ongeldige-waarde', regel)
}

/** The one spelling of a name that somebody typed, whatever the capitals; nothing where it is none of these. */
function spel(getypt: string, namen: readonly string[] | undefined): string | undefined {
  const klein = getypt.trim().toLowerCase()
  return namen?.find((naam) => naam.toLowerCase() === klein)
}

/** A code or a name; one that a spreadsheet took for a number is text all the same. */
function leesTekst(waarde: unknown, regel: Celregel): string {
  const tekst = typeof waarde === 'number' ? String(waarde) : waarde
  if (typeof tekst !== 'string') throw weiger('ongeldige-waarde', regel)
  const { keuzes, spelling } = regel
  const gespeld = spel(tekst, keuzes ?? spelling)
  if (keuzes && gespeld === undefined) throw weiger('ongeldige-waarde', regel)
  return gespeld ?? tekst.trim()
}

/** Reads one cell; a blank one is `undefined`. */
export function leesCel(waarde: unknown, regel: Celregel): Cel {
  if (isLeeg(waarde)) return undefined
  if (regel.soort === 'getal' || regel.soort === 'jaar') return leesGetal(waarde, regel)
  if (regel.soort === 'janee') return leesJaNee(waarde, regel)
  if (regel.soort === 'tekst') return leesTekst(waarde, regel)
  if (typeof waarde !== 'string') throw weiger('ongeldige-datum', regel)
  const woord = regel.soort === 'kalender' ? spel(waarde, KALENDERWOORDEN) : undefined
  return woord ?? leesDag(waarde, regel)
}
