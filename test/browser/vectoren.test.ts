import { readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './chromium'
import { serveer } from './server'

const bestanden = readdirSync('vectoren').filter((naam) => naam !== 'vectoren.schema.json')

/** Everything the package exports, the entry with zod too, in a script of its own; it asks all vectors when it loads. */
const SCRIPT = `
import * as bibliotheek from 'jeugdhulp-regels'
import * as schemas from 'jeugdhulp-regels/schemas'
import { beantwoord } from './scripts/vectoren/vragen.mjs'
import { toets } from './scripts/vectoren/vergelijk.mjs'

const geweigerd = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => geweigerd.push(violatedDirective))
const lib = { ...bibliotheek, ...schemas }
let aantal = 0
const afwijkend = []
for (const naam of ${JSON.stringify(bestanden)})
  for (const vector of (await (await fetch('/vectoren/' + naam)).json()).vectoren) {
    aantal += 1
    const verschillen = toets(vector, () => beantwoord(lib, vector.vraag, vector.invoer))
    if (verschillen.length > 0) afwijkend.push({ id: vector.id, verschillen })
  }
// What a page may not do here, so that a policy that watches nothing shows.
const bewaakt = await new Promise((klaar) => {
  document.addEventListener('securitypolicyviolation', () => klaar(true), { once: true })
  try { eval('1') } catch {}
})
window.uitslag = { aantal, afwijkend, geweigerd: geweigerd.slice(0, -1), bewaakt }
`

let browser: Browser
let adres = ''
let sluit = () => {}

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const script = outputFiles[0]?.text ?? ''
  const server = await serveer('.', {
    '/toets.html':
      '<!doctype html><meta charset="utf-8"><title>toets</title><script type="module" src="toets.js"></script>',
    '/toets.js': script,
  })
  adres = server.adres
  sluit = server.sluit
  browser = await startChromium()
})

afterAll(async () => {
  await browser?.close()
  sluit()
})

describe('pakket · the vectors in a browser', () => {
  test('pakket · all hold in Chromium, under a policy without eval and inline script', async () => {
    const verwacht = bestanden.flatMap(
      (naam) => JSON.parse(readFileSync(`vectoren/${naam}`, 'utf8')).vectoren,
    )
    const page = await browser.newPage()
    await page.route('**/*', async (route) => {
      const antwoord = await route.fetch()
      await route.fulfill({
        response: antwoord,
        headers: { ...antwoord.headers(), 'content-security-policy': "default-src 'self'" },
      })
    })
    await page.goto(`${adres}toets.html`)
    await page.waitForFunction(() => 'uitslag' in window)
    const uitslag = await page.evaluate(() => (window as unknown as { uitslag: unknown }).uitslag)
    expect(uitslag).toEqual({ aantal: verwacht.length, afwijkend: [], geweigerd: [], bewaakt: true })
  })
})
