// Compares working days with what one would use instead, on the same questions in one run, and prints ratios.
// Run: npm run bench. Add `-- --streng` to fail where a target is missed.

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

/** A timed loop of its own for each contender: one loop for all would make every call in it a slow one. */
function lus(werk, invoer, herhaal = 1) {
  const loop = new Function(
    'werk',
    'invoer',
    'herhaal',
    'let put = 0; for (let h = 0; h < herhaal; h++) for (let i = 0; i < invoer.length; i++) put += werk(invoer[i]) ? 1 : 2; return put',
  )
  return () => {
    const begin = process.hrtime.bigint()
    loop(werk, invoer, herhaal)
    return Number(process.hrtime.bigint() - begin) / (invoer.length * herhaal)
  }
}

const mediaan = (getallen) => getallen.sort((a, b) => a - b)[getallen.length >> 1]

/** Nanoseconds per call of every contender, round by round, so that a busy moment hits all alike. */
function meet(lussen) {
  const namen = Object.keys(lussen)
  const rondes = Array.from({ length: RONDES + 3 }, () =>
    Object.fromEntries(namen.map((naam) => [naam, lussen[naam]()])),
  ).slice(3)
  return {
    tijd: (naam) => mediaan(rondes.map((ronde) => ronde[naam])),
    verhouding: (naam, tot) => mediaan(rondes.map((ronde) => ronde[naam] / ronde[tot])),
  }
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
  const cellen = [
    naam.padEnd(62),
    `${Math.round(verhouding).toLocaleString('en')} ×`.padStart(10),
    `≥ ${doel.toLocaleString('en')} ×`.padStart(10),
    haalt ? 'yes' : 'NO ',
  ]
  console.log(`| ${cellen.join(' | ')} |`)
}

for (const n of [5, 250]) eensgezind(n)
const dagen = Int32Array.from(datums, (datum) => dagnummer(datum))
const uitslag = meet({
  'werkdagen 5': lus((d) => plusWerkdagen(d, 5), datums, 20),
  'werkdagen 250': lus((d) => plusWerkdagen(d, 250), datums, 20),
  'date-fns 5': lus((d) => dateFns(d, 5), datums),
  'date-fns 250': lus((d) => dateFns(d, 250), datums),
  'date-holidays 5': lus((d) => dateHolidays(d, 5), datums.slice(0, 16)),
  leeg: lus((d) => d, dagen, 20),
  geheel: lus((d) => plusWerkdagenDag(d, 5), dagen, 20),
  kolom: lus((k) => plusWerkdagenKolom(k, 5), [dagen], 20),
})

console.log(`node ${process.version}, ${cpus()[0]?.model.trim()}; medians of ${RONDES} rounds\n`)
console.log(
  `| ${'plusWerkdagen, strings in and out with full checking, against'.padEnd(62)} | faster by  | target     | met |`,
)
console.log(`| ${'-'.repeat(62)} | ---------: | ---------: | --- |`)
toon('the best correct date-fns recipe, 5 werkdagen', uitslag.verhouding('date-fns 5', 'werkdagen 5'), 60)
toon(
  'the best correct date-fns recipe, 250 werkdagen',
  uitslag.verhouding('date-fns 250', 'werkdagen 250'),
  100,
)
toon(
  'date-holidays isHoliday day by day, 5 werkdagen',
  uitslag.verhouding('date-holidays 5', 'werkdagen 5'),
  10_000,
)
const ns = (getal) => `${getal.toFixed(1)} ns`
console.log(`
time at 250 werkdagen over time at 5 (1 = independent of N): ${uitslag.verhouding('werkdagen 250', 'werkdagen 5').toFixed(2)}
a call with strings: ${ns(uitslag.tijd('werkdagen 5'))}; with integers, beyond an empty call: ${ns(uitslag.tijd('geheel') - uitslag.tijd('leeg'))}; a day in a column: ${ns(uitslag.tijd('kolom') / dagen.length)}`)
// With --streng a missed target fails the run.
if (process.argv.includes('--streng') && gemist > 0) process.exitCode = 1
