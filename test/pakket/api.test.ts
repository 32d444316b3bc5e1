import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { maakRapporten, RAPPORTEN } from '../../scripts/api.mjs'

let nu: Record<string, string> = {}

beforeAll(() => {
  nu = maakRapporten()
}, 300_000)

describe('pakket · the reports of the public surface, in api/', () => {
  test('pakket · tell what the built entries export', () => {
    const ingecheckt = Object.fromEntries(
      readdirSync(RAPPORTEN).map((naam) => [naam, readFileSync(join(RAPPORTEN, naam), 'utf8')]),
    )
    const namen = [...new Set([...Object.keys(nu), ...Object.keys(ingecheckt)])]
    const anders = namen.filter((naam) => nu[naam] !== ingecheckt[naam])
    expect(anders, 'the public surface changed: run `npm run genereer` and read the diff').toEqual([])
  })

  test('pakket · hold the signatures, and no name of a file that changes with each build', () => {
    expect(nu['werkdagen.api.md']).toContain('export function plusWerkdagen(datum: Datum, aantal: number')
    expect(nu['index.api.md']).toContain("export { plusWerkdagen } from 'jeugdhulp-regels/werkdagen';")
    expect(nu['index.api.md']).toContain("export type { Datum } from 'jeugdhulp-regels/werkdagen';")
    for (const tekst of Object.values(nu)) expect(tekst).not.toMatch(/from ['"]\./)
  })
})
