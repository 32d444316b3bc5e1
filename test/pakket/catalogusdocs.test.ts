import { readFileSync } from 'node:fs'
import * as pakket from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { MAP, paginas } from '../../scripts/docs/catalogus.mjs'

describe('pakket · the generated pages', () => {
  test.each(Object.entries(paginas))('pakket · docs/%s is current', (naam, pagina) => {
    expect(readFileSync(new URL(naam, MAP), 'utf8')).toBe(pagina(pakket))
  })

  test('pakket · the catalogue names every code, fact and figure', () => {
    const tekst = paginas['catalogus.md'](pakket)
    for (const [code, { richtlijnen, inzet }] of Object.entries(pakket.flevoland.producten)) {
      expect(tekst).toContain(`### ${code} `)
      for (const { maximaalUren } of richtlijnen) expect(tekst).toContain(`**${maximaalUren} uur**`)
      for (const { id } of inzet) expect(tekst).toContain(`\`${id}\``)
    }
  })

  test('pakket · the matrix holds every pair', () => {
    const uitkomsten = paginas['samenloop.md'](pakket)
      .split('## Regels')[0]
      ?.match(/\b(?:toegestaan|tijdelijk|bij-\S+|aanvullend-besluit|onbekend)\b|niet-toegestaan/g)
    expect(uitkomsten?.length).toBeGreaterThanOrEqual(13 * (13 + 8))
  })
})
