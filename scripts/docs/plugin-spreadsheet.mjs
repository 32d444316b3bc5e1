// What a reader of the spreadsheet guide has without npm: its files as downloads, beside the page.
import { Converter, ReflectionKind } from 'typedoc'

const BESTAND = /^`(?:node_modules\/jeugdhulp-regels\/)?dist\/spreadsheet\/([\w-]+(?:\.\w+)+)`$/

function download(deel) {
  const [, naam] = deel.kind === 'code' ? (BESTAND.exec(deel.text) ?? []) : []
  return naam
    ? { kind: 'text', text: `<a href="../spreadsheet/${naam}" download><code>${naam}</code></a>` }
    : deel
}

function geefDownloads({ project }) {
  for (const document of project.getReflectionsByKind(ReflectionKind.Document))
    document.content = document.content.map(download)
}

export function load({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_END, geefDownloads)
}
