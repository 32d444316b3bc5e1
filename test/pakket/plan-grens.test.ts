import { metParameters, planRoute, RegelFout } from 'jeugdhulp-regels'
import { expect, test } from 'vitest'
import { dicht } from '../routes/dichte-route'

// The bound takes seconds to reach, and no time zone makes a difference to it.
test.each([
  ['too many paths', dicht(9)],
  ['a search that finds no end', dicht(9, [{ gegeven: 'af', is: [true] }])],
])('pakket · %s is refused', (_, route) => {
  const vraag = () => planRoute(metParameters(route, {}), { datum: '2026-11-23' })
  expect(vraag).toThrow(RegelFout)
  expect(vraag).toThrow('route: buiten-bereik')
})
