import type { Bronverwijzing } from '../kern/bronnen'
import { pasToe } from '../kern/motivering'
import { bronVan, type RegelId } from '../kern/regelbronnen'
import type { Afweging } from './bezwaar'
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
  readonly eigenOrganisatie: boolean | undefined
}

/** A reason for a road; of several the first decides. `veld` is the field of the question it comes from. */
interface Stap {
  readonly route: Wijzigingsroute
  readonly regel: RegelId
  readonly veld: 'verwijzer' | 'pastBinnenVerwijzing' | 'procesregie' | 'eigenOrganisatie'
  readonly tekst: string
  readonly bron: Bronverwijzing
}

/** Whether it goes up or down to other help. */
function schaalt(soort: Wijzigingssoort | undefined): boolean {
  return soort === 'opschalen' || soort === 'afschalen'
}

/** What stands in the way of a 317 after a medical referral on which the gemeente has no procesregie. */
function tegen317({ past, soort, eigenOrganisatie }: Routevraag, regels: Toewijzingsregels): Stap[] {
  const { bron } = regels.wijziging
  const stappen: Stap[] = []
  if (past === false)
    stappen.push({
      route: 'JW315-met-nieuwe-verwijzing',
      regel: 'TOE-07',
      veld: 'pastBinnenVerwijzing',
      tekst:
        'De wijziging past niet binnen de verwijzing; aanbieder, jeugdige en verwijzer regelen een nieuwe, niet de gemeente.',
      bron,
    })
  if (schaalt(soort) && !eigenOrganisatie)
    stappen.push({
      route: 'onbekend',
      regel: 'TOE-07',
      veld: 'eigenOrganisatie',
      tekst:
        eigenOrganisatie === false
          ? 'Op- of afschalen naar een andere organisatie kan niet met een 317; de bron noemt geen andere weg.'
          : 'Niet gezegd is of op- of afschalen binnen de eigen organisatie van de aanbieder blijft.',
      bron: regels.schalen.bron,
    })
  if (past === undefined && soort !== 'individueel-naar-groep')
    stappen.push({
      route: 'onbekend',
      regel: 'TOE-07',
      veld: 'pastBinnenVerwijzing',
      tekst: 'Niet gezegd is of de wijziging binnen de verwijzing past.',
      bron,
    })
  return stappen
}

/** The road after a medical referral on which the gemeente has no procesregie. */
function opVerwijzing(vraag: Routevraag, regels: Toewijzingsregels): Stap[] {
  const bezwaren = tegen317(vraag, regels)
  if (bezwaren.length > 0) return bezwaren
  const { bron } = regels.wijziging
  const past: Stap = {
    route: 'JW317',
    regel: 'TOE-07',
    veld: 'pastBinnenVerwijzing',
    tekst: 'De wijziging past binnen de medische verwijzing; een 317 volstaat.',
    bron,
  }
  if (vraag.soort === 'individueel-naar-groep') {
    const tekst = 'De groep komt met een 317 naast de individuele hulp, binnen dezelfde minuten.'
    const plaats = vraag.contract?.naarGroep.bron ?? bronVan('TOE-05')
    return [{ ...past, regel: 'TOE-05', tekst, bron: plaats }]
  }
  if (!schaalt(vraag.soort)) return [past]
  const tekst = 'Op- of afschalen blijft binnen de eigen organisatie van de aanbieder.'
  return [past, { ...past, veld: 'eigenOrganisatie', tekst, bron: regels.schalen.bron }]
}

function kiesRoute(vraag: Routevraag, regels: Toewijzingsregels): Stap[] {
  const { bron } = regels.wijziging
  const opVerwijzer = { regel: 'TOE-07', veld: 'verwijzer', bron } as const
  if (vraag.weg === 'nieuwe-bepaling') {
    const tekst = 'Na een verwijzing door een GI komt er een nieuwe bepaling.'
    return [{ ...opVerwijzer, route: 'nieuwe-bepaling', tekst }]
  }
  if (vraag.soort === 'einddatum-verschuiven') {
    const tekst = 'Alleen het einde verschuift, zonder extra minuten; dat kan met een 317.'
    return [{ ...opVerwijzer, route: 'JW317', regel: 'TOE-03', tekst, bron: regels.verschuiving.bron }]
  }
  if (vraag.weg === 'lokale-toegang') {
    const tekst = 'De gemeente is verwijzer; een wijziging gaat via de lokale toegang.'
    return [{ ...opVerwijzer, route: 'lokale-toegang', tekst }]
  }
  if (vraag.weg === 'onbekend')
    return [{ ...opVerwijzer, route: 'onbekend', tekst: 'De bron noemt voor deze verwijzer geen weg.' }]
  if (!vraag.procesregie) return opVerwijzing(vraag, regels)
  const perContract = vraag.contract?.bijProcesregie
  const { via, bron: plaats } = perContract ?? regels.bijProcesregie
  const tekst =
    via === 'lokale-toegang'
      ? 'De zorg is bij de gemeente belegd; een wijziging gaat via de lokale toegang.'
      : 'De gemeente heeft de procesregie; de procesregisseur zorgt voor een nieuwe 301.'
  return [{ route: via, regel: perContract ? 'TOE-07' : 'TOE-12', veld: 'procesregie', tekst, bron: plaats }]
}

/** Weighs by which road a change goes. */
export function weegRoute(vraag: Routevraag, regels: Toewijzingsregels): Afweging<Wijzigingsroute> {
  const stappen = kiesRoute(vraag, regels)
  const route = (stappen[0] as Stap).route
  const redenen = stappen.map(({ veld, regel, tekst, bron }) => ({
    veld,
    waarom: pasToe(regel, tekst, { route }, bron),
  }))
  const open = route === 'JW317'
  const anders = vraag.soort === 'individueel-naar-groep' && !open
  return {
    uitkomst: route,
    ja: open ? redenen.map(({ waarom }) => waarom) : [],
    bezwaren: open ? [] : redenen,
    verder: anders
      ? [pasToe('I-43', 'Ook de overgang naar een groep gaat dan langs deze weg.', { route })]
      : [],
  }
}
