import { readFileSync } from 'node:fs'
import * as pakket from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { BESTAND, tijdlijnbeeld } from '../../scripts/tijdlijn/teken.mjs'

const beeld = tijdlijnbeeld(pakket)

describe('pakket · the picture of a timeline in the README', () => {
  test('pakket · docs/tijdlijn.svg is current', () => {
    expect(readFileSync(BESTAND, 'utf8')).toBe(beeld)
  })

  test('R301-09 · says by when, over Easter, and what became of the terms before', () => {
    expect(beeld).toContain('>Casus bespreken in het (vooroverleg van het) RET</tspan>')
    expect(beeld).toContain('>uiterlijk 20 april: open, nog 4 werkdagen<')
    expect(beeld).toContain('>uiterlijk 10 maart: 1 werkdag te laat op 11 maart<')
    expect(beeld).toContain('Goede Vrijdag (3 april) en Tweede Paasdag (6 april)')
  })

  test('pakket · stands by itself, in light and in dark, for those who hear it too', () => {
    expect(beeld).not.toMatch(/<script|<image|href=|@import|url\(|on\w+=/)
    expect(beeld).toContain('@media (prefers-color-scheme: dark)')
    expect(beeld).toMatch(/<title id="naam">.{20,}<\/title>\n<desc id="uitleg">.{100,}<\/desc>/)
    expect(beeld).toContain('lang="nl" aria-labelledby="naam uitleg"')
  })

  test('pakket · the README shows it, with what it shows in words', () => {
    expect(readFileSync('README.md', 'utf8')).toMatch(/!\[[^\]]{80,}\]\(docs\/tijdlijn\.svg\)/)
  })
})
