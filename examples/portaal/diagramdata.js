import { naarXState } from './jeugdhulp-regels/routes.js'
import { overal } from './routes.js'

/** A transition of the machine as this page shows it; what can stay and what can leave are two. */
function wegen(on, stap) {
  return Object.entries(on).flatMap(([soort, uit]) =>
    [...new Set(uit.map(({ target = stap }) => target))].map((naar) => ({ soort, naar })),
  )
}

/**
 * The steps of a route in order, with what leads out of each and what can happen in it. The machine that the library
 * makes has settled the choices of the route, so what those rule out is not in it.
 */
export function stappenVan(route) {
  const { states } = naarXState(route)
  const breed = overal(route)
  return Object.entries(route.stappen).map(([id, stap]) => {
    const eigen = wegen(states[id].on, id).filter(({ soort }) => !breed.has(soort))
    return {
      id,
      ...stap,
      verder: eigen.filter(({ naar }) => naar !== id),
      binnen: eigen.filter(({ naar }) => naar === id).map(({ soort }) => soort),
    }
  })
}

/** What can happen in every (open) step, and where it leads. */
export function overalVan({ overgangen }) {
  return overgangen
    .filter((overgang) => typeof overgang.in === 'string')
    .map(({ bij, in: waar, naar }) => ({ soort: bij, waar, naar }))
}
