import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const HOOGSTE = { bestand: 300, functie: 40 }

/** Data may be as long as what it holds. */
const DATA = /^src\/(?:regelsets|kern\/regels)\/|\.generated\.ts$/
/** Made by a run, or a package of its own. */
const NIET_VAN_ONS = /\/(?:uit|node_modules)\//

const bestanden = ['src', 'scripts', 'examples', 'test', '.']
  .flatMap((map) =>
    readdirSync(map, { recursive: map !== '.', encoding: 'utf8' }).map((naam) => posix.join(map, naam)),
  )
  .filter((pad) => /\.(?:ts|js|mjs|css)$/.test(pad) && !NIET_VAN_ONS.test(pad))

const boomVan = (pad: string) =>
  ts.createSourceFile(pad, readFileSync(pad, 'utf8'), ts.ScriptTarget.ES2022, true)

/** What `describe` calls is a chapter, not a function. */
const isHoofdstuk = ({ parent }: ts.Node) =>
  ts.isCallExpression(parent) && parent.expression.getText().startsWith('describe')

/** The functions of a file that are too long, each with how long it is. */
function langeFuncties(pad: string): string[] {
  const boom = boomVan(pad)
  const regel = (plek: number) => boom.getLineAndCharacterOfPosition(plek).line
  const gevonden: string[] = []
  const kijk = (knoop: ts.Node): void => {
    const begin = regel(knoop.getStart(boom))
    const lengte = regel(knoop.getEnd()) - begin + 1
    if (ts.isFunctionLike(knoop) && lengte > HOOGSTE.functie && !isHoofdstuk(knoop))
      gevonden.push(`${pad}:${begin + 1} ${lengte} lines`)
    ts.forEachChild(knoop, kijk)
  }
  kijk(boom)
  return gevonden
}

describe('pakket · small files, small functions', () => {
  test('pakket · every folder of code is looked at', () => {
    for (const map of ['src/', 'scripts/', 'examples/', 'test/'])
      expect(bestanden.filter((pad) => pad.startsWith(map)).length).toBeGreaterThan(20)
  })

  test('pakket · no file is longer than 300 lines, data aside', () => {
    const lang = bestanden
      .filter((pad) => !DATA.test(pad))
      .map((pad) => [pad, readFileSync(pad, 'utf8').trimEnd().split('\n').length] as const)
      .filter(([, lengte]) => lengte > HOOGSTE.bestand)
    expect(lang).toEqual([])
  })

  test('pakket · no function is longer than 40 lines', () => {
    expect(bestanden.filter((pad) => !pad.endsWith('.css')).flatMap(langeFuncties)).toEqual([])
  })
})
