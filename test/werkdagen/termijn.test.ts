import { UTCDate } from '@date-fns/utc'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import fc from 'fast-check'
import {
  berekenTermijn,
  isWerkdag,
  maakWerkkalender,
  plusWerkdagen,
  type Termijnvraag,
} from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { DAG, iso, middendatums, utc } from './hulp'

describe('WD-03 · a term in werkdagen', () => {
  test('WD-03 · it names each day it skipped, and why', () => {
    expect(berekenTermijn({ vanaf: '2026-04-02', duur: { aantal: 2, eenheid: 'werkdagen' } })).toEqual({
      vanaf: '2026-04-02',
      duur: { aantal: 2, eenheid: 'werkdagen' },
      uiterlijk: '2026-04-08',
      overgeslagen: [
        { datum: '2026-04-03', reden: 'Goede Vrijdag' },
        { datum: '2026-04-04', reden: 'weekend' },
        { datum: '2026-04-05', reden: 'weekend' },
        { datum: '2026-04-06', reden: 'Tweede Paasdag' },
      ],
    })
  })

  test('WD-03 · counted back it names them on the way back', () => {
    const termijn = berekenTermijn({
      vanaf: '2026-04-08',
      duur: { aantal: 2, eenheid: 'werkdagen' },
      richting: 'terug',
    })
    expect(termijn.uiterlijk).toBe('2026-04-02')
    expect(termijn.overgeslagen.map(({ reden }) => reden)).toEqual([
      'Tweede Paasdag',
      'weekend',
      'weekend',
      'Goede Vrijdag',
    ])
  })

  test('WD-02 · the reasons are those of the calendar', () => {
    const kalender = maakWerkkalender({ extraVrij: ['2026-05-12'], gelijkgesteldeDagen: true })
    const vraag: Termijnvraag = { vanaf: '2026-05-11', duur: { aantal: 2, eenheid: 'werkdagen' }, kalender }
    expect(berekenTermijn(vraag).overgeslagen).toEqual([
      { datum: '2026-05-12', reden: 'extra vrije dag' },
      { datum: '2026-05-14', reden: 'Hemelvaartsdag' },
      { datum: '2026-05-15', reden: 'gelijkgestelde dag' },
      { datum: '2026-05-16', reden: 'weekend' },
      { datum: '2026-05-17', reden: 'weekend' },
    ])
  })

  test('WD-03 · it ends where plusWerkdagen does, and skipped exactly the free days between', () => {
    fc.assert(
      fc.property(middendatums, fc.nat(120), fc.boolean(), (vanaf, aantal, terug) => {
        const richting = terug ? 'terug' : 'vooruit'
        const termijn = berekenTermijn({ vanaf, duur: { aantal, eenheid: 'werkdagen' }, richting })
        expect(termijn.uiterlijk).toBe(plusWerkdagen(vanaf, terug ? -aantal : aantal))
        const dagen = Math.abs(utc(termijn.uiterlijk) - utc(vanaf)) / DAG
        expect(termijn.overgeslagen).toHaveLength(dagen - aantal)
        expect(termijn.overgeslagen.some(({ datum }) => isWerkdag(datum))).toBe(false)
      }),
    )
  })
})

describe('WD-04 · a term by the calendar', () => {
  test.each([
    ['2026-01-31', 1, 'maanden', '2026-02-28'],
    ['2024-01-31', 1, 'maanden', '2024-02-29'],
    ['2026-08-31', 4, 'maanden', '2026-12-31'],
    ['2026-10-31', 4, 'maanden', '2027-02-28'],
    ['2026-11-15', 2, 'maanden', '2027-01-15'],
    ['2024-02-29', 1, 'jaren', '2025-02-28'],
    ['2024-02-29', 4, 'jaren', '2028-02-29'],
    ['2026-03-28', 1, 'dagen', '2026-03-29'],
    ['2026-12-21', 3, 'weken', '2027-01-11'],
    ['2026-12-21', 0, 'maanden', '2026-12-21'],
  ] as const)('WD-04 · %s plus %i %s is %s', (vanaf, aantal, eenheid, uiterlijk) => {
    expect(berekenTermijn({ vanaf, duur: { aantal, eenheid } })).toEqual({
      vanaf,
      duur: { aantal, eenheid },
      uiterlijk,
      overgeslagen: [],
    })
  })

  test('WD-04 · months back are clamped too', () => {
    const vraag = { vanaf: '2026-03-31', duur: { aantal: 1, eenheid: 'maanden' }, richting: 'terug' } as const
    expect(berekenTermijn(vraag).uiterlijk).toBe('2026-02-28')
  })

  test('I-04 · a week is a calendar week', () => {
    expect(berekenTermijn({ vanaf: '2026-12-23', duur: { aantal: 1, eenheid: 'weken' } }).uiterlijk).toBe(
      '2026-12-30',
    )
  })

  test('WD-04 · agrees with date-fns for months and years, and with days of 24 hours', () => {
    fc.assert(
      fc.property(middendatums, fc.nat(100), fc.constantFrom(1, -1), (vanaf, aantal, teken) => {
        const dag = new UTCDate(utc(vanaf))
        const verwacht = {
          dagen: utc(vanaf) + teken * aantal * DAG,
          weken: utc(vanaf) + teken * aantal * 7 * DAG,
          maanden: addMonths(dag, teken * aantal).getTime(),
          jaren: addYears(dag, (teken * aantal) % 10).getTime(),
        }
        for (const eenheid of ['dagen', 'weken', 'maanden', 'jaren'] as const) {
          const lengte = eenheid === 'jaren' ? aantal % 10 : aantal
          const richting = teken < 0 ? 'terug' : 'vooruit'
          const { uiterlijk } = berekenTermijn({ vanaf, duur: { aantal: lengte, eenheid }, richting })
          expect(uiterlijk).toBe(iso(verwacht[eenheid]))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('I-03 · a last day on a free day stays, unless the Algemene termijnenwet is asked for', () => {
    const vraag = { vanaf: '2026-03-20', duur: { aantal: 2, eenheid: 'weken' } } as const
    expect(berekenTermijn(vraag).uiterlijk).toBe('2026-04-03')
    expect(berekenTermijn({ ...vraag, verlenging: 'algemene-termijnenwet' })).toEqual({
      ...vraag,
      uiterlijk: '2026-04-07',
      overgeslagen: [
        { datum: '2026-04-03', reden: 'Goede Vrijdag' },
        { datum: '2026-04-04', reden: 'weekend' },
        { datum: '2026-04-05', reden: 'weekend' },
        { datum: '2026-04-06', reden: 'Tweede Paasdag' },
      ],
    })
  })

  test('WD-04 · the extension leaves a werkdag alone, and a term counted back too', () => {
    const wet = { verlenging: 'algemene-termijnenwet' } as const
    const week = { duur: { aantal: 1, eenheid: 'weken' } } as const
    expect(berekenTermijn({ vanaf: '2026-03-16', ...week, ...wet }).overgeslagen).toEqual([])
    expect(berekenTermijn({ vanaf: '2026-03-21', ...week, ...wet, richting: 'terug' }).uiterlijk).toBe(
      '2026-03-14',
    )
    const nul = { duur: { aantal: 0, eenheid: 'werkdagen' } } as const
    expect(berekenTermijn({ vanaf: '2026-03-21', ...nul, ...wet }).uiterlijk).toBe('2026-03-23')
    expect(berekenTermijn({ vanaf: '2026-03-21', ...nul, ...wet, richting: 'terug' }).uiterlijk).toBe(
      '2026-03-21',
    )
  })

  test('WD-04 · extended, a term always ends on a werkdag, at most six days later', () => {
    fc.assert(
      fc.property(middendatums, fc.nat(300), (vanaf, aantal) => {
        const vraag = { vanaf, duur: { aantal, eenheid: 'dagen' } } as const
        const { uiterlijk, overgeslagen } = berekenTermijn({ ...vraag, verlenging: 'algemene-termijnenwet' })
        expect(isWerkdag(uiterlijk)).toBe(true)
        const nominaal = utc(berekenTermijn(vraag).uiterlijk)
        expect((utc(uiterlijk) - nominaal) / DAG).toBe(overgeslagen.length)
        expect(overgeslagen.length).toBeLessThanOrEqual(6)
      }),
    )
  })

  test('IJW-10 · a calendar term needs no covered years, but its extension does', () => {
    const vraag = {
      vanaf: '2019-12-02',
      duur: { aantal: 2, eenheid: 'maanden' },
      kalender: maakWerkkalender({ gelijkgesteldeDagen: true }),
    } as const
    expect(berekenTermijn(vraag).uiterlijk).toBe('2020-02-02')
    expect(() => berekenTermijn({ ...vraag, verlenging: 'algemene-termijnenwet' })).toThrow(
      fout('buiten-dekking', 'duur.aantal'),
    )
    // 2020-02-03 is a Monday: also a day that might have been free, had anybody known.
    expect(() =>
      berekenTermijn({ ...vraag, vanaf: '2019-12-03', verlenging: 'algemene-termijnenwet' }),
    ).toThrow(fout('buiten-dekking', 'duur.aantal'))
  })

  test('I-03 · a term on the last day there is cannot be moved past it', () => {
    const vraag = {
      vanaf: '2099-12-30',
      duur: { aantal: 1, eenheid: 'dagen' },
      kalender: maakWerkkalender({ extraVrij: ['2099-12-31'] }),
    } as const
    expect(berekenTermijn(vraag).uiterlijk).toBe('2099-12-31')
    expect(() => berekenTermijn({ ...vraag, verlenging: 'algemene-termijnenwet' })).toThrow(
      fout('buiten-bereik', 'duur.aantal'),
    )
  })

  const goed = { vanaf: '2026-01-05', duur: { aantal: 1, eenheid: 'weken' } }
  test.each<[string, unknown, string, string]>([
    ['no question', undefined, 'ongeldige-waarde', 'vraag'],
    ['an unknown field', { ...goed, verleging: 'geen' }, 'onbekend-veld', 'vraag'],
    ['a bad date', { ...goed, vanaf: '2026-1-5' }, 'ongeldige-datum', 'vanaf'],
    ['no length', { vanaf: '2026-01-05' }, 'ongeldige-waarde', 'duur'],
    ['an unknown field of the length', { ...goed, duur: { ...goed.duur, x: 1 } }, 'onbekend-veld', 'duur'],
    ['half a week', { ...goed, duur: { aantal: 0.5, eenheid: 'weken' } }, 'ongeldig-aantal', 'duur.aantal'],
    [
      'a negative length',
      { ...goed, duur: { aantal: -1, eenheid: 'weken' } },
      'ongeldig-aantal',
      'duur.aantal',
    ],
    [
      'an unknown unit',
      { ...goed, duur: { aantal: 1, eenheid: 'uren' } },
      'ongeldige-waarde',
      'duur.eenheid',
    ],
    [
      'an inherited unit',
      { ...goed, duur: { aantal: 1, eenheid: 'toString' } },
      'ongeldige-waarde',
      'duur.eenheid',
    ],
    ['an unknown direction', { ...goed, richting: 'heen' }, 'ongeldige-waarde', 'richting'],
    ['null for a direction', { ...goed, richting: null }, 'ongeldige-waarde', 'richting'],
    ['an unknown extension', { ...goed, verlenging: true }, 'ongeldige-waarde', 'verlenging'],
    ['no calendar', { ...goed, kalender: {} }, 'ongeldige-waarde', 'kalender'],
    [
      'an end out of range',
      { ...goed, duur: { aantal: 100, eenheid: 'jaren' } },
      'buiten-bereik',
      'duur.aantal',
    ],
    [
      'a length that would wrap around in dagen',
      { ...goed, duur: { aantal: 2 ** 30, eenheid: 'dagen' } },
      'buiten-bereik',
      'duur.aantal',
    ],
    [
      'a length that would wrap around in weken',
      { ...goed, duur: { aantal: 2 ** 30, eenheid: 'weken' } },
      'buiten-bereik',
      'duur.aantal',
    ],
    [
      'a length that would wrap around in maanden',
      { ...goed, duur: { aantal: 12 * 2 ** 32, eenheid: 'maanden' } },
      'buiten-bereik',
      'duur.aantal',
    ],
    [
      'a length that would wrap around in jaren',
      { ...goed, duur: { aantal: 2 ** 32, eenheid: 'jaren' } },
      'buiten-bereik',
      'duur.aantal',
    ],
    [
      'an endless end',
      { ...goed, duur: { aantal: 1e300, eenheid: 'maanden' } },
      'buiten-bereik',
      'duur.aantal',
    ],
    [
      'an end past counting',
      { ...goed, duur: { aantal: 1e308, eenheid: 'jaren' } },
      'buiten-bereik',
      'duur.aantal',
    ],
    [
      'too many werkdagen',
      { ...goed, duur: { aantal: 1e6, eenheid: 'werkdagen' } },
      'buiten-bereik',
      'duur.aantal',
    ],
  ])('WD-04 · %s is refused', (_, vraag, code, pad) => {
    expect(() => berekenTermijn(vraag as Termijnvraag)).toThrow(fout(code, pad))
  })
})
