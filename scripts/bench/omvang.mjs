// Size: what a bundler makes of an import, minified and gzipped, in kB of 1,000 bytes; peers by the same means.

import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { INGANGEN, PEERS } from './ingangen.mjs'
import { hoogstensRij } from './meten.mjs'

const PAGINA_301 =
  'gvjb301, openDossier, verwerk, verplichtingen, huidigeStap, mogelijkeGebeurtenissen, tijdlijn, bevindingen, plusWerkdagen, telWerkdagen'
const PRODUCTZOEKER =
  'flevoland, product, richtlijn, toetsOmvang, toetsLeeftijd, toetsDeelname, samenloop, zoekProducten'

/** A spreadsheet's host loads it once, so only its size counts. */
const SPREADSHEET = { naam: 'jeugdhulp-regels/spreadsheet', pakket: 'jeugdhulp-regels/spreadsheet' }

/** Typical imports. */
const GEBRUIK = [
  ['a page on the 301 route, from the root', `export { ${PAGINA_301} } from 'jeugdhulp-regels'`],
  ['a product finder, from the root', `export { ${PRODUCTZOEKER} } from 'jeugdhulp-regels'`],
  ['gvjb301, from the root', `export { gvjb301 } from 'jeugdhulp-regels'`],
  ['plusWerkdagen and telWerkdagen', `export { plusWerkdagen, telWerkdagen } from 'jeugdhulp-regels'`],
]

async function kilobytes(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000
}

export async function meetAlles() {
  const rijen = []
  for (const { naam, pakket, doelOmvang } of [...INGANGEN, SPREADSHEET]) {
    const waarde = await kilobytes(`export * from '${pakket}'`)
    rijen.push(hoogstensRij(`size of ${naam}, all of it`, '', waarde, 'kB gzip', doelOmvang))
  }
  for (const [naam, code, doel] of GEBRUIK)
    rijen.push(hoogstensRij(`size of ${naam}`, '', await kilobytes(code), 'kB gzip', doel))
  for (const { naam, code } of PEERS)
    rijen.push(hoogstensRij(`size of a peer: ${naam}`, '', await kilobytes(code), 'kB gzip'))
  return rijen
}
