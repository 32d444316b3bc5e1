// Writes snowflake.sql with the library in it. Run: npm run build && node examples/sql-udf/vul-in.mjs > controleer.sql
import { readFileSync } from 'node:fs'

const lees = (pad) => readFileSync(new URL(pad, import.meta.url), 'utf8')
const script = lees('../../dist/jeugdhulp-regels.declaratie.global.js').trim()
// A function as the replacement: in a text $ would be read as a sign.
process.stdout.write(lees('snowflake.sql').replace('/* the library */', () => script))
