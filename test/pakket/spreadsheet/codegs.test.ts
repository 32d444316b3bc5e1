import { createContext, runInContext } from 'node:vm'
import { spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheetsnaam } from '../../../scripts/spreadsheet/namen.mjs'
import { bereik, gedocumenteerd, ontleed } from './docs'
import { code, plak } from './sheets'

describe('pakket · Code.gs', () => {
  test('pakket · gives the spreadsheet its functions and nothing else', () => {
    const blad = plak()
    expect(blad.nieuw().sort()).toEqual(spreadsheetfuncties.map(({ naam }) => sheetsnaam(naam)).sort())
    for (const naam of ['require', 'process', 'setTimeout', 'console', 'fetch'])
      expect(blad.kijk(`typeof ${naam}`)).toBe('undefined')
  })

  test('pakket · is plain script: no module, no eval, and a name of its own that Sheets hides', () => {
    expect(code).not.toMatch(/\b(?:export|import)\s|\bimport\(|\beval\(|new Function|setTimeout/)
    expect(code).toMatch(/^const jeugdhulpRegels_ = /m)
  })

  test('pakket · leaves the language as it was where that has all it needs', () => {
    const wereld = createContext({})
    const vooraf = runInContext('[Object.hasOwn, Array.prototype.at]', wereld) as unknown[]
    runInContext(code, wereld)
    expect([...(runInContext('[Object.hasOwn, Array.prototype.at]', wereld) as unknown[])]).toEqual([
      ...vooraf,
    ])
  })

  test.each(spreadsheetfuncties.map((functie) => [sheetsnaam(functie.naam), functie] as const))(
    'pakket · %s explains itself when it is typed',
    (naam, { hulp, parameters }) => {
      const plaats = code.indexOf(`function ${naam}(${parameters.map((een) => een.naam).join(', ')}) {`)
      expect(plaats).toBeGreaterThan(0)
      const uitleg = code.slice(code.lastIndexOf('/**', plaats), plaats)
      expect(uitleg).toContain(` * ${hulp.nl}\n`)
      expect(uitleg).toContain(' * @customfunction\n */')
      for (const parameter of parameters) {
        const geschreven = parameter.optioneel ? `[${parameter.naam}]` : parameter.naam
        expect(uitleg).toMatch(
          new RegExp(`@param \\{any(?:\\[\\]\\[\\])?\\} ${geschreven.replace(/[[\]]/g, '\\$&')} `),
        )
        expect(uitleg).toContain(parameter.hulp.nl)
      }
    },
  )
})

// Beirut goes to summer time at midnight: a day there may begin at one o'clock.
describe.each(['Europe/Amsterdam', 'Asia/Beirut', 'Pacific/Apia', 'America/New_York'])(
  'pakket · Code.gs with a script in %s',
  (zone) => {
    const { TZ } = process.env
    let blad: ReturnType<typeof plak>
    beforeAll(() => {
      process.env.TZ = zone
      blad = plak()
    })
    afterAll(() => {
      if (TZ === undefined) delete process.env.TZ
      else process.env.TZ = TZ
    })

    test.each(gedocumenteerd().map((geval) => [geval.formule, geval] as const))('WD-03 · %s', (_, geval) => {
      const { cel, toon, roep } = blad
      const { naam, argumenten } = ontleed(geval.formule)
      const waarden = argumenten.map((tekst) => {
        const cellen = bereik(tekst, geval.cellen)?.map((rij) => rij.map((waarde) => cel(waarde)))
        return cellen ?? (tekst === '' ? '' : JSON.parse(tekst))
      })
      const antwoord = roep(naam, ...waarden)
      const rijen = Array.isArray(antwoord) ? antwoord : [[antwoord]]
      expect(Array.from(rijen, (rij: unknown[]) => Array.from(rij, toon))).toEqual(geval.antwoord)
    })

    test('WD-05 · every day of some years comes in and goes out as itself', () => {
      const { cel, toon, roep, kijk } = blad
      expect(kijk('new Date(2026, 0, 1).getTimezoneOffset()')).toBe(new Date(2026, 0, 1).getTimezoneOffset())
      const begin = Date.UTC(2024, 0, 1)
      const dagen = Array.from({ length: 1500 }, (_, i) =>
        new Date(begin + i * 86_400_000).toISOString().slice(0, 10),
      )
      const kolom = dagen.map((dag) => [cel(dag)])
      const antwoord = roep('JH_PLUSWERKDAGEN', kolom, 0) as unknown[][]
      expect(Array.from(antwoord, ([dag]) => toon(dag))).toEqual(dagen)
      const laat = roep(
        'JH_PLUSWERKDAGEN',
        dagen.map((dag) => [cel(dag, 22)]),
        0,
      ) as unknown[][]
      expect(Array.from(laat, ([dag]) => toon(dag))).toEqual(dagen)
    })

    test('pakket · a fault is the program’s own error with our message, and text in a range', () => {
      const { roep } = blad
      expect(() => roep('JH_PLUSWERKDAGEN', '23-12-2026', 5)).toThrow(
        'datum: dit is geen datum. Verwacht: een datum, als datumcel of als tekst zoals 2026-12-23 (jaar-maand-dag).',
      )
      const [fout, leeg] = roep('JH_ISWERKDAG', [['23-12-2026'], ['']]) as [string[], string[]]
      expect(fout[0]).toMatch(/^Fout: datum: dit is geen datum\./)
      expect(leeg[0]).toBe('')
    })
  },
)
