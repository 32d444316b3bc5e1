import { laatste } from './datums.js'
import {
  bevindingen,
  huidigeStap,
  mogelijkeGebeurtenissen,
  planRoute,
  RegelFout,
  speelAf,
  tijdlijn,
} from './jeugdhulp-regels/routes.js'
import { overal } from './routes.js'

/** The name of a path: its events. A rest of a path has a name that the whole ends with. */
function padnaam({ stappen }) {
  return stappen.map(({ gebeurtenis }) => gebeurtenis.soort).join('.')
}

/** Of paths through the same steps one is enough to choose from. */
function verschillend(paden) {
  const gezien = new Set()
  return paden.filter(({ stappen }) => {
    const weg = stappen.map(({ naar }) => naar).join('.')
    return !gezien.has(weg) && gezien.add(weg)
  })
}

/**
 * The last day of a path, where every event of it has one. An event without a term is put by the library on the day of the
 * one before, only to go on from; that is no last day, and what follows from it is none either.
 */
function einddag({ stappen, uiterlijk }) {
  return stappen.every(({ verplichting }) => verplichting) ? uiterlijk : undefined
}

/** What is to be expected, each line with whether its days follow from terms alone. */
function metZekerheid(regels, vooruit, stappen) {
  let komend = -vooruit
  let vast = true
  return regels.map((regel) => {
    const eigen = regel.soort !== 'verplichting' && komend++ >= 0 ? stappen[komend - 1] : undefined
    const heeftDag = !eigen || eigen.verplichting !== undefined
    vast &&= heeftDag
    return { ...regel, vast, heeftDag }
  })
}

/** The ways the case may still go; what can happen anywhere is in them only where there is no other way. */
function padenVan({ route, datum, gegevens, gebeurtenissen, peildatum }) {
  try {
    const paden = planRoute(route, { datum, gegevens, gebeurtenissen, peildatum })
    const gewoon = paden.filter(
      ({ stappen }) => !stappen.some(({ gebeurtenis }) => overal(route).has(gebeurtenis.soort)),
    )
    return verschillend(gewoon.length > 0 ? gewoon : paden).map((pad) => ({
      ...pad,
      naam: padnaam(pad),
      einddag: einddag(pad),
    }))
  } catch (fout) {
    // A plan may run past 2099 although what is owed today does not.
    if (fout instanceof RegelFout && fout.code === 'buiten-bereik') return []
    throw fout
  }
}

function kiesPad(paden, naam) {
  return paden.find((pad) => naam === pad.naam || naam?.endsWith(`.${pad.naam}`)) ?? paden[0]
}

/**
 * All there is to tell of a case, as the library tells it: what happened and is owed on the peildatum, and what is to
 * be expected after that if all goes along the chosen path and in time.
 *
 * @throws {RegelFout} Where the library refuses the case.
 */
export function vertel(zaak) {
  const { route, datum, gegevens, gebeurtenissen, peildatum } = zaak
  const opening = { datum, gegevens }
  const dossier = speelAf(route, opening, gebeurtenissen)
  const gebeurd = gebeurtenissen.filter((gebeurtenis) => gebeurtenis.datum <= peildatum)
  const regels = tijdlijn(route, dossier, { peildatum })
  const paden = padenVan(zaak)
  const pad = kiesPad(paden, zaak.pad)
  const komend = pad?.stappen.map(({ gebeurtenis }) => gebeurtenis) ?? []
  const heel = speelAf(route, opening, [...gebeurtenissen, ...komend])
  const vooruit = gebeurtenissen.length - gebeurd.length + (datum > peildatum ? 1 : 0)
  const einde = laatste(datum, peildatum, ...heel.gebeurtenissen.map((gebeurtenis) => gebeurtenis.datum))
  return {
    dossier,
    /** Where it stands on the peildatum, and where after all that was told. */
    stap: huidigeStap(route, speelAf(route, opening, gebeurd)),
    laatsteStap: huidigeStap(route, dossier),
    /** How much was told of days after the peildatum, the opening counted too. */
    vooruit,
    mogelijk: mogelijkeGebeurtenissen(route, dossier),
    bevindingen: bevindingen(route, dossier),
    regels,
    // What happened comes first in the whole too, in the same lines.
    verwacht: metZekerheid(
      tijdlijn(route, heel, { peildatum: einde }).slice(regels.length),
      vooruit,
      pad?.stappen ?? [],
    ),
    paden,
    pad,
  }
}
