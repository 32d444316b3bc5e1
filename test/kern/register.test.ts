import { readdirSync, readFileSync } from 'node:fs'
import * as alles from 'jeugdhulp-regels'
import { bronnen, gvjb301, landelijk, regelregister } from 'jeugdhulp-regels'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import { describe, expect, test } from 'vitest'

const bestanden = (map: string, behalve = /^$/): string[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .map((deel) => ({ pad: `${deel.parentPath}/${deel.name}`, isBestand: deel.isFile() }))
    .filter(({ pad, isBestand }) => isBestand && pad.endsWith('.ts') && !behalve.test(pad))
    .map(({ pad }) => readFileSync(pad, 'utf8'))

const SOORT = '(?:WD|R301B?|R315|HGI|KR|ESC|JBT|PRD|DIA|SAM|CNV|TOE|BER|DEC|NS|IJW|I)'
const ID = new RegExp(`\\b${SOORT}-\\d{2}\\b`, 'g')
interface Document {
  readonly editie?: { readonly regels: number; readonly sha256: string }
  readonly bakens?: readonly (readonly [lijn: number, kop: string])[]
}
/** What docs/bronnen.md says of each document: how many lines its text has, and which heading stands where. */
const documenten: Readonly<Record<string, Document>> = JSON.parse(
  readFileSync('scripts/docs/bronnen.json', 'utf8'),
)
const lengte = (bron: string) => documenten[bron]?.editie?.regels ?? 0

describe('pakket · the register of rules', () => {
  test('pakket · every rule names a known source and a place in it, and says something', () => {
    for (const { bron, samenvatting } of Object.values(regelregister)) {
      expect(Object.keys(bronnen)).toContain(bron.bron)
      expect(samenvatting).toMatch(/^.{20,}\.$/)
      if ('regels' in bron)
        for (const [van, totEnMet] of bron.regels)
          expect(van <= totEnMet && van > 0 && totEnMet <= lengte(bron.bron)).toBe(true)
      if (lengte(bron.bron) > 0) expect('regels' in bron && bron.regels.length).toBeTruthy()
      if (bron.bron === 'algemene-termijnenwet') expect(bron).toHaveProperty('artikel')
    }
  })

  test('pakket · every place in a route or regelset lies within the text of its document', () => {
    const buiten: unknown[] = []
    const kijk = (waarde: unknown): void => {
      if (typeof waarde !== 'object' || waarde === null) return
      const { bron, regels = [] } = waarde as { bron?: unknown; regels?: readonly (readonly number[])[] }
      if (typeof bron === 'string' && regels.flat().some((lijn) => lijn < 1 || lijn > lengte(bron)))
        buiten.push(waarde)
      for (const deel of Object.values(waarde)) kijk(deel)
    }
    kijk(regelsets)
    expect(buiten).toEqual([])
  })

  test('pakket · every document is described, and its headings stand in the order of its lines', () => {
    expect(Object.keys(documenten)).toEqual(Object.keys(bronnen))
    for (const { editie, bakens = [] } of Object.values(documenten)) {
      const lijnen = bakens.map(([lijn]) => lijn)
      expect(lijnen).toEqual([...new Set(lijnen)].sort((een, ander) => een - ander))
      if (!editie) continue
      expect(editie.sha256).toMatch(/^[\da-f]{64}$/)
      expect(lijnen.length).toBeGreaterThan(10)
      expect([lijnen[0], (lijnen.at(-1) ?? 0) <= editie.regels]).toEqual([1, true])
    }
  })

  test('pakket · the code names no rule that is not in the register', () => {
    const genoemd = new Set(bestanden('src').flatMap((tekst) => tekst.match(ID) ?? []))
    expect([...genoemd].filter((id) => !Object.hasOwn(regelregister, id))).toEqual([])
  })

  test('pakket · every rule of the register is in a test title', () => {
    const titels = bestanden('test').flatMap(
      (tekst) => tekst.match(new RegExp(`'${SOORT}-\\d{2} ·`, 'g')) ?? [],
    )
    const getest = new Set(titels.map((titel) => titel.slice(1, -2)))
    expect(Object.keys(regelregister).filter((id) => !getest.has(id))).toEqual([])
  })

  test('pakket · every rule of the register is used by a regelset or named by a function', () => {
    const elders = bestanden('src', /\/kern\/regel/)
    const gebruikt = new Set(elders.flatMap((tekst) => tekst.match(ID) ?? []))
    expect(Object.keys(regelregister).filter((id) => !gebruikt.has(id))).toEqual([])
  })

  test('pakket · every number of a regelset or route stands under a source or a rule', () => {
    const los: string[] = []
    const kijk = (waarde: unknown, pad: string, herleid: boolean): void => {
      if (typeof waarde === 'number' && !herleid) los.push(pad)
      if (typeof waarde !== 'object' || waarde === null) return
      const hier = herleid || 'bron' in waarde || 'regel' in waarde
      for (const [sleutel, deel] of Object.entries(waarde)) kijk(deel, `${pad}.${sleutel}`, hier)
    }
    // A source of the whole says nothing of its parts.
    for (const [naam, geheel] of Object.entries(regelsets))
      for (const [deel, waarde] of Object.entries(geheel)) kijk(waarde, `${naam}.${deel}`, false)
    expect(los).toEqual([])
  })

  test('pakket · every exported datum is frozen to the bottom', () => {
    const los: string[] = []
    const kijk = (waarde: unknown, pad: string): void => {
      if (typeof waarde !== 'object' || waarde === null) return
      if (!Object.isFrozen(waarde)) los.push(pad)
      for (const [sleutel, deel] of Object.entries(waarde)) kijk(deel, `${pad}.${sleutel}`)
    }
    for (const [naam, waarde] of Object.entries(alles)) kijk(waarde, naam)
    expect(los).toEqual([])
    expect(JSON.parse(JSON.stringify(gvjb301))).toEqual(gvjb301)
    expect(JSON.parse(JSON.stringify(landelijk))).toEqual(landelijk)
  })
})
