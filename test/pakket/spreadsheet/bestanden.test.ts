import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseTree } from 'custom-functions-metadata'
import { strFromU8, unzipSync } from 'fflate'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import * as spreadsheet from 'jeugdhulp-regels/spreadsheet'
import * as werkdagen from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { create } from 'xmlbuilder2'
import { pagina } from '../../../scripts/docs/spreadsheet.mjs'
import { functionsJson, leesAdres, manifest } from '../../../scripts/spreadsheet/excel.mjs'
import { excelId, NAAMRUIMTE } from '../../../scripts/spreadsheet/namen.mjs'
import { schrijfXlsx } from '../../../scripts/spreadsheet/xlsx.mjs'
import { ExcelFout, laadExcel } from './excel'

const lees = (naam: string) => readFileSync(`dist/spreadsheet/${naam}`, 'utf8')
const { spreadsheetfuncties } = spreadsheet

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean
  readonly functions: readonly {
    readonly id: string
    readonly name: string
    readonly description: string
    readonly result: object
    readonly parameters: readonly {
      readonly name: string
      readonly description: string
      readonly optional?: true
    }[]
  }[]
}

describe('pakket · docs/spreadsheet.md', () => {
  test('pakket · is current', () => {
    expect(readFileSync('docs/spreadsheet.md', 'utf8')).toBe(pagina({ ...spreadsheet, ...regelsets }))
  })
})

describe.each(['functions.json', 'functions-nl.json'])('pakket · %s', (bestand) => {
  const metadata = JSON.parse(lees(bestand)) as Metadata

  test('pakket · describes every function in its own language', () => {
    const taal = bestand.includes('-nl') ? 'nl' : 'en'
    expect(metadata).toEqual(functionsJson(spreadsheetfuncties, taal))
    expect(metadata.functions.map(({ description }) => description)).toEqual(
      spreadsheetfuncties.map(({ hulp }) => hulp[taal]),
    )
  })

  test('pakket · has Excel hand over the errors in a range, so that one fails its own cell only', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true)
  })

  test('pakket · keeps to what Microsoft demands of ids, names and texts', () => {
    const uniek = (waarden: readonly string[]) => new Set(waarden.map((waarde) => waarde.toLowerCase())).size
    expect(uniek(metadata.functions.map(({ id }) => id))).toBe(spreadsheetfuncties.length)
    for (const { id, name, description, result, parameters } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/)
      expect(name).toMatch(/^\p{Lu}[\p{Lu}0-9._]{2,63}$/u)
      expect(description.length).toBeLessThanOrEqual(1024)
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' })
      expect(parameters.length).toBeLessThanOrEqual(128)
      expect(uniek(parameters.map((parameter) => parameter.name))).toBe(parameters.length)
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' })
        expect(parameter.name).toMatch(/^\p{L}[\p{L}0-9._]*$/u)
        expect(parameter.description.length).toBeLessThanOrEqual(1024)
      }
    }
  })

  test('pakket · says the same of every function as custom-functions-metadata reads in Code.gs', () => {
    const { functions, extras } = parseTree(
      lees('Code.gs').split('// De regels zelf')[0] as string,
      'Code.gs.js',
    )
    expect(extras.flatMap(({ errors }) => errors)).toEqual([])
    const vorm = (lijst: Metadata['functions']) =>
      lijst.map(({ name, parameters }) => [
        name.replace(/^JH_/, ''),
        parameters.map(({ name: naam, optional }) => [naam, optional ?? false]),
      ])
    expect(vorm(functions as unknown as Metadata['functions'])).toEqual(vorm(metadata.functions))
  })

  test('pakket · has a function in functions.js for every id, and no other', () => {
    expect([...laadExcel().keys()]).toEqual(metadata.functions.map(({ id }) => id))
  })
})

describe('pakket · functions.js', () => {
  const functies = laadExcel()
  const plus = functies.get(excelId('PLUSWERKDAGEN')) as (...argumenten: unknown[]) => unknown

  test('pakket · takes what Excel hands over: matrices, null for what is left out, and an argument of its own', () => {
    const roeping = { address: 'Blad1!A1' }
    expect(plus([[46379]], [[5]], null, roeping)).toEqual([[46387]])
    expect(plus([[46379], [0], ['']], [[5]], null, roeping)).toEqual([[46387], [''], ['']])
  })

  test('pakket · one wrong cell is an error in the matrix, a single one is thrown', () => {
    const antwoord = plus([['x'], [46379]], [[5]], null, {}) as unknown[][]
    expect(antwoord[0]?.[0]).toBeInstanceOf(ExcelFout)
    expect(antwoord[0]?.[0]).toMatchObject({ code: '#VALUE!' })
    expect(antwoord[1]).toEqual([46387])
    expect(() => plus([['x']], [[5]], null, {})).toThrow(ExcelFout)
    expect(() => plus([['x']], [[5]], null, {})).toThrow(/^datum: dit is geen datum\./)
  })

  test('pakket · an error in a range, as Excel hands it over, fails its own cell', () => {
    const antwoord = plus([[new ExcelFout('#N/A', '')], [46379]], [[5]], null, {}) as unknown[][]
    expect(antwoord[0]?.[0]).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/^datum: /) })
    expect(antwoord[1]).toEqual([46387])
  })

  test('pakket · is plain script without eval', () => {
    expect(lees('functions.js')).not.toMatch(/\b(?:export|import)\s|\bimport\(|\beval\(|new Function/)
  })
})

describe('pakket · manifest.xml', () => {
  // Reading it refuses what is not well formed.
  const document = create(lees('manifest.xml')).doc().node as unknown as Document
  const kinderen = (van: Node | undefined) =>
    [...(van?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1).map(({ nodeName }) => nodeName)
  const alle = (naam: string) => [...document.getElementsByTagName(naam)]

  test('pakket · is well formed, has the elements of the root in the order of the schema', () => {
    expect(kinderen(document.documentElement)).toEqual([
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
      ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
      'VersionOverrides',
    ])
    expect(alle('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(alle('Version')[0]?.textContent).toMatch(/^[1-9]\d*(?:\.\d+){3}$/)
    expect(document.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp')
    const lengte = (naam: string) => alle(naam)[0]?.getAttribute('DefaultValue')?.length
    expect(lengte('DisplayName')).toBeLessThanOrEqual(125)
    expect(lengte('Description')).toBeLessThanOrEqual(250)
  })

  test('pakket · asks for the runtime that has CustomFunctions.Error, which functions.js makes', () => {
    expect(lees('functions.js')).toContain('CustomFunctions.Error')
    const [sets] = alle('Sets')
    expect(sets?.getAttribute('DefaultMinVersion')).toBe('1.2')
    const [set] = alle('Set')
    expect([set?.getAttribute('Name'), set?.getAttribute('MinVersion')]).toEqual([
      'CustomFunctionsRuntime',
      '1.2',
    ])
  })

  test('pakket · every resource it refers to is there, once', () => {
    const ids = [...alle('bt:Url'), ...alle('bt:String')].map((deel) => deel.getAttribute('id') as string)
    const verwezen = [...alle('SourceLocation'), ...alle('Namespace')].flatMap(
      (deel) => deel.getAttribute('resid') ?? [],
    )
    expect(verwezen.sort()).toEqual(ids.sort())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.length <= 32)).toBe(true)
    expect(kinderen(alle('ExtensionPoint')[0])).toEqual(['Script', 'Page', 'Metadata', 'Namespace'])
    expect(alle('bt:String')[0]?.getAttribute('DefaultValue')).toBe(NAAMRUIMTE)
  })

  test('pakket · every file it names stands beside it', () => {
    const adressen = lees('manifest.xml').match(/https:\/\/localhost:3000\/[^"]+/g) ?? []
    const bestanden = readdirSync('dist/spreadsheet')
    expect(adressen.length).toBeGreaterThan(6)
    for (const adres of adressen) expect(bestanden).toContain(adres.replace('https://localhost:3000/', ''))
    expect(lees('functions.html')).toContain('<script src="functions.js">')
  })

  test('pakket · takes another address, and refuses one that Excel would refuse', () => {
    const eigen = manifest('1.2.3-beta.1', 'https://voorbeeld.nl/excel/')
    expect(eigen).not.toContain('localhost')
    expect(eigen).toContain('"https://voorbeeld.nl/excel/functions.json"')
    expect(eigen).toContain('<Version>1.1.2.3</Version>')
    for (const fout of [
      'http://voorbeeld.nl',
      'voorbeeld.nl',
      'https://voorbeeld.nl/?a=1',
      'https://voorbeeld.nl/#a',
    ])
      expect(() => leesAdres(fout)).toThrow('--adres')
  })

  test('pakket · icons have the size that the manifest promises', () => {
    for (const grootte of [32, 64]) {
      const png = readFileSync(`dist/spreadsheet/icoon-${grootte}.png`)
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([grootte, grootte])
    }
  })
})

describe('pakket · voorbeelden.xlsx', () => {
  const boek = readFileSync('dist/spreadsheet/voorbeelden.xlsx')

  test('pakket · has its formulas without the = that only who types them writes', () => {
    const bladen = Object.values(unzipSync(boek)).map((deel) => strFromU8(deel))
    const formules = bladen.flatMap((blad) =>
      [...blad.matchAll(/<f>(.*?)<\/f>/g)].map(([, formule]) => formule),
    )
    expect(formules.length).toBeGreaterThan(1000)
    expect(formules.filter((formule) => !/^(?:WORKDAY|NETWORKDAYS|AND)\(/.test(String(formule)))).toEqual([])
  })

  test('pakket · is the same file from the same source', async () => {
    const map = mkdtempSync(join(tmpdir(), 'voorbeelden-'))
    const pad = join(map, 'nog-eens.xlsx')
    await schrijfXlsx({ ...werkdagen, spreadsheetfuncties }, pad)
    const nogEens = readFileSync(pad)
    rmSync(map, { recursive: true })
    expect(nogEens.equals(boek)).toBe(true)
  })
})
