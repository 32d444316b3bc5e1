import fc from 'fast-check'
import { RegelFout, roepAan, spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'
import { describe, expect, test } from 'vitest'
import { cellen, functies, REGELS, uitkomst } from './hulp'

describe('pakket · the table of functions', () => {
  test('pakket · holds the functions that spreadsheets are promised', () => {
    expect(spreadsheetfuncties.map(({ naam }) => naam).sort()).toEqual(Object.keys(REGELS).sort())
  })

  test('pakket · is frozen to the bottom', () => {
    const kijk = (waarde: unknown): void => {
      if (typeof waarde !== 'object' || waarde === null) return
      expect(Object.isFrozen(waarde)).toBe(true)
      for (const deel of Object.values(waarde)) kijk(deel)
    }
    kijk(spreadsheetfuncties)
  })

  test.each(functies)('%s · %s explains itself in both languages', (_, __, functie) => {
    const teksten = [functie.hulp, functie.geeft, ...functie.parameters.map(({ hulp }) => hulp)]
    for (const { nl, en } of teksten) {
      expect(nl.length).toBeGreaterThan(5)
      expect(en.length).toBeGreaterThan(5)
      expect(nl).not.toBe(en)
      // In a comment, a line of a table and a JSON text alike.
      expect(nl + en).not.toMatch(/\n|\*\/|\|/)
    }
    expect(functie.voorbeelden.length).toBeGreaterThan(0)
  })

  test.each(functies)('%s · %s asks what it needs before what may be left out', (_, __, { parameters }) => {
    const optioneel = parameters.map((parameter) => parameter.optioneel === true)
    expect(optioneel).toEqual([...optioneel].sort())
    expect(optioneel[0]).toBe(false)
  })
})

describe('pakket · calling a function', () => {
  test.each(functies)('%s · %s gives the documented answers', (_, naam, { voorbeelden }) => {
    for (const { argumenten, antwoord } of voorbeelden) expect(roepAan(naam, argumenten)).toEqual(antwoord)
  })

  test('pakket · refuses a function that is not there, and names those that are', () => {
    try {
      roepAan('SOM', [])
      expect.unreachable()
    } catch (fout) {
      expect(fout).toBeInstanceOf(RegelFout)
      expect((fout as RegelFout).toegestaan).toContain('PLUSWERKDAGEN')
    }
  })

  test.each(functies.filter(([, , { werk }]) => werk === 'per-cel'))(
    '%s · %s: a column is its cells one by one',
    (_, naam, { parameters }) => {
      const rij = fc.tuple(...parameters.filter(({ vorm }) => vorm === 'cel').map(cellen))
      const kalender = fc.option(fc.constant([['2026-12-24'], [null], ['zonder-goede-vrijdag']]), {
        nil: undefined,
      })
      const heeftKalender = parameters.some(({ vorm }) => vorm === 'lijst')
      fc.assert(
        fc.property(fc.array(rij, { minLength: 2, maxLength: 6 }), kalender, (rijen, dagen) => {
          const rest = heeftKalender ? [dagen] : []
          const kolommen = (rijen[0] as unknown[]).map((_, k) => rijen.map((een) => [een[k]]))
          expect(uitkomst(naam, ...kolommen, ...rest)).toEqual(
            rijen.map((een) => [uitkomst(naam, ...een, ...rest)]),
          )
        }),
        { numRuns: 60 },
      )
    },
  )

  test('pakket · a row goes through as a row, and a single cell with all of them', () => {
    expect(roepAan('PLUSWERKDAGEN', [[['2026-12-23', '2026-04-07']], [[1]]])).toEqual([
      ['2026-12-24', '2026-04-08'],
    ])
    expect(
      roepAan('PLUSWERKDAGEN', [
        '2026-12-23',
        [
          [1, 2],
          [3, null],
        ],
      ]),
    ).toEqual([
      ['2026-12-24', '2026-12-28'],
      ['2026-12-29', null],
    ])
  })

  test('pakket · a range of one cell is a cell', () => {
    expect(roepAan('PLUSWERKDAGEN', [[['2026-12-23']], [[5]]])).toBe('2026-12-31')
    expect(() => roepAan('PLUSWERKDAGEN', [[['x']], [[5]]])).toThrow('datum: dit is geen datum.')
    expect(roepAan('PLUSWERKDAGEN', [[[]], 5])).toBe(null)
  })

  test('pakket · refuses ranges of unequal shape', () => {
    const twee = [['2026-12-23'], ['2026-12-24']]
    expect(uitkomst('PLUSWERKDAGEN', twee, [[1], [2], [3]])).toBe(
      'aantal: dit bereik is niet even groot als het vorige. Verwacht: één cel, of een bereik met even veel rijen en kolommen.',
    )
    expect(uitkomst('PLUSWERKDAGEN', twee, [[1, 2]])).toContain('aantal: dit bereik')
  })

  test('pakket · refuses too many arguments and one that is missing', () => {
    expect(uitkomst('ISWERKDAG', '2026-04-07', null, null)).toBe('Dit zijn te veel argumenten.')
    expect(uitkomst('PLUSWERKDAGEN', '2026-12-23')).toBe(
      'aantal: dit moet worden ingevuld. Verwacht: een heel getal.',
    )
    expect(uitkomst('NOSHOW')).toContain('bereik: dit moet worden ingevuld.')
  })

  test('pakket · a blank cell gives a blank', () => {
    expect(roepAan('PLUSWERKDAGEN', ['', 5])).toBe(null)
    expect(roepAan('PLUSWERKDAGEN', ['2026-12-23', null])).toBe(null)
    expect(roepAan('FEESTDAGEN', [null])).toBe(null)
  })

  test('pakket · a large range takes no longer than its cells', () => {
    const kolom = Array.from({ length: 150_000 }, (_, i) => [i % 3 === 0 ? null : '2026-12-23'])
    const antwoord = roepAan('PLUSWERKDAGEN', [kolom, 5]) as unknown[][]
    expect(antwoord.length).toBe(150_000)
    expect(antwoord.slice(0, 2)).toEqual([[null], ['2026-12-31']])
  })
})
