import fc from 'fast-check'
import { gvjb301, gvjb301v2021, gvjb315 } from 'jeugdhulp-regels/regelsets'
import { type Gebeurtenisdefinitie, type Pad, planRoute, type Route } from 'jeugdhulp-regels/routes'
import { leeg } from './dichte-route'

const routes: readonly Route[] = [gvjb301, gvjb301v2021, gvjb315]
/** A route and any day, a free one too, with some of what can be known of a case. */
export const gevallen = fc
  .record({
    route: fc.constantFrom(...routes),
    dag: fc.nat(20_000),
    gegevens: fc.record(
      {
        hulpvorm: fc.constantFrom('ambulant', 'verblijf'),
        zorgcategorie: fc.integer({ min: 1, max: 10 }),
        collectiefAanwezig: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ route, dag, gegevens }) => {
    const datum = new Date(Date.UTC(2022, 3, 1 + dag)).toISOString().slice(0, 10)
    const bekend = Object.entries(gegevens).filter(([naam]) => naam in route.gegevens)
    return { route, opening: { datum, gegevens: Object.fromEntries(bekend) } }
  })
export const verblijf = { datum: '2026-11-23', gegevens: { hulpvorm: 'verblijf' } } as const

export const soorten = ({ stappen }: Pad) => stappen.map(({ gebeurtenis }) => gebeurtenis.soort).join(' ')
export const dagen = (paden: readonly Pad[], weg: string) =>
  paden.find((pad) => soorten(pad) === weg)?.stappen.map(({ gebeurtenis }) => gebeurtenis.datum)
export const begin = 'overleg-gevoerd bepaling-vastgesteld bepaling-verstuurd'

/** A made-up route from `a` to `klaar` or `elders`; events get a title and a rule. */
export function verzonnen(
  velden: Readonly<Record<string, Partial<Gebeurtenisdefinitie>>>,
  deel: Pick<Route, 'overgangen'> & Partial<Route>,
): Route {
  const namen = new Set(['a', ...deel.overgangen.flatMap(({ naar }) => naar ?? [])])
  return {
    ...leeg,
    begin: 'a',
    stappen: Object.fromEntries(
      [...namen].map((naam) => [
        naam,
        { titel: naam, ...((naam === 'klaar' || naam === 'elders') && { einde: true as const }) },
      ]),
    ),
    gebeurtenissen: Object.fromEntries(
      Object.entries(velden).map(([naam, eigen]) => [
        naam,
        { titel: naam, regel: 'R301-01' as const, door: [], ...eigen },
      ]),
    ),
    ...deel,
  }
}

export const gebeurtenissenVan = ({ stappen }: Pad) => stappen.map(({ gebeurtenis }) => gebeurtenis)
export const plan = (route: Route, gegevens: object = {}): readonly Pad[] =>
  planRoute(route, { datum: '2026-11-23', gegevens } as never)
