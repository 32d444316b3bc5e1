// Measures the check of a declaratie: time per line at 10,000, 100,000 and 1,000,000 lines, in a list and streamed, and the
// memory it takes; and what a line costs in December, with the lines of eleven months before it. Each measurement runs in a
// process of its own. Run: npm run bench:declaratie. Add `-- --streng` to fail where a target is missed.
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { controleerDeclaratie, controleerDeclaratieStroom } from 'jeugdhulp-regels/declaratie'
import { flevoland } from 'jeugdhulp-regels/regelsets'
import {
  declaratieVan,
  gegevensVan,
  gemengd,
  REGELS_PER_CLIENT,
  regels,
  twee,
} from './bench/declaratieregels.mjs'

const GROOTTES = [10_000, 100_000, 1_000_000]
const DOEL_VERHOUDING = 1.3
const DOEL_GEHEUGEN = 1e9
/** Reported, but not held to the target: at this size no cache of a processor holds lines that lie so far apart. */
const GEMENGD = 'list, all lines mixed'
/** Reported: what a line costs at the end of a year, by the line of that month. Looking up what is known is left out. */
const DECEMBER = 'stream, December after eleven months'
const NIET_GEHOUDEN = [GEMENGD, DECEMBER]
/** A line of December comes with eleven of before: the largest size would be twelve million. */
const groottesVan = (soort) => (soort === DECEMBER ? GROOTTES.slice(0, 2) : GROOTTES)
/** A line of a month: an hour or less on one day, on an allocation that holds a year of them. */
function jaarregel(client, i, maand) {
  const datum = `2026-${twee(maand)}-${twee(1 + i)}`
  const regel = { client, toewijzing: '1', product: '45F31', begindatum: datum, einddatum: datum }
  return { ...regel, volume: 30 + ((i * 37) % 30), eenheid: 'minuut' }
}

function* december(aantal) {
  for (let i = 0; i < aantal; i++)
    yield jaarregel(`c${Math.floor(i / REGELS_PER_CLIENT)}`, i % REGELS_PER_CLIENT, 12)
}

/** How long was spent on making what a database would look up. */
let opgezocht = 0n

/** What is known of one client in December: an allocation, and every line of the eleven months before. */
function gegevensInDecember(client) {
  const begin = process.hrtime.bigint()
  const omvang = { volume: 1000, eenheid: 'uur', frequentie: 'totaal' }
  const gegevens = {
    toewijzingen: [{ nummer: '1', client, product: '45F31', ingangsdatum: '2026-01-01', omvang }],
    eerderGedeclareerd: Array.from({ length: 11 * REGELS_PER_CLIENT }, (_, i) =>
      jaarregel(client, i % REGELS_PER_CLIENT, 1 + Math.floor(i / REGELS_PER_CLIENT)),
    ),
  }
  opgezocht += process.hrtime.bigint() - begin
  return gegevens
}

const akkoord = ({ uitkomst }) => uitkomst.akkoord

/** Ways to check so many lines. Each prepares its input, and hands back the work that is timed. */
const soorten = {
  'list, lines of a client together': (aantal) => {
    const declaratie = declaratieVan(aantal, (n) => [...regels(n)])
    return () => controleerDeclaratie(flevoland, declaratie).filter(akkoord).length
  },
  [GEMENGD]: (aantal) => {
    const declaratie = declaratieVan(aantal, gemengd)
    return () => controleerDeclaratie(flevoland, declaratie).filter(akkoord).length
  },
  stream: (aantal) => async () => {
    let goed = 0
    const stroom = { regels: regels(aantal), gegevensVan, ingediendOp: '2026-03-10' }
    for await (const antwoord of controleerDeclaratieStroom(flevoland, stroom)) if (akkoord(antwoord)) goed++
    return goed
  },
  [DECEMBER]: (aantal) => async () => {
    let goed = 0
    const stroom = { regels: december(aantal), gegevensVan: gegevensInDecember, ingediendOp: '2027-01-10' }
    for await (const antwoord of controleerDeclaratieStroom(flevoland, stroom)) if (akkoord(antwoord)) goed++
    return goed
  },
}

/** Measures in this process, after a warm-up. The fastest round counts: what others do on the machine only slows. */
async function meet(soort, aantal) {
  const opwarmen = soorten[soort](GROOTTES[0])
  for (let i = 0; i < 5; i++) await opwarmen()
  const werk = soorten[soort](aantal)
  const tijden = []
  let goed = 0
  for (let i = 0; i < Math.max(5, 1e6 / aantal); i++) {
    // What an earlier round left behind is no part of what this one needs.
    globalThis.gc()
    opgezocht = 0n
    const begin = process.hrtime.bigint()
    goed = await werk()
    tijden.push(Number(process.hrtime.bigint() - begin - opgezocht) / aantal)
  }
  return { perRegel: Math.min(...tijden), goed, geheugen: process.resourceUsage().maxRSS * 1024 }
}

function meetApart(soort, aantal) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', fileURLToPath(import.meta.url), '--meet', soort, String(aantal)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

async function hoofd() {
  console.log(`node ${process.version}, ${cpus()[0]?.model.trim()}; ${REGELS_PER_CLIENT} lines a client\n`)
  console.log('| way | lines | time per line | memory of the process, input included | lines in order |')
  console.log('| --- | ---: | ---: | ---: | ---: |')
  let gemist = 0
  for (const soort of Object.keys(soorten)) {
    const groottes = groottesVan(soort).map((aantal) => aantal.toLocaleString('en'))
    const uitslagen = groottesVan(soort).map((aantal) => meetApart(soort, aantal))
    for (const [i, { perRegel, goed, geheugen }] of uitslagen.entries())
      console.log(
        `| ${soort} | ${groottes[i]} | ${(perRegel / 1000).toFixed(2)} µs | ${Math.round(geheugen / 1e6)} MB | ${goed.toLocaleString('en')} |`,
      )
    const [voorlaatste, laatste] = uitslagen.slice(-2)
    const verhouding = laatste.perRegel / voorlaatste.perRegel
    const haalt = verhouding <= DOEL_VERHOUDING && laatste.geheugen < DOEL_GEHEUGEN
    const gehouden = !NIET_GEHOUDEN.includes(soort)
    if (!haalt && gehouden) gemist++
    const oordeel = gehouden
      ? `≤ ${DOEL_VERHOUDING}: ${haalt ? 'yes' : 'NO'}`
      : 'reported, not held to the target'
    const stap = `from ${groottes.slice(-2).join(' to ')}`
    console.log(`| ${soort} | | ${verhouding.toFixed(2)} × ${stap} (${oordeel}) | | |`)
  }
  if (process.argv.includes('--streng') && gemist > 0) process.exitCode = 1
}

const meten = process.argv.indexOf('--meet')
if (meten < 0) await hoofd()
else console.log(JSON.stringify(await meet(process.argv[meten + 1], Number(process.argv[meten + 2]))))
