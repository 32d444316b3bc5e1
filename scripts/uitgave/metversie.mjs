import { parseDocument } from 'yaml'

/** As wide as the files are, so that no line of them is broken elsewhere. */
const REGEL = 120

/** A YAML text with other values in some fields; its comments and lines stay as they are. */
function metVelden(tekst, velden) {
  const document = parseDocument(tekst)
  for (const [naam, waarde] of Object.entries(velden)) document.set(naam, waarde)
  return document.toString({ lineWidth: REGEL })
}

/** The texts in which a version and its day stand, with those of a new one. */
export function metVersie(bestanden, versie, dag) {
  return {
    'publiccode.yml': metVelden(bestanden['publiccode.yml'], { softwareVersion: versie, releaseDate: dag }),
    'CITATION.cff': metVelden(bestanden['CITATION.cff'], { version: versie, 'date-released': dag }),
    'CHANGELOG.md': bestanden['CHANGELOG.md'].replace(
      /^## (?:\S+ )?\(unreleased\)$/m,
      `## ${versie} (${dag})`,
    ),
  }
}
