import type { Datum } from '../kern/datum'
import type { Route } from './definitie'
import type { Gevolgen } from './gevolgen'
import type { Feit, Situatie, Verteld } from './situatie'
import type { Wegwijzer } from './wegwijzer'
import type { Weg } from './wijzer'

/** Where a dossier stands once its events are played one by one. */
export interface Verloop {
  readonly route: Route
  readonly wegwijzer: Wegwijzer
  readonly opening: { readonly datum: Datum; readonly gegevens: Verteld }
  /** What the opening and the events told. */
  readonly verteld: Verteld
  readonly feiten: readonly Feit[]
  /** The way that each event took, in the order of the events. */
  readonly wegen: readonly Weg[]
  readonly stap: string
  /** What follows from the first events, as far as anybody asked: see {@link gevolgenVan}. */
  gevolgen: Gevolgen | undefined
  /** How many of the events stand in a dossier that was handed out, and cannot change. */
  uitgegeven: number
}

/** A dossier being played: what happens is added to it. */
export interface Spel extends Verloop {
  verteld: Verteld
  readonly feiten: Feit[]
  readonly wegen: Weg[]
  stap: string
}

/** Goes on from where a dossier stands, and leaves that as it is. Written out in full, so that every play has one form. */
export function vervolg(verloop: Verloop): Spel {
  const { route, wegwijzer, opening, verteld, stap, gevolgen, uitgegeven } = verloop
  return {
    route,
    wegwijzer,
    opening,
    verteld,
    feiten: [...verloop.feiten],
    wegen: [...verloop.wegen],
    stap,
    gevolgen,
    uitgegeven,
  }
}

/** What is known right now, before any next event. */
export function huidigeSituatie({ route, verteld, feiten }: Verloop): Situatie {
  return { route, verteld, feiten, voorheen: feiten.length }
}

/** The place of the event, that one at the latest, that last led into a step from another; -1 if there is none. */
export function betreden({ wegen }: Verloop, stap: string, totEnMet: number): number {
  let i = totEnMet
  while (i >= 0 && wegen[i]?.betreedt !== stap) i--
  return i
}
