import { RegelFout } from '../kern/fouten'
import { eisKeuze, leesLijst } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import type { Route } from './definitie'
import { eisRoute } from './route'

/** The answer of {@link toetsChecklist}. */
export interface Checklistuitkomst<P extends string = string> {
  readonly volledig: boolean
  /** The points that should have been ticked, in the order of the list. */
  readonly ontbreekt: readonly P[]
  /** The points that only sometimes apply and were not ticked: for the user to judge. */
  readonly indienVanToepassing: readonly P[]
}

type Checklistnaam<R extends Route> = keyof R['checklists'] & string
/** The name of a point of a checklist of a route. */
export type Checklistpuntnaam<
  R extends Route,
  N extends Checklistnaam<R>,
> = keyof R['checklists'][N]['punten'] & string

/**
 * Says what is still missing of a checklist of a route.
 *
 * @param route - The route; its `checklists` hold the points with their Dutch titles.
 * @param naam - Which checklist.
 * @param afgevinkt - The points that were done or known; order and repeats do not matter.
 * @throws {RegelFout} `ongeldige-route`, `onbekend-veld` (no such checklist) or `ongeldige-waarde`.
 * @see Rules R301-01 (topics a–f, what the lokaal team knows), R301-18 and R301-19 for the 301 route.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { toetsChecklist } from 'jeugdhulp-regels/routes'
 *
 * const { uitkomst } = toetsChecklist(gvjb301, 'overlegonderwerpen', ['a', 'b', 'd', 'e'])
 * uitkomst // => { volledig: false, ontbreekt: ['f'], indienVanToepassing: ['c'] }
 * ```
 */
export function toetsChecklist<const R extends Route, N extends Checklistnaam<R>>(
  route: R,
  naam: N,
  afgevinkt: readonly Checklistpuntnaam<R, N>[],
): Beslissing<Checklistuitkomst<Checklistpuntnaam<R, N>>> {
  const { checklists } = eisRoute(route)
  const checklist = typeof naam === 'string' && Object.hasOwn(checklists, naam) ? checklists[naam] : undefined
  if (!checklist) throw new RegelFout('onbekend-veld', 'naam', Object.keys(checklists))
  const punten = Object.keys(checklist.punten)
  const gedaan = new Set(leesLijst(afgevinkt, 'afgevinkt', (punt, pad) => eisKeuze(punt, pad, punten)))
  const over = punten.filter((punt) => !gedaan.has(punt)) as Checklistpuntnaam<R, N>[]
  const ontbreekt = over.filter((punt) => !checklist.punten[punt]?.indienVanToepassing)
  const indienVanToepassing = over.filter((punt) => checklist.punten[punt]?.indienVanToepassing)
  const tekst =
    ontbreekt.length === 0
      ? `${checklist.titel}: volledig.`
      : `${checklist.titel}: nog niet afgevinkt: ${ontbreekt.map((punt) => checklist.punten[punt]?.titel).join('; ')}.`
  return {
    uitkomst: { volledig: ontbreekt.length === 0, ontbreekt, indienVanToepassing },
    motivering: [pasToe(checklist.regel, tekst, { ontbreekt, indienVanToepassing })],
  }
}
