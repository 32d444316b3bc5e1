import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entries, FOUTKLASSEN, functies, losIn } from './fuzz/functies'
import { isGedocumenteerd } from './fuzz/gedocumenteerd'
import { iets, ingrepen, metIngrepen } from './fuzz/ingrepen'
import { begrensd, begrensdWachten, roep, vastgezet } from './fuzz/roep'
import { roepStroom } from './fuzz/stroom'
import { type Argumenten, vragen } from './fuzz/vragen'

/** `npm run fuzz` asks a million. */
const GEVALLEN = Number(process.env.GEVALLEN ?? 1000)
/** Parts of exported data that only `roepAan` calls, with what it has read or is to write: fuzzed through `roepAan`. */
const achterRoepAan = /\.(?:reken|schrijfDag|schrijfFout)$/
const namen = Object.keys(functies).filter((naam) => !achterRoepAan.test(naam))
const STROOM = 'controleerDeclaratieStroom'
/** A whole regelset is large: a case of it takes as long as ten of another. */
const deelVan = (naam: string) => (/^maakRegelset$|^schemas/.test(naam) ? 0.1 : 1)
const DELEN = namen.reduce((som, naam) => som + deelVan(naam), 0)
const gevallenVan = (naam: string) => Math.ceil((GEVALLEN * deelVan(naam)) / DELEN)

/** A call that holds, changed in up to three places; or anything. */
function oproepen(naam: string): fc.Arbitrary<readonly unknown[]> {
  const bekend = vragen[naam] as readonly Argumenten[]
  const bijna = fc
    .tuple(fc.nat({ max: bekend.length - 1 }), ingrepen)
    .map(([plek, alle]) => metIngrepen(bekend[plek] as Argumenten, alle))
  return fc.oneof({ weight: 3, arbitrary: bijna }, { weight: 1, arbitrary: fc.array(iets, { maxLength: 4 }) })
}

/** Everything that a call could leave behind in the language itself. */
const prototypes = [
  Object,
  Array,
  Function,
  String,
  Number,
  Map,
  Set,
  Date,
  RegExp,
  Promise,
  Error,
  Int32Array,
]
const voorouders = () =>
  prototypes.flatMap(({ prototype, name }) =>
    Reflect.ownKeys(prototype).map((sleutel) => [
      name,
      sleutel,
      Object.getOwnPropertyDescriptor(prototype, sleutel),
    ]),
  )
const voorheen = voorouders()

describe('pakket · the fuzz itself', () => {
  test('pakket · has calls of every function that an entry exports', () => {
    expect(namen.filter((naam) => vragen[naam]?.length === 0)).toEqual([])
    const uitgegeven = Object.values(entries).flatMap((entry) => Object.entries(entry))
    const zonder = uitgegeven.filter(
      ([naam, waarde]) =>
        typeof waarde === 'function' && !FOUTKLASSEN.includes(waarde) && !namen.includes(naam),
    )
    expect(zonder).toEqual([])
  })

  test('pakket · its calls are answered as documented before they are changed', () => {
    const anders = namen
      .filter((naam) => naam !== STROOM)
      .filter((naam) => {
        // A vector may ask for a refusal, but not all of them do.
        const goed = (vragen[naam] as readonly Argumenten[]).find((invoer) => {
          const afloop = roep(naam, invoer)
          return 'uitkomst' in afloop && isGedocumenteerd(naam, invoer, afloop)
        })
        return goed === undefined
      })
    expect(anders).toEqual([])
  })

  test('pakket · finds what does not end, what is not documented and what was changed', async () => {
    const zonderEinde = () => {
      for (;;);
    }
    expect(() => begrensd(zonderEinde, 20)).toThrow('timed out')
    await expect(begrensdWachten(new Promise(() => undefined), 20)).rejects.toThrow('wacht zonder einde')
    expect(isGedocumenteerd('isWerkdag', [], { uitkomst: 'ja' })).toBe(false)
    expect(isGedocumenteerd('isWerkdag', [], { fout: new TypeError('x') })).toBe(false)
    expect(isGedocumenteerd('termijnstand', [], { uitkomst: { stand: 'weg', resterendeWerkdagen: 0 } })).toBe(
      false,
    )
    const lijst = Int32Array.of(1)
    const kijk = vastgezet([lijst])
    const eerst = kijk()
    lijst[0] = 2
    expect(kijk()).not.toEqual(eerst)
  })
})

describe('pakket · a call that holds, changed in up to three places, or anything at all', () => {
  test.each(namen.filter((naam) => naam !== STROOM))(
    'pakket · %s answers as documented or refuses',
    (naam) => {
      fc.assert(
        fc.property(oproepen(naam), (invoer) => {
          const kijk = vastgezet(invoer)
          const eerst = kijk()
          const afloop = roep(naam, invoer)
          if (!isGedocumenteerd(naam, invoer, afloop))
            throw new Error(`niet gedocumenteerd: ${fc.stringify(afloop)}`)
          expect(kijk()).toEqual(eerst)
        }),
        { numRuns: gevallenVan(naam) },
      )
    },
  )

  test('pakket · controleerDeclaratieStroom, read to its end, answers as documented or refuses', async () => {
    const aanvoer = fc.record({ wacht: fc.boolean(), beloof: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(oproepen(STROOM), aanvoer, async (invoer, hoe) => {
        const kijk = vastgezet(invoer)
        const eerst = kijk()
        const afloop = await roepStroom(STROOM, invoer, hoe)
        if (!isGedocumenteerd(STROOM, invoer, afloop))
          throw new Error(`niet gedocumenteerd: ${fc.stringify(afloop)}`)
        expect(kijk()).toEqual(eerst)
      }),
      { numRuns: gevallenVan(STROOM) },
    )
  })

  test('pakket · no prototype was touched, and no exported datum can be written', () => {
    expect(voorouders()).toEqual(voorheen)
    for (const [entry, inhoud] of Object.entries(entries))
      expect(Object.entries(inhoud).flatMap(([naam, waarde]) => losIn(waarde, `${entry} ${naam}`))).toEqual(
        [],
      )
  })
})
