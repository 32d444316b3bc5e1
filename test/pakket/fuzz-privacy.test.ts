import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { functies } from './fuzz/functies'
import { anders, metIngrepen, plekken } from './fuzz/ingrepen'
import { MERK, merkenVoor, merkIn } from './fuzz/merk'
import { type Afloop, roep } from './fuzz/roep'
import { roepStroom } from './fuzz/stroom'
import { type Argumenten, vragen } from './fuzz/vragen'

/** `npm run fuzz` asks a million. */
const GEVALLEN = Number(process.env.GEVALLEN ?? 1000)

/**
 * What is given back as it came, and documented so: the caller's own names of a client, an
 * allocation, a request or a zorgaanbieder.
 */
const ALS_GEGEVEN: Readonly<Record<string, RegExp>> = {
  naarIjw: /^\.(?:\w+(?:\[\])?\.)*(?:ReferentieAanbieder|ToewijzingNummer|Commentaar)$/,
  vanIjw: /^\.(?:\w+\[\]\.)?(?:referentie|nummer|commentaar)$/,
  telGroepsminuten: /^\.uitkomst\[\]\.client$/,
  declarabeleTijd: /^\[\]\.uitkomst\.(?:client|medewerker)$/,
  meldNoShows: /^\.uitkomst\[\]\.client$/,
  beeindigToewijzing: /^\.uitkomst\.toewijzing\.(?:client|nummer)$/,
  trekToewijzingIn: /^\.uitkomst\.toewijzing\.(?:client|nummer)$/,
  wijsCasusregisseurAan: /^\.uitkomst\.aanbieder$/,
  verdeelGezinstoewijzing: /^\.uitkomst\[\]\.id$/,
}

/** No data of a case go in: a definition of a route (and out, as a diagram or a machine), a rule of a cell, a file of a region; or a cell comes out as it is. */
const ZONDER_ZAAK =
  /^(?:controleerRoute|naarMermaid|naarXState|verwachting|maakRegelset|schemas\..*|.*\.lees)$/
const STROOM = 'controleerDeclaratieStroom'
const namen = Object.keys(functies).filter(
  (naam) => !ZONDER_ZAAK.test(naam) && !/\.(?:reken|schrijfDag|schrijfFout)$/.test(naam),
)
const PER_FUNCTIE = Math.ceil(GEVALLEN / namen.length)

/** The cells of an answer but the blank ones, which are as the program that asks wants them: a list too. */
function gevuld(uitkomst: unknown, gastheer: unknown): unknown[] {
  const leeg = (gastheer as { leeg?: unknown } | undefined)?.leeg
  const cellen = Array.isArray(uitkomst) && uitkomst !== leeg ? uitkomst.flat() : [uitkomst]
  return cellen.filter((cel) => cel !== leeg)
}

/** Where the mark stands that it may not stand: in an answer, or in anything that an error holds, its stack included. */
function lekken(naam: string, invoer: Argumenten, afloop: Afloop): string[] {
  if ('fout' in afloop) return merkIn(afloop.fout)
  const { uitkomst } = afloop
  if (naam === 'roepAan') return merkIn(gevuld(uitkomst, invoer[2]))
  return merkIn(uitkomst).filter((pad) => !ALS_GEGEVEN[naam]?.test(pad))
}

const gemerkt = (naam: string) => {
  const bekend = vragen[naam] as readonly Argumenten[]
  const plaatsen = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...merkenVoor(naam))), {
    minLength: 1,
    maxLength: 3,
  })
  return fc
    .tuple(fc.constantFrom(...bekend), plaatsen)
    .map(([argumenten, alle]) => metIngrepen(argumenten, alle))
}

describe('pakket · a mark in any field, as a value or a name', () => {
  test('pakket · is found where it stands', () => {
    const fout = Object.assign(new Error('x'), { pad: `gegevens.${MERK}`, toegestaan: [MERK] })
    expect(merkIn(fout)).toEqual(expect.arrayContaining(['.pad', '.toegestaan[]']))
    expect(merkIn({ motivering: [{ tekst: 'Saartje Jansen', gegevens: { 999990019: 1 } }] })).toEqual([
      '.motivering[].tekst',
      '.motivering[].gegevens{}',
    ])
  })

  test.each(namen.filter((naam) => naam !== STROOM))('pakket · %s says it nowhere', (naam) => {
    fc.assert(
      fc.property(gemerkt(naam), (invoer) => {
        expect(lekken(naam, invoer, roep(naam, invoer)).join()).toBe('')
      }),
      { numRuns: PER_FUNCTIE },
    )
  })

  test('pakket · controleerDeclaratieStroom says it nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(gemerkt(STROOM), fc.boolean(), async (invoer, wacht) => {
        const afloop = await roepStroom(STROOM, invoer, { wacht, beloof: !wacht })
        expect(lekken(STROOM, invoer, afloop)).toEqual([])
      }),
      { numRuns: PER_FUNCTIE },
    )
  })

  test('pakket · every field of the fullest call of every function, one by one', () => {
    for (const naam of namen.filter((een) => een !== STROOM)) {
      const aantal = (invoer: Argumenten) => plekken([...invoer]).length
      const [volste] = [...(vragen[naam] as readonly Argumenten[])].sort(
        (een, ander) => aantal(ander) - aantal(een),
      )
      const velden = Math.min(aantal(volste as Argumenten), 60)
      for (let plek = 0; plek < velden; plek++) {
        const invoer = metIngrepen(volste as Argumenten, [[plek, anders(MERK)]])
        const waar = lekken(naam, invoer, roep(naam, invoer)).map((pad) => `${naam} ${pad}`)
        expect(waar.join()).toBe('')
      }
    }
  })
})

describe('pakket · a date of birth', () => {
  const GEBOREN = '2011-02-03'
  const alsGeboren = anders(GEBOREN)
  const metGeboorte = namen.filter((naam) => JSON.stringify(vragen[naam]?.[0])?.includes('"geboortedatum"'))

  test.each(metGeboorte)('pakket · %s does not tell it', (naam) => {
    for (const argumenten of vragen[naam] as readonly Argumenten[]) {
      const plaatsen = plekken([...argumenten]).flatMap(([, sleutel], plek) =>
        sleutel === 'geboortedatum' ? [[plek, alsGeboren] as const] : [],
      )
      expect(JSON.stringify(roep(naam, metIngrepen(argumenten, plaatsen)))).not.toContain(GEBOREN)
    }
  })
})
