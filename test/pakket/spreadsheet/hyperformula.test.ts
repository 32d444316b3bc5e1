import { ArraySize, CellError, ErrorType, FunctionPlugin, HyperFormula, SimpleRangeValue } from 'hyperformula'
import { serieelVan, spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'
import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { beforeAll, describe, expect, test } from 'vitest'
import { excelId, excelnaam } from '../../../scripts/spreadsheet/namen.mjs'
import { type Getoond, gedocumenteerd, isDag } from './docs'
import { ExcelFout, laadExcel } from './excel'

const excel = laadExcel()

/** How large an answer will be; a spreadsheet that spills finds out by itself, HyperFormula wants to know before. */
let omvang = new ArraySize(1, 1)

/** A cell as Excel hands it to a function: numbers for dates, null for blanks. */
function alsExcel(waarde: unknown): unknown {
  if (typeof waarde === 'symbol') return null
  return typeof waarde === 'object' && waarde !== null && 'val' in waarde ? waarde.val : waarde
}

function alsHyperFormula(waarde: unknown) {
  return waarde instanceof ExcelFout ? new CellError(ErrorType.VALUE, waarde.message) : waarde
}

type Ast = Parameters<FunctionPlugin['evaluateAst']>[0]
type Aanroep = Extract<Ast, { readonly procedureName: string }>

/** Calls the functions of functions.js with what stands in the cells of a HyperFormula sheet. */
class Jeugdhulp extends FunctionPlugin {
  static override implementedFunctions = Object.fromEntries(
    spreadsheetfuncties.map(({ naam }) => [
      excelnaam(naam),
      { method: 'roep', sizeOfResultArrayMethod: 'omvang', parameters: [], vectorizationForbidden: true },
    ]),
  )

  roep(
    ast: Aanroep,
    state: Parameters<FunctionPlugin['evaluateAst']>[1],
  ): ReturnType<FunctionPlugin['evaluateAst']> {
    const argumenten = ast.args.map((deel) => {
      if (deel.type === 'EMPTY') return null
      const waarde = this.evaluateAst(deel, state)
      return waarde instanceof SimpleRangeValue
        ? waarde.data.map((rij) => rij.map(alsExcel))
        : [[alsExcel(waarde)]]
    })
    const functie = excel.get(excelId(ast.procedureName.replace('JEUGDHULP.', '')))
    try {
      // As Excel does, with something of its own after the last argument.
      const aantal = spreadsheetfuncties.find(({ naam }) => excelnaam(naam) === ast.procedureName)?.parameters
        .length
      const rest = Array.from({ length: (aantal ?? 0) - argumenten.length }, () => null)
      const antwoord = functie?.(...argumenten, ...rest, { address: 'Blad1!Z1' }).map((rij) =>
        rij.map(alsHyperFormula),
      )
      return SimpleRangeValue.onlyValues(antwoord as Parameters<typeof SimpleRangeValue.onlyValues>[0])
    } catch (fout) {
      return new CellError(ErrorType.VALUE, (fout as ExcelFout).message)
    }
  }

  omvang(): ArraySize {
    return omvang
  }
}

const OPTIES = { licenseKey: 'gpl-v3', functionArgSeparator: ';', dateFormats: ['YYYY-MM-DD'] }

/** Types cells and a formula in a sheet, and reads what the formula shows. */
function typ(
  formule: string,
  cellen: readonly (readonly Getoond[])[],
  hoogte: number,
  breedte: number,
): unknown[][] {
  omvang = new ArraySize(breedte, hoogte)
  const blad = HyperFormula.buildFromSheets({ Blad1: [['kop'], ...cellen.map((rij) => [...rij])] }, OPTIES)
  blad.setCellContents({ sheet: 0, col: 10, row: 1 }, formule)
  const antwoord = Array.from({ length: hoogte }, (_, rij) =>
    Array.from({ length: breedte }, (_, kolom) =>
      blad.getCellValue({ sheet: 0, col: 10 + kolom, row: 1 + rij }),
    ),
  )
  blad.destroy()
  return antwoord
}

beforeAll(() => {
  const namen = Object.fromEntries(spreadsheetfuncties.map(({ naam }) => [excelnaam(naam), excelnaam(naam)]))
  HyperFormula.registerFunctionPlugin(Jeugdhulp, { enGB: namen })
})

/** A dated answer is a number in Excel, and a blank one is empty text. */
const inExcel = (waarde: Getoond) => (isDag(waarde) ? serieelVan(waarde) : (waarde ?? ''))

describe('WD-03 · the functions of functions.js in the cells of a spreadsheet', () => {
  test.each(gedocumenteerd().map((geval) => [geval.formule.replace('JH_', 'JEUGDHULP.'), geval] as const))(
    'WD-03 · %s',
    (formule, { cellen, antwoord }) => {
      const breedte = (antwoord[0] as readonly Getoond[]).length
      expect(typ(formule, cellen, antwoord.length, breedte)).toEqual(antwoord.map((rij) => rij.map(inExcel)))
    },
  )

  test('WD-03 · takes the date of a cell, the result of another function, and a reference to one cell', () => {
    const cellen = [['2026-12-23', 5]]
    const dag = serieelVan(plusWerkdagen('2026-12-23', 5))
    expect(typ('=JEUGDHULP.PLUSWERKDAGEN(A2; B2)', cellen, 1, 1)).toEqual([[dag]])
    expect(typ('=JEUGDHULP.PLUSWERKDAGEN(DATE(2026;12;23); 2+3)', cellen, 1, 1)).toEqual([[dag]])
    expect(typ('=JEUGDHULP.WERKDAGEN(A2; JEUGDHULP.PLUSWERKDAGEN(A2; 5))', cellen, 1, 1)).toEqual([[5]])
  })

  test('WD-03 · a column with a blank and a mistake in it', () => {
    const cellen = [['2026-12-23'], [null], ['23-12-2026'], ['2026-04-02']]
    const [eerste, leeg, fout, laatste] = typ('=JEUGDHULP.PLUSWERKDAGEN(A2:A5; 1)', cellen, 4, 1)
    expect([eerste, leeg, laatste]).toEqual([[serieelVan('2026-12-24')], [''], [serieelVan('2026-04-07')]])
    expect(fout?.[0]).toMatchObject({
      type: 'VALUE',
      message: expect.stringMatching(/^datum: dit is geen datum\./),
    })
  })

  test('WD-03 · a mistake in a single cell is an error with our message', () => {
    expect(typ('=JEUGDHULP.PLUSWERKDAGEN(A2; 1)', [['23-12-2026']], 1, 1)[0]?.[0]).toMatchObject({
      type: 'VALUE',
      message: expect.stringMatching(/^datum: dit is geen datum\./),
    })
  })
})
