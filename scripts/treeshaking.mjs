// Bundles one export of each entry of the built package with esbuild, rollup and webpack: the bundle answers, is small beside
// the whole entry, and holds nothing of what stands beside that export.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'
import webpack from 'webpack'

const PAKKET = 'jeugdhulp-regels'

/**
 * What is taken of an entry, what it is asked and answers, what may not be in the bundle (but is in the whole entry), and the
 * largest part of the whole that the bundle may be. The regelset that the question needs counts for neither.
 */
const GEVALLEN = [
  {
    ingang: PAKKET,
    neemt: 'plusWerkdagen',
    vraag: "plusWerkdagen('2026-12-23', 5)",
    antwoord: '2026-12-31',
    afwezig: ['301-aanmeldroute jeugdhulp', 'BEGIN:VCALENDAR', 'Diagnostiek'],
    deel: 0.02,
  },
  {
    ingang: `${PAKKET}/werkdagen`,
    neemt: 'datumUit',
    vraag: "datumUit(new Date('2026-12-23T23:30:00Z'), 'Europe/Amsterdam')",
    antwoord: '2026-12-24',
    afwezig: ['Tweede Kerstdag', 'extraVrij'],
    deel: 0.3,
  },
  {
    ingang: `${PAKKET}/routes`,
    neemt: 'hulpvormVan',
    regelset: 'gvjb301',
    vraag: 'hulpvormVan(gvjb301, 2).uitkomst',
    antwoord: 'verblijf',
    afwezig: ['BEGIN:VCALENDAR', 'flowchart'],
    deel: 0.35,
  },
  {
    ingang: `${PAKKET}/producten`,
    neemt: 'isProductcode',
    regelset: 'flevoland',
    vraag: "isProductcode(flevoland, '45F01')",
    antwoord: true,
    afwezig: ['groep-te-groot', 'te-weinig-professionals'],
    deel: 0.3,
  },
  {
    ingang: `${PAKKET}/toewijzing`,
    neemt: 'wegNaarToewijzing',
    regelset: 'flevoland',
    vraag: "wegNaarToewijzing(flevoland, { verwijzer: 'jeugdarts', bsnBeschikbaar: true }).uitkomst.weg",
    antwoord: 'JW315',
    afwezig: ['verhoog-bekostigde-toewijzing', 'vraag-aanvullend-besluit'],
    deel: 0.25,
  },
  {
    ingang: `${PAKKET}/berichten`,
    neemt: 'eenheid',
    vraag: "eenheid('minuut').code",
    antwoord: '01',
    afwezig: ['indiening'],
    deel: 0.3,
  },
  {
    ingang: `${PAKKET}/declaratie`,
    neemt: 'verdeelGroepstijd',
    regelset: 'flevoland',
    vraag:
      'verdeelGroepstijd(flevoland, { professionals: [{ minuten: 60 }, { minuten: 60 }], aanwezigen: 6 }).uitkomst.perClient',
    antwoord: 20,
    afwezig: ['boven-groepstijd', 'no-show-bij-groep'],
    deel: 0.4,
  },
  {
    ingang: `${PAKKET}/regelsets`,
    neemt: 'klantreis',
    vraag: 'klantreis.begin',
    antwoord: 'verwijzer',
    afwezig: ['301-aanmeldroute jeugdhulp', 'Diagnostiek'],
    deel: 0.15,
  },
  {
    ingang: `${PAKKET}/schemas`,
    neemt: 'RegelsetFout',
    vraag: "new RegelsetFout([{ code: 'ontbrekend-veld', pad: 'gemeenten' }]).code",
    antwoord: 'ongeldige-regelset',
    afwezig: ['invalid_type', 'urenPerWeek'],
    deel: 0.05,
  },
  {
    ingang: `${PAKKET}/spreadsheet`,
    neemt: 'serieelVan',
    vraag: "serieelVan('2026-12-23')",
    antwoord: 46379,
    afwezig: ['PLUSWERKDAGEN', '301-aanmeldroute jeugdhulp'],
    deel: 0.02,
  },
]

const bundelEsbuild = async (bestand) => {
  const { outputFiles } = await build({
    entryPoints: [bestand],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
  return outputFiles[0].text
}

const bundelRollup = async (bestand) => {
  // Its warnings are about zod's own files.
  const bundel = await rollup({ input: bestand, plugins: [nodeResolve()], onLog: () => {} })
  const { output } = await bundel.generate({ format: 'iife' })
  await bundel.close()
  return (await transform(output[0].code, { minify: true, target: 'es2022' })).code
}

const bundelWebpack = (bestand) =>
  new Promise((klaar, mislukt) => {
    const uit = { path: join(bestand, '..'), filename: `${Date.now()}.uit.js` }
    const opties = {
      mode: 'production',
      target: ['web', 'es2022'],
      entry: bestand,
      output: uit,
      performance: false,
    }
    webpack(opties, (fout, stand) => {
      if (fout || stand.hasErrors()) return mislukt(fout ?? new Error(stand.toString('errors-only')))
      klaar(readFileSync(join(uit.path, uit.filename), 'utf8'))
    })
  })

const BUNDELAARS = { esbuild: bundelEsbuild, rollup: bundelRollup, webpack: bundelWebpack }

/** A folder in which the package is installed as it stands, sources of no one else. */
function maakMap() {
  const map = mkdtempSync(join(tmpdir(), 'treeshaking-'))
  mkdirSync(join(map, 'node_modules'))
  symlinkSync(fileURLToPath(new URL('../', import.meta.url)), join(map, 'node_modules', PAKKET))
  return map
}

function draai(code) {
  const pagina = createContext({})
  runInContext(code, pagina)
  return pagina.antwoord
}

/** A program that takes names of an entry, and the regelset that goes with it. */
function programma(map, { ingang, regelset }, namen, uitkomst) {
  const bestand = join(map, 'programma.mjs')
  const regels = [
    ...(namen ? [`import ${namen} from '${ingang}'`] : []),
    ...(regelset ? [`import { ${regelset} } from '${PAKKET}/regelsets'`] : []),
    `globalThis.antwoord = ${uitkomst}`,
    ...(regelset ? [`globalThis.regelset = ${regelset}`] : []),
  ]
  writeFileSync(bestand, `${regels.join('\n')}\n`)
  return bestand
}

/** What is wrong with a bundle. */
function foutenVan(code, geheel, deel, geval) {
  return [
    ...geval.afwezig.filter((tekst) => code.includes(tekst)).map((tekst) => `it holds "${tekst}"`),
    ...geval.afwezig.filter((tekst) => !geheel.includes(tekst)).map((tekst) => `the whole lacks "${tekst}"`),
    ...(deel > geval.deel ? [`it is more than ${geval.deel} of the whole`] : []),
    ...(draai(code) === geval.antwoord ? [] : ['it answers wrongly']),
  ]
}

/** A case with every bundler. */
async function meet(map, geval) {
  const { ingang, neemt } = geval
  const geheel = await bundelEsbuild(programma(map, geval, '* as alles', 'alles'))
  const regelset = (await bundelEsbuild(programma(map, geval, undefined, '1'))).length
  const een = programma(map, geval, `{ ${neemt} }`, geval.vraag)
  const rijen = []
  for (const [bundelaar, bundel] of Object.entries(BUNDELAARS)) {
    const code = await bundel(een)
    const bytes = code.length - regelset
    const deel = bytes / (geheel.length - regelset)
    rijen.push({ bundelaar, ingang, neemt, bytes, deel, fouten: foutenVan(code, geheel, deel, geval) })
  }
  return rijen
}

/** Every case with every bundler. */
async function meetAlles() {
  const map = maakMap()
  try {
    const rijen = []
    for (const geval of GEVALLEN) rijen.push(...(await meet(map, geval)))
    return rijen
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rijen = await meetAlles()
  for (const { bundelaar, ingang, neemt, bytes, deel, fouten } of rijen)
    console.log(
      `${bundelaar.padEnd(8)} ${neemt.padEnd(18)} of ${ingang.padEnd(28)} ${String(bytes).padStart(6)} bytes, ${(100 * deel).toFixed(1)} %  ${fouten.join('; ')}`,
    )
  if (rijen.some(({ fouten }) => fouten.length > 0)) process.exitCode = 1
}
