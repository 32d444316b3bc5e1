import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import type { Route } from 'jeugdhulp-regels/routes'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { startChromium } from './chromium'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The day that the page takes for today. */
export const VANDAAG = '2026-12-14'

/** Every route that the page must offer. */
export const routes = Object.values(regelsets as Record<string, unknown>).filter(
  (deel): deel is Route => typeof deel === 'object' && deel !== null && 'overgangen' in deel,
)

/** Starts the server of the page as its readme says, on any free port. */
async function startPortaal(): Promise<{ readonly adres: string; readonly proces: ChildProcess }> {
  const script = fileURLToPath(new URL('../../examples/portaal/serveer.mjs', import.meta.url))
  const proces = spawn(process.execPath, [script, '--poort', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const adres = await new Promise<string>((klaar, mislukt) => {
    proces.stdout.once('data', (tekst: Buffer) => klaar(tekst.toString().trim()))
    proces.once('exit', () => mislukt(new Error('the server stopped')))
  })
  return { adres, proces }
}

export interface Bezoek {
  readonly page: Page
  /** What went wrong in the page: faults, messages of the console, violations of the policy. */
  readonly misgegaan: string[]
  /** Every address that was asked for. */
  readonly gevraagd: string[]
}

/** A visit to the page on {@link VANDAAG}, in a browser that never saw it. */
export async function bezoek(
  browser: Browser,
  adres: string,
  opties: BrowserContextOptions = {},
): Promise<Bezoek> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
    ...opties,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const misgegaan: string[] = []
  const gevraagd: string[] = []
  page.on('pageerror', (fout) => misgegaan.push(String(fout)))
  page.on('console', (bericht) => misgegaan.push(bericht.text()))
  page.on('request', (vraag) => gevraagd.push(vraag.url()))
  await page.exposeFunction('meldSchending', (wat: string) => misgegaan.push(wat))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      ;(window as unknown as { meldSchending(wat: string): void }).meldSchending(
        `policy: ${violatedDirective} ${blockedURI}`,
      )
    })
  })
  await page.clock.setFixedTime(`${VANDAAG}T10:00:00Z`)
  await page.goto(adres)
  await page.waitForSelector('.deel:not([hidden])')
  return { page, misgegaan, gevraagd }
}

/** What axe-core finds wrong, each with the parts it is about. Scripts from here are not under the page's policy. */
export async function toegankelijk(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as typeof globalThis & { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
  })
}

/** How many pixels the page is wider than its window. */
export function uitsteeksel(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Such as `ma 28 dec 2026`, by the browser's own knowledge of Dutch and not by the page's. */
export function lang(datum: string): string {
  return new Intl.DateTimeFormat('nl-NL', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${datum}T00:00:00Z`))
    .replaceAll('.', '')
}

/** A browser and a server for the tests of one file. What is in it is there once the tests run. */
export function metPortaal(): { browser: Browser; adres: string } {
  const dit = {} as { browser: Browser; adres: string; proces?: ChildProcess }
  beforeAll(async () => {
    dit.browser = await startChromium()
    Object.assign(dit, await startPortaal())
  })
  afterAll(async () => {
    await dit.browser?.close()
    dit.proces?.kill()
  })
  return dit
}

/** A visit of its own for each test, handed over before it; afterwards nothing may have gone wrong in it. */
export function bezoekPerTest(begin: (dit: Bezoek) => void): {
  readonly browser: Browser
  readonly adres: string
} {
  const portaal = metPortaal()
  let dit: Bezoek
  beforeEach(async () => {
    dit = await bezoek(portaal.browser, portaal.adres)
    begin(dit)
  })
  afterEach(async () => {
    await dit.page.context().close()
    expect(dit.misgegaan).toEqual([])
  })
  return portaal
}

/** Goes to a part of the page, and waits until the page did. */
export async function naar(page: Page, deel: string, vraag = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `${deel}${vraag}`)
  await page.waitForSelector(`#deel-${deel}:not([hidden])`)
}
