import { leesDatum, leesGeboortedatum } from '../kern/datum'
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

function leesGetal(waarde: unknown, regel: Celregel): number {
  if (!Number.isSafeInteger(waarde) || (waarde as number) < (regel.minimum ?? Number.MIN_SAFE_INTEGER))
    throw weiger('ongeldig-aantal', regel)
  return waarde as number
}

function leesJaNee(waarde: unknown, regel: Celregel): boolean {
  const gelezen = typeof waarde === 'string' ? JA_NEE[waarde.trim().toLowerCase()] : waarde
  if (typeof gelezen === 'boolean') return gelezen
  throw weiger('ongeldige-waarde', regel)
}

/** A code or a name; one that a spreadsheet took for a number is text all the same. */
function leesTekst(waarde: unknown, regel: Celregel): string {
  const tekst = typeof waarde === 'number' ? String(waarde) : waarde
  if (typeof tekst !== 'string') throw weiger('ongeldige-waarde', regel)
  const kaal = tekst.trim()
  if (regel.keuzes && !regel.keuzes.includes(kaal)) throw weiger('ongeldige-waarde', regel)
  return kaal
}

/** Reads one cell; a blank one is `undefined`. */
export function leesCel(waarde: unknown, regel: Celregel): Cel {
  if (isLeeg(waarde)) return undefined
  if (regel.soort === 'getal') return leesGetal(waarde, regel)
  if (regel.soort === 'janee') return leesJaNee(waarde, regel)
  if (regel.soort === 'tekst') return leesTekst(waarde, regel)
  if (typeof waarde !== 'string') throw weiger('ongeldige-datum', regel)
  const isWoord = regel.soort === 'kalender' && (KALENDERWOORDEN as readonly string[]).includes(waarde)
  return isWoord ? waarde : leesDag(waarde, regel)
}
