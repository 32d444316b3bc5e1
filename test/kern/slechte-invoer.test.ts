import fc from 'fast-check'
import * as alles from 'jeugdhulp-regels'
import { gvjb301, maakWerkkalender, openDossier, RegelFout } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { bevriesDiep } from './hulp'

type Functie = (...invoer: unknown[]) => unknown
const functies = Object.entries<unknown>(alles).filter(
  (deel): deel is [string, Functie] => typeof deel[1] === 'function' && deel[1] !== RegelFout,
)

/** Values of the right kind, so that a call gets past its first check. */
const redelijk = fc.constantFrom<unknown>(
  '2026-03-02',
  5,
  20000,
  Int32Array.of(20000, 20001),
  maakWerkkalender(),
  gvjb301,
  openDossier(gvjb301, { datum: '2026-03-02' }),
  { datum: '2026-03-02' },
  { soort: 'overleg-gevoerd', datum: '2026-03-04' },
  { peildatum: '2026-03-05' },
  { vanaf: '2026-03-02', duur: { aantal: 1, eenheid: 'maanden' } },
  [],
  undefined,
)
const iets = fc.oneof(
  redelijk,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
)

const MERKTEKENS = ['999990019', 'Saartje Jansen']
const metMerkteken = fc.oneof(
  fc.constantFrom<unknown>(...MERKTEKENS, 999990019),
  fc.constantFrom<unknown>(
    { [MERKTEKENS[1] as string]: MERKTEKENS[0] },
    { datum: MERKTEKENS[0], soort: MERKTEKENS[1], gegevens: { [MERKTEKENS[0] as string]: 1 } },
    { datum: '2026-03-02', gegevens: { hulpvorm: MERKTEKENS[1] } },
    { soort: 'overleg-gevoerd', datum: '2026-03-04', door: MERKTEKENS[1] },
    { soort: 'overleg-gevoerd', datum: '2026-03-04', [MERKTEKENS[1] as string]: true },
    [MERKTEKENS[0]],
    { 'I-05': MERKTEKENS[1] },
    { vorm: MERKTEKENS[1], zorgaanbieder: MERKTEKENS[0], omvang: MERKTEKENS[1] },
    {
      afgesproken: { productcode: MERKTEKENS[0], omvang: MERKTEKENS[1], duur: 1 },
      bericht: { productcode: 1, omvang: 2, duur: 3 },
    },
  ),
)

describe('R301-19 · whatever a function gets', () => {
  test('R301-19 · there are functions to try', () => {
    expect(functies.length).toBeGreaterThan(25)
  })

  test.each(functies)('WD-05 · %s answers or gives a RegelFout, and leaves its input alone', (_, functie) => {
    fc.assert(
      fc.property(fc.array(iets, { maxLength: 4 }), (invoer) => {
        for (const deel of invoer) if (deel !== gvjb301) bevriesDiep(deel)
        try {
          functie(...invoer)
        } catch (fout) {
          if (!(fout instanceof RegelFout)) throw fout
          expect(fout).toMatchObject({ code: expect.any(String), pad: expect.any(String) })
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each(functies)('R301-19 · %s never repeats what it was given', (_, functie) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: metMerkteken }, redelijk), { maxLength: 4 }),
        (invoer) => {
          let uit = ''
          try {
            const antwoord = functie(...invoer) as { motivering?: unknown } | undefined
            uit = JSON.stringify(antwoord?.motivering ?? '')
          } catch (fout) {
            const { message, pad, toegestaan } = fout as RegelFout
            uit = JSON.stringify([message, pad, toegestaan])
          }
          for (const merkteken of MERKTEKENS) expect(uit).not.toContain(merkteken)
        },
      ),
      { numRuns: 200 },
    )
  })
})
