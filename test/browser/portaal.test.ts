import { toetsOmvang } from 'jeugdhulp-regels/producten'
import { flevoland } from 'jeugdhulp-regels/regelsets'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bezoekPerTest, routes, VANDAAG } from './portaal-hulp'

let page: Page
bezoekPerTest((begonnen) => {
  page = begonnen.page
})

const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true })

/** Goes on with Tab until something has the focus, as somebody without a mouse does. */
async function tabNaar(wat: string): Promise<void> {
  for (let keer = 0; keer < 120; keer++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((keuze) => document.activeElement?.matches(keuze) ?? false, wat)) return
  }
  throw new Error(`not reached by keyboard: ${wat}`)
}

describe('pakket · the diagram', () => {
  test('pakket · each step and way out is in the picture and in the list, and where the case is', async () => {
    await knop('Leg vast').click()
    await page.getByRole('link', { name: 'Route in beeld' }).click()
    for (const route of routes) {
      await page.selectOption('#diagram-route', `${route.id}@${route.versie}`)
      const titels = Object.values(route.stappen).map(({ titel }) => titel)
      expect(await page.locator('.stappen h3').allTextContents()).toEqual(
        titels.map((titel) => expect.stringContaining(titel) as unknown as string),
      )
      const getekend = await page.$$eval('.diagram-breed .doos', (dozen) =>
        dozen.map((doos) =>
          [...doos.querySelectorAll('.doos-titel')].map((deel) => deel.textContent).join(' '),
        ),
      )
      expect(getekend).toEqual(titels)
      const uitgangen = await page.locator('.stappen [data-stap]').count()
      expect(await page.locator('.diagram-breed .doos-pijl').count()).toBe(uitgangen)
      const mermaid = await page.inputValue('.mermaid textarea')
      expect(mermaid.split('\n')[0]).toBe('flowchart TD')
    }
    await page.selectOption('#diagram-route', 'gvjb-301@2022-04')
    expect(await page.textContent('.stappen li:has(.label) h3')).toBe('Contact leggen nu hier')
  })

  test('pakket · a step is a link away in the list, and the address stays', async () => {
    await page.getByRole('link', { name: 'Route in beeld' }).click()
    const hier = page.url()
    await page.locator('.stappen [data-stap]').first().click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Vaststellen')
    expect(page.url()).toBe(hier)
  })
})

describe('pakket · the product finder', () => {
  test('PRD-02 · from a card to a size above the guideline', async () => {
    await page.getByRole('link', { name: 'Producten' }).click()
    await page.fill('#zoek-tekst', 'gezin regulier')
    expect(await page.textContent('#producten-aantal')).toBe('2 producten gevonden.')
    await knop('Toets een omvang voor 45F33').click()
    await page.keyboard.type('150')
    await page.keyboard.press('Enter')
    const vraag = {
      product: '45F33',
      volume: 150,
      eenheid: 'uur',
      ingangsdatum: VANDAAG,
      einddatum: '2027-12-13',
    } as const
    const { uitkomst } = toetsOmvang(flevoland, vraag)
    expect(uitkomst.stand).toBe('boven')
    expect(await page.textContent('#omvang-antwoord')).toContain(uitkomst.bevindingen[0]?.tekst)
    await page.locator('#omvang-antwoord summary').click()
    expect(await page.locator('#omvang-antwoord .bron').first().innerText()).toContain(
      'Regionaal Handelingskader',
    )
    await page.fill('#omvang-volume', '0')
    await knop('Toets').click()
    expect(await page.textContent('#omvang-fout')).toBe(
      'Omvang: Vul een heel getal in van 1 of meer, en niet te groot.',
    )
    expect(await page.textContent('#omvang-antwoord')).toBe('')
  })

  test('PRD-03 · what a gemeente does not take part in is told apart, with the reason', async () => {
    await page.getByRole('link', { name: 'Producten' }).click()
    await page.selectOption('#zoek-gemeente', 'Lelystad')
    const codes = await page.$$eval('#producten-lijst > li', (kaarten) =>
      kaarten.map((kaart) => kaart.getAttribute('data-code')),
    )
    expect(codes).toEqual(['45F34', '45F36'])
    expect(await page.textContent('#producten-niet')).toContain(
      'Lelystad doet niet mee met Basis Begeleiding.',
    )
    await expect.poll(() => page.url()).toContain('gemeente=Lelystad')
  })
})

describe('DEC-02 · the group minutes', () => {
  test('DEC-02 · minutes and those present give each a share, exactly', async () => {
    await page.getByRole('link', { name: 'Groepsminuten' }).click()
    await page.locator('.groep-rij input').first().fill('60')
    await page.locator('.groep-rij input').last().fill('40')
    await page.fill('#groep-aanwezigen', '3')
    expect(await page.textContent('#groep-per-client')).toBe('33 minuten')
    expect(await page.textContent('#groep-exact')).toBe('33 1⁄3 minuten')
    await page.locator('#groep-antwoord summary').click()
    expect(await page.innerText('#groep-antwoord')).toContain('DEC-02')
    await page.fill('#groep-aanwezigen', '0')
    expect(await page.textContent('#groep-fout')).toContain('Aanwezige cliënten:')
    expect(await page.textContent('#groep-antwoord')).toBe('')
    await page.fill('#groep-aanwezigen', '2')
    await page.locator('.groep-rij input').first().fill('')
    expect(await page.textContent('#groep-fout')).toContain('Begeleider 1:')
  })
})

describe('pakket · without a mouse', () => {
  test('pakket · to record an event and take it back by keyboard alone', async () => {
    await tabNaar('#gegeven-hulpvorm')
    await page.keyboard.press('ArrowDown')
    expect(await page.inputValue('#gegeven-hulpvorm')).toBe('ambulant')
    await tabNaar('#gebeurtenis [name="soort"]')
    const zichtbaar = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    )
    expect(zichtbaar).toBe('solid')
    await tabNaar('#gebeurtenis [type="submit"]')
    await page.keyboard.press('Enter')
    expect(await page.textContent('#tijdlijn-melding')).toContain('Vastgelegd: Overleg gevoerd')
    await tabNaar('#ongedaan')
    await page.keyboard.press('Space')
    expect(await page.textContent('#tijdlijn-melding')).toContain('ongedaan gemaakt')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('titel-gebeurtenis')
  })

  test('PRD-02 · to find a product and test its size by keyboard alone', async () => {
    await page.keyboard.press('Control+Home')
    await page.reload()
    await tabNaar('.naar-inhoud')
    await tabNaar('[data-deel="producten"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#deel-producten:not([hidden])')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('titel-producten')
    await tabNaar('#zoek-tekst')
    await page.keyboard.type('diagnostiek')
    await tabNaar('#omvang-volume')
    await page.keyboard.type('10')
    await page.keyboard.press('Enter')
    expect(await page.textContent('#omvang-antwoord .oordeel')).toBe('Binnen de richtlijn')
    await tabNaar('.product .knop')
    await page.keyboard.press('Enter')
    expect(await page.inputValue('#omvang-product')).toBe('45F11')
  })

  test('DEC-01 · to share the minutes of a group by keyboard alone', async () => {
    await page.reload()
    await tabNaar('[data-deel="groepsminuten"]')
    await page.keyboard.press('Enter')
    await tabNaar('#groep-erbij')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('30')
    await tabNaar('#groep-aanwezigen')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('4')
    expect(await page.textContent('#groep-exact')).toBe('52 1⁄2 minuten')
  })
})
