import fc from 'fast-check'
import type { Regeloordeel } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { controleer, een, kort, uit } from './controle-hulp'
import { type Regel, regel, toewijzing } from './declaratie-hulp'
import { anders } from './hulp'

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
