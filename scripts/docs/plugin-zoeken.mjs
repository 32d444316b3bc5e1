// Puts in the search every heading of a guide (a rule ID, a question) and every Dutch term of the glossary.
import { IndexEvent, ReflectionKind, Renderer } from 'typedoc'

const tekstVan = ({ content }) => content.map(({ text }) => text).join('')

/** The anchor that typedoc gives a heading: its `Slugger` is not exported. */
const anker = (kop) =>
  kop
    .toLowerCase()
    .replace(/[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,./:;<=>?@[\]^`{|}~]/g, '')
    .replace(/\s/g, '-')
    .replace(/--+/, '-')

/** The first cell of a row of three: of the terms of the field, not of the parts of names below them. */
const TERM = /^\| (?!(?:term|---) \|)([^|\n]+) \|(?= [^|\n]+ \| )/gm
const isBegrippen = (document) => document.name.startsWith('Begrippen')
const termanker = (termen) => `term-${anker(termen.split(', ')[0])}`

/** A table has no anchors of its own. */
function geefTermenAnkers({ project }) {
  const begrippen = project.getReflectionsByKind(ReflectionKind.Document).find(isBegrippen)
  begrippen.content = begrippen.content.map((deel) =>
    deel.kind === 'text'
      ? {
          ...deel,
          text: deel.text.replace(
            TERM,
            (_, termen) => `| <span id="${termanker(termen)}">${termen}</span> |`,
          ),
        }
      : deel,
  )
}

const koppenVan = (document) =>
  [...tekstVan(document).matchAll(/^#{2,4} (.+)$/gm)].map(([, ruw]) => {
    const kop = ruw.replaceAll('`', '').trim()
    return [kop, anker(kop)]
  })

const termenVan = (document) =>
  [...tekstVan(document).matchAll(/<span id="(term-[^"]+)">([^<]+)</g)].flatMap(([, plek, termen]) =>
    termen.split(', ').map((term) => [term, plek]),
  )

function zoekIn(app, { searchResults }) {
  const { router } = app.renderer
  const adres = router.getFullUrl.bind(router)
  const adressen = new Map()
  for (const document of searchResults.filter((reflectie) => reflectie.isDocument()))
    for (const [naam, plek] of [
      ...koppenVan(document),
      ...(isBegrippen(document) ? termenVan(document) : []),
    ]) {
      const rij = Object.create(document, { name: { value: naam }, parent: { value: document } })
      rij.content = []
      adressen.set(rij, `${adres(document)}#${plek}`)
    }
  searchResults.push(...adressen.keys())
  router.getFullUrl = (doel) => adressen.get(doel) ?? adres(doel)
}

/** After `plugin-gidsen.mjs`, which gives the guides their titles. */
export function load({ renderer }) {
  renderer.on(Renderer.EVENT_BEGIN, geefTermenAnkers)
  renderer.on(IndexEvent.PREPARE_INDEX, (gebeurtenis) => zoekIn({ renderer }, gebeurtenis))
}
