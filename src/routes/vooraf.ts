import type { Moment, Overgang, Route, Verplichtingdefinitie, Voorwaarde } from './definitie'
import { alleen, gaatOver, geldt } from './situatie'

/** An event in a step, as a definition has it before any dossier is opened. */
export interface Pijl {
  readonly overgang: Overgang
  readonly van: string
  readonly naar: string
}

/** A condition that the choices of a route do not settle. */
export type OnbeslisteVoorwaarde = Exclude<Voorwaarde, { readonly parameter: string }>

/** Whether a condition is left once the choices of a route are settled. */
export function isOnbeslist(voorwaarde: Voorwaarde): voorwaarde is OnbeslisteVoorwaarde {
  return 'niet' in voorwaarde ? isOnbeslist(voorwaarde.niet) : !('parameter' in voorwaarde)
}

/** Whether one condition says the opposite of another. */
function spreektTegen(een: Voorwaarde, ander: Voorwaarde): boolean {
  return (
    ('niet' in een && JSON.stringify(een.niet) === JSON.stringify(ander)) ||
    ('niet' in ander && JSON.stringify(ander.niet) === JSON.stringify(een))
  )
}

/** Whether conditions can hold, by the choices of the route and by others that are known to hold. */
function kans(
  route: Route,
  als: readonly Voorwaarde[] = [],
  bekend: readonly Voorwaarde[] = [],
): 'nooit' | 'soms' | 'altijd' {
  const vast = als.filter((een) => !isOnbeslist(een))
  if (!geldt(vast, alleen(route))) return 'nooit'
  if (als.some((een) => bekend.some((ander) => spreektTegen(een, ander)))) return 'nooit'
  const waar = bekend.map((een) => JSON.stringify(een))
  return als.some((een) => isOnbeslist(een) && !waar.includes(JSON.stringify(een))) ? 'soms' : 'altijd'
}

/** Of choices of which the first that fits counts, those that can count: none after one that always fits. */
export function mogelijkeKeuzes<K extends { readonly als?: readonly Voorwaarde[] }>(
  route: Route,
  keuzes: readonly K[],
): K[] {
  const over = keuzes.filter(({ als }) => kans(route, als) !== 'nooit')
  const zeker = over.findIndex(({ als }) => kans(route, als) === 'altijd')
  return zeker < 0 ? over : over.slice(0, zeker + 1)
}

/** Whether an event can start from a step; an end counts only where it is meant. */
export function begintIn({ stappen }: Route, { in: waar }: Overgang, stap: string): boolean {
  return waar === 'elke' || (waar === 'open' ? !stappen[stap]?.einde : waar.includes(stap))
}

/** Every event in every step where it can take place. */
export function pijlenVan(route: Route): Pijl[] {
  return Object.keys(route.gebeurtenissen).flatMap((soort) => {
    const bijSoort = route.overgangen.filter(({ bij }) => bij === soort)
    return Object.keys(route.stappen).flatMap((van) => {
      const hier = bijSoort.filter((overgang) => begintIn(route, overgang, van))
      return mogelijkeKeuzes(route, hier).map((overgang) => ({ overgang, van, naar: overgang.naar ?? van }))
    })
  })
}

/** Whether an event in a step, taken for one of this kind, is one of these moments. */
function kansOp(route: Route, momenten: readonly Moment[], pijl: Pijl, soort: string): Set<string> {
  const { van, naar, overgang } = pijl
  const betreedt = naar === van ? undefined : naar
  const hier = momenten.filter(
    (moment) =>
      gaatOver(moment, soort, betreedt) && (!('in' in moment) || !moment.in || moment.in.includes(van)),
  )
  return new Set(hier.map(({ als }) => kans(route, als, overgang.als)))
}

/** Whether an event in a step, or one that it is the proof of, can be one of these moments. */
export function kanZijn(route: Route, momenten: readonly Moment[], pijl: Pijl): boolean {
  const { bij } = pijl.overgang
  const soorten = [bij, ...(route.gebeurtenissen[bij]?.impliceert ?? [])]
  return soorten.some((soort) => {
    const kansen = kansOp(route, momenten, pijl, soort)
    return kansen.has('soms') || kansen.has('altijd')
  })
}

/** Whether a verplichting that was open before an event in a step surely no longer is after it. */
function eindigtZeker(
  route: Route,
  { id, voldaan, vervalt = [] }: Verplichtingdefinitie,
  pijl: Pijl,
): boolean {
  const { bij } = pijl.overgang
  const beeindigt = route.gebeurtenissen[bij]?.beeindigt
  if (beeindigt && !beeindigt.behalve.includes(id)) return true
  return kansOp(route, [...voldaan, ...vervalt], pijl, bij).has('altijd')
}

/** The steps in which a verplichting can be open: where it arises, and on from there until something surely ends it. */
export function stappenWaarOpen(
  route: Route,
  verplichting: Verplichtingdefinitie,
  pijlen: readonly Pijl[],
): ReadonlySet<string> {
  const { ontstaat } = verplichting
  const bijOpening = ontstaat.some((moment) => 'opening' in moment && kans(route, moment.als) !== 'nooit')
  const open = new Set(bijOpening ? [route.begin] : [])
  for (const pijl of pijlen) if (kanZijn(route, ontstaat, pijl)) open.add(pijl.naar)
  const blijft = pijlen.filter((pijl) => !eindigtZeker(route, verplichting, pijl))
  for (const stap of open) for (const { van, naar } of blijft) if (van === stap) open.add(naar)
  return open
}
