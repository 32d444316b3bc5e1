import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium, UIT } from './chromium'
import { type Bezoek, bezoek, luister, open, zoekadressen, zoekresultaten } from './docs-hulp'
import { serveer } from './server'

const MAP = 'docs-site'
const TELEFOON = { width: 360, height: 740 }
const BUREAU = { width: 1280, height: 900 }
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let adres = ''
let sluit = () => {}
const bezocht = new Map<string, Bezoek>()

const zonderAnker = (url: string) => url.split('#')[0] as string
/** A file to download is no page of the site, whatever its name ends in. */
const isDownload = (pad: string) => pad.startsWith('spreadsheet/')
const isPagina = (url: string) =>
  url.startsWith(adres) && url.endsWith('.html') && !isDownload(url.slice(adres.length))

/** Follows every link from the first page on, on a phone; several walkers share one list of what is left. */
async function loop(wachtrij: string[], gezien: Set<string>): Promise<void> {
  const page = await browser.newPage({ viewport: TELEFOON })
  const fouten = await luister(page, adres)
  // To unpack the index of the search on every page takes most of the time.
  await page.route('**/assets/search.js', (route) => route.fulfill({ body: '' }))
  for (let url = wachtrij.shift(); url; url = wachtrij.shift()) {
    const gevonden = await bezoek(page, url, fouten)
    bezocht.set(url, gevonden)
    const nieuw = gevonden.links.map(zonderAnker).filter((doel) => isPagina(doel) && !gezien.has(doel))
    for (const doel of new Set(nieuw)) {
      gezien.add(doel)
      wachtrij.push(doel)
    }
  }
  await page.close()
}

async function loopAlles(): Promise<void> {
  const [begin, alles] = [`${adres}index.html`, `${adres}modules.html`]
  const wachtrij = [begin, alles]
  const gezien = new Set(wachtrij)
  await Promise.all([loop(wachtrij, gezien), loop(wachtrij, gezien)])
  // The last pages that one walker found may be left when the other had stopped.
  await loop(wachtrij, gezien)
}

beforeAll(async () => {
  execFileSync('npm', ['run', '--silent', 'docs'], { stdio: 'pipe' })
  browser = await startChromium()
  const server = await serveer(MAP)
  adres = server.adres
  sluit = server.sluit
  await loopAlles()
}, 600_000)

afterAll(async () => {
  await browser?.close()
  sluit()
})

describe('pakket · the docs site in Chromium', () => {
  test('pakket · every page that was made can be reached', () => {
    const gemaakt = readdirSync(MAP, { recursive: true, encoding: 'utf8' }).filter(
      (naam) => naam.endsWith('.html') && !isDownload(naam),
    )
    expect(gemaakt.length).toBeGreaterThan(300)
    expect([...bezocht.keys()].sort()).toEqual(gemaakt.map((naam) => adres + naam).sort())
  })

  test('pakket · no page has an error in its console or asks for something from elsewhere', () => {
    const fout = [...bezocht].filter(([, { fouten }]) => fouten.length > 0)
    expect(fout.map(([url, { fouten }]) => [url, fouten])).toEqual([])
  })

  test('pakket · every link leads to a page or file, and every anchor is there', async () => {
    const kapot: string[] = []
    const bestanden = new Set<string>()
    for (const [url, { links }] of bezocht)
      for (const link of links) {
        const [doel, anker] = link.split('#') as [string, string?]
        if (!link.startsWith(adres)) {
          if (!/^https:\/\/[\w.-]+\.\w+/.test(link)) kapot.push(`${url} → ${link}`)
        } else if (!isPagina(doel)) bestanden.add(doel)
        else if (anker && !bezocht.get(doel)?.ankers.has(decodeURIComponent(anker)))
          kapot.push(`${url} → ${link}`)
      }
    for (const bestand of bestanden) {
      const { status } = await fetch(bestand)
      if (status !== 200) kapot.push(`${status} ${bestand}`)
    }
    expect(kapot).toEqual([])
  })

  test('pakket · no link leads to Markdown as it is written', () => {
    const ruw = [...bezocht.values()].flatMap(({ links }) =>
      links.filter((link) => link.startsWith(adres) && zonderAnker(link).endsWith('.md')),
    )
    expect(ruw).toEqual([])
  })

  test('pakket · no page scrolls sideways on a phone', () => {
    expect([...bezocht].filter(([, { teBreed }]) => teBreed > 0).map(([url]) => url)).toEqual([])
  })

  test('pakket · every result of the search leads to a place that is there', () => {
    const adressen = zoekadressen(MAP)
    expect(adressen.map(({ name }) => name)).toContain('R301-05')
    const kapot = adressen.filter(({ url }) => {
      const [doel, anker] = url.split('#') as [string, string?]
      const { ankers } = bezocht.get(adres + doel) ?? {}
      return !ankers || (anker !== undefined && !ankers.has(anker))
    })
    expect(kapot).toEqual([])
  })

  test('pakket · llms.txt leads to pages that are there', () => {
    const tekst = readFileSync(`${MAP}/llms.txt`, 'utf8')
    const links = [...tekst.matchAll(/\]\((\S+)\)/g)].map(([, link]) => link as string)
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter((link) => link.endsWith('.html') && !bezocht.has(adres + link))).toEqual([])
    expect(readFileSync(`${MAP}/llms-full.txt`, 'utf8').length).toBeGreaterThan(100_000)
  })
})

describe('pakket · the search of the docs site', () => {
  const zoek = async (page: Page, vraag: string) => {
    await open(page, `${adres}index.html`)
    return zoekresultaten(page, vraag)
  }

  test.each([
    ['plusWerkdagen', 'functions/werkdagen.plusWerkdagen.html'],
    ['R301-05', 'documents/regels.html#r301-05'],
    ['I-36', 'documents/regels.html#i-36'],
    ['beschikking', 'documents/begrippen.html#term-beschikking'],
  ])('pakket · %s leads to %s', async (vraag, doel) => {
    const page = await browser.newPage({ viewport: BUREAU })
    const hrefs = await zoek(page, vraag)
    expect(hrefs[0]).toBe(adres + doel)
    await page.goto(adres + doel)
    expect(await page.locator('h1').first().isVisible()).toBe(true)
    await page.close()
  })

  test.each(['begrippen', 'feestdag', 'termijn', 'werkdag'])(
    'pakket · a guide is among the first three that %s gives',
    async (vraag) => {
      const page = await browser.newPage({ viewport: BUREAU })
      const eersten = (await zoek(page, vraag)).slice(0, 3)
      expect(eersten.filter((href) => href.startsWith(`${adres}documents/`))).not.toEqual([])
      await page.close()
    },
  )
})

describe('pakket · the docs site for who reads Dutch', () => {
  test('pakket · the spreadsheet guide is marked as Dutch, and gives each file of the spreadsheets', async () => {
    const page = await browser.newPage({ viewport: BUREAU })
    await open(page, `${adres}documents/spreadsheet.html`)
    const titel = page.locator('[lang=nl] h1')
    expect(await titel.count()).toBe(1)
    const links = await page
      .locator('a[download]')
      .evaluateAll((gevonden) => gevonden.map((a) => (a as HTMLAnchorElement).href))
    expect(links.map((link) => link.replace(`${adres}spreadsheet/`, '')).sort()).toEqual(
      readdirSync('dist/spreadsheet').sort(),
    )
    const code = await fetch(`${adres}spreadsheet/Code.gs`)
    expect(await code.text()).toBe(readFileSync('dist/spreadsheet/Code.gs', 'utf8'))
    await page.close()
  })

  test.each(['catalogus', 'samenloop', 'bronnen'])(
    'pakket · the tables of %s are marked as Dutch',
    async (naam) => {
      const page = await browser.newPage({ viewport: BUREAU })
      await open(page, `${adres}documents/${naam}.html`)
      expect(await page.locator('table').count()).toBeGreaterThan(0)
      expect(await page.locator('table:not([lang=nl])').count()).toBe(0)
      await page.close()
    },
  )

  test('pakket · the first page leads there in Dutch', async () => {
    const page = await browser.newPage({ viewport: BUREAU })
    await open(page, `${adres}index.html`)
    expect(await page.locator('[lang=nl] a[href="documents/spreadsheet.html"]').isVisible()).toBe(true)
    await page.close()
  })
})

describe('pakket · the docs site for everybody', () => {
  const paginas = [
    'index.html',
    'documents/eerste-stappen.html',
    'documents/regels.html',
    'documents/begrippen.html',
    'documents/bronnen.html',
    'documents/contributing.html',
    'documents/routes.gvjb-301-2022-04.html',
    'modules/werkdagen.html',
    'functions/werkdagen.plusWerkdagen.html',
    'interfaces/producten.Regelset.html',
    'variables/regelsets.landelijk.html',
  ]
  test.each(paginas.flatMap((pad) => [[pad, 'light', BUREAU] as const, [pad, 'dark', TELEFOON] as const]))(
    'pakket · %s has no serious fault of accessibility (%s)',
    async (pad, colorScheme, viewport) => {
      const page = await browser.newPage({ viewport, colorScheme })
      await open(page, adres + pad)
      const naam = `${pad.replace(/\W+/g, '-')}-${viewport.width}`
      await page.screenshot({ path: `${UIT}docs-${naam}.png` })
      await page.addScriptTag({ content: AXE })
      const ernstig = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') }
        // A link in a summary is how the theme of typedoc folds its menu; the link is reached by keyboard all the same.
        const { violations } = await axe.run({ rules: { 'nested-interactive': { enabled: false } } })
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
      })
      expect(ernstig).toEqual([])
      await page.close()
    },
  )
})
