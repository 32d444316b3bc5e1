import { type Datum, isDatum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze } from '../kern/invoer'
import type { Waarde } from './definitie'
import { type Feit, geldt, type Situatie } from './situatie'
import { type Invoer, leesVeld, type Plaats } from './velden'
import type { Verloop } from './verloop'
import type { VerplichtVeld, Wijzer } from './wijzer'

/** What every event has. */
const VAST = ['soort', 'datum', 'door']

/** Reads an event of a dossier, against the dossier so far; what it must carry is checked once it is placed. */
export function leesFeit(verloop: Verloop, { soort, regels }: Wijzer, invoer: Invoer, plaats: Plaats): Feit {
  const { route, wegwijzer, feiten, opening } = verloop
  const { datum, door } = invoer
  if (!isDatum(datum)) leesDatum(datum, `${plaats()}.datum`)
  const feit: Record<string, Waarde> & { soort: string; datum: Datum } = { soort, datum: datum as Datum }
  // Dates of one form compare as text.
  if (feit.datum < (feiten.at(-1)?.datum ?? opening.datum))
    throw new RegelFout('datum-loopt-terug', `${plaats()}.datum`)
  if (door !== undefined) {
    if (!wegwijzer.actoren.includes(door as string)) eisKeuze(door, `${plaats()}.door`, wegwijzer.actoren)
    feit.door = door as string
  }
  // for…in makes no list of the fields, but names inherited ones too.
  for (const veld in invoer) {
    if (veld === 'soort' || veld === 'datum' || veld === 'door' || !Object.hasOwn(invoer, veld)) continue
    leesVeld({ route, regels, vast: VAST }, invoer, veld, feit, plaats)
  }
  return feit
}

/** Refuses what was told without a field it must carry. */
export function eisVerplicht(
  velden: readonly VerplichtVeld[],
  situatie: Situatie,
  verteld: Readonly<Record<string, Waarde>>,
  plaats: Plaats,
): void {
  for (const [veld, als] of velden)
    if (verteld[veld] === undefined && geldt(als, situatie))
      throw new RegelFout('ontbrekend-veld', `${plaats()}.${veld}`)
}

/** Refuses an event without a field it must carry, or with a date that cannot come before its own. */
export function eisInhoud(
  { verplicht, nietEerder }: Wijzer,
  situatie: Situatie,
  feit: Feit,
  plaats: Plaats,
): void {
  eisVerplicht(verplicht, situatie, feit, plaats)
  for (const veld of nietEerder) {
    const waarde = feit[veld]
    // Dates of one form compare as text.
    if (waarde !== undefined && waarde < feit.datum)
      throw new RegelFout('datum-loopt-terug', `${plaats()}.${veld}`)
  }
}
