import * as wortel from 'jeugdhulp-regels'
import * as berichten from 'jeugdhulp-regels/berichten'
import * as declaratie from 'jeugdhulp-regels/declaratie'
import * as producten from 'jeugdhulp-regels/producten'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import * as routes from 'jeugdhulp-regels/routes'
import * as schemas from 'jeugdhulp-regels/schemas'
import * as spreadsheet from 'jeugdhulp-regels/spreadsheet'
import * as toewijzing from 'jeugdhulp-regels/toewijzing'
import * as werkdagen from 'jeugdhulp-regels/werkdagen'

export type Functie = (...invoer: unknown[]) => unknown

/** Every entry, by the name it is imported by. */
export const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'jeugdhulp-regels': wortel,
  'jeugdhulp-regels/berichten': berichten,
  'jeugdhulp-regels/declaratie': declaratie,
  'jeugdhulp-regels/producten': producten,
  'jeugdhulp-regels/regelsets': regelsets,
  'jeugdhulp-regels/routes': routes,
  'jeugdhulp-regels/schemas': schemas,
  'jeugdhulp-regels/spreadsheet': spreadsheet,
  'jeugdhulp-regels/toewijzing': toewijzing,
  'jeugdhulp-regels/werkdagen': werkdagen,
}

/** What the library throws: a class is made by the library itself, from what it wrote. */
export const FOUTKLASSEN: readonly unknown[] = [
  wortel.RegelFout,
  schemas.RegelsetFout,
  spreadsheet.Spreadsheetfout,
]

/** The schema is an object of zod, with functions of zod; these two are how it is asked. */
const schemafuncties = {
  'schemas.regelset.parse': schemas.schemas.regelset.parse,
  'schemas.regelset.safeParse': schemas.schemas.regelset.safeParse,
}

const isHouder = (waarde: unknown): waarde is object =>
  typeof waarde === 'object' && waarde !== null && !ArrayBuffer.isView(waarde)

function functiesIn(waarde: unknown, pad: string): [pad: string, functie: Functie][] {
  if (typeof waarde === 'function') return FOUTKLASSEN.includes(waarde) ? [] : [[pad, waarde as Functie]]
  if (!isHouder(waarde) || waarde === schemas.schemas) return []
  return Object.entries(waarde).flatMap(([naam, deel]) => functiesIn(deel, `${pad}.${naam}`))
}

const uitgegeven = Object.values(entries).flatMap((entry) =>
  Object.entries(entry).flatMap(([naam, waarde]) => functiesIn(waarde, naam)),
)

/** Every function that an entry exports, by its name; one in an exported object by its path. */
export const functies: Readonly<Record<string, Functie>> = Object.fromEntries([
  ...uitgegeven,
  ...Object.entries(schemafuncties),
])

/** The parts of exported data that are not frozen, by their path; zod's own objects are zod's. */
export function losIn(waarde: unknown, pad: string): string[] {
  if (!isHouder(waarde)) return []
  const delen =
    waarde === schemas.schemas
      ? []
      : Reflect.ownKeys(waarde).map((sleutel) => [sleutel, Reflect.get(waarde, sleutel)] as const)
  return [
    ...(Object.isFrozen(waarde) ? [] : [pad]),
    ...delen.flatMap(([sleutel, deel]) => losIn(deel, `${pad}.${String(sleutel)}`)),
  ]
}
