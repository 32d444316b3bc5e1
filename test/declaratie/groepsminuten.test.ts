import fc from 'fast-check'
import { flevoland, type Groepssessie, telGroepsminuten } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { uren, verdeel } from './groepstijd-hulp'
import type { Flevoland } from './hulp'

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
