import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisObject } from '../kern/invoer'
import { tabellenVan, type Werkkalender } from '../werkdagen/tabellen'
import { telWerkdagen } from '../werkdagen/tel-werkdagen'
import type { Overgang, Route, Veldregel, Waarde } from './definitie'
import type { Actor, Gebeurtenis, Opening, Stapnaam, VerplichtingId } from './dossiertypen'
import { gevolgenVan, meldbaar } from './gevolgen'
import type { Instantie } from './instantie'
import { mogelijkeOvergangen } from './mogelijk'
import { eisRoute } from './route'
import { bijFeit, eerste, type Feit, geldt, type Situatie } from './situatie'
import { begin, speel, speelAlle } from './speel'
import { huidigeSituatie, type Verloop, vervolg } from './verloop'
import { alsVerplichting, termijnVan, type Verplichting } from './verplichtingen'
import { begintIn } from './vooraf'

/** One event of a plan, on its last day in time. */
export interface Padstap<R extends Route = Route> {
  readonly gebeurtenis: Gebeurtenis<R>
  readonly van: Stapnaam<R>
  readonly naar: Stapnaam<R>
  /** Who normally does it. */
  readonly door: readonly Actor<R>[]
  /** The verplichting whose term gave the day; without one the event has no term of its own. */
  readonly verplichting?: VerplichtingId<R>
}

/** Something owed along a path, with its last day. */
export type Padverplichting<R extends Route = Route> = Omit<
  Verplichting<R>,
  'stand' | 'voldaanOp' | 'vervallenOp' | 'resterendeWerkdagen' | 'uiterlijk'
> & { readonly uiterlijk: Datum }

/** One way from the opening to an end. */
export interface Pad<R extends Route = Route> {
  readonly stappen: readonly Padstap<R>[]
  readonly einde: Stapnaam<R>
  /** The day of the last event. */
  readonly uiterlijk: Datum
  /** Werkdagen from the opening to that day. */
  readonly werkdagen: number
  /** All that is owed with a last day along the path, the earliest first. */
  readonly verplichtingen: readonly Padverplichting<R>[]
}

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

interface Zoektocht {
  readonly route: Route
  readonly kalender: Werkkalender | undefined
  readonly terugkeer: boolean
  readonly peildatum: Datum
  /** How many events took place before the plan. */
  readonly gebeurd: number
  readonly paden: Pad[]
  /** How many paths were followed to where they stop, at an end or before one. */
  gevolgd: number
}

/** Texts in order; dates of one form compare as text. */
function vergelijk(een: string, ander: string): number {
  return Number(een > ander) - Number(een < ander)
}

/** What a field holds where it is asked for: by the transition, or because the event must carry it. */
function waardenVan(
  veld: string,
  regel: Veldregel,
  { als = [] }: Overgang,
  verloop: Verloop,
  situatie: Situatie,
): readonly (Waarde | undefined)[] {
  for (const voorwaarde of als) if ('veld' in voorwaarde && voorwaarde.veld === veld) return voorwaarde.is
  if (regel.soort === 'verplichting') return meldbaar(verloop, situatie)
  if (!regel.verplicht || !geldt(regel.verplicht, situatie)) return [undefined]
  if (regel.soort === 'keuze') return regel.keuzes
  if (regel.soort === 'getal') return [regel.van]
  return regel.soort === 'janee' ? [true, false] : [situatie.feiten.at(-1)?.datum]
}

/** The event of a transition on a day, with every choice of fields that may let it through. */
function feitenVan(verloop: Verloop, overgang: Overgang, datum: Datum): Feit[] {
  const nu = huidigeSituatie(verloop)
  let feiten: Feit[] = [{ soort: overgang.bij, datum }]
  for (const [veld, regel] of Object.entries(verloop.route.gebeurtenissen[overgang.bij]?.velden ?? {}))
    feiten = feiten.flatMap((feit) =>
      // Whether a field must be there may depend on one before it.
      waardenVan(veld, regel, overgang, verloop, bijFeit(nu, feit)).map((waarde) =>
        waarde === undefined ? feit : { ...feit, [veld]: waarde },
      ),
    )
  return feiten
}

/** The dossier after the event of a transition on a day; nothing if the event cannot lead there. */
function probeer(eerder: Verloop, overgang: Overgang, datum: Datum) {
  for (const feit of feitenVan(eerder, overgang, datum)) {
    // A play that was refused is over: each try goes on from where the dossier stands.
    const spel = vervolg(eerder)
    try {
      speel(spel, feit, () => 'opening')
      if (spel.stap === (overgang.naar ?? eerder.stap)) return { feit, verloop: spel }
    } catch (fout) {
      // Other fields may do, but no other field brings a day back within reach.
      if (!(fout instanceof RegelFout) || fout.code === 'buiten-bereik') throw fout
    }
  }
  return undefined
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
function opTijd(tocht: Zoektocht, eerder: Verloop, overgang: Overgang) {
  const laatste = eerder.feiten.at(-1)?.datum ?? eerder.opening.datum
  // Dates of one form compare as text.
  const vorige = laatste > tocht.peildatum ? laatste : tocht.peildatum
  // Only by playing it does it show what an event ends.
  const meteen = probeer(eerder, overgang, vorige)
  if (!meteen) return undefined
  const aflopend =
    eerstAflopend(meteen.verloop, 'voldaan', tocht.kalender) ??
    eerstAflopend(meteen.verloop, 'vervallen', tocht.kalender)
  // A last day before the event before is missed already: it gives no day.
  if (!aflopend || aflopend.uiterlijk < vorige) return meteen
  const { verplichting, uiterlijk } = aflopend
  if (uiterlijk === vorige) return { ...meteen, verplichting }
  const later = probeer(eerder, overgang, uiterlijk)
  // What leads on today may lead elsewhere on a later day, by a condition on dates.
  return later ? { ...later, verplichting } : meteen
}

function alsPadverplichting(instantie: Instantie, kalender: Werkkalender | undefined): Padverplichting[] {
  const termijn = termijnVan(instantie, kalender)
  if (!termijn) return []
  const peiling = { peildatum: instantie.ontstaan, kalender }
  const open = { ...instantie, einde: undefined }
  const { stand, resterendeWerkdagen, ...over } = alsVerplichting(open, termijn, peiling)
  return [{ ...over, uiterlijk: termijn.uiterlijk }]
}

function alsPad(verloop: Verloop, stappen: readonly Padstap[], kalender: Werkkalender | undefined): Pad {
  const { datum } = verloop.opening
  const uiterlijk = verloop.feiten.at(-1)?.datum ?? datum
  return {
    stappen,
    einde: verloop.stap,
    uiterlijk,
    werkdagen: telWerkdagen(datum, uiterlijk, kalender),
    verplichtingen: gevolgenVan(verloop)
      .instanties.flatMap((instantie) => alsPadverplichting(instantie, kalender))
      .sort((een, ander) => vergelijk(een.uiterlijk, ander.uiterlijk)),
  }
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

/** The steps that lead on along a simple path, each with the dossier after it. */
function vervolgen(tocht: Zoektocht, verloop: Verloop, gelopen: readonly Padstap[]) {
  const { route, stap: van, wegen } = verloop
  const nieuw = (naar: string) =>
    tocht.terugkeer
      ? !gelopen.some((eerder) => eerder.van === van && eerder.naar === naar)
      : !wegen.slice(tocht.gebeurd).some((weg) => weg.van === naar)
  const gezien = new Set<string>()
  return mogelijkeOvergangen(verloop).flatMap((overgang) => {
    const { bij, naar = van } = overgang
    const definitie = route.gebeurtenissen[bij]
    // An event without a rule is an addition of the library: nobody ever has to do it by a last day.
    const verder = naar === van ? isNodig(verloop, bij) : nieuw(naar)
    const gevonden = definitie?.regel && verder ? opTijd(tocht, verloop, overgang) : undefined
    // Two transitions may come down to one and the same event.
    if (!gevonden || gezien.has(JSON.stringify(gevonden.feit))) return []
    const { feit: gebeurtenis, verloop: daarna, ...om } = gevonden
    gezien.add(JSON.stringify(gebeurtenis))
    const door = eerste(definitie?.door, huidigeSituatie(verloop))?.wie ?? []
    return [{ stap: { gebeurtenis, van, naar, door, ...om } as Padstap, verloop: daarna }]
  })
}

function zoek(tocht: Zoektocht, verloop: Verloop, stappen: readonly Padstap[]): void {
  const isEinde = tocht.route.stappen[verloop.stap]?.einde
  const verder = isEinde ? [] : vervolgen(tocht, verloop, stappen)
  if (verder.length === 0 && ++tocht.gevolgd > MEESTE_PADEN) throw new RegelFout('buiten-bereik', 'route')
  if (isEinde) tocht.paden.push(alsPad(verloop, stappen, tocht.kalender))
  for (const { stap, verloop: daarna } of verder) zoek(tocht, daarna, [...stappen, stap])
}

/**
 * Every simple path of a route from an opening day, or from where a case stands, to an end: no step twice, each event on its last day in time. What
 * an event is in time for is the verplichting it meets, or, if it meets none with a term, the one it ends; an event
 * with neither takes place on the day of the one before. An event without a rule (`route-gestopt`) is in no plan. One that
 * stays in its step is in a path only where what leads out of that step asks for it: where only a later step does, or what it
 * tells decides there, such as the `situatie` of the escalation model, tell it in the opening or among the `gebeurtenissen`.
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
    kalender: kalender as Werkkalender | undefined,
    terugkeer,
    peildatum: (peildatum ?? spel.opening.datum) as Datum,
    gebeurd: spel.feiten.length,
    paden: [],
    gevolgd: 0,
  }
  try {
    zoek(tocht, spel, [])
  } catch (fout) {
    // To the caller a last day is at fault only through the day it all starts from.
    const doorDag = fout instanceof RegelFout && fout.pad !== 'route'
    throw doorDag ? new RegelFout(fout.code, 'opening.datum') : fout
  }
  return tocht.paden.sort(
    (een, ander) => een.werkdagen - ander.werkdagen || een.stappen.length - ander.stappen.length,
  ) as unknown as readonly Pad<R>[]
}
