import type { Bevinding } from '../kern/motivering'
import { controleerBesluiten } from './controleer-besluiten'
import { controleerEisen } from './controleer-eisen'
import { controleerNamen } from './controleer-namen'
import { controleerVloei } from './controleer-vloei'
import type { Route } from './definitie'
import type { Meld } from './verwijzingen'
import { isRoutevorm } from './vorm'

/**
 * Checks a route definition as such: every part has the form that its type says, every name it uses is defined, every
 * step can be reached, an end can be reached from every step, every event can take place, and every verplichting can
 * be met.
 *
 * @param route - The definition. Anything else gives a finding too, `geen-route`, as does a definition of which a part
 * is missing or of another kind.
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
    if (isRoutevorm(route)) {
      controleerNamen(route, meld)
      controleerBesluiten(route, meld)
      controleerEisen(route, meld)
      controleerVloei(route, meld)
      return bevindingen
    }
  } catch {
    // What has the form can hold a date or a term that is none.
  }
  // Where exactly is for its maker to find.
  meld('geen-route', 'Dit heeft niet de vorm van een routedefinitie.', '')
  return bevindingen
}
