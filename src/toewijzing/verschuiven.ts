import { type Datum, leesDatum } from '../kern/datum'
import { eisAantal, eisJaNee, eisKeuze, eisVelden, leesJaNee } from '../kern/invoer'
import type { Beslissing } from '../kern/motivering'
import { leesPeriode } from '../kern/periode'
import { eisDeel } from '../kern/regelset'
import { VERWIJZERS, type Verwijzer } from '../kern/toewijzing'
import { leesProduct } from '../producten/lees'
import type { Productcode, Regelset } from '../producten/regelset'
import { motiveringVan } from './bezwaar'
import type { Toewijzingsregels } from './toewijzingsregels'
import { type Verschuiving, type Verschuivingswens, weegVerschuiving } from './verschuiving'

/** A running allocation whose end somebody wants to move, without extra minutes. */
export interface Verschuivingsvraag<R extends Regelset = Regelset> {
  /** The first day of the allocation as it was first given. */
  readonly ingangsdatum: Datum
  /** The last day as it was first given. */
  readonly einddatum: Datum
  /** The last day that is wished; without one the answer is the limit. */
  readonly gewensteEinddatum?: Datum
  /** The product; its own maximum may set an earlier limit (I-42). */
  readonly product?: Productcode<R>
  /** Who referred. */
  readonly verwijzer: Verwijzer
  /** Whether the end was moved before. */
  readonly eerderVerschoven: boolean
  /** The minutes that are left: a whole number of 0 or more. */
  readonly resterendeMinuten: number
  /** Whether there are goals that are not reached yet: so unless told. */
  readonly doelenOpen?: boolean
}

const VELDEN = [
  'ingangsdatum',
  'einddatum',
  'gewensteEinddatum',
  'product',
  'verwijzer',
  'eerderVerschoven',
  'resterendeMinuten',
  'doelenOpen',
]

function leesVraag(
  regelset: Regelset,
  { wijziging: { perVerwijzer } }: Toewijzingsregels,
  velden: Readonly<Record<string, unknown>>,
): Verschuivingswens {
  const { gewensteEinddatum, product } = velden
  const verwijzer = eisKeuze(velden.verwijzer, 'vraag.verwijzer', VERWIJZERS)
  return {
    periode: leesPeriode(velden, 'vraag'),
    gewenst:
      gewensteEinddatum === undefined ? undefined : leesDatum(gewensteEinddatum, 'vraag.gewensteEinddatum'),
    product: product === undefined ? undefined : leesProduct(regelset, product, 'vraag.product').product,
    viaBepaling: perVerwijzer[verwijzer] === 'nieuwe-bepaling',
    eerder: eisJaNee(velden.eerderVerschoven, 'vraag.eerderVerschoven'),
    minuten: eisAantal(velden.resterendeMinuten, 'vraag.resterendeMinuten', 0),
    doelenOpen: leesJaNee(velden.doelenOpen ?? true, 'vraag.doelenOpen'),
  }
}

/**
 * Whether the end date of an allocation may be moved, without extra minutes, by a 317: once, while minutes are left and
 * goals are open, by at most a part of the original period and a number of months.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The allocation as it was first given, and what is wished.
 * @returns All that stands in the way is in the `motivering`. Where only the wished day is too late, `uiterlijk` and `via`
 * tell what is possible. After a referral by a GI there is no 317 but a new bepaling, if the running measure leaves room.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-datum`, `buiten-bereik`, `datum-loopt-terug`,
 * `ongeldig-aantal`, `ongeldige-waarde`, `ontbrekend-veld` or `onbekend-veld`.
 * @see Rule TOE-03; interpretations I-08, I-13, I-42 and I-47.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { verschuifEinddatum } from 'jeugdhulp-regels/toewijzing'
 *
 * const vraag = {
 *   ingangsdatum: '2026-09-01',
 *   einddatum: '2027-02-28',
 *   verwijzer: 'huisarts',
 *   eerderVerschoven: false,
 *   resterendeMinuten: 600,
 * } as const
 * verschuifEinddatum(flevoland, vraag).uitkomst // => { toegestaan: true, uiterlijk: '2027-05-31', via: 'JW317' }
 * verschuifEinddatum(flevoland, { ...vraag, gewensteEinddatum: '2027-06-01' }).uitkomst.toegestaan // => false
 * ```
 */
export function verschuifEinddatum<const R extends Regelset>(
  regelset: R,
  vraag: Verschuivingsvraag<R>,
): Beslissing<Verschuiving> {
  const regels = eisDeel(regelset, 'toewijzing')
  const afweging = weegVerschuiving(leesVraag(regelset, regels, eisVelden(vraag, 'vraag', VELDEN)), regels)
  return { uitkomst: afweging.uitkomst, motivering: motiveringVan(afweging) }
}
