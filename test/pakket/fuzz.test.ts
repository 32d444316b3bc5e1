import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as bibliotheek from 'jeugdhulp-regels'
import { RegelFout } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { argumentenVan } from '../../scripts/vectoren/vragen.mjs'
import { bevriesDiep } from '../kern/hulp'

/** `npm run fuzz` asks a million. */
const GEVALLEN = Number(process.env.GEVALLEN ?? 4000)

type Functie = (...invoer: unknown[]) => unknown
const lib = { ...bibliotheek, maakRegelset } as unknown as Record<string, Functie>

interface Vraag {
  readonly functie: Functie
  readonly argumenten: readonly unknown[]
}

function leesVraag({ vraag, invoer }: { vraag: string; invoer: Record<string, unknown> }): Vraag[] {
  try {
    return [{ functie: lib[vraag] as Functie, argumenten: argumentenVan(lib, vraag, invoer) }]
  } catch {
    // A vector that is refused while its dossier is played has no arguments to change.
    return []
  }
}

const vragen = readdirSync('vectoren')
  .filter((naam) => naam !== 'vectoren.schema.json')
  .flatMap((naam) =>
    JSON.parse(readFileSync(`vectoren/${naam}`, 'utf8')).vectoren.flatMap(leesVraag),
  ) as Vraag[]

type Pad = readonly (string | number)[]

const isPlat = (waarde: unknown): waarde is object =>
  typeof waarde === 'object' &&
  waarde !== null &&
  (Array.isArray(waarde) || Object.getPrototypeOf(waarde) === Object.prototype) &&
  // What the library exports is frozen, and no part of what is asked.
  !Object.isFrozen(waarde)

/** Every place in the arguments where something could be changed. */
const plekken = (waarde: unknown, pad: Pad = []): Pad[] =>
  isPlat(waarde)
    ? Object.entries(waarde).flatMap(([sleutel, deel]) => [
        [...pad, sleutel],
        ...plekken(deel, [...pad, sleutel]),
      ])
    : []

type Ingreep = (houder: Record<string, unknown>, sleutel: string) => void

function kopie(waarde: unknown): unknown {
  if (!isPlat(waarde)) return waarde
  if (Array.isArray(waarde)) return waarde.map(kopie)
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, kopie(deel)]))
}

function metIngreep(argumenten: readonly unknown[], plek: number, ingreep: Ingreep): unknown[] {
  const nieuw = kopie([...argumenten]) as unknown[]
  const alle = plekken(nieuw)
  const pad = alle[plek % Math.max(1, alle.length)]
  if (!pad) return nieuw
  const houder = pad
    .slice(0, -1)
    .reduce<unknown>((deel, stap) => (deel as Record<string, unknown>)[stap], nieuw)
  ingreep(houder as Record<string, unknown>, String(pad.at(-1)))
  return nieuw
}

const anders =
  (waarde: unknown): Ingreep =>
  (houder, sleutel) => {
    houder[sleutel] = waarde
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
  -1, 0, 1, 2.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, -0,
  true, null, undefined, [], {}, JSON.parse('{"__proto__": {"vervuild": true}}'), { constructor: 1 },
  '__proto__', 'constructor', 'toString', '45F31', '45F99', 'huisarts', 'a'.repeat(10_000),
] // biome-ignore format: values, one after the other
const iets = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...DICHTBIJ) },
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
)
const ingreep: fc.Arbitrary<Ingreep> = fc.oneof(
  { weight: 3, arbitrary: iets.map(anders) },
  fc.constant(weg),
  fc.constant(dubbel),
)
const geval = fc.record({
  vraag: fc.nat().map((plek) => vragen[plek % vragen.length] as Vraag),
  ingrepen: fc.array(fc.tuple(fc.nat(), ingreep), { minLength: 1, maxLength: 3 }),
})

describe('WD-05 · a question that holds, changed in up to three places', () => {
  test('WD-05 · is answered or refused with a RegelFout, and left as it was', () => {
    fc.assert(
      fc.property(geval, ({ vraag: { functie, argumenten }, ingrepen }) => {
        const invoer = ingrepen.reduce<unknown[]>(
          (nu, [plek, doe]) => metIngreep(nu, plek, doe),
          [...argumenten],
        )
        bevriesDiep(invoer)
        try {
          functie(...invoer)
        } catch (fout) {
          if (!(fout instanceof RegelFout)) throw fout
        }
      }),
      { numRuns: GEVALLEN },
    )
    expect(Object.getOwnPropertyNames(Object.prototype).filter((naam) => naam === 'vervuild')).toEqual([])
  })

  const MERK = '999990019 Saartje Jansen'
  test('R301-19 · with a mark in any field, says it in no message, no explanation, no calendar and no diagram', () => {
    fc.assert(
      fc.property(
        fc.nat().map((plek) => vragen[plek % vragen.length] as Vraag),
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        ({ functie, argumenten }, waar) => {
          const invoer = waar.reduce<unknown[]>(
            (nu, plek) => metIngreep(nu, plek, anders(MERK)),
            [...argumenten],
          )
          let gezegd: unknown
          try {
            const antwoord = functie(...invoer)
            const delen = [antwoord].flat() as ({ motivering?: unknown } | string | undefined)[]
            gezegd = delen.map((deel) => (typeof deel === 'string' ? '' : deel?.motivering))
            if (functie === lib.naarICalendar || functie === lib.naarMermaid) gezegd = antwoord
          } catch (fout) {
            const { message, pad, toegestaan } = fout as RegelFout
            gezegd = [message, pad, toegestaan]
          }
          expect(JSON.stringify(gezegd) ?? '').not.toContain(MERK)
        },
      ),
      { numRuns: GEVALLEN },
    )
  })
})
