import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Packs what was built into a folder, as npm would publish it; returns the name of the file. */
export function pak(map) {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', map], {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  return filename
}
