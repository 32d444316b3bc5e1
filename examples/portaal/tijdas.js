import { teken } from './bouw.js'
import { dagMaand } from './datums.js'
import { dagnummer, datumVan, isWerkdag } from './jeugdhulp-regels/werkdagen.js'

/** Days between two labels: the first that gives few enough. */
const STAPPEN = [1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640, 7280]
const MEESTE_LABELS = 4
/** Beyond this many days a single free day is too thin to see. */
const MEESTE_DAGEN = 200
const MAANDAG = 4
/** The part of the scale that stays free at either side. */
const RAND = 0.02

/** A scale of days, from the first to the last of some dates, with some room. */
export function maakAs(datums) {
  const nummers = datums.map((datum) => dagnummer(datum))
  // Room for a mark at either side.
  const rand = Math.ceil((Math.max(...nummers) - Math.min(...nummers)) * RAND) + 1
  const van = Math.min(...nummers) - rand
  const tot = Math.max(...nummers) + rand + 1
  const deel = (nummer) => `${(((nummer - van) / (tot - van)) * 100).toFixed(3)}%`
  return {
    van,
    tot,
    /** The left side of a day, as a part of the width. */
    links: (datum) => deel(dagnummer(datum)),
    midden: (datum) => deel(dagnummer(datum) + 0.5),
    /** How wide the days from one to another are, both counted. */
    breedte: (eerste, einde) => {
      const dagen = Math.max(dagnummer(einde) - dagnummer(eerste) + 1, 0)
      return `${((dagen / (tot - van)) * 100).toFixed(3)}%`
    },
  }
}

/** The days that get a label: Mondays, or each one where the scale is short. */
function labeldagen({ van, tot }) {
  const stap = STAPPEN.find((dagen) => (tot - van) / dagen <= MEESTE_LABELS) ?? STAPPEN.at(-1)
  const begin = stap < 7 ? van + 1 : van + 1 + ((((MAANDAG - van - 1) % 7) + 7) % 7)
  const dagen = []
  for (let dag = begin; dag < tot; dag += stap) dagen.push(datumVan(dag))
  return dagen
}

/** Dates along the top. The lines say them too, so this is for the eye only. */
export function tekenAs(as, peildatum) {
  const nu = dagnummer(peildatum)
  const plek = (dag) => (dag - as.van) / (as.tot - as.van)
  const labels = labeldagen(as).map((datum, i, alle) => {
    const jaar = datum.slice(0, 4) === alle[i - 1]?.slice(0, 4) ? '' : ` ’${datum.slice(2, 4)}`
    // At a side there is no room for half a label.
    const deel = plek(dagnummer(datum))
    const kant = deel < 0.08 ? 'as-begin' : deel > 0.85 ? 'as-eind' : ''
    return teken('text', { x: as.midden(datum), y: 14, class: `as-tekst ${kant}` }, dagMaand(datum) + jaar)
  })
  const kant = plek(nu) > 0.8 ? 'as-nu as-nu-links' : 'as-nu'
  return teken(
    'svg',
    { class: 'as', 'aria-hidden': true },
    ...labels,
    ...labeldagen(as).map((datum) => {
      const x = as.midden(datum)
      return teken('line', { x1: x, x2: x, y1: 19, y2: 24, class: 'as-streep' })
    }),
    teken('text', { x: as.midden(peildatum), y: 38, class: kant }, 'vandaag'),
  )
}

/** What every line of the picture shows behind its own: free days, and today. */
export function tekenAchtergrond(as, peildatum) {
  const delen = []
  if (as.tot - as.van <= MEESTE_DAGEN)
    for (let dag = as.van; dag < as.tot; dag++) {
      const datum = datumVan(dag)
      if (isWerkdag(datum)) continue
      delen.push(
        teken('rect', {
          x: as.links(datum),
          width: as.breedte(datum, datum),
          y: 0,
          height: '100%',
          class: 'vrij',
        }),
      )
    }
  const x = as.midden(peildatum)
  return [...delen, teken('line', { x1: x, x2: x, y1: 0, y2: '100%', class: 'nu' })]
}

/** Holidays between the first and the last day, that are no weekend. */
export function feestdagenOp({ van, tot }, feestdagen) {
  const jaren = []
  for (let jaar = Number(datumVan(van).slice(0, 4)); jaar <= Number(datumVan(tot - 1).slice(0, 4)); jaar++)
    jaren.push(jaar)
  return jaren
    .flatMap((jaar) => feestdagen(jaar))
    .filter(({ datum }) => {
      const dag = dagnummer(datum)
      const weekdag = (((dag + MAANDAG) % 7) + 7) % 7
      return dag >= van && dag < tot && weekdag !== 0 && weekdag !== 6
    })
}
