import type { Datum } from '../kern/datum'
import type { Beslissing } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Product, Regelset } from '../producten/regelset'
import { noShowDeclarabel } from './noshowdeclarabel'
import { gevolgVan, type NoShowactie } from './noshowladder'
import {
  type Gelezen,
  leesNoShows,
  type NoShowkeuzes,
  type NoShowregistratie,
  nummerNoShows,
} from './noshowtelling'
import { redenGepland } from './reden'

/** What a no-show means. */
export interface NoShowoordeel {
  /** Which one it is, from 1; 0 for a planned absence, which is no no-show. */
  readonly volgnummer: number
  /** Whether it may be declared, on the code of its product. */
  readonly declarabel: boolean
  /** What is to be done, and by whom. */
  readonly acties: readonly NoShowactie[]
  /** The last day on which the gemeente tells its decision: there from the third no-show on. */
  readonly besluitUiterlijk?: Datum
}

/**
 * What each no-show means: which one it is, whether it may be declared, what is to be done by whom, and until when the
 * gemeente has to decide. The list is the whole history, in any order. It is counted per client, product and calendar
 * year (I-11); at a group product the steps run, but nothing may be declared (I-50); from the fourth on nothing may be
 * declared and the third step is taken again (I-12). A planned absence is no no-show: number 0, nothing to do.
 *
 * Two on one day count as two. Counted per allocation, the steps start again with each allocation, but the most that may
 * be declared stays that of the calendar year (DEC-05).
 *
 * @param regelset - Such as `flevoland`.
 * @param registraties - Every absence: client (an opaque name), product, day, whether it was planned, the day on which the
 * report reached the gemeente (default: the day itself), and the planned direct minutes.
 * @param keuzes - Other choices than those of the regelset for I-11 and I-12.
 * @returns One answer for each registration, in the order given.
 * @throws {RegelFout} `ongeldige-regelset` (also where it has no such part), `onbekende-productcode`, `ontbrekend-veld`, `onbekend-veld`,
 * `ongeldige-waarde`, `ongeldige-datum`, `ongeldig-aantal`, `buiten-bereik`, or `datum-loopt-terug` (reported before it
 * happened).
 * @see Rules DEC-04 to DEC-06 and NS-01 to NS-04; interpretations I-11, I-12, I-50 and I-51.
 *
 * @example
 * ```ts
 * import { beoordeelNoShows } from 'jeugdhulp-regels/declaratie'
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 *
 * const keer = (datum: string) => ({ client: 'a', product: '45F31', datum, gepland: false }) as const
 * const [derde, eerste] = beoordeelNoShows(flevoland, [keer('2026-12-31'), keer('2026-03-02'), keer('2026-04-02')])
 * derde?.uitkomst.besluitUiterlijk // => '2027-01-21'
 * derde?.uitkomst.acties.map(({ actie }) => actie) // => ['melden-aan-gemeente', 'directe-hulp-pauzeren', 'besluit-meedelen']
 * eerste?.uitkomst.volgnummer // => 1
 * eerste?.uitkomst.declarabel // => true
 * ```
 */
export function beoordeelNoShows<const R extends Regelset>(
  regelset: R,
  registraties: readonly NoShowregistratie<R>[],
  keuzes: NoShowkeuzes = {},
): Beslissing<NoShowoordeel>[] {
  const regels = eisDeel(regelset, 'declaratie')
  const { gelezen, noShow } = leesNoShows(regelset, regels, registraties, keuzes)
  return nummerNoShows(gelezen, noShow).map(({ nummer, inJaar }, plaats) => {
    const registratie = gelezen[plaats] as Gelezen
    if (registratie.gepland)
      return {
        uitkomst: { volgnummer: 0, declarabel: false, acties: [] },
        motivering: [redenGepland(regels)],
      }
    const product = (regelset as Regelset).producten[registratie.product] as Product
    const [declarabel, redenen] = noShowDeclarabel(regels, product, registratie, inJaar)
    const { motivering, ...gevolg } = gevolgVan(
      noShow,
      nummer,
      registratie.gemeldOp,
      `registraties[${plaats}].gemeldOp`,
    )
    return {
      uitkomst: { volgnummer: nummer, declarabel, ...gevolg },
      motivering: [...redenen, ...motivering],
    }
  })
}
