import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './chromium'
import { luister } from './docs-hulp'
import { serveer } from './server'

const gids = readFileSync('docs/eerste-stappen.md', 'utf8')
const blokken = [...gids.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html as string)
const paginas = {
  ...Object.fromEntries(
    blokken.map((html, i) => [`/blok-${i}.html`, `<!doctype html><link rel="icon" href="data:,">${html}`]),
  ),
  '/jeugdhulp-regels.global.js': readFileSync('dist/jeugdhulp-regels.global.js', 'utf8'),
}

let browser: Browser
let adres = ''
let sluit = () => {}

beforeAll(async () => {
  browser = await startChromium()
  const server = await serveer('.', paginas)
  adres = server.adres
  sluit = server.sluit
})

afterAll(async () => {
  await browser?.close()
  sluit()
})

describe('WD-03 · the first steps in a page', () => {
  test('pakket · there is a plain script and a module', () => {
    expect(blokken.map((html) => html.includes('type="module"'))).toEqual([false, true])
  })

  test.each(blokken.map((_, i) => i))('WD-03 · block %i shows the last day', async (i) => {
    const page = await browser.newPage()
    const fouten = await luister(page, adres)
    await page.goto(`${adres}blok-${i}.html`)
    await page.waitForFunction(() => document.getElementById('uiterlijk')?.textContent !== '')
    expect(await page.textContent('#uiterlijk')).toBe('2026-12-31')
    expect(fouten).toEqual([])
    await page.close()
  })
})
