import { type Datum, leesDatum } from '../kern/datum'
import { eisNietsMeer, eisObject } from '../kern/invoer'
import { tabellenVan, type Werkkalender } from './tabellen'
import { eisBekend, tel } from './tellen'
import type { Termijn } from './termijn'

/** Where a term stands: the first three while nothing was done, the last two once it was. */
export type Stand = 'lopend' | 'laatste-dag' | 'verlopen' | 'op-tijd' | 'te-laat'

/** The answer of {@link termijnstand}. */
export interface Termijnstand {
  readonly stand: Stand
  /**
   * Werkdagen from the day looked at to the last day in time: `telWerkdagen(dag, uiterlijk)`. Once that has passed it is
   * minus the werkdagen since: `-telWerkdagen(uiterlijk, dag)`. So it is 0 on the last day, and also in the weekend or
   * on the holidays right after it.
   */
  readonly resterendeWerkdagen: number
}

/**
 * Where a term stands on a day, or stood on the day it was met (rule WD-03).
 *
 * @param termijn - The term, or anything with its `uiterlijk`.
 * @param moment - `peildatum` is the day looked at; `voldaanOp` the day the thing was done, if it was. With
 * `voldaanOp` the peildatum plays no part. `kalender` is the calendar in which `resterendeWerkdagen` is counted.
 * @throws {RegelFout} `ongeldige-datum`, `buiten-bereik`, `buiten-dekking`, `ongeldige-waarde`,
 * `onbekend-veld`, with the path of the field.
 *
 * @example
 * ```ts
 * import { berekenTermijn, termijnstand } from 'jeugdhulp-regels/werkdagen'
 *
 * const termijn = berekenTermijn({ vanaf: '2026-12-23', duur: { aantal: 5, eenheid: 'werkdagen' } })
 * termijnstand(termijn, { peildatum: '2026-12-29' }) // => { stand: 'lopend', resterendeWerkdagen: 2 }
 * termijnstand(termijn, { peildatum: '2027-02-01', voldaanOp: '2027-01-04' }) // => { stand: 'te-laat', resterendeWerkdagen: -1 }
 * ```
 */
export function termijnstand(
  termijn: Pick<Termijn, 'uiterlijk'>,
  moment: {
    readonly peildatum: Datum
    readonly voldaanOp?: Datum | undefined
    readonly kalender?: Werkkalender | undefined
  },
): Termijnstand {
  const { uiterlijk } = eisObject(termijn, 'termijn')
  const { peildatum, voldaanOp, kalender, ...rest } = eisObject(moment, 'moment')
  eisNietsMeer(rest, 'moment')
  const tabellen = tabellenVan(kalender)
  const lees = (datum: unknown, pad: string) => eisBekend(tabellen, leesDatum(datum, pad), pad)
  const grens = lees(uiterlijk, 'termijn.uiterlijk')
  const peil = lees(peildatum, 'peildatum')
  const dag = voldaanOp === undefined ? peil : lees(voldaanOp, 'voldaanOp')
  const verschil = Math.sign(dag - grens)
  return {
    stand:
      voldaanOp === undefined
        ? ((['lopend', 'laatste-dag', 'verlopen'] as const)[verschil + 1] as Stand)
        : verschil > 0
          ? 'te-laat'
          : 'op-tijd',
    resterendeWerkdagen: tel(tabellen, dag, grens, voldaanOp === undefined ? 'peildatum' : 'voldaanOp'),
  }
}
