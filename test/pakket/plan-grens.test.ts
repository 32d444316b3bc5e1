import { metParameters, planRoute, RegelFout } from 'jeugdhulp-regels'
import type { Overgang } from 'jeugdhulp-regels/routes'
import { expect, test } from 'vitest'
import { dicht } from '../routes/dichte-route'
import { plan, verzonnen } from '../routes/plan-hulp'

type Als = Overgang['als']

/** So many events that stay in a step, what each waits for, and an end that waits for this. */
function blijvend(aantal: number, als: (i: number) => Als, einde: Als) {
  const namen = Array.from({ length: aantal }, (_, i) => `s${i}`)
  return verzonnen(Object.fromEntries([...namen, 'af'].map((naam) => [naam, {}])), {
    overgangen: [
      ...namen.map((bij, i) => ({ bij, in: ['a'], als: als(i) ?? [] })),
      { bij: 'af', in: ['a'], naar: 'klaar', als: einde ?? [] },
    ],
  })
}
const na = (i: number) => (i < 0 ? [] : [{ eerder: `s${i}` }])

// The bound takes seconds to reach, and no time zone makes a difference to it.
test.each([
  ['too many paths', dicht(9)],
  ['a search that finds no end', dicht(9, [{ gegeven: 'af', is: [true] }])],
  ['too many orders in one step', blijvend(8, () => [], [0, 1, 2, 3, 4, 5, 6, 7].flatMap(na))],
])('pakket · %s is refused', (_, route) => {
  const vraag = () => planRoute(metParameters(route, {}), { datum: '2026-11-23' })
  expect(vraag).toThrow(RegelFout)
  expect(vraag).toThrow('route: buiten-bereik')
})

test('pakket · a hundred events in a row are followed, and no more', () => {
  const rij = (aantal: number) => plan(blijvend(aantal, (i) => na(i - 1), na(aantal - 1)))
  expect(rij(100).map(({ stappen }) => stappen.length)).toEqual([101])
  expect(rij(101)).toEqual([])
})
