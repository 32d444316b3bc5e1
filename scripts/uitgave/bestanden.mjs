import { readFileSync, writeFileSync } from 'node:fs'

const MAP = new URL('../../', import.meta.url)
const NAMEN = ['package.json', 'publiccode.yml', 'CITATION.cff', 'CHANGELOG.md']

/** The files that a publication is told in, by name. */
export const leesBestanden = () =>
  Object.fromEntries(NAMEN.map((naam) => [naam, readFileSync(new URL(naam, MAP), 'utf8')]))

export const schrijfBestanden = (bestanden) => {
  for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(new URL(naam, MAP), tekst)
}
