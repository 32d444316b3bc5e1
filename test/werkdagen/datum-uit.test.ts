import fc from 'fast-check'
import { datumUit } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { EERSTE, iso, LAATSTE } from './hulp'

/** The offset of Amsterdam by the European rule: summer time between the last Sundays of March and October, 01:00 UTC. */
function volgensEuropa(tijd: number): string {
  const jaar = new Date(tijd).getUTCFullYear()
  const laatsteZondag = (maand: number) => {
    const laatste = new Date(Date.UTC(jaar, maand + 1, 0, 1))
    return laatste.getTime() - laatste.getUTCDay() * 86_400_000
  }
  const zomer = tijd >= laatsteZondag(2) && tijd < laatsteZondag(9)
  return iso(tijd + (zomer ? 2 : 1) * 3_600_000)
}

describe('WD-05 · an instant becomes a date only when asked', () => {
  test.each([
    ['2026-01-01T22:59:59Z', '2026-01-01'],
    ['2026-01-01T23:00:00Z', '2026-01-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['1999-12-31T23:00:00Z', '2000-01-01'],
    ['2099-12-31T22:59:59Z', '2099-12-31'],
  ])('WD-05 · %s is %s in Amsterdam', (instant, datum) => {
    expect(datumUit(new Date(instant))).toBe(datum)
    expect(datumUit(Date.parse(instant))).toBe(datum)
  })

  test('WD-05 · Amsterdam agrees with the European rule for summer time', () => {
    fc.assert(
      fc.property(fc.integer({ min: EERSTE, max: LAATSTE }), (tijd) => {
        expect(datumUit(tijd)).toBe(volgensEuropa(tijd))
      }),
      { numRuns: 300 },
    )
  })

  test('WD-05 · another zone can be named', () => {
    const instant = Date.UTC(2026, 0, 1, 12)
    expect(datumUit(instant, 'UTC')).toBe('2026-01-01')
    expect(datumUit(instant, 'Pacific/Apia')).toBe('2026-01-02')
    expect(datumUit(Date.UTC(2026, 0, 1, 2), 'America/New_York')).toBe('2025-12-31')
  })

  test.each([
    [new Date(Number.NaN)],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [8.65e15],
    [-1],
    [-126_230_400_000_000],
    ['2026-01-01'],
    [null],
    [undefined],
    [{}],
  ])('WD-05 · %s is no instant to take a date from', (instant) => {
    expect(() => datumUit(instant as number)).toThrow(fout('ongeldige-waarde', 'instant'))
  })

  test.each([
    [Date.UTC(1999, 11, 31, 22)],
    [Date.UTC(2099, 11, 31, 23)],
    [0],
    [Date.UTC(12000, 0, 1)],
    [8.64e15],
  ])('WD-05 · %d is out of range', (instant) => {
    expect(() => datumUit(instant)).toThrow(fout('buiten-bereik', 'instant'))
  })

  test.each([['Europa/Amsterdam'], [''], [null], [5], [{}]])('WD-05 · %s is no time zone', (zone) => {
    expect(() => datumUit(Date.UTC(2026, 0, 1), zone as string)).toThrow(fout('ongeldige-waarde', 'tijdzone'))
  })
})
