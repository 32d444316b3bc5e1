import { binnenBereik } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import type { Tabellen } from './tabellen'

/** Refuses a day out of range, and two days that do not lie in one run of days the calendar knows. */
export function eisBekend({ reeks }: Tabellen, dag: number, pad: string, ander = dag): number {
  binnenBereik(dag, pad)
  if (reeks && (!reeks[dag] || reeks[dag] !== reeks[ander])) throw new RegelFout('buiten-dekking', pad)
  return dag
}

/** Whether a day is free. */
export function isVrij(tabellen: Tabellen, dag: number, pad: string): boolean {
  eisBekend(tabellen, dag, pad)
  return tabellen.voor[dag + 1] === tabellen.voor[dag]
}

/** The day `aantal` werkdagen after (or, negative, before) a day; the day itself does not count. */
export function verschuif(tabellen: Tabellen, dag: number, aantal: number, pad: string): number {
  if (aantal === 0) return dag
  const vooruit = aantal > 0 ? 1 : 0
  // Past either end of the table this is undefined, which is no day in range either.
  const doel = tabellen.dagen[(tabellen.voor[dag + vooruit] as number) + aantal - vooruit] as number
  return eisBekend(tabellen, doel, pad, dag)
}

/**
 * The werkdagen in (`na`, `totEnMet`], as a difference: negative where `totEnMet` comes first. With `begin` 0 each
 * day counts at its beginning, so that the days are those in [`na`, `totEnMet`).
 */
export function tel(tabellen: Tabellen, na: number, totEnMet: number, pad: string, begin = 1): number {
  eisBekend(tabellen, na, pad, totEnMet)
  return (tabellen.voor[totEnMet + begin] as number) - (tabellen.voor[na + begin] as number)
}
