import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as alles from 'jeugdhulp-regels'
import * as berichten from 'jeugdhulp-regels/berichten'
import * as declaratie from 'jeugdhulp-regels/declaratie'
import * as producten from 'jeugdhulp-regels/producten'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import * as routes from 'jeugdhulp-regels/routes'
import * as schemas from 'jeugdhulp-regels/schemas'
import * as spreadsheet from 'jeugdhulp-regels/spreadsheet'
import * as toewijzing from 'jeugdhulp-regels/toewijzing'
import * as werkdagen from 'jeugdhulp-regels/werkdagen'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const entries: Record<string, object> = {
  'jeugdhulp-regels': alles,
  'jeugdhulp-regels/berichten': berichten,
  'jeugdhulp-regels/declaratie': declaratie,
  'jeugdhulp-regels/producten': producten,
  'jeugdhulp-regels/regelsets': regelsets,
  'jeugdhulp-regels/routes': routes,
  'jeugdhulp-regels/schemas': schemas,
  'jeugdhulp-regels/spreadsheet': spreadsheet,
  'jeugdhulp-regels/toewijzing': toewijzing,
  'jeugdhulp-regels/werkdagen': werkdagen,
}

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

const blokken = (tekst: string) =>
  [...tekst.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string)

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

describe('WD-05 · every example in the documentation runs and is right', () => {
  test.each(uitBron)('WD-05 · the example of %s', async (_, code) => {
    expect(await voerUit(code)).toBeGreaterThan(0)
  })

  const uitDocs = [...bestanden('docs', '.md'), 'README.md'].flatMap((pad) =>
    blokken(readFileSync(pad, 'utf8')).map((code, i) => [`${pad} (${i + 1})`, code] as const),
  )
  test.each(uitDocs)('WD-05 · the example in %s', async (_, code) => {
    expect(await voerUit(code)).toBeGreaterThan(0)
  })

  test('WD-05 · every exported function, class and datum has one', () => {
    const metVoorbeeld = new Set(uitBron.map(([naam]) => naam))
    const zonder = Object.keys({ ...alles, ...schemas }).filter((naam) => !metVoorbeeld.has(naam))
    // Tables of the sources: what they hold is looked up, not called.
    expect(zonder).toEqual(['bronnen', 'regelregister'])
  })
})
