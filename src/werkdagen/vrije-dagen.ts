import { dagnummerVan, isWeekend } from '../kern/datum'
import { EERSTE_JAAR, feestdagregels, LAATSTE_JAAR, PASEN } from './feestdagentabel.generated'

/**
 * The Dutch holidays of every year: day number → name. `zonder` names the ones to leave out, as in
 * `goede-vrijdag`. Where two share a day (5 May 2005 and 2016) it keeps the first name, and each keeps it free.
 */
export function feestdagenVanNederland(zonder: readonly string[]): Map<number, string> {
  const vrij = new Map<number, string>()
  for (const [naam, maand, dag, verschuiving, eerste = EERSTE_JAAR, laatste = LAATSTE_JAAR] of feestdagregels)
    for (let jaar = eerste; jaar <= laatste; jaar++) {
      let dagnummer = dagnummerVan(jaar, maand, dag)
      if (verschuiving === PASEN) dagnummer += Number.parseInt(verschuiving[jaar - eerste] as string, 36)
      // The second day of a weekend is its Sunday.
      else if (verschuiving && isWeekend(dagnummer) && isWeekend(dagnummer - 1)) dagnummer--
      if (!vrij.has(dagnummer) && !zonder.includes(naam.toLowerCase().replace(' ', '-')))
        vrij.set(dagnummer, naam)
    }
  return vrij
}
