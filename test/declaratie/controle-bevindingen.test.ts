import { controleerDeclaratie, flevoland } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { regel, toewijzing, type Vraag } from './declaratie-hulp'

const controleer = (vraag: Partial<Vraag>) =>
  controleerDeclaratie(flevoland, { regels: [regel()], toewijzingen: [toewijzing()], ...vraag })
const akkoord = (vraag: Partial<Vraag>) => controleer(vraag).map(({ uitkomst }) => uitkomst.akkoord)
const { omvang: _, ...zonderOmvang } = toewijzing()

describe('DEC-06 · what a finding tells', () => {
  test.each<[string, Partial<Vraag>, string, string, RegExp]>([
    ['zonder-omvang', { toewijzingen: [zonderOmvang] }, 'DEC-06', 'regel.toewijzing', /noemt geen omvang/],
    ['nog-niet-geleverd', { ingediendOp: '2026-03-01' }, 'BER-06', 'regel.einddatum', /nog niet geleverd/],
    ['te-laat-ingediend', { ingediendOp: '2026-05-01' }, 'BER-06', 'regel.begindatum', /later ingediend/],
  ])('DEC-06 · %s names its rule and the field of the line', (code, vraag, id, pad, woorden) => {
    const [antwoord] = controleer(vraag)
    const tekst = expect.stringMatching(woorden)
    expect(antwoord?.uitkomst.bevindingen).toEqual([expect.objectContaining({ code, regel: id, pad, tekst })])
    expect(antwoord?.motivering.at(-1)).toMatchObject({ regel: id, tekst })
  })

  test('DEC-06 · how much is too much is there only where that is what is wrong', () => {
    const [antwoord] = controleer({ regels: [regel({ begindatum: '2025-12-31', einddatum: '2025-12-31' })] })
    expect(antwoord?.uitkomst.bevindingen[0]).not.toHaveProperty('teVeel')
    expect(antwoord?.motivering[0]?.gegevens).toStrictEqual({ ingangsdatum: '2026-01-01' })
  })

  test('DEC-06 · lines with nothing wrong share one frozen answer', () => {
    const [een, ander] = controleer({ regels: [regel(), regel({ volume: 30 })] })
    expect(een).toBe(ander)
    expect(een).toSatisfy(Object.isFrozen)
  })
})

describe('DEC-06 · lines that differ in little', () => {
  const lang = regel({ volume: 400 })
  const kort = regel({ volume: 300 })
  const noShow = regel({ volume: 250, noShow: true })

  // 600 minutes are allocated.
  test.each([
    ['help of few minutes comes first', kort, lang],
    ['help comes before a no-show, also where it is longer', lang, noShow],
  ])('DEC-06 · %s, whatever its place in the list', (_, eerste, tweede) => {
    expect(akkoord({ regels: [eerste, tweede] })).toEqual([true, false])
    expect(akkoord({ regels: [tweede, eerste] })).toEqual([false, true])
  })
})

describe('DEC-06 · what is given beside the lines', () => {
  const groep = { client: 'a', product: '45F32', minuten: 60 }

  test.each([[['2026-03']], 'x2026-03', '2026-03-01'])('DEC-02 · %j is no month', (maand) => {
    expect(() => controleer({ groepsminuten: [{ ...groep, maand: maand as string }] })).toThrow(
      expect.objectContaining({ code: 'ongeldige-datum', pad: 'declaratie.groepsminuten[0].maand' }),
    )
  })

  test('DEC-06 · an allocation holds at most eight digits', () => {
    const met = (volume: number) => ({
      toewijzingen: [toewijzing({ omvang: { volume, eenheid: 'uur', frequentie: 'totaal' } })],
    })
    expect(akkoord(met(99_999_999))).toEqual([true])
    expect(() => controleer(met(100_000_000))).toThrow(
      expect.objectContaining({
        code: 'buiten-bereik',
        pad: 'declaratie.toewijzingen[0].omvang.volume',
      }),
    )
  })
})
