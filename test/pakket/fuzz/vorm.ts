import ts from 'typescript'
import { entries } from '../../../scripts/docs/gidsen.mjs'
import { functies } from './functies'

/** Says whether a value is of a type, to the letter: no other field, no other name of a closed list. */
export type Keur = (waarde: unknown) => boolean

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
const programma = ts.createProgram(
  entries.map(({ bron }) => bron),
  options,
)
const kijker = programma.getTypeChecker()

const isVeld = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

const PLAT: readonly [vlag: ts.TypeFlags, keur: Keur][] = [
  [ts.TypeFlags.Any | ts.TypeFlags.Unknown, () => true],
  [ts.TypeFlags.StringLike & ~ts.TypeFlags.StringLiteral, (waarde) => typeof waarde === 'string'],
  // No answer is a number that cannot be written as JSON.
  [ts.TypeFlags.NumberLike & ~ts.TypeFlags.NumberLiteral, Number.isFinite],
  [ts.TypeFlags.Boolean, (waarde) => typeof waarde === 'boolean'],
  [ts.TypeFlags.Undefined | ts.TypeFlags.Void, (waarde) => waarde === undefined],
  [ts.TypeFlags.Null, (waarde) => waarde === null],
  [ts.TypeFlags.Never, () => false],
]

const gemaakt = new Map<ts.Type, Keur>()

/** Each type is made once; one that holds itself finds itself through the map. */
function keurVan(type: ts.Type): Keur {
  const bekend = gemaakt.get(type)
  if (bekend) return bekend
  let keur: Keur | undefined
  gemaakt.set(type, (waarde) => (keur as Keur)(waarde))
  keur = maakKeur(type)
  gemaakt.set(type, keur)
  return keur
}

function maakKeur(type: ts.Type): Keur {
  if (type.isLiteral()) return (waarde) => waarde === type.value
  if (type.flags & ts.TypeFlags.BooleanLiteral)
    return (waarde) => String(waarde) === kijker.typeToString(type) && typeof waarde === 'boolean'
  const plat = PLAT.find(([vlag]) => type.flags & vlag)
  if (plat) return plat[1]
  if (type.isUnion()) return keurVanUnie(type)
  // What is open is held to what it may be at most.
  if (type.flags & ts.TypeFlags.Instantiable) return keurVanOpen(type)
  const tekst = type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String)
  return tekst ? (waarde) => typeof waarde === 'string' : keurVanObject(type)
}

function keurVanOpen(type: ts.Type): Keur {
  const grens = kijker.getBaseConstraintOfType(type)
  const keur = grens ? keurVan(grens) : () => true
  if (!(type.flags & ts.TypeFlags.Conditional)) return keur
  // Such as `Extract<Code, …>`: one of the codes, which one depends on the call.
  const deel = keurVan((type as ts.ConditionalType).checkType)
  return (waarde) => deel(waarde) || keur(waarde)
}

function keurVanUnie({ types }: ts.UnionType): Keur {
  const vast = new Set<unknown>(types.flatMap((deel) => (deel.isLiteral() ? [deel.value] : [])))
  const ander = types.filter((deel) => !deel.isLiteral()).map(keurVan)
  return (waarde) => vast.has(waarde) || ander.some((keur) => keur(waarde))
}

function keurVanLijst(type: ts.Type): Keur {
  const delen = kijker.getTypeArguments(type as ts.TypeReference).map(keurVan)
  if (!kijker.isTupleType(type))
    return (waarde) => Array.isArray(waarde) && waarde.every((deel) => (delen[0] as Keur)(deel))
  const { hasRestElement } = (type as ts.TupleTypeReference).target
  const bij = (i: number) => delen[Math.min(i, delen.length - 1)] as Keur
  return (waarde) =>
    Array.isArray(waarde) &&
    (hasRestElement || waarde.length === delen.length) &&
    waarde.every((deel, i) => bij(i)(deel))
}

/** Classes of the language itself, which have no fields to look at. */
const KLASSEN: Readonly<Record<string, abstract new (...args: never[]) => unknown>> = {
  Int32Array,
  Uint16Array,
  Date,
}

function keurVanObject(type: ts.Type): Keur {
  if (kijker.isArrayType(type) || kijker.isTupleType(type)) return keurVanLijst(type)
  const klasse = KLASSEN[type.symbol?.name ?? '']
  if (klasse) return (waarde) => waarde instanceof klasse
  if (type.getCallSignatures().length > 0) return (waarde) => typeof waarde === 'function'
  const rest = type.getStringIndexType()
  const anders = rest ? keurVan(rest) : undefined
  const velden = new Map(type.getProperties().map((veld) => [veld.name, veldkeur(veld)]))
  // A mapped type over what is still open, such as the fields of any route, cannot name them all.
  const open = !rest && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0
  // A unique symbol names a field that no text can; such a type is told by its makers only.
  if ([...velden.keys()].some((naam) => naam.startsWith('__@'))) return isVeld
  return (waarde) =>
    isVeld(waarde) &&
    [...velden].every(([naam, { keur, mag }]) => (Object.hasOwn(waarde, naam) ? keur(waarde[naam]) : mag)) &&
    Object.keys(waarde).every((naam) => velden.has(naam) || (anders?.(waarde[naam]) ?? open))
}

function veldkeur(veld: ts.Symbol): { keur: Keur; mag: boolean } {
  const keur = keurVan(kijker.getTypeOfSymbol(veld))
  return { keur, mag: (veld.flags & ts.SymbolFlags.Optional) !== 0 }
}

const uitgegeven = entries.flatMap(({ bron }) => {
  const bestand = kijker.getSymbolAtLocation(programma.getSourceFile(bron) as ts.SourceFile)
  return kijker.getExportsOfModule(bestand as ts.Symbol)
})
const eigenlijk = (symbool: ts.Symbol) =>
  symbool.flags & ts.SymbolFlags.Alias ? kijker.getAliasedSymbol(symbool) : symbool

/** A stream is judged by what it gives, one by one. */
function uitkomstkeur(type: ts.Type): Keur {
  if (type.symbol?.name !== 'AsyncGenerator') return keurVan(type)
  const [deel] = kijker.getTypeArguments(type as ts.TypeReference)
  const keur = keurVan(deel as ts.Type)
  return (waarde) => Array.isArray(waarde) && waarde.every(keur)
}

function keurVanFunctie(symbool: ts.Symbol): Keur {
  const soorten = kijker.getTypeOfSymbol(symbool).getCallSignatures()
  const mogelijk = soorten.map((soort) => uitkomstkeur(soort.getReturnType()))
  return (waarde) => mogelijk.some((keur) => keur(waarde))
}

/** Made when it is asked for. */
function pasNodig(maak: () => Keur): Keur {
  let keur: Keur | undefined
  return (waarde) => {
    keur ??= maak()
    return keur(waarde)
  }
}

/** By the name of each exported function whether something is an answer of it: of any of its overloads. */
export const uitkomstkeuren: Readonly<Record<string, Keur>> = Object.fromEntries(
  uitgegeven
    // By what it is when it runs: to ask the types of the data takes as long as all others.
    .filter(({ name }) => name in functies)
    .map((symbool) => [symbool.name, pasNodig(() => keurVanFunctie(eigenlijk(symbool)))]),
)

const foutcode = uitgegeven.find(({ name }) => name === 'Foutcode') as ts.Symbol
/** Whether something is a code of the closed list. */
export const isFoutcode = keurVan(kijker.getDeclaredTypeOfSymbol(eigenlijk(foutcode)))
