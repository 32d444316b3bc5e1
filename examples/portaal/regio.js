import { flevoland } from './jeugdhulp-regels/regelsets.js'

/** The region whose catalogue the page shows. A gemeente of another region names its own regelset here. */
export const REGIO = flevoland

/** The most hours that any guideline of the catalogue has: bars of all products are on one scale. */
export const MEESTE_UREN = Math.max(
  ...Object.values(REGIO.producten).flatMap(({ richtlijnen }) =>
    richtlijnen.map(({ maximaalUren }) => maximaalUren),
  ),
)
