// The mutants that no test kills, each with the reason why none can or should. A mutant is known by what it changes, not by
// its line, so that the list outlives a line put in above it.
import { readFileSync } from 'node:fs'

const lijstVan = (map) =>
  JSON.parse(readFileSync(new URL(`./overlevenden/${map}.json`, import.meta.url), 'utf8'))

const sleutel = ({ bestand, was, wordt }) => JSON.stringify([bestand, was, wordt])
const opEenRegel = (tekst) => tekst.replace(/\s+/g, ' ').trim()

/** What a mutant of Stryker changes: the text that stood in the source, and what stands there instead. */
function beschrijf({ fileName, location: { start, end }, replacement, mutatorName, static: vast }) {
  const bestand = fileName.replace(/^.*[\\/]src[\\/]/, 'src/').replaceAll('\\', '/')
  const regels = readFileSync(bestand, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  regels[regels.length - 1] = regels.at(-1).slice(0, end.column - 1)
  regels[0] = regels[0].slice(start.column - 1)
  return {
    bestand,
    regel: start.line,
    soort: mutatorName,
    ...(vast && { vast }),
    was: opEenRegel(regels.join('\n')),
    wordt: opEenRegel(replacement),
  }
}

/** Survivors in a folder with no reason in its list, and reasons in the list for what did not survive. */
export function vergelijk(map, mutanten) {
  const lijst = lijstVan(map)
  const verklaard = new Set(lijst.map(sleutel))
  const over = mutanten.map(beschrijf)
  const gevonden = new Set(over.map(sleutel))
  return {
    onverklaard: over.filter((mutant) => !verklaard.has(sleutel(mutant))),
    overbodig: lijst.filter((mutant) => !gevonden.has(sleutel(mutant))),
  }
}
