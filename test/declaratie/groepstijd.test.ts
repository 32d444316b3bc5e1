import fc from 'fast-check'
import {
  type Afronding,
  flevoland,
  type Groepssessie,
  type Groepstijdvraag,
  telGroepsminuten,
  verdeelGroepstijd,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { anders, type Flevoland, fout } from './hulp'

const uren = (...minuten: number[]) => minuten.map((aantal) => ({ minuten: aantal }))
const verdeel = (professionals: readonly { minuten: number }[], aanwezigen: number, afronding?: Afronding) =>
  verdeelGroepstijd(flevoland, { professionals, aanwezigen, ...(afronding && { afronding }) }).uitkomst

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

type Sessie = Groepssessie<Flevoland>
const sessie = (rest: Partial<Sessie> = {}): Sessie => ({
  product: '45F32',
  datum: '2026-03-02',
  professionals: uren(60, 30),
  aanwezigen: ['a', 'b', 'c', 'd'],
  ...rest,
})
const tel = (sessies: readonly Sessie[]) => telGroepsminuten(flevoland, sessies).uitkomst

const clienten = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1 })
const sessies = fc.array(
  fc.record({
    product: fc.constantFrom<'45F32' | '45F02'>('45F32', '45F02'),
    datum: fc.constantFrom('2026-03-30', '2026-03-31', '2026-04-01'),
    professionals: fc.array(fc.record({ minuten: fc.nat(300) }), { minLength: 1, maxLength: 3 }),
    aanwezigen: clienten,
  }),
  { maxLength: 30 },
)

describe('I-10 · a month of groups', () => {
  test('I-10 · ten times 22.5 minutes is 225', () => {
    expect(tel(Array(10).fill(sessie()))).toEqual(
      ['a', 'b', 'c', 'd'].map((client) => ({ client, product: '45F32', maand: '2026-03', minuten: 225 })),
    )
  })

  test('I-10 · thirds, sevenths and the like add up exactly', () => {
    const groep = (n: number) => Array.from({ length: n }, (_, i) => `c${i}`)
    // 1/3 + 1/3 + 1/3 = 1; in floating point 1/6 six times is less than one.
    const zesden = Array(6).fill(sessie({ professionals: uren(1), aanwezigen: groep(6) }))
    expect(tel(zesden)[0]?.minuten).toBe(1)
    const gemengd = [2, 3, 6].map((n) => sessie({ professionals: uren(1), aanwezigen: groep(n) }))
    expect(tel(gemengd)[0]?.minuten).toBe(1)
    expect(tel(gemengd.slice(0, 2))[0]?.minuten).toBe(0)
  })

  test('DEC-02 · per client, product and month, sorted, whatever the order of the meetings', () => {
    const lijst = [
      sessie({ datum: '2026-04-01', aanwezigen: ['b', 'a b', 'a'] }),
      sessie({ product: '45F02', aanwezigen: ['a'] }),
      sessie({ aanwezigen: ['a'] }),
    ]
    expect(
      tel(lijst).map(({ client, product, maand, minuten }) => [client, product, maand, minuten]),
    ).toEqual([
      ['a', '45F02', '2026-03', 90],
      ['a', '45F32', '2026-03', 90],
      ['a', '45F32', '2026-04', 30],
      ['a b', '45F32', '2026-04', 30],
      ['b', '45F32', '2026-04', 30],
    ])
    fc.assert(
      fc.property(sessies, (deel) => {
        expect(tel([...deel].reverse())).toEqual(tel(deel))
      }),
    )
  })

  test('DEC-02 · a month never declares more than was given, and falls short by less than a minute for each row', () => {
    fc.assert(
      fc.property(sessies, (lijst) => {
        for (const product of ['45F32', '45F02'])
          for (const maand of ['2026-03', '2026-04']) {
            const van = <T extends { product: string }>(deel: T, dag: string) =>
              deel.product === product && dag.startsWith(maand)
            const gegeven = lijst
              .filter((deel) => van(deel, deel.datum))
              .flatMap(({ professionals }) => professionals)
              .reduce((som, { minuten }) => som + minuten, 0)
            const rijen = tel(lijst).filter((rij) => van(rij, rij.maand))
            const tekort = gegeven - rijen.reduce((som, { minuten }) => som + minuten, 0)
            expect(tekort).toBeGreaterThanOrEqual(0)
            expect(tekort).toBeLessThan(Math.max(1, rijen.length))
          }
      }),
    )
  })

  test('I-10 · rounding once never gives less than rounding every time', () => {
    fc.assert(
      fc.property(sessies, (lijst) => {
        for (const { client, product, maand, minuten } of tel(lijst)) {
          const los = lijst
            .filter(
              (deel) =>
                deel.product === product && deel.datum.startsWith(maand) && deel.aanwezigen.includes(client),
            )
            .map(
              ({ professionals, aanwezigen }) =>
                verdeel(professionals, aanwezigen.length).perClient as number,
            )
          expect(minuten).toBeGreaterThanOrEqual(los.reduce((som, deel) => som + deel, 0))
        }
      }),
    )
  })

  test('I-10 · nearest and exact', () => {
    const drie = [sessie({ professionals: uren(100), aanwezigen: ['a', 'b', 'c'] })]
    const rij = { client: 'a', product: '45F32', maand: '2026-03' }
    expect(telGroepsminuten(flevoland, drie, { afronding: 'dichtstbij' }).uitkomst[0]).toEqual({
      ...rij,
      minuten: 33,
    })
    expect(telGroepsminuten(flevoland, drie, { afronding: 'exact' }).uitkomst[0]).toEqual({
      ...rij,
      exact: { teller: 100, noemer: 3 },
    })
    expect(telGroepsminuten(flevoland, [sessie()], { afronding: 'exact' }).uitkomst[0]).toEqual({
      ...rij,
      exact: { teller: 45, noemer: 2 },
      minuten: 22.5,
    })
    expect(telGroepsminuten(flevoland, [sessie()], { afronding: 'dichtstbij' }).uitkomst[0]?.minuten).toBe(23)
  })

  test('I-10 · a fraction too long for numbers is refused where it is asked for, and rounded all the same', () => {
    const groep = (n: number) => Array.from({ length: n }, (_, i) => `c${i}`)
    const priem = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
    const lijst = priem.map((n) => sessie({ professionals: uren(n + 1), aanwezigen: groep(n) }))
    expect(() => telGroepsminuten(flevoland, lijst, { afronding: 'exact' })).toThrow(
      fout('buiten-bereik', 'sessies'),
    )
    const som = priem.reduce((tot, n) => tot + 1 + 1 / n, 0)
    expect(tel(lijst).find(({ client }) => client === 'c0')?.minuten).toBe(Math.floor(som))
  })

  test.each<[string, unknown, string, string]>([
    ['nobody present', { aanwezigen: [] }, 'ongeldige-waarde', 'sessies[0].aanwezigen'],
    ['a client twice', { aanwezigen: ['a', 'b', 'a'] }, 'ongeldige-waarde', 'sessies[0].aanwezigen'],
    ['a client without a name', { aanwezigen: ['a', ''] }, 'ongeldige-waarde', 'sessies[0].aanwezigen[1]'],
    ['a hole in the list', { aanwezigen: Array(1) }, 'ontbrekend-veld', 'sessies[0].aanwezigen[0]'],
    ['no professional', { professionals: [] }, 'ongeldige-waarde', 'sessies[0].professionals'],
    ['half a minute', { professionals: uren(0.5) }, 'ongeldig-aantal', 'sessies[0].professionals[0].minuten'],
    ['a day that is none', { datum: '2026-3-2' }, 'ongeldige-datum', 'sessies[0].datum'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', 'sessies[0].product'],
    ['another field', { groep: 1 }, 'onbekend-veld', 'sessies[0]'],
  ])('DEC-02 · a month with %s is refused', (_, rest, code, pad) => {
    expect(() => tel([sessie(rest as Partial<Sessie>)])).toThrow(fout(code, pad))
  })

  test('DEC-02 · a product that is not for groups is refused, naming those that are', () => {
    expect(() => tel([sessie({ product: '45F31' })])).toThrow(
      expect.objectContaining({
        code: 'ongeldige-waarde',
        pad: 'sessies[0].product',
        toegestaan: ['45F02', '45F22', '45F32'],
      }),
    )
    expect(() => telGroepsminuten(flevoland, [], { afronding: 'omhoog' as never })).toThrow(
      fout('ongeldige-waarde', 'keuze.afronding'),
    )
  })

  test('DEC-02 · no meeting, no rows', () => {
    const { uitkomst, motivering } = telGroepsminuten(flevoland, [])
    expect(uitkomst).toEqual([])
    expect(motivering.map(({ regel }) => regel)).toEqual(['DEC-02', 'I-10'])
  })
})
