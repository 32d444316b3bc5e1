// Guides under their title and entries with what they are for in the navigation.
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Comment, Converter, ReflectionKind, Renderer } from 'typedoc'
import { elders, entries } from './gidsen.mjs'

const MAP = new URL('../../', import.meta.url)

const tekstVan = ({ content }) => content.map(({ text }) => text).join('')

/** The pages of the routes belong to the guide on routes. */
function deelIn({ project }) {
  const documenten = project.getReflectionsByKind(ReflectionKind.Document)
  const padVan = (document) => project.files.getReflectionPath(document)
  const routes = documenten.find((document) => padVan(document).endsWith('/docs/routes.md'))
  for (const document of documenten.filter((een) => padVan(een).includes('/docs/routes/'))) {
    project.removeChild(document)
    document.parent = routes
    routes.addChild(document)
  }
}

/** The name of the file gives the address; that of a page elsewhere in the repository is on the list. */
function noem({ project }) {
  const namen = new Map(elders.map(({ pad, naam }) => [fileURLToPath(new URL(pad, MAP)), naam]))
  for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
    const pad = project.files.getReflectionPath(document)
    document.name = namen.get(pad) ?? basename(pad, '.md')
  }
}

function legUit({ project }) {
  for (const { module, naam, antwoord } of entries)
    project.getChildByName([module]).comment = new Comment([
      { kind: 'text', text: `${antwoord}.\n\nImport from ` },
      { kind: 'code', text: `\`${naam}\`` },
      { kind: 'text', text: '.' },
    ])
}

/** After the addresses were given out: those keep the name of the file. */
function geefTitels({ project }) {
  for (const document of project.getReflectionsByKind(ReflectionKind.Document))
    document.name = /^# (.+)$/m.exec(tekstVan(document))[1].replaceAll('`', '').trim()
  project.getChildByName(['index']).name = 'jeugdhulp-regels'
}

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, noem)
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, deelIn)
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, legUit)
  app.renderer.on(Renderer.EVENT_BEGIN, geefTitels)
}
