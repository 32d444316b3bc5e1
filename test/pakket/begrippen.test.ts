import { readFileSync } from 'node:fs'
import type { Route } from 'jeugdhulp-regels'
import * as pakket from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { routesVan } from '../../scripts/docs/routes.mjs'
import { openbaar } from './openbaar'

const tekst = readFileSync('docs/begrippen.md', 'utf8')
const rijen = [...tekst.matchAll(/^\| (.+) \|$/gm)].map(([, rij]) => (rij as string).split(' | '))
const vormen = new Set(
  rijen.flatMap(([woorden]) => (woorden as string).toLowerCase().replaceAll('ë', 'e').split(/,? /)),
)

/** Names of others: a format, a library, a region. */
const EIGENNAMEN = new Set(['calendar', 'excel', 'flevoland', 'mermaid', 'sheets', 'state'])

/** Whether a word is in the glossary, or is made of words that are, as Dutch makes them. */
function kent(woord: string): boolean {
  if (woord === '' || EIGENNAMEN.has(woord)) return true
  for (let einde = woord.length; einde > 1; einde--) {
    if (!vormen.has(woord.slice(0, einde))) continue
    const rest = woord.slice(einde)
    if (['', 's', 'n', 'en'].some((tussen) => rest.startsWith(tussen) && kent(rest.slice(tussen.length))))
      return true
  }
  return false
}

const woordenVan = (naam: string) =>
  naam
    .split(/(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])|[-\d]+/)
    .filter((woord) => woord.length > 1)
    .map((woord) => woord.toLowerCase())

const onbekend = (namen: readonly string[]) => [...new Set(namen.flatMap(woordenVan))].filter((w) => !kent(w))

describe('pakket · the glossary', () => {
  test('pakket · knows the words of every public name', () => {
    // XState names its own things in English.
    const namen = openbaar.map(({ naam }) => naam).filter((naam) => !naam.startsWith('XState'))
    expect(namen.length).toBeGreaterThan(300)
    expect(onbekend(namen)).toEqual([])
  })

  test('pakket · knows the words of every value of a closed list', () => {
    const isRegel = (waarde: string) => Object.hasOwn(pakket.regelregister, waarde)
    const waarden = openbaar.flatMap((deel) => deel.waarden).filter((waarde) => !isRegel(waarde))
    expect(waarden).toContain('laatste-dag')
    expect(onbekend(waarden)).toEqual([])
  })

  test('pakket · knows the words of every step, part, event and verplichting', () => {
    for (const route of routesVan(pakket) as Route[])
      expect(
        onbekend([
          ...Object.keys(route.stappen),
          ...Object.keys(route.actoren),
          ...Object.keys(route.gebeurtenissen),
          ...route.verplichtingen.map(({ id }) => id),
        ]),
      ).toEqual([])
  })

  test('pakket · does not know a word that is not in it', () => {
    expect(onbekend(['plusXyz', 'werkdagen'])).toEqual(['xyz'])
  })

  test('pakket · has its lines in order, each term once and with all its columns', () => {
    for (const deel of tekst.split('\n## ').slice(1)) {
      const [kop, , ...termen] = deel.split('\n').filter((regel) => regel.startsWith('|'))
      const eerste = termen.map((regel) => (regel.split(' | ')[0] as string).slice(2).toLowerCase())
      expect(eerste).toEqual([...new Set(eerste)].sort())
      for (const regel of termen) expect(regel.split('|').length).toBe(kop?.split('|').length)
    }
  })
})
