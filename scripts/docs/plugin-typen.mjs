// What typedoc has no option for on types: one taken from a list shows its values, and one as long as a regelset its name.
import { Converter, ReferenceType, ReflectionKind, UnionType, UnknownType } from 'typedoc'

/** `typeof LIJST` and `keyof Lijst` name a list that is not exported; its values say more. */
function toonWaarden(context, reflectie) {
  if (reflectie.kind !== ReflectionKind.TypeAlias) return
  const [verklaring] = context.getSymbolFromReflection(reflectie).declarations
  if (!verklaring.typeParameters && /\b(?:typeof|keyof)\b/.test(verklaring.type.getText()))
    reflectie.comment?.modifierTags.add('@useDeclaredType')
}

/** The name of a type, by a part that only that type has. */
const VORMEN = { stappen: 'Route', producten: 'Regelset' }

/** Which of those a type is made of, however deep it names them. */
function vormenIn(type, diepte = 8) {
  if (!type || diepte === 0) return []
  const velden = type.declaration?.children ?? []
  const eigen = velden.flatMap(({ name }) => VORMEN[name] ?? [])
  if (eigen.length > 0) return eigen
  const delen = [
    type.elementType,
    type.objectType,
    type.target,
    ...(type.types ?? []),
    ...(type.elements ?? []),
  ]
  return [...velden.map((veld) => veld.type), ...delen].flatMap((deel) => vormenIn(deel, diepte - 1))
}

function toonBijNaam({ project }) {
  const typen = new Map(project.getReflectionsByKind(ReflectionKind.Interface).map((r) => [r.name, r]))
  const dragers = project.getReflectionsByKind(ReflectionKind.Variable | ReflectionKind.CallSignature)
  for (const drager of dragers) {
    const namen = [...new Set(vormenIn(drager.type))]
    if (namen.length === 0) continue
    project.removeTypeReflections(drager.type)
    const verwijzingen = namen.map((naam) =>
      ReferenceType.createResolvedReference(naam, typen.get(naam), project),
    )
    drager.type = verwijzingen.length > 1 ? new UnionType(verwijzingen) : verwijzingen[0]
  }
}

/** A part of a datum that takes more signs than this is no explanation of it. */
const LANG = 3000

function kortIn({ project }) {
  for (const { type } of project.getReflectionsByKind(ReflectionKind.Variable))
    for (const veld of type?.declaration?.children ?? []) {
      const tekst = veld.type?.toString() ?? ''
      if (tekst.length < LANG) continue
      project.removeTypeReflections(veld.type)
      veld.type = new UnknownType('…')
    }
}

export function load({ converter }) {
  converter.on(Converter.EVENT_CREATE_DECLARATION, toonWaarden)
  converter.on(Converter.EVENT_RESOLVE_BEGIN, toonBijNaam)
  converter.on(Converter.EVENT_RESOLVE_BEGIN, kortIn)
}
