// Writes what the package is made of, in CycloneDX, into the package; npm runs this before it packs.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const MAP = new URL('../', import.meta.url)
const OPTIES = ['--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only']

export function maakSbom() {
  const bom = JSON.parse(execFileSync('npm', ['sbom', ...OPTIES], { cwd: MAP, encoding: 'utf8' }))
  // npm names the folder of the checkout.
  bom.metadata.component.name = JSON.parse(readFileSync(new URL('package.json', MAP), 'utf8')).name
  return bom
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL('dist/sbom.cdx.json', MAP), `${JSON.stringify(maakSbom(), null, 2)}\n`)
