// Makes links of what the guides and comments name: `plusWerkdagen` leads to its page, R301-05 to its rule.
import { fileURLToPath } from 'node:url'
import { Converter, ReflectionKind } from 'typedoc'
import { lees } from './gidsen.mjs'

const REGELS = fileURLToPath(new URL('../../docs/regels.md', import.meta.url))
const regelIds = new Set([...lees('docs/regels.md').matchAll(/^### (\S+)$/gm)].map(([, id]) => id))

/** A heading stays as it is, and so does what is a link already. */
const NAMELIJK = /^#.*$|\[[^\]]*\]|\b[A-Z]+\d*[A-Z]?-\d\d\b/gm

function regellinks(tekst, doel) {
  const delen = []
  let vanaf = 0
  for (const { 0: id, index } of tekst.matchAll(NAMELIJK)) {
    if (!regelIds.has(id)) continue
    const anker = id.toLowerCase()
    delen.push(
      { kind: 'text', text: `${tekst.slice(vanaf, index)}[${id}](` },
      { kind: 'relative-link', text: `regels.md#${anker}`, target: doel, targetAnchor: anker },
      { kind: 'text', text: ')' },
    )
    vanaf = index + id.length
  }
  return [...delen, { kind: 'text', text: tekst.slice(vanaf) }]
}

const namenIn = (project) =>
  new Map(
    project
      .getReflectionsByKind(ReflectionKind.SomeExport & ~ReflectionKind.Reference)
      .map((reflectie) => [reflectie.name, reflectie]),
  )

/** A word such as `product` may be a field as well as a function; a capital or a digit in a name tells it is ours. */
const EIGEN = /[A-Z\d]/

function naamlink(deel, namen, zelf) {
  const [, naam] = deel.kind === 'code' ? (/^`(\w+)`$/.exec(deel.text) ?? []) : []
  const target = namen.get(naam)
  return target && target !== zelf ? { kind: 'inline-tag', tag: '@linkcode', text: naam, target } : deel
}

function legLinks({ project }) {
  const alle = namenIn(project)
  const eigen = new Map([...alle].filter(([naam]) => EIGEN.test(naam)))
  const { target: doel } = project.files.registerAbsolute(REGELS)
  const van = (delen, zelf) =>
    delen.flatMap((deel) =>
      deel.kind === 'text' ? regellinks(deel.text, doel) : naamlink(deel, eigen, zelf),
    )
  project.readme = van(project.readme)
  for (const reflectie of Object.values(project.reflections)) {
    const { comment } = reflectie
    // The page of the rules names only what is ours, and is where their IDs lead.
    if (project.files.getReflectionPath(reflectie)?.endsWith('docs/regels.md'))
      reflectie.content = reflectie.content.map((deel) => naamlink(deel, alle))
    else if (reflectie.isDocument()) reflectie.content = van(reflectie.content)
    if (comment) {
      comment.summary = van(comment.summary, eigen.get(reflectie.name))
      for (const tag of comment.blockTags) if (tag.tag !== '@example') tag.content = van(tag.content)
    }
  }
}

export function load({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_END, legLinks)
}
