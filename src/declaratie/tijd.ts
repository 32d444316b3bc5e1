import { bevries } from '../kern/bevries'
import type { Beslissing } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import { beoordeelCasusregie } from './casusregietijd'
import type { Declaratieregels } from './declaratieregels'
import { leesRijen } from './lees'
import { type GelezenTijd, leesTijd, soortenVan, type Tijdregistratie } from './lees-tijd'
import { noShowDeclarabel } from './noshowdeclarabel'
import { nummerNoShows } from './noshowtelling'
import { type Reden, redenExtraClient, redenGepland, redenTijd } from './reden'

/** Whether time may be declared. */
export interface Tijdoordeel {
  readonly declarabel: boolean
  /** The minutes that may be declared: all of them, or none. */
  readonly minuten: number
}

/** Judges what holds for every registration of a kind and product, whatever else is in the list, once for each. */
function maakVastOordeel(regels: Declaratieregels): (registratie: GelezenTijd) => Reden {
  const bekend = new Map<string, Reden>()
  return ({ soort, product, gegevens }) => {
    const sleutel = JSON.stringify([soort, product])
    const eerder = bekend.get(sleutel)
    if (eerder) return eerder
    const reden: Reden =
      soort === 'geplande-afwezigheid'
        ? [false, [redenGepland(regels), ...redenExtraClient(regels, gegevens)]]
        : redenTijd(regels, soort, gegevens)
    // One explanation goes with many answers, so none of their owners may change it.
    bekend.set(sleutel, bevries(reden))
    return reden
  }
}

/**
 * Which registered time may be declared: direct and indirect time for the client may, travel and other time is in the
 * tariff. Casusregie counts as indirect time at contracts that know it, by one worker for each client and month; who began
 * first is that worker, and on one day the first by name. Planned absence is never declarable, a no-show as
 * {@link beoordeelNoShows} says. On the code of an extra client nothing is.
 *
 * @param regelset - Such as `flevoland`.
 * @param registraties - The registrations, in any order. For no-shows and casusregie the whole of the year or month
 * must be in the list, because the others count; `gemeldOp`, `toewijzing` and the minutes settle which of two on one day is
 * the third, as in {@link beoordeelNoShows}.
 * @returns One answer for each registration, in the order given; answers may share their frozen motivering.
 * @throws {RegelFout} `ongeldige-regelset` (also where it has no such part), `onbekende-productcode`, `ontbrekend-veld` (casusregie without a worker), `onbekend-veld`,
 * `ongeldige-waarde`, `ongeldige-datum`, `ongeldig-aantal`, `buiten-bereik` or `datum-loopt-terug` (a no-show reported before it happened).
 * @see Rules DEC-01 and DEC-03 to DEC-06; interpretations I-50 and I-51.
 *
 * @example
 * ```ts
 * import { declarabeleTijd } from 'jeugdhulp-regels/declaratie'
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 *
 * const tijd = { client: 'a', product: '45F31', datum: '2026-03-02', minuten: 45 } as const
 * const antwoorden = declarabeleTijd(flevoland, [{ ...tijd, soort: 'direct' }, { ...tijd, soort: 'reistijd' }])
 * antwoorden.map(({ uitkomst }) => uitkomst.minuten) // => [45, 0]
 * antwoorden[1]?.motivering[0]?.tekst // => 'Reistijd zit al in het tarief.'
 * ```
 */
export function declarabeleTijd<const R extends Regelset>(
  regelset: R,
  registraties: readonly Tijdregistratie<R>[],
): Beslissing<Tijdoordeel>[] {
  const regels = eisDeel(regelset, 'declaratie')
  const soorten = soortenVan(regels)
  const gelezen = leesRijen(registraties, 'registraties', (rij) => leesTijd(regelset, soorten, rij))
  const nummers = nummerNoShows(gelezen, regels.noShow)
  const vast = maakVastOordeel(regels)
  const casusregie = beoordeelCasusregie(
    regels,
    gelezen.filter(({ soort }) => soort === 'casusregie'),
  )
  const oordeel = (registratie: GelezenTijd, inJaar: number): Reden => {
    if (registratie.soort === 'no-show')
      return noShowDeclarabel(regels, registratie.gegevens, registratie, inJaar)
    return registratie.soort === 'casusregie' ? casusregie(registratie) : vast(registratie)
  }
  return gelezen.map((registratie, plaats) => {
    const [declarabel, motivering] = oordeel(registratie, (nummers[plaats] as { inJaar: number }).inJaar)
    return { uitkomst: { declarabel, minuten: declarabel ? registratie.minuten : 0 }, motivering }
  })
}
