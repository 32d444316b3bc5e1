import { flevoland, type Groepsminuten, telGroepsminuten } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { een, uit } from './controle-hulp'
import { regel, toewijzing } from './declaratie-hulp'

describe('DEC-02 · group lines', () => {
  const groep = { product: '45F32' } as const
  const toewijzingen = [toewijzing(groep)]
  const sessies = Array.from({ length: 10 }, (_, i) => ({
    ...groep,
    datum: `2026-03-${10 + i}`,
    professionals: [{ minuten: 60 }, { minuten: 30 }],
    aanwezigen: ['a', 'b', 'c', 'd'],
  }))
  const groepsminuten = telGroepsminuten(flevoland, sessies).uitkomst

  test('DEC-02 · no more than the client’s share of the month', () => {
    const maand = { ...groep, begindatum: '2026-03-10', einddatum: '2026-03-19' }
    expect(een({ ...maand, volume: 225 }, { toewijzingen, groepsminuten })).toBe('akkoord')
    expect(een({ ...maand, volume: 226 }, { toewijzingen, groepsminuten })).toBe('fout boven-groepstijd 1')
    expect(een({ ...maand, volume: 226 }, { toewijzingen })).toBe('akkoord')
    expect(
      een(
        { ...groep, volume: 1, begindatum: '2026-04-01', einddatum: '2026-04-01' },
        { toewijzingen, groepsminuten },
      ),
    ).toBe('fout boven-groepstijd 1')
  })

  test('DEC-02 · several lines share it, and so do those of the same month before', () => {
    const lijst = [10, 11, 12].map((dag) =>
      regel({ ...groep, volume: 100, begindatum: `2026-03-${dag}`, einddatum: `2026-03-${dag}` }),
    )
    expect(uit({ regels: lijst, toewijzingen, groepsminuten })).toEqual([
      'akkoord',
      'akkoord',
      'fout boven-groepstijd 75',
    ])
    const eerderGedeclareerd = [regel({ ...groep, volume: 50 })]
    expect(uit({ regels: lijst.slice(0, 2), toewijzingen, groepsminuten, eerderGedeclareerd })).toEqual([
      'akkoord',
      'fout boven-groepstijd 25',
    ])
  })

  test('DEC-02 · two rows for one month are added, other products are left alone', () => {
    const helft: Groepsminuten[] = [40, 30].map((minuten) => ({
      client: 'a',
      product: '45F32',
      maand: '2026-03',
      minuten,
    }))
    expect(een({ ...groep, volume: 70 }, { toewijzingen, groepsminuten: helft })).toBe('akkoord')
    expect(een({ ...groep, volume: 71 }, { toewijzingen, groepsminuten: helft })).toBe(
      'fout boven-groepstijd 1',
    )
    expect(een({}, { groepsminuten: [] })).toBe('akkoord')
  })
})
