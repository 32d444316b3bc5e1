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
/** How many lines the text edition of each source has. */
const LENGTE: Readonly<Record<string, number>> = {
  'gvjb-301-2022': 367,
  'gvjb-bouwstenen-2021': 1361,
  'handreiking-gi-2023': 263,
  klantreis: 176,
  'flevoland-handelingskader': 1297,
}

describe('WD-01 · the register of rules', () => {
  test('WD-01 · every rule names a known source and a place in it, and says something', () => {
    for (const { bron, samenvatting } of Object.values(regelregister)) {
      expect(Object.keys(bronnen)).toContain(bron.bron)
      expect(samenvatting).toMatch(/^.{20,}\.$/)
      if ('regels' in bron)
        for (const [van, totEnMet] of bron.regels)
          expect(van <= totEnMet && van > 0 && totEnMet <= (LENGTE[bron.bron] ?? 0)).toBe(true)
      if (bron.bron in LENGTE) expect('regels' in bron && bron.regels.length).toBeTruthy()
      if (bron.bron === 'algemene-termijnenwet') expect(bron).toHaveProperty('artikel')
    }
  })

  test('WD-01 · the code names no rule that is not in the register', () => {
    const genoemd = new Set(bestanden('src').flatMap((tekst) => tekst.match(ID) ?? []))
    expect([...genoemd].filter((id) => !Object.hasOwn(regelregister, id))).toEqual([])
  })

  test('WD-01 · every rule of the register is in a test title', () => {
    const titels = bestanden('test').flatMap(
      (tekst) => tekst.match(new RegExp(`'${SOORT}-\\d{2} ·`, 'g')) ?? [],
    )
    const getest = new Set(titels.map((titel) => titel.slice(1, -2)))
    expect(Object.keys(regelregister).filter((id) => !getest.has(id))).toEqual([])
  })

  test('WD-01 · every rule of the register is used by a regelset or named by a function', () => {
    const elders = bestanden('src', /\/kern\/regel/)
    const gebruikt = new Set(elders.flatMap((tekst) => tekst.match(ID) ?? []))
    expect(Object.keys(regelregister).filter((id) => !gebruikt.has(id))).toEqual([])
  })

  test('WD-01 · every number of a regelset or route stands under a source or a rule', () => {
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

  test('WD-01 · every exported datum is frozen to the bottom', () => {
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
