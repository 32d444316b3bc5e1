import { RegelFout } from '../kern/fouten'
import { eisNietsMeer, eisObject, eisVelden } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import type { RegelId } from '../kern/regelregister'
import type { Route } from './definitie'
import type { Actor, Gebeurtenissoort } from './dossiertypen'
import { keuzeVan } from './parameters'
import { eisRoute } from './route'
import { alleen, eerste } from './situatie'

/**
 * Whether a route applies in a region. Names match however they are capitalised.
 *
 * @param route - The route.
 * @param regio - The name of a jeugdhulpregio.
 * @returns `van-toepassing`, or `onbekend` for a region the source does not name: that is not a no.
 * @throws {RegelFout} `ongeldige-route` (also for a route whose source names no regions) or `ongeldige-waarde`.
 * @see Rule R301-17.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { geldtInRegio } from 'jeugdhulp-regels/routes'
 *
 * geldtInRegio(gvjb301, 'food valley').uitkomst // => 'van-toepassing'
 * geldtInRegio(gvjb301, 'Flevoland').uitkomst // => 'onbekend'
 * ```
 */
export function geldtInRegio(route: Route, regio: string): Beslissing<'van-toepassing' | 'onbekend'> {
  const { regios } = eisRoute(route)
  if (!regios) throw new RegelFout('ongeldige-route', 'route.regios')
  if (typeof regio !== 'string') throw new RegelFout('ongeldige-waarde', 'regio')
  const gezocht = regio.trim().toLowerCase()
  const gevonden = regios.namen.find((naam) => naam.toLowerCase() === gezocht)
  const tekst = gevonden
    ? `De route geldt in ${gevonden}.`
    : 'De bron noemt deze regio niet; of de route er geldt is niet bekend.'
  return {
    uitkomst: gevonden ? 'van-toepassing' : 'onbekend',
    motivering: [pasToe(regios.regel, tekst, { regios: regios.namen })],
  }
}

/**
 * Whether a zorgcategorie counts as ambulant or as verblijf, which decides how long a provider has to answer.
 *
 * @param route - A route with zorgcategorieën, such as `gvjb301`.
 * @param zorgcategorie - Its number, 1 to 10.
 * @returns The form of help, or `onbekend` where the category says nothing of it (7 and 9) and it must be told.
 * @throws {RegelFout} `ongeldige-route` or `ongeldige-waarde`.
 * @see Rule R301-15; interpretation I-06.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { hulpvormVan } from 'jeugdhulp-regels/routes'
 *
 * hulpvormVan(gvjb301, 2).uitkomst // => 'verblijf'
 * hulpvormVan(gvjb301, 7).uitkomst // => 'onbekend'
 * ```
 */
export function hulpvormVan(route: Route, zorgcategorie: number): Beslissing<string> {
  const { zorgcategorieen, afleidingen } = eisRoute(route)
  const parameter = afleidingen.hulpvorm?.parameter
  if (!zorgcategorieen || parameter === undefined)
    throw new RegelFout('ongeldige-route', 'route.zorgcategorieen')
  if (typeof zorgcategorie !== 'number' || !Object.hasOwn(zorgcategorieen.namen, zorgcategorie))
    throw new RegelFout('ongeldige-waarde', 'zorgcategorie')
  const nummer = String(zorgcategorie)
  const uitkomst = keuzeVan(route, parameter, nummer) ?? 'onbekend'
  const naam = zorgcategorieen.namen[nummer] as string
  const tekst =
    uitkomst === 'onbekend'
      ? `Bij ${naam} moet de vorm van hulp worden opgegeven.`
      : `${naam} telt als ${uitkomst}.`
  return {
    uitkomst,
    motivering: [
      pasToe(zorgcategorieen.regel, `Categorie ${nummer} is ${naam}.`, { zorgcategorie }),
      pasToe(parameter as RegelId, tekst, { zorgcategorie, hulpvorm: uitkomst }),
    ],
  }
}

/**
 * Whether care may be used, given its contract: contracted care may, other care only after consulting the official
 * the gemeente named.
 *
 * @param route - A route that speaks of contracts, such as `gvjb301`.
 * @param zorg - Whether the care is contracted, and whether the official was consulted (default: no).
 * @throws {RegelFout} `ongeldige-route`, `ongeldige-waarde` or `onbekend-veld`.
 * @see Rule R301-16.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { toetsContract } from 'jeugdhulp-regels/routes'
 *
 * toetsContract(gvjb301, { gecontracteerd: false }).uitkomst // => false
 * toetsContract(gvjb301, { gecontracteerd: false, geraadpleegd: true }).uitkomst // => true
 * ```
 */
export function toetsContract(
  route: Route,
  zorg: { readonly gecontracteerd: boolean; readonly geraadpleegd?: boolean },
): Beslissing<boolean> {
  const { nietGecontracteerd, actoren } = eisRoute(route)
  if (!nietGecontracteerd) throw new RegelFout('ongeldige-route', 'route.nietGecontracteerd')
  const { gecontracteerd, geraadpleegd = false, ...rest } = eisObject(zorg, 'zorg')
  eisNietsMeer(rest, 'zorg')
  if (typeof gecontracteerd !== 'boolean') throw new RegelFout('ongeldige-waarde', 'zorg.gecontracteerd')
  if (typeof geraadpleegd !== 'boolean') throw new RegelFout('ongeldige-waarde', 'zorg.geraadpleegd')
  const { regel, raadpleeg } = nietGecontracteerd
  const wie = actoren[raadpleeg] as string
  const tekst = gecontracteerd
    ? 'De zorg is gecontracteerd.'
    : geraadpleegd
      ? `De zorg is niet gecontracteerd, maar de ${wie} is geraadpleegd.`
      : `De zorg is niet gecontracteerd en de ${wie} is niet geraadpleegd.`
  return {
    uitkomst: gecontracteerd || geraadpleegd,
    motivering: [pasToe(regel, tekst, { gecontracteerd, geraadpleegd, raadpleeg })],
  }
}

/** A document that goes out, and to whom. */
export interface Zending<R extends Route = Route> {
  readonly stuk: string
  readonly van: Actor<R>
  readonly naar: readonly Actor<R>[]
}

/**
 * Which documents go out with an event, from whom and to whom.
 *
 * @param route - The route.
 * @param gebeurtenis - The event, such as `bepaling-verstuurd`.
 * @returns The documents; none for an event with which nothing goes out, or goes to nobody.
 * @throws {RegelFout} `ongeldige-route` or `ongeldige-waarde`.
 * @see Rules R301-03 and R301-08; interpretations I-17 and I-18.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { verzendlijst } from 'jeugdhulp-regels/routes'
 *
 * const { uitkomst } = verzendlijst(gvjb301, 'bepaling-verstuurd')
 * uitkomst[0] // => { stuk: 'generieke-bepaling', van: 'JB', naar: ['LTM', 'ZA'] }
 * uitkomst[1] // => { stuk: 'aanmeldformulier-deel-1-en-2', van: 'JB', naar: ['ZA'] }
 * ```
 */
export function verzendlijst<const R extends Route>(
  route: R,
  gebeurtenis: Gebeurtenissoort<R>,
): Beslissing<readonly Zending<R>[]> {
  const { stukken, gebeurtenissen, actoren } = eisRoute(route)
  if (typeof gebeurtenis !== 'string' || !Object.hasOwn(gebeurtenissen, gebeurtenis))
    throw new RegelFout('ongeldige-waarde', 'gebeurtenis', Object.keys(gebeurtenissen))
  const zendingen = stukken
    .filter(({ bij }) => bij === gebeurtenis)
    .map((stuk) => ({
      stuk,
      naar: eerste(stuk.naar, alleen(route))?.wie ?? [],
    }))
    .filter(({ naar }) => naar.length > 0)
  return {
    uitkomst: zendingen.map(({ stuk: { stuk, van }, naar }) => ({
      stuk,
      van,
      naar,
    })) as readonly Zending<R>[],
    motivering: zendingen.flatMap(({ stuk: { titel, van, regel, interpretaties = [] }, naar }) => {
      const tekst = `Van ${actoren[van]} naar ${naar.map((actor) => actoren[actor]).join(' en ')}: ${titel}.`
      return [regel, ...interpretaties].map((id) => pasToe(id, tekst, { van, naar }))
    }),
  }
}

/** What was agreed, by the names of the parts that a route compares (KR-08); `never` for one that compares none. */
export type Afspraken<R extends Route> = R['afspraken'] extends { delen: infer D }
  ? { readonly [K in keyof D]: string | number }
  : Readonly<Record<string, string | number>>

/**
 * Whether a message carries what was agreed: the 301-bericht what the talk set, the VOT or VOW what stands in the
 * afsprakenoverzicht.
 *
 * @param route - A route that says what must be repeated, such as `gvjb301`.
 * @param vergelijking - `afgesproken` is what was agreed, `bericht` what the message carries; each part as text
 * or a number, both in the same words and units.
 * @returns Whether all parts agree, and the parts that do not.
 * @throws {RegelFout} `ongeldige-route`, `ongeldige-waarde` or `onbekend-veld`, with the path of the field.
 * @see Rules R301-18 and KR-05.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { toetsBericht } from 'jeugdhulp-regels/routes'
 *
 * const { uitkomst } = toetsBericht(gvjb301, {
 *   afgesproken: { productcode: '45F21', omvang: '5760 minuten', duur: '12 maanden' },
 *   bericht: { productcode: '45F21', omvang: '5760 minuten', duur: '6 maanden' },
 * })
 * uitkomst // => { klopt: false, verschillen: ['duur'] }
 * ```
 */
export function toetsBericht<const R extends Route>(
  route: R,
  vergelijking: { readonly afgesproken: NoInfer<Afspraken<R>>; readonly bericht: NoInfer<Afspraken<R>> },
): Beslissing<{ readonly klopt: boolean; readonly verschillen: readonly string[] }> {
  const { afspraken } = eisRoute(route)
  if (!afspraken) throw new RegelFout('ongeldige-route', 'route.afspraken')
  const { afgesproken, bericht, ...rest } = eisObject(vergelijking, 'vergelijking')
  eisNietsMeer(rest, 'vergelijking')
  const delen = Object.keys(afspraken.delen)
  const lees = (invoer: unknown, pad: string) => {
    const velden = eisVelden(invoer, pad, delen)
    for (const deel of delen)
      if (typeof velden[deel] !== 'string' && !Number.isFinite(velden[deel]))
        throw new RegelFout('ongeldige-waarde', `${pad}.${deel}`)
    return velden
  }
  const afspraak = lees(afgesproken, 'vergelijking.afgesproken')
  const inBericht = lees(bericht, 'vergelijking.bericht')
  const verschillen = delen.filter((deel) => afspraak[deel] !== inBericht[deel])
  const namen = verschillen.map((deel) => afspraken.delen[deel]).join(', ')
  const tekst = namen
    ? `In ${afspraken.bericht} wijkt af: ${namen}.`
    : `Wat in ${afspraken.bericht} staat is zoals afgesproken.`
  return {
    uitkomst: { klopt: verschillen.length === 0, verschillen },
    motivering: [pasToe(afspraken.regel, tekst, { verschillen })],
  }
}
