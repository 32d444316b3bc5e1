import type { Datum } from '../kern/datum'
import { type Gegevens, pasToe } from '../kern/motivering'
import type { RegelId } from '../kern/regelregister'
import type { Gelezen } from '../producten/lees'
import type { Afweging, Bezwaar } from './bezwaar'
import type { Wijzigingsroute } from './routekeuze'
import type { Verzoekregels } from './toewijzingsregels'

/** One of the two allocations that come of going over to a group. */
export interface Splitsingsdeel {
  readonly product: string
  readonly minuten: number
  readonly einddatum: Datum
}

/** What becomes of an individual allocation when its client goes over to a group (TOE-05). */
export interface Splitsing {
  readonly toegestaan: boolean
  /** What is left of the individual allocation. */
  readonly individueel?: Splitsingsdeel
  readonly groep?: Splitsingsdeel
  /** The road that is open instead of a 317. */
  readonly via?: Exclude<Wijzigingsroute, 'JW317'>
}

/** One side of the split, as it was read. */
export interface Splitsdeel extends Gelezen {
  readonly minuten: number
  readonly einddatum: Datum
  readonly verbruikt: number
}

/** Whether a group product goes with an individual one: named as a pair, or of the same kind and contract (I-09). */
export function isPaar(
  individueel: Gelezen,
  groep: Gelezen,
  paren: Verzoekregels['naarGroep']['paren'],
): boolean {
  if (paren) return paren.some((paar) => paar.individueel === individueel.code && paar.groep === groep.code)
  return (
    individueel.product.vorm === 'individueel' &&
    groep.product.vorm === 'groep' &&
    individueel.product.soort === groep.product.soort &&
    individueel.product.contract === groep.product.contract
  )
}

/** What is wrong with the two parts beside each other (TOE-05). */
function bezwarenTegen(
  individueel: Splitsdeel,
  groep: Splitsdeel,
  { naarGroep: { paren, bron } }: Verzoekregels,
): Bezwaar[] {
  const over = individueel.minuten - groep.minuten
  const redenen: readonly (readonly [boolean, string, RegelId, string, Gegevens])[] = [
    [
      !isPaar(individueel, groep, paren),
      'groep.product',
      'I-09',
      'Bij het individuele product hoort het groepsproduct van dezelfde soort en hetzelfde contract.',
      { individueel: individueel.code, groep: groep.code },
    ],
    [
      groep.einddatum > individueel.einddatum,
      'groep.einddatum',
      'TOE-05',
      'De groep eindigt later dan de individuele toewijzing.',
      {},
    ],
    [
      over < 0,
      'groep.minuten',
      'TOE-05',
      'Er gaan meer minuten naar de groep dan er individueel zijn.',
      { tekort: -over },
    ],
    [
      over >= 0 && over < individueel.verbruikt,
      'groep.minuten',
      'I-43',
      'Individueel blijft minder over dan al verbruikt is.',
      { tekort: individueel.verbruikt - over },
    ],
  ]
  return redenen.flatMap(([geldt, veld, regel, tekst, gegevens]) =>
    geldt ? [{ veld, waarom: pasToe(regel, tekst, gegevens, bron) }] : [],
  )
}

/** Weighs a split (TOE-05), whatever road it takes. */
export function weegSplitsing(
  individueel: Splitsdeel,
  groep: Splitsdeel,
  verzoek: Verzoekregels,
): Afweging<Pick<Splitsing, 'individueel' | 'groep'>> {
  const bezwaren = bezwarenTegen(individueel, groep, verzoek)
  if (bezwaren.length > 0) return { uitkomst: {}, ja: [], bezwaren, verder: [] }
  const over = individueel.minuten - groep.minuten
  const deel = ({ code, einddatum }: Splitsdeel, minuten: number): Splitsingsdeel => ({
    product: code,
    minuten,
    einddatum,
  })
  const leeg = over === 0 ? ' Individueel blijft niets over; beëindig die toewijzing.' : ''
  const tekst = `Van de ${individueel.minuten} minuten gaan er ${groep.minuten} naar de groep; samen blijven zij gelijk.${leeg}`
  return {
    uitkomst: { individueel: deel(individueel, over), groep: deel(groep, groep.minuten) },
    ja: [pasToe('TOE-05', tekst, { individueel: over, groep: groep.minuten }, verzoek.naarGroep.bron)],
    bezwaren,
    verder: [],
  }
}
