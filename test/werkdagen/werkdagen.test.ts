import fc from 'fast-check'
import { feestdagen, isWerkdag, plusWerkdagen, telWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { DAG, datums, iso, middendatums, utc } from './hulp'
import { plusVolgensLus, telVolgensLus } from './orakel'

describe('WD-01 · what a werkdag is', () => {
  test.each([
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-05', 'Eerste Paasdag'],
    ['2026-04-06', 'Tweede Paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-24', 'Eerste Pinksterdag'],
    ['2026-05-25', 'Tweede Pinksterdag'],
    ['2026-12-25', 'Eerste Kerstdag'],
    ['2026-12-26', 'Tweede Kerstdag'],
  ])('WD-01 · %s is %s', (datum, naam) => {
    expect(isWerkdag(datum)).toBe(false)
    expect(feestdagen(2026)).toContainEqual({ datum, naam })
  })

  test('WD-01 · Koningsdag on a Sunday is kept on 26 April, and Koninginnedag was 30 April', () => {
    expect(feestdagen(2025).map(({ datum }) => datum)).toContain('2025-04-26')
    expect(isWerkdag('2025-04-28')).toBe(true)
    expect(feestdagen(2013)).toContainEqual({ datum: '2013-04-30', naam: 'Koninginnedag' })
    expect(feestdagen(2000)).toContainEqual({ datum: '2000-04-29', naam: 'Koninginnedag' })
    expect(isWerkdag('2014-04-30')).toBe(true)
  })

  test('WD-01 · where Hemelvaartsdag is 5 May there is one entry that day', () => {
    for (const jaar of [2005, 2016])
      expect(feestdagen(jaar).filter(({ datum }) => datum === `${jaar}-05-05`)).toEqual([
        { datum: `${jaar}-05-05`, naam: 'Bevrijdingsdag' },
      ])
  })

  test('I-01 · Goede Vrijdag and 5 May are free, an equated day is not', () => {
    expect(isWerkdag('2026-04-03')).toBe(false)
    expect(isWerkdag('2026-05-05')).toBe(false)
    expect(isWerkdag('2026-05-15')).toBe(true)
  })
})

describe('WD-03 · counting werkdagen', () => {
  test.each([
    ['2026-12-23', 5, '2026-12-31', 'across Christmas'],
    ['2026-12-30', 3, '2027-01-05', 'across New Year'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-12-25', 1, '2026-12-28', 'from a holiday'],
    ['2026-04-02', 1, '2026-04-07', 'across Easter'],
    ['2026-04-07', -1, '2026-04-02', 'back across Easter'],
    ['2026-11-21', -1, '2026-11-20', 'back from a Saturday'],
    ['2026-11-21', 0, '2026-11-21', 'none from a Saturday'],
    ['2000-01-01', 0, '2000-01-01', 'none on the first day'],
    ['2000-01-01', 1, '2000-01-03', 'from the first day'],
    ['2000-01-04', -1, '2000-01-03', 'back to the first werkdag'],
    ['2099-12-30', 1, '2099-12-31', 'to the last day'],
    ['2099-12-31', -1, '2099-12-30', 'back from the last day'],
    ['2024-02-28', 1, '2024-02-29', 'to a leap day'],
  ])('WD-03 · %s plus %i is %s (%s)', (datum, aantal, verwacht) => {
    expect(plusWerkdagen(datum, aantal)).toBe(verwacht)
    expect(telWerkdagen(datum, verwacht)).toBe(aantal)
  })

  test('I-02 · Saturday plus one is Monday', () => {
    expect(plusWerkdagen('2026-11-21', 1)).toBe('2026-11-23')
    expect(plusWerkdagen('2026-11-22', 1)).toBe('2026-11-23')
  })

  test('WD-03 · minus zero is zero', () => {
    expect(plusWerkdagen('2026-11-21', -0)).toBe('2026-11-21')
    expect(Object.is(telWerkdagen('2026-11-21', '2026-11-21'), 0)).toBe(true)
  })

  test('WD-03 · telWerkdagen is the exact inverse of plusWerkdagen', () => {
    fc.assert(
      fc.property(middendatums, fc.integer({ min: -2000, max: 2000 }), (d, n) => {
        expect(telWerkdagen(d, plusWerkdagen(d, n))).toBe(n)
      }),
    )
  })

  test('WD-03 · the answer is a werkdag, and one more moves it on', () => {
    fc.assert(
      fc.property(middendatums, fc.integer({ min: 1, max: 1000 }), (d, n) => {
        expect(isWerkdag(plusWerkdagen(d, n))).toBe(true)
        expect(isWerkdag(plusWerkdagen(d, -n))).toBe(true)
        expect(plusWerkdagen(d, n) < plusWerkdagen(d, n + 1)).toBe(true)
        expect(plusWerkdagen(d, -n) > plusWerkdagen(d, -n - 1)).toBe(true)
      }),
    )
  })

  test('WD-03 · forwards, counting adds up', () => {
    fc.assert(
      fc.property(middendatums, fc.nat(500), fc.nat(500), (d, m, n) => {
        expect(plusWerkdagen(plusWerkdagen(d, m), n)).toBe(plusWerkdagen(d, m + n))
      }),
    )
  })

  test('WD-03 · a later start never gives an earlier end', () => {
    fc.assert(
      fc.property(middendatums, fc.integer({ min: -500, max: 500 }), (d, n) => {
        expect(plusWerkdagen(d, n) <= plusWerkdagen(iso(utc(d) + DAG), n)).toBe(true)
      }),
    )
  })

  test('WD-03 · agrees with a day loop over date-holidays, both ways', () => {
    fc.assert(
      fc.property(middendatums, fc.integer({ min: -300, max: 300 }), (d, n) => {
        expect(plusWerkdagen(d, n)).toBe(plusVolgensLus(d, n))
      }),
    )
    fc.assert(
      fc.property(datums, fc.integer({ min: -400, max: 400 }), (d, dagen) => {
        const ander = iso(utc(d) + dagen * DAG)
        fc.pre(ander >= '2000-01-01' && ander <= '2099-12-31')
        expect(telWerkdagen(d, ander)).toBe(telVolgensLus(d, ander))
      }),
    )
  })
})

describe('WD-03 · what is refused', () => {
  test.each([
    ['2099-12-31', 1],
    ['2000-01-03', -1],
    ['2000-01-01', -1],
    ['2026-01-01', 1e9],
    ['2026-01-01', -1e9],
    ['2026-01-01', Number.MAX_SAFE_INTEGER],
  ])('WD-03 · %s plus %d is out of range', (datum, aantal) => {
    expect(() => plusWerkdagen(datum, aantal)).toThrow(fout('buiten-bereik', 'aantal'))
  })

  test.each([[Number.NaN], [2.5], [Number.POSITIVE_INFINITY], ['5'], [null], [undefined], [5n]])(
    'WD-03 · %s is no number of werkdagen',
    (aantal) => {
      expect(() => plusWerkdagen('2026-01-05', aantal as number)).toThrow(fout('ongeldig-aantal', 'aantal'))
    },
  )

  test('WD-03 · each date is refused under its own name', () => {
    expect(() => plusWerkdagen('2026-02-30', 1)).toThrow(fout('ongeldige-datum', 'datum'))
    expect(() => isWerkdag('1999-12-31')).toThrow(fout('buiten-bereik', 'datum'))
    expect(() => telWerkdagen('x', '2026-01-05')).toThrow(fout('ongeldige-datum', 'na'))
    expect(() => telWerkdagen('2026-01-05', '2100-01-01')).toThrow(fout('buiten-bereik', 'totEnMet'))
  })

  test.each([[1999], [2100], [2026 + 2 ** 32], [-1e308]])(
    'WD-01 · the holidays of %i are out of range',
    (jaar) => {
      expect(() => feestdagen(jaar)).toThrow(fout('buiten-bereik', 'jaar'))
    },
  )

  test.each([[2026.5], [Number.NaN], ['2026']])('WD-01 · %s is no year', (jaar) => {
    expect(() => feestdagen(jaar as number)).toThrow(fout('ongeldig-aantal', 'jaar'))
  })
})
