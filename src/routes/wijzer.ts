import type { RegelId } from '../kern/regelregister'
import type {
  Actorkeuze,
  Bevindingdefinitie,
  Gebeurtenisdefinitie,
  Moment,
  Route,
  Veldregels,
  Verplichtingdefinitie,
  Voorwaarde,
} from './definitie'
import { gaatOver } from './situatie'
import { begintIn } from './vooraf'

/** A field that must be told where all these conditions hold. */
export type VerplichtVeld = readonly [veld: string, als: readonly Voorwaarde[]]

/** What a route says of one kind of event, wherever it takes place. */
export interface Wijzer {
  readonly soort: string
  readonly regel: RegelId | undefined
  readonly door: readonly Actorkeuze[]
  readonly regels: Veldregels
  readonly velden: readonly string[]
  /** The field by which the event names a verplichting, if it has one. */
  readonly meldveld: string | undefined
  readonly verplicht: readonly VerplichtVeld[]
  /** The dates that cannot lie before that of the event. */
  readonly nietEerder: readonly string[]
  readonly impliceert: readonly string[]
  /** What it leaves open, if it ends all the rest. */
  readonly beeindigtBehalve: readonly string[] | undefined
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
  readonly wijzer: Wijzer
  readonly als: readonly Voorwaarde[] | undefined
  readonly van: string
  readonly naar: string
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

/** The field by which a kind of event names a verplichting, if it has one. */
export function meldveldVan({ gebeurtenissen }: Route, soort: string): string | undefined {
  const velden = Object.entries(gebeurtenissen[soort]?.velden ?? {})
  return velden.find(([, regel]) => regel.soort === 'verplichting')?.[0]
}

/** What a route says of a kind of event that it knows. */
function zoekWijzer(route: Route, soort: string): Wijzer {
  const definitie = route.gebeurtenissen[soort] as Gebeurtenisdefinitie
  const { regel, door, velden = {}, impliceert = [], beeindigt } = definitie
  return {
    soort,
    regel,
    door,
    regels: velden,
    velden: Object.keys(velden),
    meldveld: meldveldVan(route, soort),
    verplicht: verplichteVelden(velden),
    nietEerder: Object.entries(velden)
      .filter(([, veldregel]) => veldregel.soort === 'datum' && veldregel.nietVoorGebeurtenis)
      .map(([veld]) => veld),
    impliceert,
    beeindigtBehalve: beeindigt?.behalve,
  }
}

/** Of the lines of a definition those that may be touched, each with what must hold for it. */
function kansen<D>(
  definities: readonly D[],
  momenten: (definitie: D) => readonly Moment[] | undefined,
  treft: (moment: Moment) => boolean,
): Kans<D>[] {
  return definities.flatMap((definitie) => {
    const als = (momenten(definitie) ?? []).filter(treft).map((moment) => moment.als)
    return als.length > 0 ? [{ definitie, als }] : []
  })
}

/** What a moment may touch: the opening, or an event in a step that perhaps leads into another. */
export function zoekGeraakt(route: Route, stap: string, soort?: string, betreedt?: string): Geraakt {
  const { verplichtingen, bevindingen } = route
  const treft = (moment: Moment) =>
    gaatOver(moment, soort, betreedt) && (!('in' in moment) || !moment.in || moment.in.includes(stap))
  return {
    ontstaat: kansen(verplichtingen, ({ ontstaat }) => ontstaat, treft),
    voldaan: kansen(verplichtingen, ({ voldaan }) => voldaan, treft),
    vervalt: kansen(verplichtingen, ({ vervalt }) => vervalt, treft),
    bevindingen: kansen(bevindingen, ({ bij }) => bij, treft),
  }
}

/** What a kind of event that a route knows can do in a step. */
export function zoekPlek(route: Route, van: string, soort: string): Plek {
  const wijzer = zoekWijzer(route, soort)
  const hier = route.overgangen.filter((overgang) => overgang.bij === soort && begintIn(route, overgang, van))
  return {
    wijzer,
    wegen: hier.map(({ naar = van, als }) => {
      const betreedt = naar === van ? undefined : naar
      return { wijzer, als, van, naar, betreedt, geraakt: zoekGeraakt(route, van, soort, betreedt) }
    }),
    hier: zoekGeraakt(route, van, soort),
  }
}
