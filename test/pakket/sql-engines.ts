import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Context, createContext, runInContext } from 'node:vm'
import { controleerDeclaratie, flevoland } from 'jeugdhulp-regels'
import { expect } from 'vitest'
import type { Regel, Toewijzing, Vraag } from '../declaratie/declaratie-hulp'
import type { NoShow } from '../declaratie/hulp'

const MAP = 'examples/sql-udf'
export const SCRIPT = 'dist/jeugdhulp-regels.global.js'

/** What a row of the table of lines holds; NULL where nothing is. */
export const regelrij = ({ noShow, ...rest }: Regel, i?: number) => ({
  ...(i !== undefined && { regel_id: `r${i}` }),
  ...rest,
  no_show: noShow ?? null,
})
export const toewijzingsrij = ({
  omvang,
  redenWijziging = null as never,
  einddatum = null as never,
  ...rest
}: Toewijzing) => ({
  ...rest,
  einddatum,
  volume: omvang?.volume ?? null,
  eenheid: omvang?.eenheid ?? null,
  frequentie: omvang?.frequentie ?? null,
  reden_wijziging: redenWijziging,
})

export const afwezigrij = ({
  gemeldOp = null as never,
  minuten = null as never,
  toewijzing = null as never,
  ...rest
}: NoShow) => ({
  ...rest,
  gemeld_op: gemeldOp,
  minuten,
  toewijzing,
})

interface Uitslag {
  readonly regel_id?: string | null
  readonly akkoord: boolean
  readonly code?: string | null
  readonly tekst?: string | null
  readonly te_veel?: number | null
}

/** What the engine must say, by the library itself; a client without rows in the table of absences has had none. */
export function verwacht(vraag: Vraag): Uitslag[] {
  return controleerDeclaratie(flevoland, { noShows: [], ...vraag }).flatMap(
    ({ uitkomst: { akkoord, bevindingen } }, i): Uitslag[] => {
      const regel_id = `r${i}`
      if (bevindingen.length === 0) return [{ regel_id, akkoord, code: null, tekst: null, te_veel: null }]
      return bevindingen.map(({ code, tekst, teVeel = null }) => ({
        regel_id,
        akkoord,
        code,
        tekst,
        te_veel: teVeel,
      }))
    },
  )
}

/** A context with the language alone, as the engines of databases give. */
export function kaal(): Context {
  const context = createContext(Object.create(null))
  // V8 itself adds a console.
  runInContext('delete globalThis.console', context)
  const aanwezig = [
    'require',
    'process',
    'setTimeout',
    'URL',
    'TextEncoder',
    'console',
    'fetch',
    'module',
  ].filter((naam) => runInContext(`typeof ${naam}`, context) !== 'undefined')
  expect(aanwezig).toEqual([])
  return context
}

/** Calls the body of a function with its parameters, each given as the JSON of its value; it answers in plain JSON. */
export function maakFunctie(context: Context, parameters: string[], body: string) {
  const functie = runInContext(
    `(function () {
       const functie = function (${parameters.join(', ')}) { ${body} }
       return (json) => JSON.stringify(functie(...JSON.parse(json)))
     })()`,
    context,
  )
  return (...waarden: unknown[]): Uitslag[] => JSON.parse(functie(JSON.stringify(waarden)))
}

export function tussen(tekst: string, begin: string, einde: string): string {
  const van = tekst.indexOf(begin) + begin.length
  return tekst.slice(van, tekst.indexOf(einde, van))
}

export function bigquery() {
  const context = kaal()
  runInContext(readFileSync(SCRIPT, 'utf8'), context)
  const sql = readFileSync(`${MAP}/bigquery.sql`, 'utf8')
  const parameters = tussen(sql, 'FUNCTION controleer(', ')').split(', ')
  // BigQuery hands over text as text: no other type is asked for.
  expect(parameters.every((deel) => deel.endsWith(' STRING'))).toBe(true)
  const namen = parameters.map((deel) => deel.split(' ')[0] as string)
  return maakFunctie(context, namen, tussen(sql, 'AS r"""', '"""'))
}

/** snowflake.sql with a script in it. */
export const vulIn = (...script: string[]) =>
  execFileSync(process.execPath, [`${MAP}/vul-in.mjs`, ...script], { encoding: 'utf8', maxBuffer: 1e7 })

function snowflake(...script: string[]) {
  const sql = vulIn(...script)
  const body = tussen(sql, 'AS $$', '$$;')
  expect(body).toContain('var jeugdhulpRegels=')
  const namen = tussen(sql, 'FUNCTION controleer(', ')').split(', ')
  // Snowflake gives every parameter an upper-case name.
  return maakFunctie(
    kaal(),
    namen.map((deel) => (deel.split(' ')[0] as string).toUpperCase()),
    body,
  )
}

/** Rows as TO_JSON_STRING(ARRAY_AGG(STRUCT(…))) writes them; no rows at all is NULL. */
const json = (rijen: readonly object[]) => (rijen.length === 0 ? null : JSON.stringify(rijen))
/** Rows as ARRAY_AGG(OBJECT_CONSTRUCT(…)) makes them: what is NULL is left out; no rows at all is null. */
const zonderNull = (rijen: readonly object[]) =>
  rijen.length === 0
    ? null
    : rijen.map((rij) => Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== null)))

type Engine = (vraag: Vraag) => Uitslag[]

function inBigquery(): Engine {
  const controleer = bigquery()
  return ({ regels, eerderGedeclareerd = [], toewijzingen, noShows = [], ingediendOp = null }) =>
    controleer(
      json(regels.map(regelrij)),
      json(eerderGedeclareerd.map((rij) => regelrij(rij))),
      json(toewijzingen.map(toewijzingsrij)),
      json(noShows.map(afwezigrij)),
      ingediendOp,
    )
}

function inSnowflake(...script: string[]): Engine {
  const controleer = snowflake(...script)
  return ({ regels, eerderGedeclareerd = [], toewijzingen, noShows = [], ingediendOp = null }) =>
    controleer(
      zonderNull(regels.map(regelrij)),
      zonderNull(eerderGedeclareerd.map((rij) => regelrij(rij))),
      zonderNull(toewijzingen.map(toewijzingsrij)),
      zonderNull(noShows.map(afwezigrij)),
      ingediendOp,
    ).map(({ code = null, tekst = null, te_veel = null, ...rest }) => ({ ...rest, code, tekst, te_veel }))
}

export const engines: [string, () => Engine][] = [
  ['BigQuery', inBigquery],
  ['Snowflake', () => inSnowflake()],
  ['Snowflake, with the whole library', () => inSnowflake('jeugdhulp-regels.global.js')],
]
