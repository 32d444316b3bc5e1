// Writes what the package is made of, in CycloneDX, into the package; npm runs this before it packs.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAP = new URL('../', import.meta.url)
const OPTIES = ['--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only']

const lees = (naam) => JSON.parse(readFileSync(new URL(naam, MAP), 'utf8'))

/**
 * The package and its lock as they are without what only its makers use. `npm sbom --omit=dev` leaves out zod too, because a
 * tool of the makers uses it as well.
 */
function zonderGereedschap() {
  const { devDependencies: _, ...pakket } = lees('package.json')
  const { packages, ...lock } = lees('package-lock.json')
  const { devDependencies: __, ...wortel } = packages['']
  const over = Object.entries(packages).filter(([pad, { dev }]) => pad !== '' && !dev)
  return {
    'package.json': pakket,
    'package-lock.json': { ...lock, packages: { '': wortel, ...Object.fromEntries(over) } },
  }
}

export function maakSbom() {
  const map = mkdtempSync(join(tmpdir(), 'sbom-'))
  try {
    for (const [naam, inhoud] of Object.entries(zonderGereedschap()))
      writeFileSync(join(map, naam), JSON.stringify(inhoud))
    const bom = JSON.parse(execFileSync('npm', ['sbom', ...OPTIES], { cwd: map, encoding: 'utf8' }))
    // npm names the folder it runs in.
    bom.metadata.component.name = lees('package.json').name
    return bom
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL('dist/sbom.cdx.json', MAP), `${JSON.stringify(maakSbom(), null, 2)}\n`)
