// What the docs site and llms.txt are made of. A new guide is one line here, and shows as soon as its file is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const MAP = new URL('../../', import.meta.url)

export const lees = (pad) => readFileSync(new URL(pad, MAP), 'utf8')

/** The guides in reading order: the file in docs/, and what it answers. */
const GIDSEN = [
  ['eerste-stappen.md', 'From `npm install` to the first right answer, and how to read it'],
  ['werkdagen.md', 'Which day is the last of a term; calendars of one’s own'],
  ['routes.md', 'Where a case stands, who owes what and by when'],
  ['producten.md', 'Which product fits a child, for how many hours, beside what'],
  ['catalogus.md', 'What the catalogue of Flevoland holds, product by product'],
  ['samenloop.md', 'Which two forms of help may run together'],
  ['toewijzing.md', 'Who gets an allocation, until when, and how it changes'],
  ['berichten.md', 'When a message is due, its codes and its body'],
  ['declaratie.md', 'What may be declared: group time, no-shows, a month’s lines'],
  ['schaal.md', 'How long a million lines take, and how to go past one machine'],
  ['snelheid.md', 'How fast and how large it is, against what one would use instead'],
  ['spreadsheet.md', 'The rules as functions of Google Sheets and Excel'],
  ['vectoren.md', 'Test cases for a system in another language'],
  ['eigen-regio.md', 'How a region writes its own values'],
  ['interpretaties.md', 'What was chosen where a source is silent, and how to choose otherwise'],
  ['privacy.md', 'Which data the library sees, and what to log'],
  ['architectuur.md', 'How the code hangs together, and where a new rule goes'],
  ['versiebeleid.md', 'What changes when a rule changes, what old dossiers keep, how a release is made'],
  ['regels.md', 'Every rule by its ID: what it says, where it stands, what applies it'],
  [
    'bronnen.md',
    'Which documents the rules come from, where they can be read, and how to find a line in them',
  ],
  ['herleidbaarheid.md', 'Each rule with its source, code, tests and vectors'],
  ['mutatie.md', 'How many faults put in on purpose the tests find'],
  ['begrippen.md', 'The Dutch terms of the public names, in English'],
]

/** Pages that stand elsewhere in the repository: the file, what it answers, and its name on the site. */
const ELDERS = [
  ['CONTRIBUTING.md', 'What belongs here, a rule in five steps, all commands', 'contributing'],
  ['CHANGELOG.md', 'What changed in which version', 'changelog'],
  ['SECURITY.md', 'How to report a vulnerability, and what the package does not do', 'security'],
  ['examples/portaal/README.md', 'A page for a gemeente: timeline, products, group minutes', 'portaal'],
  [
    'examples/conformiteit/README.md',
    'Two systems of others that check themselves by the vectors',
    'conformiteit',
  ],
]

const titelVan = (tekst) => /^# (.+)$/m.exec(tekst)[1].replaceAll('`', '')

const gids = (bestand, antwoord) => ({ bestand, antwoord, titel: titelVan(lees(`docs/${bestand}`)) })

/** The guides that are there. */
export const gidsen = GIDSEN.filter(([bestand]) => existsSync(new URL(`docs/${bestand}`, MAP))).map((rij) =>
  gids(...rij),
)

/** The pages of the routes, which are made from their definitions. */
export const routepaginas = readdirSync(new URL('docs/routes/', MAP))
  .sort()
  .map((naam) => gids(`routes/${naam}`, 'The route step by step: events, verplichtingen, choices'))

/** The pages of the repository that are no guide, but that a guide sends its reader to. */
export const elders = ELDERS.map(([pad, antwoord, naam]) => ({
  pad,
  antwoord,
  naam,
  titel: titelVan(lees(pad)),
}))

/** What each entry is for, in a line. */
const ENTRIES = {
  werkdagen: 'Working days, holidays, terms and calendars',
  routes: 'Processes as data: dossiers, verplichtingen, timeline, plan, pictures',
  producten: 'The catalogue of a region: participation, age, size, groups, samenloop',
  toewijzing: 'Allocations: families, a moved end, relapse, the answer to a request',
  berichten: 'Messages: terms, chain, iJw code lists and bodies, amounts',
  declaratie: 'What may be declared: group time, no-shows, the check of a month’s lines',
  regelsets: 'The data: routes and their versions, `flevoland`, `landelijk`',
  schemas: 'zod/mini schemas and `maakRegelset`, for a region of one’s own',
  spreadsheet: 'The same functions for Google Sheets and Excel',
}

const uitgegeven = Object.entries(JSON.parse(lees('package.json')).exports)
  // What has no code, such as the JSON Schemas, has no page.
  .filter(([, doel]) => typeof doel !== 'string')
  .map(([naam]) => naam.replace(/^\.\/?/, ''))

/** The entries of the package; the root last, so that a name has its page at the entry it comes from. */
export const entries = [
  ...uitgegeven.filter(Boolean).map((naam) => ({
    naam: `jeugdhulp-regels/${naam}`,
    module: naam,
    bron: `src/${naam}/index.ts`,
    antwoord: ENTRIES[naam],
  })),
  {
    naam: 'jeugdhulp-regels',
    module: 'index',
    bron: 'src/index.ts',
    antwoord:
      'All of it but the schemas and the spreadsheets, with the register of rules and the list of sources',
  },
]
