import { RegelFout } from '../kern/fouten'
import type { Gastheer } from './gastheer'
import { datumVanSerieel, serieelVan } from './serieel'

/**
 * Excel: dates are serial numbers, and text as well. On some platforms a blank cell comes as 0, which is no day, no
 * year and no text; in a cell for a number it cannot be told from a 0 that was typed.
 *
 * @param fout - Makes an error for a cell, such as `new CustomFunctions.Error(…)`.
 * @throws {RegelFout} `ongeldige-waarde` where `fout` is no function.
 *
 * @example
 * ```ts
 * import { excel, roepAan } from 'jeugdhulp-regels/spreadsheet'
 *
 * roepAan('PLUSWERKDAGEN', [[[46379]], [[5]]], excel((tekst) => tekst)) // => 46387
 * ```
 */
export function excel(fout: (tekst: string) => unknown): Gastheer {
  if (typeof fout !== 'function') throw new RegelFout('ongeldige-waarde', 'fout')
  return {
    lees: (waarde, soort) => {
      if (typeof waarde !== 'number' || soort === 'getal') return waarde
      if (waarde === 0) return null
      return soort === 'tekst' || soort === 'jaar' ? waarde : (datumVanSerieel(waarde) ?? waarde)
    },
    schrijfDag: serieelVan,
    schrijfFout: fout,
    // Null would be shown as 0.
    leeg: '',
  }
}
