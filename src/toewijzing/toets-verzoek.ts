import { type Beslissing, type Bevinding, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import { type Gelezenproduct, type Gelezenverzoek, leesContext, leesVerzoek } from './lees-verzoek'
import type { Toewijzingsregels } from './toewijzingsregels'
import { type Afwijzingsreden, samen, type Uitslag, type Verzoekactie } from './uitslag'
import {
  toetsBsn,
  toetsContract,
  toetsEenheid,
  toetsGemeente,
  toetsJaren,
  toetsMaat,
  toetsStapeling,
  toetsWoonplaats,
} from './vaste-toetsen'
import type { Verzoek, Verzoekcontext } from './verzoek'
import { toets315 } from './verzoek-315'
import { toets317 } from './verzoek-317'

/** A finding on a request; `reden` is what a refusal on it would name. */
export type Verzoekbevinding = Bevinding & { readonly reden?: Afwijzingsreden }

/** The answer prepared to a 315 or 317, all that was found, and what there is to do (TOE-08). */
export interface Verzoekoordeel {
  /** `afwijzen` where a demand is not met, `in-onderzoek` where somebody must look, else `toewijzen`. */
  readonly antwoord: 'toewijzen' | 'afwijzen' | 'in-onderzoek'
  readonly bevindingen: readonly Verzoekbevinding[]
  readonly acties: readonly Verzoekactie[]
}

/** What every product of a request is tested for. */
function toetsProduct(
  regelset: Regelset,
  deel: Gelezenproduct,
  verzoek: Gelezenverzoek,
  regels: Toewijzingsregels,
  context: Verzoekcontext,
  overgangNaarGroep: boolean,
): Uitslag {
  const { soort } = verzoek
  const eerdere = verzoek.producten.slice(0, verzoek.producten.indexOf(deel))
  const naast = [
    ...(context.lopend ?? []).map((vorm, i) => ({ vorm, pad: `context.lopend[${i}]` })),
    ...eerdere.map(({ code }) => ({ vorm: code, pad: `${deel.pad}.product` })),
  ]
  return samen([
    toetsGemeente(regelset, deel, context),
    toetsEenheid(deel, verzoek.bericht, regels),
    // A later end alone has limits of its own.
    ...(soort === 'einddatum-verschuiven' ? [] : [toetsMaat(regelset, deel)]),
    toetsJaren(regelset, deel, context),
    toetsStapeling(regelset, deel, naast, { overgangNaarGroep, afschalen: soort === 'afschalen' }),
  ])
}

/** One of each: several products of a request may come to the same finding at the same place. */
function zonderDubbele<T>(lijst: readonly T[], sleutel: (deel: T) => string): readonly T[] {
  return [...new Map(lijst.map((deel) => [sleutel(deel), deel])).values()]
}

const ANTWOORDACTIE = {
  toewijzen: 'stuur-JW301',
  afwijzen: 'stuur-JW319-afgewezen',
  'in-onderzoek': 'stuur-JW319-in-onderzoek',
} as const

/** What only makes sense where the request is not refused. */
const BIJ_VERVOLG: readonly Verzoekactie['actie'][] = [
  'informeer-toegang',
  'neem-contact-op',
  'vraag-procesregie',
  'vraag-aanvullend-besluit',
]

function oordeel({ bevindingen: gevonden, acties: gevraagd }: Uitslag): Verzoekoordeel {
  const bevindingen = zonderDubbele(gevonden, ({ code, pad }) => `${code} ${pad}`)
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout')
  const antwoord = fouten.length > 0 ? 'afwijzen' : bevindingen.length > 0 ? 'in-onderzoek' : 'toewijzen'
  const reden = fouten.find((fout) => fout.reden)?.reden
  const zonderBericht = gevraagd.some(({ actie }) => actie === 'gebruik-landelijk-formulier')
  const antwoordactie: Verzoekactie = {
    actie: ANTWOORDACTIE[antwoord],
    wie: 'gemeente',
    ...(reden && { reden }),
  }
  const acties = [
    ...(zonderBericht ? [] : [antwoordactie]),
    ...gevraagd.filter(({ actie }) => antwoord !== 'afwijzen' || !BIJ_VERVOLG.includes(actie)),
  ]
  return { antwoord, bevindingen, acties: zonderDubbele(acties, ({ actie, via }) => `${actie} ${via}`) }
}

/**
 * What a gemeente answers to a request of a provider: a 315 for one product, or a 317 for the whole wished situation. All
 * that is to be checked is checked at once, also after something was found.
 *
 * @param regelset - Such as `flevoland`.
 * @param verzoek - The request. A 317 is granted whole or not at all; for a 315 with several products ask once for each.
 * @param context - What the gemeente knows of the case. What it does not know yet asks a look, never a yes.
 * @returns The answer, every finding with its place and weight, and what is to be done by whom. `tijdelijk` samenloop and what
 * departs from nothing are no findings; above a guideline is a warning, so `in-onderzoek`.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldig-aantal`, `ongeldige-datum`, `buiten-bereik`,
 * `datum-loopt-terug`, `ongeldige-waarde`, `ontbrekend-veld` or `onbekend-veld`.
 * @see Rules TOE-02 to TOE-05, TOE-07, TOE-08 and TOE-10 to TOE-15, PRD-03, PRD-05 and SAM-01 to SAM-09.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { toetsVerzoek } from 'jeugdhulp-regels/toewijzing'
 *
 * const verzoek = {
 *   bericht: 'JW315',
 *   verwijzer: 'huisarts',
 *   product: '45F11',
 *   volume: 1800,
 *   eenheid: 'minuut',
 *   ingangsdatum: '2026-12-01',
 *   einddatum: '2027-05-31',
 * } as const
 * const context = { gemeente: 'Almere', woonplaats: true, gecontracteerd: true, geboortedatum: '2014-03-08' }
 * toetsVerzoek(flevoland, verzoek, context).uitkomst.antwoord // => 'toewijzen'
 * const { uitkomst } = toetsVerzoek(flevoland, { ...verzoek, verwijzer: 'gemeente' }, { ...context, gecontracteerd: false })
 * uitkomst.antwoord // => 'afwijzen'
 * uitkomst.bevindingen.map(({ code }) => code) // => ['geen-contract', 'verwijzer-past-niet']
 * ```
 */
export function toetsVerzoek<const R extends Regelset>(
  regelset: R,
  verzoek: Verzoek<R>,
  context: Verzoekcontext<R>,
): Beslissing<Verzoekoordeel> {
  const regels = eisDeel(regelset, 'toewijzing')
  const gelezen = leesVerzoek(regelset, verzoek)
  const bekend = leesContext(regelset, context, gelezen)
  const controle = regels.controle[gelezen.bericht]
  const eigen =
    gelezen.bericht === 'JW315'
      ? samen([toetsWoonplaats(bekend, controle), toets315(gelezen, regels, bekend)])
      : toets317(regelset, gelezen, regels, bekend)
  const overgang = gelezen.soort === 'individueel-naar-groep'
  const gaatOver = overgang && eigen.bevindingen.every(({ ernst }) => ernst !== 'fout')
  const uitslag = samen([
    toetsBsn(bekend, regels),
    toetsContract(bekend, controle),
    eigen,
    ...gelezen.producten.map((deel) => toetsProduct(regelset, deel, gelezen, regels, bekend, gaatOver)),
  ])
  const { tekst, stuk, bron } = regels.wegen[gelezen.bericht]
  return {
    uitkomst: oordeel(uitslag),
    motivering: [pasToe('TOE-13', tekst, { stuk }, bron), ...uitslag.motivering],
  }
}
