// Makes docs/spreadsheet.md from the table of functions. Run: npm run spreadsheetdocs
import { writeFileSync } from 'node:fs'
import * as regelsets from '../dist/regelsets.js'
import * as spreadsheet from '../dist/spreadsheet.js'
import { pagina } from './spreadsheet/docs.mjs'

writeFileSync(new URL('../docs/spreadsheet.md', import.meta.url), pagina({ ...spreadsheet, ...regelsets }))
