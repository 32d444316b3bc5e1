import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { magGebruiken, magKennen } from './lagen'

interface Bestand {
  readonly pad: string
  readonly boom: ts.SourceFile
}

const src: Bestand[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((deel) => deel.isFile())
  .map((deel) => {
    const pad = posix.join(deel.parentPath, deel.name)
    return { pad, boom: ts.createSourceFile(pad, readFileSync(pad, 'utf8'), ts.ScriptTarget.ES2022, true) }
  })

const map = (pad: string) => pad.split('/')[1] as string

function importen({ pad, boom }: Bestand): { doel: string; alleenTypen: boolean }[] {
  return boom.statements.flatMap((deel) => {
    if (!ts.isImportDeclaration(deel) && !ts.isExportDeclaration(deel)) return []
    if (!deel.moduleSpecifier || !ts.isStringLiteral(deel.moduleSpecifier)) return []
    const naast = posix.join(dirname(pad), deel.moduleSpecifier.text)
    const doel = [`${naast}.ts`, `${naast}/index.ts`].find((bestand) => existsSync(bestand)) ?? naast
    const clausule = ts.isImportDeclaration(deel) ? deel.importClause : deel
    const benoemd = ts.isImportDeclaration(deel) ? deel.importClause?.namedBindings : deel.exportClause
    const perNaam =
      benoemd !== undefined &&
      (ts.isNamedImports(benoemd) || ts.isNamedExports(benoemd)) &&
      benoemd.elements.every((element) => element.isTypeOnly)
    return [{ doel, alleenTypen: (clausule?.isTypeOnly ?? false) || perNaam }]
  })
}

/** Everything that depends on where, when or by whom it is run. */
const VERBODEN = new Set([
  'process',
  'Date',
  'Intl',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'console',
  'eval',
  'globalThis',
])

function namen(boom: ts.SourceFile): { naam: string; tekst: string }[] {
  const gevonden: { naam: string; tekst: string }[] = []
  const kijk = (knoop: ts.Node): void => {
    if (ts.isIdentifier(knoop) && !ts.isTypeNode(knoop.parent))
      gevonden.push({ naam: knoop.text, tekst: knoop.parent.getText(boom) })
    ts.forEachChild(knoop, kijk)
  }
  kijk(boom)
  return gevonden
}

describe('pakket · the source keeps its own rules', () => {
  test('pakket · arrows between the folders point one way', () => {
    const fouten = src.flatMap((bestand) =>
      importen(bestand).flatMap(({ doel, alleenTypen }) => {
        const [van, naar] = [map(bestand.pad), map(doel)]
        const bundelt = bestand.pad === 'src/index.ts'
        const mag = [...(magGebruiken[van] ?? []), ...(alleenTypen ? (magKennen[van] ?? []) : [])]
        const goed = van === naar || mag.some((deel) => doel.startsWith(`src/${deel}`))
        return !doel.startsWith('src/') || bundelt || goed ? [] : [`${bestand.pad} → ${doel}`]
      }),
    )
    expect(fouten).toEqual([])
  })

  test('pakket · nothing rests on the schemas or the spreadsheets, and no file on itself', () => {
    const pijlen = new Map(src.map((bestand) => [bestand.pad, importen(bestand)]))
    const doelen = [...pijlen].flatMap(([pad, lijst]) => lijst.map(({ doel }) => [map(pad), map(doel)]))
    const bovenop = doelen.filter(
      ([van, naar]) => ['schemas', 'spreadsheet'].includes(naar ?? '') && van !== naar,
    )
    expect(bovenop).toEqual([])

    // A type is gone from what runs: only what is read at run time can wait for itself.
    const klaar = new Set<string>()
    const kringen: string[][] = []
    const loop = (pad: string, spoor: readonly string[]): void => {
      if (spoor.includes(pad)) kringen.push([...spoor.slice(spoor.indexOf(pad)), pad])
      if (klaar.has(pad) || spoor.includes(pad)) return
      for (const { doel, alleenTypen } of pijlen.get(pad) ?? []) if (!alleenTypen) loop(doel, [...spoor, pad])
      klaar.add(pad)
    }
    for (const pad of pijlen.keys()) loop(pad, [])
    expect(kringen).toEqual([])
  })

  test('pakket · regelsets are data: they import types, and only the entry freezes them', () => {
    const fouten = src
      .filter(({ pad }) => pad.startsWith('src/regelsets/') && pad !== 'src/regelsets/index.ts')
      .flatMap((bestand) =>
        importen(bestand).filter((i) => !i.alleenTypen && !i.doel.startsWith('src/regelsets/')),
      )
    expect(fouten).toEqual([])
  })

  test('pakket · nothing reads the clock, the zone, the locale, the system or the network', () => {
    const fouten = src.flatMap(({ pad, boom }) =>
      namen(boom)
        .filter(
          ({ naam, tekst }) =>
            VERBODEN.has(naam) || /Math\.random|toLocale(?!DateString$|DateString\('sv')/.test(tekst),
        )
        .map(({ naam }) => `${pad}: ${naam}`),
    )
    // The two doors by which an instant enters: one takes the time zone from its caller, the other is what Google Sheets
    // hands over, in the zone of the script.
    expect([...new Set(fouten)].sort()).toEqual([
      'src/spreadsheet/sheets.ts: Date',
      'src/werkdagen/datum-uit.ts: Date',
    ])
  })
})
