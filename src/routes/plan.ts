import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisObject } from '../kern/invoer'
import { tabellenVan, type Werkkalender } from '../werkdagen/tabellen'
import { type Behoeften, behoeftenVan, stand } from './behoefte'
import type { Overgang, Route } from './definitie'
import type { Gebeurtenis, Opening } from './dossiertypen'
import { gevolgenVan } from './gevolgen'
import { mogelijkeOvergangen } from './mogelijk'
import { type Vondst, zonderOmwegen } from './omwegen'
import { alsPad, type Pad, type Padstap, vergelijk } from './pad'
import { type Poging, probeer } from './padfeiten'
import { eisRoute } from './route'
import { eerste } from './situatie'
import { begin, speelAlle } from './speel'
import { huidigeSituatie, type Verloop } from './verloop'
import { termijnVan } from './verplichtingen'
import { begintIn } from './vooraf'

/** What a plan starts from, and how far it looks. */
export type Planvraag<R extends Route = Route> = Opening<R> & {
  readonly kalender?: Werkkalender | undefined
  /** Whether a step may come back by another way; by default a path holds no step twice. */
  readonly terugkeer?: boolean | undefined
  /** What happened since the opening: the plan goes on from there. By default nothing. */
  readonly gebeurtenissen?: readonly Gebeurtenis<R>[] | undefined
  /** The day to look from: what is still to happen happens on this day at the earliest. */
  readonly peildatum?: Datum | undefined
}

/**
 * Simple paths are finite, but in a dense definition there are more than anybody can wait for. What leads nowhere
 * counts too, because looking there takes as long.
 */
const MEESTE_PADEN = 10_000

/** How often in a row an event may stay in the step: conditions can be made to count, and then to count on and on. */
const MEESTE_BLIJVEND = 100

/** Where a search has come. */
interface Plek {
  readonly verloop: Verloop
  /** The events so far; of each whether it is one for which only something further on waits. */
  readonly gelopen: readonly { readonly stap: Padstap; readonly vooruit: boolean }[]
}

/** How things stand where a search has come, and how they stood after fewer events in the same step. */
interface Standen {
  readonly nu: readonly boolean[]
  readonly eerder: ReadonlySet<string>
}

interface Zoektocht {
  readonly route: Route
  readonly behoeften: Behoeften
  readonly kalender: Werkkalender | undefined
  readonly terugkeer: boolean
  readonly peildatum: Datum
  /** How many events took place before the plan. */
  readonly gebeurd: number
  readonly vondsten: Vondst[]
  /** How many paths were followed to where they stop, at an end or before one. */
  gevolgd: number
}

/** What the last event was in time for: of what was open before it, and it ended so, what has the earliest last day. */
function eerstAflopend(verloop: Verloop, stand: string, kalender: Werkkalender | undefined) {
  const hier = verloop.feiten.length - 1
  return gevolgenVan(verloop)
    .instanties.filter(
      ({ bijFeit, einde }) => bijFeit < hier && einde?.bijFeit === hier && einde.stand === stand,
    )
    .flatMap((instantie) => {
      const termijn = termijnVan(instantie, kalender)
      return termijn ? [{ verplichting: instantie.definitie.id, uiterlijk: termijn.uiterlijk }] : []
    })
    .sort((een, ander) => vergelijk(een.uiterlijk, ander.uiterlijk))[0]
}

/** The event of a transition on its last day in time, and the dossier after it. */
function opTijd(tocht: Zoektocht, eerder: Verloop, poging: Poging) {
  const laatste = eerder.feiten.at(-1)?.datum ?? eerder.opening.datum
  // Dates of one form compare as text.
  const vorige = laatste > tocht.peildatum ? laatste : tocht.peildatum
  // Only by playing it does it show what an event ends.
  const meteen = probeer(eerder, poging, vorige)
  if (!meteen) return undefined
  const aflopend =
    eerstAflopend(meteen.verloop, 'voldaan', tocht.kalender) ??
    eerstAflopend(meteen.verloop, 'vervallen', tocht.kalender)
  // A last day before the event before is missed already: it gives no day.
  if (!aflopend || aflopend.uiterlijk < vorige) return meteen
  const { verplichting, uiterlijk } = aflopend
  if (uiterlijk === vorige) return { ...meteen, verplichting }
  const later = probeer(eerder, poging, uiterlijk)
  // What leads on today may lead elsewhere on a later day, by a condition on dates.
  return later ? { ...later, verplichting } : meteen
}

/** Whether an event that stays in the step must have taken place before another can lead out of it. */
function isNodig(verloop: Verloop, soort: string): boolean {
  if (verloop.feiten.some((feit) => feit.soort === soort)) return false
  return verloop.route.overgangen.some(
    (overgang) =>
      overgang.naar !== undefined &&
      begintIn(verloop.route, overgang, verloop.stap) &&
      overgang.als?.some((voorwaarde) => 'eerder' in voorwaarde && voorwaarde.eerder === soort),
  )
}

/** An event that stays in the step, in each way that brings about something that is waited for. */
function blijf(tocht: Zoektocht, { verloop }: Plek, overgang: Overgang, { eerder, nu }: Standen) {
  const behoefte = tocht.behoeften.in(verloop.stap)
  if (!behoefte.soorten.get(overgang.bij)?.some((plek) => !nu[plek])) return []
  const gezien = new Set(eerder)
  const past = (daarna: Verloop) => {
    const dan = stand(behoefte, daarna)
    return dan.some((isZo, i) => isZo && !nu[i]) && !gezien.has(String(dan))
  }
  const gevonden = []
  for (;;) {
    const een = opTijd(tocht, verloop, { overgang, behoefte, past })
    if (!een) return gevonden
    gezien.add(String(stand(behoefte, een.verloop)))
    gevonden.push(een)
  }
}

/** An event that leads to another step of a simple path. */
function ga(tocht: Zoektocht, { verloop, gelopen }: Plek, overgang: Overgang) {
  const { stap: van, wegen } = verloop
  const { naar } = overgang
  const isNieuw = tocht.terugkeer
    ? !gelopen.some(({ stap }) => stap.van === van && stap.naar === naar)
    : !wegen.slice(tocht.gebeurd).some((weg) => weg.van === naar)
  const een = isNieuw ? opTijd(tocht, verloop, { overgang }) : undefined
  return een ? [een] : []
}

/** The places that lead on along a simple path, but not to how things stood in the step earlier. */
function vervolgen(tocht: Zoektocht, plek: Plek, standen: Standen): Plek[] {
  const { route, stap: van } = plek.verloop
  const gezien = new Set<string>()
  return mogelijkeOvergangen(plek.verloop).flatMap((overgang) => {
    const { bij, naar = van } = overgang
    const definitie = route.gebeurtenissen[bij]
    // An event without a rule is an addition of the library: nobody ever has to do it by a last day.
    if (!definitie?.regel) return []
    const gevonden = naar === van ? blijf(tocht, plek, overgang, standen) : ga(tocht, plek, overgang)
    // Two transitions may come down to one and the same event.
    const nieuw = gevonden.filter(({ feit }) => !gezien.has(JSON.stringify(feit)))
    if (nieuw.length === 0) return []
    const door = eerste(definitie.door, huidigeSituatie(plek.verloop))?.wie ?? []
    const vooruit = naar === van && !isNodig(plek.verloop, bij)
    return nieuw.map(({ feit: gebeurtenis, verloop, ...om }) => {
      gezien.add(JSON.stringify(gebeurtenis))
      const stap = { gebeurtenis, van, naar, door, ...om } as Padstap
      return { verloop, gelopen: [...plek.gelopen, { stap, vooruit }] }
    })
  })
}

/**
 * From a step being entered every place to which events that stay in it lead, each with what leads on. How things
 * stand is brought about by as few events as can be, in whatever order.
 */
function rijenVanaf(tocht: Zoektocht, plek: Plek): ReadonlyMap<Plek, readonly Plek[]> {
  const rijen = new Map<Plek, readonly Plek[]>()
  const { stap } = plek.verloop
  if (tocht.route.stappen[stap]?.einde) return rijen
  const behoefte = tocht.behoeften.in(stap)
  const eerder = new Set<string>()
  let laag = [plek]
  for (let lengte = 0; laag.length > 0 && lengte <= MEESTE_BLIJVEND; lengte++) {
    // Each of them leads to a path of its own.
    if (laag.length > MEESTE_PADEN) throw new RegelFout('buiten-bereik', 'route')
    const standen = laag.map(({ verloop }) => stand(behoefte, verloop))
    for (const nu of standen) eerder.add(String(nu))
    const verder = laag.map((hier, i) =>
      vervolgen(tocht, hier, { eerder, nu: standen[i] as readonly boolean[] }),
    )
    for (const [i, hier] of laag.entries()) rijen.set(hier, verder[i] as readonly Plek[])
    laag = verder.flat().filter(({ verloop }) => verloop.stap === stap)
  }
  return rijen
}

function zoek(tocht: Zoektocht, plek: Plek, rijen = rijenVanaf(tocht, plek)): void {
  const { verloop, gelopen } = plek
  const verder = rijen.get(plek) ?? []
  if (verder.length === 0 && ++tocht.gevolgd > MEESTE_PADEN) throw new RegelFout('buiten-bereik', 'route')
  if (tocht.route.stappen[verloop.stap]?.einde) {
    const stappen = gelopen.map(({ stap }) => stap)
    const vooruit = gelopen.flatMap((een, i) => (een.vooruit ? [i] : []))
    tocht.vondsten.push({ pad: alsPad(verloop, stappen, tocht.kalender), vooruit })
  }
  for (const volgende of verder)
    zoek(tocht, volgende, volgende.verloop.stap === verloop.stap ? rijen : undefined)
}

/**
 * Every simple path of a route from an opening day, or from where a case stands, to an end: no step twice, each event on its last day in time. What
 * an event is in time for is the verplichting it meets, or, if it meets none with a term, the one it ends; an event
 * with neither takes place on the day of the one before. An event without a rule (`route-gestopt`) is in no plan. One that
 * stays in its step is in a path only where another waits for it: one that can lead out of that step, or one further
 * on in that path, which waits for it or for what it tells. It then takes place in the last step where it can.
 *
 * @param route - The route.
 * @param vraag - `datum` and `gegevens` are those of the opening; `kalender` a calendar of one's own (rule WD-02). With
 * `terugkeer` a step may come back, as long as no way from one step to the next is taken twice: so the RET after a
 * collectief that found nothing, which returns to the step it came from, is in the plan of the 301 route. With
 * `gebeurtenissen` the plan goes on from what happened; `stappen` then holds what is still to come, from the `peildatum`
 * on, while `werkdagen` and `verplichtingen` are those of the whole case.
 * @returns The paths, the fewest werkdagen first, then the fewest events. Each path can be replayed by `speelAf`, after
 * what happened.
 * @throws {RegelFout} As `speelAf`; `buiten-bereik` where a last day lies after 2099, and with path `route` for a
 * definition with more than 10 000 paths; `buiten-dekking` where the calendar does not know a day; `ongeldige-waarde`
 * or `onbekend-veld` for the question.
 * @see The rule of each verplichting stands in its `regel`; terms count by rule WD-03.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { planRoute } from 'jeugdhulp-regels/routes'
 *
 * const paden = planRoute(gvjb301, { datum: '2026-12-14', gegevens: { hulpvorm: 'verblijf' } })
 * const direct = paden.find(({ stappen }) => stappen.at(-1)?.gebeurtenis.soort === 'zorg-gestart')
 * direct?.stappen.map(({ gebeurtenis: { datum } }) => datum) // => ['2026-12-17', '2026-12-24', '2026-12-24', '2027-01-11']
 * direct?.werkdagen // => 18
 * ```
 */
export function planRoute<const R extends Route>(route: R, vraag: NoInfer<Planvraag<R>>): readonly Pad<R>[] {
  eisRoute(route)
  const {
    kalender,
    terugkeer = false,
    gebeurtenissen = [],
    peildatum,
    ...opening
  } = eisObject(vraag, 'opening')
  tabellenVan(kalender)
  if (peildatum !== undefined) leesDatum(peildatum, 'peildatum')
  if (typeof terugkeer !== 'boolean') throw new RegelFout('ongeldige-waarde', 'opening.terugkeer')
  const spel = begin(route, opening, 'opening')
  speelAlle(spel, gebeurtenissen, 'gebeurtenissen')
  const tocht: Zoektocht = {
    route,
    behoeften: behoeftenVan(route),
    kalender: kalender as Werkkalender | undefined,
    terugkeer,
    peildatum: (peildatum ?? spel.opening.datum) as Datum,
    gebeurd: spel.feiten.length,
    vondsten: [],
    gevolgd: 0,
  }
  try {
    zoek(tocht, { verloop: spel, gelopen: [] })
  } catch (fout) {
    // To the caller a last day is at fault only through the day it all starts from.
    const doorDag = fout instanceof RegelFout && fout.pad !== 'route'
    throw doorDag ? new RegelFout(fout.code, 'opening.datum') : fout
  }
  return zonderOmwegen(tocht.vondsten).sort(
    (een, ander) => een.werkdagen - ander.werkdagen || een.stappen.length - ander.stappen.length,
  ) as unknown as readonly Pad<R>[]
}
