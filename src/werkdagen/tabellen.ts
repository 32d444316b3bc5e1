import { EERSTE_DAG, isWeekend, LAATSTE_DAG } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { feestdagenVanNederland } from './vrije-dagen'

/** A calendar worked out for every day of its range. Days are day numbers throughout. */
export interface Tabellen {
  /** `voor[dag]` is the number of werkdagen before a day, counted from 2000-01-01. */
  readonly voor: Uint16Array
  /** `dagen[k]` is the day of the `k`-th werkdag, counted from 0. */
  readonly dagen: Uint16Array
  /** Why a day is free, weekends aside. */
  readonly vrij: ReadonlyMap<number, string>
  /**
   * For a calendar that does not know every day: a number for the run of known days each day belongs to, 0 where
   * it is not known. A question may not leave the run it starts in, or it would count days nobody knows.
   */
  readonly reeks: Uint16Array | undefined
}

/** Works out a calendar with these free days, and these runs if it does not know every day. */
export function maakTabellen(vrij: ReadonlyMap<number, string>, reeks?: Uint16Array): Tabellen {
  const voor = new Uint16Array(LAATSTE_DAG + 2)
  const dagen: number[] = []
  for (let dag = EERSTE_DAG; dag <= LAATSTE_DAG; dag++) {
    if (!isWeekend(dag) && !vrij.has(dag)) dagen.push(dag)
    voor[dag + 1] = dagen.length
  }
  return { voor, dagen: Uint16Array.from(dagen), vrij, reeks }
}

/**
 * Under this key a calendar keeps its tables. The key is shared by every copy of the library, because the ESM and
 * the CommonJS build may meet in one program.
 */
export const sleutel: unique symbol = /* @__PURE__ */ Symbol.for('jeugdhulp-regels')

/** A calendar of working days; make one with `maakWerkkalender`. Opaque and frozen. */
export interface Werkkalender {
  /** @internal */
  readonly [sleutel]: Tabellen
}

let standaard: Tabellen | undefined

/** The tables of a calendar; without one those of the default calendar, built at their first use. */
export function tabellenVan(kalender: unknown): Tabellen {
  if (kalender === undefined) {
    standaard ??= maakTabellen(feestdagenVanNederland([]))
    return standaard
  }
  const tabellen = (kalender as Werkkalender | null)?.[sleutel]
  if (tabellen) return tabellen
  throw new RegelFout('ongeldige-waarde', 'kalender')
}
