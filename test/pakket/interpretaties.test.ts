import { readFileSync } from 'node:fs'
import { regelregister } from 'jeugdhulp-regels'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import type { Route } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'

const pagina = readFileSync('docs/interpretaties.md', 'utf8')
const ids = Object.keys(regelregister)
  .filter((id) => /^I-\d{2}$/.test(id))
  .sort()

interface Sectie {
  readonly kop: string
  readonly tekst: string
}

/** The sections under a heading that names an interpretation; a heading of any level ends one. */
const secties = pagina
  .split(/^#{2,4} /m)
  .slice(1)
  .map((deel): Sectie => {
    const einde = deel.indexOf('\n')
    return { kop: deel.slice(0, einde), tekst: deel.slice(einde) }
  })
const vanId = (id: string) => secties.filter(({ kop }) => kop.includes(id))

/** The anchor that a renderer of Markdown gives a heading. */
const anker = (kop: string) =>
  kop
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')

const isRoute = (waarde: unknown): waarde is Route =>
  typeof waarde === 'object' && waarde !== null && 'parameters' in waarde
const parameters = Object.entries(regelsets).flatMap(([naam, route]) =>
  isRoute(route)
    ? Object.entries(route.parameters).map(([id, { keuzes }]) => [id, naam, [...keuzes]] as const)
    : [],
)

describe('pakket · the page on interpretations holds them all', () => {
  test.each(ids)('%s · has one section, with a default, an alternative, a parameter and an example', (id) => {
    expect(vanId(id)).toHaveLength(1)
    const tekst = vanId(id)[0]?.tekst ?? ''
    for (const deel of ['Default', 'Otherwise', 'Parameter']) expect(tekst).toContain(`\n- **${deel}**: `)
    const blokken = [...tekst.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code)
    expect(blokken.some((code) => code?.includes(' // => '))).toBe(true)
  })

  test('pakket · the overview has every one in order, with a link that leads to its section', () => {
    const rijen = [...pagina.matchAll(/^\| \[(I-\d{2})\]\(#([^)]+)\)/gm)].map(([, id, naar]) => [id, naar])
    expect(rijen.map(([id]) => id)).toEqual(ids)
    expect(rijen).toEqual(ids.map((id) => [id, anker(vanId(id)[0]?.kop ?? '')]))
  })

  test.each(parameters)(
    '%s · %s: the section names the route and each of its choices',
    (id, naam, keuzes) => {
      const tekst = vanId(id)[0]?.tekst ?? ''
      const parameter = /- \*\*Parameter\*\*: ([\s\S]*?)\n\n/.exec(tekst)?.[1]
      expect(parameter).toContain(`\`${naam}\``)
      expect(keuzes.filter((keuze) => !tekst.includes(`'${keuze}'`))).toEqual([])
    },
  )
})
