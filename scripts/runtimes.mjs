// Asks the packed tarball every vector on each runtime that the library supports, and compiles a consumer with each
// TypeScript, under each resolution of modules. Both come from npm.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gebruikers } from './gebruikers.mjs'
import { pak } from './pak.mjs'

const RUNTIMES = [
  ...[20, 22, 24, 26].flatMap((versie) => [
    [`Node ${versie}, ESM`, [`node@${versie}`, 'node', 'toets/toets.mjs']],
    [`Node ${versie}, CommonJS`, [`node@${versie}`, 'node', 'toets/toets.mjs', '--cjs']],
  ]),
  ['Bun', ['bun', 'bun', 'toets/toets.mjs']],
  [
    'Deno',
    ['deno', 'deno', 'run', '--allow-read', '--allow-env', '--node-modules-dir=manual', 'toets/toets.mjs'],
  ],
]

const TYPESCRIPT = ['5.5', '6', '7']

const map = mkdtempSync(join(tmpdir(), 'runtimes-'))
const bron = new URL('../', import.meta.url)

function npx(pakket, ...opdracht) {
  return execFileSync('npx', ['-y', '-p', pakket, ...opdracht], {
    cwd: map,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()
}

function installeer() {
  const tarball = pak(map)
  writeFileSync(join(map, 'package.json'), '{ "name": "leeg", "private": true, "type": "module" }')
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], {
    cwd: map,
    stdio: 'ignore',
  })
  cpSync(new URL('scripts/vectoren', bron), join(map, 'toets'), { recursive: true })
}

try {
  installeer()
  for (const [naam, opdracht] of RUNTIMES) console.log(`${naam}: ${npx(...opdracht)}`)
  for (const versie of TYPESCRIPT) {
    console.log(npx(`typescript@${versie}`, 'tsc', '--version'))
    for (const { naam, opties } of gebruikers(map))
      console.log(`  ${naam}:`, npx(`typescript@${versie}`, 'tsc', ...opties) || 'compiles')
  }
} finally {
  rmSync(map, { recursive: true, force: true })
}
