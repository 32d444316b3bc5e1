// The public surface of each entry, as a report that is checked in: `npm run genereer` writes them, a test compares.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import ts from 'typescript'

const MAP = fileURLToPath(new URL('../', import.meta.url))
export const RAPPORTEN = join(MAP, 'api')
const { name: PAKKET, exports } = JSON.parse(readFileSync(join(MAP, 'package.json'), 'utf8'))

const WORTEL = 'index'
const DECLARATIES = Object.values(exports).flatMap((doel) => doel.import?.types ?? [])
const INGANGEN = DECLARATIES.map((pad) => basename(pad, '.d.ts')).filter((naam) => naam !== WORTEL)

const declaratie = (ingang) => join(MAP, 'dist', `${ingang}.d.ts`)
const rapportnaam = (ingang) => `${ingang}.api.md`

/** What a report is made of; that something has no release tag or no comment is not what a report is for. */
function instellingen(ingang, map) {
  const stil = { default: { logLevel: 'none' } }
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: MAP,
      mainEntryPointFilePath: declaratie(ingang),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'nodenext',
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            types: [],
          },
          files: INGANGEN.map(declaratie),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: rapportnaam(ingang),
        reportFolder: map,
        reportTempFolder: join(map, 'temp'),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: stil, tsdocMessageReporting: stil },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(MAP, 'package.json'),
  })
}

/** The names of an entry, each with what it stands for, whichever file declares it. */
function namenVan(program, ingang) {
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(declaratie(ingang)))
  return checker
    .getExportsOfModule(module)
    .map((symbool) => [
      symbool.name,
      symbool.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbool) : symbool,
    ])
}

/** The root entry repeats what others export: its report says from which, where what it is stands in full. */
function wortelrapport(program) {
  const elders = new Map(
    INGANGEN.toReversed().flatMap((ingang) =>
      namenVan(program, ingang).map(([naam, symbool]) => [symbool, { naam, ingang }]),
    ),
  )
  const regels = namenVan(program, WORTEL).map(([naam, symbool]) => {
    const bron = elders.get(symbool)
    if (!bron)
      throw new Error(`${naam} is exported from the root entry alone: export it from its own entry too.`)
    const als = bron.naam === naam ? naam : `${bron.naam} as ${naam}`
    const soort = symbool.flags & ts.SymbolFlags.Value ? 'export' : 'export type'
    return `${soort} { ${als} } from '${PAKKET}/${bron.ingang}';`
  })
  return `## API Report File for "${PAKKET}"\n\n\`\`\`ts\n\n${regels.sort().join('\n')}\n\n\`\`\`\n`
}

function schrijf(map) {
  mkdirSync(join(map, 'temp'), { recursive: true })
  const compilerState = CompilerState.create(instellingen(INGANGEN[0], map), {
    additionalEntryPoints: [...INGANGEN, WORTEL].map(declaratie),
  })
  for (const ingang of INGANGEN) {
    const { errorCount } = Extractor.invoke(instellingen(ingang, map), {
      localBuild: true,
      compilerState,
      messageCallback: (bericht) => {
        bericht.handled = bericht.logLevel !== 'error'
      },
    })
    if (errorCount > 0) throw new Error(`The declarations of ${ingang} have errors.`)
  }
  writeFileSync(join(map, rapportnaam(WORTEL)), wortelrapport(compilerState.program))
  rmSync(join(map, 'temp'), { recursive: true })
}

const lees = (map) =>
  Object.fromEntries(readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam), 'utf8')]))

/** The reports of what was built now, by their names, without touching those that are checked in. */
export function maakRapporten() {
  const map = mkdtempSync(join(tmpdir(), 'api-'))
  try {
    schrijf(map)
    return lees(map)
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(RAPPORTEN, { recursive: true, force: true })
  mkdirSync(RAPPORTEN)
  for (const [naam, tekst] of Object.entries(maakRapporten())) writeFileSync(join(RAPPORTEN, naam), tekst)
}
