import { eisVelden, leesJaNee } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisRegelset } from '../kern/regelset'
import { leesNaam } from './lees'
import type { AndereVorm, Productcode, Regelset } from './regelset'
import type { Samenloopregel, Samenloopregels, Samenloopuitkomst } from './samenloopregels'

/** What {@link samenloop} can answer for a regelset: the outcomes of its rules, or `onbekend` where none names the pair. */
export type SamenloopuitkomstVan<R extends Regelset> =
  | R['samenloop']['regels'][number]['uitkomst']
  | 'onbekend'

function past({ producten, met }: Samenloopregel, een: string, ander: string): boolean {
  if (met === 'zelfde') return een === ander && producten.includes(een)
  return (producten.includes(een) && met.includes(ander)) || (producten.includes(ander) && met.includes(een))
}

/** The first rule that fits a pair. */
function regelVoor(
  { regels }: Samenloopregels,
  een: string,
  ander: string,
  overgang: boolean,
): Samenloopregel | undefined {
  return regels.find((regel) => (overgang || !regel.bijOvergangNaarGroep) && past(regel, een, ander))
}

/**
 * Whether two forms of help may run together for one client. The motivering gives the condition, who decides, through
 * whom, and the source. The order makes no difference; a pair the source does not name is `onbekend`, and that is no
 * permission.
 *
 * @param regelset - Such as `flevoland`.
 * @param a - A product code, or a form of help the regelset names beside its catalogue, such as `BJGGZ`.
 * @param b - Another, or the same.
 * @param opties - `overgangNaarGroep`: whether the conditions hold under which help goes from an individual to a
 * group product, with an end and minutes within those of the individual one (I-54).
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode` (`toegestaan` then holds the nearest codes and
 * forms), `ongeldige-waarde` or `onbekend-veld`.
 * @see Rules SAM-01 to SAM-09; interpretations I-38, I-53 and I-54.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { samenloop } from 'jeugdhulp-regels/producten'
 *
 * samenloop(flevoland, '45F31', 'BJGGZ').uitkomst // => 'tijdelijk'
 * samenloop(flevoland, '45F31', '45F01').uitkomst // => 'bij-afschalen'
 * samenloop(flevoland, '45F11', '45F01').uitkomst // => 'onbekend'
 * const [waarom] = samenloop(flevoland, '45F21', 'SJGGZ').motivering
 * waarom.gegevens // => { een: '45F21', ander: 'SJGGZ', besluit: 'gemeente', via: 'procesregisseur' }
 * ```
 */
export function samenloop<const R extends Regelset>(
  regelset: R,
  a: Productcode<R> | AndereVorm<R>,
  b: Productcode<R> | AndereVorm<R>,
  opties: { readonly overgangNaarGroep?: boolean } = {},
): Beslissing<SamenloopuitkomstVan<R>> {
  const set = eisRegelset(regelset)
  const namen = [...Object.keys(set.producten), ...Object.keys(set.samenloop.andereVormen)]
  const een = leesNaam(a, 'a', namen)
  const ander = leesNaam(b, 'b', namen)
  const { overgangNaarGroep } = eisVelden(opties, 'opties', ['overgangNaarGroep'])
  const overgang = leesJaNee(overgangNaarGroep, 'opties.overgangNaarGroep')
  const regel = regelVoor(set.samenloop, een, ander, overgang)
  if (!regel)
    return {
      uitkomst: 'onbekend',
      motivering: [pasToe('SAM-09', 'De bron noemt deze combinatie niet.', { een, ander })],
    }
  const { uitkomst, tekst, besluit, via, bron, ook = [] } = regel
  const gegevens = { een, ander, ...(besluit && { besluit }), ...(via && { via }) }
  const zin = besluit ? `${tekst} De ${besluit} besluit${via ? `, via de ${via}` : ''}.` : tekst
  return {
    uitkomst: uitkomst satisfies Samenloopuitkomst as SamenloopuitkomstVan<R>,
    motivering: [
      pasToe(regel.regel, zin, gegevens, bron),
      ...ook.map((deel) => pasToe(deel.regel, deel.tekst, gegevens, deel.bron)),
    ],
  }
}
