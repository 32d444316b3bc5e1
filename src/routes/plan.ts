import type { Datum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisObject } from '../kern/invoer'
import { tabellenVan, type Werkkalender } from '../werkdagen/tabellen'
import { telWerkdagen } from '../werkdagen/tel-werkdagen'
import type { Overgang, Route, Veldregel, Waarde } from './definitie'
import type { Actor, Gebeurtenis, Opening, Stapnaam, VerplichtingId } from './dossiertypen'
import { mogelijkeOvergangen } from './mogelijk'
import { eisRoute } from './route'
import { eerste, type Feit, geldt, type Situatie } from './situatie'
import { begin, speel } from './speel'
import { huidigeSituatie, type Instantie, type Verloop } from './verloop'
import { alsVerplichting, termijnVan, type Verplichting } from './verplichtingen'

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

/** What a plan starts from. */
export type Planvraag<R extends Route = Route> = Opening<R> & { readonly kalender?: Werkkalender | undefined }

/** Simple paths are finite, but in a dense definition there are more than anybody can wait for. */
const MEESTE_PADEN = 2_000

interface Zoektocht {
  readonly route: Route
  readonly opening: unknown
  readonly kalender: Werkkalender | undefined
  readonly paden: Pad[]
}

function speelTot({ route, opening }: Zoektocht, feiten: readonly Feit[]): Verloop {
  const verloop = begin(route, opening, 'opening')
  for (const feit of feiten) speel(verloop, feit, 'opening')
  return verloop
}

/** What a field holds where it is asked for: by the transition, or because the event must carry it. */
function waardenVan(
  veld: string,
  regel: Veldregel,
  { als = [] }: Overgang,
  situatie: Situatie,
  datum: Datum,
): (Waarde | undefined)[] {
  for (const voorwaarde of als)
    if ('veld' in voorwaarde && voorwaarde.veld === veld) return [...voorwaarde.is]
  if (!regel.verplicht || !geldt(regel.verplicht, situatie)) return [undefined]
  if (regel.soort === 'keuze') return [...regel.keuzes]
  return regel.soort === 'getal' ? [regel.van] : regel.soort === 'janee' ? [true, false] : [datum]
}

/** The event of a transition on a day, with every choice of fields that may let it through. */
function feitenVan(verloop: Verloop, overgang: Overgang, datum: Datum): Feit[] {
  const velden = Object.entries(verloop.route.gebeurtenissen[overgang.bij]?.velden ?? {})
  const situatie = huidigeSituatie(verloop)
  let feiten: Feit[] = [{ soort: overgang.bij, datum }]
  for (const [veld, regel] of velden)
    feiten = feiten.flatMap((feit) =>
      waardenVan(veld, regel, overgang, situatie, datum).map((waarde) =>
        waarde === undefined ? feit : { ...feit, [veld]: waarde },
      ),
    )
  return feiten
}

/** The event of a transition on a day, and the dossier after it; nothing if it cannot lead there. */
function probeer(tocht: Zoektocht, eerder: readonly Feit[], overgang: Overgang, naar: string, datum: Datum) {
  for (const feit of feitenVan(speelTot(tocht, eerder), overgang, datum)) {
    const verloop = speelTot(tocht, eerder)
    try {
      speel(verloop, feit, 'opening')
      if (verloop.stap === naar) return { feit, verloop }
    } catch {
      // Other fields may do.
    }
  }
  return undefined
}

/** The instance with the earliest last day among those the last event ended in a certain way. */
function eerstAflopend({ instanties, feiten }: Verloop, stand: string, kalender: Werkkalender | undefined) {
  const dagen = instanties
    .filter(({ einde }) => einde?.bijFeit === feiten.length - 1 && einde.stand === stand)
    .flatMap((instantie) => {
      const termijn = termijnVan(instantie, kalender)
      return termijn ? [{ id: instantie.definitie.id, uiterlijk: termijn.uiterlijk }] : []
    })
  // Dates of one form compare as text.
  return dagen.sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1))[0]
}

function alsPadverplichting(instantie: Instantie, kalender: Werkkalender | undefined): Padverplichting[] {
  const termijn = termijnVan(instantie, kalender)
  if (!termijn) return []
  const { einde: _, ...open } = instantie
  const { stand, resterendeWerkdagen, ...over } = alsVerplichting(open, termijn, {
    peildatum: instantie.ontstaan,
    kalender,
  })
  return [{ ...over, uiterlijk: termijn.uiterlijk }]
}

function rondAf(tocht: Zoektocht, verloop: Verloop, stappen: readonly Padstap[]): void {
  if (tocht.paden.length === MEESTE_PADEN) throw new RegelFout('buiten-bereik', 'route')
  const { datum } = verloop.opening
  const uiterlijk = verloop.feiten.at(-1)?.datum ?? datum
  tocht.paden.push({
    stappen,
    einde: verloop.stap,
    uiterlijk,
    werkdagen: telWerkdagen(datum, uiterlijk, tocht.kalender),
    verplichtingen: verloop.instanties
      .flatMap((instantie) => alsPadverplichting(instantie, tocht.kalender))
      .sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0)),
  })
}

/** Whether an event that stays in the step must have taken place before another can lead out of it. */
function isNodig({ route, stap, feiten }: Verloop, soort: string): boolean {
  if (feiten.some((feit) => feit.soort === soort)) return false
  return route.overgangen.some(
    (overgang) =>
      overgang.naar !== undefined &&
      overgang.in.includes(stap) &&
      overgang.als?.some((voorwaarde) => 'eerder' in voorwaarde && voorwaarde.eerder === soort),
  )
}

function zoek(tocht: Zoektocht, feiten: readonly Feit[], stappen: readonly Padstap[]): void {
  const { route, kalender } = tocht
  const verloop = speelTot(tocht, feiten)
  const { stap: van } = verloop
  if (route.stappen[van]?.einde) {
    rondAf(tocht, verloop, stappen)
    return
  }
  const geweest = [van, ...stappen.map((stap) => stap.van)]
  const vorige = feiten.at(-1)?.datum ?? verloop.opening.datum
  for (const overgang of mogelijkeOvergangen(verloop)) {
    const { bij, naar = van } = overgang
    const definitie = route.gebeurtenissen[bij]
    // An event without a rule is an addition of the library: nobody ever has to do it by a last day.
    const verder = naar === van ? isNodig(verloop, bij) : !geweest.includes(naar)
    if (!definitie?.regel || !verder) continue
    const meteen = probeer(tocht, feiten, overgang, naar, vorige)
    if (!meteen) continue
    const aflopend =
      eerstAflopend(meteen.verloop, 'voldaan', kalender) ??
      eerstAflopend(meteen.verloop, 'vervallen', kalender)
    const datum = aflopend && aflopend.uiterlijk > vorige ? aflopend.uiterlijk : vorige
    const { feit: gebeurtenis } = probeer(tocht, feiten, overgang, naar, datum) ?? meteen
    const door = eerste(definitie.door, huidigeSituatie(verloop))?.wie ?? []
    const erbij = { gebeurtenis, van, naar, door, ...(aflopend && { verplichting: aflopend.id }) } as Padstap
    zoek(tocht, [...feiten, gebeurtenis], [...stappen, erbij])
  }
}

/**
 * Every simple path of a route from an opening day to an end: no step twice, each event on its last day in time. What
 * an event is in time for is the verplichting it meets, or, if it meets none with a term, the one it ends; an event
 * with neither takes place on the day of the one before. An event without a rule (`route-gestopt`) is in no plan.
 *
 * @param route - The route.
 * @param vraag - `datum` and `gegevens` are those of the opening; `kalender` a calendar of one's own (rule WD-02).
 * @returns The paths, the fewest werkdagen first, then the fewest events. Each path can be replayed by `speelAf`.
 * @throws {RegelFout} As `openDossier`; `buiten-bereik` where a last day lies after 2099, and with path `route` for a
 * definition with more than 2 000 paths; `buiten-dekking` where the calendar does not know a day; `ongeldige-waarde`
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
  const { kalender, ...opening } = eisObject(vraag, 'opening')
  tabellenVan(kalender)
  const tocht: Zoektocht = { route, opening, kalender: kalender as Werkkalender | undefined, paden: [] }
  try {
    zoek(tocht, [], [])
  } catch (fout) {
    // To the caller a last day is at fault only through the day it all starts from.
    if (fout instanceof RegelFout && fout.pad.startsWith('dossier'))
      throw new RegelFout(fout.code, 'opening.datum')
    throw fout
  }
  return tocht.paden.sort(
    (a, b) => a.werkdagen - b.werkdagen || a.stappen.length - b.stappen.length,
  ) as unknown as readonly Pad<R>[]
}
