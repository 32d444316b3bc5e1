import type { ChildProcess } from 'node:child_process'
import fc from 'fast-check'
import { verdeelGroepstijd } from 'jeugdhulp-regels/declaratie'
import { toetsDeelname, toetsOmvang, zoekProducten } from 'jeugdhulp-regels/producten'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import {
  mogelijkeGebeurtenissen,
  openDossier,
  planRoute,
  type Route,
  tijdlijn,
  verplichtingen,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './chromium'
import { type Bezoek, bezoek, lang, startPortaal } from './portaal-hulp'

const { flevoland } = regelsets
const routes = Object.values(regelsets as Record<string, unknown>).filter(
  (deel): deel is Route => typeof deel === 'object' && deel !== null && 'overgangen' in deel,
)
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

let browser: Browser
let proces: ChildProcess
let adres: string
let dit: Bezoek

beforeAll(async () => {
  browser = await startChromium()
  ;({ adres, proces } = await startPortaal())
  dit = await bezoek(browser, adres)
})

afterAll(async () => {
  await browser?.close()
  proces?.kill()
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

const zaken = (route: Route) =>
  fc
    .record({
      dag: fc.nat(3000),
      hulpvorm: fc.constantFrom(undefined, 'ambulant', 'verblijf'),
      keuzes: fc.array(fc.tuple(fc.nat(20), fc.nat(12)), { maxLength: 9 }),
      verschil: fc.integer({ min: -3, max: 40 }),
    })
    .map(({ dag, hulpvorm, keuzes, verschil }): Omit<Zaak, 'route'> => {
      const datum = new Date(Date.UTC(2021, 6, 1 + dag)).toISOString().slice(0, 10)
      const gegevens = hulpvorm && 'hulpvorm' in route.gegevens ? { hulpvorm } : {}
      const gebeurtenissen = speel(route, datum, gegevens, keuzes)
      const peildatum = plusWerkdagen(gebeurtenissen.at(-1)?.datum ?? datum, verschil)
      return { datum, peildatum, gegevens, gebeurtenissen }
    })

/** Goes to a part of the page, and waits until the page did. */
async function naar(page: Page, deel: string, vraag = ''): Promise<void> {
  await page.goto(`${adres}#${deel}${vraag}`)
  await page.waitForSelector(`#deel-${deel}:not([hidden])`)
}

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
      }
    }),
  )
}

/** A term whose length is not known yet is another thing than none. */
function zonderDag({ verplichtingen: definities }: Route, id: string): string {
  return definities.some((een) => een.id === id && een.termijn) ? 'nog niet bekend' : 'geen termijn'
}

const dagnummer = (datum: string) => Number(datum.slice(8))

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
    expect(rij.stand.split(/[:]| op \w\w \d/)[0]).toBe(STANDEN[stand])
    for (const actor of wie)
      expect(rij.feiten.Wie?.toLowerCase()).toContain(route.actoren[actor]?.toLowerCase())
    expect(rij.feiten.Uiterlijk).toContain(uiterlijk ? lang(uiterlijk) : zonderDag(route, verplichting.id))
    for (const dag of [voldaanOp, vervallenOp]) if (dag) expect(rij.stand).toContain(lang(dag))
    if (stand === 'open' && resterendeWerkdagen)
      expect(rij.stand).toContain(`nog ${resterendeWerkdagen} werkdag`)
    const vrij = rij.feiten.Overgeslagen ?? ''
    for (const { datum, reden } of termijn?.overgeslagen ?? []) {
      if (reden !== 'weekend') expect(vrij).toContain(`${lang(datum).slice(0, -5)} (${reden})`)
      else expect(vrij).toMatch(new RegExp(`\\b${dagnummer(datum)}\\b`))
    }
    expect(vrij === '').toBe((termijn?.overgeslagen ?? []).length === 0)
    expect(rij.ids).toEqual(motivering.map(({ regel }) => regel))
  }
}

function dossierVan({ route, datum, gegevens, gebeurtenissen }: Zaak) {
  let dossier = openDossier(route, { datum, gegevens } as never)
  for (const gebeurtenis of gebeurtenissen) dossier = verwerk(route, dossier, gebeurtenis as never)
  return dossier
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
  const begin = zaak.datum > peildatum ? [zaak.datum] : []
  const dagen = [
    ...begin,
    ...later.map(({ datum }) => datum),
    ...(pad?.stappen ?? []).map((stap) => stap.gebeurtenis.datum),
  ]
  expect(komend.map(({ dag }) => dag)).toEqual(dagen.map((dag) => `Uiterlijk ${lang(dag)}`))
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

  test('PRD-01 · PRD-03 · the products found, and those the gemeente takes part in', async () => {
    const { page } = dit
    await naar(page, 'producten')
    const keuze = fc.record({
      contract: fc.constantFrom('', ...Object.keys(flevoland.contracten)),
      soort: fc.constantFrom('', 'begeleiding', 'behandeling', 'diagnostiek'),
      vorm: fc.constantFrom('', 'individueel', 'groep', 'gezin'),
      gemeente: fc.constantFrom('', ...flevoland.gemeenten),
    })
    await fc.assert(
      fc.asyncProperty(keuze, async (filters) => {
        for (const [naam, waarde] of Object.entries(filters)) await page.selectOption(`#zoek-${naam}`, waarde)
        const { gemeente, ...rest } = filters
        const vraag = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde))
        const codes = zoekProducten(flevoland, vraag)
        const mee = codes.filter(
          (product) => !gemeente || toetsDeelname(flevoland, { gemeente, product }).uitkomst === true,
        )
        const getoond = await page.$$eval('#producten-lijst > li', (kaarten) =>
          kaarten.map((kaart) => kaart.getAttribute('data-code')),
        )
        expect(getoond).toEqual(mee)
        expect(await page.locator('#producten-niet li .code').allTextContents()).toHaveLength(
          // A reason names nothing but what was left out.
          codes.length - mee.length,
        )
      }),
      { ...ZAAD, numRuns: 20 },
    )
  })

  test('PRD-02 · the bars of a card have the hours of their guideline', async () => {
    const { page } = dit
    await naar(page, 'tijdlijn')
    await naar(page, 'producten', '?tekst=')
    const meeste = 576
    for (const [code, { richtlijnen }] of Object.entries(flevoland.producten)) {
      const balken = await page.$$eval(`[data-code="${code}"] .meter`, (meters) =>
        meters.map((meter) => {
          const [baan, balk] = [...meter.querySelectorAll('rect')].map(
            (deel) => deel.getBoundingClientRect().width,
          )
          return (balk as number) / (baan as number)
        }),
      )
      expect(balken).toHaveLength(richtlijnen.length)
      for (const [i, { maximaalUren }] of richtlijnen.entries())
        expect(balken[i]).toBeCloseTo(maximaalUren / meeste, 2)
    }
  })

  test('PRD-02 · a size against the guideline', async () => {
    const { page } = dit
    const vragen = fc.record({
      product: fc.constantFrom(...(Object.keys(flevoland.producten) as (keyof typeof flevoland.producten)[])),
      volume: fc.integer({ min: 1, max: 800 }),
      eenheid: fc.constantFrom('uur' as const, 'minuut' as const, 'stuks' as const),
      weken: fc.integer({ min: 0, max: 80 }),
    })
    await fc.assert(
      fc.asyncProperty(vragen, async ({ weken, ...vraag }) => {
        const ingangsdatum = '2026-12-14'
        const einddatum = new Date(Date.UTC(2026, 11, 14 + 7 * weken)).toISOString().slice(0, 10)
        await page.selectOption('#omvang-product', vraag.product)
        await page.fill('#omvang-volume', String(vraag.volume))
        await page.selectOption('#omvang-eenheid', vraag.eenheid)
        await page.fill('#omvang-ingangsdatum', ingangsdatum)
        await page.fill('#omvang-einddatum', einddatum)
        await page.click('#omvang [type=submit]')
        const { uitkomst, motivering } = toetsOmvang(flevoland, { ...vraag, ingangsdatum, einddatum })
        const antwoord = page.locator('#omvang-antwoord')
        expect(await antwoord.locator('.oordeel').getAttribute('class')).toContain(
          `oordeel-${uitkomst.stand}`,
        )
        expect(await antwoord.locator('.oordeel-zin').textContent()).toBe(motivering[0]?.tekst)
        expect(await antwoord.locator('.regel-id').allTextContents()).toEqual(
          motivering.map(({ regel }) => regel),
        )
        const tekst = (await antwoord.textContent()) ?? ''
        for (const bevinding of uitkomst.bevindingen) expect(tekst).toContain(bevinding.tekst)
        expect(await antwoord.locator('.vergelijking').count()).toBe(uitkomst.maximum === undefined ? 0 : 1)
      }),
      { ...ZAAD, numRuns: 25 },
    )
  })

  test('DEC-02 · minutes for each client', async () => {
    const { page } = dit
    await naar(page, 'groepsminuten')
    const vragen = fc.record({
      minuten: fc.array(fc.nat(240), { minLength: 1, maxLength: 5 }),
      aanwezigen: fc.integer({ min: 1, max: 60 }),
      afronding: fc.constantFrom('omlaag' as const, 'dichtstbij' as const, 'exact' as const),
    })
    await fc.assert(
      fc.asyncProperty(vragen, async ({ minuten, aanwezigen, afronding }) => {
        while ((await page.locator('.groep-rij').count()) > minuten.length)
          await page.locator('.groep-rij .knop').last().click()
        while ((await page.locator('.groep-rij').count()) < minuten.length) await page.click('#groep-erbij')
        for (const [i, aantal] of minuten.entries())
          await page.locator('.groep-rij input').nth(i).fill(String(aantal))
        await page.fill('#groep-aanwezigen', String(aanwezigen))
        await page.selectOption('#groep-afronding', afronding)
        const professionals = minuten.map((aantal) => ({ minuten: aantal }))
        const { uitkomst, motivering } = verdeelGroepstijd(flevoland, {
          professionals,
          aanwezigen,
          afronding,
        })
        const { teller, noemer } = uitkomst.exact
        const getoond = await page.textContent('#groep-per-client')
        expect(getoond).toBe(
          uitkomst.perClient === undefined
            ? 'Geen heel getal'
            : `${String(uitkomst.perClient).replace('.', ',')} minuten`,
        )
        const antwoord = (await page.textContent('#groep-antwoord')) ?? ''
        expect(antwoord).toContain(`(${teller}/${noemer})`)
        expect(antwoord).toContain(`Samen: ${uitkomst.totaalMinuten} minuten`)
        for (const { tekst, regel } of motivering) expect(antwoord).toContain(`${regel} ${tekst}`)
      }),
      { ...ZAAD, numRuns: 20 },
    )
    expect(dit.misgegaan).toEqual([])
  })
})
