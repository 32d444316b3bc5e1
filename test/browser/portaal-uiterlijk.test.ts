import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { flevoland } from 'jeugdhulp-regels/regelsets'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { AFRONDINGEN, EENHEDEN, KEUZES, SOORTEN, STANDEN, VORMEN } from '../../examples/portaal/termen.js'
import { UIT } from './chromium'
import { bezoek, metPortaal, routes, toegankelijk, uitsteeksel } from './portaal-hulp'

const portaal = metPortaal()

/** A case with every stand in it: in time, too late, open, overdue and lapsed. */
const zaak = new URLSearchParams({
  route: 'gvjb-301@2022-04',
  datum: '2026-12-14',
  peildatum: '2027-01-08',
  gegevens: JSON.stringify({ hulpvorm: 'verblijf' }),
  gebeurtenissen: JSON.stringify([
    { soort: 'overleg-gevoerd', datum: '2026-12-18', door: 'ZA' },
    { soort: 'bepaling-vastgesteld', datum: '2026-12-21' },
    { soort: 'bepaling-verstuurd', datum: '2026-12-23' },
    { soort: 'afwijzing-ontvangen', datum: '2027-01-06' },
    { soort: 'ret-ingeschakeld', datum: '2027-01-08' },
  ]),
})

async function toets(page: Page): Promise<void> {
  await page.selectOption('#omvang-product', '45F33')
  await page.fill('#omvang-volume', '150')
  await page.click('#omvang [type=submit]')
}

/** Every part as a user sees it at work. */
const delen: Readonly<
  Record<string, { readonly hash: string; readonly doe?: (page: Page) => Promise<unknown> }>
> = {
  tijdlijn: { hash: `#tijdlijn?${zaak}` },
  'tijdlijn-fout': {
    hash: `#tijdlijn?${zaak}`,
    doe: async (page) => {
      await page.fill('#gebeurtenis-datum', '2026-01-01')
      await page.click('#gebeurtenis [type=submit]')
      await page.$$eval('#tijdlijn-beeld details', (alle) => {
        for (const een of alle) (een as HTMLDetailsElement).open = true
      })
    },
  },
  diagram: { hash: `#diagram?${zaak}` },
  producten: { hash: '#producten?gemeente=Lelystad', doe: toets },
  'producten-alle': { hash: '#producten', doe: toets },
  groepsminuten: { hash: '#groepsminuten?minuten=90%2C75&aanwezigen=7&afronding=exact' },
}

const schermen: Readonly<Record<string, BrowserContextOptions>> = {
  licht: { colorScheme: 'light' },
  donker: { colorScheme: 'dark' },
  smal: { colorScheme: 'light', viewport: { width: 360, height: 740 } },
  'smal-donker': { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
}

const gevallen = Object.keys(schermen).flatMap((scherm) =>
  Object.keys(delen).map((deel) => [scherm, deel] as const),
)

async function open(scherm: string, deel: string) {
  const { hash, doe } = delen[deel] as (typeof delen)[string]
  const dit = await bezoek(portaal.browser, portaal.adres + hash, schermen[scherm])
  await doe?.(dit.page)
  return dit
}

describe('the page for everyone', () => {
  test.each(gevallen)(
    '%s %s: axe-core finds nothing, the page fits its window, the policy holds',
    async (scherm, deel) => {
      const { page, misgegaan, gevraagd } = await open(scherm, deel)
      expect(await toegankelijk(page)).toEqual([])
      expect(await uitsteeksel(page)).toBeLessThanOrEqual(0)
      await page.screenshot({ path: join(UIT, `portaal-${deel}-${scherm}.png`), fullPage: true })
      expect(misgegaan).toEqual([])
      expect(gevraagd.filter((url) => !url.startsWith(portaal.adres))).toEqual([])
      await page.context().close()
    },
  )

  test('every route fits a narrow window, as timeline and as diagram', async () => {
    const { page, misgegaan } = await open('smal', 'tijdlijn')
    for (const route of routes) {
      await page.selectOption('#route', `${route.id}@${route.versie}`)
      expect(await uitsteeksel(page)).toBeLessThanOrEqual(0)
      await page.click('[data-deel="diagram"]')
      await page.waitForSelector('#deel-diagram:not([hidden])')
      expect(await uitsteeksel(page)).toBeLessThanOrEqual(0)
      // Nothing drawn sticks out of its drawing either.
      const over = await page.$eval('.diagram-smal svg', (svg) => {
        const kader = svg.getBoundingClientRect()
        return [...svg.querySelectorAll('text')].filter((tekst) => {
          const { left, right } = tekst.getBoundingClientRect()
          return left < kader.left || right > kader.right
        }).length
      })
      expect(over).toBe(0)
      await page.click('[data-deel="tijdlijn"]')
      await page.waitForSelector('#deel-tijdlijn:not([hidden])')
    }
    expect(misgegaan).toEqual([])
    await page.context().close()
  })

  test('the text may be twice as large', async () => {
    for (const deel of Object.keys(delen)) {
      const { page } = await open('licht', deel)
      await page.setViewportSize({ width: 640, height: 480 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await uitsteeksel(page)).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })

  test('the watch sees a violation of the policy, and a fault of accessibility', async () => {
    const { page, misgegaan } = await open('licht', 'groepsminuten')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = '1'
      document.body.append(script, document.createElement('img'))
    })
    await expect.poll(() => misgegaan.some((wat) => wat.startsWith('policy: script-src'))).toBe(true)
    expect((await toegankelijk(page)).join()).toContain('image-alt')
    await page.context().close()
  })

  test('nothing is kept in the browser, and the server sends the policy with every answer', async () => {
    const { page } = await open('licht', 'tijdlijn')
    const bewaard = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
    expect(bewaard).toEqual([0, 0, ''])
    for (const pad of [
      '',
      'stijl.css',
      'jeugdhulp-regels/routes.js',
      'nergens.js',
      '..%2f..%2fpackage.json',
      'serveer.mjs',
    ]) {
      const antwoord = await fetch(portaal.adres + pad)
      expect(antwoord.headers.get('content-security-policy')).toBe("default-src 'self'")
      expect(antwoord.status).toBe(/nergens|package|serveer/.test(pad) ? 404 : 200)
    }
    await page.context().close()
  })

  test.each(Object.keys(delen))('%s prints: no forms or buttons, nothing cut off', async (deel) => {
    const { page } = await open('donker', deel)
    await page.emulateMedia({ media: 'print' })
    // The width of A4 within its margins.
    await page.setViewportSize({ width: 680, height: 1000 })
    expect(await uitsteeksel(page)).toBeLessThanOrEqual(0)
    expect(await page.locator('button:visible, nav:visible').count()).toBe(0)
    const [achter, voor] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [backgroundColor, color]
    })
    expect([achter, voor]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    await page.setViewportSize({ width: 1280, height: 900 })
    const pdf = await page.pdf({ format: 'A4', printBackground: false })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    writeFileSync(join(UIT, `portaal-${deel}.pdf`), pdf)
    await page.context().close()
  })

  test('every choice of every route has a Dutch text', () => {
    const velden = routes.flatMap(({ gegevens, gebeurtenissen }) => [
      ...Object.values(gegevens),
      ...Object.values(gebeurtenissen).flatMap((een) => Object.values(een.velden ?? {})),
    ])
    const keuzes = velden.flatMap((veld) => (veld.soort === 'keuze' ? veld.keuzes : []))
    expect(keuzes.filter((keuze) => !(keuze in KEUZES))).toEqual([])
    expect(Object.keys(KEUZES).filter((keuze) => !keuzes.includes(keuze))).toEqual([])
    const producten = Object.values(flevoland.producten)
    expect(producten.every(({ soort, vorm }) => soort in SOORTEN && vorm in VORMEN)).toBe(true)
    expect(Object.keys({ ...STANDEN, ...EENHEDEN, ...AFRONDINGEN })).toHaveLength(12)
  })
})
