// Writes the JSON Schemas of the package to dist/schemas/. Run by: npm run build
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { schemas } from '../dist/schemas.js'

const map = new URL('../dist/schemas/', import.meta.url)
mkdirSync(map, { recursive: true })
for (const [naam, schema] of Object.entries(schemas))
  writeFileSync(
    new URL(`${naam}.json`, map),
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`,
  )
