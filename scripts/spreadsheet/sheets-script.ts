// What stands under the functions in Code.gs. The engine of Apps Script may be older than these two.
import 'core-js/actual/array/at'
import 'core-js/actual/object/has-own'
import { roepAan, sheets } from '../../src/spreadsheet'

export function roep(naam: string, argumenten: ArrayLike<unknown>): unknown {
  return roepAan(naam, Array.from(argumenten), sheets)
}
