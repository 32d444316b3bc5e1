import { flevoland, telGroepsminuten, verdeelGroepstijd } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

const afrondingen = [
  ['omlaag', 'naar beneden afgerond op hele minuten'],
  ['dichtstbij', 'afgerond op de dichtstbijzijnde hele minuut'],
  ['exact', 'niet afgerond'],
] as const
const professionals = (minuten: number) => [{ minuten }]
const sessie = (minuten: number, aanwezigen: number) => ({
  product: '45F32' as const,
  datum: '2026-03-02',
  professionals: professionals(minuten),
  aanwezigen: Array.from({ length: aanwezigen }, (_, i) => `c${i}`),
})

describe('I-10 · how minutes are rounded', () => {
  test.each(afrondingen)('I-10 · %s is told in words', (afronding, woorden) => {
    const deel = verdeelGroepstijd(flevoland, { professionals: professionals(90), aanwezigen: 4, afronding })
    expect(deel.motivering.at(-1)?.tekst).toBe(`Het deel van elke cliënt is ${woorden}.`)
    const maand = telGroepsminuten(flevoland, [sessie(90, 4)], { afronding })
    expect(maand.motivering.at(-1)?.tekst).toBe(`De som per cliënt, product en maand is ${woorden}.`)
  })

  test('I-10 · minutes that no number holds are not there, rather than undefined', () => {
    const [derde] = telGroepsminuten(flevoland, [sessie(100, 3)], { afronding: 'exact' }).uitkomst
    expect(derde).toStrictEqual({
      client: 'c0',
      product: '45F32',
      maand: '2026-03',
      exact: { teller: 100, noemer: 3 },
    })
  })

  test('I-10 · a fraction is refused where only its denominator is too long', () => {
    // One minute for each of these groups makes 1418512776087961 ÷ 9099979230180427, of which only the first is below 2 ** 53.
    const sessies = [37, 47, 53, 59, 61, 67, 71, 73, 79].map((aantal) => sessie(1, aantal))
    expect(() => telGroepsminuten(flevoland, sessies, { afronding: 'exact' })).toThrow(
      expect.objectContaining({ name: 'RegelFout', code: 'buiten-bereik', pad: 'sessies' }),
    )
  })
})
