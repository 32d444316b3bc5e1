import { fileURLToPath } from 'node:url'
import esbuild from 'rollup-plugin-esbuild'
import { data } from './scripts/bouw/data.mjs'
import { verdeel } from './scripts/bouw/delen.mjs'
import { ingangen } from './scripts/bouw/ingangen.mjs'

const pad = (bestand) => fileURLToPath(new URL(bestand, import.meta.url))
/** The root only hands on, and the functions for spreadsheets are a user of the others; schemas has a file of its own. */
const { index: _, spreadsheet: __, schemas: ___, ...delen } = ingangen

const uitvoer = (format, ext) => ({
  format,
  dir: 'dist',
  entryFileNames: `[name].${ext}`,
  chunkFileNames: `[name].${ext}`,
  manualChunks: verdeel(Object.fromEntries(Object.entries(delen).map(([naam, bron]) => [naam, pad(bron)]))),
  generatedCode: 'es2015',
  esModule: true,
  // Nothing exported is ever given another value.
  externalLiveBindings: false,
  hoistTransitiveImports: false,
  // A trace should show the names of the source.
  minifyInternalExports: false,
})

export default {
  input: ingangen,
  external: /^zod/,
  treeshake: { moduleSideEffects: false },
  plugins: [data, esbuild({ target: 'es2022' })],
  output: [uitvoer('es', 'js'), uitvoer('cjs', 'cjs')],
}
