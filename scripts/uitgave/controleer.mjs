// Refuses a publication as long as something is open. Run: npm run uitgave, or `-- --oefen` to be told without a refusal.
import { leesBestanden } from './bestanden.mjs'
import { openstaand } from './openstaand.mjs'

const tag = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined
const punten = openstaand(leesBestanden(), tag)

console.log(punten.length === 0 ? 'Ready to publish.' : 'Open before a publication:')
for (const punt of punten) console.log(`- ${punt}`)
if (punten.length > 0 && !process.argv.includes('--oefen')) process.exitCode = 1
