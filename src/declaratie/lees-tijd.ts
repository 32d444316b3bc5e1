import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisTekst, eisVelden, leesJaNee } from '../kern/invoer'
import { leesProduct } from '../producten/lees'
import type { Product, Productcode, Regelset } from '../producten/regelset'
import type { Declaratieregels } from './declaratieregels'
import { leesAantal } from './lees'

/** The name of a kind of time that a regelset has a rule for. */
export type TijdsoortVan<R extends Regelset> = keyof NonNullable<R['declaratie']>['tijdsoorten'] & string

/** What a registration is of: a kind of time of the regelset, or one that has a rule of its own. */
export type Registratiesoort<R extends Regelset = Regelset> =
  | TijdsoortVan<R>
  | 'casusregie'
  | 'geplande-afwezigheid'
  | 'no-show'

/** Time that somebody worked for a client, or had planned to. */
export interface Tijdregistratie<R extends Regelset = Regelset> {
  /** The client, by an opaque name of the caller's own. */
  readonly client: string
  /** The product of the allocation. */
  readonly product: Productcode<R>
  readonly datum: Datum
  readonly soort: Registratiesoort<R>
  /** A whole number, 0 or more. Of a group: the share of this client. Of an absence: the planned direct minutes (I-51). */
  readonly minuten: number
  /** Who worked, by an opaque name of the caller's own; it must be there for casusregie. */
  readonly medewerker?: string
  /** Whether casusregie by one more worker was agreed with the procesregisseur (DEC-03). */
  readonly afgestemd?: boolean
  /** Of a no-show: the day on which the report reached the gemeente; if not given, `datum`. Of other time it says nothing. */
  readonly gemeldOp?: Datum
  /** The number of the allocation. Of two no-shows reported on one day it settles, before the minutes, which came first. */
  readonly toewijzing?: string
}

/** A registration that was read, in the form in which no-shows are counted too. */
export interface GelezenTijd {
  readonly client: string
  readonly product: string
  readonly gegevens: Product
  readonly datum: Datum
  readonly gemeldOp: Datum
  readonly toewijzing: string
  readonly soort: string
  readonly minuten: number
  readonly medewerker: string
  readonly afgestemd: boolean
  /** Whether it is no no-show. */
  readonly gepland: boolean
}

const VELDEN = [
  'client',
  'product',
  'datum',
  'soort',
  'minuten',
  'medewerker',
  'afgestemd',
  'gemeldOp',
  'toewijzing',
]

/** The names a registration may have for what it is of. */
export function soortenVan({ tijdsoorten }: Declaratieregels): readonly string[] {
  return [...Object.keys(tijdsoorten), 'casusregie', 'geplande-afwezigheid', 'no-show']
}

/** Reads one registration; paths begin with a point, for the place of the row comes before them. */
export function leesTijd(regelset: Regelset, soorten: readonly string[], rij: unknown): GelezenTijd {
  const velden = eisVelden(rij, '', VELDEN)
  const client = eisTekst(velden.client, '.client')
  const { code, product } = leesProduct(regelset, velden.product, '.product')
  const dag = leesDatum(velden.datum, '.datum')
  const soort = eisKeuze(velden.soort, '.soort', soorten)
  const { datum, gemeldOp = datum, medewerker, toewijzing } = velden
  // Nobody reports a no-show before it happened.
  if (leesDatum(gemeldOp, '.gemeldOp') < dag && soort === 'no-show')
    throw new RegelFout('datum-loopt-terug', '.gemeldOp')
  return {
    client,
    product: code,
    gegevens: product,
    datum: datum as Datum,
    gemeldOp: gemeldOp as Datum,
    toewijzing: toewijzing === undefined ? '' : eisTekst(toewijzing, '.toewijzing'),
    soort,
    minuten: leesAantal(velden.minuten, '.minuten', 0),
    medewerker: medewerker === undefined && soort !== 'casusregie' ? '' : eisTekst(medewerker, '.medewerker'),
    afgestemd: leesJaNee(velden.afgestemd, '.afgestemd'),
    gepland: soort !== 'no-show',
  }
}
