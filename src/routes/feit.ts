import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisObject } from '../kern/invoer'
import type { Veldregels, Waarde } from './definitie'
import { nietToegestaan } from './mogelijk'
import { type Feit, geldt, type Situatie } from './situatie'
import { leesVelden } from './velden'
import type { Verloop } from './verloop'

/** Reads an event of a dossier, against the dossier so far; what it must carry is checked once it is placed. */
export function leesFeit(verloop: Verloop, invoer: unknown, pad: string): Feit {
  const { route, feiten, opening } = verloop
  const { soort, datum, door } = eisObject(invoer, pad)
  if (typeof soort !== 'string' || !Object.hasOwn(route.gebeurtenissen, soort))
    throw nietToegestaan(verloop, `${pad}.soort`)
  const dag = leesDatum(datum, `${pad}.datum`)
  if (dag < leesDatum(feiten.at(-1)?.datum ?? opening.datum, pad))
    throw new RegelFout('datum-loopt-terug', `${pad}.datum`)
  const regels = route.gebeurtenissen[soort]?.velden ?? {}
  return {
    soort,
    datum: datum as Datum,
    ...(door !== undefined && { door: eisKeuze(door, `${pad}.door`, Object.keys(route.actoren)) }),
    ...leesVelden(route, regels, invoer, pad, ['soort', 'datum', 'door']),
  }
}

/** Refuses what was told without a field it must carry. */
export function eisVerplicht(
  regels: Veldregels,
  situatie: Situatie,
  verteld: Readonly<Record<string, Waarde>>,
  pad: string,
): void {
  for (const [veld, { verplicht }] of Object.entries(regels))
    if (verteld[veld] === undefined && verplicht && geldt(verplicht, situatie))
      throw new RegelFout('ontbrekend-veld', `${pad}.${veld}`)
}

/** Refuses an event without a field it must carry, or with a date that cannot come before its own. */
export function eisInhoud(situatie: Situatie, feit: Feit, pad: string): void {
  const regels = situatie.route.gebeurtenissen[feit.soort]?.velden ?? {}
  eisVerplicht(regels, situatie, feit, pad)
  for (const [veld, regel] of Object.entries(regels)) {
    const waarde = feit[veld]
    // Dates of one form compare as text.
    if (regel.soort === 'datum' && regel.nietVoorGebeurtenis && waarde !== undefined && waarde < feit.datum)
      throw new RegelFout('datum-loopt-terug', `${pad}.${veld}`)
  }
}
