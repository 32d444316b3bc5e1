import { alsFormule } from './formule.mjs'
import { excelnaam, sheetsnaam } from './namen.mjs'

const cel = (tekst) => String(tekst).replaceAll('|', '\\|').replaceAll('\n', ' ')
const tabel = (koppen, rijen) =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.map(cel).join(' | ')} |`).join('\n')

const ONDERSCHEIDEN = {
  datum: 'datum',
  geboortedatum: 'datum',
  getal: 'getal',
  jaar: 'jaar',
  tekst: 'tekst',
  janee: 'ja/nee',
  kalender: 'datum of woord',
}
const VORM = { cel: '', lijst: ', een cel of een bereik', tabel: ', een bereik' }

const toon = (waarde) => {
  if (waarde === null) return '*(leeg)*'
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR'
  return waarde === '' ? '*(leeg)*' : `\`${waarde}\``
}

const haken = ({ naam, optioneel }) => (optioneel ? `[${naam}]` : naam)
const signatuur = (naam, parameters) => `${naam}(${parameters.map(haken).join('; ')})`

function argumentregel({ naam, soort, vorm, optioneel, keuzes, hulp }) {
  const wat = `${ONDERSCHEIDEN[soort]}${VORM[vorm]}${optioneel ? ', mag leeg blijven' : ''}`
  return [
    `\`${naam}\``,
    wat,
    `${hulp.nl}${keuzes ? ` Kies uit: ${keuzes.map((keuze) => `\`${keuze}\``).join(', ')}.` : ''}`,
  ]
}

function voorbeeld(functie, geval) {
  const { formule, koppen, cellen } = alsFormule(sheetsnaam(functie.naam), functie.parameters, geval)
  const invoer =
    cellen.length > 0
      ? [
          'Met in de cellen vanaf A2:',
          '',
          tabel(
            koppen,
            cellen.map((rij) => rij.map(toon)),
          ),
          '',
        ]
      : []
  const antwoord = Array.isArray(geval.antwoord)
    ? [
        'geeft:',
        '',
        tabel(
          functie.antwoordkolommen ?? ['antwoord'],
          geval.antwoord.map((rij) => rij.map(toon)),
        ),
      ]
    : [`geeft: ${toon(geval.antwoord)}`]
  return [...invoer, '```text', formule, '```', '', ...antwoord, '']
}

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
  return gebeurtenis ? gebeurtenissen[gebeurtenis].titel : 'de route begint'
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
      [...termijnen, ...landelijk.berichttermijnen.filter(nieuw)].map((regel) => [
        `\`${regel.bericht}\`${regel.verzoek ? ` op een ${regel.verzoek.join(' of ')}` : ''}${regel.contract ? `, contract \`${regel.contract}\`` : ''}`,
        regel.afzender.join(', '),
        regel.ofVanaf
          ? `${DAGEN[regel.vanaf]}; \`tweedeDatum\`: ${DAGEN[regel.ofVanaf.dag]}`
          : DAGEN[regel.vanaf],
        `${duur(regel.duur)}${regel.richting === 'terug' ? ' ervoor' : ''}${regel.totMaandeinde ? ', tot het einde van die maand' : ''}`,
        regel.tekst,
      ]),
    ),
    '',
  ]
}

const LIJSTEN = { ROUTETERMIJN: routelijst, BERICHTTERMIJN: berichtlijst }

const OPMERKINGEN = {
  GROEPSMINUTEN: [
    'Elke rij is één bijeenkomst. Een rij zonder minuten of zonder aanwezigen blijft leeg; een rij met iets dat niet kan, krijgt een fout in de eigen cel. Met `optellen` geeft één onvolledige of foute rij een fout voor het geheel: een som zonder die rij zou te laag zijn.',
    '',
    'Rond een maand niet af per bijeenkomst: tien keer 22,5 minuut is 225 minuten, niet tien keer 22. Laat daarom de bijeenkomsten van één cliënt in één maand optellen.',
    '',
  ],
  FEESTDAGEN: [
    'Alle jaren geven samen één lijst. Daarom geeft één jaar dat niet kan, een fout voor het geheel. Lege cellen tussen de jaren worden overgeslagen.',
    '',
  ],
  NOSHOW: [
    'Elke rij telt als een afspraak, ook als dezelfde cliënt er op één dag twee heeft. Een rij die per ongeluk dubbel in het bereik staat, telt dus ook twee keer: haal dubbele rijen eerst weg.',
    '',
    'Geef alle afwezigheden van een cliënt mee, anders klopt het nummer niet. Klopt een rij niet, dan staat de fout in de eerste kolom van die rij. De andere rijen van dezelfde cliënt worden dan ook niet geteld, want hun nummer kan ervan afhangen. Is bij een foute rij de cliënt niet te lezen, dan geldt dat voor alle rijen.',
    '',
  ],
}

function functiedeel(functie, pakket) {
  const { naam, hulp, geeft, parameters, voorbeelden } = functie
  return [
    `### ${sheetsnaam(naam)}`,
    '',
    hulp.nl,
    '',
    '```text',
    `Google Sheets: ${signatuur(sheetsnaam(naam), parameters)}`,
    `Excel:         ${signatuur(excelnaam(naam), parameters)}`,
    '```',
    '',
    tabel(['argument', 'soort', 'betekenis'], parameters.map(argumentregel)),
    '',
    `Geeft: ${geeft.nl}.`,
    '',
    ...(OPMERKINGEN[naam] ?? []),
    ...voorbeelden.flatMap((geval) => voorbeeld(functie, geval)),
    ...(LIJSTEN[naam]?.(pakket) ?? []),
  ]
}

const BEGIN = `# Spreadsheets

De regels van de jeugdhulp als functies in Google Sheets en Excel. Alles wordt in uw eigen spreadsheet uitgerekend: er gaat
geen enkel gegeven naar buiten.

<!-- Made from src/spreadsheet by \`npm run spreadsheetdocs\`. Do not edit. -->

## Google Sheets

1. Open uw spreadsheet en kies **Extensies > Apps Script**.
2. Haal weg wat er staat, plak de hele inhoud van \`dist/spreadsheet/Code.gs\` en klik op opslaan. Op de documentatiesite is
   die naam een download; wie npm gebruikt, vindt het bestand in het pakket.
3. Kies **Projectinstellingen** (het tandwiel) en zet de tijdzone op die van uw spreadsheet (**Bestand > Instellingen**).
   Verschillen die twee, dan kan een datum een dag verschuiven.
4. Ga terug naar de spreadsheet en typ in een cel: \`=JH_PLUSWERKDAGEN("2026-12-23"; 5)\`. Er verschijnt 31 december 2026.

Bij het typen toont Sheets de uitleg van de functie en haar argumenten. Geef voor een hele kolom liever één bereik dan een
formule per rij: dat is veel sneller. Een script heeft 30 seconden per formule.

## Excel

In Excel heten de functies \`JEUGDHULP.PLUSWERKDAGEN\` en zo verder. Het is een invoegtoepassing die een aanbieder of gemeente
zelf neerzet:

1. Zet de bestanden \`dist/spreadsheet/manifest.xml\`, \`dist/spreadsheet/functions.html\`, \`dist/spreadsheet/functions.js\`,
   \`dist/spreadsheet/functions.json\`, \`dist/spreadsheet/functions-nl.json\`, \`dist/spreadsheet/icoon-32.png\` en
   \`dist/spreadsheet/icoon-64.png\` op een eigen webadres met https. Voor Excel op het web moet de server de bestanden
   ook aan een ander domein geven (CORS, met de kop \`Access-Control-Allow-Origin\`).
2. Zet dat adres in \`manifest.xml\`, in plaats van \`https://localhost:3000\`. Dat kan met zoeken en vervangen, of maak met
   de broncode de bestanden opnieuw: \`node scripts/spreadsheet.mjs --adres https://voorbeeld.nl/excel\`.
3. Een beheerder voegt \`manifest.xml\` toe in het Microsoft 365-beheercentrum (**Geïntegreerde apps > Aangepaste apps
   uploaden**). Om het zelf te proberen, kies in Excel op het web **Invoegen > Invoegtoepassingen > Mijn invoegtoepassing
   uploaden**.
4. Typ in een cel: \`=JEUGDHULP.PLUSWERKDAGEN("2026-12-23"; 5)\`. Er verschijnt 46387: de dag als getal. Maak de cel op als
   **Datum** en er staat 31-12-2026.

Excel toont de uitleg in het Nederlands als Excel Nederlands is ingesteld, en anders in het Engels.

## Wat voor alle functies geldt

- **Scheidingsteken.** In een Nederlandse spreadsheet staat er een puntkomma tussen de argumenten, in een Engelse een komma.
- **Datums.** Een datumcel, of tekst als \`2026-12-23\`. Tekst als \`23-12-2026\` wordt geweigerd: zo kan 3-4 nooit als 4 maart
  worden gelezen. De functies rekenen van 2000 tot en met 2099; een geboortedatum kan vanaf 1901. Een tijd bij een datum
  telt niet mee. Hieronder staan datums als \`2026-12-31\`; uw spreadsheet toont ze op zijn eigen manier.
- **Bereiken.** In plaats van een cel kunt u een bereik geven: een kolom erin is een kolom eruit. Eén cel gaat samen met een
  bereik; twee bereiken moeten even groot zijn.
- **Lege cellen.** Waar een verplichte cel leeg is, blijft het antwoord leeg. Een leeg argument dat mag ontbreken, telt als
  niet ingevuld.
- **Hoofdletters.** Codes en woorden uit een lijst mogen met hoofdletters of kleine letters, en met spaties eromheen: \`45f31\`
  is \`45F31\`. Voor datums geldt dat niet.
- **Fouten.** Wat niet kan, geeft een fout met uitleg: welk argument, en wat er verwacht wordt. Wat er in de cel stond, staat
  nooit in de uitleg. In een bereik krijgt alleen die ene cel een fout (wat bij FEESTDAGEN, GROEPSMINUTEN en NOSHOW geldt,
  staat bij die functies): in Excel \`#WAARDE!\`, in Google Sheets de tekst
  \`Fout: …\`, want een script kan daar geen fout in één cel zetten.
- **Uw eigen vrije dagen.** Waar \`kalender\` staat, kunt u een bereik geven met dagen waarop u dicht bent. In datzelfde bereik
  kunnen woorden staan: \`zonder-goede-vrijdag\` en \`zonder-bevrijdingsdag\` maken die dag een gewone werkdag,
  \`gelijkgestelde-dagen\` maakt de dagen vrij die bij besluit met een feestdag gelijk zijn gesteld.
- **Regels.** Producten, berichten, groepen en no-shows volgen de regels van regio Flevoland.

Grenzen in Excel: een werkmap met het 1904-datumsysteem werkt niet, want daar zijn de getallen van de dagen anders. Excel
geeft op sommige computers een lege cel door als 0; waar een datum, een jaar of een tekst hoort is dat hetzelfde als leeg,
maar een lege cel waar een ander getal hoort telt daar als 0.

\`dist/spreadsheet/voorbeelden.xlsx\` heeft alle voorbeelden van deze pagina, een lijst van de feestdagen tot en met 2099, en een
blad dat met de gewone functies WERKDAG en NETTO.WERKDAGEN op hetzelfde uitkomt.

## Functies
`

const EINDE = `## Voor ontwikkelaars

\`jeugdhulp-regels/spreadsheet\` heeft de tabel waaruit dit alles gemaakt is, en één functie die haar uitvoert. Voor een ander
programma hoeft u alleen te zeggen hoe het een cel doorgeeft en een antwoord wil hebben.

\`\`\`ts
import { type Gastheer, roepAan, spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'

spreadsheetfuncties.map(({ naam }) => naam).includes('TERMIJN') // => true

// A program that writes dates as 20261223, and wants a refusal in a cell as an object.
const ander: Gastheer = {
  lees: (waarde) => (typeof waarde === 'number' ? String(waarde).replace(/^(....)(..)(..)$/, '$1-$2-$3') : waarde),
  schrijfDag: (datum) => Number(datum.replaceAll('-', '')),
  schrijfFout: (uitleg) => ({ uitleg }),
  leeg: undefined,
}
roepAan('WERKDAGEN', [[[20261223], [20261224]], '2026-12-31'], ander) // => [[5], [4]]
\`\`\`

\`Code.gs\` en \`functions.js\` gebruiken \`sheets\` en \`excel(…)\`. Een weigering is een \`Spreadsheetfout\` met \`code\`, \`argument\`
en een Nederlandse \`message\`.
`

/** docs/spreadsheet.md. */
export function pagina(pakket) {
  const { spreadsheetfuncties } = pakket
  return `${[
    BEGIN,
    tabel(
      ['functie', 'wat zij geeft'],
      spreadsheetfuncties.map(({ naam, hulp }) => [
        `[${sheetsnaam(naam)}](#${sheetsnaam(naam).toLowerCase()})`,
        hulp.nl,
      ]),
    ),
    '',
    ...spreadsheetfuncties.flatMap((functie) => functiedeel(functie, pakket)),
    EINDE,
  ]
    .join('\n')
    .trim()}\n`
}
