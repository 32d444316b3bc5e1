// Writes snowflake.sql with the library in it. Run: npm run build && node examples/sql-udf/vul-in.mjs > controleer.sql
// The name of another script of dist may follow; only the one of the declaratie fits in what Snowflake advises.
import { readFileSync } from 'node:fs'

const lees = (pad) => readFileSync(new URL(pad, import.meta.url), 'utf8')
const script = lees(`../../dist/${process.argv[2] ?? 'jeugdhulp-regels.declaratie.global.js'}`).trim()
// A function as the replacement: in a text $ would be read as a sign.
process.stdout.write(lees('snowflake.sql').replace('/* the library */', () => script))
