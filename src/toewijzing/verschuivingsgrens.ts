import { plusMaanden } from '../kern/datum'
import type { Periode } from '../kern/periode'
import type { Verschuivingsregels } from './toewijzingsregels'

/** The most whole months that fit from a day up to, not including, another, and the days that are left. */
function maandenEnDagen(begin: number, eind: number): { maanden: number; dagen: number } {
  // Months are at most 31 days, so this is never too many.
  let maanden = Math.floor((eind - begin) / 31)
  while (plusMaanden(begin, maanden + 1) <= eind) maanden++
  return { maanden, dagen: eind - plusMaanden(begin, maanden) }
}

/**
 * The last day to which the end of a period may be moved (I-08). It reckons with the day after the end. The days beside
 * the months never add up to more than one month, so that a longer period never gives an earlier limit.
 */
export function verschuivingsgrens({ begin, eind }: Periode, regels: Verschuivingsregels): number {
  const {
    deel: { teller, noemer },
    dagenPerMaand,
    hoogstensMaanden,
  } = regels
  const na = eind + 1
  const { maanden, dagen } = maandenEnDagen(begin, na)
  const heel = Math.floor((maanden * teller) / noemer)
  const rest = Math.floor((((maanden * teller) % noemer) * dagenPerMaand) / noemer)
  const verschoven = plusMaanden(na, heel) + rest + Math.floor((dagen * teller) / noemer)
  return Math.min(verschoven, plusMaanden(na, heel + 1), plusMaanden(na, hoogstensMaanden)) - 1
}
