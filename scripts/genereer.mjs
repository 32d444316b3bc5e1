// npm run genereer: every file that is made from the source, the tests or the build, in an order in which each finds what it reads.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SCRIPTS = [
  'docs/routes',
  'docs/catalogus',
  'docs/spreadsheet',
  'docs/paginas',
  'docs/herleidbaarheid',
  'api',
  'vectoren/schrijf-antwoorden',
]

for (const naam of SCRIPTS)
  execFileSync(process.execPath, [fileURLToPath(new URL(`${naam}.mjs`, import.meta.url))], {
    stdio: 'inherit',
  })
