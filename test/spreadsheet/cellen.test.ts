import {
  type Celantwoord,
  excel,
  RegelFout,
  roepAan,
  routetermijnen,
  Spreadsheetfout,
  serieelVan,
  spreadsheetfuncties,
} from 'jeugdhulp-regels/spreadsheet'
import { describe, expect, test } from 'vitest'
import { alsWeigering } from '../../src/spreadsheet/fout'

const vang = (doe: () => unknown): unknown => {
  try {
    return doe()
  } catch (fout) {
    return fout
  }
}

/** The first column of what NOSHOW says of some rows. */
const nummers = (rijen: readonly unknown[][], gastheer?: Parameters<typeof roepAan>[2]) =>
  (roepAan('NOSHOW', [rijen], gastheer) as unknown[][]).map(([nummer]) => nummer)

describe('WD-05 · a refusal of a whole call', () => {
  const dagen = [['2026-12-23'], ['2026-12-24']]
  const nietGelijk =
    'dit bereik is niet even groot als het vorige. Verwacht: één cel, of een bereik met even veel rijen en kolommen.'
  const pastNiet = 'dit bereik past niet. Verwacht: één getal, of één kolom met even veel rijen als minuten.'

  test.each<[string, unknown[], string, string, string]>([
    // A column beside a row, a row beside a longer one, and columns of which one is two wide.
    ['PLUSWERKDAGEN', [dagen, [[1, 2]]], 'ongeldige-waarde', 'aantal', nietGelijk],
    ['PLUSWERKDAGEN', [[dagen.flat()], [[1, 2, 3]]], 'ongeldige-waarde', 'aantal', nietGelijk],
    ['PLUSWERKDAGEN', [dagen, [[1, 2], [3]]], 'ongeldige-waarde', 'aantal', nietGelijk],
    [
      'GROEPSMINUTEN',
      [[[60], [60]], [[4]], [['omlaag', 'exact']]],
      'ongeldige-waarde',
      'afronding',
      'dit kan maar één cel zijn.',
    ],
    [
      'GROEPSMINUTEN',
      [
        [[60], [60]],
        [[4], [4, 4]],
      ],
      'ongeldige-waarde',
      'aanwezigen',
      pastNiet,
    ],
    [
      'GROEPSMINUTEN',
      [[[60], [null]], 4, 'omhoog'],
      'ongeldige-waarde',
      'afronding',
      'deze waarde kan hier niet. Verwacht: omlaag, dichtstbij, exact.',
    ],
    [
      'GROEPSMINUTEN',
      [[[60], [null]], [[4], [4]], '', true],
      'ontbrekend-veld',
      'minuten',
      'in rij 2 ontbreken de minuten of het aantal aanwezigen.',
    ],
    [
      'NOSHOW',
      [[['a', '45F31', '2026-03-02']]],
      'ongeldige-waarde',
      'bereik',
      'dit bereik past niet. Verwacht: 4 tot en met 7 kolommen.',
    ],
    ['RICHTLIJN', ['45F22', 'A', 'maanden'], 'ongeldige-waarde', 'code', 'dit product heeft geen richtlijn.'],
    [
      'ROUTETERMIJN',
      ['gvjb-301/2022-04', 'overleg', '2022-03-31'],
      'geen-geldende-versie',
      'route',
      'deze versie van de route was er op die dag nog niet; zij geldt vanaf 2022-04-01.',
    ],
    ['SAMENLOOP', ['45F31'], 'ontbrekend-veld', 'b', 'dit moet worden ingevuld. Verwacht: een tekst.'],
    // A word of the calendar is no day where a day belongs.
    [
      'TERMIJN',
      ['zonder-goede-vrijdag', 5, 'dagen'],
      'ongeldige-datum',
      'datum',
      'dit is geen datum. Verwacht: een datum, als datumcel of als tekst zoals 2026-12-23 (jaar-maand-dag).',
    ],
    // A number too small for its cell is told before days in the wrong order.
    [
      'EINDDATUM_MAX',
      ['2027-02-28', '2026-09-01', '', '', '', -1],
      'ongeldig-aantal',
      'resterendeMinuten',
      'dit getal kan hier niet. Verwacht: een heel getal van 0 of meer.',
    ],
  ])('WD-05 · %s of %j is %s at %s', (naam, argumenten, code, argument, tekst) => {
    const fout = vang(() => roepAan(naam, argumenten))
    expect(fout).toBeInstanceOf(Spreadsheetfout)
    expect(fout).toMatchObject({ code, argument, message: `${argument}: ${tekst}` })
  })

  test('WD-05 · too many arguments, a function that is not there and a day that is none have a code and a place', () => {
    expect(vang(() => roepAan('ISWERKDAG', ['2026-04-07', null, null]))).toMatchObject({
      code: 'onbekend-veld',
      argument: '',
    })
    const geenFunctie = vang(() => roepAan('SOM', []))
    expect(geenFunctie).toBeInstanceOf(RegelFout)
    expect(geenFunctie).toMatchObject({ code: 'ongeldige-waarde', pad: 'naam' })
    expect(vang(() => serieelVan('23-12-2026'))).toMatchObject({ code: 'ongeldige-datum', pad: 'datum' })
  })

  test('WD-05 · whatever the library refuses is a sentence of its own', () => {
    const codes = [
      ...(['ongeldige-datum', 'ongeldig-aantal', 'ongeldige-waarde', 'ontbrekend-veld'] as const),
      ...(['onbekend-veld', 'buiten-bereik', 'buiten-dekking', 'ongeldige-route', 'andere-route'] as const),
      ...(['gebeurtenis-niet-toegestaan', 'verplichting-niet-open', 'datum-loopt-terug'] as const),
      ...(['geen-geldende-versie', 'ongeldige-regelset', 'onbekende-productcode'] as const),
    ]
    const zinnen = codes.map((code) => alsWeigering(new RegelFout(code, 'elders'), []).message)
    expect(new Set(zinnen).size).toBe(codes.length)
    for (const zin of zinnen) expect(zin).toMatch(/^(?:de|deze|dit|het|op) .+\.$/)
  })
})

describe('WD-03 · blank cells', () => {
  test('WD-03 · a cell with only spaces is blank, and so is a range that has no cells', () => {
    expect(roepAan('PLUSWERKDAGEN', ['  ', 5])).toBe(null)
    expect(roepAan('TERMIJN', ['2026-04-02', 2, 'werkdagen', ' ', '  '])).toBe('2026-04-08')
    expect(roepAan('GROEPSMINUTEN', [[[60, '  ']], 4])).toEqual([[15]])
    const dagen = [['2026-12-23'], ['2026-12-24'], ['2026-12-28']]
    expect(roepAan('PLUSWERKDAGEN', [dagen, [[], []]])).toEqual([[null], [null], [null]])
  })

  test('NS-01 · a row of NOSHOW in which something is missing says what', () => {
    const rij = ['a', '45F31', '2026-03-02', false]
    const verwacht = [
      'client: dit moet worden ingevuld. Verwacht: een tekst.',
      'product: dit moet worden ingevuld. Verwacht: een tekst.',
      'datum: dit moet worden ingevuld. Verwacht: een datum, als datumcel of als tekst zoals 2026-12-23 (jaar-maand-dag).',
      'gepland: dit moet worden ingevuld. Verwacht: WAAR of ONWAAR, of ja of nee.',
    ]
    for (const leeg of [null, '', '  ', undefined])
      expect(verwacht.map((_, k) => nummers([rij.map((cel, i) => (i === k ? leeg : cel))])[0])).toEqual(
        verwacht,
      )
  })
})

describe('NS-01 · the rows of NOSHOW', () => {
  test('NS-01 · in Excel a number for a client is its name as text, and no day', () => {
    const rij = (client: unknown, dag: number) => [client, '45F31', `2026-03-0${dag}`, false]
    const inExcel = excel((tekst) => tekst)
    // 46379 is also the number of 23 December 2026.
    expect(nummers([rij(46379, 2), rij('46379', 3), rij('2026-12-23', 4)], inExcel)).toEqual([1, 2, 1])
  })

  test('NS-01 · a client of one letter is a client like any other', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    expect(nummers(letters.map((letter) => [letter, '45F31', '2026-03-02', false]))).toEqual(
      letters.map(() => 1),
    )
  })

  test('NS-01 · rows that are not counted leave the numbers of the others as they are', () => {
    const rij = (client: string, datum: string) => [client, '45F31', datum, false]
    const fout = 'bereik: niet geteld, want rij 2 klopt niet en kan van dezelfde cliënt zijn.'
    const rijen = [rij('a', '2026-03-02'), rij('a', '2026-02-30'), rij('b', '2026-03-02')]
    const verder = [rij('b', '2026-04-02'), rij('b', '2026-05-04')]
    expect(nummers([...rijen, ...verder])).toEqual([
      fout,
      expect.stringMatching(/^datum: dit is geen datum\./),
      ...[1, 2, 3],
    ])
    // Where the work is asked without a spreadsheet around it, the refusals keep their code.
    const noshow = spreadsheetfuncties.find(({ naam }) => naam === 'NOSHOW')
    const antwoord = noshow?.reken({ bereik: rijen }) as Celantwoord[][]
    expect(antwoord[0]?.[0]).toMatchObject({ code: 'ongeldige-waarde', argument: 'bereik', message: fout })
  })
})

describe('TOE-03 · EINDDATUM_MAX and the product', () => {
  test('I-42 · a product that lasts at most a year ends earlier than the period alone would allow', () => {
    expect(roepAan('EINDDATUM_MAX', ['2026-09-01', '2027-06-30'])).toBe('2027-11-30')
    expect(roepAan('EINDDATUM_MAX', ['2026-09-01', '2027-06-30', '45F31'])).toBe('2027-11-30')
    expect(roepAan('EINDDATUM_MAX', ['2026-09-01', '2027-06-30', '45F11'])).toBe('2027-08-31')
  })
})

describe('I-10 · a sum of shares that is no whole number of minutes', () => {
  test('I-10 · is given exactly, or rounded once as asked', () => {
    const som = (afronding: string, minuten = [[10], [15]]) =>
      roepAan('GROEPSMINUTEN', [minuten, 4, afronding, 'ja'])
    expect(som('exact')).toEqual([[6.25]])
    expect(som('omlaag')).toEqual([[6]])
    expect(som('dichtstbij')).toEqual([[6]])
    expect(som('exact', [[45], [45]])).toEqual([[22.5]])
    expect(som('dichtstbij', [[45], [45]])).toEqual([[23]])
  })
})

describe('R301-01 · the list of verplichtingen with a term', () => {
  test('R301-01 · has of those that share an id the one that stands first in the route', () => {
    for (const { route, verplichtingen } of routetermijnen)
      expect(verplichtingen).toEqual(
        verplichtingen.map(({ id }) => route.verplichtingen.find((een) => een.id === id && een.termijn)),
      )
  })
})
