// Which file of the package a module goes into. Every file costs a runtime time at import, and so does every import between
// two files: there are few, one for each entry, one for Flevoland (see data.mjs), three that entries share, and two of OP_ZICH. They must
// share, because RegelFout has to be one class whichever entry threw it.

const INGANG = /\/src\/(\w+)\/index\.ts$/
/** The functions for spreadsheets use these from within another entry, where they have no name outside. */
const VAN_BINNEN = /\/src\/(declaratie\/(lees|breuk)|routes\/(situatie|parameters))\.ts$/
/** What freezes data: the regelsets need it, and no more of what is shared. */
const BEVRIES = /\/src\/kern\/bevries\.ts$/
/** What holds for the whole country, which the regelsets hand out and the messages go by. */
const LANDELIJK = /\/src\/(regelsets\/landelijk\/.+|berichten\/(landelijk|passende-regels))\.ts$/
/** What most of an entry hangs under, which a bundler leaves out where nobody asks for it only if it is a file of its own. */
const OP_ZICH = {
  '/src/schemas/regelset.ts': 'regelsetschema',
  '/src/spreadsheet/tabel.ts': 'spreadsheettabel',
}
const FLEVOLAND = /\/src\/regelsets\/flevoland\//

/** The entries from which each module is reached. */
function bereik(ingangen, getModuleInfo) {
  const vanaf = new Map()
  const loop = (id, naam) => {
    const namen = vanaf.get(id) ?? new Set()
    if (namen.has(naam)) return
    vanaf.set(id, namen.add(naam))
    for (const volgende of getModuleInfo(id).importedIds) loop(volgende, naam)
  }
  for (const [naam, bestand] of Object.entries(ingangen)) loop(bestand, naam)
  return vanaf
}

/** The `manualChunks` of Rollup; `ingangen` are the entries that divide the modules, by name. */
export function verdeel(ingangen) {
  let vanaf
  return (id, { getModuleInfo }) => {
    const opZich = Object.keys(OP_ZICH).find((einde) => id.endsWith(einde))
    if (opZich) return OP_ZICH[opZich]
    vanaf ??= bereik(ingangen, getModuleInfo)
    const namen = [...(vanaf.get(id) ?? [])]
    // Rollup leaves these with the entry.
    if (id === ingangen.werkdagen || namen.length === 0) return undefined
    if (namen.includes('werkdagen') || BEVRIES.test(id)) return 'kern'
    if (INGANG.test(id)) return namen[0]
    if (FLEVOLAND.test(id)) return 'flevoland'
    if (LANDELIJK.test(id)) return 'landelijk'
    return namen.length > 1 || VAN_BINNEN.test(id) ? 'gedeeld' : namen[0]
  }
}
