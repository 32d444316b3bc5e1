import type { Datum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisObject } from '../kern/invoer'
import type { Celsoort } from './typen'

/** The program a function runs in: how it hands over a cell, and how it wants an answer. */
export interface Gastheer {
  /** What stands in a cell: a date as `Datum`, anything else as it is. */
  readonly lees: (waarde: unknown, soort: Celsoort) => unknown
  /** A day as a cell of this program. */
  readonly schrijfDag: (datum: Datum) => unknown
  /** A refusal of one cell of a range. */
  readonly schrijfFout: (tekst: string) => unknown
  /** A blank cell in an answer; it stands there as it is given. */
  readonly leeg: unknown
}

/** Refuses what is no program: it has work to do for every cell. */
export function eisGastheer(gastheer: unknown): void {
  const velden = eisObject(gastheer, 'gastheer')
  for (const naam of ['lees', 'schrijfDag', 'schrijfFout'])
    if (typeof velden[naam] !== 'function') throw new RegelFout('ongeldige-waarde', `gastheer.${naam}`)
  if (!('leeg' in velden)) throw new RegelFout('ongeldige-waarde', 'gastheer.leeg')
}

/**
 * No program: dates are `Datum`, a blank is `null`, a refusal its text.
 *
 * @example
 * ```ts
 * import { neutraal, roepAan } from 'jeugdhulp-regels/spreadsheet'
 *
 * neutraal.leeg // => null
 * roepAan('ISWERKDAG', [[['2026-12-24'], [null]]], { ...neutraal, leeg: '' }) // => [[true], ['']]
 * ```
 */
export const neutraal: Gastheer = /* @__PURE__ */ Object.freeze({
  lees: (waarde: unknown) => waarde,
  schrijfDag: (datum: Datum) => datum,
  schrijfFout: (tekst: string) => tekst,
  leeg: null,
})
