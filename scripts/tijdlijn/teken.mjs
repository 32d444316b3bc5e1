// Draws docs/tijdlijn.svg, the timeline in the README. Run: npm run tijdlijnbeeld
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { beeldVan, dag } from './dossier.mjs'

export const BESTAND = new URL('../../docs/tijdlijn.svg', import.meta.url)

const ETMAAL = 86_400_000
const [BREEDTE, LINKS, DAGBREEDTE, BOVEN, RIJ] = [880, 24, 17, 84, 52]

const nummer = (datum) => Date.parse(datum) / ETMAAL
const datumVan = (dagnummer) => new Date(dagnummer * ETMAAL).toISOString().slice(0, 10)
const rond = (getal) => Math.round(getal * 10) / 10
const veilig = (tekst) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const tekst = (soort, x, y, inhoud) => `<text class="${soort}" x="${rond(x)}" y="${y}">${inhoud}</text>`
const vlak = (soort, x, y, breedte, hoogte, rest = '') =>
  `<rect class="${soort}" x="${rond(x)}" y="${y}" width="${rond(breedte)}" height="${hoogte}"${rest}/>`

/** Where a day begins; its middle is half a day further. */
const plaats =
  (begin) =>
  (datum, deel = 0) =>
    LINKS + (nummer(datum) - nummer(begin) + deel) * DAGBREEDTE

function vrijeDagen({ isWerkdag }, { begin, eind }, x, hoogte) {
  const dagen = Array.from({ length: nummer(eind) - nummer(begin) + 1 }, (_, i) =>
    datumVan(nummer(begin) + i),
  )
  const maandag = (datum) => new Date(datum).getUTCDay() === 1
  return [
    ...dagen
      .filter((datum) => !isWerkdag(datum))
      .map((datum) => vlak('vrij', x(datum), BOVEN, DAGBREEDTE, hoogte)),
    ...dagen.filter(maandag).map((datum) => tekst('dag', x(datum), BOVEN - 8, dag(datum))),
  ]
}

/** The words of a bar stand behind it, or before it where there is no room behind. */
function standtekst({ van, uiterlijk, gedaan, stand }, kleur, y, x) {
  const einde = Math.max(x(uiterlijk, 1), gedaan ? x(gedaan, 0.5) + 6 : 0)
  const past = einde < BREEDTE / 2 + DAGBREEDTE * 5
  return past
    ? tekst(`stand ${kleur}`, einde + 10, y, stand)
    : tekst(`stand ervoor ${kleur}`, x(van, 0.5) - 10, y, stand)
}

function rij(balk, i, x) {
  const { regel, titel, wie, laat, van, uiterlijk, gedaan } = balk
  const y = BOVEN + 12 + i * RIJ
  const kleur = laat ? 'laat' : gedaan ? 'goed' : 'open'
  const teLaat = laat ? [vlak(kleur, x(uiterlijk, 1), y + 19, x(gedaan, 0.5) - x(uiterlijk, 1), 10)] : []
  const punt = gedaan ? [`<circle class="${kleur}" cx="${rond(x(gedaan, 0.5))}" cy="${y + 24}" r="6"/>`] : []
  const kop = `<tspan class="titel">${veilig(titel)}</tspan> · ${veilig(wie)} (${regel})`
  return [
    tekst('rij', LINKS, y + 9, kop),
    vlak('balk', x(van, 0.5), y + 19, x(uiterlijk, 1) - x(van, 0.5), 10, ' rx="3"'),
    ...teLaat,
    ...punt,
    standtekst(balk, kleur, y + 28, x),
  ]
}

const STIJL = readFileSync(new URL('stijl.css', import.meta.url), 'utf8').trim()

function nu(peildatum, x, hoogte) {
  const midden = rond(x(peildatum, 0.5))
  return [
    `<path class="nu" d="M${midden} ${BOVEN}V${BOVEN + hoogte}"/>`,
    tekst('nutekst', midden, BOVEN - 30, `vandaag: ${dag(peildatum)}`),
  ]
}

/** The timeline of one dossier as a picture, made of nothing but what the package answers. */
export function tijdlijnbeeld(pakket) {
  const { titel, begin, peildatum, balken } = beeldVan(pakket)
  const eind = [peildatum, ...balken.map(({ uiterlijk }) => uiterlijk)].sort().at(-1)
  const x = plaats(begin)
  const hoogte = 12 + balken.length * RIJ
  const feestdagen = new Map(
    balken.flatMap(({ feestdagen }) => feestdagen).map(({ datum, reden }) => [datum, reden]),
  )
  const vrij = [...feestdagen].map(([datum, naam]) => `${naam} (${dag(datum)})`).join(' en ')
  const beschrijving = balken.map(({ titel, wie, stand }) => `${titel} (${wie}): ${stand}.`).join(' ')
  const geheel = BOVEN + hoogte + 34
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREEDTE} ${geheel}" width="${BREEDTE}" height="${geheel}" role="img" lang="nl" aria-labelledby="naam uitleg">`,
    `<title id="naam">Tijdlijn van een dossier op de ${veilig(titel)}, bekeken op ${dag(peildatum)}</title>`,
    `<desc id="uitleg">${veilig(beschrijving)}</desc>`,
    `<style>\n${STIJL}\n</style>`,
    vlak('papier', 0.5, 0.5, BREEDTE - 1, geheel - 1, ' rx="10"'),
    tekst('kop', LINKS, 30, `${veilig(titel)}: wie is aan zet, en tot wanneer`),
    ...vrijeDagen(pakket, { begin, eind }, x, hoogte),
    ...nu(peildatum, x, hoogte),
    ...balken.flatMap((balk, i) => rij(balk, i, x)),
    tekst(
      'dag',
      LINKS,
      BOVEN + hoogte + 20,
      `Grijs: weekend, ${vrij}. Balk: de termijn. Stip: de dag waarop het gedaan is.`,
    ),
    '</svg>',
  ].join('\n')}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(BESTAND, tijdlijnbeeld(await import('../../dist/index.js')))
