import type { Datum } from '../kern/datum'
import type { Duur } from '../werkdagen/termijn'
import type { Bevindingdefinitie, Route, Verplichtingdefinitie, Waarde } from './definitie'
import { type Feit, geldt, type Situatie } from './situatie'
import type { Wegwijzer } from './wijzer'

/** A verplichting that arose in a dossier, and what became of it. */
export interface Instantie {
  readonly definitie: Verplichtingdefinitie
  readonly ontstaan: Datum
  /** The place of the event it arose at; -1 for the opening. */
  readonly bijFeit: number
  readonly vanaf: Datum
  readonly duur: Duur | undefined
  /** The facts on which the length of its term was chosen. */
  readonly beslissend: Readonly<Record<string, Waarde>>
  readonly wie: readonly string[]
  /** One of `wie` is enough. */
  readonly eenVan: boolean
  readonly uitvoering: readonly string[] | undefined
  einde?: { readonly stand: 'voldaan' | 'vervallen'; readonly datum: Datum; readonly bijFeit: number }
}

/** A finding, and the place of the event it was made at. */
export interface Gemeld {
  readonly bijFeit: number
  readonly bevinding: Pick<Bevindingdefinitie, 'code' | 'tekst'> & Partial<Pick<Bevindingdefinitie, 'regel'>>
}

/** Where a dossier stands while its events are played one by one. */
export interface Verloop {
  readonly route: Route
  readonly wegwijzer: Wegwijzer
  readonly opening: { readonly datum: Datum; readonly gegevens: Readonly<Record<string, Waarde>> }
  readonly feiten: Feit[]
  /** The steps the events started from, in the order of the events. */
  readonly stappen: string[]
  readonly instanties: Instantie[]
  readonly gemeld: Gemeld[]
  /** Per step the place of the event that last led into it. */
  readonly betreden: Map<string, number>
  stap: string
}

/** Whether a verplichting is neither met nor lapsed. */
export function isOpen(instantie: Instantie): boolean {
  return !instantie.einde
}

/** What is known right now, before any next event. */
export function huidigeSituatie(verloop: Verloop): Situatie {
  return situatieBij(verloop, verloop.stap, verloop.feiten.length)
}

/** What is known at an event in a step. Written out in full, so that every situatie has one form. */
export function situatieBij(
  { route, opening, feiten }: Verloop,
  stap: string,
  voorheen: number,
  soort?: string,
  betreedt?: string,
): Situatie {
  return { route, gegevens: opening.gegevens, feiten, voorheen, stap, soort, betreedt }
}

/** The verplichtingen an event can name as met. */
export function meldbaar(verloop: Verloop, situatie: Situatie): string[] {
  const ids = verloop.instanties
    .filter((instantie) => isOpen(instantie) && geldt(instantie.definitie.meldbaar, situatie))
    .map(({ definitie }) => definitie.id)
  return [...new Set(ids)]
}
