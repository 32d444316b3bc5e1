// What the page on spreadsheets lists for the functions that know names: of verplichtingen and of messages.
import { tabel } from './markdown.mjs'

const ENKELVOUD = { werkdagen: 'werkdag', dagen: 'dag', weken: 'week', maanden: 'maand', jaren: 'jaar' }
const duur = ({ aantal, eenheid }) => `${aantal} ${aantal === 1 ? ENKELVOUD[eenheid] : eenheid}`
const keuze = ({ duur: lengte, als = [] }) => {
  const wanneer = als.flatMap((voorwaarde) => ('gegeven' in voorwaarde ? voorwaarde.is : []))
  return `${duur(lengte)}${wanneer.length > 0 ? ` (${wanneer.join(', ')})` : ''}`
}
const veldtitel = ({ gebeurtenissen }, naam) =>
  Object.values(gebeurtenissen).find(({ velden }) => velden?.[naam])?.velden[naam].titel

/** The choices that count without further facts; one that hangs on a field of an event is named. */
function standaard(route, termijn) {
  const over = termijn.filter(({ als = [] }) => als.every((voorwaarde) => 'gegeven' in voorwaarde))
  const velden = termijn.flatMap(({ als = [] }) =>
    als.flatMap(({ veld }) => (veld ? [veldtitel(route, veld)] : [])),
  )
  return [...over.map(keuze), ...velden.map((titel) => `anders bij: ${titel}`)].join('; ')
}

/** What happens on the day from which a term runs, by the default choices. */
function vanaf({ stappen, gebeurtenissen }, { vanaf: ankers = [], ontstaat: [ontstaan] }) {
  const anker = ankers.find(({ als }) => !als) ?? ontstaan
  const stap = anker.betreden ?? anker.betreedt
  if (stap) return `stap begint: ${stappen[stap].titel}`
  const gebeurtenis = anker.gebeurtenis ?? anker.bij
  if (!gebeurtenis) return 'de route begint'
  const { titel } = gebeurtenissen[gebeurtenis]
  return anker.veld === 'ontvangenOp' ? `${titel} (of de dag van ontvangst, als u die weet)` : titel
}

function routelijst({ routetermijnen }) {
  return [
    'De verplichtingen met een termijn:',
    '',
    tabel(
      ['route', 'verplichting', 'wat', '`datum` is de dag van', 'termijn'],
      routetermijnen.flatMap(({ route, verplichtingen }) =>
        verplichtingen.map((verplichting) => [
          `\`${route.id}/${route.versie}\``,
          `\`${verplichting.id}\``,
          verplichting.titel,
          vanaf(route, verplichting),
          standaard(route, verplichting.termijn),
        ]),
      ),
    ),
    '',
  ]
}

const DAGEN = {
  beoordeling: 'de beoordeling of intake',
  ontvangst: 'de ontvangst van het bericht waarop dit antwoordt',
  dagtekening: 'de dagtekening van het verzoek',
  start: 'de echte start van de hulp',
  startRegie: 'de start van de regie op de maatregel',
  ontvangst301: 'de ontvangst van het JW301',
  einde: 'het echte einde van de hulp',
  eindeMaatregel: 'het einde van de maatregel',
  ingangWijziging: 'de ingang van de wijziging',
  levering: 'de levering van de hulp',
  indiening: 'de indiening van de declaratie',
  verwijzing: 'de verwijzing',
  goedkeuring: 'de goedkeuring van de regel',
}

function berichtrij(regel) {
  const { bericht, afzender, verzoek, contract, vanaf, ofVanaf, richting, totMaandeinde, tekst } = regel
  const opVerzoek = verzoek ? ` op een ${verzoek.join(' of ')}` : ''
  const bijContract = contract ? `, contract \`${contract}\`` : ''
  const tweede = ofVanaf ? `; \`tweedeDatum\`: ${DAGEN[ofVanaf.dag]}` : ''
  const hoe = `${richting === 'terug' ? ' ervoor' : ''}${totMaandeinde ? ', tot het einde van die maand' : ''}`
  return [
    `\`${bericht}\`${opVerzoek}${bijContract}`,
    afzender.join(', '),
    `${DAGEN[vanaf]}${tweede}`,
    `${duur(regel.duur)}${hoe}`,
    tekst,
  ]
}

function berichtlijst({ flevoland, landelijk }) {
  const { termijnen } = flevoland.berichten
  const nieuw = (regel) =>
    !termijnen.some(
      ({ bericht, verzoek = regel.verzoek }) =>
        bericht === regel.bericht && (!verzoek || verzoek.some((een) => regel.verzoek.includes(een))),
    )
  return [
    'De berichten en stappen:',
    '',
    tabel(
      ['bericht', 'afzender', '`datum` is de dag van', 'termijn', 'uitleg'],
      [...termijnen, ...landelijk.berichttermijnen.filter(nieuw)].map(berichtrij),
    ),
    '',
  ]
}

/** By function, the list of what it knows. */
export const LIJSTEN = { ROUTETERMIJN: routelijst, BERICHTTERMIJN: berichtlijst }
