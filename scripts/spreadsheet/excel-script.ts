// functions.js: tells Excel which function does the work of which id.

import { excel, roepAan, spreadsheetfuncties } from '../../src/spreadsheet'
import { excelId } from './namen.mjs'
import { vulTaalAan } from './ouder'

/** What Excel offers to the script. */
declare const CustomFunctions: {
  associate(id: string, functie: (...argumenten: unknown[]) => unknown): void
  readonly Error: new (code: string, tekst: string) => Error
  readonly ErrorCode: { readonly invalidValue: string }
}

vulTaalAan()

const fout = (tekst: string) => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, tekst)

for (const { naam, parameters } of spreadsheetfuncties)
  CustomFunctions.associate(excelId(naam), (...argumenten) => {
    try {
      // Excel puts an argument of its own after the last.
      const antwoord = roepAan(naam, argumenten.slice(0, parameters.length), excel(fout))
      return Array.isArray(antwoord) ? antwoord : [[antwoord]]
    } catch (oorzaak) {
      throw fout((oorzaak as Error).message)
    }
  })
