import fc from 'fast-check'
import { codelijsten } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { Aangevraagd, gevonden, van301 } from './toets-ijw-hulp'

const codeVan = (lijst: keyof typeof codelijsten) =>
  fc.constantFrom<string>(...codelijsten[lijst].codes.map(({ code }) => code))
const misschien = <T>(deel: fc.Arbitrary<T>) => fc.option(deel, { nil: undefined })
/** Whether a rule has something to say. */
const vindt = (regel: string, zinnen: readonly string[]) => zinnen.some((zin) => zin.startsWith(regel))

describe('IJW-07 · each rule, on anything', () => {
  test('IJW-02 · a product is right when its code has one to five characters and begins with a category', () => {
    const categorieen: string[] = codelijsten.productcategorie.codes.map(({ code }) => code)
    const tekst = fc.oneof(fc.string({ maxLength: 7 }), fc.stringMatching(/^4[0-9][0-9A-Z ]{0,4}$/))
    fc.assert(
      fc.property(tekst, fc.oneof(tekst, codeVan('productcategorie')), fc.boolean(), (Code, los, volgt) => {
        const Categorie = volgt ? Code.slice(0, 2) : los
        const goed =
          Code.trim() !== '' &&
          Code.length <= 5 &&
          Categorie === Code.slice(0, 2) &&
          categorieen.includes(Categorie)
        expect(vindt('IJW-02', van301({ Product: { Categorie, Code } }))).toBe(!goed)
      }),
    )
  })

  test('IJW-03 · a referrer is one of seven', () => {
    const zeven = ['01', '02', '03', '04', '05', '06', '08']
    const type = fc.oneof(fc.stringMatching(/^0\d$/), fc.string(), fc.integer())
    fc.assert(
      fc.property(type, (Type) => {
        const zinnen = gevonden({ AangevraagdProduct: { ...Aangevraagd, Verwijzer: { Type } } })
        expect(vindt('IJW-03', zinnen)).toBe(!zeven.includes(Type as string))
      }),
    )
  })

  const dag = fc.constantFrom('2026-12-01', '2026-12-02', '2027-05-31')
  test('IJW-04 · verwijderd exactly when start and end are one day', () => {
    fc.assert(
      fc.property(
        dag,
        misschien(dag),
        codeVan('redenWijziging'),
        (Ingangsdatum, Einddatum, RedenWijziging) => {
          const zinnen = van301({ Ingangsdatum, Einddatum, RedenWijziging })
          const fout = RedenWijziging === '01' || (RedenWijziging === '13' && Ingangsdatum !== Einddatum)
          expect(vindt('IJW-04', zinnen)).toBe(fout)
        },
      ),
    )
  })

  test('IJW-05 · a reason if and only if it is a rejection, a gemeente with reason 8', () => {
    const gemeente = misschien(fc.constant({ Gemeente: '0034' }))
    fc.assert(
      fc.property(
        codeVan('verzoekAntwoord'),
        misschien(codeVan('redenAfwijzing')),
        gemeente,
        (VerzoekAntwoord, RedenAfwijzingVerzoek, Woonplaatsbeginsel) => {
          const zinnen = gevonden({
            Antwoord: {
              ReferentieAanbieder: 'A',
              VerzoekAntwoord,
              RedenAfwijzingVerzoek,
              Woonplaatsbeginsel,
            },
          })
          const goed =
            (VerzoekAntwoord === '1') === (RedenAfwijzingVerzoek !== undefined) &&
            (RedenAfwijzingVerzoek !== '8' || Woonplaatsbeginsel !== undefined)
          expect(vindt('IJW-05', zinnen)).toBe(!goed)
        },
      ),
    )
  })

  test('IJW-07 · size, unit, frequency and period', () => {
    fc.assert(
      fc.property(
        misschien(fc.tuple(codeVan('eenheid'), codeVan('frequentie'))),
        dag,
        misschien(dag),
        (omvang, Ingangsdatum, Einddatum) => {
          const [Eenheid = '', Frequentie = ''] = omvang ?? []
          const goed =
            omvang !== undefined &&
            (Frequentie !== '2' || Einddatum !== undefined) &&
            !(Frequentie === '1' && /14|16|83|84/.test(Eenheid)) &&
            (Einddatum === undefined || Einddatum >= Ingangsdatum)
          const Omvang = omvang && { Volume: 1, Eenheid, Frequentie }
          expect(vindt('IJW-07', van301({ Omvang, Ingangsdatum, Einddatum }))).toBe(!goed)
        },
      ),
    )
  })
})
