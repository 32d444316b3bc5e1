// `node scripts/vectoren/toets.mjs [--cjs] [bestand …]`: asks the built package every vector of those files, or of all.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { toets } from './vergelijk.mjs'
import { beantwoord } from './vragen.mjs'

// Those of the package that is asked, so that this file runs beside an installed tarball too.
const MAP = new URL('./', import.meta.resolve('jeugdhulp-regels/vectoren/vectoren.schema.json'))
const argumenten = process.argv.slice(2)
const bestanden = argumenten.filter((argument) => !argument.startsWith('--'))
const require = createRequire(import.meta.url)
const laad = (naam) => (argumenten.includes('--cjs') ? require(naam) : import(naam))
const lib = { ...(await laad('jeugdhulp-regels')), ...(await laad('jeugdhulp-regels/schemas')) }

const alle = readdirSync(MAP).filter((naam) => naam.endsWith('.json') && naam !== 'vectoren.schema.json')
let aantal = 0
let fout = 0
for (const naam of bestanden.length > 0 ? bestanden : alle) {
  const { vectoren } = JSON.parse(readFileSync(new URL(naam, MAP), 'utf8'))
  for (const vector of vectoren) {
    aantal += 1
    const verschillen = toets(vector, () => beantwoord(lib, vector.vraag, vector.invoer))
    if (verschillen.length === 0) continue
    fout += 1
    console.error(`${naam} ${vector.id}\n  ${verschillen.join('\n  ')}`)
  }
}
console.log(`${aantal} vectoren, ${fout} afwijkend (Node ${process.versions.node})`)
if (fout > 0 || aantal === 0) process.exitCode = 1
