// Reads dossiers from JSON files and prints what the package makes of them, or prints the plan of a route or the decisions.
// npm run voorbeeld                        the dossiers beside this file, and the choice of a product
// npm run voorbeeld -- mijn-dossier.json   one of your own
// npm run voorbeeld -- --vragen            the decisions beside the flow
// npm run voorbeeld -- --route gvjb-315 --datum 2026-11-23 --hulpvorm verblijf   every way to an end, and its last days
import { readdirSync, readFileSync } from 'node:fs'
import { bevindingen, huidigeStap, metParameters, RegelFout, routeVan, tijdlijn } from 'jeugdhulp-regels'
import { toonAanbieder } from './aanbieder.mjs'
import { bron } from './bron.mjs'
import { toonPlan } from './plan.mjs'
import { toonVragen } from './vragen.mjs'

const ENKELVOUD = { werkdagen: 'werkdag', dagen: 'dag', weken: 'week', maanden: 'maand', jaren: 'jaar' }
const WEEKDAGEN = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za']

const dag = (datum) => `${WEEKDAGEN[new Date(`${datum}T00:00:00Z`).getUTCDay()]} ${datum}`
const duur = ({ duur: { aantal, eenheid } }) => `${aantal} ${aantal === 1 ? ENKELVOUD[eenheid] : eenheid}`
const werkdagen = (aantal) => `${aantal} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`

/** What became of something owed, in words. */
function stand({ stand, uiterlijk, voldaanOp, vervallenOp, resterendeWerkdagen: over }) {
  if (vervallenOp) return `vervallen op ${dag(vervallenOp)}`
  const laat = over === 0 ? 'na de laatste dag, nog voor de volgende werkdag' : `${werkdagen(-over)} te laat`
  if (stand === 'op-tijd')
    return uiterlijk ? `op tijd: ${dag(voldaanOp)}, ${werkdagen(over)} over` : `gedaan op ${dag(voldaanOp)}`
  if (stand === 'te-laat') return `TE LAAT: ${dag(voldaanOp)}, ${laat}`
  if (stand === 'verlopen') return `VERLOPEN: ${laat}, nog niet gedaan`
  if (stand === 'laatste-dag') return 'OPEN: vandaag is de laatste dag'
  return uiterlijk ? `open: nog ${werkdagen(over)}` : 'open, zonder termijn'
}

/** The free days a term passed over, weekends together. */
function overgeslagen(termijn) {
  const feestdagen = termijn.overgeslagen.filter(({ reden }) => reden !== 'weekend')
  const weekenddagen = termijn.overgeslagen.length - feestdagen.length
  return [
    ...(weekenddagen > 0 ? [`${weekenddagen} ${weekenddagen === 1 ? 'weekenddag' : 'weekenddagen'}`] : []),
    ...feestdagen.map(({ datum, reden }) => `${reden} (${dag(datum)})`),
  ].join(', ')
}

function toonVerplichting(route, { verplichting, termijn, motivering }) {
  const { titel, wie, eenVan, uitvoering, uiterlijk } = verplichting
  const namen = (actoren) => actoren.map((actor) => route.actoren[actor]).join(eenVan ? ' of ' : ' en ')
  console.log(`      → ${titel}`)
  console.log(`        wie:        ${namen(wie)}${uitvoering ? ` (uitvoering: ${namen(uitvoering)})` : ''}`)
  if (uiterlijk)
    console.log(`        uiterlijk:  ${dag(uiterlijk)}, ${duur(termijn)} na ${dag(termijn.vanaf)}`)
  console.log(`        stand:      ${stand(verplichting)}`)
  if (termijn?.overgeslagen.length > 0) console.log(`        vrij:       ${overgeslagen(termijn)}`)
  console.log(`        regel:      ${motivering.map(bron).join('; ')}`)
}

function toon({ titel, peildatum, dossier }) {
  const route = metParameters(routeVan(dossier), dossier.parameters ?? {})
  const regels = tijdlijn(route, dossier, { peildatum })
  // Everything is told as it stood on the peildatum, so what came after it is left out here too.
  const toen = {
    ...dossier,
    gebeurtenissen: dossier.gebeurtenissen.filter(({ datum }) => datum <= peildatum),
  }
  const stap = huidigeStap(route, toen)
  console.log(`\n${titel}\n${'='.repeat(titel.length)}`)
  console.log(`${route.titel} (${route.versie}), bekeken op ${dag(peildatum)}\n`)
  if (regels.length === 0) return console.log('  Het dossier was nog niet geopend.')
  for (const regel of regels) {
    if (regel.soort === 'verplichting') toonVerplichting(route, regel)
    else {
      const naar =
        regel.soort === 'gebeurtenis' && regel.naar !== regel.stap
          ? ` → ${route.stappen[regel.naar].titel}`
          : ''
      const ids = regel.motivering.map((toepassing) => ` ${toepassing.regel}`).join('')
      console.log(`  ${dag(regel.datum)}  [${route.stappen[regel.stap].titel}${naar}] ${regel.tekst}${ids}`)
    }
  }
  console.log(`\n  Stap: ${stap.titel}${stap.einde ? ' (einde)' : ''}`)
  for (const { tekst, regel, pad } of bevindingen(route, toen))
    console.log(`  Let op: ${tekst} [${regel}, ${pad}]`)
}

function lees(pad) {
  let inhoud
  try {
    inhoud = JSON.parse(readFileSync(pad, 'utf8').replace(/^\uFEFF/, ''))
  } catch (fout) {
    throw new Error(fout instanceof SyntaxError ? 'dit bestand is geen JSON' : 'dit bestand is niet te lezen')
  }
  if (typeof inhoud?.titel !== 'string') throw new Error('titel: ontbreekt')
  return inhoud
}

/** Every failure is said in one line: the field, what is wrong with it, and what would have been right. */
function uitleg(fout) {
  if (!(fout instanceof RegelFout)) return fout.message
  const mogelijk = fout.toegestaan ? `; mogelijk is: ${fout.toegestaan.join(', ')}` : ''
  return `${fout.pad}: ${fout.code.replaceAll('-', ' ')}${mogelijk}`
}

const map = new URL('./dossiers/', import.meta.url)
const eigen = process.argv.slice(2)
const isVraag = eigen.some((woord) => woord.startsWith('--'))
if (isVraag)
  try {
    if (eigen[0] === '--vragen') toonVragen()
    else toonPlan(eigen)
  } catch (fout) {
    console.error(uitleg(fout))
    process.exitCode = 1
  }
const paden =
  eigen.length > 0
    ? eigen
    : readdirSync(map)
        .sort((een, ander) => Number.parseInt(een, 10) - Number.parseInt(ander, 10))
        .map((naam) => new URL(naam, map))
for (const pad of isVraag ? [] : paden)
  try {
    toon(lees(pad))
  } catch (fout) {
    console.error(`${pad}: ${uitleg(fout)}`)
    process.exitCode = 1
  }
if (eigen.length === 0) toonAanbieder()
