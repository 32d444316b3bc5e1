import { RegelFout } from '../kern/fouten'
import { eisKeuze } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'

/**
 * The address to which questions on the administration of a gemeente go; reports of a no-show and the ground of a relapse
 * go to the one for allocations. Names match however they are capitalised, and otherwise to the letter. A name the
 * regelset does not know gives `'onbekend'`.
 *
 * @param regelset - Such as `flevoland`.
 * @param gemeente - Such as `'Urk'`, or the regional organisation.
 * @param onderwerp - What the question is about.
 * @throws {RegelFout} `ongeldige-regelset` (also one without `berichten`) or `ongeldige-waarde`.
 * @see Rule BER-11.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { contactadres } from 'jeugdhulp-regels/berichten'
 *
 * contactadres(flevoland, 'Lelystad', 'toewijzingen').uitkomst // => 'cs@jeugdlelystad.nl'
 * contactadres(flevoland, 'LELYSTAD', 'declaraties').uitkomst // => 'cmjeugd@lelystad.nl'
 * contactadres(flevoland, 'Zeewolde', 'declaraties').uitkomst // => 'onbekend'
 * ```
 */
export function contactadres(
  regelset: Regelset,
  gemeente: string,
  onderwerp: 'toewijzingen' | 'declaraties',
): Beslissing<string> {
  const { contactadressen, bron } = eisDeel(regelset, 'berichten')
  const soort = eisKeuze(onderwerp, 'onderwerp', ['toewijzingen', 'declaraties'])
  if (typeof gemeente !== 'string') throw new RegelFout('ongeldige-waarde', 'gemeente')
  const gezocht = gemeente.toLowerCase()
  const adres = contactadressen.find(({ organisatie }) => organisatie.toLowerCase() === gezocht)
  if (!adres)
    return {
      uitkomst: 'onbekend',
      motivering: [
        pasToe('BER-11', `${regelset.titel} kent voor deze naam geen adres.`, { onderwerp: soort }, bron),
      ],
    }
  const { organisatie } = adres
  return {
    uitkomst: adres[soort],
    motivering: [
      pasToe(
        'BER-11',
        `Dit is het adres van ${organisatie} voor ${soort}.`,
        { organisatie, onderwerp: soort },
        adres.bron,
      ),
    ],
  }
}
