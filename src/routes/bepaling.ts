import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisNietsMeer, eisObject, leesLijst } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe } from '../kern/motivering'
import type { RegelId } from '../kern/regelregister'
import type { Bepalingsdeel, Bepalingseisen } from './bepalingseisen'
import type { Route } from './definitie'
import { eisRoute } from './route'
import { alleen, geldt } from './situatie'

/** A bepaling jeugdhulp, as far as a route has a say in it. What is not known is left out. */
export interface Bepaling {
  /** The number of one of the route's `zorgcategorieen`; refused on a route that has none. */
  readonly zorgcategorie?: number
  /** The form of help, in words of one's own. */
  readonly vorm?: string
  /** First and last day; together they are the duration. */
  readonly begindatum?: Datum
  readonly einddatum?: Datum
  /** The size, in words of one's own. */
  readonly omvang?: string
  readonly evaluatiemomenten?: readonly Datum[]
  /** The provider it names, if any. */
  readonly zorgaanbieder?: string
  /** The measure on which the bepaling rests, in words of one's own. */
  readonly grondslag?: string
  readonly productcode?: string
  /** Whether it agrees with the talk, and with the regional inkoopafspraken. */
  readonly volgensOverleg?: boolean
  readonly volgensInkoopafspraken?: boolean
  /** Last day of the court measure. */
  readonly einddatumMaatregel?: Datum
}

/** The answer of {@link toetsBepaling}. */
export interface Bepalingsuitkomst {
  /** Whether nothing is wrong; warnings do not count. */
  readonly voldoet: boolean
  readonly bevindingen: readonly Bevinding[]
}

function eisSoort<T>(waarde: unknown, soort: 'string' | 'boolean', pad: string): T | undefined {
  if (waarde === undefined || typeof waarde === soort) return waarde as T | undefined
  throw new RegelFout('ongeldige-waarde', pad)
}

function leesBepaling(invoer: unknown, zorgcategorieen: readonly string[]): Bepaling {
  const { evaluatiemomenten, zorgcategorie, begindatum, einddatum, einddatumMaatregel, ...overig } =
    eisObject(invoer, 'bepaling')
  const { vorm, omvang, zorgaanbieder, grondslag, productcode, ...bevestigd } = overig
  const { volgensOverleg, volgensInkoopafspraken, ...rest } = bevestigd
  eisNietsMeer(rest, 'bepaling')
  for (const [veld, waarde] of Object.entries({ vorm, omvang, zorgaanbieder, grondslag, productcode }))
    eisSoort(waarde, 'string', `bepaling.${veld}`)
  for (const [veld, waarde] of Object.entries({ volgensOverleg, volgensInkoopafspraken }))
    eisSoort(waarde, 'boolean', `bepaling.${veld}`)
  for (const [veld, waarde] of Object.entries({ begindatum, einddatum, einddatumMaatregel }))
    if (waarde !== undefined) leesDatum(waarde, `bepaling.${veld}`)
  if (evaluatiemomenten !== undefined) leesLijst(evaluatiemomenten, 'bepaling.evaluatiemomenten', leesDatum)
  const bekend = typeof zorgcategorie === 'number' && zorgcategorieen.includes(String(zorgcategorie))
  if (zorgcategorie !== undefined && !bekend)
    throw new RegelFout('ongeldige-waarde', 'bepaling.zorgcategorie')
  const bepaling: Bepaling = invoer as object
  // Dates of one form compare as text.
  if (
    bepaling.begindatum !== undefined &&
    bepaling.einddatum !== undefined &&
    bepaling.einddatum < bepaling.begindatum
  )
    throw new RegelFout('datum-loopt-terug', 'bepaling.einddatum')
  return bepaling
}

/** Whether a part stands in a bepaling; blank text and an empty list do not. */
function bevat(bepaling: Bepaling, deel: Bepalingsdeel): boolean {
  if (deel === 'duur') return bepaling.begindatum !== undefined && bepaling.einddatum !== undefined
  const waarde = bepaling[deel]
  if (typeof waarde === 'string') return waarde.trim() !== ''
  return Array.isArray(waarde) ? waarde.length > 0 : waarde !== undefined
}

/** A finding of which the rule is always known. */
type MetRegel = Bevinding & { readonly regel: RegelId }

const bevinding =
  (ernst: Bevinding['ernst']) =>
  (regel: RegelId, code: string, tekst: string): MetRegel => ({ code, ernst, tekst, regel })
const fout = /* @__PURE__ */ bevinding('fout')
const waarschuwing = /* @__PURE__ */ bevinding('waarschuwing')

function bevindingenVan(bepaling: Bepaling, eisen: Bepalingseisen, langer: RegelId | undefined): MetRegel[] {
  const bevindingen: MetRegel[] = []
  for (const { deel, titel, regel } of eisen.verplicht)
    if (!bevat(bepaling, deel))
      bevindingen.push(fout(regel, `${deel}-ontbreekt`, `In de bepaling ontbreekt: ${titel}.`))
  for (const { deel, titel, regel } of eisen.verboden)
    if (bevat(bepaling, deel))
      bevindingen.push(fout(regel, `noemt-${deel}`, `De bepaling noemt ${titel}; dat hoort er niet in.`))
  for (const { deel, titel, regel } of eisen.onnodig ?? [])
    if (bevat(bepaling, deel))
      bevindingen.push(
        waarschuwing(regel, `onnodig-${deel}`, `De bepaling noemt ${titel}; dat is er niet voor nodig.`),
      )
  for (const { deel, titel, regel } of eisen.bevestigen) {
    if (bepaling[deel] === false)
      bevindingen.push(fout(regel, `niet-${deel}`, `De bepaling wijkt af van ${titel}.`))
    else if (bepaling[deel] === undefined)
      bevindingen.push(
        waarschuwing(regel, `${deel}-onbekend`, `Of de bepaling klopt met ${titel} is niet opgegeven.`),
      )
  }
  const { einddatum, einddatumMaatregel } = bepaling
  if (langer && einddatum !== undefined && einddatumMaatregel !== undefined && einddatum > einddatumMaatregel)
    bevindingen.push(
      waarschuwing(langer, 'langer-dan-maatregel', 'De bepaling loopt langer door dan de maatregel.'),
    )
  return bevindingen
}

/**
 * Checks a bepaling jeugdhulp against what its route asks: what it must hold, what it must not name, what it must
 * agree with, and that it does not outlast the measure.
 *
 * @param route - A route that says what a bepaling must hold, such as `gvjb301`.
 * @param bepaling - The bepaling. Dates between 2000-01-01 and 2099-12-31.
 * @returns Whether it will do, with every finding at once. A bepaling longer than the measure, of which an agreement
 * was not told, or that names what nobody needs in it gives a warning and will do all the same.
 * @throws {RegelFout} `ongeldige-route` (also for a route that does not speak of a bepaling), `ongeldige-waarde`,
 * `ongeldige-datum`, `buiten-bereik`, `onbekend-veld` or `datum-loopt-terug`, with the path of the field.
 * @see Rules R301-02, R301-15, R301B-02, R315-02 and HGI-05; interpretation I-26.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { toetsBepaling } from 'jeugdhulp-regels/routes'
 *
 * const { uitkomst } = toetsBepaling(gvjb301, {
 *   zorgcategorie: 1,
 *   vorm: 'ambulante begeleiding',
 *   begindatum: '2026-03-09',
 *   einddatum: '2026-09-08',
 *   omvang: '4 uur per week',
 *   evaluatiemomenten: ['2026-06-08'],
 *   zorgaanbieder: 'Aanbieder A',
 *   volgensOverleg: true,
 *   volgensInkoopafspraken: true,
 * })
 * uitkomst.voldoet // => false
 * uitkomst.bevindingen.map(({ code }) => code) // => ['noemt-zorgaanbieder']
 * ```
 */
export function toetsBepaling(route: Route, bepaling: Bepaling): Beslissing<Bepalingsuitkomst> {
  const { bepaling: eisen, zorgcategorieen } = eisRoute(route)
  if (!eisen) throw new RegelFout('ongeldige-route', 'route.bepaling')
  const gelezen = leesBepaling(bepaling, Object.keys(zorgcategorieen?.namen ?? {}))
  const langer = eisen.langerDanMaatregel
  const getoetst = langer && geldt(langer.als, alleen(route)) ? langer : undefined
  const bevindingen = bevindingenVan(gelezen, eisen, getoetst?.regel)
  const voldoet = bevindingen.every(({ ernst }) => ernst !== 'fout')
  const isLanger = getoetst && bevindingen.some(({ code }) => code === 'langer-dan-maatregel')
  return {
    uitkomst: { voldoet, bevindingen },
    motivering: [
      ...bevindingen.map(({ regel, tekst, code }) => pasToe(regel, tekst, { code })),
      ...(isLanger ? [pasToe(getoetst.interpretatie, 'Dat is een waarschuwing en geen weigering.')] : []),
      ...(voldoet ? [pasToe(eisen.regel, 'De bepaling bevat wat erin hoort.', { voldoet })] : []),
    ],
  }
}
