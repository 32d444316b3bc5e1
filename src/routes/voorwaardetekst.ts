import type { Route, Waarde } from './definitie'
import type { OnbeslisteVoorwaarde } from './vooraf'

function waardetekst(waarde: Waarde): string {
  return typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde)
}

/** What a field is called: by the event at hand, at the opening, or by whichever event carries it. */
function veldtitel(route: Route, soort: string, naam: string): string {
  const { gegevens, gebeurtenissen } = route
  const regels = [
    gebeurtenissen[soort]?.velden,
    gegevens,
    ...Object.values(gebeurtenissen).map((g) => g.velden),
  ]
  return regels.map((velden) => velden?.[naam]?.titel).find((titel) => titel !== undefined) as string
}

/** A condition of an event of this kind in a few Dutch words. */
export function voorwaardetekst(route: Route, soort: string, voorwaarde: OnbeslisteVoorwaarde): string {
  const titel = (naam: string) => veldtitel(route, soort, naam)
  // What is undecided is so all the way down.
  if ('niet' in voorwaarde)
    return `niet ${voorwaardetekst(route, soort, voorwaarde.niet as OnbeslisteVoorwaarde)}`
  if ('eerder' in voorwaarde) return `eerder: ${route.gebeurtenissen[voorwaarde.eerder]?.titel}`
  if ('strijdig' in voorwaarde) return `${titel(voorwaarde.strijdig)}: strijdig`
  if ('laterDan' in voorwaarde) return `${titel(voorwaarde.gegeven)} na ${titel(voorwaarde.laterDan)}`
  const naam = 'veld' in voorwaarde ? voorwaarde.veld : voorwaarde.gegeven
  return `${titel(naam)}: ${voorwaarde.is.map(waardetekst).join(' of ')}`
}
