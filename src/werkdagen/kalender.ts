import { type Datum, dagnummerVan, LAATSTE_DAG, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisNietsMeer, eisObject, leesLijst } from '../kern/invoer'
import {
  gelijkgesteldeDagen as besluiten,
  gelijkgesteldeDagenDekking,
} from '../regelsets/landelijk/gelijkgestelde-dagen'
import { maakTabellen, sleutel, type Werkkalender } from './tabellen'
import { feestdagenVanNederland } from './vrije-dagen'

/** A holiday that a calendar may leave out, because not every organisation closes on it. */
export type WegTeLatenDag = 'goede-vrijdag' | 'bevrijdingsdag'

/** What a calendar departs in from the default of rule WD-01. */
export interface Kalenderkeuzes {
  /** Holidays that are ordinary days in this calendar. Default: none. Not together with `feestdagen`. */
  readonly zonder?: readonly WegTeLatenDag[]
  /** Whether days equated with a holiday by decree (rule IJW-10) are free. Default: `false` (I-01). */
  readonly gelijkgesteldeDagen?: boolean
  /** More days on which nobody works, such as a local closing. */
  readonly extraVrij?: readonly Datum[]
  /** A holiday list of one's own, in place of the Dutch one. Saturdays and Sundays are free anyway. */
  readonly feestdagen?: readonly Datum[]
}

/**
 * Makes a calendar of working days that differs from the default (rule WD-02). Without choices it is the
 * default itself: Monday to Friday, but for the holidays of rule WD-01.
 *
 * @param keuzes - What is different. Dates between 2000-01-01 and 2099-12-31.
 * @returns A frozen calendar. Make it once and use it often: making it works out every day of the century.
 * @throws {RegelFout} `onbekend-veld`, `ongeldige-waarde`, `ongeldige-datum` or `buiten-bereik`, with the path
 * of the field; also for `zonder` next to `feestdagen`, which would have no effect.
 * @see Rules WD-01, WD-02, IJW-10; interpretation I-01.
 *
 * @example
 * ```ts
 * import { maakWerkkalender, plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
 *
 * const kantoor = maakWerkkalender({ zonder: ['goede-vrijdag'], extraVrij: ['2026-12-24'] })
 * plusWerkdagen('2026-04-02', 1, kantoor) // => '2026-04-03'
 * plusWerkdagen('2026-12-23', 1, kantoor) // => '2026-12-28'
 *
 * const metBesluiten = maakWerkkalender({ gelijkgesteldeDagen: true })
 * plusWerkdagen('2026-05-13', 1, metBesluiten) // => '2026-05-18'
 * ```
 */
export function maakWerkkalender(keuzes: Kalenderkeuzes = {}): Werkkalender {
  const {
    zonder = [],
    gelijkgesteldeDagen = false,
    extraVrij = [],
    feestdagen,
    ...rest
  } = eisObject(keuzes, 'keuzes')
  eisNietsMeer(rest, 'keuzes')
  if (typeof gelijkgesteldeDagen !== 'boolean') throw new RegelFout('ongeldige-waarde', 'gelijkgesteldeDagen')
  const weg = leesLijst(zonder, 'zonder', (dag, pad) =>
    eisKeuze(dag, pad, ['goede-vrijdag', 'bevrijdingsdag']),
  )
  if (feestdagen && weg[0]) throw new RegelFout('ongeldige-waarde', 'zonder')

  const vrij = feestdagen === undefined ? feestdagenVanNederland(weg) : new Map<number, string>()
  const maakVrij = (dagen: unknown, pad: string, reden: string) =>
    leesLijst(dagen, pad, (datum, plek) => {
      const dag = leesDatum(datum, plek)
      if (!vrij.has(dag)) vrij.set(dag, reden)
    })
  if (feestdagen !== undefined) maakVrij(feestdagen, 'feestdagen', 'feestdag')
  let reeks: Uint16Array | undefined
  if (gelijkgesteldeDagen) {
    maakVrij(besluiten, 'keuzes', 'gelijkgestelde dag')
    reeks = new Uint16Array(LAATSTE_DAG + 1)
    for (const [van, tot] of gelijkgesteldeDagenDekking)
      reeks.fill(van, dagnummerVan(van, 1, 1), dagnummerVan(tot, 13, 1))
  }
  maakVrij(extraVrij, 'extraVrij', 'extra vrije dag')
  return Object.freeze({ [sleutel]: maakTabellen(vrij, reeks) })
}
