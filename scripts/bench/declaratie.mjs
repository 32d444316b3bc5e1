// The check of a declaratie: lines per second, in a list and streamed. How it goes with more lines and what memory it takes
// is for `npm run bench:declaratie`.

import { controleerDeclaratie, controleerDeclaratieStroom } from 'jeugdhulp-regels/declaratie'
import { flevoland } from 'jeugdhulp-regels/regelsets'
import { declaratieVan, gegevensVan, regels } from './declaratieregels.mjs'
import { eensgezind, mediaan } from './meten.mjs'

const AANTAL = 50_000
const RONDES = 7
const OPWARMRONDES = 3
const ingediendOp = '2026-03-10'

const lijst = declaratieVan(AANTAL, (aantal) => [...regels(aantal)])
const akkoord = ({ uitkomst }) => uitkomst.akkoord

const manieren = {
  'controleerDeclaratie, a list': () => controleerDeclaratie(flevoland, lijst).filter(akkoord).length,
  controleerDeclaratieStroom: async () => {
    let goed = 0
    const stroom = { regels: regels(AANTAL), gegevensVan, ingediendOp }
    for await (const antwoord of controleerDeclaratieStroom(flevoland, stroom)) if (akkoord(antwoord)) goed++
    return goed
  },
}

export async function meetAlles() {
  const namen = Object.keys(manieren)
  const tijden = Object.fromEntries(namen.map((naam) => [naam, []]))
  const goed = []
  for (let ronde = 0; ronde < RONDES + OPWARMRONDES; ronde++)
    for (const naam of namen) {
      const begin = performance.now()
      goed.push(await manieren[naam]())
      if (ronde >= OPWARMRONDES) tijden[naam].push(performance.now() - begin)
    }
  for (const aantal of goed) eensgezind('the stream', 'how many lines are in order', aantal, goed[0])
  return namen.map((naam) => {
    const perSeconde = AANTAL / (mediaan(tijden[naam]) / 1000)
    return { wat: naam, tegen: '', uitkomst: `${(perSeconde / 1000).toFixed(0)},000 lines/s` }
  })
}
