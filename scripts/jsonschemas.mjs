// Writes the JSON Schemas of the package to dist/schemas/, with what the types say of each field. Run by: npm run build
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { schemas } from '../dist/schemas.js'
import { beschrijf } from './bouw/beschrijvingen.mjs'

const map = new URL('../dist/schemas/', import.meta.url)

/** The field of a file that no type has. */
const OM_TE_BEWERKEN = 'Where this JSON Schema stands, for an editor. Nothing else reads it.'

function jsonSchema(naam, schema) {
  const { $schema, ...vorm } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' })
  vorm.properties.$schema.description = OM_TE_BEWERKEN
  const { description, ...rest } = beschrijf(vorm, naam)
  return { $schema, $id: `urn:jeugdhulp-regels:schemas:${naam}`, title: naam, description, ...rest }
}

mkdirSync(map, { recursive: true })
for (const [naam, schema] of Object.entries(schemas))
  writeFileSync(new URL(`${naam}.json`, map), `${JSON.stringify(jsonSchema(naam, schema), null, 2)}\n`)
