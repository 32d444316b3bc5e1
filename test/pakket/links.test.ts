import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const inMap = (map: string, einde: string) =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith(einde) && !naam.includes('node_modules'))
    .map((naam) => join(map, naam))

const paginas = [
  ...readdirSync('.').filter((naam) => naam.endsWith('.md')),
  ...inMap('docs', '.md'),
  ...inMap('examples', 'README.md'),
]

/** The text of a page without its code, in which a bracket is no link. */
const zonderCode = (pad: string) =>
  readFileSync(pad, 'utf8')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, (code) => 'x'.repeat(code.length))

/** The anchors of a page, as GitHub and the docs site give them to its headings; a second of a name gets a number. */
function ankers(pad: string): Set<string> {
  const gezien = new Map<string, number>()
  const tekst = readFileSync(pad, 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  return new Set(
    [...tekst.matchAll(/^#{1,6} (.+)$/gm)].map(([, kop]) => {
      const anker = (kop as string)
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-')
      const keer = gezien.get(anker) ?? 0
      gezien.set(anker, keer + 1)
      return keer === 0 ? anker : `${anker}-${keer}`
    }),
  )
}

/** What is wrong with a link of a page, or nothing. */
function fout(pad: string, link: string): string[] {
  if (/^[a-z]+:/.test(link)) {
    const adres = URL.canParse(link) ? new URL(link) : undefined
    return adres?.protocol === 'https:' || adres?.protocol === 'mailto:' ? [] : [`${pad}: ${link}`]
  }
  const [bestand = '', anker] = link.split('#')
  const doel = bestand === '' ? pad : join(dirname(pad), decodeURI(bestand))
  if (!existsSync(doel)) return [`${pad}: ${link}`]
  if (anker === undefined) return []
  return statSync(doel).isFile() && ankers(doel).has(decodeURI(anker)) ? [] : [`${pad}: ${link}`]
}

const linksVan = (pad: string) =>
  [...zonderCode(pad).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)].map(([, link]) => link as string)

describe('pakket · the links of the markdown', () => {
  test.each(paginas)('pakket · every link of %s leads somewhere', (pad) => {
    expect(linksVan(pad).flatMap((link) => fout(pad, link))).toEqual([])
  })

  test('pakket · a link to nowhere is seen', () => {
    expect(linksVan('docs/README.md').length).toBeGreaterThan(20)
    expect(fout('docs/routes.md', 'niets.md')).toHaveLength(1)
    expect(fout('docs/routes.md', 'werkdagen.md#niets')).toHaveLength(1)
    expect(fout('docs/routes.md', 'http://niet.veilig')).toHaveLength(1)
    expect(fout('docs/routes.md', 'werkdagen.md#calendars-of-ones-own')).toEqual([])
    expect(fout('docs/routes.md', '#the-routes')).toEqual([])
  })
})
