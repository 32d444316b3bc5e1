import { eisVelden } from '../kern/invoer'
import type { Beslissing } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import { maakClientcontrole } from './controleclient'
import { type Clientdossier, maakDossier } from './controledossier'
import { GEGEVENSVELDEN, type GelezenGegevens, leesGegevens } from './controlegegevens'
import type { Declaratie, Regeloordeel } from './controletypen'
import type { NoShowregels } from './declaratieregels'
import { leesRijen } from './lees'
import { leesPrestatie, type Prestatie } from './prestatie'
import { maakToetsing } from './toetsing'

const VELDEN = [...GEGEVENSVELDEN, 'regels', 'ingediendOp']

/** The places in a list of the rows of each client. */
function perClient(rijen: readonly { readonly client: string }[]): Map<string, number[]> {
  const plaatsen = new Map<string, number[]>()
  rijen.forEach(({ client }, plaats) => {
    const bekend = plaatsen.get(client)
    if (bekend) bekend.push(plaats)
    else plaatsen.set(client, [plaats])
  })
  return plaatsen
}

/** Takes from a list the rows of a client. */
function kiesPerClient<T extends { readonly client: string }>(rijen: readonly T[]): (client: string) => T[] {
  const plaatsen = perClient(rijen)
  return (client) => (plaatsen.get(client) ?? []).map((plaats) => rijen[plaats] as T)
}

/** Takes from everything given what is of one client. A dossier lives no longer than the check of its lines. */
function maakDossierkast(
  { toewijzingen, eerderGedeclareerd, noShows, groepsminuten }: GelezenGegevens,
  noShow: NoShowregels,
): (client: string) => Clientdossier {
  const toewijzingenVan = kiesPerClient(toewijzingen)
  const eerderVan = kiesPerClient(eerderGedeclareerd)
  const noShowsVan = noShows && kiesPerClient(noShows)
  const groepsminutenVan = groepsminuten && kiesPerClient(groepsminuten)
  return (client) =>
    maakDossier(
      {
        toewijzingen: toewijzingenVan(client),
        eerderGedeclareerd: eerderVan(client),
        noShows: noShowsVan?.(client),
        groepsminuten: groepsminutenVan?.(client),
      },
      noShow,
    )
}

/**
 * Checks the lines of a declaratie against the allocations, and finds everything that is wrong with each: an allocation
 * that is not there, withdrawn, of another product or for an extra client; a unit that does not fit; days outside the
 * period; more than was allocated in all, earlier months included; a no-show beyond the maximum of its year, at a group
 * product, or that was not registered; more than the client's share of group time. Handed in after the latest month is a
 * warning, as the source gives it no consequence; a region may make it a fault (`indiening.ernst`).
 *
 * The lines of a client are taken from early to late, whatever their order in the list. A line with something wrong uses
 * up nothing, but one that is only too much does: together such lines are `teVeel` by exactly what exceeds the limit. Help
 * allocated per day, week or month has no total to check, and a warning says so.
 *
 * With absences given, each declared no-show needs a registration of its own: of its client, product and day, of its
 * allocation where the registration names one, with enough planned minutes, and among the first of its year as
 * {@link beoordeelNoShows} counts them. Lines get one wherever all can have one, those of earlier months first.
 *
 * @param regelset - Such as `flevoland`.
 * @param declaratie - The lines, each of one calendar month, with the allocations and, as far as they are known, earlier
 * lines, absences, group minutes and the day of handing in. Beyond a hundred thousand lines
 * {@link controleerDeclaratieStroom} needs less memory.
 * @returns One answer for each line, in the order given; lines with nothing wrong share one frozen answer.
 * @throws {RegelFout} `ongeldige-regelset` (also where it has no such part), `onbekende-productcode`, `ontbrekend-veld` (such as the client of an
 * allocation), `onbekend-veld`, `ongeldige-waarde` (such as a line over two months, or an allocation given twice), `ongeldige-datum`,
 * `ongeldig-aantal`, `buiten-bereik` or `datum-loopt-terug`.
 * @see Rules DEC-01, DEC-02, DEC-04 to DEC-06, BER-06, TOE-06 and IJW-07; interpretations I-10, I-13, I-50 and I-51.
 *
 * @example
 * ```ts
 * import { controleerDeclaratie } from 'jeugdhulp-regels/declaratie'
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 *
 * const omvang = { volume: 10, eenheid: 'uur', frequentie: 'totaal' } as const
 * const periode = { ingangsdatum: '2026-01-01', einddatum: '2026-03-15' }
 * const toewijzingen = [{ nummer: '1', client: 'a', product: '45F31', ...periode, omvang }]
 * const regel = { client: 'a', toewijzing: '1', product: '45F31', volume: 400, eenheid: 'minuut' } as const
 * const [februari, maart] = controleerDeclaratie(flevoland, {
 *   toewijzingen,
 *   regels: [
 *     { ...regel, begindatum: '2026-02-02', einddatum: '2026-02-27' },
 *     { ...regel, begindatum: '2026-03-02', einddatum: '2026-03-20' },
 *   ],
 * })
 * februari?.uitkomst.akkoord // => true
 * maart?.uitkomst.bevindingen.map(({ code, teVeel }) => [code, teVeel]) // => [['na-einde', undefined], ['boven-toewijzing', 200]]
 * ```
 */
export function controleerDeclaratie<const R extends Regelset>(
  regelset: R,
  declaratie: Declaratie<R>,
): Beslissing<Regeloordeel>[] {
  const regelsVan = eisDeel(regelset, 'declaratie')
  const velden = eisVelden(declaratie, 'declaratie', VELDEN)
  const toetsing = maakToetsing(regelset, regelsVan, velden.ingediendOp, 'declaratie.ingediendOp')
  const gegevens = leesGegevens(toetsing, velden, 'declaratie')
  const dossierVan = maakDossierkast(gegevens, regelsVan.noShow)
  const regels = leesRijen(velden.regels, 'declaratie.regels', (rij) => leesPrestatie(regelset, rij))
  const controleer = maakClientcontrole(toetsing)
  const antwoorden = new Array<Beslissing<Regeloordeel>>(regels.length)
  for (const [client, plaatsen] of perClient(regels)) {
    const eigen = plaatsen.map((plaats) => regels[plaats] as Prestatie)
    controleer(dossierVan(client), eigen).forEach((antwoord, i) => {
      antwoorden[plaatsen[i] as number] = antwoord
    })
  }
  return antwoorden
}
