import { bevries, isBevroren } from '../kern/bevries'
import type { Datum } from '../kern/datum'
import type { Overgang, Route, Veldregels, Voorwaarde, Waarde } from './definitie'
import { meldbaar } from './gevolgen'
import { eisRoute } from './route'
import { alleen, type Feit, geldt, type Situatie, type Verteld } from './situatie'
import { begin, speel } from './speel'
import { leesVelden } from './velden'
import type { Verloop } from './verloop'
import { begintIn, isOnbeslist } from './vooraf'
import { meldveldVan } from './wijzer'

// These are types and no interfaces: XState asks for objects that may have any key, which an interface never is.

/** An event as XState hands it over: the soort as its type, its fields beside it. */
export type XStateEvent = { readonly type: string; readonly [veld: string]: unknown }

/** What a machine remembers: the opening and every event it took, as they came. */
export type XStateContext = {
  readonly opening: { readonly datum?: Datum; readonly gegevens: Readonly<Record<string, unknown>> }
  readonly gebeurtenissen: readonly XStateEvent[]
}

/** What a machine is started with; all of it may be left out. */
export type XStateInput = {
  readonly datum?: Datum
  readonly gegevens?: Readonly<Record<string, unknown>>
}

/** What XState hands a guard. */
export type XStateGuardInput = { readonly context: XStateContext; readonly event: XStateEvent }

/** One way out of a step; without a target it stays. */
export type XStateTransition = {
  readonly target?: string
  /** Whether the event can take place now. */
  readonly guard?: (invoer: XStateGuardInput) => boolean
  /** Adds the event to those of the context. */
  readonly actions: () => void
}

/** What `createMachine` of XState 5 takes. */
export type XStateConfig = {
  readonly id: string
  readonly initial: string
  /** Makes the context of the opening given as `input`. */
  readonly context: (invoer: { readonly input: unknown }) => XStateContext
  readonly states: Readonly<
    Record<
      string,
      {
        readonly description: string
        readonly tags: readonly string[]
        readonly on: Readonly<Record<string, readonly XStateTransition[]>>
      }
    >
  >
}

/** What is open does not depend on the days; dossiers need some. The first there is, so that no field lies before. */
const EEN_DAG = '2000-01-01'

/** The fields that can be read. What is wrong in another is not for the machine to say, and must not stop it. */
function leesbaar(route: Route, regels: Veldregels, velden: object): Record<string, Waarde> {
  const gelezen: Record<string, Waarde> = {}
  for (const [veld, waarde] of Object.entries(velden))
    try {
      Object.assign(
        gelezen,
        leesVelden(route, regels, { [veld]: waarde }, () => veld),
      )
    } catch {
      // Counts as not told.
    }
  return gelezen
}

function alsFeit(route: Route, { type, datum, door, ...velden }: XStateEvent): Feit {
  const regels = route.gebeurtenissen[type]?.velden ?? {}
  return { ...leesbaar(route, regels, velden), soort: type, datum: EEN_DAG }
}

/**
 * Remembers an event. XState's own `assign` is this too: an action with a type and a `resolve` that answers with the
 * next snapshot. It is written out so that this library needs no XState.
 */
const onthoud = /* @__PURE__ */ Object.assign(() => {}, {
  type: 'onthoud',
  resolve: (
    _: unknown,
    snapshot: { readonly context: XStateContext },
    { context, event }: XStateGuardInput,
  ) => {
    const gebeurtenissen = [...context.gebeurtenissen, event]
    return [{ ...snapshot, context: { ...context, gebeurtenissen } }, undefined, undefined]
  },
})

/** The route without the gegevens that an opening must have: a machine may start without them. */
function zonderEisen(route: Route): Route {
  const gegevens = Object.fromEntries(
    Object.entries(route.gegevens).map(([naam, { verplicht, ...regel }]) => [naam, regel]),
  )
  const los = { ...route, gegevens }
  return isBevroren(route) ? bevries(los) : los
}

/** Plays what the machine took before; each event was taken, so none is refused. */
function verloopVan(los: Route, gegevens: Verteld, feiten: readonly Feit[]): Verloop {
  const spel = begin(los, { datum: EEN_DAG, gegevens }, 'input')
  for (const feit of feiten) speel(spel, feit, () => 'event')
  return spel
}

/** Whether an event lacks a field that it must carry. */
function mist(situatie: Situatie, feit: Feit): boolean {
  const velden = situatie.route.gebeurtenissen[feit.soort]?.velden ?? {}
  return Object.entries(velden).some(
    ([veld, { verplicht }]) => feit[veld] === undefined && verplicht && geldt(verplicht, situatie),
  )
}

/** The guard of a transition: its conditions, the fields the event must carry, what it says is met. */
function bewaker(los: Route, { bij, als }: Overgang) {
  const meldveld = meldveldVan(los, bij)
  return ({ context, event }: XStateGuardInput): boolean => {
    const feit = alsFeit(los, event)
    const eerder = context.gebeurtenissen.map((gebeurtenis) => alsFeit(los, gebeurtenis))
    const gegevens = leesbaar(los, los.gegevens, context.opening.gegevens)
    const feiten = [...eerder, feit]
    const verteld = Object.assign({}, gegevens, ...feiten)
    const situatie: Situatie = { route: los, verteld, feiten, voorheen: eerder.length }
    if (mist(situatie, feit) || !geldt(als, situatie)) return false
    return !meldveld || meldbaar(verloopVan(los, gegevens, eerder), situatie).includes(String(feit[meldveld]))
  }
}

/** Whether conditions can hold under the choices of the route. */
const kan = (route: Route, voorwaarden: readonly Voorwaarde[]) =>
  geldt(
    voorwaarden.filter((een) => !isOnbeslist(een)),
    alleen(route),
  )

/** A transition as XState has it; none if the choices of the route rule it out. */
function alsTransition(route: Route, overgang: Overgang, stap: string): XStateTransition[] {
  const { bij, naar, als = [] } = overgang
  if (!kan(route, als)) return []
  const velden = Object.values(route.gebeurtenissen[bij]?.velden ?? {})
  const vrij =
    !als.some(isOnbeslist) &&
    meldveldVan(route, bij) === undefined &&
    !velden.some(({ verplicht }) => verplicht && kan(route, verplicht))
  return [
    {
      // XState reads a bare dot in a target as a path.
      ...(naar !== undefined && naar !== stap && { target: naar.replaceAll('.', '\\.') }),
      ...(!vrij && { guard: bewaker(route, overgang) }),
      actions: onthoud,
    },
  ]
}

/**
 * A route as a machine for XState 5: one state a step, one transition an event, so that `snapshot.value` is the step
 * that `huidigeStap` gives. XState takes the steps; guards look at what an event carries and what came before.
 *
 * An end is tagged `einde` and no final state, because a late message is still taken there. The machine is no judge of
 * dates (not of one that runs backwards either), actors or unknown fields: those belong to `verwerk`. A value that a
 * field cannot have counts as not told.
 *
 * @param route - The route.
 * @returns A config for `createMachine`. Events have the soort as their `type` and their fields beside it; the
 * opening goes in as `input: { datum, gegevens }`, or may be left out. The context holds the opening and the events
 * taken.
 * @throws {RegelFout} `ongeldige-route`.
 * @see Rule R301-04 for the 301-bericht, which may come after the end.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { naarXState } from 'jeugdhulp-regels/routes'
 *
 * const config = naarXState(gvjb301)
 * config.initial // => 'contact-leggen'
 * config.states['contact-leggen']?.on['overleg-gevoerd']?.[0]?.target // => 'vaststellen'
 * ```
 */
export function naarXState(route: Route): XStateConfig {
  const { id, versie, begin: initial, stappen, overgangen } = eisRoute(route)
  const los = zonderEisen(route)
  const states = Object.entries(stappen).map(([stap, { titel, einde }]) => {
    const on: Record<string, XStateTransition[]> = {}
    for (const overgang of overgangen)
      if (begintIn(route, overgang, stap)) {
        const transitions = alsTransition(los, overgang, stap)
        if (transitions.length > 0) on[overgang.bij] = [...(on[overgang.bij] ?? []), ...transitions]
      }
    return [stap, { description: titel, tags: einde ? ['einde'] : [], on }] as const
  })
  return {
    // XState reads a dot in an id as a path.
    id: `${id}-${versie}`.replaceAll('.', '-'),
    initial,
    context: ({ input }) => {
      const { datum, gegevens = {} } = (input ?? {}) as XStateInput
      return { opening: { ...(datum !== undefined && { datum }), gegevens }, gebeurtenissen: [] }
    },
    states: Object.fromEntries(states),
  }
}
