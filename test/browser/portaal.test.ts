import type { ChildProcess } from 'node:child_process'
import { toetsOmvang } from 'jeugdhulp-regels/producten'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import { planRoute, type Route, speelAf, verplichtingen } from 'jeugdhulp-regels/routes'
import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startChromium } from './chromium'
import { type Bezoek, bezoek, lang, startPortaal, VANDAAG } from './portaal-hulp'

const { gvjb301, flevoland } = regelsets
const alles = Object.values(regelsets as Record<string, unknown>)
const routes = alles.filter(
  (deel): deel is Route => typeof deel === 'object' && deel !== null && 'overgangen' in deel,
)

let browser: Browser
let proces: ChildProcess
let adres: string
let dit: Bezoek
let page: Page

beforeAll(async () => {
  browser = await startChromium()
  ;({ adres, proces } = await startPortaal())
})

beforeEach(async () => {
  dit = await bezoek(browser, adres)
  page = dit.page
})

afterEach(async () => {
  await page.context().close()
  expect(dit.misgegaan).toEqual([])
})

afterAll(async () => {
  await browser?.close()
  proces?.kill()
})

const regel = (titel: string) => page.locator('#tijdlijn-beeld > .regel', { hasText: titel }).first()
const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true })

async function legVast(soort: string, datum: string): Promise<void> {
  await page.check(`#gebeurtenis [value="${soort}"]`)
  await page.fill('#gebeurtenis-datum', datum)
  await knop('Leg vast').click()
}

/** Goes on with Tab until something has the focus, as somebody without a mouse does. */
async function tabNaar(wat: string): Promise<void> {
  for (let keer = 0; keer < 120; keer++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((keuze) => document.activeElement?.matches(keuze) ?? false, wat)) return
  }
  throw new Error(`not reached by keyboard: ${wat}`)
}

describe('R301-01 · the timeline', () => {
  test('R301-01 · every route can be chosen, with the facts that it asks', async () => {
    const keuzes = await page.$$eval('#route option', (opties) =>
      opties.map((optie) => (optie as HTMLOptionElement).value),
    )
    expect(keuzes.sort()).toEqual(routes.map(({ id, versie }) => `${id}@${versie}`).sort())
    for (const route of routes) {
      await page.selectOption('#route', `${route.id}@${route.versie}`)
      const velden = await page.$$eval('#gegevens [data-veld]', (invoer) =>
        invoer.map((een) => een.getAttribute('data-veld')),
      )
      expect(velden).toEqual(Object.keys(route.gegevens))
      expect(await page.locator('#gegeven-hulpvorm').count()).toBe('hulpvorm' in route.gegevens ? 1 : 0)
    }
  })

  test('R301-05 · route, day and form of help give who, by when, and which free days were passed over', async () => {
    await page.selectOption('#route', 'gvjb-301@2022-04')
    await page.fill('#datum', '2026-12-21')
    await page.fill('#peildatum', '2026-12-21')
    await page.selectOption('#gegeven-hulpvorm', 'verblijf')
    const overleg = await regel('Overleg voeren met het lokaal team').textContent()
    expect(overleg).toContain('Jeugdbeschermer')
    expect(overleg).toContain(lang(plusWerkdagen('2026-12-21', 3)))
    const vaststellen = await regel('Generieke bepaling').textContent()
    expect(vaststellen).toContain(
      'vr 25 dec (Eerste Kerstdag), weekend 26–27 dec, vr 1 jan (Nieuwjaarsdag), weekend 2–3 jan',
    )
    const [pad] = planRoute(gvjb301, { datum: '2026-12-21', gegevens: { hulpvorm: 'verblijf' } }).filter(
      ({ stappen }) => stappen.at(-1)?.gebeurtenis.soort === 'zorg-gestart',
    )
    expect(await page.textContent('#samenvatting')).toContain(lang(pad?.uiterlijk as string))
    await page.selectOption('#gegeven-hulpvorm', 'ambulant')
    expect(await page.textContent('#samenvatting')).not.toContain(lang(pad?.uiterlijk as string))
    expect(await page.textContent('#tijdlijn-melding')).toContain('Het verwachte einde ging van')
  })

  test('R301-02 · an event on a date moves the rest, and can be taken back', async () => {
    await page.selectOption('#gegeven-hulpvorm', 'ambulant')
    const voor = await page.textContent('#samenvatting')
    await legVast('overleg-gevoerd', '2026-12-15')
    const dossier = speelAf(gvjb301, { datum: VANDAAG, gegevens: { hulpvorm: 'ambulant' } }, [
      { soort: 'overleg-gevoerd', datum: '2026-12-15' },
    ])
    const open = verplichtingen(gvjb301, dossier, { peildatum: '2026-12-15' })
    const vaststellen = open.find(({ id }) => id === 'bepaling-vaststellen')
    const rij = await regel('Generieke bepaling').textContent()
    expect(rij).toContain(lang(vaststellen?.uiterlijk as string))
    expect(rij).toContain('was ')
    expect(await regel('Overleg voeren').textContent()).toContain(`Op tijd: gedaan op ${lang('2026-12-15')}`)
    expect(await page.inputValue('#peildatum')).toBe('2026-12-15')
    expect(await page.textContent('#tijdlijn-melding')).toContain(`Overleg gevoerd op ${lang('2026-12-15')}`)
    await knop('Laatste ongedaan maken').click()
    await page.fill('#peildatum', VANDAAG)
    expect(await page.textContent('#samenvatting')).toBe(voor)
    expect(await knop('Laatste ongedaan maken').isDisabled()).toBe(true)
  })

  test('R301-01 · what is expected next can be told from its own line', async () => {
    await knop('Dit is gebeurd').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('gebeurtenis-datum')
    await knop('Leg vast').click()
    expect(await page.textContent('.samenvatting-titel')).toBe('Nu in stap: Vaststellen')
  })

  test('WD-03 · a day that runs back is refused in Dutch, and nothing changes', async () => {
    await legVast('overleg-gevoerd', '2026-12-16')
    await legVast('bepaling-vastgesteld', '2026-12-15')
    expect(await page.textContent('#gebeurtenis-fout')).toBe(
      `Datum: Deze datum ligt te vroeg. Een dossier loopt vooruit in de tijd: kies dezelfde dag als de vorige gebeurtenis, of later. Dat is ${lang('2026-12-16')}.`,
    )
    expect(await page.getAttribute('#gebeurtenis-datum', 'aria-invalid')).toBe('true')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('gebeurtenis-datum')
    expect(await page.textContent('.samenvatting-titel')).toBe('Nu in stap: Vaststellen')
    await page.fill('#gebeurtenis-datum', '')
    await knop('Leg vast').click()
    expect(await page.textContent('#gebeurtenis-fout')).toBe('Datum: Vul een datum in die bestaat.')
    await page.fill('#datum', '2026-12-17')
    expect(await page.textContent('#zaak-fout')).toContain(
      'De begindag kan niet na de eerste gebeurtenis liggen.',
    )
  })

  test('JBT-06 · a field that must be there is asked for by its name', async () => {
    await page.selectOption('#route', 'jeugdbeschermingstafel@2021')
    await legVast('gesprek-gevoerd', VANDAAG)
    await legVast('besluit-genomen', VANDAAG)
    expect(await page.textContent('#gebeurtenis-fout')).toContain(
      'Uitkomst van het gesprek: Er ontbreekt een antwoord.',
    )
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('feit-uitkomst')
    await page.selectOption('#feit-uitkomst', 'niet-vrijblijvend')
    await knop('Leg vast').click()
    expect(await page.textContent('.samenvatting-titel')).toBe('Nu in stap: Besluit genomen')
  })

  test('R301-01 · a verplichting without an event of its own can be told to be met', async () => {
    await page.selectOption('#route', 'handreiking-gi@2023-04')
    await page.check('#gebeurtenis [value="verplichting-voldaan"]')
    const open = await page.$$eval('#feit-verplichting option', (opties) =>
      opties.map((optie) => (optie as HTMLOptionElement).value),
    )
    expect(open).toContain('plan-opstellen')
    await page.selectOption('#feit-verplichting', 'plan-opstellen')
    await knop('Leg vast').click()
    expect(await regel('Plan van aanpak opstellen').textContent()).toContain(
      `Op tijd: gedaan op ${lang(VANDAAG)}`,
    )
  })

  test('R301-09 · a departure from a rule is said, with rule and source', async () => {
    await page.selectOption('#gegeven-collectiefAanwezig', 'ja')
    for (const soort of [
      'overleg-gevoerd',
      'bepaling-vastgesteld',
      'bepaling-verstuurd',
      'afwijzing-ontvangen',
      'ret-ingeschakeld',
    ])
      await legVast(soort, VANDAAG)
    const bevinding = page.locator('#bevindingen .bericht').first()
    await bevinding.getByText('Waarom?').click()
    expect(await bevinding.locator('.bron').innerText()).toContain('301 - aanmeldroute jeugdhulp')
  })

  test('I-36 · an address gives the same again, and one that is wrong says so', async () => {
    await page.selectOption('#gegeven-hulpvorm', 'verblijf')
    await legVast('overleg-gevoerd', '2026-12-16')
    const beeld = await page.textContent('#tijdlijn-beeld')
    const ander = await bezoek(browser, page.url())
    // Nothing moved for who comes by a link.
    expect(await ander.page.textContent('#tijdlijn-beeld')).toBe(
      beeld?.replaceAll(/, was \w\w \d+ \w{3}| \(was \w\w \d+ \w{3}\)/g, ''),
    )
    await ander.page.goto('about:blank')
    await ander.page.goto(`${adres}#tijdlijn?datum=2026-02-30&gegevens=%7B`)
    await ander.page.waitForFunction(() => document.querySelector('#tijdlijn-melding')?.textContent)
    expect(await ander.page.textContent('#tijdlijn-melding')).toContain('De link klopt niet.')
    expect(await ander.page.inputValue('#datum')).toBe(VANDAAG)
    expect(ander.misgegaan).toEqual([])
    await ander.page.context().close()
  })
})

describe('R301-01 · the diagram', () => {
  test('R301-01 · each step and way out is in the picture and in the list, and where the case is', async () => {
    await legVast('overleg-gevoerd', VANDAAG)
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

  test('R301-01 · a step is a link away in the list, and the address stays', async () => {
    await page.getByRole('link', { name: 'Route in beeld' }).click()
    const hier = page.url()
    await page.locator('.stappen [data-stap]').first().click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Vaststellen')
    expect(page.url()).toBe(hier)
  })
})

describe('PRD-01 · the product finder', () => {
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
    expect(await page.textContent('#omvang-fout')).toBe('Omvang: Vul een heel getal in dat groot genoeg is.')
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
    expect(page.url()).toContain('gemeente=Lelystad')
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

describe('R301-01 · without a mouse', () => {
  test('R301-02 · the three acts by keyboard alone', async () => {
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
