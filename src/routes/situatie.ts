import type { Datum } from '../kern/datum'
import { berekenTermijn } from '../werkdagen/termijn'
import type { Anker, Moment, Route, Voorwaarde, Waarde } from './definitie'
import { keuzeVan } from './parameters'

/** An event as the engine sees it: of any route, its fields already checked. */
export type Feit = Readonly<Record<string, Waarde>> & { readonly soort: string; readonly datum: Datum }

/** All that is known at one event of a dossier. */
export interface Situatie {
  readonly route: Route
  readonly gegevens: Readonly<Record<string, Waarde>>
  /** Every event so far, the one at hand last. */
  readonly feiten: readonly Feit[]
  /** How many of them came before the one at hand: all of them if there is none. */
  readonly voorheen: number
  /** The step before the event at hand. */
  readonly stap: string
  /** The event that counts: the one at hand or one it implies; none at the opening. */
  readonly soort?: string | undefined
  /** The step that the event at hand leads into from another. */
  readonly betreedt?: string | undefined
}

/** The last value told of a fact: by an event, or at the opening. */
function verteld({ gegevens, feiten }: Situatie, naam: string): Waarde | undefined {
  for (let i = feiten.length - 1; i >= 0; i--) {
    const waarde = feiten[i]?.[naam]
    if (waarde !== undefined) return waarde
  }
  return gegevens[naam]
}

/** The value of a fact that follows from the last value told of another. */
function afgeleid(situatie: Situatie, naam: string): Waarde | undefined {
  const afleiding = situatie.route.afleidingen[naam]
  const uit = afleiding && verteld(situatie, afleiding.uit)
  return uit === undefined ? undefined : keuzeVan(situatie.route, afleiding?.parameter as string, String(uit))
}

/** A fact as it was told; if it was not, as it follows from another. */
function gegeven(situatie: Situatie, naam: string): Waarde | undefined {
  return verteld(situatie, naam) ?? afgeleid(situatie, naam)
}

/** The place of the last event of a kind among the first `aantal`; -1 if there is none. */
export function laatste(
  feiten: readonly Feit[],
  soort: string,
  aantal = feiten.length,
  verplichting?: string,
): number {
  let i = aantal - 1
  while (i >= 0 && !(feiten[i]?.soort === soort && noemt(feiten[i] as Feit, verplichting))) i--
  return i
}

function noemt(feit: Feit, verplichting: string | undefined): boolean {
  return verplichting === undefined || feit.verplichting === verplichting
}

function geldtEen(voorwaarde: Voorwaarde, situatie: Situatie): boolean {
  if ('niet' in voorwaarde) return !geldtEen(voorwaarde.niet, situatie)
  if ('parameter' in voorwaarde) return keuzeVan(situatie.route, voorwaarde.parameter) === voorwaarde.is
  if ('veld' in voorwaarde) return voorwaarde.is.includes(situatie.feiten.at(-1)?.[voorwaarde.veld] as Waarde)
  if ('eerder' in voorwaarde) {
    const { eerder, verplichting, sinds } = voorwaarde
    const toen = laatste(situatie.feiten, eerder, situatie.voorheen, verplichting)
    return toen > (sinds === undefined ? -1 : laatste(situatie.feiten, sinds))
  }
  if ('strijdig' in voorwaarde) {
    const [gezegd, volgt] = [verteld(situatie, voorwaarde.strijdig), afgeleid(situatie, voorwaarde.strijdig)]
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
export function eerste<K extends { readonly als?: readonly Voorwaarde[] }>(
  keuzes: readonly K[] | undefined,
  situatie: Situatie,
): K | undefined {
  if (keuzes) for (const keuze of keuzes) if (geldt(keuze.als, situatie)) return keuze
  return undefined
}

/** What is known where nothing happened yet: only what is told. */
export function alleen(route: Route, gegevens: Readonly<Record<string, Waarde>> = {}): Situatie {
  return { route, gegevens, feiten: [], voorheen: 0, stap: route.begin }
}

/** The facts that conditions speak of, with their values. */
export function beslissend(
  voorwaarden: readonly Voorwaarde[] | undefined,
  situatie: Situatie,
): Readonly<Record<string, Waarde>> {
  const feiten: Record<string, Waarde> = {}
  if (!voorwaarden) return feiten
  for (const voorwaarde of voorwaarden)
    if ('gegeven' in voorwaarde) feiten[voorwaarde.gegeven] = gegeven(situatie, voorwaarde.gegeven) as Waarde
  return feiten
}

/** Whether a moment is about this event (none: the opening) or the step it leads into, its other demands aside. */
export function gaatOver(moment: Moment, soort: string | undefined, betreedt: string | undefined): boolean {
  if ('betreedt' in moment) return moment.betreedt === betreedt
  return 'bij' in moment ? moment.bij === soort : soort === undefined
}

/** The day a term runs from. */
export function ankerdatum(
  ankers: readonly Anker[] | undefined,
  situatie: Situatie,
  betreden: ReadonlyMap<string, number>,
  ontstaan: Datum,
): Datum {
  const anker = eerste(ankers, situatie)
  if (!anker) return ontstaan
  const i = 'betreden' in anker ? betreden.get(anker.betreden) : laatste(situatie.feiten, anker.gebeurtenis)
  const feit = situatie.feiten[i ?? -1]
  const opgegeven = 'veld' in anker && anker.veld ? feit?.[anker.veld] : undefined
  return (opgegeven as Datum | undefined) ?? feit?.datum ?? ontstaan
}
