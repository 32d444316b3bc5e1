import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

/** The error of Excel, as functions.js makes it. */
export class ExcelFout extends Error {
  constructor(
    readonly code: string,
    override readonly message: string,
  ) {
    super(message)
  }
}

export type Excelfunctie = (...argumenten: unknown[]) => unknown[][]

/** What functions.js tells Excel, in a world that has no more than the language and what Excel offers. */
export function laadExcel(): ReadonlyMap<string, Excelfunctie> {
  const functies = new Map<string, Excelfunctie>()
  const CustomFunctions = {
    associate: (id: string, functie: Excelfunctie) => functies.set(id, functie),
    Error: ExcelFout,
    ErrorCode: { invalidValue: '#VALUE!' },
  }
  runInContext(readFileSync('dist/spreadsheet/functions.js', 'utf8'), createContext({ CustomFunctions }))
  return functies
}
