import { readFileSync, statSync } from 'node:fs'
import { runInContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declaraties, regel, toewijzing, type Vraag } from '../declaratie/declaratie-hulp'
import {
  afwezigrij,
  bigquery,
  engines,
  kaal,
  maakFunctie,
  regelrij,
  SCRIPT,
  toewijzingsrij,
  tussen,
  verwacht,
  vulIn,
} from './sql-engines'

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

  test('pakket · BigQuery: a whole number written as text, as an API hands over an INT64, is a number all the same', () => {
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

  test('pakket · Snowflake: the library is read once for many rows', () => {
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

  test('pakket · the whole library as one script, as for a <script> tag', () => {
    const context = kaal()
    runInContext(readFileSync(SCRIPT, 'utf8'), context)
    expect(runInContext("jeugdhulpRegels.plusWerkdagen('2026-12-23', 5)", context)).toBe('2026-12-31')
    expect(runInContext('Object.keys(globalThis).join()', context)).toBe('jeugdhulpRegels')
  })
})
