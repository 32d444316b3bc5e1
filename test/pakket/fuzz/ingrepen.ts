import fc from 'fast-check'
import { bevriesDiep } from '../../kern/hulp'

type Houder = Record<string, unknown>
/** Changes one place of an object or list. */
export type Ingreep = (houder: Houder, sleutel: string) => void

const isPlat = (waarde: unknown): waarde is object =>
  typeof waarde === 'object' &&
  waarde !== null &&
  (Array.isArray(waarde) || Object.getPrototypeOf(waarde) === Object.prototype) &&
  // What the library exports is frozen, and no part of what is asked.
  !Object.isFrozen(waarde)

/** Every place in the arguments where something could be changed. */
export function plekken(
  waarde: unknown,
  gevonden: [houder: Houder, sleutel: string][] = [],
): typeof gevonden {
  if (!isPlat(waarde)) return gevonden
  for (const [sleutel, deel] of Object.entries(waarde)) {
    gevonden.push([waarde as Houder, sleutel])
    plekken(deel, gevonden)
  }
  return gevonden
}

function kopie(waarde: unknown): unknown {
  if (!isPlat(waarde)) return waarde
  if (Array.isArray(waarde)) return waarde.map(kopie)
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, kopie(deel)]))
}

/** A copy of the arguments with some places changed, one after the other; the number of a place is taken round. */
export function metIngrepen(
  argumenten: readonly unknown[],
  alle: readonly (readonly [plek: number, ingreep: Ingreep])[],
): readonly unknown[] {
  const nieuw = kopie([...argumenten]) as unknown[]
  for (const [plek, ingreep] of alle) {
    const nu = plekken(nieuw)
    const [houder, sleutel] = nu[plek % Math.max(1, nu.length)] ?? []
    if (houder && sleutel !== undefined) ingreep(houder, sleutel)
  }
  return nieuw
}

/** Another value in that place. */
export const anders =
  (waarde: unknown): Ingreep =>
  (houder, sleutel) => {
    houder[sleutel] = waarde
  }
/** The same value under another name; in a list one more value. */
export const hernoemd =
  (naam: string): Ingreep =>
  (houder, sleutel) => {
    if (Array.isArray(houder)) houder.push(naam)
    else {
      houder[naam] = houder[sleutel]
      delete houder[sleutel]
    }
  }
const weg: Ingreep = (houder, sleutel) => {
  if (Array.isArray(houder)) houder.splice(Number(sleutel), 1)
  else delete houder[sleutel]
}
const dubbel: Ingreep = (houder, sleutel) => {
  if (Array.isArray(houder)) houder.push(houder[Number(sleutel)])
  else houder[`${sleutel}2`] = houder[sleutel]
}

const DICHTBIJ = [
  '2026-02-30', '2026-2-3', ' 2026-02-03', '2024-02-29', '1999-12-31', '2100-01-01', '9999-99-99', '',
  -1, 0, 1, 2.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, -0, 5n, Symbol('x'),
  true, null, undefined, [], {}, JSON.parse('{"__proto__": {"vervuild": true}}'), { constructor: 1 },
  '__proto__', 'constructor', 'toString', '45F31', '45F99', 'huisarts', 'a'.repeat(10_000),
  new Date(Date.UTC(2026, 2, 2)), new Date(Number.NaN), Int32Array.of(20_514, 20_515), () => undefined,
  { length: 3 },
] // biome-ignore format: values, one after the other

// Frozen, so that what one case is given no other can have changed.
bevriesDiep(DICHTBIJ)

/** Anything at all, and what is nearly right. */
export const iets = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...DICHTBIJ) },
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
)

const ingreep: fc.Arbitrary<Ingreep> = fc.oneof(
  { weight: 4, arbitrary: iets.map(anders) },
  { weight: 1, arbitrary: fc.constant(weg) },
  { weight: 1, arbitrary: fc.constant(dubbel) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'extra').map(hernoemd) },
)
/** Up to three places of a call, and what is done there. */
export const ingrepen = fc.array(fc.tuple(fc.nat(), ingreep), { minLength: 1, maxLength: 3 })
