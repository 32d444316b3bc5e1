import fc from 'fast-check'
import {
  mogelijkeGebeurtenissen,
  openDossier,
  planRoute,
  type Route,
  tijdlijn,
  verplichtingen,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { feestdagen, plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bezoek, bezoek, lang, metPortaal, naar, routes } from './portaal-hulp'

const STANDEN = {
  open: 'Open',
  'laatste-dag': 'Laatste dag',
  verlopen: 'Verlopen',
  'op-tijd': 'Op tijd',
  'te-laat': 'Te laat',
  vervallen: 'Vervallen',
} as const
const ZAAD = { seed: 20261125 }

interface Zaak {
  readonly route: Route
  readonly datum: string
  readonly peildatum: string
  readonly gegevens: Readonly<Record<string, unknown>>
  readonly gebeurtenissen: readonly { readonly soort: string; readonly datum: string }[]
}

/** What was met on the way: a run that meets too little proves nothing. */
const gezien = new Set<string>()

const portaal = metPortaal()
let dit: Bezoek

beforeAll(async () => {
  dit = await bezoek(portaal.browser, portaal.adres)
})

/** Plays events that can happen, as the numbers choose; one that needs more than that is passed over. */
function speel(
  route: Route,
  datum: string,
  gegevens: object,
  keuzes: readonly (readonly [number, number])[],
) {
  let dossier = openDossier(route, { datum, gegevens } as never)
  let dag = datum
  for (const [welke, werkdagen] of keuzes) {
    const mogelijk = mogelijkeGebeurtenissen(route, dossier)
    const gekozen = mogelijk[welke % Math.max(mogelijk.length, 1)]
    if (!gekozen) break
    const later = plusWerkdagen(dag, werkdagen)
    try {
      dossier = verwerk(route, dossier, { soort: gekozen.soort, datum: later } as never)
      dag = later
    } catch {
      // This one asks for a field.
    }
  }
  return dossier.gebeurtenissen as Zaak['gebeurtenissen']
}

/** Any day, and often one shortly before a holiday. */
const dagen = fc.oneof(
  fc.nat(3000).map((dag) => new Date(Date.UTC(2021, 6, 1 + dag)).toISOString().slice(0, 10)),
  fc
    .record({
      jaar: fc.integer({ min: 2021, max: 2029 }),
      welke: fc.nat(10),
      ervoor: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ jaar, welke, ervoor }) => {
      const vrij = feestdagen(jaar)
      return plusWerkdagen((vrij[welke % vrij.length] as (typeof vrij)[number]).datum, -ervoor)
    }),
)

/** The day to look from: around the last event, or on a last day. */
function peil(zaak: Omit<Zaak, 'peildatum'>, verschil: number, termijn: number | undefined): string {
  const laatste = zaak.gebeurtenissen.at(-1)?.datum ?? zaak.datum
  const uiterlijk = verplichtingen(zaak.route, dossierVan(zaak), { peildatum: laatste }).flatMap((een) =>
    een.uiterlijk && een.uiterlijk >= laatste ? [een.uiterlijk] : [],
  )
  const gekozen = termijn === undefined ? undefined : uiterlijk[termijn % Math.max(uiterlijk.length, 1)]
  return gekozen ?? plusWerkdagen(laatste, verschil)
}

const zaken = (route: Route) =>
  fc
    .record({
      datum: dagen,
      hulpvorm: fc.constantFrom(undefined, 'ambulant', 'verblijf'),
      keuzes: fc.array(fc.tuple(fc.nat(20), fc.nat(8)), { maxLength: 9 }),
      verschil: fc.integer({ min: -3, max: 40 }),
      termijn: fc.option(fc.nat(5), { nil: undefined }),
    })
    .map(({ datum, hulpvorm, keuzes, verschil, termijn }): Omit<Zaak, 'route'> => {
      const gegevens = hulpvorm && 'hulpvorm' in route.gegevens ? { hulpvorm } : {}
      const gebeurtenissen = speel(route, datum, gegevens, keuzes)
      const peildatum = peil({ route, datum, gegevens, gebeurtenissen }, verschil, termijn)
      return { datum, peildatum, gegevens, gebeurtenissen }
    })

/** Goes to the address of a case, as a shared link does. */
async function ga(page: Page, { route, gegevens, gebeurtenissen, ...rest }: Zaak): Promise<void> {
  const vraag = new URLSearchParams({
    route: `${route.id}@${route.versie}`,
    gegevens: JSON.stringify(gegevens),
    gebeurtenissen: JSON.stringify(gebeurtenissen),
    ...rest,
  })
  await naar(page, 'groepsminuten')
  await naar(page, 'tijdlijn', `?${vraag}`)
}

/** The lines as they can be read on the page. */
function lees(page: Page) {
  return page.$$eval('#tijdlijn-beeld > .regel', (regels) =>
    regels.map((regel) => {
      const feiten = [...regel.querySelectorAll('dl.feiten > div')].map((paar) => [
        paar.querySelector('dt')?.textContent,
        paar.querySelector('dd')?.textContent,
      ])
      return {
        soort: regel.getAttribute('data-soort'),
        verwacht: regel.classList.contains('regel-verwacht'),
        kop: regel.querySelector('.regel-kop')?.textContent ?? '',
        dag: regel.querySelector('.regel-dag')?.textContent ?? '',
        stand: regel.querySelector('.stand')?.textContent ?? '',
        ids: [...regel.querySelectorAll('.regel-id')].map(({ textContent }) => textContent),
        feiten: Object.fromEntries(feiten) as Record<string, string>,
        gaten: regel.querySelectorAll('.gat').length,
        grens: Number.parseFloat(regel.querySelector('.grens')?.getAttribute('x1') ?? 'NaN'),
      }
    }),
  )
}

/** A term whose length is not known yet is another thing than none. */
function zonderDag({ verplichtingen: definities }: Route, id: string): string {
  return definities.some((een) => een.id === id && een.termijn) ? 'nog niet bekend' : 'geen termijn'
}

const dagnummer = (datum: string) => Number(datum.slice(8))

/** Last days stand in the picture as far apart as they are in time. */
function controleerPlaats(dagen: readonly { readonly grens: number; readonly uiterlijk: string }[]): void {
  const nummers = dagen.map(({ uiterlijk }) => Date.parse(uiterlijk) / 86_400_000)
  const [eerste = 0, grens = 0] = [nummers[0], dagen[0]?.grens]
  const ander = nummers.findIndex((nummer) => nummer !== eerste)
  if (ander < 0) return
  gezien.add('plaats')
  const perDag = ((dagen[ander]?.grens as number) - grens) / ((nummers[ander] as number) - eerste)
  expect(perDag).toBeGreaterThan(0)
  for (const [i, dag] of dagen.entries())
    expect(dag.grens).toBeCloseTo(grens + perDag * ((nummers[i] as number) - eerste), 1)
}

function controleerVerplichtingen(zaak: Zaak, getoond: Awaited<ReturnType<typeof lees>>): void {
  const { route, peildatum } = zaak
  const dossier = dossierVan(zaak)
  const regels = tijdlijn(route, dossier, { peildatum })
  const beloofd = regels.flatMap((regel) => (regel.soort === 'verplichting' ? [regel] : []))
  const rijen = getoond.filter(({ soort, verwacht }) => soort === 'verplichting' && !verwacht)
  expect(beloofd.map(({ verplichting }) => verplichting)).toEqual(
    verplichtingen(route, dossier, { peildatum }),
  )
  expect(rijen.map(({ kop }) => kop)).toEqual(beloofd.map(({ verplichting }) => verplichting.titel))
  for (const [i, { verplichting, termijn, motivering }] of beloofd.entries()) {
    const rij = rijen[i] as (typeof rijen)[number]
    const { stand, wie, uiterlijk, voldaanOp, vervallenOp, resterendeWerkdagen } = verplichting
    gezien.add(stand)
    expect(rij.stand.split(/[:]| op \w\w \d/)[0]).toBe(STANDEN[stand])
    for (const actor of wie)
      expect(rij.feiten.Wie?.toLowerCase()).toContain(route.actoren[actor]?.toLowerCase())
    expect(rij.feiten.Uiterlijk).toContain(uiterlijk ? lang(uiterlijk) : zonderDag(route, verplichting.id))
    for (const dag of [voldaanOp, vervallenOp]) if (dag) expect(rij.stand).toContain(lang(dag))
    if (stand === 'open' && resterendeWerkdagen)
      expect(rij.stand).toContain(`nog ${resterendeWerkdagen} werkdag`)
    const vrij = rij.feiten.Overgeslagen ?? ''
    for (const { datum, reden } of termijn?.overgeslagen ?? []) {
      gezien.add(reden === 'weekend' ? 'weekend' : 'feestdag')
      if (reden !== 'weekend') expect(vrij).toContain(`${lang(datum).slice(0, -5)} (${reden})`)
      else expect(vrij).toMatch(new RegExp(`\\b${dagnummer(datum)}\\b`))
    }
    expect(vrij === '').toBe((termijn?.overgeslagen ?? []).length === 0)
    expect(rij.ids).toEqual(motivering.map(({ regel }) => regel))
    expect(rij.gaten).toBe(termijn?.overgeslagen.length ?? 0)
  }
  controleerPlaats(
    beloofd.flatMap(({ termijn }, i) =>
      termijn ? [{ uiterlijk: termijn.uiterlijk, grens: rijen[i]?.grens as number }] : [],
    ),
  )
}

function dossierVan({ route, datum, gegevens, gebeurtenissen }: Omit<Zaak, 'peildatum'>) {
  let dossier = openDossier(route, { datum, gegevens } as never)
  for (const gebeurtenis of gebeurtenissen) dossier = verwerk(route, dossier, gebeurtenis as never)
  return dossier
}

/** The day of each event of a path, as the page says it: a day is told only where terms alone lead to it. */
function dagenVan(stappen: readonly { gebeurtenis: { datum: string }; verplichting?: string }[]): string[] {
  const zonder = stappen.findIndex(({ verplichting }) => verplichting === undefined)
  return stappen.map(({ gebeurtenis, verplichting }, i) => {
    if (verplichting === undefined) return 'Geen laatste dag'
    return zonder >= 0 && i > zonder
      ? 'De laatste dag hangt af van een dag die nog niet vaststaat'
      : `Uiterlijk ${lang(gebeurtenis.datum)}`
  })
}

/** What is to come is a path of the plan, each event on the day of the plan. */
async function controleerPlan(
  zaak: Zaak,
  page: Page,
  getoond: Awaited<ReturnType<typeof lees>>,
): Promise<void> {
  const { route, peildatum, gebeurtenissen } = zaak
  const gekozen = await page.$eval('#pad', (lijst) => (lijst as HTMLSelectElement).value)
  const paden = planRoute(route, zaakvraag(zaak) as never)
  const pad = paden.find(({ stappen }) => stappen.map((stap) => stap.gebeurtenis.soort).join('.') === gekozen)
  const later = gebeurtenissen.filter(({ datum }) => datum > peildatum)
  const komend = getoond.filter(({ soort, verwacht }) => soort !== 'verplichting' && verwacht)
  const verteld = [...(zaak.datum > peildatum ? [zaak.datum] : []), ...later.map(({ datum }) => datum)]
  const dagen = [...verteld.map((dag) => `Vastgelegd voor ${lang(dag)}`), ...dagenVan(pad?.stappen ?? [])]
  expect(komend.map(({ dag }) => dag)).toEqual(dagen)
}

function zaakvraag({ datum, gegevens, gebeurtenissen, peildatum }: Zaak) {
  return { datum, gegevens, gebeurtenissen, peildatum }
}

describe('WD-03 · what the page shows is what the library says', () => {
  test.each(routes.map((route) => [`${route.id} ${route.versie}`, route] as const))(
    'WD-03 · %s, with any events on any days',
    async (_, route) => {
      await fc.assert(
        fc.asyncProperty(zaken(route), async (deel) => {
          const zaak = { route, ...deel }
          await ga(dit.page, zaak)
          const getoond = await lees(dit.page)
          controleerVerplichtingen(zaak, getoond)
          await controleerPlan(zaak, dit.page, getoond)
        }),
        { ...ZAAD, numRuns: 15 },
      )
      expect(dit.misgegaan).toEqual([])
    },
  )

  test('pakket · every stand was met, and both kinds of free days', () => {
    expect([...gezien].sort()).toEqual([...Object.keys(STANDEN), 'feestdag', 'plaats', 'weekend'].sort())
  })
})
