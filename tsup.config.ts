import { defineConfig } from 'tsup'
import { ingangen } from './scripts/bouw/ingangen.mjs'

/** The types; the code is made by rollup.config.mjs, which decides into which files it goes. */
export default defineConfig({
  entry: ingangen,
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // What the package holds is told by `npm run pakket`; an example starts with its own output.
  silent: true,
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
})
