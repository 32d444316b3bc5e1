import { isLeeg } from './cel'
import { ontbreekt, Spreadsheetfout } from './fout'
import type { Gastheer } from './gastheer'
import type { Parameter } from './typen'

/** An argument as rows of cells; a single cell is one row of one. */
export interface Blad {
  readonly parameter: Parameter
  readonly rijen: readonly (readonly unknown[])[]
  readonly breedte: number
}

/** Whether an argument is a range; a list that is no range is no cell either, and is refused when it is read. */
function isBereik(argument: unknown): argument is unknown[][] {
  // Array.from, unlike every, also visits the holes of a list.
  return Array.isArray(argument) && argument.length > 0 && Array.from(argument).every(Array.isArray)
}

/** The length of the longest row. A range can have more rows than a call takes arguments. */
export function breedteVan(rijen: readonly (readonly unknown[])[]): number {
  return rijen.reduce((breedste, rij) => Math.max(breedste, rij.length), 0)
}

/** Takes an argument as the host hands it over. */
export function leesBlad(parameter: Parameter, argument: unknown, gastheer: Gastheer): Blad {
  if (argument === undefined && !parameter.optioneel) throw ontbreekt(parameter)
  const rijen = isBereik(argument) ? argument : [[argument]]
  const { kolommen, soort } = parameter
  return {
    parameter,
    rijen: rijen.map((rij) =>
      Array.from(rij, (waarde, kolom) => gastheer.lees(waarde, kolommen?.[kolom]?.soort ?? soort)),
    ),
    breedte: breedteVan(rijen),
  }
}

/** What stands in a row and column; a single cell goes with all. */
export function celVan({ rijen, breedte }: Blad, rij: number, kolom: number): unknown {
  const enkel = rijen.length === 1 && breedte === 1
  return rijen[enkel ? 0 : rij]?.[enkel ? 0 : kolom]
}

/** The shape that ranges have together. */
export function vormVan(bladen: readonly Blad[]): readonly [hoogte: number, breedte: number] {
  let vorm: readonly [number, number] = [1, 1]
  for (const { parameter, rijen, breedte } of bladen) {
    if (rijen.length * breedte <= 1) continue
    if (vorm[0] * vorm[1] > 1 && (vorm[0] !== rijen.length || vorm[1] !== breedte))
      throw new Spreadsheetfout(
        'ongeldige-waarde',
        parameter.naam,
        'dit bereik is niet even groot als het vorige. Verwacht: één cel, of een bereik met even veel rijen en kolommen.',
      )
    vorm = [rijen.length, breedte]
  }
  return vorm
}

/** Every cell of a range that is not blank. */
export function gevuld({ rijen }: Blad): unknown[] {
  return rijen.flat().filter((waarde) => !isLeeg(waarde))
}
