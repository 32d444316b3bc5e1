import { anders, hernoemd, type Ingreep } from './ingrepen'

/** A number as a BSN has it, and a name. */
const BSN = '999990019'
const NAAM = 'Saartje Jansen'
export const MERK = `${BSN} ${NAAM}`

const heeftMerk = (waarde: unknown) => [BSN, NAAM].some((merk) => String(waarde).includes(merk))

/** The number as a number; where a number belongs it counts something, and is a fact that an explanation may tell. */
const alsGetal: Ingreep = (houder, sleutel) => {
  const was = houder[sleutel]
  houder[sleutel] = typeof was === 'number' || merkIn(was).length > 0 ? MERK : Number(BSN)
}

/** A mark as a value, as the name of a field, in a list, and in an object as both. */
const alsTekst: readonly Ingreep[] = [
  anders(MERK),
  anders(BSN),
  hernoemd(MERK),
  anders(Object.freeze([MERK])),
  anders(Object.freeze({ [MERK]: MERK })),
]

const isHouder = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null

/** What only counts takes a number in the place of a list too, and tells the numbers its sum is made of. */
const TELT = ['bedragVan', 'volumeVan']

/** How a call of a function is marked: with texts, and with a number. */
export const merkenVoor = (naam: string): readonly Ingreep[] =>
  TELT.includes(naam) ? alsTekst : [...alsTekst, alsGetal]

/** Where in something the mark stands, by path; the places of lists are left out. */
export function merkIn(waarde: unknown, pad = ''): string[] {
  if (typeof waarde === 'function') return []
  if (!isHouder(waarde)) return typeof waarde !== 'symbol' && heeftMerk(waarde) ? [pad] : []
  return Reflect.ownKeys(waarde).flatMap((sleutel) => {
    const deel = Array.isArray(waarde) && sleutel !== 'length' ? `${pad}[]` : `${pad}.${String(sleutel)}`
    return [
      ...(heeftMerk(String(sleutel)) ? [`${pad}{}`] : []),
      ...merkIn(Reflect.get(waarde, sleutel), deel),
    ]
  })
}
