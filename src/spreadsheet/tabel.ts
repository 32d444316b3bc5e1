import { bevries } from '../kern/bevries'
import { berichttermijn } from './functies/berichttermijn'
import { einddatum } from './functies/einddatum'
import { groepsminuten } from './functies/groepsminuten'
import { noshow } from './functies/noshow'
import { productfuncties } from './functies/producten'
import { routetermijn } from './functies/routetermijn'
import { werkdagfuncties } from './functies/werkdagen'
import type { Spreadsheetfunctie } from './typen'

/**
 * Every function that a spreadsheet gets: its name, its help, its arguments, worked examples, and the work itself. All
 * that is made for Google Sheets and Excel, and its documentation, is made from this table. Frozen.
 *
 * @example
 * ```ts
 * import { spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'
 *
 * spreadsheetfuncties.length // => 14
 * spreadsheetfuncties[0].parameters.map(({ naam }) => naam) // => ['datum', 'aantal', 'kalender']
 * ```
 */
export const spreadsheetfuncties: readonly [Spreadsheetfunctie, ...Spreadsheetfunctie[]] = bevries([
  ...werkdagfuncties,
  routetermijn,
  berichttermijn,
  ...productfuncties,
  einddatum,
  groepsminuten,
  noshow,
]) as unknown as readonly [Spreadsheetfunctie, ...Spreadsheetfunctie[]]
