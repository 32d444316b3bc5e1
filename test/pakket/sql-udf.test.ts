import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { type Context, createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { controleerDeclaratie, flevoland } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import {
  declaraties,
  type Regel,
  regel,
  type Toewijzing,
  toewijzing,
  type Vraag,
} from '../declaratie/declaratiehulp'

const MAP = 'examples/sql-udf'
const SCRIPT = 'dist/jeugdhulp-regels.global.js'

/** What a row of the table of lines holds; NULL where nothing is. */
const regelrij = ({ noShow, ...rest }: Regel, i?: number) => ({
  ...(i !== undefined && { regel_id: `r${i}` }),
  ...rest,
  no_show: noShow ?? null,
})
const toewijzingsrij = ({
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

interface Uitslag {
  readonly regel_id?: string | null
  readonly akkoord: boolean
  readonly code?: string | null
  readonly tekst?: string | null
  readonly te_veel?: number | null
}

/** What the engine must say, by the library itself. */
function verwacht(vraag: Vraag): Uitslag[] {
  return controleerDeclaratie(flevoland, vraag).flatMap(
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
function kaal(): Context {
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
function maakFunctie(context: Context, parameters: string[], body: string) {
  const functie = runInContext(
    `(function () {
       const functie = function (${parameters.join(', ')}) { ${body} }
       return (json) => JSON.stringify(functie(...JSON.parse(json)))
     })()`,
    context,
  )
  return (...waarden: unknown[]): Uitslag[] => JSON.parse(functie(JSON.stringify(waarden)))
}

function tussen(tekst: string, begin: string, einde: string): string {
  const van = tekst.indexOf(begin) + begin.length
  return tekst.slice(van, tekst.indexOf(einde, van))
}

function bigquery() {
  const context = kaal()
  runInContext(readFileSync(SCRIPT, 'utf8'), context)
  const sql = readFileSync(`${MAP}/bigquery.sql`, 'utf8')
  const parameters = tussen(sql, 'FUNCTION controleer(', ')').split(', ')
  // BigQuery hands over text as text: no other type is asked for.
  expect(parameters.every((deel) => deel.endsWith(' STRING'))).toBe(true)
  const namen = parameters.map((deel) => deel.split(' ')[0] as string)
  return maakFunctie(context, namen, tussen(sql, 'AS r"""', '"""'))
}

function snowflake() {
  const sql = execFileSync(process.execPath, [`${MAP}/vul-in.mjs`], { encoding: 'utf8', maxBuffer: 1e7 })
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

const engines: [string, () => (vraag: Vraag) => Uitslag[]][] = [
  [
    'BigQuery',
    () => {
      const controleer = bigquery()
      return ({ regels, eerderGedeclareerd = [], toewijzingen, ingediendOp = null }) =>
        controleer(
          json(regels.map(regelrij)),
          json(eerderGedeclareerd.map((rij) => regelrij(rij))),
          json(toewijzingen.map(toewijzingsrij)),
          ingediendOp,
        )
    },
  ],
  [
    'Snowflake',
    () => {
      const controleer = snowflake()
      return ({ regels, eerderGedeclareerd = [], toewijzingen, ingediendOp = null }) =>
        controleer(
          zonderNull(regels.map(regelrij)),
          zonderNull(eerderGedeclareerd.map((rij) => regelrij(rij))),
          zonderNull(toewijzingen.map(toewijzingsrij)),
          ingediendOp,
        ).map(({ code = null, tekst = null, te_veel = null, ...rest }) => ({ ...rest, code, tekst, te_veel }))
    },
  ],
]

describe('DEC-06 · the check inside a database', () => {
  describe.each(engines)('DEC-06 · %s', (_, maak) => {
    const controleer = maak()

    test('DEC-06 · tells the lines in order and what is wrong with others', () => {
      const vraag: Vraag = {
        regels: [regel({ volume: 500 }), regel({ volume: 200, noShow: true }), regel({ toewijzing: '8' })],
        toewijzingen: [toewijzing()],
        ingediendOp: '2026-04-10',
      }
      expect(controleer(vraag)).toEqual([
        { regel_id: 'r0', akkoord: true, code: null, tekst: null, te_veel: null },
        { regel_id: 'r1', akkoord: false, code: 'boven-toewijzing', tekst: expect.any(String), te_veel: 100 },
        {
          regel_id: 'r2',
          akkoord: false,
          code: 'toewijzing-onbekend',
          tekst: expect.any(String),
          te_veel: null,
        },
      ])
    })

    test('DEC-06 · says line for line what the library says', () => {
      fc.assert(
        fc.property(declaraties, ({ regels, toewijzingen, eerderGedeclareerd = [], ingediendOp }) => {
          // A database calls the function for one client at a time.
          for (const client of new Set(regels.map((deel) => deel.client))) {
            const van = <T extends { client?: string }>(lijst: readonly T[]) =>
              lijst.filter((deel) => deel.client === client)
            const vraag: Vraag = {
              regels: van(regels),
              toewijzingen: van(toewijzingen),
              eerderGedeclareerd: van(eerderGedeclareerd),
              ...(ingediendOp && { ingediendOp }),
            }
            expect(controleer(vraag)).toEqual(verwacht(vraag))
          }
        }),
      )
    })

    test('DEC-06 · a client with wrong input gets a row that says where, and stops nobody', () => {
      const slecht = { regels: [regel({ client: 'Saartje', volume: 0.5 })], toewijzingen: [] }
      const [rij] = controleer(slecht)
      expect(rij).toMatchObject({ akkoord: false, code: 'ongeldige-invoer' })
      expect(rij?.tekst).toBe('declaratie.regels[0].volume: ongeldig-aantal')
      expect(controleer({ regels: [regel()], toewijzingen: [toewijzing()] })).toEqual([
        { regel_id: 'r0', akkoord: true, code: null, tekst: null, te_veel: null },
      ])
    })
  })

  test('DEC-06 · BigQuery: a whole number written as text, as an API hands over an INT64, is a number all the same', () => {
    const controleer = bigquery()
    const rijen = [regelrij(regel(), 0), regelrij(regel(), 1)].map((rij) => ({ ...rij, volume: '400' }))
    const toegewezen = [{ ...toewijzingsrij(toewijzing()), volume: '10' }]
    const uit = controleer(JSON.stringify(rijen), null, JSON.stringify(toegewezen), '2026-04-10')
    expect(uit.map(({ te_veel }) => te_veel)).toEqual([null, 200])
  })

  test('DEC-06 · Snowflake: the library is read once for many rows', () => {
    const sql = execFileSync(process.execPath, [`${MAP}/vul-in.mjs`], { encoding: 'utf8', maxBuffer: 1e7 })
    const context = kaal()
    const controleer = maakFunctie(
      context,
      ['REGELS', 'EERDERE_REGELS', 'TOEWIJZINGEN', 'INGEDIEND_OP'],
      tussen(sql, 'AS $$', '$$;'),
    )
    controleer([], null, null, '2026-04-10')
    const eerste = runInContext('jeugdhulpRegelsGeladen', context)
    controleer([], null, null, '2026-04-10')
    expect(runInContext('jeugdhulpRegelsGeladen', context)).toBe(eerste)
    // The advice of Snowflake for the source of one function.
    expect(statSync('dist/jeugdhulp-regels.declaratie.global.js').size).toBeLessThan(100_000)
  })

  test('WD-03 · the whole library as one script, as for a <script> tag', () => {
    const context = kaal()
    runInContext(readFileSync(SCRIPT, 'utf8'), context)
    expect(runInContext("jeugdhulpRegels.plusWerkdagen('2026-12-23', 5)", context)).toBe('2026-12-31')
    expect(runInContext('Object.keys(globalThis).join()', context)).toBe('jeugdhulpRegels')
  })
})
