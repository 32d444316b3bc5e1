// Every answer to the vectors as it is now, whole: `npm run genereer` writes them to test/antwoorden/. What is right stands in
// the vectors; these only show, in a diff, that a sentence, a rule or a path that users see has changed.
import { readdirSync, readFileSync } from 'node:fs'
import { beantwoord } from './vragen.mjs'

export const MAP = 'test/antwoorden'

/** A whole route: its data stand in the regelset, and in the pages drawn from it. */
const NIET = new Set(['geldendeVersie'])

export const bestanden = () => readdirSync('vectoren').filter((naam) => naam !== 'vectoren.schema.json')

/** The register says which source a rule has; a test holds each answer against it. */
const zonderBron = (naam, waarde) => (naam === 'bron' && typeof waarde === 'object' ? undefined : waarde)

function antwoord(bibliotheek, { vraag, invoer }) {
  try {
    return { antwoord: beantwoord(bibliotheek, vraag, invoer) }
  } catch ({ code, pad, toegestaan }) {
    return { fout: code, pad, toegestaan }
  }
}

/** A line for each vector. */
export function regels(bibliotheek, bestand) {
  const { vectoren } = JSON.parse(readFileSync(`vectoren/${bestand}`, 'utf8'))
  return vectoren
    .filter(({ vraag }) => !NIET.has(vraag))
    .map((vector) => JSON.stringify({ id: vector.id, ...antwoord(bibliotheek, vector) }, zonderBron))
}
