import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { maakSbom } from '../../scripts/sbom.mjs'

const lees = (pad: string) => JSON.parse(readFileSync(pad, 'utf8'))
const pakket = lees('package.json')

interface Vergrendeld {
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

/** Every place where a text could become code: `eval(…)`, `Function(…)`, a timer with a text, or `import(…)`. */
function codeUitTekst(pad: string): string[] {
  const boom = ts.createSourceFile(
    pad,
    readFileSync(pad, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
    ts.ScriptKind.JS,
  )
  const gevonden: string[] = []
  const kijk = (knoop: ts.Node): void => {
    const isNaam = ts.isIdentifier(knoop) && !ts.isPropertyAccessExpression(knoop.parent)
    if (isNaam && /^(eval|Function|setTimeout|setInterval)$/.test(knoop.text))
      gevonden.push(`${pad}: ${knoop.text}`)
    if (ts.isPropertyAccessExpression(knoop) && /\.constructor\.constructor$/.test(knoop.getText(boom)))
      gevonden.push(`${pad}: constructor`)
    if (ts.isCallExpression(knoop) && knoop.expression.kind === ts.SyntaxKind.ImportKeyword)
      gevonden.push(`${pad}: import()`)
    ts.forEachChild(knoop, kijk)
  }
  kijk(boom)
  return gevonden
}

describe('pakket · what the package brings along', () => {
  test('pakket · no file of the build makes code out of text', () => {
    const gebouwd = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((naam) =>
      /\.c?js$/.test(naam),
    )
    expect(gebouwd.length).toBeGreaterThan(20)
    expect(gebouwd.flatMap((naam) => codeUitTekst(`dist/${naam}`))).toEqual([])
  })

  test('pakket · nothing runs when it is installed', () => {
    expect(Object.keys(pakket.scripts)).not.toContainEqual(
      expect.stringMatching(/^(pre|post)?install$|^prepare$/),
    )
    const vergrendeld = Object.entries<Vergrendeld>(lees('package-lock.json').packages)
    const vanGebruikers = vergrendeld.filter(([pad, { dev }]) => pad !== '' && !dev)
    expect(vanGebruikers.map(([pad]) => pad)).toEqual(['node_modules/zod'])
    expect(vanGebruikers.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  })

  test('pakket · the bill of materials names the package and all it depends on', () => {
    const { bomFormat, metadata, components } = maakSbom()
    expect(bomFormat).toBe('CycloneDX')
    expect(metadata.component).toMatchObject({ name: pakket.name, version: pakket.version })
    expect(components.map(({ name }: { name: string }) => name)).toEqual(Object.keys(pakket.dependencies))
  })
})
