// Compares working days with what one would use instead, on the same questions in one run, and prints ratios.
// Run: npm run bench. Exit code 1 if a target is missed.

import { cpus } from 'node:os'
import { UTCDateMini } from '@date-fns/utc'
import { addBusinessDays } from 'date-fns/addBusinessDays'
import { formatISO } from 'date-fns/formatISO'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import Holidays from 'date-holidays'
import {
  dagnummer,
  feestdagen,
  plusWerkdagen,
  plusWerkdagenDag,
  plusWerkdagenKolom,
} from 'jeugdhulp-regels/werkdagen'

const DAG = 86_400_000
const RONDES = 9

/** Dates spread over fifty years, the same in every run. */
const datums = Array.from({ length: 4096 }, (_, i) =>
  new Date(Date.UTC(2010, 0, 1) + ((i * 7919) % 18_250) * DAG).toISOString().slice(0, 10),
)

// The holidays that fall on a weekday, sorted, so that date-fns has as little to do as can be.
const vrij = Array.from({ length: 100 }, (_, i) => feestdagen(2000 + i))
  .flat()
  .map(({ datum }) => Date.parse(`${datum}T00:00:00Z`))
  .filter((tijd) => new Date(tijd).getUTCDay() % 6 !== 0)

function aantalTotEnMet(tijd) {
  let [laag, hoog] = [0, vrij.length]
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if (vrij[midden] <= tijd) laag = midden + 1
    else hoog = midden
  }
  return laag
}

/**
 * The best correct recipe on date-fns: jump by addBusinessDays, add back the holidays passed, until none. In UTC,
 * because with a local Date it is wrong around daylight saving.
 */
function dateFns(datum, aantal) {
  const gelezen = parseISO(`${datum}T00:00:00Z`)
  if (!isValid(gelezen)) throw new RangeError('datum')
  let dag = new UTCDateMini(gelezen.getTime())
  for (let over = aantal; over > 0; ) {
    const volgende = addBusinessDays(dag, over)
    over = aantalTotEnMet(volgende.getTime()) - aantalTotEnMet(dag.getTime())
    dag = volgende
  }
  return formatISO(dag, { representation: 'date' })
}

const kalender = new Holidays('NL', { types: ['public', 'school'], timezone: 'UTC' })

/** Day by day, asking date-holidays each time. */
function dateHolidays(datum, aantal) {
  let tijd = Date.parse(`${datum}T00:00:00Z`)
  for (let over = aantal; over > 0; ) {
    tijd += DAG
    const dag = new Date(tijd)
    if (dag.getUTCDay() % 6 !== 0 && !kalender.isHoliday(dag)) over--
  }
  return new Date(tijd).toISOString().slice(0, 10)
}

let put = 0

/** Nanoseconds per call: the median of several rounds, each over `aantal` of the dates. */
function meet(werk, aantal, herhaal = 1) {
  const tijden = []
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const begin = process.hrtime.bigint()
    for (let h = 0; h < herhaal; h++) for (let i = 0; i < aantal; i++) put += werk(datums[i], i).length ?? 1
    tijden.push(Number(process.hrtime.bigint() - begin) / (aantal * herhaal))
  }
  return tijden.sort((a, b) => a - b)[RONDES >> 1]
}

function eensgezind(n) {
  for (const datum of datums.slice(0, 500)) {
    const verwacht = plusWerkdagen(datum, n)
    if (dateFns(datum, n) !== verwacht) throw new Error(`date-fns disagrees: ${datum} + ${n}`)
  }
  if (n <= 5)
    for (const datum of datums.slice(0, 20))
      if (dateHolidays(datum, n) !== plusWerkdagen(datum, n))
        throw new Error(`date-holidays disagrees: ${datum} + ${n}`)
}

let gemist = 0
function toon(naam, verhouding, doel) {
  const haalt = verhouding >= doel
  if (!haalt) gemist++
  const factor = `${verhouding < 100 ? verhouding.toFixed(0) : Math.round(verhouding).toLocaleString('en')} ×`
  console.log(
    `| ${naam.padEnd(62)} | ${factor.padStart(10)} | ${`≥ ${doel} ×`.padStart(10)} | ${haalt ? 'yes' : 'NO '} |`,
  )
}

for (const n of [5, 250]) eensgezind(n)
// Warm up all contenders alike before any is timed.
for (const n of [5, 250]) for (const werk of [plusWerkdagen, dateFns]) meet((d) => werk(d, n), 4096, 2)

const van = {
  5: meet((d) => plusWerkdagen(d, 5), 4096, 50),
  250: meet((d) => plusWerkdagen(d, 250), 4096, 50),
}
console.log(`node ${process.version}, ${cpus()[0]?.model.trim()}; medians of ${RONDES} rounds\n`)
console.log(
  `| ${'plusWerkdagen, strings in and out with full checking, against'.padEnd(62)} | faster by  | target     | met |`,
)
console.log(`| ${'-'.repeat(62)} | ---------: | ---------: | --- |`)
for (const [n, doel] of [
  [5, 60],
  [250, 100],
])
  toon(`the best correct date-fns recipe, ${n} werkdagen`, meet((d) => dateFns(d, n), 4096) / van[n], doel)
for (const n of [5])
  toon(
    `date-holidays isHoliday day by day, ${n} werkdagen`,
    meet((d) => dateHolidays(d, n), 16) / van[n],
    10_000,
  )

const dagen = Int32Array.from(datums, (datum) => dagnummer(datum))
const leeg = meet((_, i) => ({ length: dagen[i] }), 4096, 50)
const geheel = meet((_, i) => ({ length: plusWerkdagenDag(dagen[i], 5) }), 4096, 50)
const kolom = meet(() => plusWerkdagenKolom(dagen, 5), 1, 50) / dagen.length
console.log('')
console.log(`time at 250 werkdagen over time at 5 (1 = independent of N): ${(van[250] / van[5]).toFixed(2)}`)
console.log(
  `integer call, beyond an empty call: ${(geheel - leeg).toFixed(1)} ns; in a column: ${kolom.toFixed(1)} ns a day; strings: ${van[5].toFixed(1)} ns`,
)
if (put < 0) console.log(put)
process.exitCode = gemist > 0 ? 1 : 0
