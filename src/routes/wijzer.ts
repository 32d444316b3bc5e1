import { isBevroren } from '../kern/bevries'
import type { Bevindingdefinitie, Moment, Overgang, Route, Verplichtingdefinitie } from './definitie'
import { gaatOver } from './situatie'

/** What in a route speaks of one kind of event, looked up once. */
export interface Wijzer {
  readonly overgangen: readonly Overgang[]
  /** The field by which the event names a verplichting, if it has one. */
  readonly meldveld: string | undefined
}

/** What in a route may be touched by a moment: an event that perhaps leads into a step. */
export interface Geraakt {
  readonly verplichtingen: readonly Verplichtingdefinitie[]
  readonly bevindingen: readonly Bevindingdefinitie[]
}

interface Geheugen {
  readonly perSoort: Map<string, Wijzer>
  readonly perMoment: Map<string, Geraakt>
}

// A route that cannot change keeps what was found in it.
const geheugens = /* @__PURE__ */ new WeakMap<Route, Geheugen>()

function geheugenVan(route: Route): Geheugen {
  const bekend = geheugens.get(route)
  if (bekend) return bekend
  const nieuw = { perSoort: new Map(), perMoment: new Map() }
  if (isBevroren(route)) geheugens.set(route, nieuw)
  return nieuw
}

export function wijzerVan(route: Route, soort: string): Wijzer {
  const { perSoort } = geheugenVan(route)
  let wijzer = perSoort.get(soort)
  if (!wijzer) {
    const velden = route.gebeurtenissen[soort]?.velden ?? {}
    wijzer = {
      overgangen: route.overgangen.filter(({ bij }) => bij === soort),
      meldveld: Object.keys(velden).find((veld) => velden[veld]?.soort === 'verplichting'),
    }
    perSoort.set(soort, wijzer)
  }
  return wijzer
}

/** What may arise or be noticed when an event (none: the opening) happens and perhaps leads into a step. */
export function geraaktDoor(route: Route, soort: string | undefined, betreedt: string | undefined): Geraakt {
  const { perMoment } = geheugenVan(route)
  const sleutel = `${soort ?? ''} ${betreedt ?? ''}`
  let geraakt = perMoment.get(sleutel)
  if (!geraakt) {
    const treft = (moment: Moment) => gaatOver(moment, soort, betreedt)
    geraakt = {
      verplichtingen: route.verplichtingen.filter(({ ontstaat }) => ontstaat.some(treft)),
      bevindingen: route.bevindingen.filter(({ bij }) => bij.some(treft)),
    }
    perMoment.set(sleutel, geraakt)
  }
  return geraakt
}
