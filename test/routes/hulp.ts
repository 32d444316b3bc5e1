import fc from 'fast-check'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import type { Dossier, Gebeurtenis, Gebeurtenissoort, Openingsgegevens, Route } from 'jeugdhulp-regels/routes'
import { huidigeStap, openDossier, speelAf, verplichtingen, verwerk } from 'jeugdhulp-regels/routes'
import { RegelFout } from 'jeugdhulp-regels/werkdagen'

export type G301 = Gebeurtenis<typeof gvjb301>
export type Soort = Gebeurtenissoort<typeof gvjb301>

/** Events that each take a dossier one step on, all on the days given. */
export const opWeg = {
  overleg: (datum: string): G301 => ({ soort: 'overleg-gevoerd', datum }),
  vast: (datum: string): G301 => ({ soort: 'bepaling-vastgesteld', datum }),
  verstuurd: (datum: string): G301 => ({ soort: 'bepaling-verstuurd', datum }),
  afgewezen: (datum: string): G301 => ({ soort: 'afwijzing-ontvangen', datum }),
  collectief: (datum: string): G301 => ({ soort: 'collectief-ingeschakeld', datum }),
  ret: (datum: string): G301 => ({ soort: 'ret-ingeschakeld', datum }),
  gevonden: (datum: string): G301 => ({ soort: 'hulp-gevonden', datum }),
  niets: (datum: string): G301 => ({ soort: 'geen-hulp-gevonden', datum }),
}

/** A path of events into each step, one a day from 2 March 2026. */
const paden: Record<string, readonly (keyof typeof opWeg)[]> = {
  'contact-leggen': [],
  vaststellen: ['overleg'],
  versturen: ['overleg', 'vast'],
  onderzoeken: ['overleg', 'vast', 'verstuurd'],
  inschakelen: ['overleg', 'vast', 'verstuurd', 'afgewezen'],
  collectief: ['overleg', 'vast', 'verstuurd', 'afgewezen', 'collectief'],
  ret: ['overleg', 'vast', 'verstuurd', 'afgewezen', 'collectief', 'niets', 'ret'],
  gevonden: ['overleg', 'vast', 'verstuurd', 'afgewezen', 'collectief', 'gevonden'],
  opschalen: ['overleg', 'vast', 'verstuurd', 'afgewezen', 'collectief', 'niets', 'ret', 'niets'],
}

/** The working days of March 2026, of which the 2nd opens each dossier. */
const dagen = ['03', '04', '05', '06', '09', '10', '11', '12', '13', '16'].map((dag) => `2026-03-${dag}`)
export const OPENING = '2026-03-02'

export function gebeurtenissenTot(stap: string): G301[] {
  if (stap === 'bestuurlijke-escalatie')
    return [...gebeurtenissenTot('opschalen'), { soort: 'bestuurlijk-geescaleerd', datum: '2026-03-16' }]
  if (stap === 'afgerond')
    return [...gebeurtenissenTot('onderzoeken'), { soort: 'zorg-gestart', datum: '2026-03-16' }]
  if (stap === 'gestopt') return [{ soort: 'route-gestopt', datum: '2026-03-16' }]
  return (paden[stap] ?? []).map((naam, i) => opWeg[naam](dagen[i] as string))
}

export function dossierIn(
  stap: string,
  gegevens: Openingsgegevens<typeof gvjb301> = { hulpvorm: 'ambulant' },
) {
  return speelAf(gvjb301, { datum: OPENING, gegevens }, gebeurtenissenTot(stap))
}

/** The verplichtingen of one id, seen long after. */
export function van<R extends Route>(route: R, dossier: Dossier<R>, id: string, peildatum = '2026-12-31') {
  return verplichtingen(route, dossier, { peildatum }).filter((v) => v.id === id)
}

/** The same for the 301, in short: when it arose, until when it runs and how it stands. */
export const kort = (dossier: Parameters<typeof van<typeof gvjb301>>[1], id: string) =>
  van(gvjb301, dossier, id).map(({ ontstaan, uiterlijk, stand }) => [ontstaan, uiterlijk, stand])

/** The fields an event must have beside its kind and date. */
function aanvulling(route: Route, soort: string, verplichting: string): object {
  const velden = route.gebeurtenissen[soort]?.velden ?? {}
  return Object.fromEntries(
    Object.entries(velden).flatMap(([veld, regel]) =>
      regel.soort === 'verplichting' ? [[veld, verplichting]] : [],
    ),
  )
}

/** Random events of a route, in the order of their dates; what cannot take place is left out. */
export function wandelingen<const R extends Route>(route: R): fc.Arbitrary<Dossier<R>> {
  const soorten = Object.keys(route.gebeurtenissen)
  const ids = route.verplichtingen.map(({ id }) => id)
  const gegevens = fc.record(
    {
      hulpvorm: fc.constantFrom('ambulant', 'verblijf'),
      zorgcategorie: fc.integer({ min: 1, max: 10 }),
      collectiefAanwezig: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  const stap = fc.record({
    soort: fc.constantFrom(...soorten),
    dagen: fc.nat(12),
    id: fc.constantFrom(...ids),
    antwoord: fc.option(fc.constantFrom('passend', 'andere-productcode', 'niet-tijdig'), { nil: undefined }),
  })
  return fc.tuple(gegevens, fc.array(stap, { maxLength: 40 })).map(([gekozen, stappen]) => {
    let dossier = openDossier(route, { datum: '2026-11-02', gegevens: gekozen } as never)
    let tijd = Date.UTC(2026, 10, 2)
    for (const { soort, dagen: later, id, antwoord } of stappen) {
      const datum = new Date(tijd + later * 86_400_000).toISOString().slice(0, 10)
      const extra = soort === 'aanbod-bevestigd' && antwoord ? { antwoord } : {}
      try {
        dossier = verwerk(route, dossier, {
          soort,
          datum,
          ...aanvulling(route, soort, id),
          ...extra,
        } as never)
        tijd += later * 86_400_000
      } catch (fout) {
        if (!(fout instanceof RegelFout)) throw fout
      }
    }
    return dossier
  })
}

export const stapVan = (dossier: Dossier<typeof gvjb301>) => huidigeStap(gvjb301, dossier).id
