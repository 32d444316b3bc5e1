// npm run genereer: the answers as the build gives them now.
import { writeFileSync } from 'node:fs'
import * as bibliotheek from '../../dist/index.js'
import { maakRegelset } from '../../dist/schemas.js'
import { bestanden, MAP, regels } from './antwoorden.mjs'

for (const bestand of bestanden())
  writeFileSync(`${MAP}/${bestand}l`, `${regels({ ...bibliotheek, maakRegelset }, bestand).join('\n')}\n`)
