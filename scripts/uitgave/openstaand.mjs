// What stands between the files of the repository and a publication of them.
import { parse } from 'yaml'

/** The address of a repository without what npm and git put around it. */
const kaal = (adres) => adres?.replace(/^git\+/, '').replace(/\.git$/, '')
/** An address that leads somewhere: `.invalid` and the other reserved names never do (RFC 2606). */
const isEcht = (adres) =>
  URL.canParse(adres ?? '') &&
  !/(?:^|\.)(?:invalid|example|test|localhost|example\.\w+)$/.test(new URL(adres).hostname)

/** The day in the heading of a version, or nothing as long as it is unreleased. */
const dagIn = (changelog, versie) =>
  changelog
    .split('\n')
    .find((regel) => regel.startsWith(`## ${versie} (`))
    ?.match(/\((\d{4}-\d\d-\d\d)\)$/)?.[1]

function adressen(pakket, publiccode, citation) {
  const repository = kaal(pakket.repository?.url)
  const isDeze = (adres) => isEcht(adres) && kaal(adres) === repository
  return [
    ...(isEcht(repository) ? [] : ['package.json: `repository` names no repository']),
    ...['homepage', 'bugs'].flatMap((veld) =>
      isEcht(pakket[veld]?.url ?? pakket[veld]) ? [] : [`package.json: \`${veld}\` names no address`],
    ),
    ...(isDeze(publiccode.url) ? [] : ['publiccode.yml: `url` is not the repository of package.json']),
    ...(isDeze(citation['repository-code'])
      ? []
      : ['CITATION.cff: `repository-code` is not the repository of package.json']),
  ]
}

/** The code of conduct and SECURITY.md send people to these contacts, so each must be reachable. */
function onderhoud({ type, contacts = [] }) {
  if (type === 'none') return ['publiccode.yml: `maintenance` names nobody who keeps it']
  return contacts.length > 0 && contacts.every(({ email }) => email)
    ? []
    : ['publiccode.yml: under `maintenance` not every one of `contacts` has an `email`']
}

function versies({ version }, publiccode, citation, changelog, tag) {
  const dag = dagIn(changelog, version)
  const gelijk = (waarde, verwacht, plek) => (waarde === verwacht ? [] : [`${plek} is not ${verwacht}`])
  return [
    ...(dag
      ? [
          ...gelijk(publiccode.releaseDate, dag, 'publiccode.yml: `releaseDate`'),
          ...gelijk(citation['date-released'], dag, 'CITATION.cff: `date-released`'),
        ]
      : [`CHANGELOG.md: no heading \`## ${version} (yyyy-mm-dd)\``]),
    ...gelijk(publiccode.softwareVersion, version, 'publiccode.yml: `softwareVersion`'),
    ...gelijk(citation.version, version, 'CITATION.cff: `version`'),
    ...(tag ? gelijk(tag, `v${version}`, 'the tag') : []),
  ]
}

/** Every point that is still open, in words; of texts by the name of their file, and the tag that asks for a publication. */
export function openstaand(bestanden, tag) {
  const pakket = JSON.parse(bestanden['package.json'])
  const publiccode = parse(bestanden['publiccode.yml'])
  const citation = parse(bestanden['CITATION.cff'])
  return [
    ...adressen(pakket, publiccode, citation),
    ...onderhoud(publiccode.maintenance),
    ...versies(pakket, publiccode, citation, bestanden['CHANGELOG.md'], tag),
  ]
}
