// One script of the instrumented source and the tests that ask it, for the runner to start anew for each mutant.
// Stryker calls it in its sandbox, after it has put its mutants in `src/`.
import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const INGANGEN =
  /^jeugdhulp-regels\/(werkdagen|routes|producten|toewijzing|berichten|declaratie|regelsets|schemas|spreadsheet)$/

/** The tests of the rules, and those of the package that ask the source and not `dist/`. */
const MAPPEN = [
  'kern',
  'werkdagen',
  'routes',
  'producten',
  'toewijzing',
  'berichten',
  'declaratie',
  'spreadsheet',
]
const VAN_HET_PAKKET =
  /^(schemas|schemas-grenzen|xstate|vectoren|antwoorden|spreadsheet\/(tabel|fouten|declaratie|bibliotheek|termijnfuncties))\.test\.ts$/

const testsIn = (map) =>
  readdirSync(map, { recursive: true })
    .filter((naam) => naam.endsWith('.test.ts'))
    .sort()
const testbestanden = [
  ...MAPPEN.flatMap((map) => testsIn(`test/${map}`).map((naam) => `test/${map}/${naam}`)),
  ...testsIn('test/pakket')
    .filter((naam) => VAN_HET_PAKKET.test(naam))
    .map((naam) => `test/pakket/${naam}`),
]

await build({
  stdin: {
    contents: [
      "exports.bron = () => [require('./src/index.ts'), require('./src/schemas/index.ts'), require('./src/spreadsheet/index.ts')]",
      'exports.tests = {',
      ...testbestanden.map((pad) => `  '${pad}': () => require('./${pad}'),`),
      '}',
    ].join('\n'),
    resolveDir: '.',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  // Only scripts ask where they are.
  define: { 'import.meta.url': JSON.stringify(pathToFileURL('scripts/script.mjs').href) },
  outfile: 'mutatie.cjs',
  logLevel: 'error',
  plugins: [
    {
      name: 'de bron in plaats van het pakket',
      setup({ onResolve, initialOptions }) {
        const bron = (pad) => ({ path: `${initialOptions.absWorkingDir ?? process.cwd()}/src/${pad}` })
        onResolve({ filter: /^jeugdhulp-regels$/ }, () => bron('index.ts'))
        onResolve({ filter: INGANGEN }, ({ path }) => bron(`${path.match(INGANGEN)[1]}/index.ts`))
      },
    },
  ],
})
