import type { Bronverwijzing } from '../kern/bronnen'
import { type Beslissing, pasToe } from '../kern/motivering'
import type { RegelId } from '../kern/regelregister'
import type { Toewijzingsregels, Verzoekregels, Wijzigingsweg } from './toewijzingsregels'

/** What somebody wants to change. */
export const WIJZIGINGSSOORTEN = [
  'minuten',
  'einddatum',
  'einddatum-verschuiven',
  'individueel-naar-groep',
  'opschalen',
  'afschalen',
] as const
/**
 * What somebody wants to change. `einddatum-verschuiven` is the end date alone, without extra minutes (TOE-03), and
 * `individueel-naar-groep` goes over within the same minutes (TOE-05).
 */
export type Wijzigingssoort = (typeof WIJZIGINGSSOORTEN)[number]

/** The road a change takes; `onbekend` where the source names none, or where it hangs on what was not told. */
export type Wijzigingsroute =
  | 'JW317'
  | 'JW315-met-nieuwe-verwijzing'
  | 'lokale-toegang'
  | 'nieuwe-bepaling'
  | 'procesregisseur'
  | 'onbekend'

/** A change as it was read. */
export interface Routevraag {
  readonly contract: Verzoekregels | undefined
  readonly weg: Wijzigingsweg
  readonly past: boolean | undefined
  readonly procesregie: boolean
  readonly soort: Wijzigingssoort | undefined
  readonly eigenOrganisatie: boolean
}

interface Stap {
  readonly route: Wijzigingsroute
  readonly regel: RegelId
  readonly tekst: string
  readonly bron: Bronverwijzing
}

/** The road after a medical referral on which the gemeente has no procesregie. */
function opVerwijzing(
  { past, soort, eigenOrganisatie }: Routevraag,
  { wijziging, schalen }: Toewijzingsregels,
): Stap {
  const { bron } = wijziging
  if ((soort === 'opschalen' || soort === 'afschalen') && !eigenOrganisatie) {
    const tekst = 'Op- of afschalen met een 317 kan alleen binnen de eigen organisatie van de aanbieder.'
    return { route: 'onbekend', regel: 'TOE-07', tekst, bron: schalen.bron }
  }
  if (past === false) {
    const tekst =
      'De wijziging past niet binnen de verwijzing; aanbieder, jeugdige en verwijzer regelen een nieuwe, niet de gemeente.'
    return { route: 'JW315-met-nieuwe-verwijzing', regel: 'TOE-07', tekst, bron }
  }
  if (soort === 'individueel-naar-groep') {
    const tekst = 'De groep komt met een 317 naast de individuele hulp, binnen dezelfde minuten.'
    return { route: 'JW317', regel: 'TOE-05', tekst, bron }
  }
  if (past) {
    const tekst = 'De wijziging past binnen de medische verwijzing; een 317 volstaat.'
    return { route: 'JW317', regel: 'TOE-07', tekst, bron }
  }
  return {
    route: 'onbekend',
    regel: 'TOE-07',
    tekst: 'Niet gezegd is of de wijziging binnen de verwijzing past.',
    bron,
  }
}

function kiesRoute(vraag: Routevraag, regels: Toewijzingsregels): Stap {
  const { bron } = regels.wijziging
  if (vraag.weg === 'nieuwe-bepaling') {
    const tekst = 'Na een verwijzing door een GI komt er een nieuwe bepaling.'
    return { route: 'nieuwe-bepaling', regel: 'TOE-07', tekst, bron }
  }
  if (vraag.soort === 'einddatum-verschuiven') {
    const tekst = 'Alleen het einde verschuift, zonder extra minuten; dat kan met een 317.'
    return { route: 'JW317', regel: 'TOE-03', tekst, bron: regels.verschuiving.bron }
  }
  if (vraag.weg === 'lokale-toegang') {
    const tekst = 'De gemeente is verwijzer; een wijziging gaat via de lokale toegang.'
    return { route: 'lokale-toegang', regel: 'TOE-07', tekst, bron }
  }
  if (vraag.weg === 'onbekend') {
    const tekst = 'De bron noemt voor deze verwijzer geen weg.'
    return { route: 'onbekend', regel: 'TOE-07', tekst, bron }
  }
  if (!vraag.procesregie) return opVerwijzing(vraag, regels)
  const regie = vraag.contract?.bijProcesregie ?? regels.bijProcesregie
  return regie.via === 'procesregisseur'
    ? {
        route: regie.via,
        regel: 'TOE-12',
        tekst: 'De gemeente heeft de procesregie; de procesregisseur zorgt voor een nieuwe 301.',
        bron: regie.bron,
      }
    : {
        route: regie.via,
        regel: 'TOE-07',
        tekst: 'De zorg is bij de gemeente belegd; een wijziging gaat via de lokale toegang.',
        bron: regie.bron,
      }
}

/** The road of a change, and why. */
export function beslisRoute(vraag: Routevraag, regels: Toewijzingsregels): Beslissing<Wijzigingsroute> {
  const { route, regel, tekst, bron } = kiesRoute(vraag, regels)
  const anders = vraag.soort === 'individueel-naar-groep' && route !== 'JW317'
  return {
    uitkomst: route,
    motivering: [
      pasToe(regel, tekst, { route }, bron),
      ...(anders
        ? [pasToe('I-43', 'Ook de overgang naar een groep gaat dan langs deze weg.', { route })]
        : []),
    ],
  }
}
