import fc from 'fast-check'
import {
  beoordeelNoShows,
  controleerDeclaratie,
  flevoland,
  type Groepsminuten,
  type Regeloordeel,
  telGroepsminuten,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { bevriesDiep } from '../kern/hulp'
import { declaraties, type Regel, regel, toewijzing, type Vraag } from './declaratiehulp'
import { anders, type Flevoland, fout, type NoShow } from './hulp'

const controleer = (vraag: Partial<Vraag>, regelset: Flevoland = flevoland) =>
  controleerDeclaratie(regelset, { regels: [], toewijzingen: [toewijzing()], ...vraag })
const kort = ({ akkoord, bevindingen }: Regeloordeel) =>
  [
    akkoord ? 'akkoord' : 'fout',
    ...bevindingen.map(({ code, teVeel }) => (teVeel ? `${code} ${teVeel}` : code)),
  ].join(' ')
/** The findings on each line, in short. */
const uit = (vraag: Partial<Vraag>, regelset?: Flevoland) =>
  controleer(vraag, regelset).map(({ uitkomst }) => kort(uitkomst))
const een = (rest: Partial<Regel>, vraag: Partial<Vraag> = {}) => uit({ regels: [regel(rest)], ...vraag })[0]

describe('DEC-06 · a line and its allocation', () => {
  test('DEC-06 · a line that fits is in order, and says by which rules', () => {
    const [antwoord] = controleer({ regels: [regel()] })
    expect(antwoord?.uitkomst).toEqual({ akkoord: true, bevindingen: [] })
    expect(antwoord?.motivering.map(({ regel }) => regel)).toEqual(['DEC-01', 'DEC-06'])
    const [noShow] = controleer({ regels: [regel({ noShow: true })] })
    expect(noShow?.motivering.map(({ regel }) => regel)).toEqual(['DEC-01', 'DEC-06', 'DEC-05'])
  })

  test.each<[string, Partial<Regel>, string]>([
    ['no such allocation', { toewijzing: '2' }, 'fout toewijzing-onbekend'],
    ['that of another client', { client: 'b' }, 'fout toewijzing-onbekend'],
    ['another product', { product: '45F21' }, 'fout ander-product'],
    ['the first day', { begindatum: '2026-01-01', einddatum: '2026-01-01' }, 'akkoord'],
    ['before the first day', { begindatum: '2025-12-31', einddatum: '2025-12-31' }, 'fout voor-ingang'],
    ['the last day', { begindatum: '2026-12-01', einddatum: '2026-12-31' }, 'akkoord'],
    ['after the last day', { begindatum: '2027-01-01', einddatum: '2027-01-01' }, 'fout na-einde'],
    ['all that was allocated', { volume: 600 }, 'akkoord'],
    ['a minute more', { volume: 601 }, 'fout boven-toewijzing 1'],
    [
      'everything at once',
      { product: '45F35', eenheid: 'stuks', begindatum: '2025-12-01', einddatum: '2025-12-31' },
      'fout extra-client verkeerde-eenheid ander-product voor-ingang eenheid-past-niet',
    ],
    [
      'an extra client without an allocation',
      { product: '45F35', toewijzing: '7' },
      'fout toewijzing-onbekend extra-client',
    ],
  ])('DEC-06 · %s', (_, rest, verwacht) => {
    expect(een(rest)).toBe(verwacht)
  })

  test('DEC-06 · an allocation without an end has no last day', () => {
    const { einddatum: _, ...open } = toewijzing()
    const laat = { begindatum: '2099-12-01', einddatum: '2099-12-31' }
    expect(een(laat, { toewijzingen: [open] })).toBe('akkoord')
  })

  test('DEC-06 · the facts of a finding stand beside it', () => {
    const [antwoord] = controleer({
      regels: [regel({ volume: 500, begindatum: '2025-12-30', einddatum: '2025-12-31' })],
      eerderGedeclareerd: [regel({ volume: 5, eenheid: 'uur' })],
    })
    expect(antwoord?.uitkomst.bevindingen).toMatchObject([
      { code: 'voor-ingang', ernst: 'fout', regel: 'DEC-06', pad: 'regel.begindatum' },
      { code: 'boven-toewijzing', ernst: 'fout', regel: 'DEC-06', pad: 'regel.volume', teVeel: 200 },
    ])
    expect(antwoord?.motivering).toMatchObject([
      { regel: 'DEC-06', gegevens: { ingangsdatum: '2026-01-01' } },
      { regel: 'DEC-06', gegevens: { toegewezen: 600, eerder: 300, minuten: 500, teVeel: 200 } },
    ])
    expect(antwoord?.uitkomst.bevindingen[1]).not.toHaveProperty('gegevens')
  })

  test('TOE-06 · nothing on an allocation that was withdrawn', () => {
    const ingetrokken = toewijzing({ einddatum: '2026-01-01', redenWijziging: 'verwijderd' })
    expect(een({ begindatum: '2026-01-01', einddatum: '2026-01-01' }, { toewijzingen: [ingetrokken] })).toBe(
      'fout toewijzing-ingetrokken',
    )
    expect(een({}, { toewijzingen: [ingetrokken] })).toBe('fout toewijzing-ingetrokken')
    expect(een({}, { toewijzingen: [toewijzing({ redenWijziging: 'verkorting' })] })).toBe('akkoord')
  })

  test('DEC-06 · nothing on the allocation of an extra client, which its code makes it', () => {
    const stuks = { volume: 1, eenheid: 'stuks', frequentie: 'totaal' } as const
    const dummy = toewijzing({ product: '45F35', omvang: stuks })
    expect(een({ product: '45F35' }, { toewijzingen: [dummy] })).toBe('fout extra-client eenheid-past-niet')
    expect(een({ product: '45F33' }, { toewijzingen: [dummy] })).toBe(
      'fout extra-client ander-product eenheid-past-niet',
    )
    expect(een({}, { toewijzingen: [toewijzing({ omvang: stuks })] })).toBe('fout eenheid-past-niet')
    const perWeek = toewijzing({ omvang: { ...stuks, frequentie: 'week' } })
    expect(een({}, { toewijzingen: [perWeek] })).toBe('fout eenheid-past-niet')
  })

  test('IJW-07 · hours may be declared as minutes, and nothing else as something else', () => {
    const omvang = (eenheid: Regel['eenheid']) => ({ volume: 100, eenheid, frequentie: 'totaal' as const })
    const met = (deze: Regel['eenheid'], toegewezen: Regel['eenheid']) =>
      een({ eenheid: deze }, { toewijzingen: [toewijzing({ omvang: omvang(toegewezen) })] })
    expect(met('minuut', 'minuut')).toBe('akkoord')
    expect(met('minuut', 'uur')).toBe('akkoord')
    expect(met('minuut', 'dagdeel')).toBe('fout eenheid-past-niet')
    expect(met('uur', 'minuut')).toBe('fout verkeerde-eenheid eenheid-past-niet boven-toewijzing 3500')
    expect(met('etmaal', 'etmaal')).toBe('fout verkeerde-eenheid')
  })

  test('IJW-07 · of all pairs of units only the same and hours as minutes fit', () => {
    const eenheid = fc.constantFrom<Regel['eenheid']>(
      'minuut',
      'uur',
      'etmaal',
      'dagdeel',
      'stuks-output',
      'euro',
      'stuks',
    )
    fc.assert(
      fc.property(eenheid, eenheid, (deze, toegewezen) => {
        const omvang = { volume: 1, eenheid: toegewezen, frequentie: 'week' as const }
        const past = !een({ eenheid: deze }, { toewijzingen: [toewijzing({ omvang })] })?.includes(
          'eenheid-past-niet',
        )
        expect(past).toBe(deze === toegewezen || (deze === 'minuut' && toegewezen === 'uur'))
      }),
    )
  })

  test('DEC-01 · hours on hours fit, but a declaratie is in minutes', () => {
    expect(een({ eenheid: 'uur', volume: 10 })).toBe('fout verkeerde-eenheid')
    expect(een({ eenheid: 'uur', volume: 11 })).toBe('fout verkeerde-eenheid boven-toewijzing 60')
  })

  test('DEC-06 · what has no total is not checked, and a warning says so', () => {
    const perWeek = toewijzing({ omvang: { volume: 60, eenheid: 'minuut', frequentie: 'week' } })
    expect(een({ volume: 9999 }, { toewijzingen: [perWeek] })).toBe('akkoord geen-totaal')
    const { omvang: _, ...zonder } = toewijzing()
    const [antwoord] = controleer({ regels: [regel({ volume: 9999 })], toewijzingen: [zonder] })
    expect(kort(antwoord?.uitkomst as Regeloordeel)).toBe('akkoord zonder-omvang')
    expect(antwoord?.uitkomst.bevindingen[0]?.ernst).toBe('waarschuwing')
    expect(antwoord?.motivering.map(({ regel }) => regel)).toEqual(['DEC-01', 'DEC-06', 'DEC-06'])
  })
})

describe('DEC-06 · never more than allocated', () => {
  const dagen = (...volumes: number[]) =>
    volumes.map((volume, i) =>
      regel({ volume, begindatum: `2026-03-0${i + 1}`, einddatum: `2026-03-0${i + 1}` }),
    )

  test('DEC-06 · the first lines that fit are in order, whatever their place in the list', () => {
    const lijst = dagen(400, 100, 200, 50)
    expect(uit({ regels: lijst })).toEqual([
      'akkoord',
      'akkoord',
      'fout boven-toewijzing 100',
      'fout boven-toewijzing 50',
    ])
    expect(uit({ regels: [...lijst].reverse() })).toEqual([
      'fout boven-toewijzing 50',
      'fout boven-toewijzing 100',
      'akkoord',
      'akkoord',
    ])
  })

  test('DEC-06 · earlier months count, also in hours', () => {
    const eerder = [regel({ begindatum: '2026-02-01', einddatum: '2026-02-28', volume: 9, eenheid: 'uur' })]
    expect(uit({ regels: dagen(30, 31), eerderGedeclareerd: eerder })).toEqual([
      'akkoord',
      'fout boven-toewijzing 1',
    ])
    const teVeel = [regel({ begindatum: '2026-02-01', einddatum: '2026-02-28', volume: 11, eenheid: 'uur' })]
    expect(uit({ regels: dagen(30), eerderGedeclareerd: teVeel })).toEqual(['fout boven-toewijzing 30'])
  })

  test('DEC-06 · a line that is wrong for another reason uses up nothing', () => {
    const lijst = [
      regel({ volume: 600, product: '45F21' }),
      regel({ volume: 600, begindatum: '2026-03-03', einddatum: '2026-03-03' }),
    ]
    expect(uit({ regels: lijst })).toEqual(['fout ander-product', 'akkoord'])
  })

  test('DEC-06 · each allocation and each client has its own total', () => {
    const toewijzingen = [toewijzing(), toewijzing({ nummer: '2' }), toewijzing({ client: 'b' })]
    const lijst = [
      regel({ volume: 600 }),
      regel({ volume: 600, toewijzing: '2' }),
      regel({ volume: 600, client: 'b' }),
    ]
    expect(uit({ regels: lijst, toewijzingen })).toEqual(['akkoord', 'akkoord', 'akkoord'])
  })

  test('DEC-06 · together lines are over by exactly what exceeds the allocation', () => {
    const volumes = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 })
    const per = fc.record({ toegewezen: fc.nat(1500), eerder: volumes, nu: volumes })
    fc.assert(
      fc.property(per, ({ toegewezen, eerder, nu }) => {
        const som = (lijst: readonly number[]) => lijst.reduce((tot, deel) => tot + deel, 0)
        const antwoorden = controleer({
          toewijzingen: [
            toewijzing({ omvang: { volume: toegewezen, eenheid: 'minuut', frequentie: 'totaal' } }),
          ],
          eerderGedeclareerd: eerder.map((volume) => regel({ volume })),
          regels: nu.map((volume) => regel({ volume })),
        })
        const teVeel = antwoorden.map(({ uitkomst }) => uitkomst.bevindingen[0]?.teVeel ?? 0)
        const ruimte = Math.max(0, toegewezen - som(eerder))
        expect(som(teVeel)).toBe(Math.max(0, som(nu) - ruimte))
        expect(som(nu.filter((_, i) => antwoorden[i]?.uitkomst.akkoord))).toBeLessThanOrEqual(ruimte)
        expect(antwoorden.every(({ uitkomst }, i) => uitkomst.akkoord === (teVeel[i] === 0))).toBe(true)
      }),
    )
  })
})

describe('DEC-05 · declared no-shows', () => {
  const op = (datum: string, rest: Partial<Regel> = {}) =>
    regel({ noShow: true, begindatum: datum, einddatum: datum, volume: 30, ...rest })
  const dagen = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']

  test('DEC-05 · three in a year, earlier months included', () => {
    expect(uit({ regels: dagen.map((dag) => op(dag)) })).toEqual([
      'akkoord',
      'akkoord',
      'akkoord',
      'fout no-show-boven-maximum',
    ])
    const eerder = [
      op('2026-01-05'),
      op('2026-01-12'),
      regel({ begindatum: '2026-01-13', einddatum: '2026-01-13' }),
    ]
    expect(uit({ regels: dagen.slice(0, 2).map((dag) => op(dag)), eerderGedeclareerd: eerder })).toEqual([
      'akkoord',
      'fout no-show-boven-maximum',
    ])
  })

  test('DEC-05 · the next year and another product begin anew; a wrong line takes no place', () => {
    const toewijzingen = [
      toewijzing({ einddatum: '2027-12-31' }),
      toewijzing({ nummer: '2', product: '45F21', einddatum: '2027-12-31' }),
    ]
    const drie = dagen.slice(0, 3).map((dag) => op(dag))
    expect(
      uit({
        regels: [...drie, op('2027-01-01'), op(dagen[3] as string, { toewijzing: '2', product: '45F21' })],
        toewijzingen,
      }),
    ).toEqual(Array(5).fill('akkoord'))
    const fouteEerst = op('2026-03-01', { toewijzing: '9' })
    expect(uit({ regels: [fouteEerst, ...drie], toewijzingen })).toEqual([
      'fout toewijzing-onbekend',
      'akkoord',
      'akkoord',
      'akkoord',
    ])
  })

  test('I-50 · none at a group product, unless a region says so', () => {
    const groep = { product: '45F32' } as const
    const vraag = { regels: [op('2026-03-02', groep)], toewijzingen: [toewijzing(groep)] }
    expect(uit(vraag)).toEqual(['fout no-show-bij-groep'])
    expect(controleerDeclaratie(flevoland, vraag)[0]?.uitkomst.bevindingen[0]?.regel).toBe('DEC-05')
    const set = anders((json) => (json.declaratie.noShow.bijGroep = true))
    expect(uit({ ...vraag, groepsminuten: [] }, set)).toEqual(['akkoord'])
    // Also where the unit is wrong.
    expect(uit({ ...vraag, regels: [op('2026-03-02', { ...groep, eenheid: 'stuks' })] })).toEqual([
      'fout verkeerde-eenheid eenheid-past-niet no-show-bij-groep',
    ])
  })

  const afwezig = (datum: string, rest: Partial<NoShow> = {}): NoShow => ({
    client: 'a',
    product: '45F31',
    datum,
    gepland: false,
    ...rest,
  })

  test('DEC-05 · where absences are given, each declared no-show must be among them', () => {
    const noShows = [afwezig('2026-03-02'), afwezig('2026-03-09', { gepland: true })]
    expect(uit({ regels: dagen.slice(0, 3).map((dag) => op(dag)), noShows })).toEqual([
      'akkoord',
      'fout geplande-afwezigheid',
      'fout no-show-niet-geregistreerd',
    ])
    expect(een(op('2026-03-02'), { noShows: [] })).toBe('fout no-show-niet-geregistreerd')
    expect(een(op('2026-03-02'), { noShows: [afwezig('2026-03-02', { product: '45F21' })] })).toBe(
      'fout no-show-niet-geregistreerd',
    )
    expect(een(op('2026-03-02'), { noShows: [afwezig('2026-03-02', { client: 'b' })] })).toBe(
      'fout no-show-niet-geregistreerd',
    )
  })

  test('DEC-05 · one registration covers one line, also one of an earlier month', () => {
    const noShows = [afwezig('2026-03-02')]
    expect(uit({ regels: [op('2026-03-02'), op('2026-03-02')], noShows })).toEqual([
      'akkoord',
      'fout no-show-niet-geregistreerd',
    ])
    expect(een(op('2026-03-02'), { noShows, eerderGedeclareerd: [op('2026-03-02')] })).toBe(
      'fout no-show-niet-geregistreerd',
    )
    const tweede = [afwezig('2026-03-02'), afwezig('2026-03-02')]
    expect(uit({ regels: [op('2026-03-02'), op('2026-03-02')], noShows: tweede })).toEqual([
      'akkoord',
      'akkoord',
    ])
  })

  test('DEC-05 · the fourth that happened is not declarable, also where an earlier one was not declared', () => {
    const noShows = dagen.map((dag) => afwezig(dag))
    expect(uit({ regels: [op(dagen[3] as string)], noShows })).toEqual(['fout no-show-boven-maximum'])
    expect(beoordeelNoShows(flevoland, noShows)[3]?.uitkomst.declarabel).toBe(false)
    // Two on the day of the third: one of them may be declared.
    const dubbel = [...dagen.slice(0, 2), '2026-03-16', '2026-03-16'].map((dag) => afwezig(dag))
    expect(uit({ regels: [op('2026-03-16'), op('2026-03-16')], noShows: dubbel })).toEqual([
      'akkoord',
      'fout no-show-boven-maximum',
    ])
  })

  test('I-51 · no more than the planned direct minutes', () => {
    const noShows = [afwezig('2026-03-02', { minuten: 45 }), afwezig('2026-03-09')]
    expect(een(op('2026-03-02', { volume: 45 }), { noShows })).toBe('akkoord')
    expect(een(op('2026-03-02', { volume: 50 }), { noShows })).toBe('fout boven-geplande-minuten 5')
    expect(een(op('2026-03-09', { volume: 500 }), { noShows })).toBe('akkoord')
    // The longest line of a day goes with the longest appointment.
    const twee = [afwezig('2026-03-02', { minuten: 60 }), afwezig('2026-03-02', { minuten: 20 })]
    expect(
      uit({ regels: [op('2026-03-02', { volume: 60 }), op('2026-03-02', { volume: 20 })], noShows: twee }),
    ).toEqual(['akkoord', 'akkoord'])
    // Also where the other one is not declared.
    expect(een(op('2026-03-02', { volume: 60 }), { noShows: twee })).toBe('akkoord')
    expect(een(op('2026-03-02', { volume: 61 }), { noShows: twee })).toBe('fout boven-geplande-minuten 1')
  })
})

describe('DEC-02 · group lines', () => {
  const groep = { product: '45F32' } as const
  const toewijzingen = [toewijzing(groep)]
  const sessies = Array.from({ length: 10 }, (_, i) => ({
    ...groep,
    datum: `2026-03-${10 + i}`,
    professionals: [{ minuten: 60 }, { minuten: 30 }],
    aanwezigen: ['a', 'b', 'c', 'd'],
  }))
  const groepsminuten = telGroepsminuten(flevoland, sessies).uitkomst

  test('DEC-02 · no more than the client’s share of the month', () => {
    const maand = { ...groep, begindatum: '2026-03-10', einddatum: '2026-03-19' }
    expect(een({ ...maand, volume: 225 }, { toewijzingen, groepsminuten })).toBe('akkoord')
    expect(een({ ...maand, volume: 226 }, { toewijzingen, groepsminuten })).toBe('fout boven-groepstijd 1')
    expect(een({ ...maand, volume: 226 }, { toewijzingen })).toBe('akkoord')
    expect(
      een(
        { ...groep, volume: 1, begindatum: '2026-04-01', einddatum: '2026-04-01' },
        { toewijzingen, groepsminuten },
      ),
    ).toBe('fout boven-groepstijd 1')
  })

  test('DEC-02 · several lines share it, and so do those of the same month before', () => {
    const lijst = [10, 11, 12].map((dag) =>
      regel({ ...groep, volume: 100, begindatum: `2026-03-${dag}`, einddatum: `2026-03-${dag}` }),
    )
    expect(uit({ regels: lijst, toewijzingen, groepsminuten })).toEqual([
      'akkoord',
      'akkoord',
      'fout boven-groepstijd 75',
    ])
    const eerderGedeclareerd = [regel({ ...groep, volume: 50 })]
    expect(uit({ regels: lijst.slice(0, 2), toewijzingen, groepsminuten, eerderGedeclareerd })).toEqual([
      'akkoord',
      'fout boven-groepstijd 25',
    ])
  })

  test('DEC-02 · two rows for one month are added, other products are left alone', () => {
    const helft: Groepsminuten[] = [40, 30].map((minuten) => ({
      client: 'a',
      product: '45F32',
      maand: '2026-03',
      minuten,
    }))
    expect(een({ ...groep, volume: 70 }, { toewijzingen, groepsminuten: helft })).toBe('akkoord')
    expect(een({ ...groep, volume: 71 }, { toewijzingen, groepsminuten: helft })).toBe(
      'fout boven-groepstijd 1',
    )
    expect(een({}, { groepsminuten: [] })).toBe('akkoord')
  })
})

describe('BER-06 · the latest month', () => {
  test.each([
    ['2026-03-02', 'akkoord'],
    ['2026-04-30', 'akkoord'],
    ['2026-05-01', 'akkoord te-laat-ingediend'],
    ['2026-03-01', 'fout nog-niet-geleverd'],
  ])('BER-06 · help of 2 March handed in on %s', (ingediendOp, verwacht) => {
    expect(een({}, { ingediendOp })).toBe(verwacht)
  })

  test('BER-06 · the warning names the last day, and the explanation what held beside it', () => {
    const [antwoord] = controleer({ regels: [regel()], ingediendOp: '2026-05-01' })
    expect(antwoord?.uitkomst.bevindingen).toMatchObject([
      { code: 'te-laat-ingediend', ernst: 'waarschuwing', regel: 'BER-06' },
    ])
    expect(antwoord?.motivering.map(({ regel }) => regel)).toEqual(['DEC-01', 'DEC-06', 'BER-06'])
    expect(antwoord?.motivering[2]?.gegevens).toEqual({ uiterlijk: '2026-04-30', ingediendOp: '2026-05-01' })
  })

  test('BER-06 · over the turn of the year, in February, and at the end of the range', () => {
    const open = [toewijzing({ ingangsdatum: '2020-01-01', einddatum: '2099-12-31' })]
    const op = (dag: string, ingediendOp: string) =>
      een({ begindatum: dag, einddatum: dag }, { toewijzingen: open, ingediendOp })
    expect(op('2026-12-31', '2027-01-31')).toBe('akkoord')
    expect(op('2026-12-31', '2027-02-01')).toBe('akkoord te-laat-ingediend')
    expect(op('2028-01-31', '2028-02-29')).toBe('akkoord')
    expect(op('2028-01-31', '2028-03-01')).toBe('akkoord te-laat-ingediend')
    expect(op('2099-12-31', '2099-12-31')).toBe('akkoord')
  })

  test('BER-06 · late is what is handed in more than one calendar month on', () => {
    const dag = fc.constantFrom(
      '2026-01-01',
      '2026-01-31',
      '2026-02-28',
      '2026-11-30',
      '2026-12-01',
      '2026-12-31',
    )
    const later = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(dag, later, (datum, dagen) => {
        const ingediendOp = new Date(Date.parse(datum) + dagen * 86_400_000).toISOString().slice(0, 10)
        const maand = (tekst: string) => Number(tekst.slice(0, 4)) * 12 + Number(tekst.slice(5, 7))
        const teLaat = maand(ingediendOp) - maand(datum) > 1
        expect(een({ begindatum: datum, einddatum: datum }, { ingediendOp })).toBe(
          teLaat ? 'akkoord te-laat-ingediend' : 'akkoord',
        )
      }),
    )
  })

  test('BER-06 · a region may make it two months, and wrong', () => {
    const set = anders((json) => Object.assign(json.declaratie.indiening, { maanden: 2, ernst: 'fout' }))
    expect(uit({ regels: [regel()], ingediendOp: '2026-05-31' }, set)).toEqual(['akkoord'])
    expect(uit({ regels: [regel()], ingediendOp: '2026-06-01' }, set)).toEqual(['fout te-laat-ingediend'])
  })
})

describe('DEC-06 · any declaratie', () => {
  const antwoorden = (vraag: Vraag) => controleerDeclaratie(flevoland, vraag)

  test('DEC-06 · the answer to a line does not depend on the order of any list', () => {
    fc.assert(
      fc.property(declaraties, fc.infiniteStream(fc.nat(1000)), (vraag, getallen) => {
        const schud = <T>(lijst: readonly T[] | undefined): T[] =>
          (lijst ?? [])
            .map((deel) => [getallen.next().value, deel] as const)
            .sort(([links], [rechts]) => (links as number) - (rechts as number))
            .map(([, deel]) => deel)
        const geschud: Vraag = {
          ...vraag,
          regels: schud(vraag.regels),
          toewijzingen: schud(vraag.toewijzingen),
          ...(vraag.eerderGedeclareerd && { eerderGedeclareerd: schud(vraag.eerderGedeclareerd) }),
          ...(vraag.noShows && { noShows: schud(vraag.noShows) }),
          ...(vraag.groepsminuten && { groepsminuten: schud(vraag.groepsminuten) }),
        }
        const gesorteerd = (deze: Vraag) =>
          antwoorden(deze)
            .map((antwoord, i) => JSON.stringify([deze.regels[i], antwoord]))
            .sort()
        expect(gesorteerd(geschud)).toEqual(gesorteerd(vraag))
      }),
    )
  })

  test('DEC-06 · a client’s lines get the same answers without those of others', () => {
    fc.assert(
      fc.property(declaraties, (vraag) => {
        const alles = antwoorden(vraag)
        for (const client of ['a', 'b', 'c']) {
          const eigen = antwoorden({
            ...vraag,
            regels: vraag.regels.filter((deel) => deel.client === client),
          })
          expect(alles.filter((_, i) => vraag.regels[i]?.client === client)).toEqual(eigen)
        }
      }),
    )
  })

  test('DEC-06 · what is in order stays within every limit', () => {
    fc.assert(
      fc.property(declaraties, (vraag) => {
        const goed = vraag.regels.filter((_, i) => antwoorden(vraag)[i]?.uitkomst.akkoord)
        for (const {
          client,
          nummer,
          omvang,
          product,
          ingangsdatum,
          einddatum = '2099-12-31',
        } of vraag.toewijzingen) {
          const hierop = goed.filter((deel) => deel.client === client && deel.toewijzing === nummer)
          if (omvang?.frequentie === 'totaal') {
            const toegewezen = omvang.volume * (omvang.eenheid === 'uur' ? 60 : 1)
            expect(hierop.reduce((som, { volume }) => som + volume, 0)).toBeLessThanOrEqual(toegewezen)
          }
          for (const deel of hierop) {
            expect(deel).toMatchObject({ product, eenheid: 'minuut' })
            expect(deel.begindatum >= ingangsdatum && deel.einddatum <= einddatum).toBe(true)
          }
        }
        for (const client of ['a', 'b', 'c'])
          expect(
            goed.filter((deel) => deel.noShow && deel.client === client && deel.product === '45F31').length,
          ).toBeLessThanOrEqual(3)
        expect(
          goed.some(({ noShow, product }) => product === '45F35' || (noShow && product === '45F32')),
        ).toBe(false)
        const ingetrokken = vraag.toewijzingen.filter(({ redenWijziging }) => redenWijziging === 'verwijderd')
        for (const { client, nummer } of ingetrokken)
          expect(goed.some((deel) => deel.client === client && deel.toewijzing === nummer)).toBe(false)
        if (vraag.ingediendOp === '2026-03-02')
          expect(goed.every(({ einddatum }) => einddatum <= '2026-03-02')).toBe(true)
      }),
    )
  })

  test('DEC-06 · every answer agrees with itself, and nothing given is changed', () => {
    fc.assert(
      fc.property(declaraties, (vraag) => {
        bevriesDiep(vraag)
        for (const { uitkomst, motivering } of antwoorden(vraag)) {
          expect(uitkomst.akkoord).toBe(uitkomst.bevindingen.every(({ ernst }) => ernst !== 'fout'))
          const redenen = motivering.slice(-uitkomst.bevindingen.length || motivering.length)
          if (uitkomst.bevindingen.length > 0)
            expect(redenen.map(({ regel, tekst }) => [regel, tekst])).toEqual(
              uitkomst.bevindingen.map(({ regel, tekst }) => [regel, tekst]),
            )
          expect(new Set(uitkomst.bevindingen.map(({ code }) => code)).size).toBe(uitkomst.bevindingen.length)
          for (const { teVeel } of uitkomst.bevindingen)
            if (teVeel !== undefined) expect(teVeel).toBeGreaterThan(0)
        }
        expect(JSON.parse(JSON.stringify(antwoorden(vraag)))).toEqual(antwoorden(vraag))
      }),
    )
  })

  test('DEC-06 · no name of a client or number of an allocation is in an explanation', () => {
    const namen = { client: 'Saartje Jansen', toewijzing: '999990019' }
    const [antwoord] = controleer({
      regels: [regel({ ...namen, volume: 9999, begindatum: '2026-01-01', einddatum: '2026-01-01' })],
      toewijzingen: [
        toewijzing({ client: namen.client, nummer: namen.toewijzing, ingangsdatum: '2026-02-01' }),
      ],
    })
    expect(antwoord?.uitkomst.bevindingen).toHaveLength(2)
    expect(JSON.stringify(antwoord)).not.toMatch(/Saartje|999990019/)
  })
})

describe('DEC-06 · a wrong call', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', '.client'],
    ['no allocation', { toewijzing: undefined }, 'ontbrekend-veld', '.toewijzing'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', '.product'],
    ['a first day that is none', { begindatum: '2026-02-30' }, 'ongeldige-datum', '.begindatum'],
    ['a last day that is none', { einddatum: '' }, 'ongeldige-datum', '.einddatum'],
    ['a last day before the first', { einddatum: '2026-03-01' }, 'datum-loopt-terug', '.einddatum'],
    ['two months', { einddatum: '2026-04-01' }, 'ongeldige-waarde', '.einddatum'],
    ['a no-show of two days', { noShow: true, einddatum: '2026-03-03' }, 'ongeldige-waarde', '.einddatum'],
    ['no-show in words', { noShow: 'ja' }, 'ongeldige-waarde', '.noShow'],
    ['no volume', { volume: 0 }, 'ongeldig-aantal', '.volume'],
    ['half a minute', { volume: 0.5 }, 'ongeldig-aantal', '.volume'],
    ['nine digits', { volume: 100_000_000 }, 'buiten-bereik', '.volume'],
    ['an unknown unit', { eenheid: 'kwartier' }, 'ongeldige-waarde', '.eenheid'],
    ['another field', { verslag: 'x' }, 'onbekend-veld', ''],
  ])('DEC-06 · a line with %s', (_, rest, code, pad) => {
    const slecht = regel(rest as Partial<Regel>)
    expect(() => uit({ regels: [regel(), slecht] })).toThrow(fout(code, `declaratie.regels[1]${pad}`))
    expect(() => uit({ eerderGedeclareerd: [slecht] })).toThrow(
      fout(code, `declaratie.eerderGedeclareerd[0]${pad}`),
    )
  })

  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', '.client'],
    ['no number', { nummer: undefined }, 'ontbrekend-veld', '.nummer'],
    ['a number of ten digits', { nummer: '1234567890' }, 'ongeldige-waarde', '.nummer'],
    ['a number that is one', { nummer: 1 }, 'ongeldige-waarde', '.nummer'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', '.product'],
    ['a day that is none', { ingangsdatum: '1-1-2026' }, 'ongeldige-datum', '.ingangsdatum'],
    ['an end that is none', { einddatum: '31-12-2026' }, 'ongeldige-datum', '.einddatum'],
    ['an end before the start', { einddatum: '2025-12-31' }, 'datum-loopt-terug', '.einddatum'],
    ['a size in words', { omvang: '10 uur' }, 'ongeldige-waarde', '.omvang'],
    [
      'half an hour',
      { omvang: { volume: 0.5, eenheid: 'uur', frequentie: 'totaal' } },
      'ongeldig-aantal',
      '.omvang.volume',
    ],
    [
      'an unknown unit',
      { omvang: { volume: 1, eenheid: 'jaar', frequentie: 'totaal' } },
      'ongeldige-waarde',
      '.omvang.eenheid',
    ],
    [
      'an unknown frequency',
      { omvang: { volume: 1, eenheid: 'uur', frequentie: 'jaar' } },
      'ongeldige-waarde',
      '.omvang.frequentie',
    ],
    ['an unknown reason', { redenWijziging: '13' }, 'ongeldige-waarde', '.redenWijziging'],
    ['another field', { gemeente: '0034' }, 'onbekend-veld', ''],
  ])('DEC-06 · an allocation with %s', (_, rest, code, pad) => {
    expect(() => uit({ toewijzingen: [toewijzing({ nummer: '2' }), toewijzing(rest)] })).toThrow(
      fout(code, `declaratie.toewijzingen[1]${pad}`),
    )
  })

  test('DEC-06 · one number twice for one client, not for two', () => {
    expect(() => uit({ toewijzingen: [toewijzing(), toewijzing()] })).toThrow(
      fout('ongeldige-waarde', 'declaratie.toewijzingen[1].nummer'),
    )
    expect(uit({ toewijzingen: [toewijzing(), toewijzing({ client: 'b' })] })).toEqual([])
  })

  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', '.client'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', '.product'],
    ['a month that is none', { maand: '2026-13' }, 'ongeldige-datum', '.maand'],
    ['a month that is a day', { maand: '2026-03-01' }, 'ongeldige-datum', '.maand'],
    ['no month', { maand: undefined }, 'ongeldige-datum', '.maand'],
    ['half a minute', { minuten: 0.5 }, 'ongeldig-aantal', '.minuten'],
    ['another field', { exact: 1 }, 'onbekend-veld', ''],
  ])('DEC-02 · group minutes with %s', (_, rest, code, pad) => {
    const goed = { client: 'a', product: '45F32', maand: '2026-03', minuten: 5 }
    expect(() => uit({ groepsminuten: [{ ...goed, ...rest }] })).toThrow(
      fout(code, `declaratie.groepsminuten[0]${pad}`),
    )
  })

  test('DEC-06 · the call itself', () => {
    expect(() => controleerDeclaratie(flevoland, 5 as never)).toThrow(fout('ongeldige-waarde', 'declaratie'))
    expect(() => uit({ verslag: 1 } as never)).toThrow(fout('onbekend-veld', 'declaratie'))
    expect(() => uit({ toewijzingen: undefined as never })).toThrow(
      fout('ongeldige-waarde', 'declaratie.toewijzingen'),
    )
    expect(() => uit({ regels: 'geen' as never })).toThrow(fout('ongeldige-waarde', 'declaratie.regels'))
    expect(() => uit({ ingediendOp: 'morgen' })).toThrow(fout('ongeldige-datum', 'declaratie.ingediendOp'))
    expect(() => uit({ noShows: [{ client: 'a' } as NoShow] })).toThrow(
      fout('onbekende-productcode', 'declaratie.noShows[0].product'),
    )
    expect(() => uit({ eerderGedeclareerd: [regel({ eenheid: 'etmaal' })] })).toThrow(
      fout('ongeldige-waarde', 'declaratie.eerderGedeclareerd[0].eenheid'),
    )
    const zonder = anders((json) => delete json.declaratie)
    expect(() => uit({}, zonder)).toThrow(fout('ongeldige-regelset', 'regelset.declaratie'))
  })
})
