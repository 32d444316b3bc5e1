import fc from 'fast-check'
import { verdeelGroepstijd } from 'jeugdhulp-regels/declaratie'
import { toetsDeelname, toetsOmvang, zoekProducten } from 'jeugdhulp-regels/producten'
import { flevoland } from 'jeugdhulp-regels/regelsets'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bezoek, bezoek, metPortaal, naar } from './portaal-hulp'

const ZAAD = { seed: 20261125 }
const portaal = metPortaal()
let dit: Bezoek

beforeAll(async () => {
  dit = await bezoek(portaal.browser, portaal.adres)
})

describe('PRD-01 · what the page answers is what the library answers', () => {
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
            ? `${Math.floor(teller / noemer) || ''} ${teller % noemer}⁄${noemer} minuten`.trim()
            : `${String(uitkomst.perClient).replace('.', ',')} minuten`,
        )
        const antwoord = (await page.textContent('#groep-antwoord')) ?? ''
        // A whole number needs no fraction beside it.
        expect(antwoord.includes(`(${teller}/${noemer})`)).toBe(noemer !== 1)
        expect(antwoord).toContain(`Samen: ${uitkomst.totaalMinuten} minuten`)
        for (const { tekst, regel } of motivering) expect(antwoord).toContain(`${regel} ${tekst}`)
      }),
      { ...ZAAD, numRuns: 20 },
    )
    expect(dit.misgegaan).toEqual([])
  })
})
