import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** What was met on one page of the site. */
export interface Bezoek {
  readonly links: readonly string[]
  readonly ankers: ReadonlySet<string>
  readonly fouten: readonly string[]
  /** By how many pixels the page is wider than the window. */
  readonly teBreed: number
}

/** Collects what goes wrong on a page; anything that is not of this site is refused and counts too. */
export async function luister(page: Page, adres: string): Promise<string[]> {
  const fouten: string[] = []
  page.on('console', (bericht) => {
    if (bericht.type() === 'error') fouten.push(bericht.text())
  })
  page.on('pageerror', ({ message }) => fouten.push(message))
  page.on('response', (antwoord) => {
    if (antwoord.status() !== 200) fouten.push(`${antwoord.status()} ${antwoord.url()}`)
  })
  await page.route(
    (url) => !url.href.startsWith(adres),
    (route) => {
      fouten.push(`outside: ${route.request().url()}`)
      return route.abort()
    },
  )
  return fouten
}

/** Opens a page and waits until its menu and its diagrams are there. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForFunction(
    () =>
      document.querySelector('#tsd-nav-container a') !== null &&
      document.querySelector('pre > code.mermaid') === null,
  )
}

export async function bezoek(page: Page, url: string, fouten: string[]): Promise<Bezoek> {
  fouten.length = 0
  await open(page, url)
  const { links, ankers, teBreed } = await page.evaluate(() => ({
    links: [...document.querySelectorAll('a[href]')].map((a) => (a as HTMLAnchorElement).href),
    ankers: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    teBreed: document.documentElement.scrollWidth - window.innerWidth,
  }))
  return { links: [...new Set(links)], ankers: new Set(ankers), fouten: [...fouten], teBreed }
}

/** Where each result of the site's search leads. */
export function zoekadressen(map: string): { readonly name: string; readonly url: string }[] {
  const [, data] = /"(.+)"/.exec(readFileSync(`${map}/assets/search.js`, 'utf8')) as RegExpExecArray
  return JSON.parse(inflateSync(Buffer.from(data as string, 'base64')).toString()).rows
}

/** Where the results of a question lead, the first first. */
export async function zoekresultaten(page: Page, vraag: string): Promise<string[]> {
  await page.click('#tsd-search-trigger')
  await page.fill('#tsd-search-input', vraag)
  const resultaten = page.locator('#tsd-search-results a')
  await resultaten.first().waitFor()
  return resultaten.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))
}
