import fc from 'fast-check'
import { type Overgang, planRoute, type Route, type Voorwaarde } from 'jeugdhulp-regels/routes'
import { expect, test } from 'vitest'
import { verzonnen } from '../routes/plan-hulp'

// Small routes of any kind: four that may lead on, three that stay, of which one tells a fact; any of them may wait.

const bewegers = ['heen', 'om', 'door', 'terug', 'af', 'weg']
const blijvers = ['s', 't', 'u']
const kinds = fc.constantFrom(...bewegers.slice(0, 2), 'terug', ...blijvers, ...blijvers)
const los: fc.Arbitrary<Voorwaarde> = fc.oneof(
  fc.record({ eerder: kinds }),
  fc.record({ eerder: kinds, sinds: kinds }),
  fc.record({ gegeven: fc.constant('v'), is: fc.constantFrom([true], [false]) }),
)
const voorwaarde = fc.oneof(
  { weight: 3, arbitrary: los },
  { weight: 1, arbitrary: los.map((niet) => ({ niet })) },
)
const als = fc.array(voorwaarde, { maxLength: 2 })
const waar = fc.subarray(['a', 'b', 'c'], { minLength: 1 })

const sindsVan = (een: Voorwaarde): string | undefined =>
  'niet' in een ? sindsVan(een.niet) : 'sinds' in een ? een.sinds : undefined

const overgangen: fc.Arbitrary<Overgang[]> = fc
  .record({
    als: fc.array(als, { minLength: 6, maxLength: 6 }),
    eerst: fc.option(fc.record({ bij: fc.constantFrom('af', 'heen'), in: fc.constant(['a', 'b']), als })),
    blijven: fc.array(fc.record({ in: waar, als }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ als: bij, eerst, blijven }) => [
    // The first that fits counts: this one may keep an event from leading on.
    ...(eerst ? [eerst] : []),
    { bij: 'heen', in: ['a'], naar: 'b', als: bij[0] ?? [] },
    { bij: 'om', in: ['a'], naar: 'c', als: bij[1] ?? [] },
    { bij: 'door', in: ['c'], naar: 'b', als: bij[2] ?? [] },
    { bij: 'terug', in: ['b'], naar: 'a', als: bij[3] ?? [] },
    { bij: 'af', in: ['b'], naar: 'klaar', als: bij[4] ?? [] },
    { bij: 'weg', in: ['a', 'c'], naar: 'elders', als: bij[5] ?? [] },
    ...blijven.map((deel, i) => ({ bij: blijvers[i] as string, ...deel })),
  ])
  // What an event asks of the time since the last of its own kind is for another test.
  .map((lijst) =>
    lijst.map(({ als = [], ...deel }) => ({ ...deel, als: als.filter((een) => sindsVan(een) !== deel.bij) })),
  )

/** Where a search stands: of what took place only the order in which each last did can matter. */
interface Stand {
  readonly stap: string
  readonly weg: readonly string[]
  readonly laatst: readonly string[]
  readonly v?: boolean | undefined
}

function houdt(een: Voorwaarde, laatst: readonly string[], v: boolean | undefined): boolean {
  if ('niet' in een) return !houdt(een.niet, laatst, v)
  if ('is' in een) return (een.is as readonly unknown[]).includes(v)
  const { eerder, sinds } = een as { eerder: string; sinds?: string }
  return laatst.indexOf(eerder) > (sinds === undefined ? -1 : laatst.indexOf(sinds))
}

function volgende(route: Route, nu: Stand, terugkeer: boolean): Stand[] {
  return [...bewegers, ...blijvers].flatMap((soort) =>
    (soort === 's' ? [undefined, true, false] : [undefined]).flatMap((vertelt) => {
      const v = vertelt ?? nu.v
      const gekozen = route.overgangen.find(
        (een) =>
          een.bij === soort && een.in.includes(nu.stap) && een.als?.every((w) => houdt(w, nu.laatst, v)),
      )
      if (!gekozen) return []
      const laatst = [...nu.laatst.filter((ander) => ander !== soort), soort]
      const { naar } = gekozen
      if (naar === undefined) return [{ ...nu, laatst, v }]
      const stap = `${nu.stap}>${naar}`
      const was = terugkeer ? nu.weg.includes(stap) : nu.weg.some((eerder) => eerder.startsWith(`${naar}>`))
      return was ? [] : [{ stap: naar, weg: [...nu.weg, stap], laatst, v }]
    }),
  )
}

/** Of each way to an end the fewest events that it takes: every dossier there can be is tried, the shortest first. */
function zoekAlles(route: Route, terugkeer: boolean): Record<string, number> {
  const wegen: Record<string, number> = {}
  const gezien = new Set<string>()
  let laag: Stand[] = [{ stap: 'a', weg: [], laatst: [] }]
  for (let aantal = 0; laag.length > 0; aantal++) {
    for (const { stap, weg } of laag)
      if (stap === 'klaar' || stap === 'elders') wegen[weg.join(' ')] ??= aantal
    laag = laag
      .filter(({ stap }) => stap !== 'klaar' && stap !== 'elders')
      .flatMap((nu) => volgende(route, nu, terugkeer))
      .filter((nu) => !gezien.has(JSON.stringify(nu)) && gezien.add(JSON.stringify(nu)))
  }
  return wegen
}

test('pakket · a plan finds each way that any dossier can go, with the fewest events it takes', () => {
  const velden = Object.fromEntries(
    [...bewegers, ...blijvers].map((naam) => [
      naam,
      naam === 's' ? { velden: { v: { soort: 'janee', titel: 'v' } as const } } : {},
    ]),
  )
  fc.assert(
    fc.property(overgangen, fc.boolean(), (lijst, terugkeer) => {
      const route = verzonnen(velden, { overgangen: lijst })
      const gepland: Record<string, number> = {}
      for (const { stappen } of planRoute(route, { datum: '2026-11-23', terugkeer } as never)) {
        const weg = stappen.flatMap(({ van, naar }) => (van === naar ? [] : [`${van}>${naar}`])).join(' ')
        gepland[weg] = Math.min(gepland[weg] ?? stappen.length, stappen.length)
      }
      expect(gepland).toEqual(zoekAlles(route, terugkeer))
    }),
    { numRuns: 150 },
  )
})
