// What stands under the functions in Code.gs.

import { roepAan, sheets } from '../../src/spreadsheet'
import { vulTaalAan } from './ouder'

vulTaalAan()

export function roep(naam: string, argumenten: ArrayLike<unknown>): unknown {
  return roepAan(naam, Array.from(argumenten), sheets)
}
