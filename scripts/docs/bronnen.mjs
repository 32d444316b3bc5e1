// Makes docs/bronnen.md: what each source is, where it can be read, and which line of it is where. Run: npm run genereer
import { lees } from './gidsen.mjs'
import { alinea, tabel } from './markdown.mjs'

/** What is known of the text editions. Those themselves are their publishers', and stay out of the repository. */
const edities = JSON.parse(lees('scripts/docs/bronnen.json'))

/** The headings under which passages stand, each once. */
export function kopjes(bron, regels = []) {
  const bakens = edities[bron].bakens ?? []
  return [...new Set(regels.map(([van]) => bakens.findLast(([lijn]) => lijn <= van)?.[1]))]
}

export const bronlink = (id, woorden = id) => `[${woorden}](bronnen.md#${id})`

/** In a table the name of the site is enough to go there. */
const adresVan = (id, { vindplaats }) =>
  vindplaats
    ? `[${new URL(vindplaats).hostname.replace('www.', '')}](${vindplaats})`
    : edities[id].adres.split(':')[0]

function editie({ regels, sha256, opmaak }, bakens) {
  return [
    `- Text edition: ${regels} lines, sha256 \`${sha256}\``,
    `- How it is set: ${opmaak}`,
    '',
    tabel(['line', 'heading'], bakens),
  ]
}

function bronpagina([id, bron]) {
  const { wat, adres, editie: tekst, bakens } = edities[id]
  return [
    `## ${id}`,
    '',
    `**${bron.titel}** · ${bron.uitgever} · ${bron.verschenen}`,
    '',
    wat,
    '',
    `- Address: ${bron.vindplaats ? `<${bron.vindplaats}>. ${adres}` : adres}`,
    ...(tekst ? editie(tekst, bakens) : []),
    '',
  ]
}

const INLEIDING = [
  alinea(
    'The documents that the rules and values were taken from, by the `BronId` that every answer gives; `bronnen` holds',
    'the same list. The documents are their publishers’ and are not in the repository: facts were taken over, sentences',
    'were not. What a document is called, who made it and when is as it says itself.',
  ),
  '',
  '## How lines are counted',
  '',
  alinea(
    'A place is a number of lines, such as 1103–1106, in the text edition of a document: the plain text taken out of the',
    'PDF in the order of its pages, in UTF-8, without pictures and without blank lines, one line of text a line, counted',
    'from 1. Page numbers and running heads are mostly gone, tables are lines of cells. Where an edition differs from',
    'that, its section says so. The sha256 is for who has the edition: another one counts otherwise.',
  ),
  '',
  alinea(
    'With only the PDF, look for the last heading at or before the line, and count on from there: the heading itself is',
    'the line it has in the table. Lines 1103–1106 of `flevoland-handelingskader` are the heading *Leeftijd* and the',
    'three lines below it, in the chapter on Basis Begeleiding. Headings are given as far as they are needed to find',
    'them. The page of [rules](regels.md) names the heading beside each place.',
  ),
  '',
  alinea(
    'A document may change after it was used. Where the address leads to other text than a rule says, the document is',
    'right: [tell us](../CONTRIBUTING.md).',
  ),
]

export function bronnenpagina({ bronnen }, kop) {
  const alle = Object.entries(bronnen)
  return `${[
    '# Sources',
    '',
    kop,
    '',
    ...INLEIDING,
    '',
    '## All of them',
    '',
    tabel(
      ['BronId', 'document', 'publisher', 'appeared', 'address'],
      alle.map(([id, bron]) => [
        `[${id}](#${id})`,
        bron.titel,
        bron.uitgever,
        bron.verschenen,
        adresVan(id, bron),
      ]),
    ),
    '',
    ...alle.flatMap(bronpagina),
  ]
    .join('\n')
    .trim()}\n`
}
