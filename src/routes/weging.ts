import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisVelden } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import type { Route, Weging } from './definitie'
import { eisRoute } from './route'

const DEKKING = ['geheel', 'deels', 'niet'] as const

/** How much of a need a provision covers. */
export type Dekking = (typeof DEKKING)[number]

/** The name of a provision that a route weighs; `never` for one that weighs none. */
export type Voorziening<R extends Route> = R['weging'] extends Weging
  ? keyof R['weging']['volgorde'] & string
  : string

/**
 * Weighs provisions in the order of a route. What one covers in full ends the search; what it covers in part leaves
 * the rest of the need for the next; the last takes what is left.
 *
 * @param route - A route that has an order of weighing, such as `klantreis`.
 * @param dekking - Per provision how much it covers of the need that is left when its turn comes. All but the last
 * must be told, up to the first that covers it in full.
 * @returns The provisions that are used, in order.
 * @throws {RegelFout} `ongeldige-route`, `ontbrekend-veld`, `onbekend-veld` or `ongeldige-waarde`, with the path of the
 * field.
 * @see Rule KR-02; interpretation I-33.
 *
 * @example
 * ```ts
 * import { klantreis } from 'jeugdhulp-regels/regelsets'
 * import { weegVoorzieningen } from 'jeugdhulp-regels/routes'
 *
 * const { uitkomst } = weegVoorzieningen(klantreis, { 'eigen-kracht': 'deels', voorliggend: 'niet', algemeen: 'niet' })
 * uitkomst // => ['eigen-kracht', 'individueel']
 * weegVoorzieningen(klantreis, { 'eigen-kracht': 'geheel' }).uitkomst // => ['eigen-kracht']
 * ```
 */
export function weegVoorzieningen<const R extends Route>(
  route: R,
  dekking: { readonly [V in Voorziening<R>]?: Dekking },
): Beslissing<readonly Voorziening<R>[]> {
  const { weging } = eisRoute(route)
  if (!weging) throw new RegelFout('ongeldige-route', 'route.weging')
  const { regel, interpretaties = [], volgorde } = weging
  const namen = Object.keys(volgorde)
  const laatste = namen.pop() as string
  const gelezen = eisVelden(dekking, 'dekking', namen)
  const gebruikt: string[] = []
  let over = true
  for (const naam of namen) {
    const pad = `dekking.${naam}`
    if (over && gelezen[naam] === undefined) throw new RegelFout('ontbrekend-veld', pad)
    const deel = gelezen[naam] === undefined ? 'niet' : eisKeuze(gelezen[naam], pad, DEKKING)
    if (over && deel !== 'niet') gebruikt.push(naam)
    over &&= deel !== 'geheel'
  }
  if (over) gebruikt.push(laatste)
  const tekst = `De behoefte wordt gedekt door: ${gebruikt.map((naam) => volgorde[naam]).join(', ')}.`
  return {
    uitkomst: gebruikt as Voorziening<R>[],
    motivering: [regel, ...interpretaties].map((id) => pasToe(id, tekst, { gebruikt })),
  }
}
