// Compares the ESM and the CommonJS build, export by export, and the plain script with the root entry.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'

const MAP = new URL('../../', import.meta.url)
const { name, exports } = JSON.parse(readFileSync(new URL('package.json', MAP), 'utf8'))

/** The entries for programs, by the name under which they are imported. */
export const INGANGEN = Object.keys(exports)
  .filter((pad) => !/\*|\.json$/.test(pad))
  .map((pad) => `${name}${pad.slice(1)}`)

const naamVan = (prototype) => (prototype === null ? 'null' : prototype.constructor?.name)

/** What can be told of a value without calling it: kind, and of a function its name, arity and own members. */
const kenmerk = (waarde) => {
  if (waarde === null || typeof waarde !== 'object') {
    if (typeof waarde !== 'function') return `${typeof waarde} ${String(waarde)}`
    return `function ${waarde.name}/${waarde.length}, ${/^class\b/.test(waarde) ? 'class' : 'no class'}`
  }
  return `${naamVan(Object.getPrototypeOf(waarde))}${Object.isFrozen(waarde) ? ', frozen' : ''}`
}

/** Where two values differ, as paths; both may come from another realm or build. */
export function verschillen(een, ander, pad = '', gezien = new Set()) {
  if (kenmerk(een) !== kenmerk(ander)) return [`${pad}: ${kenmerk(een)} / ${kenmerk(ander)}`]
  if ((typeof een !== 'object' && typeof een !== 'function') || een === null || gezien.has(een)) return []
  gezien.add(een)
  const namen = Reflect.ownKeys(een)
  const andere = Reflect.ownKeys(ander)
  const enkel = [
    ...namen.filter((naam) => !andere.includes(naam)),
    ...andere.filter((naam) => !namen.includes(naam)),
  ]
  return [
    ...enkel.map((naam) => `${pad}.${String(naam)}: in one of the two`),
    ...namen
      .filter((naam) => andere.includes(naam))
      .flatMap((naam) => verschillen(lees(een, naam), lees(ander, naam), `${pad}.${String(naam)}`, gezien)),
  ]
}

/** A getter is compared, not called. */
function lees(houder, naam) {
  const beschrijving = Object.getOwnPropertyDescriptor(houder, naam)
  return beschrijving.get ?? beschrijving.value
}

/** A module namespace as an object of its own: whether it is frozen and what marks it as ESM is no export. */
const alsObject = (ruimte) => ({ ...ruimte })

async function vergelijk() {
  const laad = createRequire(import.meta.url)
  const fouten = []
  for (const ingang of INGANGEN)
    fouten.push(...verschillen(alsObject(await import(ingang)), alsObject(laad(ingang)), ingang))
  const pagina = createContext({})
  runInContext(readFileSync(new URL(`dist/${name}.global.js`, MAP), 'utf8'), pagina)
  const script = Object.keys(runInContext('jeugdhulpRegels', pagina)).sort()
  const namen = Object.keys(await import(name)).sort()
  fouten.push(...verschillen(namen, script, 'the plain script'))
  return fouten
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.log(JSON.stringify(await vergelijk()))
