import { RegelFout } from '../kern/fouten'
import { type Beslissing, pasToe } from '../kern/motivering'
import type { Route } from './definitie'
import type { Actor, Stapnaam } from './dossiertypen'
import { eisRoute } from './route'

/** A part somebody has in a step. */
export interface Rolverdeling<R extends Route = Route> {
  readonly wie: Actor<R>
  /** What can be counted on, in one Dutch sentence without its subject. */
  readonly tekst: string
}

/**
 * Who carries what in a step, beside the verplichtingen: responsibilities and duties of effort that have no term.
 *
 * @param route - The route.
 * @param stap - One of its steps.
 * @returns The parts in the order of the route; none for a step in which nobody has one.
 * @throws {RegelFout} `ongeldige-route` or `ongeldige-waarde`.
 * @see Rules R301-06, R301-08, R301-12, R301-13 and R301-20 for the 301 route.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { rollenIn } from 'jeugdhulp-regels/routes'
 *
 * const { uitkomst, motivering } = rollenIn(gvjb301, 'collectief')
 * uitkomst.map(({ wie }) => wie) // => ['ZA', 'JB', 'collectief']
 * motivering[0]?.regel // => 'R301-08'
 * ```
 */
export function rollenIn<const R extends Route>(
  route: R,
  stap: NoInfer<Stapnaam<R>>,
): Beslissing<readonly Rolverdeling<R>[]> {
  const { rollen, stappen, actoren } = eisRoute(route)
  if (typeof stap !== 'string' || !Object.hasOwn(stappen, stap))
    throw new RegelFout('ongeldige-waarde', 'stap', Object.keys(stappen))
  const hier = rollen.filter((rol) => rol.stappen.includes(stap))
  return {
    uitkomst: hier.map(({ wie, tekst }) => ({ wie: wie as Actor<R>, tekst })),
    motivering: hier.map(({ wie, regel, tekst }) =>
      pasToe(regel, `${actoren[wie]}: ${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`, { wie, stap }),
    ),
  }
}
