import fc from 'fast-check'
import { RegelFout, roepAan, Spreadsheetfout, verwachting } from 'jeugdhulp-regels/spreadsheet'
import { describe, expect, test } from 'vitest'
import { alsWeigering } from '../../../src/spreadsheet/fout'
import { cellen, functies, uitkomst } from './hulp'

/** What no message may hold: no code, choice or word of ours looks like it. */
const GEHEIM = ['Zx9-geheim-Q', '17-03-2011', '2011-02-30', 'q-1234.567']

const plat = (waarde: unknown): unknown[] => (Array.isArray(waarde) ? waarde.flatMap(plat) : [waarde])

/** What a call of TERMIJN throws. */
const vang = (...argumenten: unknown[]): unknown => {
  try {
    return roepAan('TERMIJN', argumenten)
  } catch (fout) {
    return fout
  }
}

/** Calls as somebody types them, and as the lists have them. */
const GELIJK: [naam: string, getypt: unknown[], juist: unknown[]][] = [
  ['PRODUCT', [' 45f34', 'Naam'], ['45F34', 'naam']],
  ['RICHTLIJN', ['45f33', 'b', 'Maximaal-Uren'], ['45F33', 'B', 'maximaal-uren']],
  ['RICHTLIJN', ['45f11', 'LANG', 'maanden'], ['45F11', 'lang', 'maanden']],
  ['SAMENLOOP', ['45f31', 'bjggz'], ['45F31', 'BJGGZ']],
  ['SAMENLOOP', ['45F01', 'Crisis'], ['45F01', 'crisis']],
  [
    'LEEFTIJD_TOETS',
    ['45f31', '2008-11-24', '2026-11-23', 'Ouder'],
    ['45F31', '2008-11-24', '2026-11-23', 'ouder'],
  ],
  [
    'EINDDATUM_MAX',
    ['2026-09-01', '2027-02-28', '45f34', 'Huisarts'],
    ['2026-09-01', '2027-02-28', '45F34', 'huisarts'],
  ],
  ['BERICHTTERMIJN', ['jw317', '2027-03-01', 'Basis'], ['JW317', '2027-03-01', 'basis']],
  ['BERICHTTERMIJN', ['INTAKE', '2026-03-02'], ['intake', '2026-03-02']],
  [
    'BERICHTTERMIJN',
    ['jw301', '2026-03-02', '', '', '', 'jw317'],
    ['JW301', '2026-03-02', '', '', '', 'JW317'],
  ],
  ['ROUTETERMIJN', ['GVJB-301', 'Overleg', '2026-04-02'], ['gvjb-301', 'overleg', '2026-04-02']],
  ['TERMIJN', ['2026-04-02', 2, 'Werkdagen', 'VOORUIT'], ['2026-04-02', 2, 'werkdagen', 'vooruit']],
  ['ISWERKDAG', ['2026-04-03', ' Zonder-Goede-Vrijdag '], ['2026-04-03', 'zonder-goede-vrijdag']],
  [
    'NOSHOW',
    [[['a', '45f31', '2026-03-02', 'NEE']], 'KALENDERJAAR'],
    [[['a', '45F31', '2026-03-02', 'nee']], 'kalenderjaar'],
  ],
]

describe('pakket · bad input', () => {
  test.each(functies)('%s · %s answers anything with an answer or a refusal', (_, naam, { parameters }) => {
    const argument = (i: number) => {
      const parameter = parameters[i] as (typeof parameters)[number]
      const bereik = fc.array(fc.array(fc.oneof(cellen(parameter), fc.anything()), { maxLength: 8 }), {
        maxLength: 4,
      })
      return fc.oneof(cellen(parameter), bereik, fc.anything())
    }
    const oproep = fc
      .integer({ min: 0, max: parameters.length })
      .chain((aantal) => fc.tuple(...Array.from({ length: aantal }, (_, i) => argument(i))))
    fc.assert(
      fc.property(oproep, (argumenten) => {
        for (const cel of plat(uitkomst(naam, ...argumenten)))
          expect(cel === null || ['string', 'number', 'boolean'].includes(typeof cel)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test.each(functies)(
    '%s · %s never repeats what stood in a cell',
    (_, naam, { parameters, voorbeelden }) => {
      for (const { argumenten } of voorbeelden)
        for (const geheim of GEHEIM)
          for (let i = 0; i < parameters.length; i++) {
            const vervang = (deel: unknown): unknown => (Array.isArray(deel) ? deel.map(vervang) : geheim)
            for (const nieuw of [geheim, [[geheim]], [[geheim], [geheim]], vervang(argumenten[i])]) {
              const oproep = Array.from({ length: parameters.length }, (_, k) =>
                k === i ? nieuw : argumenten[k],
              )
              for (const cel of plat(uitkomst(naam, ...oproep)))
                if (typeof cel === 'string') expect(cel).not.toContain(geheim)
            }
          }
    },
  )

  test('pakket · a refusal names the argument, its code and what is expected', () => {
    const fout = vang('23-12-2026', 5, 'dagen')
    expect(fout).toBeInstanceOf(Spreadsheetfout)
    expect(fout).toMatchObject({ name: 'Spreadsheetfout', code: 'ongeldige-datum', argument: 'datum' })
    expect((fout as Error).message).toBe(
      'datum: dit is geen datum. Verwacht: een datum, als datumcel of als tekst zoals 2026-12-23 (jaar-maand-dag).',
    )
  })

  test.each([
    ['1999-12-31', 5, 'dagen', 'buiten-bereik', 'datum'],
    [45000, 5, 'dagen', 'ongeldige-datum', 'datum'],
    ['2026-12-23', 1.5, 'dagen', 'ongeldig-aantal', 'aantal'],
    ['2026-12-23', '5', 'dagen', 'ongeldig-aantal', 'aantal'],
  ])('pakket · TERMIJN of %s, %s %s is refused: %s at %s', (datum, aantal, eenheid, code, argument) => {
    expect(vang(datum, aantal, eenheid)).toMatchObject({ code, argument })
  })

  test('pakket · a refusal says what is wrong with a cell, and what is expected in it', () => {
    expect((vang('2026-12-23', -1, 'dagen') as Error).message).toBe(
      'aantal: dit getal kan hier niet. Verwacht: een heel getal van 0 of meer.',
    )
    expect(vang('2026-12-23', '5', 'dagen')).toMatchObject({
      message: 'aantal: dit is tekst, geen getal. Verwacht: een heel getal van 0 of meer.',
    })
    expect(vang('2026-12-23', true, 'dagen')).toMatchObject({
      message: 'aantal: dit is geen getal. Verwacht: een heel getal van 0 of meer.',
    })
    expect((vang('2026-12-23', 5, 'uren') as Error).message).toBe(
      'eenheid: deze waarde kan hier niet. Verwacht: werkdagen, dagen, weken, maanden, jaren.',
    )
    expect(vang('2026-12-23', 5, 'dagen', true)).toMatchObject({
      code: 'ongeldige-waarde',
      argument: 'richting',
    })
    expect((vang('2026-12-23', 5, 'dagen', '', '', 'vrij') as Error).message).toContain(
      'kalender: dit is geen datum, en ook geen woord dat hier kan. Verwacht: vrije dagen, als datumcel of als tekst zoals 2026-12-23 (jaar-maand-dag), of de woorden zonder-goede-vrijdag',
    )
    expect(vang('2099-12-23', 1, 'jaren')).toMatchObject({
      code: 'buiten-bereik',
      message: 'aantal: het antwoord valt buiten 2000 tot en met 2099.',
    })
    expect(vang('1999-12-23', 1, 'jaren')).toMatchObject({
      message: expect.stringMatching(
        /^datum: deze dag valt buiten 2000 tot en met 2099\. Verwacht: een datum/,
      ),
    })
    expect(uitkomst('LEEFTIJD_TOETS', '45F31', '1850-01-01', '2026-11-24')).toMatch(
      /^geboortedatum: deze dag ligt voor 1901 of na 2099\. Verwacht: een geboortedatum vanaf 1901/,
    )
  })

  test('pakket · a code that is not there is answered with those that look like it', () => {
    expect(uitkomst('PRODUCT', '45F3', 'naam')).toMatch(/^code: deze code is er niet\. Lijkt op: 45F3/)
    expect(uitkomst('RICHTLIJN', '45F33', 'Z', 'maanden')).toBe(
      'categorie: deze waarde kan hier niet. Verwacht: A, B.',
    )
    expect(uitkomst('RICHTLIJN', '45F22', 'A', 'maanden')).toBe('code: dit product heeft geen richtlijn.')
  })

  test('pakket · yes and no are read in every way that a cell may hold them, and nothing else is', () => {
    const vraag = (cel: unknown) => uitkomst('SAMENLOOP', '45F31', '45F32', cel)
    for (const ja of [true, 'ja', ' Ja', 'WAAR']) expect(vraag(ja)).toBe(vraag(true))
    for (const nee of [false, 'nee', 'Onwaar', '', undefined]) expect(vraag(nee)).toBe(vraag(false))
    expect(vraag(true)).not.toBe(vraag(false))
    for (const fout of [1, 'true', 'constructor'])
      expect(vraag(fout)).toBe(
        'overgangNaarGroep: deze waarde kan hier niet. Verwacht: WAAR of ONWAAR, of ja of nee.',
      )
  })

  test('pakket · a fault of our own is no refusal', () => {
    const fout = new TypeError('een fout van ons')
    expect(() => alsWeigering(fout, [])).toThrow(fout)
  })

  test('pakket · spaces around a text play no part; a date with spaces is none', () => {
    expect(roepAan('PRODUCT', [' 45F34 ', 'naam '])).toBe(roepAan('PRODUCT', ['45F34', 'naam']))
    expect(() => roepAan('ISWERKDAG', [' 2026-04-07 '])).toThrow(/^datum: dit is geen datum/)
  })

  test('pakket · codes and words are read in capitals and small letters alike', () => {
    for (const [naam, getypt, juist] of GELIJK)
      expect([naam, roepAan(naam, getypt)]).toEqual([naam, roepAan(naam, juist)])
    // The name of a client is no code: another spelling may be another client.
    const rijen = [
      ['a', '45F31', '2026-03-02', false],
      ['A', '45F31', '2026-03-03', false],
    ]
    expect((roepAan('NOSHOW', [rijen]) as unknown[][]).map(([nummer]) => nummer)).toEqual([1, 1])
  })

  test('pakket · no list has two names that differ in capitals only', () => {
    const regels = functies.flatMap(([, , { parameters }]) =>
      parameters.flatMap((een) => [een, ...(een.kolommen ?? [])]),
    )
    const lijsten = regels.map(({ keuzes, spelling = [] }) => keuzes ?? spelling)
    expect(lijsten.flat().length).toBeGreaterThan(50)
    for (const lijst of lijsten)
      expect(new Set(lijst.map((een) => een.toLowerCase())).size).toBe(lijst.length)
  })

  test.each(functies)(
    '%s · %s names its own arguments in a refusal, and no field of the library',
    (_, naam, { parameters }) => {
      const eigen = parameters.flatMap((een) => [een, ...(een.kolommen ?? [])]).map((een) => een.naam)
      const vreemd =
        /\b(?:vraag|start|start[A-Z]\w*|ontvangst\w*|einde[A-Z]\w*|indiening|levering|ingangWijziging|professionals|regelset|dossier)\b/
      fc.assert(
        fc.property(fc.tuple(...parameters.map(cellen)), (argumenten) => {
          try {
            roepAan(naam, argumenten)
          } catch (fout) {
            const { code, argument, message } = fout as Spreadsheetfout
            expect(['', ...eigen]).toContain(argument)
            expect(message).not.toMatch(vreemd)
            if (code === 'onbekend-veld')
              expect(message).toBe(`${argument}: dit hoort er hier niet bij; laat het leeg.`)
          }
        }),
        { numRuns: 600 },
      )
    },
  )

  test('pakket · what an unknown field could have been is not told: nobody can type it in a cell', () => {
    const fout = new RegelFout('onbekend-veld', 'vraag', ['start', 'ontvangst301'])
    expect(alsWeigering(fout, []).message).toBe('dit hoort er hier niet bij; laat het leeg.')
  })

  test('pakket · what an argument takes is told for every kind', () => {
    const soorten = ['datum', 'geboortedatum', 'getal', 'jaar', 'tekst', 'janee', 'kalender'] as const
    const teksten = soorten.map((soort) => verwachting({ naam: 'x', soort }))
    expect(new Set(teksten).size).toBe(soorten.length)
    expect(verwachting({ naam: 'x', soort: 'getal', minimum: 1 })).toBe('een heel getal van 1 of meer')
  })
})
