import type { Datum } from '../kern/datum'
import { berekenTermijn } from '../werkdagen/termijn'
import type { Moment, Route, Voorwaarde, Waarde } from './definitie'
import { keuzeVan } from './parameters'

/** An event as the engine sees it: of any route, its fields already checked. */
export type Feit = Readonly<Record<string, Waarde>> & { readonly soort: string; readonly datum: Datum }

/** Facts with the last value told of each. */
export type Verteld = Readonly<Record<string, Waarde>>

/** All that is known at one event of a dossier. */
export interface Situatie {
  readonly route: Route
  /** What the opening and the events told, the one at hand last. */
  readonly verteld: Verteld
  /** The events. Those after the one at hand do not count. */
  readonly feiten: readonly Feit[]
  /** How many of them came before the one at hand: all of them if there is none. */
  readonly voorheen: number
}

/** What is told once an event tells these fields, as far as it does. */
export function vertel(verteld: Verteld, velden: readonly string[], feit: Verteld): Verteld {
  let samen = verteld
  for (const veld of velden) {
    const waarde = feit[veld]
    if (waarde !== undefined) samen = { ...samen, [veld]: waarde }
  }
  return samen
}

/** What is known at an event after all others. */
export function bijFeit({ route, verteld, feiten }: Situatie, feit: Feit): Situatie {
  return { route, verteld: { ...verteld, ...feit }, feiten: [...feiten, feit], voorheen: feiten.length }
}

/** The value of a fact that follows from the last value told of another. */
function afgeleid(situatie: Situatie, naam: string): Waarde | undefined {
  const afleiding = situatie.route.afleidingen[naam]
  const uit = afleiding && situatie.verteld[afleiding.uit]
  return uit === undefined ? undefined : keuzeVan(situatie.route, afleiding?.parameter as string, String(uit))
}

/** A fact as it was told; if it was not, as it follows from another. */
function gegeven(situatie: Situatie, naam: string): Waarde | undefined {
  return situatie.verteld[naam] ?? afgeleid(situatie, naam)
}

/** The place of the last event of a kind, that one at the latest; -1 if there is none. */
export function laatste(
  feiten: readonly Feit[],
  soort: string,
  totEnMet: number,
  verplichting?: string,
): number {
  let i = totEnMet
  while (i >= 0 && !(feiten[i]?.soort === soort && noemt(feiten[i] as Feit, verplichting))) i--
  return i
}

function noemt(feit: Feit, verplichting: string | undefined): boolean {
  return verplichting === undefined || feit.verplichting === verplichting
}

/** The event at hand; if there is none, the last before. */
function laatsteFeit({ feiten, voorheen }: Situatie): Feit | undefined {
  return feiten[voorheen] ?? feiten[voorheen - 1]
}

function geldtEen(voorwaarde: Voorwaarde, situatie: Situatie): boolean {
  if ('niet' in voorwaarde) return !geldtEen(voorwaarde.niet, situatie)
  if ('parameter' in voorwaarde) return keuzeVan(situatie.route, voorwaarde.parameter) === voorwaarde.is
  if ('veld' in voorwaarde) return voorwaarde.is.includes(laatsteFeit(situatie)?.[voorwaarde.veld] as Waarde)
  if ('eerder' in voorwaarde) {
    const { eerder, verplichting, sinds } = voorwaarde
    const { feiten, voorheen } = situatie
    const toen = laatste(feiten, eerder, voorheen - 1, verplichting)
    return toen > (sinds === undefined ? -1 : laatste(feiten, sinds, voorheen))
  }
  if ('strijdig' in voorwaarde) {
    const [gezegd, volgt] = [situatie.verteld[voorwaarde.strijdig], afgeleid(situatie, voorwaarde.strijdig)]
    return gezegd !== undefined && volgt !== undefined && gezegd !== volgt
  }
  const waarde = gegeven(situatie, voorwaarde.gegeven)
  if ('is' in voorwaarde) return voorwaarde.is.includes(waarde as Waarde)
  const ander = gegeven(situatie, voorwaarde.laterDan)
  if (waarde === undefined || ander === undefined) return false
  const { plus } = voorwaarde
  // Dates of one form compare as text.
  return (plus ? berekenTermijn({ vanaf: String(waarde), duur: plus }).uiterlijk : waarde) > ander
}

/** Whether every condition holds; none at all always hold. */
export function geldt(voorwaarden: readonly Voorwaarde[] | undefined, situatie: Situatie): boolean {
  if (voorwaarden) for (const voorwaarde of voorwaarden) if (!geldtEen(voorwaarde, situatie)) return false
  return true
}

/** The first of several choices whose conditions hold. */
export function eerste<K extends { readonly als?: readonly Voorwaarde[] | undefined }>(
  keuzes: readonly K[] | undefined,
  situatie: Situatie,
): K | undefined {
  if (keuzes) for (const keuze of keuzes) if (geldt(keuze.als, situatie)) return keuze
  return undefined
}

/** What is known where nothing happened yet: only what is told. */
export function alleen(route: Route, verteld: Verteld = {}): Situatie {
  return { route, verteld, feiten: [], voorheen: 0 }
}

const GEEN: Verteld = {}

/** The facts that conditions speak of, with their values. */
export function beslissend(voorwaarden: readonly Voorwaarde[] | undefined, situatie: Situatie): Verteld {
  if (!voorwaarden) return GEEN
  const feiten: Record<string, Waarde> = {}
  for (const voorwaarde of voorwaarden)
    if ('gegeven' in voorwaarde) feiten[voorwaarde.gegeven] = gegeven(situatie, voorwaarde.gegeven) as Waarde
  return feiten
}

/** Whether a moment is about this event (none: the opening) or the step it leads into, its other demands aside. */
export function gaatOver(moment: Moment, soort: string | undefined, betreedt: string | undefined): boolean {
  if ('betreedt' in moment) return moment.betreedt === betreedt
  return 'bij' in moment ? moment.bij === soort : soort === undefined
}
