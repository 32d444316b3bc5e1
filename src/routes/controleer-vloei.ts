import type { Moment, Overgang, Route, Verplichtingdefinitie } from './definitie'
import type { Meld } from './verwijzingen'
import { begintIn } from './vooraf'
import { meldveldVan } from './wijzer'

/** The steps from which an event can start. */
function beginstappen(route: Route, overgang: Overgang): readonly string[] {
  return Object.keys(route.stappen).filter((stap) => begintIn(route, overgang, stap))
}

/** Every step that can be reached from some steps, those included, along `pijlen`. */
function bereikbaar(vanaf: readonly string[], pijlen: readonly (readonly [string, string])[]): Set<string> {
  const gezien = new Set(vanaf)
  for (const stap of gezien) for (const [van, naar] of pijlen) if (van === stap) gezien.add(naar)
  return gezien
}

/** The steps in which an event can take place. */
function stappenBij(route: Route, soort: string): string[] {
  const bijSoort = route.overgangen.filter(({ bij }) => bij === soort)
  return bijSoort.flatMap((overgang) => beginstappen(route, overgang))
}

/** The steps a moment leads into, or takes place in. */
function stappenNa(route: Route, moment: Moment): string[] {
  if ('betreedt' in moment) return [moment.betreedt]
  if (!('bij' in moment)) return [route.begin]
  return route.overgangen
    .filter(({ bij }) => bij === moment.bij)
    .flatMap((overgang) =>
      beginstappen(route, overgang)
        .filter((stap) => moment.in?.includes(stap) ?? true)
        .map((stap) => overgang.naar ?? stap),
    )
}

/**
 * Whether something in these steps can meet a verplichting: an event of its own, or one that names it. On what
 * conditions is not asked, of `meldbaar` no more than of the rest.
 */
function isHaalbaar(route: Route, { voldaan }: Verplichtingdefinitie, stappen: ReadonlySet<string>): boolean {
  const melders = Object.keys(route.gebeurtenissen).filter((soort) => meldveldVan(route, soort))
  const middelen = [...voldaan.flatMap((moment) => ('bij' in moment ? [moment.bij] : [])), ...melders]
  return (
    middelen.some((soort) => stappenBij(route, soort).some((stap) => stappen.has(stap))) ||
    voldaan.some((moment) => 'betreedt' in moment && stappen.has(moment.betreedt))
  )
}

/** Every step and every event can be reached, an end from every step, and every verplichting can arise and be met. */
export function controleerVloei(route: Route, meld: Meld): void {
  const pijlen = route.overgangen.flatMap((overgang) =>
    beginstappen(route, overgang).map((van) => [van, overgang.naar ?? van] as const),
  )
  const terugpijlen = pijlen.map(([van, naar]) => [naar, van] as const)
  const stappen = Object.keys(route.stappen)
  const heen = bereikbaar([route.begin], pijlen)
  const einden = stappen.filter((stap) => route.stappen[stap]?.einde)
  const terug = bereikbaar(einden, terugpijlen)
  for (const stap of stappen) {
    const pad = `stappen.${stap}`
    if (!heen.has(stap)) meld('stap-onbereikbaar', 'Deze stap is vanaf het begin niet te bereiken.', pad)
    if (!terug.has(stap)) meld('einde-onbereikbaar', 'Vanuit deze stap is geen einde te bereiken.', pad)
  }
  for (const soort of Object.keys(route.gebeurtenissen))
    if (!stappenBij(route, soort).some((stap) => heen.has(stap)))
      meld('gebeurtenis-ongebruikt', 'Deze gebeurtenis kan nergens plaatsvinden.', `gebeurtenissen.${soort}`)
  for (const [i, verplichting] of route.verplichtingen.entries()) {
    const pad = `verplichtingen[${i}]`
    const begint = verplichting.ontstaat.flatMap((moment) => stappenNa(route, moment))
    const bereikt = begint.filter((stap) => heen.has(stap))
    const later = bereikbaar(bereikt, pijlen)
    if (later.size === 0) meld('verplichting-ontstaat-nooit', 'Deze verplichting kan niet ontstaan.', pad)
    else if (!isHaalbaar(route, verplichting, later))
      meld('verplichting-onvervulbaar', 'Aan deze verplichting is niet te voldoen.', pad)
  }
}
