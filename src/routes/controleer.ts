import type { Bevinding } from '../kern/motivering'
import { controleerBesluiten } from './controleer-besluiten'
import { controleerNamen } from './controleer-namen'
import { controleerVloei } from './controleer-vloei'
import type { Route } from './definitie'
import type { Meld } from './verwijzingen'

/**
 * Checks a route definition as such: every name it uses is defined, every step can be reached, an end can be
 * reached from every step, every event can take place, and every verplichting can be met.
 *
 * @param route - The definition; anything else gives a finding too.
 * @returns What is wrong with it; nothing for a sound definition.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { controleerRoute } from 'jeugdhulp-regels/routes'
 *
 * controleerRoute(gvjb301) // => []
 * controleerRoute({ ...gvjb301, begin: 'ret' }).some(({ code }) => code === 'stap-onbereikbaar') // => true
 * ```
 */
export function controleerRoute(route: Route): Bevinding[] {
  const bevindingen: Bevinding[] = []
  const meld: Meld = (code, tekst, pad) => {
    bevindingen.push({ code, ernst: 'fout', tekst, pad })
  }
  try {
    controleerNamen(route, meld)
    controleerBesluiten(route, meld)
    controleerVloei(route, meld)
  } catch {
    // A definition that cannot even be read through has lost its form; where exactly is for its maker to find.
    meld('geen-route', 'Dit heeft niet de vorm van een routedefinitie.', '')
  }
  return bevindingen
}
