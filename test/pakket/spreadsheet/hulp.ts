import fc from 'fast-check'
import {
  type Parameter,
  roepAan,
  Spreadsheetfout,
  type Spreadsheetfunctie,
  spreadsheetfuncties,
} from 'jeugdhulp-regels/spreadsheet'
import { datums } from '../../werkdagen/hulp'

/** The rule that each function applies. */
export const REGELS: Readonly<Record<string, string>> = {
  PLUSWERKDAGEN: 'WD-03',
  WERKDAGEN: 'WD-03',
  ISWERKDAG: 'WD-01',
  FEESTDAGEN: 'WD-01',
  TERMIJN: 'WD-04',
  ROUTETERMIJN: 'R301-01',
  BERICHTTERMIJN: 'BER-03',
  PRODUCT: 'PRD-01',
  RICHTLIJN: 'PRD-02',
  SAMENLOOP: 'SAM-01',
  LEEFTIJD_TOETS: 'PRD-05',
  EINDDATUM_MAX: 'TOE-03',
  GROEPSMINUTEN: 'DEC-02',
  NOSHOW: 'NS-01',
}

/** Each function with its rule, for the title of a test. */
export const functies = spreadsheetfuncties.map(
  (functie): [regel: string, naam: string, functie: Spreadsheetfunctie] => [
    REGELS[functie.naam] as string,
    functie.naam,
    functie,
  ],
)

/** What a call comes to: its answer, or the text of its refusal. Anything else that is thrown fails the test. */
export function uitkomst(naam: string, ...argumenten: readonly unknown[]): unknown {
  try {
    return roepAan(naam, argumenten)
  } catch (fout) {
    if (fout instanceof Spreadsheetfout) return fout.message
    throw fout
  }
}

const TEKSTEN = [
  ...['gvjb-301', 'gvjb-301/2021', 'gvjb-315', 'overleg', 'bespreking-ret', 'antwoord-zorgaanbieder'],
  ...['JW305', 'JW317', 'JW301', 'intake', '45F31', '45F11', '45F32', '45F99', 'A', 'lang', 'BJGGZ'],
]

/** Cells that an argument may well hold, and some that it may not. */
export function cellen(parameter: Parameter): fc.Arbitrary<unknown> {
  const { soort, keuzes } = parameter
  const goed: Record<Parameter['soort'], fc.Arbitrary<unknown>> = {
    datum: datums,
    geboortedatum: fc.oneof(datums, fc.constant('1985-02-28')),
    getal: fc.integer({ min: -40, max: 400 }),
    jaar: fc.integer({ min: 1995, max: 2105 }),
    tekst: fc.constantFrom(...(keuzes ?? TEKSTEN)),
    janee: fc.constantFrom<unknown>(true, false, 'ja', 'Nee', 'WAAR', 'onwaar'),
    kalender: fc.oneof(datums, fc.constant('gelijkgestelde-dagen')),
  }
  return fc.oneof(
    { arbitrary: goed[soort], weight: 8 },
    { arbitrary: fc.constantFrom<unknown>(null, '', '  '), weight: 1 },
    { arbitrary: fc.constantFrom<unknown>('23-12-2026', 1.5, 'x', {}, [], true), weight: 1 },
  )
}
