import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { magGebruiken } from './lagen'

const pagina = readFileSync('docs/architectuur.md', 'utf8')
const tekening = /```mermaid\n([\s\S]*?)```/.exec(pagina)?.[1] ?? ''
const pijlen = [...tekening.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(
  ([, van, naar]) => [van, naar] as [string, string],
)
const mappen = readdirSync('src', { withFileTypes: true }).flatMap((deel) =>
  deel.isDirectory() ? deel.name : [],
)

/** All that can be reached from a box along the arrows. */
function bereikbaar(van: string): Set<string> {
  const direct = pijlen.filter(([begin]) => begin === van).map(([, einde]) => einde)
  return new Set(direct.flatMap((naar) => [naar, ...bereikbaar(naar)]))
}

describe('pakket · the picture of the architecture', () => {
  test('pakket · has a box for every folder of the source', () => {
    const dozen = [...tekening.matchAll(/^ {2}(\w+)\["/gm)].map(([, doos]) => doos)
    expect(dozen.sort()).toEqual(mappen.sort())
  })

  test('pakket · draws no arrow that the source may not follow', () => {
    expect(pijlen.length).toBeGreaterThan(8)
    const mag = ([van, naar]: [string, string]) =>
      magGebruiken[van]?.some((deel) => deel.split('/')[0] === naar)
    expect(pijlen.filter((pijl) => !mag(pijl))).toEqual([])
  })

  test('pakket · leaves out no way that the source may go', () => {
    const gemist = Object.entries(magGebruiken).flatMap(([van, naar]) =>
      naar
        .filter((deel) => !bereikbaar(van).has(deel.split('/')[0] as string))
        .map((deel) => `${van} → ${deel}`),
    )
    expect(gemist).toEqual([])
  })
})
