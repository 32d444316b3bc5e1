// Guides under their title and entries with what they are for in the navigation.
import { basename } from 'node:path'
import { Comment, Converter, ReflectionKind, Renderer } from 'typedoc'
import { entries } from './gidsen.mjs'

const tekstVan = ({ content }) => content.map(({ text }) => text).join('')

/** The pages of the routes belong to the guide on routes. */
function deelIn({ project }) {
  const documenten = project.getReflectionsByKind(ReflectionKind.Document)
  const padVan = (document) => project.files.getReflectionPath(document)
  const routes = documenten.find((document) => padVan(document).endsWith('/docs/routes.md'))
  for (const document of documenten.filter((een) => padVan(een).includes('/docs/routes/'))) {
    project.removeChild(document)
    document.parent = routes
    document.name = basename(padVan(document), '.md')
    routes.addChild(document)
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
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, deelIn)
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, legUit)
  app.renderer.on(Renderer.EVENT_BEGIN, geefTitels)
}
