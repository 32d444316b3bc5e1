// npm run mutatie [-- map …]: changes the source in every way Stryker knows, a folder at a time, and asks the tests whether they
// notice. Fails under 95 % of a folder, and at a survivor without a reason in overlevenden/. Only what changed since the
// last run, or survived it, is asked again: `-- --opnieuw` asks all.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import basis from '../../stryker.config.mjs'
import { vergelijk } from './overlevenden.mjs'

const DREMPEL = 95
const UIT = 'reports/mutatie'
const OVERLEEFT = ['Survived', 'NoCoverage']
const alle = readdirSync('src', { withFileTypes: true })
  .filter((deel) => deel.isDirectory())
  .map(({ name }) => name)
const gevraagd = process.argv.slice(2).filter((deel) => alle.includes(deel))

mkdirSync(UIT, { recursive: true })
const uitslagen = []
for (const map of gevraagd.length > 0 ? gevraagd : alle) {
  const eerder = `${UIT}/${map}.json`
  if (process.argv.includes('--opnieuw')) rmSync(eerder, { force: true })
  else if (existsSync(eerder)) vergeetOverlevenden(eerder)
  const stryker = new Stryker({
    ...basis,
    mutate: [`src/${map}/**/*.ts`, '!src/**/*.generated.ts'],
    incrementalFile: eerder,
    tempDirName: `.stryker-tmp/${map}`,
  })
  uitslagen.push(uitslag(map, await stryker.runMutationTest()))
}

/** Of what is set once, at loading, Stryker does not know which tests are new to it: what survived is asked again each time. */
function vergeetOverlevenden(bestand) {
  const verslag = JSON.parse(readFileSync(bestand, 'utf8'))
  for (const deel of Object.values(verslag.files))
    deel.mutants = deel.mutants.filter(({ status }) => !OVERLEEFT.includes(status))
  writeFileSync(bestand, JSON.stringify(verslag))
}

function uitslag(map, mutanten) {
  const met = (...standen) => mutanten.filter(({ status }) => standen.includes(status))
  const over = met(...OVERLEEFT)
  const gedood = met('Killed', 'Timeout').length
  return { map, gedood, over: over.length, ...vergelijk(map, over) }
}

const percentage = ({ gedood, over }) => (100 * gedood) / (gedood + over || 1)
const som = (veld) => uitslagen.reduce((tot, uitslag) => tot + uitslag[veld], 0)
const regel = (naam, uitslag) =>
  `${naam.padEnd(14)}${String(uitslag.gedood + uitslag.over).padStart(8)}${String(uitslag.gedood).padStart(8)}${String(uitslag.over).padStart(8)}${percentage(uitslag).toFixed(1).padStart(8)} %`

console.log(
  `\n${'src/'.padEnd(14)}${'mutants'.padStart(8)}${'killed'.padStart(8)}${'left'.padStart(8)}${'score'.padStart(10)}`,
)
for (const deel of uitslagen) console.log(regel(deel.map, deel))
console.log(regel('in all', { gedood: som('gedood'), over: som('over') }))

for (const { onverklaard, overbodig } of uitslagen) {
  for (const { bestand, regel, soort, was, wordt } of onverklaard)
    console.log(`no reason given: ${bestand}:${regel} ${soort}\n  was   ${was}\n  becomes ${wordt}`)
  for (const { bestand, was, wordt } of overbodig)
    console.log(`reason for nothing: ${bestand}\n  was   ${was}\n  becomes ${wordt}`)
}
const mis = uitslagen.some(
  (deel) => percentage(deel) < DREMPEL || deel.onverklaard.length > 0 || deel.overbodig.length > 0,
)
process.exitCode = mis ? 1 : 0
