import { type Datum, leesDatum, plusMaanden, schrijfDatum } from '../kern/datum'
import type { Product, Regelset } from '../producten/regelset'
import { type Melding, maakMeldingen, meldMet } from './controlemeldingen'
import type { Declaratieregels } from './declaratieregels'
import { maandVan } from './lees'
import type { Clienttoewijzing } from './lees-toewijzing'
import type { Prestatie } from './prestatie'

/** What every line is held against. */
export interface Toetsing {
  readonly regelset: Regelset
  readonly regels: Declaratieregels
  readonly meldingen: ReturnType<typeof maakMeldingen>
  readonly ingediendOp: Datum | undefined
  /** The last day to hand in help of a month. */
  readonly uiterlijk: (datum: Datum) => Datum
}

/** The last day of the month that comes so many months after that of a day; worked out once for each month. */
function maakUiterlijk(maanden: number): (datum: Datum) => Datum {
  const bekend = new Map<string, Datum>()
  return (datum) => {
    const maand = maandVan(datum)
    const dag = bekend.get(maand) ?? schrijfDatum(plusMaanden(leesDatum(`${maand}-01`, ''), maanden + 1) - 1)
    bekend.set(maand, dag)
    return dag
  }
}

/** Prepares what does not change from line to line. */
export function maakToetsing(
  regelset: Regelset,
  regels: Declaratieregels,
  ingediendOp: unknown,
  pad: string,
): Toetsing {
  if (ingediendOp !== undefined) leesDatum(ingediendOp, pad)
  return {
    regelset,
    regels,
    meldingen: maakMeldingen(regels),
    ingediendOp: ingediendOp as Datum | undefined,
    uiterlijk: maakUiterlijk(regels.indiening.maanden),
  }
}

export function productVan({ regelset }: Toetsing, code: string): Product {
  return regelset.producten[code] as Product
}

/** Whether a line was handed in too late, or before the help was given (BER-06). */
function toetsIndiening(toetsing: Toetsing, { begindatum, einddatum }: Prestatie, gevonden: Melding[]): void {
  const { ingediendOp, meldingen, uiterlijk } = toetsing
  if (ingediendOp === undefined) return
  // Dates of one form compare as text.
  if (ingediendOp < einddatum) gevonden.push(meldingen.nietGeleverd)
  const laatste = uiterlijk(begindatum)
  if (ingediendOp > laatste) gevonden.push(meldMet(meldingen.teLaat, { uiterlijk: laatste, ingediendOp }))
}

/** Whether a line is of its allocation, and that allocation one to declare on. */
function toetsToewijzing(
  toetsing: Toetsing,
  { product, begindatum, einddatum, eenheid }: Prestatie,
  toewijzing: Clienttoewijzing,
  gevonden: Melding[],
): void {
  const { meldingen } = toetsing
  const { ingangsdatum, einddatum: laatste, omvang, redenWijziging } = toewijzing
  const ingetrokken = redenWijziging === 'verwijderd'
  if (ingetrokken) gevonden.push(meldingen.ingetrokken)
  if (product !== toewijzing.product) gevonden.push(meldingen.anderProduct)
  if (begindatum < ingangsdatum) gevonden.push(meldMet(meldingen.voorIngang, { ingangsdatum }))
  // The end of a withdrawn allocation is no more than how a message says that it was withdrawn.
  if (!ingetrokken && laatste !== undefined && einddatum > laatste)
    gevonden.push(meldMet(meldingen.naEinde, { einddatum: laatste }))
  // Only hours may be declared in another unit than they are allocated in (IJW-07).
  if (omvang && omvang.eenheid !== eenheid && !(omvang.eenheid === 'uur' && eenheid === 'minuut'))
    gevonden.push(meldingen.andereEenheid)
}

/** Finds what is wrong with a line, whatever other lines there are. */
export function toetsRegel(
  toetsing: Toetsing,
  regel: Prestatie,
  toewijzing: Clienttoewijzing | undefined,
  gevonden: Melding[],
): void {
  const { meldingen, regels } = toetsing
  if (!toewijzing) gevonden.push(meldingen.onbekend)
  const codes = toewijzing ? [regel.product, toewijzing.product] : [regel.product]
  if (codes.some((code) => productVan(toetsing, code).extraClientVan !== undefined))
    gevonden.push(meldingen.extraClient)
  if (regel.eenheid !== regels.eenheid.waarde) gevonden.push(meldingen.verkeerdeEenheid)
  if (toewijzing) toetsToewijzing(toetsing, regel, toewijzing, gevonden)
  toetsIndiening(toetsing, regel, gevonden)
}
