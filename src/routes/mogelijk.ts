import { RegelFout } from '../kern/fouten'
import type { Overgang, Route, Voorwaarde } from './definitie'
import { meldbaar } from './gevolgen'
import { geldt } from './situatie'
import { huidigeSituatie, type Verloop } from './verloop'
import { begintIn } from './vooraf'
import { meldveldVan } from './wijzer'

/** Whether a condition can turn out otherwise once an event of this kind is known. */
function hangtAfVan(route: Route, soort: string, voorwaarde: Voorwaarde): boolean {
  if ('niet' in voorwaarde) return hangtAfVan(route, soort, voorwaarde.niet)
  if ('veld' in voorwaarde) return true
  const velden = route.gebeurtenissen[soort]?.velden ?? {}
  const kanVertellen = (naam: string) => naam in velden || (route.afleidingen[naam]?.uit ?? naam) in velden
  if ('strijdig' in voorwaarde) return kanVertellen(voorwaarde.strijdig)
  if (!('gegeven' in voorwaarde)) return false
  return kanVertellen(voorwaarde.gegeven) || ('laterDan' in voorwaarde && kanVertellen(voorwaarde.laterDan))
}

/**
 * The transitions that start from the current step, as far as that can be told before the event is known. One
 * that names a verplichting counts only if one is open, and one that comes after a certain one never.
 */
export function mogelijkeOvergangen(verloop: Verloop): Overgang[] {
  const { route } = verloop
  const situatie = huidigeSituatie(verloop)
  const zeker = new Set<string>()
  return route.overgangen.filter((overgang) => {
    const { bij, als = [] } = overgang
    if (
      !begintIn(route, overgang, verloop.stap) ||
      zeker.has(bij) ||
      (meldveldVan(route, bij) && meldbaar(verloop, situatie).length === 0)
    )
      return false
    const vast = als.filter((voorwaarde) => !hangtAfVan(route, bij, voorwaarde))
    if (!geldt(vast, situatie)) return false
    if (vast.length === als.length) zeker.add(bij)
    return true
  })
}

/** The refusal of an event that cannot take place now, with those that can. */
export function nietToegestaan(verloop: Verloop, pad: string): RegelFout {
  const soorten = new Set(mogelijkeOvergangen(verloop).map(({ bij }) => bij))
  return new RegelFout('gebeurtenis-niet-toegestaan', pad, [...soorten])
}
