import type { Gastheer } from './gastheer'

/** A date cell comes as midnight in the zone of the script, so the getters of that zone, and no others, give its day back. */
function dagVan(moment: Date): string {
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return `${moment.getFullYear()}-${twee(moment.getMonth() + 1)}-${twee(moment.getDate())}`
}

/**
 * Google Sheets: dates are `Date` objects in the zone of the script. A refusal in a range is text, because a script cannot
 * put an error in one cell.
 *
 * @example
 * ```ts
 * import { roepAan, sheets } from 'jeugdhulp-regels/spreadsheet'
 *
 * roepAan('WERKDAGEN', [new Date(2026, 11, 23), '2026-12-31'], sheets) // => 5
 * ```
 */
export const sheets: Gastheer = /* @__PURE__ */ Object.freeze({
  lees: (waarde: unknown) => {
    // By its tag: a Date of another realm is no instance of this one's.
    if (Object.prototype.toString.call(waarde) !== '[object Date]') return waarde
    try {
      return dagVan(waarde as Date)
    } catch {
      // Anything can bear the tag.
      return waarde
    }
  },
  schrijfDag: (datum: string) => {
    const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number]
    return new Date(jaar, maand - 1, dag)
  },
  schrijfFout: (tekst: string) => `Fout: ${tekst}`,
  leeg: '',
})
