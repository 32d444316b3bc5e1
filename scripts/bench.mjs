// Speed and size in one table: this library against what one would use instead, in one run and on the same questions.
// Run: npm run bench. Name subjects to run only those (`-- werkdagen omvang`); add `--streng` to fail where a target is missed.

import { cpus } from 'node:os'

const ONDERWERPEN = ['werkdagen', 'dossier', 'schemas', 'declaratie', 'import', 'omvang']
const KOPPEN = ['what', 'against', 'result', 'target', 'met']

const gevraagd = process.argv.slice(2).filter((woord) => !woord.startsWith('--'))
const onbekend = gevraagd.filter((woord) => !ONDERWERPEN.includes(woord))
if (onbekend.length > 0) throw new Error(`no such subject: ${onbekend.join(', ')}`)

/** Each subject is loaded when its turn comes: what one leaves in memory does not weigh on another before it. */
async function rijenVan(onderwerp) {
  const module = await import(`./bench/${onderwerp}.mjs`)
  return module.meetAlles()
}

function drukAf(rijen) {
  const cellen = rijen.map(({ wat, tegen, uitkomst, doel = '', haalt }) => [
    wat,
    tegen,
    uitkomst,
    doel,
    haalt === undefined ? '' : haalt ? 'yes' : 'NO',
  ])
  const breedtes = KOPPEN.map((kop, i) => Math.max(kop.length, ...cellen.map((rij) => rij[i].length)))
  const regel = (rij) =>
    `| ${rij.map((cel, i) => (i > 1 ? cel.padStart(breedtes[i]) : cel.padEnd(breedtes[i]))).join(' | ')} |`
  const streep = breedtes.map((breedte, i) => (i > 1 ? `${'-'.repeat(breedte - 1)}:` : '-'.repeat(breedte)))
  console.log([regel(KOPPEN), regel(streep), ...cellen.map(regel)].join('\n'))
}

const rijen = []
for (const onderwerp of gevraagd.length > 0 ? gevraagd : ONDERWERPEN)
  rijen.push(...(await rijenVan(onderwerp)))
console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; medians of several rounds\n`,
)
drukAf(rijen)

const gemist = rijen.filter(({ haalt }) => haalt === false).length
console.log(`\n${gemist === 0 ? 'Every target is met.' : `${gemist} of the targets missed.`}`)
if (process.argv.includes('--streng') && gemist > 0) process.exitCode = 1
