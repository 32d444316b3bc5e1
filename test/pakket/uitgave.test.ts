import { validateCFF } from 'cffjs'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { leesBestanden } from '../../scripts/uitgave/bestanden.mjs'
import { metVersie } from '../../scripts/uitgave/metversie.mjs'
import { openstaand } from '../../scripts/uitgave/openstaand.mjs'
import { publiccode } from './publiccode'

type Bestanden = Record<'package.json' | 'publiccode.yml' | 'CITATION.cff' | 'CHANGELOG.md', string>

const bestanden = leesBestanden() as Bestanden
const pakket = JSON.parse(bestanden['package.json'])

const ADRES = 'https://git.verzonnen-gemeente-voor-toets.nl/jeugdhulp/jeugdhulp-regels'

/** A YAML text with other fields. */
function metVelden(tekst: string, velden: Record<string, unknown>): string {
  const document = parseDocument(tekst)
  for (const [naam, waarde] of Object.entries(velden)) document.set(naam, waarde)
  return document.toString()
}

/** The files as they are once everything was filled in, and published as a version on a day. */
function ingevuld(versie: string, dag: string): Bestanden {
  const velden = {
    version: versie,
    repository: { type: 'git', url: `git+${ADRES}.git` },
    homepage: ADRES,
    bugs: `${ADRES}/issues`,
  }
  const maintenance = { type: 'community', contacts: [{ name: 'Iemand', email: 'iemand@voorbeeld.nl' }] }
  const metAdres = {
    'package.json': JSON.stringify({ ...pakket, ...velden }),
    'publiccode.yml': metVelden(bestanden['publiccode.yml'], { url: `${ADRES}.git`, maintenance }),
    'CITATION.cff': metVelden(bestanden['CITATION.cff'], { 'repository-code': ADRES }),
    'CHANGELOG.md': `# Changelog\n\n## ${versie} (unreleased)\n\n- Something.\n`,
  }
  return { ...metAdres, ...metVersie(metAdres, versie, dag) }
}

describe('pakket · publiccode.yml', () => {
  const inhoud = parse(bestanden['publiccode.yml'])

  test('pakket · is as the standard has it', () => {
    expect(publiccode.safeParse(inhoud).error?.issues ?? []).toEqual([])
    expect(Object.keys(inhoud.description)).toEqual(['nl', 'en'])
    expect(inhoud.legal.license).toBe(pakket.license)
    expect(inhoud.name).toBe(pakket.name)
  })

  test.each([
    ['no address', { url: 'jeugdhulp-regels' }],
    ['an unknown field', { eigenaar: 'iemand' }],
    ['a type that is none', { softwareType: 'npm' }],
    ['an audience that is none', { intendedAudience: { scope: ['jeugdhulp'] } }],
    ['a category that is none', { categories: ['jeugdhulp'] }],
    ['no maintainer though it is kept', { maintenance: { type: 'community' } }],
    ['no description', { description: {} }],
    ['a description that is too long', { description: { nl: { shortDescription: 'a'.repeat(151) } } }],
    ['a day that is none', { releaseDate: '1 december 2026' }],
  ])('pakket · %s is seen', (_, wijziging) => {
    expect(publiccode.safeParse({ ...inhoud, ...wijziging }).success).toBe(false)
  })
})

describe('pakket · CITATION.cff', () => {
  const lees = () => parse(bestanden['CITATION.cff'])

  test('pakket · is as the schema of CFF 1.2.0 has it', () => {
    expect(validateCFF(lees())).toMatchObject({ license: pakket.license, version: pakket.version })
    expect(() => validateCFF({ ...lees(), authors: [] })).toThrow('CFF validation failed')
  })
})

describe('pakket · a publication', () => {
  const klaar = ingevuld('1.2.3', '2027-02-03')

  test('pakket · is made once it is filled in, and what is filled in is as its standard has it', () => {
    expect(openstaand(klaar, 'v1.2.3')).toEqual([])
    expect(publiccode.safeParse(parse(klaar['publiccode.yml'])).error?.issues ?? []).toEqual([])
    expect(validateCFF(parse(klaar['CITATION.cff']))['date-released']).toBe('2027-02-03')
  })

  test('pakket · is not made as long as nobody filled in where it is kept and by whom', () => {
    const { repository, homepage, bugs, ...zonder } = JSON.parse(klaar['package.json'])
    const maintenance = { type: 'none' }
    const leeg = {
      ...klaar,
      'package.json': JSON.stringify(zonder),
      'publiccode.yml': metVelden(klaar['publiccode.yml'], { url: 'https://a.invalid', maintenance }),
      'CITATION.cff': metVelden(klaar['CITATION.cff'], { 'repository-code': 'https://a.invalid' }),
    }
    expect([repository, homepage, bugs]).not.toContain(undefined)
    expect(openstaand(leeg)).toEqual([
      'package.json: `repository` names no repository',
      'package.json: `homepage` names no address',
      'package.json: `bugs` names no address',
      'publiccode.yml: `url` is not the repository of package.json',
      'CITATION.cff: `repository-code` is not the repository of package.json',
      'publiccode.yml: `maintenance` names nobody who keeps it',
    ])
  })

  test.each<[string, Partial<Bestanden>]>([
    ['a changelog without the version', { 'CHANGELOG.md': '## 1.2.2 (2027-01-01)\n' }],
    ['a changelog without a day', { 'CHANGELOG.md': '## 1.2.3 (unreleased)\n' }],
    ['another version to cite', { 'CITATION.cff': klaar['CITATION.cff'].replace('1.2.3', '1.2.2') }],
    ['another day', { 'publiccode.yml': klaar['publiccode.yml'].replace('2027-02-03', '2027-02-04') }],
    [
      'a keeper who cannot be written to',
      { 'publiccode.yml': klaar['publiccode.yml'].replace(/email: .*/, 'phone: "1"') },
    ],
    ['another repository', { 'publiccode.yml': klaar['publiccode.yml'].replace(ADRES, `${ADRES}-2`) }],
    [
      'an address that leads nowhere',
      { 'package.json': klaar['package.json'].replaceAll('verzonnen-gemeente-voor-toets.nl', 'a.invalid') },
    ],
  ])('pakket · is not made with %s', (_, wijziging) => {
    expect(openstaand({ ...klaar, ...wijziging }, 'v1.2.3').length).toBeGreaterThan(0)
  })

  test('pakket · is not made of a tag of another version', () => {
    expect(openstaand(klaar, 'v1.2.4')).toEqual(['the tag is not v1.2.3'])
  })

  test('pakket · a new version changes the lines it stands in, and no other', () => {
    const nieuw = metVersie(bestanden, '9.8.7', '2030-01-02') as Partial<Bestanden>
    const ander = (naam: keyof Bestanden) => {
      const oud = new Set(bestanden[naam].split('\n'))
      return nieuw[naam]?.split('\n').filter((regel) => !oud.has(regel))
    }
    expect(ander('publiccode.yml')).toEqual(['softwareVersion: 9.8.7', 'releaseDate: 2030-01-02'])
    expect(ander('CITATION.cff')).toEqual(['version: 9.8.7', 'date-released: 2030-01-02'])
  })
})
