import fc from 'fast-check'
import {
  berekenTermijn,
  flevoland,
  type Productcode,
  type Toewijzing,
  type Verwijzer,
} from 'jeugdhulp-regels'

export type R = typeof flevoland
const codes = Object.keys(flevoland.producten) as Productcode<R>[]
export const code = fc.constantFrom(...codes)
export const verwijzer = fc.constantFrom(
  ...(Object.keys(flevoland.toewijzing.wijziging.perVerwijzer) as Verwijzer[]),
)
export const eenheid = fc.constantFrom('minuut', 'uur', 'stuks')
export const jaNee = fc.boolean()
export const dag = (vanaf: string, aantal: number) =>
  berekenTermijn({
    vanaf,
    duur: { aantal: Math.abs(aantal), eenheid: 'dagen' },
    richting: aantal < 0 ? 'terug' : 'vooruit',
  }).uiterlijk

export const toewijzing = fc
  .record({
    product: code,
    begin: fc.integer({ min: 0, max: 900 }),
    lengte: fc.integer({ min: 1, max: 500 }),
  })
  .map(
    ({ product: naam, begin, lengte }): Toewijzing => ({
      nummer: '1',
      client: 'c',
      product: naam,
      ingangsdatum: dag('2025-01-01', begin),
      einddatum: dag('2025-01-01', begin + lengte),
    }),
  )
