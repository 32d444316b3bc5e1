import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { planRoute, speelAf, verplichtingen } from 'jeugdhulp-regels/routes'
import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bezoek, bezoekPerTest, lang, routes, VANDAAG } from './portaal-hulp'

let page: Page
const portaal = bezoekPerTest((begonnen) => {
  page = begonnen.page
})

const regel = (titel: string) => page.locator('#tijdlijn-beeld > .regel', { hasText: titel }).first()
const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true })

async function legVast(soort: string, datum: string): Promise<void> {
  await page.check(`#gebeurtenis [value="${soort}"]`)
  await page.fill('#gebeurtenis-datum', datum)
  await knop('Leg vast').click()
}

describe('pakket · the timeline', () => {
  test('pakket · every route can be chosen, with the facts that it asks', async () => {
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
    // The day that the event moved along is back too.
    expect(await page.inputValue('#peildatum')).toBe(VANDAAG)
    expect(await page.textContent('#samenvatting')).toBe(voor)
    expect(await knop('Laatste ongedaan maken').isDisabled()).toBe(true)
  })

  test('R301-05 · a term that hangs on what was not told is named with the end', async () => {
    expect(await page.textContent('#samenvatting')).toContain(
      'Nog zonder de termijn van: Antwoorden op de hulpvraag.',
    )
    expect(await regel('Antwoorden op de hulpvraag').textContent()).toContain('nog niet bekend')
    await page.selectOption('#gegeven-hulpvorm', 'ambulant')
    expect(await page.textContent('#samenvatting')).not.toContain('Nog zonder')
  })

  test('KR-01 · where no term sets a day, none is told', async () => {
    await page.selectOption('#route', 'klantreis@1')
    const samenvatting = await page.textContent('#samenvatting')
    expect(samenvatting).toContain('Verwacht eindeNiet te zeggen')
    const komend = page.locator('.regel-gebeurtenis.regel-verwacht .regel-dag')
    expect(await komend.count()).toBeGreaterThan(2)
    for (const dag of await komend.allTextContents()) expect(dag).not.toMatch(/Uiterlijk|\d{4}/)
    expect(await page.locator('.regel-verwacht .grens').count()).toBe(0)
  })

  test('pakket · the button Back of the browser undoes an act, and brings back another route', async () => {
    await page.selectOption('#gegeven-hulpvorm', 'ambulant')
    const voor = await page.textContent('#samenvatting')
    await legVast('overleg-gevoerd', '2026-12-15')
    await page.selectOption('#route', 'gvjb-315@2021')
    expect(await page.textContent('#tijdlijn-melding')).toContain('Met de knop Terug van de browser')
    await page.goBack()
    expect(await regel('Overleg gevoerd').textContent()).toContain(lang('2026-12-15'))
    await page.goBack()
    expect(await page.textContent('#samenvatting')).toBe(voor)
    await page.goForward()
    expect(await regel('Overleg gevoerd').textContent()).toContain(lang('2026-12-15'))
    // Also of an address that was read again.
    await page.reload()
    await knop('Laatste ongedaan maken').click()
    expect(await page.inputValue('#peildatum')).toBe(VANDAAG)
    expect(await page.textContent('#samenvatting')).toBe(voor)
  })

  test('pakket · a damaged link says that it is', async () => {
    for (const vraag of [
      'datum=x',
      'gegevens=%7B',
      'route=bestaat-niet',
      'keekVanaf=2026-02-30',
      'gegevens=%7B%22hulpvorm%22%3A%22x%22%7D',
    ]) {
      await page.evaluate((adres) => {
        location.hash = adres
      }, `tijdlijn?${vraag}`)
      await page.waitForFunction(
        () =>
          document.querySelector('#tijdlijn-melding')?.textContent ===
          'De link klopt niet. Er is niets veranderd.',
      )
      await page.selectOption('#gegeven-hulpvorm', 'ambulant')
      await page.selectOption('#gegeven-hulpvorm', '')
    }
    await page.goto(`${portaal.adres}?nieuw#tijdlijn?datum=x`)
    expect(await page.textContent('#tijdlijn-melding')).toContain('De link klopt niet')
  })

  test('R301-02 · what was told for a later day does not count yet', async () => {
    await legVast('overleg-gevoerd', '2026-12-16')
    expect(await page.textContent('.samenvatting-titel')).toBe('Nu in stap: Vaststellen')
    await page.fill('#peildatum', '2026-12-15')
    expect(await page.textContent('.samenvatting-titel')).toBe('Nu in stap: Contact leggen')
    expect(await regel('Overleg gevoerd').textContent()).toContain(`Vastgelegd voor ${lang('2026-12-16')}`)
    expect(await page.textContent('.tijdlijn-kop')).toContain('telt vandaag nog niet mee')
    expect(await regel('Bepaling vastgesteld').getByRole('button', { name: 'Dit is gebeurd' }).count()).toBe(
      1,
    )
    await page.fill('#peildatum', '2026-12-01')
    expect(await page.textContent('.tijdlijn-kop')).toBe('Op deze dag was de route nog niet begonnen.')
  })

  test('pakket · an event that comes twice has not moved', async () => {
    for (const soort of ['overleg-gevoerd', 'bepaling-vastgesteld', 'bepaling-verstuurd', 'aanbod-bevestigd'])
      await legVast(soort, VANDAAG)
    await legVast('aanbod-bevestigd', '2026-12-16')
    const dagen = await page
      .locator('.regel-gebeurtenis:not(.regel-verwacht)', { hasText: 'Aanbod bevestigd' })
      .locator('.regel-dag')
      .allTextContents()
    expect(dagen).toEqual([lang(VANDAAG), lang('2026-12-16')])
  })

  test('pakket · what is expected next can be told from its own line', async () => {
    await knop('Dit is gebeurd').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('gebeurtenis-datum')
    await knop('Leg vast').click()
    expect(await page.textContent('.samenvatting-titel')).toBe('Nu in stap: Vaststellen')
  })

  test('pakket · a day that runs back is refused in Dutch, and nothing changes', async () => {
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

  test('pakket · a field that must be there is asked for by its name', async () => {
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

  test('pakket · a verplichting without an event of its own can be told to be met', async () => {
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

  test('pakket · an address gives the same again, and one that is wrong says so', async () => {
    await page.selectOption('#gegeven-hulpvorm', 'verblijf')
    await legVast('overleg-gevoerd', '2026-12-16')
    await expect.poll(() => page.url()).toContain('overleg-gevoerd')
    const beeld = await page.textContent('#tijdlijn-beeld')
    const ander = await bezoek(portaal.browser, page.url())
    // Nothing moved for who comes by a link.
    expect(await ander.page.textContent('#tijdlijn-beeld')).toBe(
      beeld?.replaceAll(/, was \w\w \d+ \w{3}| \(was \w\w \d+ \w{3}\)/g, ''),
    )
    await ander.page.goto('about:blank')
    await ander.page.goto(`${portaal.adres}#tijdlijn?datum=2026-02-30&gegevens=%7B`)
    await ander.page.waitForFunction(() => document.querySelector('#tijdlijn-melding')?.textContent)
    expect(await ander.page.textContent('#tijdlijn-melding')).toContain('De link klopt niet.')
    expect(await ander.page.inputValue('#datum')).toBe(VANDAAG)
    expect(ander.misgegaan).toEqual([])
    await ander.page.context().close()
  })
})
