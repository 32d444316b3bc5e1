import { type Datum, leesDatum } from '../kern/datum'
import { eisKeuze, eisTekst, eisVelden } from '../kern/invoer'
import { leesJaNee, leesProduct } from '../producten/lees'
import type { Product, Productcode, Regelset } from '../producten/regelset'
import type { Declaratieregels } from './declaratieregels'
import { leesAantal } from './lees'

type Soorten<R extends Regelset> = keyof NonNullable<R['declaratie']>['tijdsoorten'] & string

/** What a registration is of: a kind of time of the regelset, or one that has a rule of its own. */
export type Registratiesoort<R extends Regelset = Regelset> =
  | Soorten<R>
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
}

/** A registration that was read, in the form in which no-shows are counted too. */
export interface GelezenTijd {
  readonly client: string
  readonly product: string
  readonly gegevens: Product
  readonly datum: Datum
  readonly gemeldOp: Datum
  readonly soort: string
  readonly minuten: number
  readonly medewerker: string
  readonly afgestemd: boolean
  /** Whether it is no no-show. */
  readonly gepland: boolean
}

const VELDEN = ['client', 'product', 'datum', 'soort', 'minuten', 'medewerker', 'afgestemd']

/** The names a registration may have for what it is of. */
export function soortenVan({ tijdsoorten }: Declaratieregels): readonly string[] {
  return [...Object.keys(tijdsoorten), 'casusregie', 'geplande-afwezigheid', 'no-show']
}

/** Reads one registration; paths begin with a point, for the place of the row comes before them. */
export function leesTijd(regelset: Regelset, soorten: readonly string[], rij: unknown): GelezenTijd {
  const velden = eisVelden(rij, '', VELDEN)
  const client = eisTekst(velden.client, '.client')
  const { code, product } = leesProduct(regelset, velden.product, '.product')
  leesDatum(velden.datum, '.datum')
  const soort = eisKeuze(velden.soort, '.soort', soorten)
  const { medewerker } = velden
  return {
    client,
    product: code,
    gegevens: product,
    datum: velden.datum as Datum,
    gemeldOp: velden.datum as Datum,
    soort,
    minuten: leesAantal(velden.minuten, '.minuten', 0),
    medewerker: medewerker === undefined && soort !== 'casusregie' ? '' : eisTekst(medewerker, '.medewerker'),
    afgestemd: leesJaNee(velden.afgestemd, '.afgestemd'),
    gepland: soort !== 'no-show',
  }
}
