import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

let ingepakt: string[] = []

beforeAll(() => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  ingepakt = files.map(({ path }: { path: string }) => path).sort()
}, 300_000)

/** The name of a file that entries share holds a hash of what is in it. */
const zonderHash = (pad: string) => pad.replace(/^(dist\/[a-z]+)-[\w-]{8}((?:\.d)?\.c?[jt]s)$/, '$1-*$2')

/** The files that `exports` names for programs and types. */
const doelen = (waarde: unknown): string[] =>
  typeof waarde === 'string' ? [waarde.slice(2)] : Object.values(waarde as object).flatMap(doelen)

/** A declaration names the program beside it; what it means is the declaration of that. */
const bedoeld = (bron: string, naam: string) =>
  /\.d\.c?ts$/.test(bron) ? naam.replace(/\.(c?)js$/, '.d.$1ts') : naam

/** What is reached from the given files, by imports of files of the package. */
function bereikt(van: string[]): Set<string> {
  const gezien = new Set<string>()
  const rij = [...van]
  for (let pad = rij.pop(); pad !== undefined; pad = rij.pop()) {
    if (gezien.has(pad)) continue
    gezien.add(pad)
    const tekst = readFileSync(pad, 'utf8')
    for (const [, naam] of tekst.matchAll(/(?:from|import|require)\s*\(?\s*["'](\.[^"']+)["']/g))
      rij.push(join(dirname(pad), bedoeld(pad, naam as string)))
  }
  return gezien
}

describe('pakket · what the package holds', () => {
  // Changed on purpose? `npm run genereer` writes the list anew.
  test('pakket · is the list of inhoud.txt, name by name', async () => {
    const namen = [...new Set(ingepakt.map(zonderHash))].sort()
    await expect(`${namen.join('\n')}\n`).toMatchFileSnapshot('inhoud.txt')
  })

  test('pakket · every program and declaration in it is reached from an entry, and what is reached is in it', () => {
    const ingangen = Object.keys(exports).filter((naam) => !/\*|\.json$/.test(naam))
    const los = (pad: string) => pad.includes('.global.') || pad.startsWith('dist/spreadsheet/')
    const code = ingepakt.filter((pad) => /^dist\/.*\.c?[jt]s$/.test(pad) && !los(pad))
    expect(code.length).toBeGreaterThan(ingangen.length * 4)
    expect([...bereikt(ingangen.flatMap((naam) => doelen(exports[naam])))].sort()).toEqual(code)
  })

  test('pakket · every file that package.json points to is in it', () => {
    const { main, module, types, unpkg, jsdelivr } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const pad of [main, module, types, unpkg, jsdelivr]) expect(ingepakt).toContain(pad.slice(2))
    for (const pad of Object.values(exports).flatMap(doelen)) {
      const [begin, einde = ''] = pad.split('*')
      expect(ingepakt.some((naam) => naam.startsWith(begin as string) && naam.endsWith(einde))).toBe(true)
    }
  })

  test('pakket · a link of its texts leads to a file in it, or to one of the repository', () => {
    const links = ['README.md', 'CHANGELOG.md', 'SECURITY.md'].flatMap((pad) =>
      [...readFileSync(pad, 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(
        ([, link]) => link as string,
      ),
    )
    const buiten = links.filter((link) => !ingepakt.includes(link))
    expect(links.length).toBeGreaterThan(buiten.length)
    expect(buiten.filter((link) => !existsSync(link))).toEqual([])
  })
})
