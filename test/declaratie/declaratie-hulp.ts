import fc from 'fast-check'
import type { Declaratie, Prestatie } from 'jeugdhulp-regels'
import type { Flevoland, NoShow } from './hulp'

export type Regel = Prestatie<Flevoland>
export type Vraag = Declaratie<Flevoland>
export type Toewijzing = Vraag['toewijzingen'][number]

/** A line of a working day in March, with something changed. */
export const regel = (rest: Partial<Regel> = {}): Regel => ({
  client: 'a',
  toewijzing: '1',
  product: '45F31',
  begindatum: '2026-03-02',
  einddatum: '2026-03-02',
  volume: 60,
  eenheid: 'minuut',
  ...rest,
})

export const toewijzing = (rest: Partial<Toewijzing> = {}): Toewijzing => ({
  nummer: '1',
  client: 'a',
  product: '45F31',
  ingangsdatum: '2026-01-01',
  einddatum: '2026-12-31',
  omvang: { volume: 10, eenheid: 'uur', frequentie: 'totaal' },
  ...rest,
})

const clienten = ['a', 'b', 'c']
const product = fc.constantFrom<Regel['product']>('45F31', '45F31', '45F32', '45F35')
const dag = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', '2026-03-31')

/** Lines close together, so that they share an allocation, a day and a client; about half are in order. */
const regels: fc.Arbitrary<Regel> = fc
  .record({
    client: fc.constantFrom(...clienten),
    toewijzing: fc.constantFrom('1', '1', '1', '2', '3', '9'),
    product,
    begindatum: dag,
    volume: fc.integer({ min: 1, max: 200 }),
    eenheid: fc.constantFrom<Regel['eenheid']>('minuut', 'minuut', 'minuut', 'uur', 'stuks'),
    noShow: fc.boolean(),
    lang: fc.boolean(),
  })
  .map(({ lang, ...deel }) => ({
    ...deel,
    einddatum: lang && !deel.noShow ? '2026-03-31' : deel.begindatum,
  }))

const toewijzingen: fc.Arbitrary<Toewijzing[]> = fc.uniqueArray(
  fc.record(
    {
      client: fc.constantFrom(...clienten),
      nummer: fc.constantFrom('1', '2', '3'),
      product,
      ingangsdatum: fc.constantFrom('2026-01-01', '2026-03-02'),
      einddatum: fc.constantFrom('2026-03-30', '2026-12-31'),
      omvang: fc.record({
        volume: fc.integer({ min: 0, max: 400 }),
        eenheid: fc.constantFrom<Regel['eenheid']>('minuut', 'minuut', 'uur', 'stuks'),
        frequentie: fc.constantFrom('totaal' as const, 'totaal' as const, 'week' as const),
      }),
      redenWijziging: fc.constantFrom('verwijderd' as const, 'verlenging' as const),
    },
    { requiredKeys: ['client', 'nummer', 'product', 'ingangsdatum'] },
  ),
  { selector: ({ client, nummer }) => `${client} ${nummer}`, minLength: 3 },
)

const afwezig: fc.Arbitrary<NoShow> = fc.record(
  {
    client: fc.constantFrom(...clienten),
    product,
    datum: dag,
    gepland: fc.boolean(),
    minuten: fc.constantFrom(30, 60, 200),
    gemeldOp: fc.constantFrom('2026-03-31', '2026-04-01'),
    toewijzing: fc.constantFrom('1', '2'),
  },
  { requiredKeys: ['client', 'product', 'datum', 'gepland'] },
)

/** A whole declaratie with everything it can be held against. */
export const declaraties: fc.Arbitrary<Vraag> = fc.record(
  {
    regels: fc.array(regels, { maxLength: 15 }),
    toewijzingen,
    eerderGedeclareerd: fc.array(
      regels.filter(({ eenheid }) => eenheid !== 'stuks'),
      { maxLength: 4 },
    ),
    noShows: fc.array(afwezig, { maxLength: 8 }),
    groepsminuten: fc.array(
      fc.record({
        client: fc.constantFrom(...clienten),
        product: fc.constant('45F32'),
        maand: fc.constantFrom('2026-03', '2026-04'),
        minuten: fc.nat(300),
      }),
      { maxLength: 4 },
    ),
    ingediendOp: fc.constantFrom('2026-03-02', '2026-04-30', '2026-05-01'),
  },
  { requiredKeys: ['regels', 'toewijzingen'] },
)
