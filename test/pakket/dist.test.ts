import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gebruikers } from '../../scripts/gebruikers.mjs'
import { pak } from '../../scripts/pak.mjs'
import * as regelsets from '../../src/regelsets'
import { gedocumenteerd, ontleed } from './spreadsheet/docs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

let map = ''

/** Runs a program in the empty folder where the packed tarball is installed. */
function draai(opdracht: string, ...invoer: string[]): string {
  return execFileSync(opdracht, invoer, {
    cwd: map,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

function draaiCode(naam: string, code: string): string {
  writeFileSync(join(map, naam), code)
  return draai(process.execPath, naam)
}

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'jeugdhulp-regels-'))
  const tarball = pak(map)
  writeFileSync(join(map, 'package.json'), '{ "name": "leeg", "private": true }')
  draai('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`)
}, 120_000)

afterAll(() => rmSync(map, { recursive: true, force: true }))

describe('pakket · the packed tarball, installed in an empty folder', () => {
  const vraag = "plusWerkdagen('2026-12-23', 5)"

  test('pakket · answers from ESM', () => {
    const code = `import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'\nconsole.log(${vraag})`
    expect(draaiCode('vraag.mjs', code)).toBe('2026-12-31')
  })

  test('pakket · answers from CommonJS', () => {
    const code = `const { plusWerkdagen } = require('jeugdhulp-regels/werkdagen')\nconsole.log(${vraag})`
    expect(draaiCode('vraag.cjs', code)).toBe('2026-12-31')
  })

  // With other versions of TypeScript, and bundlers' `preserve`: `npm run runtimes`.
  test.each(['node16', 'nodenext', 'esnext'])(
    'pakket · answers with types an ESM and a CommonJS module that use every entry (module %s)',
    (module) => {
      const gebruiker = gebruikers(map).find(({ naam }) => naam.endsWith(`module ${module}`))
      expect(draai(process.execPath, resolve('node_modules/typescript/bin/tsc'), ...gebruiker!.opties)).toBe(
        '',
      )
    },
  )

  test.each(['cjs', 'mjs'])(
    'pakket · every entry shares one RegelFout and one kind of calendar (%s)',
    (soort) => {
      const laad = (entry: string) => (soort === 'cjs' ? `require('${entry}')` : `await import('${entry}')`)
      const code = `
const werkdagen = ${laad('jeugdhulp-regels/werkdagen')}
const routes = ${laad('jeugdhulp-regels/routes')}
const alles = ${laad('jeugdhulp-regels')}
console.log(werkdagen.RegelFout === routes.RegelFout, werkdagen.RegelFout === alles.RegelFout)
const kalender = werkdagen.maakWerkkalender({ extraVrij: ['2026-03-03'] })
const dossier = routes.openDossier(alles.gvjb301, { datum: '2026-03-02' })
console.log(routes.verplichtingen(alles.gvjb301, dossier, { peildatum: '2026-03-02', kalender })[0].uiterlijk)`
      expect(draaiCode(`gedeeld.${soort}`, code)).toBe('true true\n2026-03-06')
    },
  )

  /** The files of the package that an entry loads, itself among them, and the packages. */
  function geladen(pad: string, gezien = new Set<string>()): Set<string> {
    if (gezien.has(pad)) return gezien
    gezien.add(pad)
    if (!pad.startsWith('dist/')) return gezien
    for (const [, naam] of readFileSync(pad, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm))
      geladen(naam?.startsWith('.') ? join('dist', naam) : String(naam), gezien)
    return gezien
  }

  test.each([
    ['werkdagen', 2],
    ['routes', 3],
    ['producten', 3],
    ['toewijzing', 3],
    ['berichten', 4],
    ['declaratie', 3],
    ['regelsets', 4],
    ['index', 11],
    ['spreadsheet', 10],
  ])('pakket · the entry %s never loads zod, and no more than %i files', (entry, aantal) => {
    const bestanden = [...geladen(`dist/${entry}.js`)]
    expect(bestanden.filter((naam) => !naam.startsWith('dist/'))).toEqual([])
    expect(bestanden.length).toBeLessThanOrEqual(aantal)
  })

  test('pakket · the entry schemas does load zod', () => {
    expect([...geladen('dist/schemas.js')].filter((naam) => !naam.startsWith('dist/'))).toEqual(['zod/mini'])
  })

  test('pakket · holds the regelsets as they are in the source, frozen to the bottom', async () => {
    const gebouwd: Record<string, unknown> = await import(pathToFileURL(resolve('dist/regelsets.js')).href)
    const isVast = (deel: unknown): boolean =>
      typeof deel !== 'object' ||
      deel === null ||
      (Object.isFrozen(deel) && Object.values(deel as object).every(isVast))
    const sets = Object.entries(regelsets).filter(([, deel]) => typeof deel === 'object')
    expect(sets).toHaveLength(9)
    for (const [naam, set] of sets) {
      expect(gebouwd[naam]).toStrictEqual(set)
      expect(isVast(gebouwd[naam])).toBe(true)
    }
  })

  test('pakket · holds the JSON Schema of each schema', () => {
    const code = `
import { createRequire } from 'node:module'
import { schemas } from 'jeugdhulp-regels/schemas'
const laad = createRequire(import.meta.url)
console.log(Object.keys(schemas).map((naam) => laad(\`jeugdhulp-regels/schemas/\${naam}.json\`).type).join())`
    expect(draaiCode('schema.mjs', code)).toBe('object')
  })

  test('pakket · holds Code.gs, which answers the documented formulas from there', () => {
    const code = `
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'
const pad = createRequire(import.meta.url).resolve('jeugdhulp-regels/spreadsheet/Code.gs')
const blad = createContext(Object.create(null))
runInContext(readFileSync(pad, 'utf8'), blad)
for (const formule of process.argv.slice(2)) {
  const antwoord = runInContext(formule, blad)
  console.log(antwoord?.getFullYear ? antwoord.toLocaleDateString('sv') : antwoord)
}`
    writeFileSync(join(map, 'formules.mjs'), code)
    // The formulas on one cell each; a script wants commas where a Dutch spreadsheet wants semicolons.
    const gevallen = gedocumenteerd().filter(
      ({ cellen, antwoord }) => cellen.length === 0 && antwoord.length === 1 && antwoord[0]?.[0] !== null,
    )
    const formules = gevallen.map(({ formule }) => {
      const { naam, argumenten } = ontleed(formule)
      return `${naam}(${argumenten.map((argument) => argument || '""').join()})`
    })
    expect(formules.length).toBeGreaterThan(20)
    expect(draai(process.execPath, 'formules.mjs', ...formules).split('\n')).toEqual(
      gevallen.map(({ antwoord }) => String(antwoord[0]?.[0])),
    )
  })

  test('pakket · holds all that Excel and a user of a spreadsheet are given', () => {
    const bestanden = [
      'functions.json',
      'functions-nl.json',
      'functions.js',
      'functions.html',
      'manifest.xml',
    ]
    const code = `
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
const { resolve } = createRequire(import.meta.url)
for (const naam of process.argv.slice(2)) console.log(statSync(resolve('jeugdhulp-regels/spreadsheet/' + naam)).size > 300)`
    writeFileSync(join(map, 'bestanden.mjs'), code)
    const antwoord = draai(
      process.execPath,
      'bestanden.mjs',
      ...bestanden,
      'voorbeelden.xlsx',
      'icoon-32.png',
    )
    expect(new Set(antwoord.split('\n'))).toEqual(new Set(['true']))
  })

  test('pakket · a calendar of the CommonJS build works in the ESM build', () => {
    const code = `
import { createRequire } from 'node:module'
import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
const { maakWerkkalender } = createRequire(import.meta.url)('jeugdhulp-regels/werkdagen')
console.log(plusWerkdagen('2026-12-23', 1, maakWerkkalender({ extraVrij: ['2026-12-24'] })))`
    expect(draaiCode('gemengd.mjs', code)).toBe('2026-12-28')
  })

  test('pakket · runs no script at install, and needs zod alone', () => {
    const pakket = createRequire(join(map, 'x.js'))('jeugdhulp-regels/package.json')
    expect(pakket).toMatchObject({ version, license: 'EUPL-1.2', sideEffects: false })
    expect(Object.keys(pakket.dependencies ?? {})).toEqual(['zod'])
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(pakket.scripts).not.toHaveProperty(script)
  })
})
