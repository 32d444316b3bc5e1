import { leesDatum } from '../kern/datum'
import type { Bevinding } from '../kern/motivering'
import { berekenTermijn } from '../werkdagen/termijn'
import { controleerEisen } from './controleer-eisen'
import type { Overgang, Route, Veld, Veldregels } from './definitie'
import { type Meld, Verwijzingen } from './verwijzingen'
import { begintIn } from './vooraf'
import { isRoutevorm } from './vorm'
import { wijzerVan } from './wijzer'

function controleerNamen(route: Route, meld: Meld): void {
  const namen = new Verwijzingen(route, meld)
  leesDatum(route.geldigVanaf, 'geldigVanaf')
  leesDatum(route.gecontroleerdOp, 'gecontroleerdOp')
  if (route.geldigTot !== undefined) leesDatum(route.geldigTot, 'geldigTot')
  namen.stap(route.begin, 'begin')
  namen.regels([route.regios?.regel, route.zorgcategorieen?.regel, route.nietGecontracteerd?.regel], 'regel')
  namen.regels(Object.keys(route.parameters), 'parameters')
  for (const [id, keuze] of Object.entries(route.gekozen ?? {})) {
    namen.eis(Object.keys(route.parameters), id, 'gekozen')
    for (const deel of typeof keuze === 'string' ? [keuze] : Object.values(keuze))
      namen.eis(route.parameters[id]?.keuzes ?? [], deel, `gekozen.${id}`)
  }
  namen.velden(route.gegevens, 'gegevens')
  for (const [naam, stap] of Object.entries(route.stappen)) namen.regels([stap.regel], `stappen.${naam}`)
  for (const [naam, { regel, door, velden = {}, impliceert = [], beeindigt }] of Object.entries(
    route.gebeurtenissen,
  )) {
    const pad = `gebeurtenissen.${naam}`
    namen.regels([regel], pad)
    namen.actoren(door, pad)
    namen.velden(velden, pad)
    for (const soort of impliceert) namen.gebeurtenis(soort, pad)
    for (const id of beeindigt?.behalve ?? []) namen.verplichting(id, pad)
  }
  for (const [naam, { uit, parameter }] of Object.entries(route.afleidingen)) {
    namen.eis(Object.keys(route.gegevens), uit, `afleidingen.${naam}`)
    namen.eis(Object.keys(route.parameters), parameter, `afleidingen.${naam}`)
  }
  for (const [i, overgang] of route.overgangen.entries()) {
    const pad = `overgangen[${i}]`
    namen.gebeurtenis(overgang.bij, pad)
    namen.voorwaarden(overgang.als, pad)
    if (overgang.naar !== undefined) namen.stap(overgang.naar, pad)
    if (typeof overgang.in !== 'string') for (const stap of overgang.in) namen.stap(stap, pad)
  }
  for (const [i, v] of route.verplichtingen.entries()) {
    const pad = `verplichtingen[${i}]`
    namen.regels([v.regel, ...(v.interpretaties ?? [])], pad)
    namen.actoren(v.wie, pad)
    for (const momenten of [v.ontstaat, v.voldaan, v.vervalt]) namen.momenten(momenten, pad)
    namen.voorwaarden(v.meldbaar, pad)
    for (const anker of v.vanaf ?? []) {
      namen.voorwaarden(anker.als, pad)
      if ('betreden' in anker) namen.stap(anker.betreden, pad)
      else namen.gebeurtenis(anker.gebeurtenis, pad)
    }
    for (const { duur, als } of v.termijn ?? []) {
      namen.voorwaarden(als, pad)
      berekenTermijn({ vanaf: route.geldigVanaf, duur })
    }
  }
  for (const [i, { regel, bij }] of route.bevindingen.entries()) {
    namen.regels([regel], `bevindingen[${i}]`)
    namen.momenten(bij, `bevindingen[${i}]`)
  }
  for (const [naam, { regel }] of Object.entries(route.checklists))
    namen.regels([regel], `checklists.${naam}`)
  for (const [i, { wie, stappen, regel }] of route.rollen.entries()) {
    namen.actoren([{ wie: [wie] }], `rollen[${i}]`)
    namen.regels([regel], `rollen[${i}]`)
    for (const stap of stappen) namen.stap(stap, `rollen[${i}]`)
  }
  for (const [i, { bij, van, naar, regel, interpretaties = [] }] of route.stukken.entries()) {
    const pad = `stukken[${i}]`
    namen.gebeurtenis(bij, pad)
    namen.actoren([{ wie: [van] }, ...naar], pad)
    namen.regels([regel, ...interpretaties], pad)
  }
}

const veldenVan = (regels: Veldregels, soort: Veld['soort']): string[] =>
  Object.keys(regels).filter((naam) => regels[naam]?.soort === soort)

/** A decision table asks what it needs to know, and its last line always holds. */
function controleerBesluiten(route: Route, meld: Meld): void {
  for (const [naam, { gegevens, regels }] of Object.entries(route.besluiten ?? {})) {
    const pad = `besluiten.${naam}`
    const namen = new Verwijzingen({ ...route, gegevens }, meld)
    namen.velden(gegevens, pad)
    for (const { regel, interpretaties = [], als } of regels) {
      namen.regels([regel, ...interpretaties], pad)
      namen.voorwaarden(als, pad)
    }
    if (regels.at(-1)?.als !== undefined || regels.length === 0)
      meld('besluit-onvolledig', 'De laatste regel van een besluit geldt altijd.', pad)
  }
  const { weging, indicatoren } = route
  const namen = new Verwijzingen(route, meld)
  namen.regels([weging?.regel, ...(weging?.interpretaties ?? [])], 'weging')
  if (indicatoren) {
    const { regel, wachttijd, aandeel } = indicatoren
    namen.regels([regel], 'indicatoren')
    namen.eis(veldenVan(route.gegevens, 'datum'), wachttijd.vanaf, 'indicatoren.wachttijd')
    namen.gebeurtenis(wachttijd.tot, 'indicatoren.wachttijd')
    const velden = veldenVan(route.gebeurtenissen[aandeel.bij]?.velden ?? {}, 'janee')
    namen.eis(velden, aandeel.veld, 'indicatoren.aandeel')
  }
}

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

function controleerVloei(route: Route, meld: Meld): void {
  const pijlen = route.overgangen.flatMap((overgang) =>
    beginstappen(route, overgang).map((van) => [van, overgang.naar ?? van] as const),
  )
  const heen = bereikbaar([route.begin], pijlen)
  const einden = Object.keys(route.stappen).filter((stap) => route.stappen[stap]?.einde)
  const terug = bereikbaar(
    einden,
    pijlen.map(([van, naar]) => [naar, van] as const),
  )
  for (const stap of Object.keys(route.stappen)) {
    const pad = `stappen.${stap}`
    if (!heen.has(stap)) meld('stap-onbereikbaar', 'Deze stap is vanaf het begin niet te bereiken.', pad)
    if (!terug.has(stap)) meld('einde-onbereikbaar', 'Vanuit deze stap is geen einde te bereiken.', pad)
  }

  const stappenBij = (soort: string) =>
    route.overgangen.filter(({ bij }) => bij === soort).flatMap((overgang) => beginstappen(route, overgang))
  for (const soort of Object.keys(route.gebeurtenissen))
    if (!stappenBij(soort).some((stap) => heen.has(stap)))
      meld('gebeurtenis-ongebruikt', 'Deze gebeurtenis kan nergens plaatsvinden.', `gebeurtenissen.${soort}`)

  const melders = Object.keys(route.gebeurtenissen).filter((soort) => wijzerVan(route, soort).meldveld)
  for (const [i, { ontstaat, voldaan, meldbaar }] of route.verplichtingen.entries()) {
    const begint = ontstaat.flatMap((moment) => {
      if ('betreedt' in moment) return [moment.betreedt]
      if (!('bij' in moment)) return [route.begin]
      return route.overgangen
        .filter(({ bij }) => bij === moment.bij)
        .flatMap((o) =>
          beginstappen(route, o)
            .filter((stap) => moment.in?.includes(stap) ?? true)
            .map((stap) => o.naar ?? stap),
        )
    })
    const later = bereikbaar(
      begint.filter((stap) => heen.has(stap)),
      pijlen,
    )
    const middelen = [
      ...voldaan.flatMap((moment) => ('bij' in moment ? [moment.bij] : [])),
      ...(meldbaar ? [] : melders),
    ]
    const haalbaar =
      middelen.some((soort) => stappenBij(soort).some((stap) => later.has(stap))) ||
      voldaan.some((moment) => 'betreedt' in moment && later.has(moment.betreedt))
    if (later.size === 0)
      meld('verplichting-ontstaat-nooit', 'Deze verplichting kan niet ontstaan.', `verplichtingen[${i}]`)
    else if (!haalbaar)
      meld('verplichting-onvervulbaar', 'Aan deze verplichting is niet te voldoen.', `verplichtingen[${i}]`)
  }
}

/**
 * Checks a route definition as such: every part has the form that its type says, every name it uses is defined, every
 * step can be reached, an end can be reached from every step, every event can take place, and every verplichting can
 * be met.
 *
 * @param route - The definition. Anything else gives a finding too, `geen-route`, as does a definition of which a part
 * is missing or of another kind.
 * @returns What is wrong with it; nothing for a sound definition.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { controleerRoute } from 'jeugdhulp-regels/routes'
 *
 * controleerRoute(gvjb301) // => []
 * controleerRoute({ ...gvjb301, begin: 'ret' }).some(({ code }) => code === 'stap-onbereikbaar') // => true
 * ```
 */
export function controleerRoute(route: Route): Bevinding[] {
  const bevindingen: Bevinding[] = []
  const meld: Meld = (code, tekst, pad) => {
    bevindingen.push({ code, ernst: 'fout', tekst, pad })
  }
  try {
    if (isRoutevorm(route)) {
      controleerNamen(route, meld)
      controleerBesluiten(route, meld)
      controleerEisen(route, meld)
      controleerVloei(route, meld)
      return bevindingen
    }
  } catch {
    // What has the form can hold a date or a term that is none.
  }
  // Where exactly is for its maker to find.
  meld('geen-route', 'Dit heeft niet de vorm van een routedefinitie.', '')
  return bevindingen
}
