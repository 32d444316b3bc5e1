import { ArraySize, CellError, ErrorType, FunctionPlugin, HyperFormula, SimpleRangeValue } from 'hyperformula'
import { serieelVan, spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'
import { excelId, excelnaam } from '../../../scripts/spreadsheet/namen.mjs'
import { type Getoond, isDag } from './docs'
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
export function typ(
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

/** Makes the functions known to HyperFormula. */
export function registreer(): void {
  const namen = Object.fromEntries(spreadsheetfuncties.map(({ naam }) => [excelnaam(naam), excelnaam(naam)]))
  HyperFormula.registerFunctionPlugin(Jeugdhulp, { enGB: namen })
}

/** A dated answer is a number in Excel, and a blank one is empty text. */
export const inExcel = (waarde: Getoond) => (isDag(waarde) ? serieelVan(waarde) : (waarde ?? ''))
