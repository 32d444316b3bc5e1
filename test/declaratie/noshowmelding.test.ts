import fc from 'fast-check'
import { flevoland, meldNoShows } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import type { NoShow } from './hulp'
import { beoordeel, geschiedenis, VIER } from './noshow-hulp'

describe('NS-05 · the report', () => {
  test('NS-05 · from the second on, with a decision from the third on', () => {
    const { uitkomst, motivering } = meldNoShows(flevoland, [...VIER].reverse())
    expect(uitkomst).toEqual([
      {
        client: 'a',
        product: '45F31',
        datum: '2026-06-02',
        volgnummer: 4,
        beslissingGevraagd: true,
        besluitUiterlijk: '2026-06-23',
      },
      {
        client: 'a',
        product: '45F31',
        datum: '2026-05-04',
        volgnummer: 3,
        beslissingGevraagd: true,
        besluitUiterlijk: '2026-05-25',
      },
      { client: 'a', product: '45F31', datum: '2026-04-02', volgnummer: 2, beslissingGevraagd: false },
    ])
    expect(motivering.map(({ regel }) => regel).filter((regel) => !/NS-0[23]/.test(regel))).toEqual([
      'NS-05',
      ...['I-11', 'I-12', 'NS-04'],
      ...['I-11', 'NS-04'],
      'I-11',
    ])
    const van = (regel: string) => motivering.filter((deel) => deel.regel === regel)
    expect(van('NS-04').map(({ gegevens }) => gegevens.uiterlijk)).toEqual(['2026-06-23', '2026-05-25'])
    expect(van('NS-02').length).toBeGreaterThan(0)
    expect(van('NS-03').length).toBeGreaterThan(1)
  })

  test('NS-05 · planned absences are not told, and a fourth only where the third is repeated', () => {
    expect(
      meldNoShows(
        flevoland,
        VIER.map((deel) => ({ ...deel, gepland: true })),
      ).uitkomst,
    ).toEqual([])
    expect(meldNoShows(flevoland, VIER, { 'I-12': 'geen' }).uitkomst).toHaveLength(2)
  })

  test('NS-05 · treatment content is refused at the door and has no field in what comes out', () => {
    const metInhoud = { ...VIER[0], verslag: 'x' } as NoShow
    expect(() => beoordeel([metInhoud])).toThrow(fout('onbekend-veld', 'registraties[0]'))
    expect(() => meldNoShows(flevoland, [metInhoud])).toThrow(fout('onbekend-veld', 'registraties[0]'))
    fc.assert(
      fc.property(geschiedenis, (lijst) => {
        const velden = new Set(
          meldNoShows(flevoland, lijst).uitkomst.flatMap((melding) => Object.keys(melding)),
        )
        for (const veld of velden)
          expect([
            'client',
            'product',
            'datum',
            'volgnummer',
            'beslissingGevraagd',
            'besluitUiterlijk',
          ]).toContain(veld)
      }),
    )
  })

  test('NS-05 · the client stands in the outcome alone', () => {
    const lijst = VIER.map((deel) => ({ ...deel, client: 'Saartje Jansen' }))
    const { uitkomst, motivering } = meldNoShows(flevoland, lijst)
    expect(uitkomst[0]?.client).toBe('Saartje Jansen')
    expect(JSON.stringify([motivering, beoordeel(lijst)])).not.toContain('Saartje')
  })
})
