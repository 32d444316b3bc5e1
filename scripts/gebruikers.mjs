// The ways in which a consumer's TypeScript finds the types of the package.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const STRENG = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false']

/**
 * Module, and how it is resolved.
 *
 * @type {[string, string][]}
 */
const OPLOSSINGEN = [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
  ['preserve', 'bundler'],
]

/** Puts gebruiker.ts, which uses every entry, in a folder as an ESM and as a CommonJS module; returns their names. */
function legNeer(map) {
  return ['gebruiker.mts', 'gebruiker.cts'].map((naam) => {
    copyFileSync(fileURLToPath(new URL('gebruiker.ts', import.meta.url)), join(map, naam))
    return naam
  })
}

/** For each resolution its name and what tsc is to be called with in that folder, to compile both modules. */
export function gebruikers(map) {
  const bestanden = legNeer(map)
  return OPLOSSINGEN.map(([module, oplossing]) => ({
    naam: `${oplossing}, module ${module}`,
    opties: [
      ...STRENG,
      ...['--target', 'es2022', '--module', module, '--moduleResolution', oplossing],
      ...bestanden,
    ],
  }))
}
