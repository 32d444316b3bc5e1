import { RegelFout } from '../kern/fouten'
import { type Blad, celVan, gevuld, leesBlad, vormVan } from './blad'
import { isLeeg, leesCel } from './cel'
import { alsWeigering, Spreadsheetfout } from './fout'
import { eisGastheer, type Gastheer, neutraal } from './gastheer'
import { spreadsheetfuncties } from './tabel'
import type { Celantwoord, Celregel, Spreadsheetfunctie } from './typen'

type Rijen = readonly (readonly Celantwoord[])[]

function zoek(naam: string): Spreadsheetfunctie {
  const functie = spreadsheetfuncties.find((kandidaat) => kandidaat.naam === naam)
  if (functie) return functie
  throw new RegelFout(
    'ongeldige-waarde',
    'naam',
    spreadsheetfuncties.map((kandidaat) => kandidaat.naam),
  )
}

/** All that a refusal can be about: the arguments, and the columns of a table. */
function regelsVan({ parameters }: Spreadsheetfunctie): Celregel[] {
  return parameters.flatMap((parameter): readonly Celregel[] =>
    parameter.kolommen ? [parameter, ...parameter.kolommen] : [parameter],
  )
}

/** An argument as a whole, whatever the cell that is asked for. */
function heelArgument(blad: Blad): unknown {
  const { parameter, rijen } = blad
  if (parameter.vorm === 'tabel') return rijen
  if (parameter.vorm === 'cel') return leesCel(celVan(blad, 0, 0), parameter)
  return gevuld(blad).map((cel) => leesCel(cel, parameter))
}

function heleArgumenten(bladen: readonly Blad[]): Record<string, unknown> {
  return Object.fromEntries(bladen.map((blad) => [blad.parameter.naam, heelArgument(blad)]))
}

/** The answer for one cell of the ranges. */
function perCel(
  functie: Spreadsheetfunctie,
  cellen: readonly Blad[],
  geheel: Readonly<Record<string, unknown>>,
  rij: number,
  kolom: number,
): Celantwoord {
  const waarden = cellen.map((blad) => [blad.parameter, celVan(blad, rij, kolom)] as const)
  if (waarden.some(([{ optioneel }, waarde]) => !optioneel && isLeeg(waarde))) return null
  const gelezen = waarden.map(([parameter, waarde]) => [parameter.naam, leesCel(waarde, parameter)])
  return functie.reken({ ...geheel, ...Object.fromEntries(gelezen) }) as Celantwoord
}

function doorBereik(functie: Spreadsheetfunctie, bladen: readonly Blad[]): Celantwoord | Rijen {
  const cellen = bladen.filter(({ parameter }) => parameter.vorm === 'cel')
  const geheel = heleArgumenten(bladen.filter((blad) => !cellen.includes(blad)))
  const [hoogte, breedte] = vormVan(cellen)
  if (hoogte * breedte === 1) return perCel(functie, cellen, geheel, 0, 0)
  const reeks = (lengte: number) => Array.from({ length: lengte }, (_, i) => i)
  return reeks(hoogte).map((rij) =>
    reeks(breedte).map((kolom) => {
      try {
        return perCel(functie, cellen, geheel, rij, kolom)
      } catch (fout) {
        return alsWeigering(fout, regelsVan(functie))
      }
    }),
  )
}

/** A function that takes its arguments whole: a cell is a list of one, and nothing at all is a blank answer. */
function alsGeheel(functie: Spreadsheetfunctie, bladen: readonly Blad[]): Celantwoord | Rijen {
  const vereist = bladen.filter(({ parameter }) => !parameter.optioneel)
  if (vereist.some((blad) => gevuld(blad).length === 0)) return null
  for (const { parameter, rijen, breedte } of bladen)
    if (parameter.vorm === 'cel' && rijen.length * breedte > 1)
      throw new Spreadsheetfout('ongeldige-waarde', parameter.naam, 'dit kan maar één cel zijn.')
  return functie.reken(heleArgumenten(bladen))
}

function schrijf(antwoord: Celantwoord, gastheer: Gastheer): unknown {
  if (antwoord === null) return gastheer.leeg
  if (antwoord instanceof Spreadsheetfout) return gastheer.schrijfFout(antwoord.message)
  return typeof antwoord === 'object' ? gastheer.schrijfDag(antwoord.dag) : antwoord
}

/**
 * Calls a function of the table as a spreadsheet does: with cells and ranges.
 *
 * A single cell goes with a range, ranges are of one shape, a blank cell gives a blank. In a range a refusal stands in its
 * own cell; in a single call it is thrown.
 *
 * @param naam - The name in the table, such as `PLUSWERKDAGEN`.
 * @param argumenten - A cell each, or a range as rows of cells. `undefined` is left out.
 * @param gastheer - The program that calls: `sheets`, `excel(…)`, or one of your own. Without it dates are `Datum`.
 * @throws {Spreadsheetfout} With a Dutch message that names the argument and what is expected, never the value.
 * @throws {RegelFout} `ongeldige-waarde` where there is no such function, or the arguments are no list, or the program is none.
 *
 * @example
 * ```ts
 * import { roepAan } from 'jeugdhulp-regels/spreadsheet'
 *
 * roepAan('PLUSWERKDAGEN', ['2026-12-23', 5]) // => '2026-12-31'
 * roepAan('PLUSWERKDAGEN', [[['2026-12-23'], [null], ['2026-04-02']], 1]) // => [['2026-12-24'], [null], ['2026-04-07']]
 * ```
 */
export function roepAan(
  naam: string,
  argumenten: readonly unknown[],
  gastheer: Gastheer = neutraal,
): unknown {
  const functie = zoek(naam)
  const { parameters, werk } = functie
  if (!Array.isArray(argumenten)) throw new RegelFout('ongeldige-waarde', 'argumenten')
  eisGastheer(gastheer)
  if (argumenten.length > parameters.length)
    throw new Spreadsheetfout('onbekend-veld', '', 'Dit zijn te veel argumenten.')
  try {
    const bladen = parameters.map((parameter, i) => leesBlad(parameter, argumenten[i], gastheer))
    const antwoord = werk === 'geheel' ? alsGeheel(functie, bladen) : doorBereik(functie, bladen)
    return Array.isArray(antwoord)
      ? antwoord.map((rij) => rij.map((cel: Celantwoord) => schrijf(cel, gastheer)))
      : schrijf(antwoord as Celantwoord, gastheer)
  } catch (fout) {
    throw alsWeigering(fout, regelsVan(functie))
  }
}
