import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** One script as text, for engines that are older than browsers; with a name it is what that script exports. */
export async function bundel(script, naam) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: naam,
    target: 'es2020',
    platform: 'neutral',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0].text.trim()
}
