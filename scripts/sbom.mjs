// Writes what the package is made of, in CycloneDX, into the package; the last step of the build.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAP = new URL('../', import.meta.url)
const OPTIES = ['--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only']

const lees = (naam) => JSON.parse(readFileSync(new URL(naam, MAP), 'utf8'))

/** The package and its lock without what it is developed with: with `--omit=dev` npm also leaves out what both need. */
function schrijfZonderDev(map) {
  const { devDependencies, ...pakket } = lees('package.json')
  const { packages, ...lock } = lees('package-lock.json')
  const { devDependencies: _, ...wortel } = packages['']
  const gebruikt = Object.entries(packages).filter(([pad, { dev }]) => pad !== '' && !dev)
  const zonder = { ...lock, packages: { '': wortel, ...Object.fromEntries(gebruikt) } }
  writeFileSync(join(map, 'package.json'), JSON.stringify(pakket))
  writeFileSync(join(map, 'package-lock.json'), JSON.stringify(zonder))
}

function vraagNpm() {
  const map = mkdtempSync(join(tmpdir(), 'sbom-'))
  try {
    schrijfZonderDev(map)
    return JSON.parse(execFileSync('npm', ['sbom', ...OPTIES], { cwd: map, encoding: 'utf8' }))
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

export function maakSbom() {
  const bom = vraagNpm()
  // npm names the folder of the checkout.
  bom.metadata.component.name = lees('package.json').name
  return bom
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL('dist/sbom.cdx.json', MAP), `${JSON.stringify(maakSbom(), null, 2)}\n`)
