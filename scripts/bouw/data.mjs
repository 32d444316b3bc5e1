// A regelset in src/ is put together from parts by spreads and small functions. A bundler cannot tell that those do nothing
// but make data, and keeps them for whoever imports one function; and a runtime does the same work at every import. So the
// package holds what they come to.

import { inspect } from 'node:util'
import { build } from 'esbuild'

/** Flevoland is left as it is: its parts make it a third smaller than what they come to, so it gets a file of its own instead. */
const DATA = /\/src\/regelsets\/(?!flevoland\/)[^/]+\/[^/]+\.ts$/

async function geladen(bestand) {
  const { outputFiles } = await build({ entryPoints: [bestand], bundle: true, write: false, format: 'esm' })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

/** A literal and not JSON: it can be read in the package, and is smaller once a bundler minifies it. */
const letterlijk = (waarde) =>
  inspect(waarde, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: 120 })

export const data = {
  name: 'data',
  async load(bestand) {
    if (!DATA.test(bestand)) return null
    const delen = Object.entries(await geladen(bestand))
    return delen.map(([naam, waarde]) => `export const ${naam} = ${letterlijk(waarde)}`).join('\n')
  },
}
