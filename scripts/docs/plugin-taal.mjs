// Marks what is Dutch, so that a screen reader speaks it as Dutch; the menus around it are English.
import { PageEvent } from 'typedoc'

const inhoud = (html) =>
  html.replace(/<div class="tsd-panel tsd-typography">/, '<div class="tsd-panel tsd-typography" lang="nl">')
const tabellen = (html) => html.replaceAll('<table>', '<table lang="nl">')
/** Below its ID stands what a rule says. */
const regels = (html) => html.replace(/(<h3 [^\n]*<\/h3>\n)<p>/g, '$1<p lang="nl">')

/** What is Dutch on which page. */
const NEDERLANDS = {
  'documents/spreadsheet.html': inhoud,
  'documents/catalogus.html': tabellen,
  'documents/samenloop.html': tabellen,
  'documents/bronnen.html': tabellen,
  'documents/regels.html': regels,
}

export function load({ renderer }) {
  renderer.on(PageEvent.END, (pagina) => {
    const merk = NEDERLANDS[pagina.url]
    if (merk) pagina.contents = merk(pagina.contents)
  })
}
