import fc from 'fast-check'
import {
  type Dossier,
  huidigeStap,
  metParameters,
  mogelijkeGebeurtenissen,
  naarXState,
  openDossier,
  RegelFout,
  type Route,
  verplichtingen,
  verwerk,
  type XStateContext,
  type XStateEvent,
  type XStateInput,
} from 'jeugdhulp-regels'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import { describe, expect, test, vi } from 'vitest'
import { createActor, setup, transition } from 'xstate'
import type { Veldregel } from '../../src/routes/definitie'
import { gevolgenVan } from '../../src/routes/gevolgen'
import { isOpen } from '../../src/routes/instantie'
import { mogelijkeOvergangen } from '../../src/routes/mogelijk'
import { begin, speel } from '../../src/routes/speel'
import type { Verloop } from '../../src/routes/verloop'
import { verzonnen } from './verzonnen-route'

const { gvjb301 } = regelsets

const isRoute = (deel: unknown): deel is Route =>
  typeof deel === 'object' && deel !== null && 'stappen' in deel && 'overgangen' in deel
const routes: readonly (readonly [string, Route])[] = [
  ...Object.entries<unknown>(regelsets).filter((deel): deel is [string, Route] => isRoute(deel[1])),
  ['gvjb301 met I-14 en I-16', metParameters(gvjb301, { 'I-14': 'meteen-afwijzing', 'I-16': 'stap-6' })],
  ['gvjb301 met I-19', metParameters(gvjb301, { 'I-19': 'opgave-verplicht' })],
  ['een verzonnen route', verzonnen],
]
const LIJSTEN = 10_500

const types = {} as { context: XStateContext; events: XStateEvent; input: XStateInput | undefined }
const machineVan = (route: Route) => setup({ types }).createMachine(naarXState(route))

const dagNa = (dagen: number) => new Date(Date.UTC(2026, 10, 23 + dagen)).toISOString().slice(0, 10)

/** A value that a field can have. A date never lies before any event: XState does not look at that. */
function waarde(veld: Veldregel, worp: number, open: readonly string[], ids: readonly string[]) {
  if (veld.soort === 'keuze') return veld.keuzes[worp % veld.keuzes.length]
  if (veld.soort === 'janee') return worp % 2 === 0
  if (veld.soort === 'getal') return veld.van + (worp % (veld.totEnMet - veld.van + 1))
  if (veld.soort === 'datum') return dagNa(1000 + (worp % 1000))
  const uit = worp % 3 > 0 && open.length > 0 ? open : ids
  return uit[Math.floor(worp / 3) % uit.length]
}

/**
 * How a throw of the dice becomes an event: which kind, after how many days, and per field what it tells. Thrown
 * without the preference of fast-check for what is small, which would end most walks at their first steps.
 */
const worp = fc.record({
  soort: fc.nat(),
  uit: fc.constantFrom('alle', 'mogelijk', 'verder', 'verder', 'verder', 'verder', 'verder'),
  dagen: fc.nat(9),
  velden: fc.array(fc.nat(), { minLength: 4, maxLength: 8 }),
})
type Worp = typeof worp extends fc.Arbitrary<infer W> ? W : never

/** Fields by their rules; three in four are told, the required ones among the others left out too. */
function vul(
  regels: Readonly<Record<string, Veldregel>>,
  worpen: readonly number[],
  open: readonly string[] = [],
  ids: readonly string[] = [],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(regels).flatMap(([naam, regel], i) => {
      const gegooid = worpen[i % worpen.length] as number
      return gegooid % 4 === 0 ? [] : [[naam, waarde(regel, gegooid >> 2, open, ids)]]
    }),
  )
}

interface Kans {
  readonly soort: string
  readonly naar: string
}

/** The kind and fields of an event for a throw, given what can happen and what is open. */
function gooi(route: Route, stap: string, worp: Worp, kan: readonly Kans[], open: readonly string[]) {
  const verder = kan.filter(({ naar }) => naar !== stap && !route.stappen[naar]?.einde)
  const kansen = worp.uit === 'verder' && verder.length > 0 ? verder : worp.uit === 'alle' ? [] : kan
  const soorten = kansen.length > 0 ? kansen.map(({ soort }) => soort) : Object.keys(route.gebeurtenissen)
  const naam = soorten[worp.soort % soorten.length] as string
  const ids = route.verplichtingen.map(({ id }) => id)
  return { soort: naam, velden: vul(route.gebeurtenissen[naam]?.velden ?? {}, worp.velden, open, ids) }
}

/** Whether the engine takes an event; anything but a RegelFout is a fault of its own. */
function neemt(doe: () => unknown): boolean {
  try {
    doe()
    return true
  } catch (fout) {
    if (!(fout instanceof RegelFout)) throw fout
    return false
  }
}

/** An opening that the engine takes: if it would not, what it may tell is all told. */
function openingVan(route: Route, worpen: readonly number[]) {
  const alles = Object.entries(route.gegevens).map(([naam, regel]) => [naam, waarde(regel, 0, [], [])])
  const opening = { datum: dagNa(0), gegevens: vul(route.gegevens, worpen) }
  return neemt(() => begin(route, opening, 'opening'))
    ? opening
    : { datum: dagNa(0), gegevens: Object.fromEntries(alles) }
}

const lijsten = (maxLength: number) =>
  fc.noBias(
    fc.tuple(fc.array(fc.nat(), { minLength: 4, maxLength: 8 }), fc.array(worp, { maxLength, size: 'max' })),
  )

const openIds = (verloop: Verloop) =>
  gevolgenVan(verloop)
    .instanties.filter(isOpen)
    .map(({ definitie }) => definitie.id)

describe('pakket · XState and the engine', () => {
  test.each(routes)('pakket · %s: both take and refuse the same events', (_, route) => {
    const machine = machineVan(route)
    const gezien = new Set<string>()
    const telling = { genomen: 0, geweigerd: 0 }
    fc.assert(
      fc.property(lijsten(24), ([worpen, stappen]) => {
        const opening = openingVan(route, worpen)
        const actor = createActor(machine, { input: opening }).start()
        let verloop = begin(route, opening, 'opening')
        let dag = 0
        for (const gegooid of stappen) {
          const mogelijk = mogelijkeOvergangen(verloop)
          const kan = mogelijk.map(({ bij, naar = verloop.stap }) => ({ soort: bij, naar }))
          const { soort, velden } = gooi(route, verloop.stap, gegooid, kan, openIds(verloop))
          const datum = dagNa(dag + gegooid.dagen)
          const event = { ...velden, type: soort, datum }
          const mag = actor.getSnapshot().can(event)
          const feiten = [...verloop.feiten]
          const nam = neemt(() => speel(verloop, { soort, datum, ...velden }, () => 'gebeurtenis'))
          if (nam) dag += gegooid.dagen
          else {
            verloop = begin(route, opening, 'opening')
            for (const feit of feiten) speel(verloop, feit, () => 'gebeurtenis')
          }
          expect([event, mag]).toEqual([event, nam])
          actor.send(event)
          expect(actor.getSnapshot().value).toBe(verloop.stap)
          telling[nam ? 'genomen' : 'geweigerd']++
          gezien.add(verloop.stap)
        }
        expect(actor.getSnapshot().context.gebeurtenissen).toHaveLength(verloop.feiten.length)
      }),
      { numRuns: Math.ceil(LIJSTEN / routes.length) },
    )
    // Walks that never get anywhere would agree on nothing.
    expect([...gezien].sort()).toEqual(Object.keys(route.stappen).sort())
    expect(telling.genomen).toBeGreaterThan(3000)
    expect(telling.geweigerd).toBeGreaterThan(300)
  })

  test.each(routes)('pakket · %s: so does verwerk, and so does a pure transition', (_, route) => {
    const machine = machineVan(route)
    fc.assert(
      fc.property(lijsten(10), ([worpen, stappen]) => {
        const opening = openingVan(route, worpen)
        let dossier: Dossier<Route> = openDossier(route, opening as never)
        const actor = createActor(machine, { input: opening }).start()
        let puur = actor.getSnapshot()
        let dag = 0
        for (const gegooid of stappen) {
          const kan = mogelijkeGebeurtenissen(route, dossier)
          const open = verplichtingen(route, dossier, { peildatum: dagNa(999) })
            .filter(({ voldaanOp, vervallenOp }) => !voldaanOp && !vervallenOp)
            .map(({ id }) => id)
          const { soort, velden } = gooi(route, huidigeStap(route, dossier).id, gegooid, kan, open)
          const datum = dagNa(dag + gegooid.dagen)
          const event = { ...velden, type: soort, datum }
          const eerst = puur
          const voor = JSON.stringify(eerst)
          const mag = eerst.can(event)
          const nam = neemt(() => {
            dossier = verwerk(route, dossier, { soort, datum, ...velden } as never)
            dag += gegooid.dagen
          })
          expect([event, mag]).toEqual([event, nam])
          puur = transition(machine, eerst, event)[0]
          actor.send(event)
          expect(puur.value).toBe(huidigeStap(route, dossier).id)
          expect(JSON.stringify(actor.getSnapshot())).toBe(JSON.stringify(puur))
          expect(JSON.stringify(eerst)).toBe(voor)
        }
      }),
      { numRuns: 40 },
    )
  })

  test.each(routes)('pakket · %s: XState loads it without a word', (_, route) => {
    const stil = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')]
    const snapshot = createActor(machineVan(route)).start().getSnapshot()
    expect(snapshot.value).toBe(route.begin)
    expect(snapshot.matches(route.begin)).toBe(true)
    expect(snapshot.context).toEqual({ opening: { gegevens: {} }, gebeurtenissen: [] })
    for (const spion of stil) {
      expect(spion).not.toHaveBeenCalled()
      spion.mockRestore()
    }
  })

  test('pakket · what is open is kept in a snapshot that was stored as JSON', () => {
    const machine = machineVan(gvjb301)
    const eerst = createActor(machine, { input: { datum: '2026-11-23' } }).start()
    eerst.send({ type: 'overleg-gevoerd', datum: '2026-11-24' })
    const bewaard = JSON.parse(JSON.stringify(eerst.getPersistedSnapshot()))
    const dan = createActor(machine, { snapshot: bewaard }).start().getSnapshot()
    expect(dan.value).toBe('vaststellen')
    expect(dan.context).toEqual({
      opening: { datum: '2026-11-23', gegevens: {} },
      gebeurtenissen: [{ type: 'overleg-gevoerd', datum: '2026-11-24' }],
    })
    expect(dan.can({ type: 'verplichting-voldaan', verplichting: 'bepaling-versturen' })).toBe(true)
    expect(dan.can({ type: 'verplichting-voldaan', verplichting: 'overleg' })).toBe(false)
    expect(dan.can({ type: 'verplichting-voldaan' })).toBe(false)
  })

  test('pakket · what the machine is no judge of does not stop it later on', () => {
    const input = { gegevens: { iets: 1, einddatumMaatregel: 'ooit', hulpvorm: 'ambulant' } }
    const actor = createActor(machineVan(gvjb301), { input }).start()
    actor.send({ type: 'overleg-gevoerd', datum: '2026-11-24', door: 'niemand', iets: 1 })
    actor.send({ type: 'bepaling-vastgesteld', datum: '1066-10-14', hulpvorm: 7, einddatumBepaling: 'ooit' })
    expect(actor.getSnapshot().value).toBe('versturen')
    expect(
      actor.getSnapshot().can({ type: 'verplichting-voldaan', verplichting: 'bepaling-versturen' }),
    ).toBe(true)
    expect(actor.getSnapshot().can({ type: 'bestaat-niet' })).toBe(false)
  })

  test('pakket · a machine may start without what an opening must tell', () => {
    const actor = createActor(machineVan(verzonnen)).start()
    actor.send({ type: 'gevraagd' })
    expect(actor.getSnapshot().can({ type: 'gemeld', verplichting: 'bel' })).toBe(true)
    expect(actor.getSnapshot().can({ type: 'gemeld', verplichting: 'schrijf' })).toBe(false)
  })

  test('R301-04 · an end is tagged and not final: a late 301-verstuurd is still taken', () => {
    const config = naarXState(gvjb301)
    const snapshot = machineVan(gvjb301).resolveState({
      value: 'afgerond',
      context: { opening: { gegevens: {} }, gebeurtenissen: [] },
    })
    expect(snapshot.hasTag('einde')).toBe(true)
    expect(snapshot.status).toBe('active')
    expect(snapshot.can({ type: '301-verstuurd' })).toBe(true)
    expect(config.states.onderzoeken?.tags).toEqual([])
  })

  test('R301-06 · guards stand only where something is to be decided, and choices are decided beforehand', () => {
    const { states } = naarXState(gvjb301)
    expect(Object.keys(states['contact-leggen']?.on['overleg-gevoerd']?.[0] ?? {})).toEqual([
      'target',
      'actions',
    ])
    // XState uses what hangs at the action; the action itself does nothing.
    expect(states['contact-leggen']?.on['overleg-gevoerd']?.[0]?.actions()).toBeUndefined()
    const bewaakt = (route: Route) =>
      Object.values(naarXState(route).states).flatMap(({ on }) =>
        Object.values(on).flatMap((lijst) => lijst.filter(({ guard }) => guard)),
      ).length
    expect(bewaakt(metParameters(gvjb301, { 'I-19': 'opgave-verplicht' }))).toBeGreaterThan(bewaakt(gvjb301))
  })
})
