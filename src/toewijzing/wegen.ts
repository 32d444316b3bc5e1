import { eisJaNee, eisKeuze, eisVelden, leesJaNee } from '../kern/invoer'
import { type Beslissing, pasToe, type Regeltoepassing } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Verwijzer } from '../kern/toewijzing'
import type { Regelset } from '../producten/regelset'
import type { Toewijzingsregels, Wijzigingsweg } from './toewijzingsregels'

/** How an allocation comes about. */
export interface Toewijzingswegvraag {
  readonly verwijzer: Verwijzer
  /** Whether a running allocation changes: a new one, unless told. */
  readonly wijziging?: boolean
  /** Whether there is a BSN that may be used; without one, or where somebody must stay anonymous, there are no messages. */
  readonly bsnBeschikbaar: boolean
}

/** The road to an allocation, and what the gemeente gets by it (TOE-10, TOE-13). */
export interface Toewijzingswegkeuze {
  readonly weg: 'JW315' | 'JW317' | 'jeugdbepaling' | 'lokale-toegang' | 'landelijk-formulier' | 'onbekend'
  /** What the gemeente gets to decide on. */
  readonly stuk?: string
}

function wegVoor(soort: Wijzigingsweg, wijziging: boolean): keyof Toewijzingsregels['wegen'] | 'onbekend' {
  if (soort === 'medisch') return wijziging ? 'JW317' : 'JW315'
  return soort === 'nieuwe-bepaling' ? 'jeugdbepaling' : soort
}

/**
 * By which of the roads an allocation comes about, and what the gemeente does with what it gets. Whether a change can
 * be asked by 317 is told by `bepaalWijzigingsroute`.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - Who refers, and whether messages can be used.
 * @returns `landelijk-formulier` without a BSN; `onbekend` for a verwijzer the source names no road for.
 * @throws {RegelFout} `ongeldige-regelset`, `ongeldige-waarde`, `ontbrekend-veld` or `onbekend-veld`.
 * @see Rules TOE-02, TOE-10 and TOE-13.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { wegNaarToewijzing } from 'jeugdhulp-regels/toewijzing'
 *
 * const bsnBeschikbaar = true
 * wegNaarToewijzing(flevoland, { verwijzer: 'jeugdarts', bsnBeschikbaar }).uitkomst // => { weg: 'JW315', stuk: 'JW315' }
 * wegNaarToewijzing(flevoland, { verwijzer: 'gemeente', bsnBeschikbaar }).uitkomst.stuk // => 'maatwerkrapportage'
 * ```
 */
export function wegNaarToewijzing(
  regelset: Regelset,
  vraag: Toewijzingswegvraag,
): Beslissing<Toewijzingswegkeuze> {
  const regels = eisDeel(regelset, 'toewijzing')
  const { perVerwijzer } = regels.wijziging
  const velden = eisVelden(vraag, 'vraag', ['verwijzer', 'wijziging', 'bsnBeschikbaar'])
  const verwijzer = eisKeuze(velden.verwijzer, 'vraag.verwijzer', Object.keys(perVerwijzer)) as Verwijzer
  const wijziging = leesJaNee(velden.wijziging, 'vraag.wijziging')
  const bsn = eisJaNee(velden.bsnBeschikbaar, 'vraag.bsnBeschikbaar')
  const antwoord = (uitkomst: Toewijzingswegkeuze, waarom: Regeltoepassing) => ({
    uitkomst,
    motivering: [waarom],
  })
  if (!bsn) {
    const tekst = 'Zonder bruikbaar BSN is er geen berichtenverkeer; de landelijke formulieren gelden.'
    return antwoord({ weg: 'landelijk-formulier' }, pasToe('TOE-10', tekst, {}, regels.zonderBsn.bron))
  }
  const weg = wegVoor(perVerwijzer[verwijzer], wijziging)
  if (weg === 'onbekend') {
    const { verwijzer: zonder, bron: plaats } = regels.extraClient
    if (verwijzer === zonder) {
      const alleen = 'Zonder verwijzer noemt de bron alleen een 315 voor een extra cliënt of bij terugval.'
      return antwoord({ weg }, pasToe('TOE-02', alleen, { weg }, plaats))
    }
    const tekst = 'De bron noemt voor deze verwijzer geen weg.'
    return antwoord({ weg }, pasToe('TOE-13', tekst, { weg }))
  }
  const { stuk, tekst, bron } = regels.wegen[weg]
  return antwoord({ weg, stuk }, pasToe('TOE-13', tekst, { weg, stuk }, bron))
}
