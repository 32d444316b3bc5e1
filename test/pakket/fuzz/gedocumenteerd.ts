import { types } from 'node:util'
import { RegelFout } from 'jeugdhulp-regels'
import { RegelsetFout } from 'jeugdhulp-regels/schemas'
import { type Gastheer, Spreadsheetfout, spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'
import { entries } from './functies'
import type { Afloop } from './roep'
import { isFoutcode, uitkomstkeuren } from './vorm'

type Uitkomstkeur = (uitkomst: unknown, invoer: readonly unknown[]) => boolean

const PAD = /^(?:[\wëï-]+|\[\d+\])(?:\.[\w-]+|\[\d+\])*$|^$/
const isZin = (waarde: unknown) => typeof waarde === 'string' && /^\S.*\.$/s.test(waarde)
const isDag = (waarde: unknown) => waarde instanceof Date && !Number.isNaN(Number(waarde))

/** What may stand in a cell of an answer, whatever the program. */
function isCel(waarde: unknown): boolean {
  if (typeof waarde === 'object' && waarde !== null)
    return isDag(waarde) || isZin((waarde as { fout?: unknown }).fout)
  return waarde === null || ['string', 'boolean'].includes(typeof waarde) || Number.isFinite(waarde)
}

/** A cell as the program that asks writes it: a blank, a refusal or a day is whatever it makes of that. */
function isCelVan(gastheer: Partial<Gastheer> | undefined, cel: unknown): boolean {
  const { leeg, schrijfFout, schrijfDag } = gastheer ?? {}
  const eigen = [leeg, schrijfFout?.('Een zin.'), schrijfDag?.('2026-01-01')]
  return isCel(cel) || (gastheer !== undefined && eigen.some((een) => Object.is(een, cel)))
}

/** One of the definitions and regelsets that are exported, itself. */
const isUitgegeven: Uitkomstkeur = (uitkomst) =>
  Object.values(entries['jeugdhulp-regels/regelsets'] as object).includes(uitkomst)

/** What is documented in words: where the type says only `unknown`, or spells out all data of the library. */
const IN_WOORDEN: Readonly<Record<string, Uitkomstkeur>> = {
  geldendeVersie: isUitgegeven,
  routeVan: isUitgegeven,
  roepAan: (uitkomst, [, , gastheer]) => {
    const is = (cel: unknown) => isCelVan(gastheer as Partial<Gastheer> | undefined, cel)
    return is(uitkomst) || (uitkomst as unknown[][]).every((rij) => Array.isArray(rij) && rij.every(is))
  },
  'schemas.regelset.parse': (uitkomst) => typeof uitkomst === 'object',
  'schemas.regelset.safeParse': (uitkomst) => typeof (uitkomst as { success: unknown }).success === 'boolean',
  // The machine of a route that is no longer sound has the same parts; what stands in them is as odd as the route.
  naarXState: (uitkomst) => ['id', 'initial', 'context', 'states'].every((deel) => deel in Object(uitkomst)),
  'sheets.lees': (uitkomst, [cel]) =>
    types.isDate(cel) ? /^(?:\d+|NaN|-\d+)-\d\d|NaN-/.test(String(uitkomst)) : Object.is(uitkomst, cel),
  'neutraal.lees': (uitkomst, [cel]) => Object.is(uitkomst, cel),
}

/** Names that a refusal of a spreadsheet function can give: its arguments and the columns of its tables. */
const argumenten = new Map(
  spreadsheetfuncties.map(({ naam, parameters }) => [
    naam as unknown,
    parameters.flatMap((parameter) => [parameter, ...(parameter.kolommen ?? [])]).map((regel) => regel.naam),
  ]),
)

function isWeigering({ code, argument, message }: Spreadsheetfout, [naam]: readonly unknown[]): boolean {
  const bekend = argument === '' || argumenten.get(naam)?.includes(argument)
  return isFoutcode(code) && !!bekend && message.startsWith(argument && `${argument}: `) && isZin(message)
}

const VELDEN = ['stack', 'message', 'name', 'code', 'pad', 'toegestaan', 'fouten']

function isRegelFout(fout: RegelFout): boolean {
  const { code, pad, toegestaan, message } = fout
  return (
    isFoutcode(code) &&
    (fout instanceof RegelsetFout ? typeof pad === 'string' : PAD.test(pad)) &&
    (toegestaan === undefined ||
      (Array.isArray(toegestaan) && toegestaan.every((deel) => typeof deel === 'string'))) &&
    message.startsWith(`${pad}: ${code}`) &&
    Object.getOwnPropertyNames(fout).every((naam) => VELDEN.includes(naam))
  )
}

/** Whether a call came to something that is documented of the function. */
export function isGedocumenteerd(naam: string, invoer: readonly unknown[], afloop: Afloop): boolean {
  if ('uitkomst' in afloop) {
    const keur: Uitkomstkeur = IN_WOORDEN[naam] ?? uitkomstkeuren[naam] ?? (() => false)
    return keur(afloop.uitkomst, invoer)
  }
  if (afloop.fout instanceof Spreadsheetfout) return isWeigering(afloop.fout, invoer)
  return afloop.fout instanceof RegelFout ? isRegelFout(afloop.fout) : naam === 'schemas.regelset.parse'
}
