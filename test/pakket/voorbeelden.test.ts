import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { entries as lijst } from '../../scripts/docs/gidsen.mjs'
import { openbaar } from './openbaar'

const entries: Record<string, object> = Object.fromEntries(
  await Promise.all(lijst.map(async ({ naam }) => [naam, await import(/* @vite-ignore */ naam)])),
)

/** Turns each line `expression // => value` into a comparison, and imports into look-ups. */
function vertaal(code: string): { js: string; aantal: number } {
  let aantal = 0
  const regels = code.split('\n').map((regel) => {
    const gevonden = /^(\s*)(.+?);?\s*\/\/ => (.+)$/.exec(regel)
    if (!gevonden) return regel
    aantal++
    const [, inspringing, links, rechts] = gevonden
    if (links?.startsWith(';')) throw new Error(`not compared: ${regel}`)
    const toekenning = /^(?:const|let) ([\w$]+)(?:: [^=]+)? = /.exec(links as string)
    return toekenning
      ? `${inspringing}${links}; vergelijk(${toekenning[1]}, ${rechts})`
      : `${inspringing}vergelijk(${links}, ${rechts})`
  })
  const zonderImport = regels
    .join('\n')
    .replace(
      /import (\{[^}]+\}) from '([^']+)'/g,
      (_, namen: string, entry: string) => `const ${namen.replaceAll(' as ', ': ')} = entries['${entry}']`,
    )
  const js = ts.transpileModule(zonderImport, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return { js: js.outputText, aantal }
}

// An example may wait for something.
const AsyncFunction = (async () => {}).constructor as FunctionConstructor

async function voerUit(code: string): Promise<number> {
  const { js, aantal } = vertaal(code)
  let vergeleken = 0
  const vergelijk = (links: unknown, rechts: unknown) => {
    vergeleken++
    expect(links).toEqual(rechts)
  }
  await new AsyncFunction('entries', 'vergelijk', js)(entries, vergelijk)
  // A comparison that is never reached would pass unseen.
  expect(vergeleken).toBe(aantal)
  return aantal
}

const bestanden = (map: string, einde: string) =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith(einde))
    .map((naam) => join(map, naam))

const blokken = (tekst: string, taal = 'ts') =>
  [...tekst.matchAll(new RegExp(`\`\`\`${taal}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code as string)

const uitBron = bestanden('src', '.ts').flatMap((pad) => {
  const bron = ts.createSourceFile(pad, readFileSync(pad, 'utf8'), ts.ScriptTarget.ES2022, true)
  return bron.statements.flatMap((deel) => {
    const doc = ts
      .getJSDocCommentsAndTags(deel)
      .map((commentaar) => commentaar.getFullText(bron))
      .join('\n')
    const naam =
      (deel as { name?: ts.Node }).name ??
      (ts.isVariableStatement(deel) ? deel.declarationList.declarations[0]?.name : undefined)
    const code = blokken(doc.replace(/^\s*\* ?/gm, ''))
    return code.length > 0 && naam ? [[naam.getText(bron), code.join('\n')] as const] : []
  })
})

describe('pakket · every example in the documentation runs and is right', () => {
  test.each(uitBron)('pakket · the example of %s', async (_, code) => {
    expect(await voerUit(code)).toBeGreaterThan(0)
  })

  const gidsen = [...bestanden('docs', '.md'), 'README.md']
  const uitDocs = gidsen.flatMap((pad) =>
    blokken(readFileSync(pad, 'utf8')).map((code, i) => [`${pad} (${i + 1})`, code] as const),
  )
  test.each(uitDocs)('pakket · the example in %s', async (_, code) => {
    expect(await voerUit(code)).toBeGreaterThan(0)
  })

  const metRequire = gidsen.flatMap((pad) =>
    blokken(readFileSync(pad, 'utf8'), 'js').map((code, i) => [`${pad} (${i + 1})`, code] as const),
  )
  test.each(metRequire)('pakket · the example in CommonJS of %s', (_, code) => {
    const gedrukt: string[] = []
    const console = { log: (waarde: unknown) => gedrukt.push(String(waarde)) }
    runInNewContext(code, { require: createRequire(import.meta.url), console })
    expect(gedrukt).toEqual([...code.matchAll(/console\.log\(.+\) \/\/ (.+)/g)].map(([, waarde]) => waarde))
    expect(gedrukt.length).toBeGreaterThan(0)
  })

  test('pakket · no guide marks its code by a name that no test runs', () => {
    const talen = gidsen.flatMap((pad) =>
      [...readFileSync(pad, 'utf8').matchAll(/^```(\S+)/gm)].map(([, taal]) => taal as string),
    )
    expect(talen).toContain('ts')
    expect(
      talen.filter((taal) => /script|^[cm]?[jt]sx?$/i.test(taal) && taal !== 'ts' && taal !== 'js'),
    ).toEqual([])
  })

  test.each(lijst)('pakket · every function, class and datum of $naam has one', ({ naam }) => {
    const metVoorbeeld = new Set(uitBron.map(([van]) => van))
    const zonder = Object.keys(entries[naam] as object).filter((van) => !metVoorbeeld.has(van))
    // Tables of the sources: what they hold is looked up, not called.
    expect(zonder.filter((van) => !['bronnen', 'regelregister'].includes(van))).toEqual([])
  })

  test.each(lijst)('pakket · what an editor sees of each function of $naam has one', ({ naam }) => {
    const functies = openbaar.filter(({ entry, isFunctie }) => entry === naam && isFunctie)
    expect(functies.filter(({ heeftVoorbeeld }) => !heeftVoorbeeld).map((functie) => functie.naam)).toEqual(
      [],
    )
  })
})
