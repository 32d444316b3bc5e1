import type { Moment, Overgang, Route, Verplichtingdefinitie, Voorwaarde } from './definitie'
import { alleen, gaatOver, geldt } from './situatie'

/** An event in a step, as a definition has it before any dossier is opened. */
export interface Pijl {
  readonly overgang: Overgang
  readonly van: string
  readonly naar: string
}

/** Whether the choices of a route alone settle a condition. */
export function isVast(voorwaarde: Voorwaarde): boolean {
  return 'niet' in voorwaarde ? isVast(voorwaarde.niet) : 'parameter' in voorwaarde
}

/** What is left of conditions once the choices of a route are filled in. */
export function kans(route: Route, als: readonly Voorwaarde[] = []): 'nooit' | 'soms' | 'altijd' {
  if (!geldt(als.filter(isVast), alleen(route))) return 'nooit'
  return als.every(isVast) ? 'altijd' : 'soms'
}

/** Of choices of which the first that fits counts, those that can count: none after one that always fits. */
export function mogelijkeKeuzes<K extends { readonly als?: readonly Voorwaarde[] }>(
  route: Route,
  keuzes: readonly K[] = [],
): K[] {
  const over = keuzes.filter(({ als }) => kans(route, als) !== 'nooit')
  const zeker = over.findIndex(({ als }) => kans(route, als) === 'altijd')
  return zeker < 0 ? over : over.slice(0, zeker + 1)
}

function begintIn({ stappen }: Route, { in: waar }: Overgang, stap: string): boolean {
  return waar === 'elke' || (waar === 'open' ? !stappen[stap]?.einde : waar.includes(stap))
}

/** Every event in every step it can take place in. */
export function pijlenVan(route: Route): Pijl[] {
  return Object.keys(route.gebeurtenissen).flatMap((soort) =>
    Object.keys(route.stappen).flatMap((van) => {
      const hier = route.overgangen.filter(
        (overgang) => overgang.bij === soort && begintIn(route, overgang, van),
      )
      return mogelijkeKeuzes(route, hier).map((overgang) => ({ overgang, van, naar: overgang.naar ?? van }))
    }),
  )
}

/** The moments that an event in a step is, or those of an event it is the proof of. */
function momentenBij(momenten: readonly Moment[] = [], { van, naar }: Pijl, soort: string): Moment[] {
  const betreedt = naar === van ? undefined : naar
  return momenten.filter(
    (moment) => gaatOver(moment, soort, betreedt) && (!('in' in moment) || (moment.in?.includes(van) ?? true)),
  )
}

/** Whether an event in a step, or one it is the proof of, can be one of these moments. */
export function kanZijn(route: Route, momenten: readonly Moment[], pijl: Pijl): boolean {
  const { bij } = pijl.overgang
  const soorten = [bij, ...(route.gebeurtenissen[bij]?.impliceert ?? [])]
  return soorten.some((soort) =>
    momentenBij(momenten, pijl, soort).some(({ als }) => kans(route, als) !== 'nooit'),
  )
}

/** Whether no verplichting of this kind can still be open after an event in a step. */
function eindigtZeker(route: Route, { id, voldaan, vervalt = [] }: Verplichtingdefinitie, pijl: Pijl): boolean {
  const { bij } = pijl.overgang
  const beeindigt = route.gebeurtenissen[bij]?.beeindigt
  const momenten = momentenBij([...voldaan, ...vervalt], pijl, bij)
  return (
    (beeindigt !== undefined && !beeindigt.behalve.includes(id)) ||
    momenten.some(({ als }) => kans(route, als) === 'altijd')
  )
}

/** The steps in which a verplichting can be open: from where it arises on, as far as nothing surely ends it. */
export function stappenWaarOpen(
  route: Route,
  verplichting: Verplichtingdefinitie,
  pijlen: readonly Pijl[],
): ReadonlySet<string> {
  const { ontstaat } = verplichting
  const ontstaan = pijlen.filter((pijl) => kanZijn(route, ontstaat, pijl)).map(({ naar }) => naar)
  const bijOpening = ontstaat.some((moment) => 'opening' in moment && kans(route, moment.als) !== 'nooit')
  const open = new Set(bijOpening ? [route.begin, ...ontstaan] : ontstaan)
  for (const stap of open)
    for (const pijl of pijlen)
      if (pijl.van === stap && !eindigtZeker(route, verplichting, pijl)) open.add(pijl.naar)
  return open
}
