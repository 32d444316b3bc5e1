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
import type { NoShow } from '../declaratie/hulp'

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

const afwezigrij = ({
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
function verwacht(vraag: Vraag): Uitslag[] {
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

/** snowflake.sql with a script in it. */
const vulIn = (...script: string[]) =>
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

const engines: [string, () => Engine][] = [
  ['BigQuery', inBigquery],
  ['Snowflake', () => inSnowflake()],
  ['Snowflake, with the whole library', () => inSnowflake('jeugdhulp-regels.global.js')],
]

describe('DEC-06 · the check inside a database', () => {
  describe.each(engines)('DEC-06 · %s', (_, maak) => {
    const controleer = maak()

    test('DEC-06 · tells the lines in order and what is wrong with others', () => {
      const vraag: Vraag = {
        regels: [regel({ volume: 500 }), regel({ volume: 200, noShow: true }), regel({ toewijzing: '8' })],
        toewijzingen: [toewijzing()],
        noShows: [{ client: 'a', product: '45F31', datum: '2026-03-02', gepland: false }],
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
        fc.property(
          declaraties,
          ({ regels, toewijzingen, eerderGedeclareerd = [], noShows = [], ingediendOp }) => {
            // A database calls the function for one client at a time.
            for (const client of new Set(regels.map((deel) => deel.client))) {
              const van = <T extends { client?: string }>(lijst: readonly T[]) =>
                lijst.filter((deel) => deel.client === client)
              const vraag: Vraag = {
                regels: van(regels),
                toewijzingen: van(toewijzingen),
                eerderGedeclareerd: van(eerderGedeclareerd),
                noShows: van(noShows),
                ...(ingediendOp && { ingediendOp }),
              }
              expect(controleer(vraag)).toEqual(verwacht(vraag))
            }
          },
        ),
      )
    })

    test('DEC-05 · a declared no-show must be among the absences, with enough minutes', () => {
      const noShows = [
        { client: 'a', product: '45F31', datum: '2026-03-02', gepland: false, minuten: 45 },
      ] as const
      const uit = (volume: number, dag: string) =>
        controleer({
          regels: [regel({ volume, noShow: true, begindatum: dag, einddatum: dag })],
          toewijzingen: [toewijzing()],
          noShows,
        }).map(({ code, te_veel }) => [code, te_veel])
      expect(uit(45, '2026-03-02')).toEqual([[null, null]])
      expect(uit(50, '2026-03-02')).toEqual([['boven-geplande-minuten', 5]])
      expect(uit(45, '2026-03-03')).toEqual([['no-show-niet-geregistreerd', null]])
    })

    test('DEC-06 · a client with wrong input gets one row that says where, and stops nobody else', () => {
      const naam = { client: 'Saartje' }
      const slecht = {
        regels: [regel(naam), regel({ ...naam, volume: 0.5 })],
        toewijzingen: [toewijzing(naam)],
      }
      expect(controleer(slecht)).toEqual([
        {
          regel_id: 'r1',
          akkoord: false,
          code: 'ongeldige-invoer',
          tekst: 'declaratie.regels[1].volume: ongeldig-aantal',
          te_veel: null,
        },
      ])
      const dubbel = { regels: [regel()], toewijzingen: [toewijzing(), toewijzing()] }
      expect(controleer(dubbel)).toMatchObject([
        { code: 'ongeldige-invoer', tekst: 'declaratie.toewijzingen[1].nummer: ongeldige-waarde' },
      ])
      expect(controleer(dubbel)[0]?.regel_id ?? null).toBeNull()
      expect(controleer({ regels: [regel()], toewijzingen: [toewijzing()] })).toEqual([
        { regel_id: 'r0', akkoord: true, code: null, tekst: null, te_veel: null },
      ])
    })
  })

  test('DEC-06 · BigQuery: a whole number written as text, as an API hands over an INT64, is a number all the same', () => {
    const controleer = bigquery()
    const rijen = [regelrij(regel(), 0), regelrij(regel(), 1)].map((rij) => ({ ...rij, volume: '400' }))
    const toegewezen = [{ ...toewijzingsrij(toewijzing()), volume: '10' }]
    const uit = controleer(
      JSON.stringify(rijen),
      null,
      JSON.stringify(toegewezen),
      JSON.stringify([
        {
          ...afwezigrij({ client: 'a', product: '45F31', datum: '2026-03-02', gepland: false }),
          minuten: '60',
        },
      ]),
      '2026-04-10',
    )
    expect(uit.map(({ te_veel }) => te_veel)).toEqual([null, 200])
  })

  test('DEC-06 · Snowflake: the library is read once for many rows', () => {
    const sql = vulIn()
    const context = kaal()
    const controleer = maakFunctie(
      context,
      ['REGELS', 'EERDERE_REGELS', 'TOEWIJZINGEN', 'AFWEZIGHEID', 'INGEDIEND_OP'],
      tussen(sql, 'AS $$', '$$;'),
    )
    controleer([], null, null, null, '2026-04-10')
    const eerste = runInContext('jeugdhulpRegelsGeladen', context)
    controleer([], null, null, null, '2026-04-10')
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
