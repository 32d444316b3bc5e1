// Makes dist/spreadsheet/ from the table of functions. Run by: npm run build. Files for Excel at an address of your own:
// node scripts/spreadsheet.mjs --adres https://voorbeeld.nl/excel
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { spreadsheetfuncties } from '../dist/spreadsheet.js'
import * as werkdagen from '../dist/werkdagen.js'
import { bundel } from './spreadsheet/bundel.mjs'
import { codeGs } from './spreadsheet/codegs.mjs'
import { functionsHtml, functionsJson, manifest } from './spreadsheet/excel.mjs'
import { schrijfXlsx } from './spreadsheet/xlsx.mjs'

const { adres } = parseArgs({ options: { adres: { type: 'string' } } }).values
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const map = new URL('../dist/spreadsheet/', import.meta.url)
mkdirSync(map, { recursive: true })

const schrijf = (naam, inhoud) => writeFileSync(new URL(naam, map), inhoud)
const json = (inhoud) => `${JSON.stringify(inhoud, null, 2)}\n`

schrijf('Code.gs', codeGs(spreadsheetfuncties, await bundel('sheets-script.ts', 'bundel'), version))
schrijf('functions.js', `${await bundel('excel-script.ts')}\n`)
schrijf('functions.json', json(functionsJson(spreadsheetfuncties, 'en')))
schrijf('functions-nl.json', json(functionsJson(spreadsheetfuncties, 'nl')))
schrijf('functions.html', functionsHtml)
schrijf('manifest.xml', manifest(version, adres))
for (const icoon of ['icoon-32.png', 'icoon-64.png'])
  copyFileSync(new URL(`spreadsheet/${icoon}`, import.meta.url), new URL(icoon, map))
await schrijfXlsx({ ...werkdagen, spreadsheetfuncties }, fileURLToPath(new URL('voorbeelden.xlsx', map)))
