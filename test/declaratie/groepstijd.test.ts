import fc from 'fast-check'
import { type Afronding, flevoland, type Groepstijdvraag, verdeelGroepstijd } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { uren, verdeel } from './groepstijd-hulp'
import { anders } from './hulp'

const vraag = fc.record({
  professionals: fc.array(fc.record({ minuten: fc.nat(10_000) }), { minLength: 1, maxLength: 6 }),
  aanwezigen: fc.integer({ min: 1, max: 40 }),
})

describe('DEC-02 · the time of a group, divided', () => {
  test.each<[number[], number, number, { teller: number; noemer: number }, number]>([
    [[60, 60], 6, 120, { teller: 20, noemer: 1 }, 20],
    [[60, 30], 4, 90, { teller: 45, noemer: 2 }, 22],
    [[60, 45, 15], 7, 120, { teller: 120, noemer: 7 }, 17],
    [[0], 3, 0, { teller: 0, noemer: 1 }, 0],
    [[5], 6, 5, { teller: 5, noemer: 6 }, 0],
    [[99_999_999], 1, 99_999_999, { teller: 99_999_999, noemer: 1 }, 99_999_999],
  ])('DEC-02 · %j minutes for %i clients', (minuten, aanwezigen, totaalMinuten, exact, perClient) => {
    expect(verdeel(uren(...minuten), aanwezigen)).toEqual({ totaalMinuten, exact, perClient })
  })

  test('DEC-02 · the explanation holds the figures', () => {
    const { motivering } = verdeelGroepstijd(flevoland, { professionals: uren(60, 30), aanwezigen: 4 })
    expect(motivering).toMatchObject([
      { regel: 'DEC-02', gegevens: { totaalMinuten: 90, aanwezigen: 4, teller: 45, noemer: 2 } },
      { regel: 'I-10', gegevens: { afronding: 'omlaag' } },
    ])
  })

  test.each<[Afronding, number, number, number | undefined]>([
    ['omlaag', 45, 2, 22],
    ['dichtstbij', 45, 2, 23],
    ['exact', 45, 2, 22.5],
    ['omlaag', 100, 3, 33],
    ['dichtstbij', 100, 3, 33],
    ['exact', 100, 3, undefined],
    ['dichtstbij', 101, 3, 34],
    ['exact', 45, 8, 5.625],
    ['exact', 102, 5, undefined],
    ['exact', 100, 5, 20],
  ])('I-10 · %s of %i minutes for %i clients', (afronding, minuten, aanwezigen, perClient) => {
    const uitkomst = verdeel(uren(minuten), aanwezigen, afronding)
    expect(uitkomst.perClient).toBe(perClient)
    expect('perClient' in uitkomst).toBe(perClient !== undefined)
  })

  test('I-10 · a region may round otherwise, and a caller otherwise again', () => {
    const set = anders((json) => (json.declaratie.groepstijd.afronding = 'dichtstbij'))
    expect(verdeelGroepstijd(set, { professionals: uren(45), aanwezigen: 2 }).uitkomst.perClient).toBe(23)
    const omlaag = { professionals: uren(45), aanwezigen: 2, afronding: 'omlaag' } as const
    expect(verdeelGroepstijd(set, omlaag).uitkomst.perClient).toBe(22)
  })

  test('DEC-02 · all shares together never exceed the time given, and fall short by less than one minute each', () => {
    fc.assert(
      fc.property(vraag, ({ professionals, aanwezigen }) => {
        const { totaalMinuten, perClient = Number.NaN } = verdeel(professionals, aanwezigen)
        const tekort = totaalMinuten - perClient * aanwezigen
        expect(tekort).toBeGreaterThanOrEqual(0)
        expect(tekort).toBeLessThan(aanwezigen)
        expect(totaalMinuten).toBe(professionals.reduce((som, { minuten }) => som + minuten, 0))
      }),
    )
  })

  test('DEC-02 · one more client never raises a share, one more professional never lowers it', () => {
    fc.assert(
      fc.property(
        vraag,
        fc.constantFrom<Afronding>('omlaag', 'dichtstbij'),
        ({ professionals, aanwezigen }, afronding) => {
          const deel = verdeel(professionals, aanwezigen, afronding).perClient as number
          expect(verdeel(professionals, aanwezigen + 1, afronding).perClient).toBeLessThanOrEqual(deel)
          expect(
            verdeel([...professionals, { minuten: 7 }], aanwezigen, afronding).perClient,
          ).toBeGreaterThanOrEqual(deel)
        },
      ),
    )
  })

  test('I-10 · the fraction is exact, in lowest terms, and a number only where one holds it', () => {
    const deelt = (deler: number, ...getallen: number[]) => getallen.every((getal) => getal % deler === 0)
    fc.assert(
      fc.property(vraag, ({ professionals, aanwezigen }) => {
        const { totaalMinuten, exact, perClient } = verdeel(professionals, aanwezigen, 'exact')
        expect(exact.teller * aanwezigen).toBe(totaalMinuten * exact.noemer)
        for (let deler = 2; deler <= exact.noemer; deler++)
          expect(deelt(deler, exact.teller, exact.noemer)).toBe(false)
        if (perClient !== undefined)
          expect(BigInt(perClient * 64) * BigInt(exact.noemer)).toBe(BigInt(exact.teller) * 64n)
        expect(perClient === undefined).toBe(![1, 2, 4, 8, 16, 32].includes(exact.noemer))
      }),
    )
  })

  test.each<[string, unknown, string, string]>([
    ['nobody present', { aanwezigen: 0 }, 'ongeldig-aantal', 'vraag.aanwezigen'],
    ['fewer than nobody', { aanwezigen: -1 }, 'ongeldig-aantal', 'vraag.aanwezigen'],
    ['half a client', { aanwezigen: 2.5 }, 'ongeldig-aantal', 'vraag.aanwezigen'],
    ['too many clients', { aanwezigen: 1e9 }, 'buiten-bereik', 'vraag.aanwezigen'],
    ['no number of clients', { aanwezigen: '6' }, 'ongeldig-aantal', 'vraag.aanwezigen'],
    ['no professional', { professionals: [] }, 'ongeldige-waarde', 'vraag.professionals'],
    ['professionals that are no list', { professionals: 2 }, 'ongeldige-waarde', 'vraag.professionals'],
    ['a hole in the list', { professionals: Array(1) }, 'ongeldige-waarde', 'vraag.professionals[0]'],
    [
      'negative minutes',
      { professionals: uren(60, -1) },
      'ongeldig-aantal',
      'vraag.professionals[1].minuten',
    ],
    ['half a minute', { professionals: uren(0.5) }, 'ongeldig-aantal', 'vraag.professionals[0].minuten'],
    [
      'endless',
      { professionals: uren(Number.POSITIVE_INFINITY) },
      'ongeldig-aantal',
      'vraag.professionals[0].minuten',
    ],
    ['no number', { professionals: uren(Number.NaN) }, 'ongeldig-aantal', 'vraag.professionals[0].minuten'],
    ['huge', { professionals: uren(1e8) }, 'buiten-bereik', 'vraag.professionals[0].minuten'],
    [
      'huge beyond whole numbers',
      { professionals: uren(1e300) },
      'buiten-bereik',
      'vraag.professionals[0].minuten',
    ],
    ['huge together', { professionals: uren(99_999_999, 1) }, 'buiten-bereik', 'vraag.professionals'],
    ['another field', { groep: 1 }, 'onbekend-veld', 'vraag'],
    [
      'another field of a professional',
      { professionals: [{ minuten: 1, naam: 'x' }] },
      'onbekend-veld',
      'vraag.professionals[0]',
    ],
    ['another rounding', { afronding: 'omhoog' }, 'ongeldige-waarde', 'vraag.afronding'],
  ])('DEC-02 · %s is refused', (_, rest, code, pad) => {
    const goed = { professionals: uren(60), aanwezigen: 2 }
    const aanroep = () => verdeelGroepstijd(flevoland, { ...goed, ...(rest as Groepstijdvraag) })
    expect(aanroep).toThrow(fout(code, pad))
  })
})
