// Puts what TSDoc says of a type into the JSON Schema of it, so that an editor shows the same words, and no byte of them
// is in the program.
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ingang = fileURLToPath(new URL('../../src/schemas/index.ts', import.meta.url))
const programma = ts.createProgram([ingang], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  types: [],
})
const checker = programma.getTypeChecker()

/** The type that the entry exports by the name of a schema, such as `Regelset` for `regelset`. */
function typeVan(naam) {
  const module = checker.getSymbolAtLocation(programma.getSourceFile(ingang))
  const gezocht = naam[0].toUpperCase() + naam.slice(1)
  const symbool = checker.getExportsOfModule(module).find((kandidaat) => kandidaat.name === gezocht)
  return checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbool))
}

const woorden = (symbool) =>
  ts
    .displayPartsToString(symbool?.getDocumentationComment(checker))
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')

/** What a list or a record holds, and every other type itself. */
function inhoud(type) {
  const isVak = type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)
  return (isVak && (type.getNumberIndexType() ?? type.getStringIndexType())) || type
}

/** What is said of a field, or else of its type, or else of what it is a nameless part of. */
function woordenVan(veld, type, geheel) {
  const kern = inhoud(type)
  return woorden(veld) || woorden(kern.aliasSymbol ?? kern.symbol) || geheel
}

/** Fields of which nothing is said yet. */
const stil = (schema) => Object.entries(schema.properties).filter(([, veld]) => !veld.description)

/** Of a choice of types the one that has every field of a schema. */
function passend(schema, type) {
  const keuzes = type.isUnion() ? type.types : [type]
  return keuzes.find((keuze) => stil(schema).every(([naam]) => keuze.getProperty(naam)))
}

/** Whether a type has a name, and with it a place to say what its fields mean. */
const heeftNaam = (type) => Boolean(type.aliasSymbol ?? (type.isClassOrInterface() && type.symbol))

/** Adds to a schema what the type by its name says of it, and of each field that has no description yet. */
export function beschrijf(schema, naam) {
  const wortel = typeVan(naam)
  const gezien = new Set()
  const beschrijfVelden = (doel, type, geheel) => {
    const van = passend(doel, type)
    const geerfd = heeftNaam(van) ? '' : geheel
    for (const [naam, veld] of stil(doel)) {
      const symbool = van.getProperty(naam)
      const veldtype = checker.getNonNullableType(checker.getTypeOfSymbol(symbool))
      const gezegd = woordenVan(symbool, veldtype, geerfd)
      if (gezegd) veld.description = gezegd
      loop(veld, veldtype, gezegd)
    }
  }
  const loop = (deel, type, geheel) => {
    const doel = deel.$ref ? schema.$defs[deel.$ref.split('/').at(-1)] : deel
    if (gezien.has(doel)) return
    gezien.add(doel)
    for (const keuze of doel.oneOf ?? []) loop(keuze, type, geheel)
    for (const binnen of [doel.items, doel.additionalProperties])
      if (typeof binnen === 'object') loop(binnen, inhoud(type), geheel)
    if (doel.properties) beschrijfVelden(doel, type, geheel)
  }
  loop(schema, wortel, '')
  return { ...schema, description: woorden(wortel.symbol) }
}
