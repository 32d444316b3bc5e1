// @vitest-environment jsdom
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/epd/jw315.mjs'], {
  encoding: 'utf8',
})
const xml = stdout.slice(
  0,
  stdout.indexOf('</jw315:AangevraagdeProducten>') + '</jw315:AangevraagdeProducten>'.length,
)

describe('IJW-06 · the body of a JW315, through an XML writer', () => {
  test('IJW-06 · is what another XML reader makes of it: names, namespaces and order of the standard', () => {
    expect([status, stderr]).toEqual([0, ''])
    const document = new DOMParser().parseFromString(xml, 'application/xml')
    const schema = (element: Element) => element.namespaceURI?.split('/').at(-2)
    const [product] = document.getElementsByTagNameNS('*', 'AangevraagdProduct')
    const alle = [...(product as Element).getElementsByTagName('*')].map(
      (element) =>
        `${schema(element)} ${element.localName} ${element.children.length ? '' : element.textContent}`,
    )
    expect(alle.map((regel) => regel.trim())).toEqual([
      'jw315 ReferentieAanbieder VOT-2026-0042',
      'jw315 Product',
      'basisschema Categorie 45',
      'basisschema Code 45F11',
      'jw315 ToewijzingIngangsdatum 2026-12-01',
      'jw315 ToewijzingEinddatum 2027-05-31',
      'jw315 Omvang',
      'basisschema Volume 1800',
      'basisschema Eenheid 01',
      'basisschema Frequentie 6',
      'jw315 Verwijzer',
      'basisschema Type 02',
      'basisschema ZorgverlenerCode 01234567',
    ])
  })

  test('IJW-06 · comes back as it went, but for the client, and nothing was wrong with it', () => {
    expect(stdout).not.toContain('dossier-2026-0815')
    expect(stdout).toContain("omvang: { volume: 1800, eenheid: 'minuut', frequentie: 'totaal' }")
    expect(stdout).not.toMatch(/^ijw\./m)
  })

  test('BER-01 · is due five werkdagen after the assessment', () => {
    expect(stdout).toContain('Uiterlijk 2026-12-01.')
  })
})
