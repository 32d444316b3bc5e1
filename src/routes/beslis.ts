import { RegelFout } from '../kern/fouten'
import { type Beslissing, pasToe } from '../kern/motivering'
import type { Besluit, Route } from './definitie'
import type { Ingevuld, Vlak } from './dossiertypen'
import { eisVerplicht } from './feit'
import { eisRoute } from './route'
import { alleen, eerste } from './situatie'
import { leesVelden } from './velden'
import { verplichteVelden } from './wijzer'

/** The decisions beside the flow that a route holds. */
export type Besluiten<R extends Route> =
  R['besluiten'] extends Readonly<Record<string, Besluit>>
    ? R['besluiten']
    : Readonly<Record<string, Besluit>>

/** The name of a decision of a route. */
export type Besluitnaam<R extends Route = Route> = keyof Besluiten<R> & string
/** What must be told to decide. */
export type Besluitgegevens<R extends Route, N extends Besluitnaam<R>> = Vlak<
  Ingevuld<R, Besluiten<R>[N]['gegevens']>
>
/** What a decision can come to. */
export type Besluituitkomst<
  R extends Route,
  N extends Besluitnaam<R>,
> = Besluiten<R>[N]['regels'][number]['uitkomst']

/**
 * Takes one of the decisions a route has beside its flow, such as who makes the afsprakenoverzicht or which
 * escalation step may be taken by whom. Which decisions there are, and what each must know, stands in
 * `route.besluiten`.
 *
 * @param route - The route.
 * @param besluit - The name of the decision.
 * @param gegevens - What is known of the case.
 * @returns The outcome, with the rule that decided and the choices it rests on.
 * @throws {RegelFout} `ongeldige-route`, `ongeldige-waarde` (no such decision, or a wrong value), `ontbrekend-veld`,
 * `onbekend-veld`, `ongeldige-datum` or `buiten-bereik`, with the path of the field.
 * @see Rules KR-04, KR-07, KR-09, KR-10, ESC-01 to ESC-05, JBT-01, JBT-02, JBT-04, JBT-05, R301B-08 and R315-09.
 *
 * @example
 * ```ts
 * import { klantreis } from 'jeugdhulp-regels/regelsets'
 * import { beslis } from 'jeugdhulp-regels/routes'
 *
 * const { uitkomst, motivering } = beslis(klantreis, 'afsprakenoverzicht', { verwijzer: 'huisarts' })
 * uitkomst // => { maker: 'ZA', vorm: 'afsprakenoverzicht' }
 * motivering.map(({ regel }) => regel) // => ['KR-04']
 * ```
 */
export function beslis<const R extends Route, N extends Besluitnaam<R>>(
  route: R,
  besluit: N,
  gegevens: NoInfer<Besluitgegevens<R, N>>,
): Beslissing<Besluituitkomst<R, N>> {
  const { besluiten = {} } = eisRoute(route)
  const tabel =
    typeof besluit === 'string' && Object.hasOwn(besluiten, besluit) ? besluiten[besluit] : undefined
  if (!tabel) throw new RegelFout('ongeldige-waarde', 'besluit', Object.keys(besluiten))
  const plaats = () => 'gegevens'
  const gelezen = leesVelden(route, tabel.gegevens, gegevens, plaats)
  const situatie = alleen(route, gelezen)
  eisVerplicht(verplichteVelden(tabel.gegevens), situatie, gelezen, plaats)
  // A sound table ends in a line that always holds: see `controleerRoute`.
  const {
    uitkomst,
    regel,
    interpretaties = [],
    tekst,
  } = eerste(tabel.regels, situatie) as Besluit['regels'][number]
  return {
    uitkomst: uitkomst as Besluituitkomst<R, N>,
    motivering: [regel, ...interpretaties].map((id) => pasToe(id, tekst, { ...gelezen })),
  }
}
