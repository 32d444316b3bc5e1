import {
  binnenBereik,
  type Datum,
  isWeekend,
  LAATSTE_DAG,
  leesDatum,
  plusMaanden,
  schrijfDatum,
} from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisGeheel, eisKeuze, eisNietsMeer, eisObject } from '../kern/invoer'
import { type Tabellen, tabellenVan, type Werkkalender } from './tabellen'
import { isVrij, verschuif } from './tellen'

/** What a term is counted in: `werkdagen` skip free days, the others run by the calendar (rule WD-04). */
export type Tijdseenheid = 'werkdagen' | 'dagen' | 'weken' | 'maanden' | 'jaren'

/** The length of a term. */
export interface Duur {
  /** A whole number, 0 or more. */
  readonly aantal: number
  /** What it is counted in. */
  readonly eenheid: Tijdseenheid
}

/** A free day that a term passed over. */
export interface OvergeslagenDag {
  readonly datum: Datum
  /** `weekend`, or the Dutch name of the holiday on a weekday. */
  readonly reden: string
}

/** A term worked out: from when, how long, and the last day that is still in time. */
export interface Termijn {
  readonly vanaf: Datum
  readonly duur: Duur
  readonly uiterlijk: Datum
  /** The free days that moved `uiterlijk`, in the order in which they were passed. */
  readonly overgeslagen: readonly OvergeslagenDag[]
}

/** The question to {@link berekenTermijn}. */
export interface Termijnvraag {
  /** The day of the event, between 2000-01-01 and 2099-12-31; it does not count itself (I-02). */
  readonly vanaf: Datum
  readonly duur: Duur
  /** `terug` counts back from `vanaf`, for "at least … before". Default: `vooruit`. */
  readonly richting?: 'vooruit' | 'terug'
  /**
   * Whether a last day on a free day moves to the next werkdag, as in Algemene termijnenwet art. 1. Default:
   * `geen` (I-03). A term counted back is never extended (lid 2 of that article). Whether the law holds for a
   * term of this length (art. 4) is for the caller to know.
   */
  readonly verlenging?: 'geen' | 'algemene-termijnenwet'
  readonly kalender?: Werkkalender | undefined
}

/** What one of each unit is in days and in months; a werkdag is neither. */
const perEenheid: Readonly<Record<Tijdseenheid, readonly [dagen: number, maanden: number]>> = {
  werkdagen: [0, 0],
  dagen: [1, 0],
  weken: [7, 0],
  maanden: [0, 1],
  jaren: [0, 12],
}

function leesVraag(vraag: Termijnvraag) {
  const {
    vanaf,
    duur,
    richting = 'vooruit',
    verlenging = 'geen',
    kalender,
    ...rest
  } = eisObject(vraag, 'vraag')
  eisNietsMeer(rest, 'vraag')
  const { aantal, eenheid, ...restVanDuur } = eisObject(duur, 'duur')
  eisNietsMeer(restVanDuur, 'duur')
  const lengte = eisGeheel(aantal, 'duur.aantal')
  if (lengte < 0) throw new RegelFout('ongeldig-aantal', 'duur.aantal')
  // Longer than the range has days is out of it in any unit; it also keeps the sums below within whole numbers.
  if (lengte > LAATSTE_DAG) throw new RegelFout('buiten-bereik', 'duur.aantal')
  return {
    vanaf: vanaf as Datum,
    lengte,
    eenheid: eisKeuze(eenheid, 'duur.eenheid', Object.keys(perEenheid) as Tijdseenheid[]),
    stap: eisKeuze(richting, 'richting', ['vooruit', 'terug']) === 'terug' ? -1 : 1,
    wet: eisKeuze(verlenging, 'verlenging', ['geen', 'algemene-termijnenwet']) !== 'geen',
    tabellen: tabellenVan(kalender),
    begin: leesDatum(vanaf, 'vanaf'),
  }
}

/** The free days from one day up to another, in the order in which they are passed. */
function vrijeDagen(tabellen: Tabellen, van: number, tot: number, stap: number): OvergeslagenDag[] {
  const vrij: OvergeslagenDag[] = []
  for (let dag = van; dag !== tot; dag += stap)
    if (isVrij(tabellen, dag, 'duur.aantal'))
      vrij.push({
        datum: schrijfDatum(dag),
        // A holiday on a Saturday or Sunday moves nothing: the day was free already.
        reden: isWeekend(dag) ? 'weekend' : (tabellen.vrij.get(dag) as string),
      })
  return vrij
}

/**
 * Works out a term: its last day in time, and which free days moved that day (rules WD-03 and WD-04).
 *
 * @param vraag - From when, how long, in which direction, by which calendar.
 * @returns The term. `uiterlijk` is the last day in time.
 * @throws {RegelFout} `ongeldige-datum`, `ongeldig-aantal`, `ongeldige-waarde` (also for what is no calendar),
 * `onbekend-veld`, `buiten-bereik` or `buiten-dekking`, with the path of the field.
 * @see Interpretations I-02 (the day itself does not count), I-03 (no extension) and I-04 (calendar weeks).
 *
 * @example
 * ```ts
 * import { berekenTermijn } from 'jeugdhulp-regels/werkdagen'
 *
 * const termijn = berekenTermijn({ vanaf: '2026-04-02', duur: { aantal: 2, eenheid: 'werkdagen' } })
 * termijn.uiterlijk // => '2026-04-08'
 * termijn.overgeslagen.map((dag) => dag.reden) // => ['Goede Vrijdag', 'weekend', 'weekend', 'Tweede Paasdag']
 *
 * berekenTermijn({ vanaf: '2026-01-31', duur: { aantal: 1, eenheid: 'maanden' } }).uiterlijk // => '2026-02-28'
 * ```
 */
export function berekenTermijn(vraag: Termijnvraag): Termijn {
  const { vanaf, lengte, eenheid, stap, wet, tabellen, begin } = leesVraag(vraag)
  const [dagen, maanden] = perEenheid[eenheid]
  const volgensKalender = plusMaanden(begin + stap * lengte * dagen, stap * lengte * maanden)
  const werkdagen = eenheid === 'werkdagen' ? stap * lengte : 0
  const nominaal = verschuif(tabellen, binnenBereik(volgensKalender, 'duur.aantal'), werkdagen, 'duur.aantal')
  const einde =
    wet && stap > 0 && isVrij(tabellen, nominaal, 'duur.aantal')
      ? verschuif(tabellen, nominaal, 1, 'duur.aantal')
      : nominaal
  return {
    vanaf,
    duur: { aantal: lengte, eenheid },
    uiterlijk: schrijfDatum(einde),
    // A calendar term passes over nothing on its way; only its extension does.
    overgeslagen: vrijeDagen(tabellen, werkdagen ? begin + stap : nominaal, einde, stap),
  }
}
