// Writes docs/herleidbaarheid.md: each rule with its source, the code that holds it, the tests that name it, its vectors.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { regelnummers, tabel } from './markdown.mjs'

const BESTAND = new URL('../../docs/herleidbaarheid.md', import.meta.url)
const ID = /\b[A-Z][A-Z0-9]*-\d{2}\b/g
/** A test title begins with its rule. */
const IN_TITEL = /['"`]([A-Z][A-Z0-9]*-\d{2}) ·/g

const bestanden = (map, einde) =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith(einde))
    .sort()
    .map((pad) => ({ pad, tekst: readFileSync(`${map}/${pad}`, 'utf8') }))

/** By rule, the files in which it is found, each once. */
function perRegel(gevonden) {
  const kaart = new Map()
  for (const { pad, ids } of gevonden)
    for (const id of new Set(ids)) kaart.set(id, [...(kaart.get(id) ?? []), pad])
  return kaart
}

const inCode = () =>
  perRegel(
    bestanden('src', '.ts')
      // The register says what there is to hold; it does not hold it.
      .filter(({ pad }) => !pad.startsWith('kern/regel'))
      .map(({ pad, tekst }) => ({ pad: pad.replace(/\.ts$/, ''), ids: tekst.match(ID) ?? [] })),
  )

const inTesttitels = () =>
  perRegel(
    bestanden('test', '.test.ts').map(({ pad, tekst }) => ({
      pad: pad.replace(/\.test\.ts$/, ''),
      ids: [...tekst.matchAll(IN_TITEL)].map(([, id]) => id),
    })),
  )

const inVectoren = () =>
  perRegel(
    bestanden('vectoren', '.json')
      .filter(({ pad }) => pad !== 'vectoren.schema.json')
      .flatMap(({ tekst }) => JSON.parse(tekst).vectoren)
      .map(({ id, regels }) => ({ pad: id, ids: regels })),
  )

/** Every rule of the register with all that is found of it. */
export function herleidbaarheid({ regelregister }) {
  const [code, tests, vectoren] = [inCode(), inTesttitels(), inVectoren()]
  return Object.entries(regelregister).map(([id, { bron, samenvatting }]) => ({
    id,
    samenvatting,
    bron,
    code: code.get(id) ?? [],
    tests: tests.get(id) ?? [],
    vectoren: vectoren.get(id) ?? [],
  }))
}

function plaats({ bron, regels, artikel }) {
  const plek = [regelnummers(regels), artikel === undefined ? '' : `art. ${artikel}`]
    .filter(Boolean)
    .join(', ')
  return plek ? `${bron} ${plek}` : bron
}

const MEESTE = 4
const lijst = (namen) =>
  namen.length > MEESTE
    ? `${namen.slice(0, MEESTE).join(', ')} en nog ${namen.length - MEESTE}`
    : namen.join(', ')

export function pagina(pakket) {
  const rijen = herleidbaarheid(pakket)
  return `${[
    '# Traceability',
    '',
    'Made by `npm run herleidbaarheid`; a test fails where this page is behind, or where a rule has an empty cell. Source:',
    'document and lines, or article. Code: the files under `src/` that hold the rule. Tests: the files under `test/` with a',
    'title that begins with it. Vectors: how many cases in `vectoren/` prove it.',
    '',
    `${rijen.length} rules and interpretations, ${new Set(rijen.flatMap(({ vectoren }) => vectoren)).size} vectors.`,
    '',
    tabel(
      ['rule', 'what it says', 'source', 'code', 'tests', 'vectors'],
      rijen.map(({ id, samenvatting, bron, code, tests, vectoren }) => [
        id,
        samenvatting,
        plaats(bron),
        lijst(code),
        lijst(tests),
        vectoren.length,
      ]),
    ),
  ].join('\n')}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(BESTAND, pagina(await import('../../dist/index.js')))
