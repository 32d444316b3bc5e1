import type { Overgang, Route, Voorwaarde, Waarde } from './definitie'
import { isHier } from './mogelijk'
import { eisRoute } from './route'
import { alleen, type Feit, geldt, type Situatie } from './situatie'
import { begin, speel } from './speel'
import { meldbaar, type Verloop } from './verloop'
import { wijzerVan } from './wijzer'

/** An event as XState hands it over. */
export type XStateEvent = Readonly<Record<string, Waarde>> & { readonly type: string }

/** What a machine remembers: what its conditions may ask. */
export interface XStateContext {
  readonly gegevens: Readonly<Record<string, Waarde>>
  readonly gebeurtenissen: readonly XStateEvent[]
}

interface Invoer {
  readonly context: XStateContext
  readonly event: XStateEvent
}

/** One way out of a step; without a target it stays. */
export interface XStateTransition {
  readonly target?: string
  readonly guard?: (invoer: Invoer) => boolean
  readonly actions: unknown
}

/** What `createMachine` of XState 5 takes. */
export interface XStateConfig {
  readonly id: string
  readonly initial: string
  readonly context: (invoer: {
    readonly input?: { readonly gegevens?: XStateContext['gegevens'] }
  }) => XStateContext
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

/** What is open does not depend on the days; dossiers need some. */
const EEN_DAG = '2000-01-01'

const alsFeit = ({ type, ...velden }: XStateEvent): Feit => ({ ...velden, soort: type, datum: EEN_DAG })

/**
 * Remembers an event. XState's own `assign` is this too, an action that answers with the next snapshot; it is written
 * out so that this library needs no XState.
 */
const onthoud = Object.assign(() => {}, {
  type: 'onthoud',
  resolve: (_: unknown, snapshot: { readonly context: XStateContext }, { context, event }: Invoer) => {
    const gebeurtenissen = [...context.gebeurtenissen, event]
    return [{ ...snapshot, context: { ...context, gebeurtenissen } }, undefined, undefined]
  },
})

function verloopVan(route: Route, { gegevens, gebeurtenissen }: XStateContext): Verloop {
  const verloop = begin(route, { datum: EEN_DAG, gegevens }, 'input')
  for (const event of gebeurtenissen) speel(verloop, alsFeit(event), 'event')
  return verloop
}

/** Whether an event lacks a field that it must carry. */
function mist(situatie: Situatie, feit: Feit): boolean {
  const velden = situatie.route.gebeurtenissen[feit.soort]?.velden ?? {}
  return Object.entries(velden).some(
    ([veld, { verplicht }]) => feit[veld] === undefined && verplicht && geldt(verplicht, situatie),
  )
}

/** The guard of a transition: its conditions, the fields the event must carry, what it says is met. */
function bewaker(route: Route, { bij, als }: Overgang, stap: string) {
  const { meldveld } = wijzerVan(route, bij)
  return ({ context, event }: Invoer): boolean => {
    const feit = alsFeit(event)
    const eerder = context.gebeurtenissen.map(alsFeit)
    const situatie: Situatie = {
      ...alleen(route, context.gegevens),
      feiten: [...eerder, feit],
      voorheen: eerder.length,
      stap,
      soort: bij,
    }
    if (mist(situatie, feit) || !geldt(als, situatie)) return false
    return !meldveld || meldbaar(verloopVan(route, context), situatie).includes(String(feit[meldveld]))
  }
}

const isVast = (voorwaarde: Voorwaarde): boolean =>
  'niet' in voorwaarde ? isVast(voorwaarde.niet) : 'parameter' in voorwaarde

/** A transition as XState has it; none if the choices of the route rule it out. */
function alsTransition(route: Route, overgang: Overgang, stap: string): XStateTransition[] {
  const { bij, naar, als = [] } = overgang
  if (!geldt(als.filter(isVast), alleen(route))) return []
  const velden = Object.values(route.gebeurtenissen[bij]?.velden ?? {})
  const vrij = als.every(isVast) && velden.every(({ verplicht }) => !verplicht)
  return [
    {
      ...(naar !== undefined && naar !== stap && { target: naar }),
      ...(!vrij && { guard: bewaker(route, overgang, stap) }),
      actions: onthoud,
    },
  ]
}

/**
 * A route as a machine for XState 5: one state a step, one transition an event, so that `snapshot.value` is the step
 * that `huidigeStap` gives. XState takes the steps; guards look at what an event carries and what came before.
 *
 * An end is tagged `einde` and no final state, because a late message is still taken there. The machine does not look
 * at dates, actors or unknown fields: those belong to `verwerk`.
 *
 * @param route - The route.
 * @returns A config for `createMachine`. Events have the soort as their `type` and their fields beside it; the
 * gegevens of the opening go in as `input: { gegevens }`.
 * @throws {RegelFout} `ongeldige-route`.
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
  const states = Object.entries(stappen).map(([stap, { titel, einde }]) => {
    const on: Record<string, XStateTransition[]> = {}
    for (const overgang of overgangen)
      if (isHier({ route, stap }, overgang)) {
        const transitions = alsTransition(route, overgang, stap)
        if (transitions.length > 0) on[overgang.bij] = [...(on[overgang.bij] ?? []), ...transitions]
      }
    return [stap, { description: titel, tags: einde ? ['einde'] : [], on }] as const
  })
  return {
    // XState reads a dot in an id as a path.
    id: `${id}-${versie}`.replaceAll('.', '-'),
    initial,
    context: ({ input }) => ({ gegevens: input?.gegevens ?? {}, gebeurtenissen: [] }),
    states: Object.fromEntries(states),
  }
}
