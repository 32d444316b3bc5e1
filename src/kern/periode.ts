import { leesDatum } from './datum'
import { RegelFout } from './fouten'

/** A period by its first and last day, as day numbers; both count (I-13). */
export interface Periode {
  readonly begin: number
  readonly eind: number
}

/** Reads the `ingangsdatum` and `einddatum` of something; refuses an end before the beginning. */
export function leesPeriode(
  velden: { readonly ingangsdatum?: unknown; readonly einddatum?: unknown },
  pad: string,
): Periode {
  const begin = leesDatum(velden.ingangsdatum, `${pad}.ingangsdatum`)
  const eind = leesDatum(velden.einddatum, `${pad}.einddatum`)
  if (eind < begin) throw new RegelFout('datum-loopt-terug', `${pad}.einddatum`)
  return { begin, eind }
}
