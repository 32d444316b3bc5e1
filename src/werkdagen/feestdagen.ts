import { type Datum, dagnummerVan, schrijfDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisGeheel } from '../kern/invoer'
import { EERSTE_JAAR, LAATSTE_JAAR } from './feestdagentabel.generated'
import { tabellenVan, type Werkkalender } from './tabellen'
import { eisBekend } from './tellen'

/** A day on which nobody works, with its Dutch name. */
export interface Feestdag {
  readonly datum: Datum
  readonly naam: string
}

/**
 * The holidays of a year in the order of the calendar, also those that fall on a Saturday or Sunday (rule
 * WD-01). A calendar's own free days are among them.
 *
 * @param jaar - A year from 2000 to 2099.
 * @param kalender - A calendar of one's own (rule WD-02).
 * @returns One entry a date; 5 May 2005 and 2016, when it was Hemelvaartsdag too, are called Bevrijdingsdag.
 * @throws {RegelFout} `ongeldig-aantal`, `buiten-bereik`, `buiten-dekking` or `ongeldige-waarde` (no calendar).
 * @see Algemene termijnenwet art. 3.
 *
 * @example
 * ```ts
 * import { feestdagen } from 'jeugdhulp-regels/werkdagen'
 *
 * feestdagen(2026).length // => 11
 * feestdagen(2026)[1] // => { datum: '2026-04-03', naam: 'Goede Vrijdag' }
 * ```
 */
export function feestdagen(jaar: number, kalender?: Werkkalender): readonly Feestdag[] {
  const tabellen = tabellenVan(kalender)
  const dagen: Feestdag[] = []
  if (eisGeheel(jaar, 'jaar') < EERSTE_JAAR || jaar > LAATSTE_JAAR)
    throw new RegelFout('buiten-bereik', 'jaar')
  const volgend = dagnummerVan(jaar, 13, 1)
  for (let dag = dagnummerVan(jaar, 1, 1); dag < volgend; dag++) {
    const naam = tabellen.vrij.get(eisBekend(tabellen, dag, 'jaar'))
    if (naam) dagen.push({ datum: schrijfDatum(dag), naam })
  }
  return dagen
}
