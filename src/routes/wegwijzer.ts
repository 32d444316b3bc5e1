import { bevries, isBevroren } from '../kern/bevries'
import type { Gekozen, Route } from './definitie'
import { leesKeuzes } from './keuzes'
import {
  type Geraakt,
  type Plek,
  type VerplichtVeld,
  verplichteVelden,
  zoekGeraakt,
  zoekPlek,
} from './wijzer'

/** Finds what in a route speaks of an event, and remembers it: a dossier asks the same over and over. */
export class Wegwijzer {
  readonly actoren: readonly string[]
  /** The facts that an opening must tell. */
  readonly verplicht: readonly VerplichtVeld[]
  /** What the opening touches. */
  readonly bijOpening: Geraakt
  /** Whether an event can be refused for what would follow from it. */
  readonly gevolgWeigerbaar: boolean
  private readonly perStap = new Map<string, Map<unknown, Plek>>()

  private gekozen: Gekozen | undefined

  constructor(private readonly route: Route) {
    this.actoren = Object.keys(route.actoren)
    this.verplicht = verplichteVelden(route.gegevens)
    this.bijOpening = zoekGeraakt(route, route.begin)
    // Only a term in a condition can be refused: it may run past the days that are counted.
    this.gevolgWeigerbaar = JSON.stringify([route.verplichtingen, route.bevindingen]).includes('"plus"')
  }

  /** The choices of the route that differ from the default, in one order. */
  get keuzes(): Gekozen {
    this.gekozen ??= bevries(leesKeuzes(this.route, {}, this.route.gekozen ?? {}, 'route.gekozen'))
    return this.gekozen
  }

  /** What an event in a step can do; nothing for what is no kind of event. */
  plek(stap: string, soort: unknown): Plek | undefined {
    return this.perStap.get(stap)?.get(soort) ?? this.zoek(stap, soort)
  }

  private zoek(stap: string, soort: unknown): Plek | undefined {
    if (typeof soort !== 'string' || !Object.hasOwn(this.route.gebeurtenissen, soort)) return undefined
    const plek = zoekPlek(this.route, stap, soort)
    const plekken = this.perStap.get(stap) ?? new Map<unknown, Plek>()
    this.perStap.set(stap, plekken.set(soort, plek))
    return plek
  }
}

// A route that cannot change keeps what was found in it.
const wegwijzers = /* @__PURE__ */ new WeakMap<Route, Wegwijzer>()

export function wegwijzerVan(route: Route): Wegwijzer {
  const bekend = wegwijzers.get(route)
  if (bekend) return bekend
  const nieuw = new Wegwijzer(route)
  if (isBevroren(route)) wegwijzers.set(route, nieuw)
  return nieuw
}
