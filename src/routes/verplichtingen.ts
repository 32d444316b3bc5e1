import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisNietsMeer, eisObject } from '../kern/invoer'
import type { RegelId } from '../kern/regelregister'
import { tabellenVan, type Werkkalender } from '../werkdagen/tabellen'
import { berekenTermijn, type Termijn } from '../werkdagen/termijn'
import { type Stand, termijnstand } from '../werkdagen/termijnstand'
import type { Route } from './definitie'
import type { Actor, Dossier, VerplichtingId } from './dossiertypen'
import { gevolgenVan } from './gevolgen'
import type { Instantie } from './instantie'
import { speelDossierTot } from './speel-dossier'

/** Where a verplichting stands. `open` has a last day still to come, or none at all. */
export type Verplichtingstand = 'open' | 'vervallen' | Exclude<Stand, 'lopend'>

/** The day to look from, and the calendar to count in. */
export interface Peiling {
  readonly peildatum: Datum
  readonly kalender?: Werkkalender | undefined
}

/** What somebody owes, or owed, in a dossier. */
export interface Verplichting<R extends Route = Route> {
  readonly id: VerplichtingId<R>
  /** Tells two verplichtingen of one id apart. */
  readonly onderdeel?: string
  readonly titel: string
  readonly regel: RegelId
  /** Choices it rests on, where the source leaves one open. */
  readonly interpretaties: readonly RegelId[]
  /** Who answers for it. */
  readonly wie: readonly Actor<R>[]
  /** One of `wie` is enough. */
  readonly eenVan?: true
  /** Who does it, where that is somebody else. */
  readonly uitvoering?: readonly Actor<R>[]
  /** The day it arose. */
  readonly ontstaan: Datum
  /** The last day in time; absent where there is no term, or where its length is not known. */
  readonly uiterlijk?: Datum
  readonly stand: Verplichtingstand
  readonly voldaanOp?: Datum
  readonly vervallenOp?: Datum
  /**
   * Werkdagen from the peildatum, or from the day it was met, to `uiterlijk`; negative once that has passed. See
   * `termijnstand`.
   */
  readonly resterendeWerkdagen?: number
}

/** Reads the day to look from and the calendar. */
export function leesPeiling(peiling: unknown): Peiling {
  const { peildatum, kalender, ...rest } = eisObject(peiling, 'peiling')
  eisNietsMeer(rest, 'peiling')
  leesDatum(peildatum, 'peildatum')
  tabellenVan(kalender)
  return { peildatum, kalender } as Peiling
}

/** The term of a verplichting, if it has one whose length is known. */
export function termijnVan(
  { vanaf, duur, bijFeit }: Instantie,
  kalender: Werkkalender | undefined,
): Termijn | undefined {
  try {
    return duur && berekenTermijn({ vanaf, duur, kalender })
  } catch (fout) {
    // To the caller the term is at fault only through the day it arose on.
    const plek = bijFeit < 0 ? 'dossier.opening' : `dossier.gebeurtenissen[${bijFeit}]`
    throw new RegelFout((fout as RegelFout).code, `${plek}.datum`)
  }
}

/** A verplichting as it is handed out. */
export function alsVerplichting(
  { definitie, ontstaan, wie, eenVan, uitvoering, einde }: Instantie,
  termijn: Termijn | undefined,
  { peildatum, kalender }: Peiling,
): Verplichting {
  const { id, onderdeel, titel, regel, interpretaties = [] } = definitie
  const voldaanOp = einde?.stand === 'voldaan' ? einde.datum : undefined
  const vervallenOp = einde?.stand === 'vervallen' ? einde.datum : undefined
  const loopt =
    termijn && !vervallenOp ? termijnstand(termijn, { peildatum, voldaanOp, kalender }) : undefined
  const metTermijn = loopt?.stand === 'lopend' ? 'open' : loopt?.stand
  return {
    id,
    ...(onderdeel !== undefined && { onderdeel }),
    titel,
    regel,
    interpretaties,
    wie,
    ...(eenVan && { eenVan }),
    ...(uitvoering && { uitvoering }),
    ontstaan,
    ...(termijn && { uiterlijk: termijn.uiterlijk }),
    // Without a term whatever was done was done in time.
    stand: vervallenOp ? 'vervallen' : (metTermijn ?? (voldaanOp ? 'op-tijd' : 'open')),
    ...(voldaanOp !== undefined && { voldaanOp }),
    ...(vervallenOp !== undefined && { vervallenOp }),
    ...(loopt && { resterendeWerkdagen: loopt.resterendeWerkdagen }),
  }
}

/**
 * Everything owed in a dossier, by whom and by when, in the order in which it arose: what is open, what was met,
 * and what lapsed.
 *
 * The dossier is seen as it stood on the peildatum: an event after that day had not taken place yet.
 *
 * @param route - The route, version and choices the dossier was opened with.
 * @param dossier - The dossier.
 * @param peiling - `peildatum` is the day to look from, `kalender` a calendar of one's own (rule WD-02).
 * @throws {RegelFout} As `verwerk` for a dossier that does not fit the route; `buiten-bereik` where a last day lies
 * after 2099 and `buiten-dekking` where the calendar does not know it, with the path of the day it counts from;
 * `ongeldige-datum`, `ongeldige-waarde` or `onbekend-veld` for the peiling.
 * @see The rule of each verplichting stands in its `regel`; terms count by rule WD-03.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { openDossier, verplichtingen } from 'jeugdhulp-regels/routes'
 *
 * const dossier = openDossier(gvjb301, { datum: '2026-04-02' })
 * const [overleg] = verplichtingen(gvjb301, dossier, { peildatum: '2026-04-07' })
 * overleg?.id // => 'overleg'
 * overleg?.uiterlijk // => '2026-04-09'
 * overleg?.stand // => 'open'
 * overleg?.resterendeWerkdagen // => 2
 * ```
 */
export function verplichtingen<const R extends Route>(
  route: R,
  dossier: NoInfer<Dossier<R>>,
  peiling: Peiling,
): readonly Verplichting<R>[] {
  const { peildatum, kalender } = leesPeiling(peiling)
  const verloop = speelDossierTot(route, dossier, peildatum)
  if (!verloop) return []
  return gevolgenVan(verloop).instanties.map((instantie) =>
    alsVerplichting(instantie, termijnVan(instantie, kalender), { peildatum, kalender }),
  ) as unknown as readonly Verplichting<R>[]
}
