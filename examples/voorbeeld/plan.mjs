// The plan of a route from one day: every way to an end, with the last day of each event.
import { geldendeVersie, planRoute } from 'jeugdhulp-regels'

const WEEKDAGEN = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za']
const dag = (datum) => `${WEEKDAGEN[new Date(`${datum}T00:00:00Z`).getUTCDay()]} ${datum}`

function toonPad(route, { stappen, einde, uiterlijk, werkdagen }, i) {
  console.log(
    `\n  ${i + 1}. ${route.stappen[einde].titel}: uiterlijk ${dag(uiterlijk)}, na ${werkdagen} werkdagen`,
  )
  for (const { gebeurtenis, naar, door, verplichting } of stappen) {
    const iedereen = door.length === Object.keys(route.actoren).length
    const namen = iedereen ? 'iedereen' : door.map((actor) => route.actoren[actor]).join(' of ')
    const titel = route.gebeurtenissen[gebeurtenis.soort].titel
    const hoe = verplichting ? '' : ', zonder eigen termijn'
    console.log(`     ${dag(gebeurtenis.datum)}  ${titel} (${namen}${hoe}) → ${route.stappen[naar].titel}`)
  }
}

/**
 * Reads the words of the command line, two by two; every one beside `route`, `datum` and `terugkeer` (ja or nee) is a
 * fact of the case.
 */
export function toonPlan(woorden) {
  const opties = {}
  for (let i = 0; i < woorden.length; i += 2) opties[woorden[i].replace(/^--/, '')] = woorden[i + 1]
  const { route: id, datum, terugkeer, ...gegevens } = opties
  const route = geldendeVersie(id, datum)
  const paden = planRoute(route, { datum, gegevens, terugkeer: terugkeer === 'ja' })
  console.log(
    `\n${route.titel} (${route.versie}), geopend op ${dag(datum)}: ${paden.length} manieren om te eindigen`,
  )
  for (const [i, pad] of paden.entries()) toonPad(route, pad, i)
}
