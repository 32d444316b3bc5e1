import { isBevroren } from '../kern/bevries'
import type {
  Bevindingdefinitie,
  Moment,
  Overgang,
  Route,
  Veldregels,
  Verplichtingdefinitie,
  Voorwaarde,
} from './definitie'
import { gaatOver } from './situatie'
import { begintIn } from './vooraf'

/** A field that must be told where all these conditions hold. */
export type VerplichtVeld = readonly [veld: string, als: readonly Voorwaarde[]]

/** What in a route speaks of one kind of event. */
export interface Wijzer {
  readonly overgangen: readonly Overgang[]
  /** The field by which the event names a verplichting, if it has one. */
  readonly meldveld: string | undefined
  readonly verplicht: readonly VerplichtVeld[]
  /** The dates that cannot lie before that of the event. */
  readonly nietEerder: readonly string[]
}

/** A line of a definition that a moment may touch: it does where one of these lists of conditions holds. */
export interface Kans<D> {
  readonly definitie: D
  readonly als: readonly (readonly Voorwaarde[] | undefined)[]
}

/** What in a route a moment may touch: an event in a step, that perhaps leads into another. */
export interface Geraakt {
  readonly ontstaat: readonly Kans<Verplichtingdefinitie>[]
  readonly voldaan: readonly Kans<Verplichtingdefinitie>[]
  readonly vervalt: readonly Kans<Verplichtingdefinitie>[]
  readonly bevindingen: readonly Kans<Bevindingdefinitie>[]
}

/** A transition that an event can make from a step, with what it touches. */
export interface Weg {
  readonly overgang: Overgang
  /** The step that it leads into from another. */
  readonly betreedt: string | undefined
  readonly geraakt: Geraakt
}

/** What an event in a step can do. */
export interface Plek {
  readonly wijzer: Wijzer
  readonly wegen: readonly Weg[]
  /** What it touches where it leads into no other step. */
  readonly hier: Geraakt
}

/** The fields that must be told, always or sometimes. */
export function verplichteVelden(regels: Veldregels): VerplichtVeld[] {
  return Object.entries(regels).flatMap(([veld, { verplicht }]) => (verplicht ? [[veld, verplicht]] : []))
}

function zoekWijzer(route: Route, soort: string | undefined): Wijzer {
  const regels = route.gebeurtenissen[soort as string]?.velden ?? {}
  const velden = Object.entries(regels)
  return {
    overgangen: route.overgangen.filter(({ bij }) => bij === soort),
    meldveld: velden.find(([, regel]) => regel.soort === 'verplichting')?.[0],
    verplicht: verplichteVelden(regels),
    nietEerder: velden
      .filter(([, regel]) => regel.soort === 'datum' && regel.nietVoorGebeurtenis)
      .map(([veld]) => veld),
  }
}

/** Of the lines of a definition those that may be touched, each with what must hold for it. */
function kansen<D>(
  definities: readonly D[],
  momenten: (definitie: D) => readonly Moment[] | undefined,
  treft: (moment: Moment) => boolean,
): Kans<D>[] {
  return definities.flatMap((definitie) => {
    const als =
      momenten(definitie)
        ?.filter(treft)
        .map((moment) => moment.als) ?? []
    return als.length > 0 ? [{ definitie, als }] : []
  })
}

function zoekGeraakt(
  { verplichtingen, bevindingen }: Route,
  stap: string,
  soort?: string,
  betreedt?: string,
): Geraakt {
  const treft = (moment: Moment) =>
    gaatOver(moment, soort, betreedt) && (!('in' in moment) || !moment.in || moment.in.includes(stap))
  return {
    ontstaat: kansen(verplichtingen, ({ ontstaat }) => ontstaat, treft),
    voldaan: kansen(verplichtingen, ({ voldaan }) => voldaan, treft),
    vervalt: kansen(verplichtingen, ({ vervalt }) => vervalt, treft),
    bevindingen: kansen(bevindingen, ({ bij }) => bij, treft),
  }
}

function zoekPlek(route: Route, wijzer: Wijzer, stap: string, soort: string | undefined): Plek {
  return {
    wijzer,
    wegen: wijzer.overgangen
      .filter((overgang) => begintIn(route, overgang, stap))
      .map((overgang) => {
        const betreedt = overgang.naar === stap ? undefined : overgang.naar
        return { overgang, betreedt, geraakt: zoekGeraakt(route, stap, soort, betreedt) }
      }),
    hier: zoekGeraakt(route, stap, soort),
  }
}

/** Finds what in a route speaks of an event, and remembers it: a dossier asks the same over and over. */
export class Wegwijzer {
  readonly actoren: readonly string[]
  /** The facts that an opening must tell. */
  readonly verplicht: readonly VerplichtVeld[]
  private readonly perSoort = new Map<string | undefined, Wijzer>()
  private readonly perStap = new Map<string, Map<string | undefined, Plek>>()

  constructor(private readonly route: Route) {
    this.actoren = Object.keys(route.actoren)
    this.verplicht = verplichteVelden(route.gegevens)
  }

  /** What speaks of one kind of event. */
  bij(soort: string | undefined): Wijzer {
    let wijzer = this.perSoort.get(soort)
    if (!wijzer) {
      wijzer = zoekWijzer(this.route, soort)
      this.perSoort.set(soort, wijzer)
    }
    return wijzer
  }

  /** What an event (none: the opening) in a step can do. */
  plek(stap: string, soort: string | undefined): Plek {
    let plekken = this.perStap.get(stap)
    if (!plekken) {
      plekken = new Map()
      this.perStap.set(stap, plekken)
    }
    let plek = plekken.get(soort)
    if (!plek) {
      plek = zoekPlek(this.route, this.bij(soort), stap, soort)
      plekken.set(soort, plek)
    }
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

/** What in a route speaks of one kind of event. */
export function wijzerVan(route: Route, soort: string): Wijzer {
  return wegwijzerVan(route).bij(soort)
}
