import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisTekst, eisVelden, leesJaNee } from '../kern/invoer'
import { EENHEDEN, type Eenheid } from '../kern/toewijzing'
import { leesProduct } from '../producten/lees'
import type { Productcode, Regelset } from '../producten/regelset'
import { leesAantal, maandVan } from './lees'

/** One line of a declaratie: help on one allocation in one month, or one no-show. */
export interface Prestatie<R extends Regelset = Regelset> {
  /** The client, by an opaque name of the caller's own. */
  readonly client: string
  /** The number of the allocation. */
  readonly toewijzing: string
  readonly product: Productcode<R>
  /** The first day of the help. */
  readonly begindatum: Datum
  /** The last day of the help, in the same calendar month; of a no-show the same day. */
  readonly einddatum: Datum
  /** A whole number of 1 or more, of at most eight digits. */
  readonly volume: number
  readonly eenheid: Eenheid
  /** Whether the line declares a no-show; its volume is then the planned direct time (I-51). */
  readonly noShow?: boolean
}

const VELDEN = ['client', 'toewijzing', 'product', 'begindatum', 'einddatum', 'volume', 'eenheid', 'noShow']

/**
 * Checks one line and hands back the same object: a million lines are not copied. Paths begin with a point, for the place
 * of the row comes before them.
 */
export function leesPrestatie(regelset: Regelset, rij: unknown): Prestatie {
  const velden = eisVelden(rij, '', VELDEN)
  eisTekst(velden.client, '.client')
  eisTekst(velden.toewijzing, '.toewijzing')
  leesProduct(regelset, velden.product, '.product')
  const begin = leesDatum(velden.begindatum, '.begindatum')
  const eind = leesDatum(velden.einddatum, '.einddatum')
  if (eind < begin) throw new RegelFout('datum-loopt-terug', '.einddatum')
  const [dezeMaand, eindmaand] = [maandVan(velden.begindatum as Datum), maandVan(velden.einddatum as Datum)]
  if (leesJaNee(velden.noShow, '.noShow') ? eind !== begin : eindmaand !== dezeMaand)
    throw new RegelFout('ongeldige-waarde', '.einddatum')
  leesAantal(velden.volume, '.volume', 1)
  eisKeuze(velden.eenheid, '.eenheid', EENHEDEN)
  return rij as Prestatie
}

const TEKSTVELDEN = ['begindatum', 'einddatum', 'toewijzing', 'product', 'eenheid'] as const

/** From early to late, and then by everything else in a line, so that its place in the list makes no difference. */
export function vergelijkRegels(een: Prestatie, ander: Prestatie): number {
  for (const veld of TEKSTVELDEN) if (een[veld] !== ander[veld]) return een[veld] < ander[veld] ? -1 : 1
  const verschil = een.volume - ander.volume
  // Of no-shows the longest comes first; of help the least.
  return Number(een.noShow === true) - Number(ander.noShow === true) || (een.noShow ? -verschil : verschil)
}
