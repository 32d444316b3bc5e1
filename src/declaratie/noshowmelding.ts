import type { Datum } from '../kern/datum'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import { gevolgVan, tredeVan } from './noshowladder'
import { leesNoShows, type NoShowkeuzes, type NoShowregistratie, nummerNoShows } from './noshowtelling'

/** What the gemeente is told of a no-show. It holds facts only: there is no field for what the help is about (NS-05). */
export interface NoShowmelding {
  /** As it was given. */
  readonly client: string
  readonly product: string
  readonly datum: Datum
  readonly volgnummer: number
  /** Whether direct help pauses until the gemeente has decided. */
  readonly beslissingGevraagd: boolean
  /** The last day on which the gemeente tells its decision, if one is asked. */
  readonly besluitUiterlijk?: Datum
}

/**
 * The reports that are due to the gemeente: one for each no-show from the second on, in the order in which they were
 * given. A report names client, product, day and number, and asks a decision from the third on; treatment content has
 * no place in it, neither here nor in what it is made from.
 *
 * @param regelset - Such as `flevoland`.
 * @param registraties - The whole history, in any order, as for {@link beoordeelNoShows}.
 * @param keuzes - Other choices than those of the regelset for I-11 and I-12.
 * @throws {RegelFout} As {@link beoordeelNoShows}.
 * @see Rules NS-02 to NS-05.
 *
 * @example
 * ```ts
 * import { meldNoShows } from 'jeugdhulp-regels/declaratie'
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 *
 * const keer = (datum: string) => ({ client: 'a', product: '45F31', datum, gepland: false }) as const
 * const { uitkomst } = meldNoShows(flevoland, [keer('2026-03-02'), keer('2026-04-02')])
 * uitkomst // => [{ client: 'a', product: '45F31', datum: '2026-04-02', volgnummer: 2, beslissingGevraagd: false }]
 * ```
 */
export function meldNoShows<const R extends Regelset>(
  regelset: R,
  registraties: readonly NoShowregistratie<R>[],
  keuzes: NoShowkeuzes = {},
): Beslissing<readonly NoShowmelding[]> {
  const { gelezen, noShow } = leesNoShows(regelset, eisDeel(regelset, 'declaratie'), registraties, keuzes)
  const nummers = nummerNoShows(gelezen, noShow)
  const meldingen = gelezen.flatMap(({ client, product, datum, gemeldOp, gepland }, plaats) => {
    const { nummer } = nummers[plaats] as { nummer: number }
    if (gepland || !tredeVan(noShow, nummer)?.melding) return []
    const gevolg = gevolgVan(noShow, nummer, gemeldOp, `registraties[${plaats}].gemeldOp`)
    const { besluitUiterlijk, motivering } = gevolg
    const beslissingGevraagd = besluitUiterlijk !== undefined
    const vast = { client, product, datum, volgnummer: nummer, beslissingGevraagd }
    return [{ melding: besluitUiterlijk ? { ...vast, besluitUiterlijk } : vast, motivering }]
  })
  const tekst = 'Een melding noemt alleen cliënt, product, dag en nummer van de no-show.'
  return {
    uitkomst: meldingen.map(({ melding }) => melding),
    motivering: [
      pasToe('NS-05', tekst, { meldingen: meldingen.length }, noShow.melding.bron),
      ...meldingen.flatMap(({ motivering }) => motivering.filter(({ regel }) => regel !== 'NS-05')),
    ],
  }
}
