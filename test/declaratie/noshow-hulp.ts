import fc from 'fast-check'
import { beoordeelNoShows, flevoland, type NoShowkeuzes } from 'jeugdhulp-regels'
import type { NoShow } from './hulp'

export const keer = (datum: string, rest: Partial<NoShow> = {}): NoShow => ({
  client: 'a',
  product: '45F31',
  datum,
  gepland: false,
  ...rest,
})
export const beoordeel = (registraties: readonly NoShow[], keuzes?: NoShowkeuzes) =>
  beoordeelNoShows(flevoland, registraties, keuzes)

export const VIER = ['2026-03-02', '2026-04-02', '2026-05-04', '2026-06-02'].map((datum) => keer(datum))

/** Registrations close together, so that many fall on one day, in one year or on one client. */
const registratie: fc.Arbitrary<NoShow> = fc.record(
  {
    client: fc.constantFrom('a', 'b', '["a"]'),
    product: fc.constantFrom('45F31', '45F32', '45F01'),
    datum: fc.constantFrom('2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'),
    gepland: fc.boolean(),
    minuten: fc.constantFrom(30, 60),
    toewijzing: fc.constantFrom('1', '2'),
  },
  { requiredKeys: ['client', 'product', 'datum', 'gepland', 'toewijzing'] },
)
export const geschiedenis = fc.array(registratie, { maxLength: 25 })
