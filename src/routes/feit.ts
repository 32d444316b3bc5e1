import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisObject } from '../kern/invoer'
import type { Veldregels, Waarde } from './definitie'
import { nietToegestaan } from './mogelijk'
import { type Feit, geldt, type Situatie } from './situatie'
import { leesVelden } from './velden'
import type { Verloop } from './verloop'
import type { VerplichtVeld, Wijzer } from './wijzer'

/** What every event has. */
const VAST = ['soort', 'datum', 'door']
const GEEN: Veldregels = {}

/** Reads an event of a dossier, against the dossier so far; what it must carry is checked once it is placed. */
export function leesFeit(verloop: Verloop, invoer: unknown, pad: string): Feit {
  const { route, wegwijzer, feiten, opening } = verloop
  const { soort, datum, door } = eisObject(invoer, pad)
  if (typeof soort !== 'string' || !Object.hasOwn(route.gebeurtenissen, soort))
    throw nietToegestaan(verloop, `${pad}.soort`)
  leesDatum(datum, `${pad}.datum`)
  // Dates of one form compare as text.
  if ((datum as Datum) < (feiten.at(-1)?.datum ?? opening.datum))
    throw new RegelFout('datum-loopt-terug', `${pad}.datum`)
  const feit: Record<string, Waarde> & { soort: string; datum: Datum } = { soort, datum: datum as Datum }
  if (door !== undefined) feit.door = eisKeuze(door, `${pad}.door`, wegwijzer.actoren)
  leesVelden(route, route.gebeurtenissen[soort]?.velden ?? GEEN, invoer, pad, VAST, feit)
  return feit
}

/** Refuses what was told without a field it must carry. */
export function eisVerplicht(
  velden: readonly VerplichtVeld[],
  situatie: Situatie,
  verteld: Readonly<Record<string, Waarde>>,
  pad: string,
): void {
  for (const [veld, als] of velden)
    if (verteld[veld] === undefined && geldt(als, situatie))
      throw new RegelFout('ontbrekend-veld', `${pad}.${veld}`)
}

/** Refuses an event without a field it must carry, or with a date that cannot come before its own. */
export function eisInhoud(
  { verplicht, nietEerder }: Wijzer,
  situatie: Situatie,
  feit: Feit,
  pad: string,
): void {
  eisVerplicht(verplicht, situatie, feit, pad)
  for (const veld of nietEerder) {
    const waarde = feit[veld]
    // Dates of one form compare as text.
    if (waarde !== undefined && waarde < feit.datum)
      throw new RegelFout('datum-loopt-terug', `${pad}.${veld}`)
  }
}
