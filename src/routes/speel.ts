import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisVelden } from '../kern/invoer'
import type { Route } from './definitie'
import { eisInhoud, eisVerplicht, leesFeit } from './feit'
import { gevolgenVan, meldbaar } from './gevolgen'
import { nietToegestaan } from './mogelijk'
import { eerste, type Feit, type Situatie, vertel } from './situatie'
import { isObject, leesVelden, type Plaats } from './velden'
import { huidigeSituatie, type Spel } from './verloop'
import { wegwijzerVan } from './wegwijzer'
import type { Plek, Weg } from './wijzer'

/** Starts a dossier: the opening is read. */
export function begin(route: Route, invoer: unknown, pad: string): Spel {
  const { datum, gegevens = {} } = eisVelden(invoer, pad, ['datum', 'gegevens'])
  leesDatum(datum, `${pad}.datum`)
  const wegwijzer = wegwijzerVan(route)
  const plaats = () => `${pad}.gegevens`
  const verteld = leesVelden(route, route.gegevens, gegevens, plaats)
  const spel: Spel = {
    route,
    wegwijzer,
    opening: { datum: datum as Datum, gegevens: verteld },
    verteld,
    feiten: [],
    wegen: [],
    stap: route.begin,
    gevolgen: undefined,
    uitgegeven: 0,
  }
  eisVerplicht(wegwijzer.verplicht, huidigeSituatie(spel), verteld, plaats)
  if (wegwijzer.gevolgWeigerbaar) gevolgenVan(spel)
  return spel
}

/** The way that an event takes from the step at hand; refuses the event if there is none now. */
function kiesWeg(spel: Spel, situatie: Situatie, { wijzer, wegen }: Plek, feit: Feit, plaats: Plaats): Weg {
  eisInhoud(wijzer, situatie, feit, plaats)
  const { meldveld } = wijzer
  const weg = eerste(wegen, situatie)
  const open = meldveld === undefined ? undefined : meldbaar(spel, situatie)
  if (!weg || open?.length === 0) {
    // What can take place is told of the dossier without it.
    spel.feiten.pop()
    throw nietToegestaan(spel, `${plaats()}.soort`)
  }
  if (open && !open.includes(String(feit[meldveld as string])))
    throw new RegelFout('verplichting-niet-open', `${plaats()}.${meldveld}`, open)
  return weg
}

/** Plays one event; refuses it if it cannot take place now, and then the play is over. */
export function speel(spel: Spel, invoer: unknown, plaats: Plaats): void {
  const { route, wegwijzer, feiten } = spel
  if (!isObject(invoer)) throw new RegelFout('ongeldige-waarde', plaats())
  const plek = wegwijzer.plek(spel.stap, invoer.soort)
  if (!plek) throw nietToegestaan(spel, `${plaats()}.soort`)
  const feit = leesFeit(spel, plek.wijzer, invoer, plaats)
  const verteld = vertel(spel.verteld, plek.wijzer.velden, feit)
  const situatie = { route, verteld, feiten, voorheen: feiten.length }
  feiten.push(feit)
  const weg = kiesWeg(spel, situatie, plek, feit, plaats)
  spel.verteld = verteld
  spel.wegen.push(weg)
  spel.stap = weg.naar
  if (wegwijzer.gevolgWeigerbaar) gevolgenVan(spel)
}

/** Plays a list of events, one after the other. */
export function speelAlle(spel: Spel, gebeurtenissen: unknown, pad: string): void {
  if (!Array.isArray(gebeurtenissen)) throw new RegelFout('ongeldige-waarde', pad)
  for (let i = 0; i < gebeurtenissen.length; i++) speel(spel, gebeurtenissen[i], () => `${pad}[${i}]`)
}
