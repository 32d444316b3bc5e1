// What a language model reads of the site: llms.txt (https://llmstxt.org) leads it, llms-full.txt is all guides in one.
import { elders, entries, gidsen, lees, routepaginas } from './gidsen.mjs'
import { alinea } from './markdown.mjs'

const documentadres = ({ bestand }) => `documents/${bestand.replace('/', '.').replace(/\.md$/, '.html')}`
export const eldersadres = ({ naam }) => `documents/${naam}.html`
const regel = (titel, adres, noot) => `- [${titel}](${adres}): ${noot}`
const deel = (titel, regels) => [`## ${titel}`, '', ...regels, '']

export function llms() {
  const gids = (pagina) => regel(pagina.titel, documentadres(pagina), pagina.antwoord)
  return `${[
    '# jeugdhulp-regels',
    '',
    alinea(
      '> The rules of Dutch jeugdhulp as pure TypeScript functions: working days, the 301 and 315 routes, products,',
      'allocations, messages and declarations. Each answer names its rule and source.',
    ),
    '',
    alinea(
      'Names are Dutch terms of the field. Dates are ISO strings. A `Beslissing` holds an `uitkomst` and a `motivering`; a',
      '"no" is an outcome, a wrong call a `RegelFout`. Today is always an argument, `peildatum`. No function reads a clock,',
      'a file or the network.',
    ),
    '',
    ...deel('Guides', gidsen.map(gids)),
    ...deel(
      'Entries',
      entries.map(({ naam, module, antwoord }) => regel(naam, `modules/${module}.html`, antwoord)),
    ),
    ...deel('Optional', [
      ...routepaginas.map(gids),
      ...elders.map((pagina) => regel(pagina.titel, eldersadres(pagina), pagina.antwoord)),
      regel('All guides in one file', 'llms-full.txt', 'The text of every guide and route page'),
    ]),
  ]
    .join('\n')
    .trim()}\n`
}

/** A block or span of code, in which a bracket is no link, or a link. */
const CODE_OF_LINK = /^```[\s\S]*?^```|`[^`\n]*`(?!\])|\[((?:`[^`]*`|[^\]`])*)\]\(([^)\s]+)\)/gm
const alle = [...gidsen, ...routepaginas]
const adressen = new Map([
  ...alle.map((pagina) => [`docs/${pagina.bestand}`, documentadres(pagina)]),
  ...elders.map((pagina) => [pagina.pad, eldersadres(pagina)]),
])

/** A link of a guide as one of the site; to what the site has no page of, its words and the path in the repository. */
function opDeSite(bestand, woorden, link) {
  if (/^[a-z]+:/.test(link)) return `[${woorden}](${link})`
  const { pathname, hash } = new URL(link, `file:///docs/${bestand}`)
  const doel = adressen.get(pathname.slice(1))
  return doel ? `[${woorden}](${doel}${hash})` : `${woorden} (\`${pathname.slice(1)}\`)`
}

const opgenomen = ({ bestand }) =>
  lees(`docs/${bestand}`)
    .trim()
    .replace(CODE_OF_LINK, (heel, woorden, link) => (link ? opDeSite(bestand, woorden, link) : heel))

export const llmsVol = () => alle.map(opgenomen).join('\n\n---\n\n')
