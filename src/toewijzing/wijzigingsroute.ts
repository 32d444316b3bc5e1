import { eisKeuze, eisVelden, leesJaNee } from '../kern/invoer'
import type { Beslissing } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import { VERWIJZERS, type Verwijzer } from '../kern/toewijzing'
import type { Regelset } from '../producten/regelset'
import { motiveringVan } from './bezwaar'
import {
  type Routevraag,
  WIJZIGINGSSOORTEN,
  type Wijzigingsroute,
  type Wijzigingssoort,
  weegRoute,
} from './routekeuze'
import type { Toewijzingsregels } from './toewijzingsregels'

/** A change of a running allocation. */
export interface Wijzigingsvraag<R extends Regelset = Regelset> {
  /** The contract of the product. */
  readonly contract?: keyof R['contracten'] & string
  /** Who referred to the running allocation. */
  readonly verwijzer: Verwijzer
  /** Whether the change fits the referral there is; only asked after a medical referral. */
  readonly pastBinnenVerwijzing?: boolean
  /** Whether the gemeente has the procesregie (for Basis Begeleiding: whether the care is placed with it): not, unless told. */
  readonly procesregie?: boolean
  readonly soort?: Wijzigingssoort
  /** With `opschalen` or `afschalen`: whether it stays within the provider's own organisation. */
  readonly eigenOrganisatie?: boolean
}

const VELDEN = ['contract', 'verwijzer', 'pastBinnenVerwijzing', 'procesregie', 'soort', 'eigenOrganisatie']

function leesVraag(regels: Toewijzingsregels, velden: Readonly<Record<string, unknown>>): Routevraag {
  const { perVerwijzer } = regels.wijziging
  const { contract, soort, pastBinnenVerwijzing: past, eigenOrganisatie } = velden
  const contracten = Object.keys(regels.verzoeken)
  const verwijzer = eisKeuze(velden.verwijzer, 'vraag.verwijzer', VERWIJZERS)
  return {
    contract:
      contract === undefined ? undefined : regels.verzoeken[eisKeuze(contract, 'vraag.contract', contracten)],
    weg: perVerwijzer[verwijzer],
    past: past === undefined ? undefined : leesJaNee(past, 'vraag.pastBinnenVerwijzing'),
    procesregie: leesJaNee(velden.procesregie, 'vraag.procesregie'),
    soort: soort === undefined ? undefined : eisKeuze(soort, 'vraag.soort', WIJZIGINGSSOORTEN),
    eigenOrganisatie:
      eigenOrganisatie === undefined ? undefined : leesJaNee(eigenOrganisatie, 'vraag.eigenOrganisatie'),
  }
}

/**
 * By which road a running allocation is changed.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - Who referred, and what changes.
 * @returns `onbekend` where the source names no road, or where it hangs on what was not told: whether the change fits the
 * referral, or stays within the provider's own organisation.
 * @throws {RegelFout} `ongeldige-regelset`, `ongeldige-waarde` or `onbekend-veld`.
 * @see Rules TOE-03, TOE-05, TOE-07 and TOE-12; interpretation I-43.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { bepaalWijzigingsroute } from 'jeugdhulp-regels/toewijzing'
 *
 * bepaalWijzigingsroute(flevoland, { verwijzer: 'huisarts', pastBinnenVerwijzing: true }).uitkomst // => 'JW317'
 * bepaalWijzigingsroute(flevoland, { verwijzer: 'gemeente' }).uitkomst // => 'lokale-toegang'
 * bepaalWijzigingsroute(flevoland, { verwijzer: 'gemeente', soort: 'einddatum-verschuiven' }).uitkomst // => 'JW317'
 * ```
 */
export function bepaalWijzigingsroute<const R extends Regelset>(
  regelset: R,
  vraag: Wijzigingsvraag<R>,
): Beslissing<Wijzigingsroute> {
  const regels = eisDeel(regelset, 'toewijzing')
  const afweging = weegRoute(leesVraag(regels, eisVelden(vraag, 'vraag', VELDEN)), regels)
  return { uitkomst: afweging.uitkomst, motivering: motiveringVan(afweging) }
}
