import { elders, entries, gidsen, routepaginas } from './scripts/docs/gidsen.mjs'

/** Typedoc leaves code out of the anchor and the menu of a heading; as plain text it stays in. */
function kopAlsTekst(parser) {
  parser.core.ruler.push('kop-als-tekst', ({ tokens }) => {
    for (const [i, { type }] of tokens.entries())
      if (type === 'heading_open')
        for (const deel of tokens[i + 1].children) if (deel.type === 'code_inline') deel.type = 'text'
  })
}

/** @type {import('typedoc').TypeDocOptions} */
export default {
  name: 'jeugdhulp-regels',
  tsconfig: 'tsconfig.json',
  // The root last: what it exports again then refers to the page of its own entry.
  entryPoints: entries.map(({ bron }) => bron),
  sortEntryPoints: false,
  projectDocuments: [
    ...[...gidsen, ...routepaginas].map(({ bestand }) => `docs/${bestand}`),
    ...elders.map(({ pad }) => pad),
  ],
  readme: 'docs/README.md',
  out: 'docs-site',
  plugin: ['typen', 'gidsen', 'verwijzingen', 'spreadsheet', 'taal', 'zoeken'].map(
    (naam) => `./scripts/docs/plugin-${naam}.mjs`,
  ),
  disableSources: true,
  includeHierarchySummary: false,
  // What one calls comes first.
  kindSortOrder: [
    'Document',
    'Module',
    'Function',
    'Class',
    'Variable',
    'Interface',
    'TypeAlias',
    'Reference',
  ],
  groupOrder: [
    'Documents',
    'Modules',
    'Functions',
    'Classes',
    'Variables',
    'Interfaces',
    'Type Aliases',
    '*',
  ],
  // The page has a title of its own.
  headings: { readme: false },
  favicon: 'scripts/docs/favicon.svg',
  customCss: 'scripts/docs/site.css',
  customJs: 'scripts/docs/site.js',
  searchInDocuments: true,
  searchInComments: true,
  // A word is asked for more often than a type that has it in its name.
  searchGroupBoosts: { Documents: 3 },
  markdownItLoader: kopAlsTekst,
  highlightLanguages: ['bash', 'html', 'javascript', 'json', 'sql', 'typescript'],
  ignoredHighlightLanguages: ['mermaid'],
  // Steps between a definition and the types read from it, of no use outside.
  intentionallyNotExported: [
    'MetVersies',
    'Sleutel',
    'Inhoud',
    'AltijdVerplicht',
    'VeldenVan',
    'Stappen',
    'Checklistnaam',
    'Tabellen',
    'MetTermijn',
    'src/regelsets/landelijk/codelijsten.ts:codelijsten',
  ],
  treatWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
  },
  // Properties speak by name and type; those with a unit, a range or a rule have a line of their own.
  requiredToBeDocumented: ['Variable', 'Function', 'Class', 'Interface', 'TypeAlias', 'Method', 'Accessor'],
}
