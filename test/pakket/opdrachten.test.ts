import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const paginas = ['.', 'docs', '.ci', 'scripts/ci'].flatMap((map) =>
  readdirSync(map, { withFileTypes: true })
    .filter((deel) => deel.isFile() && /\.(?:md|sh)$|^run$/.test(deel.name))
    .map(({ name }) => join(map, name)),
)
const opdrachten = (pad: string) =>
  [...readFileSync(pad, 'utf8').matchAll(/npm run (?:--silent |-s )?([\w:-]+)/g)].map(
    ([, naam]) => naam as string,
  )

describe('pakket · the commands that the pages name', () => {
  test.each(paginas)('pakket · every one of %s is there', (pad) => {
    expect(opdrachten(pad).filter((naam) => !(naam in scripts))).toEqual([])
  })

  test('pakket · are found', () => {
    expect(opdrachten('README.md')).toEqual(expect.arrayContaining(['voorbeeld', 'test:browser']))
    expect(opdrachten('CONTRIBUTING.md').length).toBeGreaterThan(10)
  })
})
