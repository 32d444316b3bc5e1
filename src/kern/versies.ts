import { type Datum, leesDatum } from './datum'
import { RegelFout } from './fouten'

/** Something that holds from a day on, and perhaps until one. */
export interface Versie {
  readonly geldigVanaf: Datum
  readonly geldigTot?: Datum
}

/** The version that holds on a day; none before the first, and none after one that ended without a successor. */
export function kiesVersie<V extends Versie>(versies: readonly V[], datum: Datum): V {
  leesDatum(datum, 'datum')
  // Dates of one form compare as text.
  const geldig = versies.find(
    ({ geldigVanaf, geldigTot }) => geldigVanaf <= datum && (geldigTot === undefined || datum <= geldigTot),
  )
  if (!geldig) throw new RegelFout('geen-geldende-versie', 'datum')
  return geldig
}
