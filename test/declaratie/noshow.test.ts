import fc from 'fast-check'
import { beoordeelNoShows, flevoland, meldNoShows } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { datums } from '../werkdagen/hulp'
import { anders, type NoShow } from './hulp'
import { beoordeel, geschiedenis, keer, VIER } from './noshow-hulp'

describe('NS-01 · the ladder', () => {
  test('NS-01 · the provider talks to the resident after the first', () => {
    const [eerste] = beoordeel([keer('2026-03-02', { minuten: 60 })])
    expect(eerste?.uitkomst).toMatchObject({ volgnummer: 1, declarabel: true })
    expect(eerste?.uitkomst).not.toHaveProperty('besluitUiterlijk')
    expect(eerste?.uitkomst.acties.map(({ actie, wie, regel }) => [actie, wie, regel])).toEqual([
      ['bespreken-met-inwoner', 'zorgaanbieder', 'NS-01'],
    ])
    expect(eerste?.motivering.map(({ regel }) => regel)).toEqual(['DEC-05', 'I-51', 'I-11', 'NS-01'])
  })

  test('NS-02 · the second is told to the gemeente, and the resident is warned', () => {
    const tweede = beoordeel(VIER)[1]
    expect(tweede?.uitkomst.acties.map(({ actie, wie, regel }) => [actie, wie, regel])).toEqual([
      ['melden-aan-gemeente', 'zorgaanbieder', 'NS-02'],
      ['inwoner-waarschuwen', 'zorgaanbieder', 'NS-02'],
    ])
    expect(tweede?.uitkomst).not.toHaveProperty('besluitUiterlijk')
    expect(tweede?.motivering).toContainEqual(expect.objectContaining({ regel: 'NS-05' }))
  })

  test('NS-03 · the third pauses direct help; the indirect time of it may be declared', () => {
    const derde = beoordeel(VIER)[2]
    expect(derde?.uitkomst).toMatchObject({ volgnummer: 3, declarabel: true })
    expect(derde?.uitkomst.acties.map(({ actie, wie, regel }) => [actie, wie, regel])).toEqual([
      ['melden-aan-gemeente', 'zorgaanbieder', 'NS-03'],
      ['directe-hulp-pauzeren', 'zorgaanbieder', 'NS-03'],
      ['besluit-meedelen', 'gemeente', 'NS-04'],
    ])
    expect(derde?.motivering).toContainEqual(
      expect.objectContaining({ regel: 'NS-03', gegevens: { indirecteTijdDeclarabel: true } }),
    )
  })

  test.each([
    ['the day of the no-show', {}, '2026-05-25'],
    ['a later report', { gemeldOp: '2026-05-08' }, '2026-05-29'],
    ['a report in the next year', { gemeldOp: '2027-01-02' }, '2027-01-23'],
    ['over the change of the clock', { gemeldOp: '2026-10-20' }, '2026-11-10'],
  ])('NS-04 · the gemeente has three calendar weeks from %s', (_, rest, uiterlijk) => {
    const derde = beoordeel(VIER.map((deel, i) => (i === 2 ? { ...deel, ...rest } : deel)))[2]
    expect(derde?.uitkomst.besluitUiterlijk).toBe(uiterlijk)
    expect(derde?.uitkomst.acties.at(-1)?.uiterlijk).toBe(uiterlijk)
    expect(derde?.motivering.at(-1)).toMatchObject({ regel: 'NS-04', gegevens: { uiterlijk, weken: 3 } })
  })

  const STAPPEN = {
    'NS-01': ['bespreken-met-inwoner'],
    'NS-02': ['melden-aan-gemeente', 'inwoner-waarschuwen'],
    'NS-03': ['melden-aan-gemeente', 'directe-hulp-pauzeren', 'besluit-meedelen'],
  }
  /** In any history, the actions of every no-show with such a number; a planned absence has none. */
  const bijNummer = (hoort: (volgnummer: number) => boolean, acties: readonly string[]) =>
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        for (const { uitkomst } of beoordeel(lijst))
          if (hoort(uitkomst.volgnummer)) expect(uitkomst.acties.map(({ actie }) => actie)).toEqual(acties)
      }),
    )

  test('NS-01 · whatever came before it in other years, products and clients, a first has its own step', () => {
    bijNummer((nummer) => nummer === 1, STAPPEN['NS-01'])
  })

  test('NS-02 · and so has a second', () => {
    bijNummer((nummer) => nummer === 2, STAPPEN['NS-02'])
  })

  test('NS-03 · and a third and every later one', () => {
    bijNummer((nummer) => nummer >= 3, STAPPEN['NS-03'])
    bijNummer((nummer) => nummer === 0, [])
  })

  test('I-12 · from the fourth on nothing is declarable, whatever else', () => {
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        for (const { uitkomst, motivering } of beoordeel(lijst))
          if (uitkomst.volgnummer > 3) {
            expect(uitkomst.declarabel).toBe(false)
            expect(motivering.some(({ regel }) => regel === 'I-12')).toBe(true)
          }
      }),
    )
  })

  test('NS-04 · the last day always falls on the weekday of the report', () => {
    fc.assert(
      fc.property(datums, (datum) => {
        if (datum > '2099-12-10') return
        const uiterlijk = beoordeel([keer(datum), keer(datum), keer(datum)])[2]?.uitkomst.besluitUiterlijk
        const dagen = (Date.parse(uiterlijk as string) - Date.parse(datum)) / 86_400_000
        expect(dagen).toBe(21)
      }),
    )
  })

  test('NS-04 · a last day after 2099 is refused, with its place', () => {
    const laat = [keer('2099-12-11'), keer('2099-12-11'), keer('2099-12-11')]
    expect(() => beoordeel(laat)).toThrow(fout('buiten-bereik', 'registraties[2].gemeldOp'))
    expect(() => meldNoShows(flevoland, laat)).toThrow(fout('buiten-bereik', 'registraties[2].gemeldOp'))
  })

  test('I-12 · a fourth is not declarable and asks what the third asked', () => {
    const [, , derde, vierde] = beoordeel(VIER)
    expect(vierde?.uitkomst).toMatchObject({
      volgnummer: 4,
      declarabel: false,
      besluitUiterlijk: '2026-06-23',
    })
    const acties = (deel = derde) => deel?.uitkomst.acties.map(({ actie }) => actie)
    expect(acties(vierde)).toEqual(acties(derde))
    expect(vierde?.motivering.map(({ regel }) => regel)).toEqual(
      expect.arrayContaining(['DEC-05', 'I-12', 'NS-03', 'NS-04', 'NS-05']),
    )
  })

  test('I-12 · or it asks nothing, where a region or a caller chooses so', () => {
    const set = anders((json) => (json.declaratie.noShow.naLaatste = 'geen'))
    for (const vierde of [beoordeelNoShows(set, VIER)[3], beoordeel(VIER, { 'I-12': 'geen' })[3]]) {
      expect(vierde?.uitkomst).toEqual({ volgnummer: 4, declarabel: false, acties: [] })
      expect(vierde?.motivering.map(({ regel }) => regel)).toEqual(['DEC-05', 'I-11', 'I-12'])
    }
    expect(beoordeelNoShows(set, VIER, { 'I-12': 'herhalen' })[3]?.uitkomst.acties).toHaveLength(3)
  })
})

describe('NS-02 · a wrong call', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', 'registraties[0].client'],
    ['an empty client', { client: '' }, 'ongeldige-waarde', 'registraties[0].client'],
    ['a client that is a number', { client: 5 }, 'ongeldige-waarde', 'registraties[0].client'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', 'registraties[0].product'],
    ['a day that is none', { datum: '2026-02-30' }, 'ongeldige-datum', 'registraties[0].datum'],
    ['planned or not left out', { gepland: undefined }, 'ontbrekend-veld', 'registraties[0].gepland'],
    ['planned or not in words', { gepland: 'nee' }, 'ongeldige-waarde', 'registraties[0].gepland'],
    [
      'reported before it happened',
      { gemeldOp: '2026-03-01' },
      'datum-loopt-terug',
      'registraties[0].gemeldOp',
    ],
    ['half a minute', { minuten: 0.5 }, 'ongeldig-aantal', 'registraties[0].minuten'],
    ['no minutes at all', { minuten: 0 }, 'ongeldig-aantal', 'registraties[0].minuten'],
    ['nine digits of minutes', { minuten: 100_000_000 }, 'buiten-bereik', 'registraties[0].minuten'],
    ['an empty allocation', { toewijzing: '' }, 'ongeldige-waarde', 'registraties[0].toewijzing'],
  ])('NS-02 · %s', (_, rest, code, pad) => {
    expect(() => beoordeel([keer('2026-03-02', rest as Partial<NoShow>)])).toThrow(fout(code, pad))
  })

  test('NS-02 · no list, no registration, another choice, no such part', () => {
    expect(() => beoordeel(5 as never)).toThrow(fout('ongeldige-waarde', 'registraties'))
    expect(() => beoordeel([VIER[0] as NoShow, 5 as never])).toThrow(
      fout('ongeldige-waarde', 'registraties[1]'),
    )
    expect(() => beoordeel([], { 'I-11': 'maand' as never })).toThrow(fout('ongeldige-waarde', 'keuzes.I-11'))
    expect(() => beoordeel([], { 'I-12': 'maand' as never })).toThrow(fout('ongeldige-waarde', 'keuzes.I-12'))
    expect(() => beoordeel([], { 'I-13': 'x' } as never)).toThrow(fout('onbekend-veld', 'keuzes'))
    const zonder = anders((json) => delete json.declaratie)
    expect(() => beoordeelNoShows(zonder, [])).toThrow(fout('ongeldige-regelset', 'regelset.declaratie'))
  })

  test('NS-02 · what a row throws itself comes through', () => {
    const rij = {
      get client(): string {
        throw new TypeError('not ours')
      },
    }
    expect(() => beoordeel([rij as NoShow])).toThrow(TypeError)
  })
})
