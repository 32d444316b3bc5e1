import { type Overgang, planRoute, type Route } from 'jeugdhulp-regels/routes'
import { RegelFout } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { plan, soorten, verzonnen } from './plan-hulp'

/** As many paths as the product: one of so many events from `a` to `b`, then one of so many to the end. */
function breed(eerst: number, daarna: number): Route {
  const lijst = (letter: string, aantal: number) => Array.from({ length: aantal }, (_, i) => `${letter}${i}`)
  const [heen, verder] = [lijst('h', eerst), lijst('v', daarna)]
  return verzonnen(Object.fromEntries([...heen, ...verder].map((naam) => [naam, {}])), {
    overgangen: [
      ...heen.map((bij) => ({ bij, in: ['a'], naar: 'b' })),
      ...verder.map((bij) => ({ bij, in: ['b'], naar: 'klaar' })),
    ],
  })
}

const wegen = (namen: readonly string[], overgangen: readonly Overgang[]) =>
  plan(verzonnen(Object.fromEntries(namen.map((naam) => [naam, {}])), { overgangen })).map(soorten)

describe('pakket · how far a plan looks', () => {
  test('pakket · 10 000 paths are given, more are refused as a fault of the route', () => {
    expect(plan(breed(100, 100))).toHaveLength(10_000)
    expect(() => plan(breed(73, 137))).toThrow(
      expect.objectContaining({ code: 'buiten-bereik', pad: 'route' }),
    )
  })

  test('pakket · what is no question is refused by its name', () => {
    for (const vraag of [null, 'x', []])
      try {
        planRoute(breed(1, 1), vraag as never)
        expect.unreachable()
      } catch (fout) {
        expect(fout).toBeInstanceOf(RegelFout)
        expect(fout).toMatchObject({ pad: 'opening' })
      }
  })

  test('pakket · an event that another waits for is planned, also after events in an earlier step', () => {
    expect(
      wegen(
        ['heen', 'stil', 'af'],
        [
          { bij: 'heen', in: ['a'], naar: 'b' },
          { bij: 'stil', in: ['b'] },
          { bij: 'af', in: ['b'], naar: 'klaar', als: [{ eerder: 'stil' }] },
        ],
      ),
    ).toEqual(['heen stil af'])
  })

  test('pakket · an event that only one that stays in the step waits for is left out', () => {
    expect(
      wegen(
        ['stil', 'ook', 'af'],
        [
          { bij: 'stil', in: ['a'] },
          { bij: 'ook', in: ['a'], als: [{ eerder: 'stil' }] },
          { bij: 'af', in: ['a'], naar: 'klaar' },
        ],
      ),
    ).toEqual(['af'])
  })

  test('pakket · a field that nothing asks for is no key of the event', () => {
    const route = verzonnen(
      { af: { velden: { vrij: { soort: 'janee', titel: 'vrij' } } } },
      { overgangen: [{ bij: 'af', in: ['a'], naar: 'klaar' }] },
    )
    expect(plan(route)[0]?.stappen[0]?.gebeurtenis).toStrictEqual({ soort: 'af', datum: '2026-11-23' })
  })

  test('pakket · a field that a fact of the opening makes necessary is filled in', () => {
    const vorm = { soort: 'keuze', titel: 'vorm', keuzes: ['kort', 'lang'] } as const
    const hoe = { ...vorm, verplicht: [{ gegeven: 'vorm', is: ['lang'] }] }
    const route = verzonnen(
      { af: { velden: { hoe } } },
      { gegevens: { vorm }, overgangen: [{ bij: 'af', in: ['a'], naar: 'klaar' }] },
    )
    const eerste = (gegevens: object) => plan(route, gegevens)[0]?.stappen[0]?.gebeurtenis
    expect(eerste({ vorm: 'kort' })).not.toHaveProperty('hoe')
    expect(eerste({ vorm: 'lang' })).toHaveProperty('hoe', 'kort')
  })
})
