import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const TSC = resolve('node_modules/typescript/bin/tsc')
const blokken = ['eerste-stappen', 'eigen-regio'].flatMap((gids) =>
  [...readFileSync(`docs/${gids}.md`, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code], i) => [`${gids}-${i + 1}`, code as string] as const,
  ),
)

let map = ''

/** What TypeScript says of the blocks of the guides, as files with an ending, in a package of a kind. */
function compileer(type: 'commonjs' | 'module', einde: 'ts' | 'mts'): string {
  writeFileSync(join(map, 'package.json'), JSON.stringify({ name: 'leeg', type }))
  for (const [naam, code] of blokken) writeFileSync(join(map, 'bron', `${naam}.${einde}`), code)
  const { stdout } = spawnSync(process.execPath, [TSC, '--noEmit'], { cwd: map, encoding: 'utf8' })
  for (const [naam] of blokken) rmSync(join(map, 'bron', `${naam}.${einde}`))
  return stdout
}

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'gids-'))
  mkdirSync(join(map, 'bron'))
  mkdirSync(join(map, 'node_modules'))
  symlinkSync(process.cwd(), join(map, 'node_modules', 'jeugdhulp-regels'))
  spawnSync(process.execPath, [TSC, '--init'], { cwd: map })
})

afterAll(() => rmSync(map, { recursive: true, force: true }))

describe('pakket · the guides for beginners under the settings of `tsc --init`', () => {
  test('pakket · compile where package.json says "module"', () => {
    expect(blokken.length).toBeGreaterThan(3)
    expect(compileer('module', 'ts')).toBe('')
  })

  test('pakket · compile as .mts, whatever package.json says', () => {
    expect(compileer('commonjs', 'mts')).toBe('')
  })

  test('pakket · give TS1295 under what `npm init` writes, as the guide says', () => {
    expect(compileer('commonjs', 'ts')).toContain('TS1295')
  })
})
