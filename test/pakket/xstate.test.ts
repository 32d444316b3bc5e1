import fc from 'fast-check'
import * as pakket from 'jeugdhulp-regels'
import {
  gvjb301,
  huidigeStap,
  metParameters,
  naarXState,
  openDossier,
  RegelFout,
  type Route,
  verwerk,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { createActor, createMachine, transition } from 'xstate'
import { begin, speel } from '../../src/routes/speel'

const isRoute = (deel: unknown): deel is Route =>
  typeof deel === 'object' && deel !== null && 'overgangen' in deel
const routes: readonly Route[] = [
  ...Object.values<unknown>(pakket).filter(isRoute),
  metParameters(gvjb301, { 'I-14': 'meteen-afwijzing', 'I-16': 'stap-6' }),
  metParameters(gvjb301, { 'I-19': 'opgave-verplicht' }),
]
const LIJSTEN = 10_500

type Worp = readonly [soort: number, veld: number, vertelt: boolean]
const worp = fc.tuple(fc.nat(), fc.nat(), fc.boolean())

/** An event for a throw of the dice: of any kind, its fields filled in or left out. */
function gebeurtenis(
  route: Route,
  soorten: readonly string[],
  [soort, veld, vertelt]: Worp,
): Record<string, unknown> {
  const naam = soorten[soort % soorten.length] as string
  const velden = Object.entries(route.gebeurtenissen[naam]?.velden ?? {}).flatMap(
    ([sleutel, regel]): [string, unknown][] => {
      if (!vertelt) return []
      if (regel.soort === 'keuze') return [[sleutel, regel.keuzes[veld % regel.keuzes.length]]]
      if (regel.soort === 'janee') return [[sleutel, veld % 2 === 0]]
      if (regel.soort === 'getal') return [[sleutel, regel.van + (veld % (regel.totEnMet - regel.van + 1))]]
      if (regel.soort === 'datum') return [[sleutel, '2026-11-23']]
      return [[sleutel, route.verplichtingen[veld % route.verplichtingen.length]?.id]]
    },
  )
  return { soort: naam, ...Object.fromEntries(velden) }
}

/** Every event that starts in a step, so that walks get somewhere. */
const inStap = ({ overgangen, stappen }: Route, stap: string) =>
  overgangen
    .filter(
      ({ in: waar }) => waar === 'elke' || (waar === 'open' ? !stappen[stap]?.einde : waar.includes(stap)),
    )
    .map(({ bij }) => bij)

describe('R301-06 · XState and the engine', () => {
  test.each(routes.map((route, i) => [`${route.id} ${route.versie} (${i})`, route] as const))(
    'R301-06 · %s: both take and refuse the same events',
    (_, route) => {
      const machine = createMachine(naarXState(route) as never)
      let genomen = 0
      fc.assert(
        fc.property(fc.array(fc.tuple(worp, fc.nat(9)), { maxLength: 14 }), (worpen) => {
          const actor = createActor(machine).start()
          let verloop = begin(route, { datum: '2026-11-23' }, 'opening')
          for (const [gegooid, kans] of worpen) {
            const soorten = kans < 2 ? Object.keys(route.gebeurtenissen) : inStap(route, verloop.stap)
            if (soorten.length === 0) continue
            const { soort, ...velden } = gebeurtenis(route, soorten, gegooid)
            const event = { ...velden, type: soort } as never
            const mag = actor.getSnapshot().can(event)
            const feiten = [...verloop.feiten]
            let nam = true
            try {
              speel(verloop, { soort, ...velden, datum: '2026-11-23' }, 'gebeurtenis')
            } catch (fout) {
              if (!(fout instanceof RegelFout)) throw fout
              nam = false
              verloop = begin(route, { datum: '2026-11-23' }, 'opening')
              for (const feit of feiten) speel(verloop, feit, 'gebeurtenis')
            }
            expect([soort, mag]).toEqual([soort, nam])
            actor.send(event)
            expect(actor.getSnapshot().value).toBe(verloop.stap)
            if (nam) genomen++
          }
        }),
        { numRuns: Math.ceil(LIJSTEN / routes.length) },
      )
      // Walks that never get anywhere would agree on nothing.
      expect(genomen).toBeGreaterThan(1000)
    },
  )

  test('R301-06 · a pure transition does the same, and leaves the snapshot before it alone', () => {
    const machine = createMachine(naarXState(gvjb301) as never)
    const eerst = createActor(machine).start().getSnapshot()
    const [dan] = transition(machine, eerst, { type: 'overleg-gevoerd' } as never)
    const dossier = verwerk(gvjb301, openDossier(gvjb301, { datum: '2026-11-23' }), {
      soort: 'overleg-gevoerd',
      datum: '2026-11-24',
    })
    expect(dan.value).toBe(huidigeStap(gvjb301, dossier).id)
    expect(dan.can({ type: 'verplichting-voldaan', verplichting: 'bepaling-versturen' } as never)).toBe(true)
    expect(dan.can({ type: 'verplichting-voldaan', verplichting: 'overleg' } as never)).toBe(false)
    expect(eerst.value).toBe('contact-leggen')
    expect(eerst.context).toEqual({ gegevens: {}, gebeurtenissen: [] })
  })

  test('R301-14 · an end is tagged, and what was told at the opening counts', () => {
    const actor = createActor(createMachine(naarXState(gvjb301) as never), {
      input: { gegevens: { hulpvorm: 'verblijf' } },
    } as never).start()
    actor.send({ type: 'oplossing-gevonden' } as never)
    expect(actor.getSnapshot().hasTag('einde' as never)).toBe(true)
    expect(actor.getSnapshot().context).toMatchObject({ gegevens: { hulpvorm: 'verblijf' } })
  })
})
