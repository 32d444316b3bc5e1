import ts from 'typescript'
import { entries } from '../../scripts/docs/gidsen.mjs'

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
const programma = ts.createProgram(
  entries.map(({ bron }) => bron),
  options,
)
const kijker = programma.getTypeChecker()

function exportsVan(bron: string): ts.Symbol[] {
  const bestand = kijker.getSymbolAtLocation(programma.getSourceFile(bron) as ts.SourceFile)
  return kijker.getExportsOfModule(bestand as ts.Symbol)
}

const eigenlijk = (symbool: ts.Symbol) =>
  symbool.flags & ts.SymbolFlags.Alias ? kijker.getAliasedSymbol(symbool) : symbool

/** The values of a type that is a closed list of texts; none for another. */
function waardenVan(symbool: ts.Symbol): string[] {
  if (!(symbool.flags & ts.SymbolFlags.TypeAlias)) return []
  const type = kijker.getDeclaredTypeOfSymbol(symbool)
  if (!type.isUnion()) return []
  return type.types.flatMap((deel) => (deel.isStringLiteral() ? [deel.value] : []))
}

/** Every public name by the entry that exports it, types included, and the values of its closed list if it is one. */
export const openbaar = entries.flatMap(({ naam: entry, bron }) =>
  exportsVan(bron).map((symbool) => ({
    entry,
    naam: symbool.name,
    isFunctie: (eigenlijk(symbool).flags & ts.SymbolFlags.Function) !== 0,
    heeftVoorbeeld: eigenlijk(symbool)
      .getJsDocTags(kijker)
      .some(({ name }) => name === 'example'),
    waarden: waardenVan(eigenlijk(symbool)),
  })),
)
