import { type Datum, leesDatum } from '../kern/datum'
import { eisKeuze, eisVelden } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { RedenWijziging, Toewijzing } from '../kern/toewijzing'
import type { Regelset } from '../producten/regelset'
import { leesToewijzing } from './lees-toewijzing'

/** An allocation as it becomes, or that it cannot become so. */
export interface Toewijzingswijziging {
  readonly toegestaan: boolean
  /** What the new 301 tells. */
  readonly toewijzing?: Toewijzing
}

/**
 * The allocation as the new 301 tells it when help stops before its end: another last day, and the reason.
 *
 * @param regelset - Such as `flevoland`.
 * @param toewijzing - The allocation as it is.
 * @param einde - The new last day, which counts, and the reason; `verwijderd` is for `trekToewijzingIn`.
 * @returns Not possible where the new end is before the beginning, or not earlier than the end there is.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-datum`, `buiten-bereik`, `datum-loopt-terug`
 * (in the allocation itself), `ongeldige-waarde` or `onbekend-veld`.
 * @see Rule TOE-06.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { beeindigToewijzing } from 'jeugdhulp-regels/toewijzing'
 *
 * const toewijzing = { nummer: '1', product: '45F31', ingangsdatum: '2026-01-01', einddatum: '2026-12-31' }
 * const { uitkomst } = beeindigToewijzing(flevoland, toewijzing, { einddatum: '2026-08-15', reden: 'verhuizing' })
 * uitkomst.toewijzing?.einddatum // => '2026-08-15'
 * uitkomst.toewijzing?.redenWijziging // => 'verhuizing'
 * ```
 */
export function beeindigToewijzing(
  regelset: Regelset,
  toewijzing: Toewijzing,
  einde: { readonly einddatum: Datum; readonly reden: RedenWijziging },
): Beslissing<Toewijzingswijziging> {
  const { redenen, bron } = eisDeel(regelset, 'toewijzing').beeindiging
  const oud = leesToewijzing(regelset, toewijzing, 'toewijzing')
  const velden = eisVelden(einde, 'einde', ['einddatum', 'reden'])
  leesDatum(velden.einddatum, 'einde.einddatum')
  const einddatum = velden.einddatum as Datum
  const redenWijziging = eisKeuze(velden.reden, 'einde.reden', redenen)
  const bezwaren = [
    einddatum < oud.ingangsdatum && 'Het nieuwe einde ligt voor de eerste dag; trek de toewijzing dan in.',
    oud.einddatum !== undefined &&
      einddatum >= oud.einddatum &&
      'Het nieuwe einde is niet eerder dan het einde dat er al is.',
  ].filter((bezwaar) => bezwaar !== false)
  if (bezwaren.length > 0)
    return {
      uitkomst: { toegestaan: false },
      motivering: bezwaren.map((tekst) => pasToe('TOE-06', tekst, { redenWijziging }, bron)),
    }
  const tekst = 'De gemeente stuurt een nieuwe 301 met het nieuwe einde en de reden.'
  return {
    uitkomst: { toegestaan: true, toewijzing: { ...oud, einddatum, redenWijziging } },
    motivering: [pasToe('TOE-06', tekst, { einddatum, redenWijziging }, bron)],
  }
}

/**
 * The allocation as the 301 tells it that undoes it: the last day is the first, and the reason says that it is removed.
 * Nothing may be declared on it.
 *
 * @param regelset - Such as `flevoland`.
 * @param toewijzing - The allocation as it is.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-datum`, `buiten-bereik`, `datum-loopt-terug`,
 * `ongeldige-waarde` or `onbekend-veld`.
 * @see Rule TOE-06.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { trekToewijzingIn } from 'jeugdhulp-regels/toewijzing'
 *
 * const toewijzing = { nummer: '1', product: '45F31', ingangsdatum: '2026-01-01', einddatum: '2026-12-31' }
 * const { uitkomst } = trekToewijzingIn(flevoland, toewijzing)
 * uitkomst.toewijzing?.einddatum // => '2026-01-01'
 * uitkomst.toewijzing?.redenWijziging // => 'verwijderd'
 * ```
 */
export function trekToewijzingIn(
  regelset: Regelset,
  toewijzing: Toewijzing,
): Beslissing<Toewijzingswijziging> {
  const { reden, bron } = eisDeel(regelset, 'toewijzing').intrekking
  const oud = leesToewijzing(regelset, toewijzing, 'toewijzing')
  const tekst =
    'Dezelfde 301 gaat opnieuw uit met het einde op de eerste dag; declareren kan er niet meer op.'
  return {
    uitkomst: {
      toegestaan: true,
      toewijzing: { ...oud, einddatum: oud.ingangsdatum, redenWijziging: reden },
    },
    motivering: [pasToe('TOE-06', tekst, { redenWijziging: reden }, bron)],
  }
}
