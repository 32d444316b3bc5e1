import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { flevoland, product } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { fouten, gewijzigd, type Json } from './regelsetfouten'

const lees = (pad: string): Json => JSON.parse(readFileSync(pad, 'utf8'))
const schema = lees('dist/schemas/regelset.json')
const valideer = new Ajv2020({ strict: true }).compile(schema)

/** Every field that a schema names, at any depth, with its path. */
function velden(deel: Json, pad = ''): (readonly [string, Json])[] {
  if (typeof deel !== 'object' || deel === null) return []
  const hier = Object.entries(deel.properties ?? {}).map(
    ([naam, veld]) => [`${pad}.${naam}`, veld as Json] as const,
  )
  return [...hier, ...Object.entries(deel).flatMap(([naam, binnen]) => velden(binnen, `${pad}/${naam}`))]
}

describe('pakket · a file that names its JSON Schema, for an editor', () => {
  const metSchema = (waarde: unknown) => gewijzigd((set) => (set.$schema = waarde))
  const bestand = metSchema('./node_modules/jeugdhulp-regels/dist/schemas/regelset.json')

  test('pakket · is read, and the regelset is the same as without', () => {
    const set = maakRegelset(bestand)
    expect(set).toEqual(flevoland)
    expect(set).not.toHaveProperty('$schema')
    expect(Object.isFrozen(set)).toBe(true)
    expect(product(set, '45F01').naam).toBe(flevoland.producten['45F01'].naam)
    expect(valideer(bestand)).toBe(true)
    expect(bestand).toHaveProperty('$schema')
  })

  test.each([5, '', null, {}])('pakket · %j is no name of one', (waarde) => {
    expect(fouten(metSchema(waarde))).toEqual(['$schema: ongeldige-waarde'])
    expect(valideer(metSchema(waarde))).toBe(false)
  })

  test('pakket · only the file as a whole names one', () => {
    const set = gewijzigd((json) => (json.samenloop.$schema = 'x'))
    expect(fouten(set)).toEqual(['samenloop.$schema: onbekend-veld'])
  })
})

describe('pakket · what an editor shows of a regelset', () => {
  test('pakket · each JSON Schema has a name of its own, that is nobody’s address', () => {
    expect(schema.$id).toBe('urn:jeugdhulp-regels:schemas:regelset')
    expect(lees('vectoren/vectoren.schema.json').$id).toBe('urn:jeugdhulp-regels:vectoren')
  })

  test('pakket · each field has a description, in the words of its type', () => {
    const alle = velden(schema)
    expect(alle.length).toBeGreaterThan(200)
    expect(alle.filter(([, { description }]) => !description).map(([pad]) => pad)).toEqual([])
    expect(schema.description).toMatch(/^All that a region may set itself/)
    expect(schema.properties.gecontroleerdOp.description).toBe(
      'The day on which somebody last saw that the values still hold.',
    )
    expect(schema.properties.declaratie.description).toBe('What a region sets on declaratie.')
    const { contract, soort } = schema.properties.producten.additionalProperties.properties
    expect(contract.description).toBe('The key of its contract in the regelset.')
    expect(soort.description).toBe('A kind of help a product can be.')
  })

  test('pakket · none of those words is in the program', () => {
    expect(readFileSync('dist/schemas.js', 'utf8')).not.toContain('somebody last saw')
  })
})
