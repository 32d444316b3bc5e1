// Makes docs/spreadsheet.md from the table of functions. Run: npm run genereer
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { alsFormule } from '../spreadsheet/formule.mjs'
import { excelnaam, sheetsnaam } from '../spreadsheet/namen.mjs'
import { alinea, tabel } from './markdown.mjs'
import { LIJSTEN } from './spreadsheetlijsten.mjs'

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

const OPMERKINGEN = {
  GROEPSMINUTEN: [
    alinea(
      'Elke rij is één bijeenkomst. Een rij zonder minuten of zonder aanwezigen blijft leeg; een rij met iets dat niet kan,',
      'krijgt een fout in de eigen cel. Met `optellen` geeft één onvolledige of foute rij een fout voor het geheel: een som',
      'zonder die rij zou te laag zijn.',
    ),
    '',
    alinea(
      'Rond een maand niet af per bijeenkomst: tien keer 22,5 minuut is 225 minuten, niet tien keer 22. Laat daarom de',
      'bijeenkomsten van één cliënt in één maand optellen.',
    ),
    '',
  ],
  FEESTDAGEN: [
    alinea(
      'Alle jaren geven samen één lijst. Daarom geeft één jaar dat niet kan, een fout voor het geheel. Lege cellen tussen de',
      'jaren worden overgeslagen.',
    ),
    '',
  ],
  NOSHOW: [
    alinea(
      'Elke rij telt als een afspraak, ook als dezelfde cliënt er op één dag twee heeft. Een rij die per ongeluk dubbel in',
      'het bereik staat, telt dus ook twee keer: haal dubbele rijen eerst weg.',
    ),
    '',
    alinea(
      'Geef alle afwezigheden van een cliënt mee, anders klopt het nummer niet. Klopt een rij niet, dan staat de fout in de',
      'eerste kolom van die rij. De andere rijen van dezelfde cliënt worden dan ook niet geteld, want hun nummer kan ervan',
      'afhangen. Is bij een foute rij de cliënt niet te lezen, dan geldt dat voor alle rijen.',
    ),
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

const lees = (naam) => readFileSync(new URL(naam, import.meta.url), 'utf8')

/** The page: the table of functions between what a person must do and know. */
export function pagina(pakket) {
  const { spreadsheetfuncties } = pakket
  return `${[
    '# Spreadsheets',
    '',
    '<!-- Generated from src/spreadsheet by `npm run genereer`; do not edit. -->',
    '',
    lees('spreadsheet-begin.md'),
    tabel(
      ['functie', 'wat zij geeft'],
      spreadsheetfuncties.map(({ naam, hulp }) => [
        `[${sheetsnaam(naam)}](#${sheetsnaam(naam).toLowerCase()})`,
        hulp.nl,
      ]),
    ),
    '',
    ...spreadsheetfuncties.flatMap((functie) => functiedeel(functie, pakket)),
    lees('spreadsheet-einde.md'),
  ]
    .join('\n')
    .trim()}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [regelsets, spreadsheet] = await Promise.all([
    import('../../dist/regelsets.js'),
    import('../../dist/spreadsheet.js'),
  ])
  writeFileSync(
    new URL('../../docs/spreadsheet.md', import.meta.url),
    pagina({ ...spreadsheet, ...regelsets }),
  )
}
