// What the tests import of vitest, for tests that run many times in one process: the same expectations, of vitest's own
// packages, and a list of the tests instead of a run of them.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect'
import { spyOn } from '@vitest/spy'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
const expect = Object.assign(
  (waarde, tekst) => chai.expect(waarde, tekst),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
)

chai.expect.extend(expect, customMatchers)

/** The module `vitest` for one test file: `tests` gets what the file registers. */
export function verzamelaar(bestand, tests) {
  const titels = []
  const describe = (titel, lijf) => {
    titels.push(titel)
    lijf()
    titels.pop()
  }
  const test = (titel, lijf) => {
    const naam = [...titels, titel].join(' > ')
    // Titles of a table are equal until their fields are filled in.
    const eerder = tests.filter((ander) => ander.titel === naam).length
    const id = `${bestand}#${naam}${eerder === 0 ? '' : ` (${eerder + 1})`}`
    tests.push({ id, titel: naam, bestand, lijf })
  }
  const each = (registreer) => (tabel) => (titel, lijf) => {
    for (const rij of tabel) registreer(titel, () => (Array.isArray(rij) ? lijf(...rij) : lijf(rij)))
  }
  const metTabel = (registreer) => Object.assign(registreer, { each: each(registreer) })
  return { describe: metTabel(describe), test: metTabel(test), expect, vi: { spyOn } }
}
