// Adds to the site what typedoc does not make. Run by `npm run docs`.
import { copyFileSync, cpSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { llms, llmsVol } from './llms.mjs'

const SITE = new URL('../../docs-site/', import.meta.url)
const MERMAID = fileURLToPath(import.meta.resolve('mermaid')).replace(/mermaid\.[^/\\]+$/, 'mermaid.min.js')

writeFileSync(new URL('llms.txt', SITE), llms())
writeFileSync(new URL('llms-full.txt', SITE), `${llmsVol()}\n`)
cpSync(new URL('../../dist/spreadsheet/', import.meta.url), new URL('spreadsheet/', SITE), {
  recursive: true,
})
copyFileSync(MERMAID, new URL('assets/mermaid.min.js', SITE))
