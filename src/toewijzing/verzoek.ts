import type { Datum } from '../kern/datum'
import type { Frequentie, Verwijzer } from '../kern/toewijzing'
import type { AndereVorm, Productcode, Regelset } from '../producten/regelset'
import type { Wijzigingssoort } from './routekeuze'
import type { Terugvalvraag } from './terugval'

/** Help that is asked: the product, how much and for which period. */
export interface Verzoekproduct<R extends Regelset = Regelset> {
  readonly product: Productcode<R>
  /** A whole number of 1 or more. */
  readonly volume: number
  readonly eenheid: 'minuut' | 'uur' | 'stuks'
  /** `totaal` unless told. */
  readonly frequentie?: Frequentie
  readonly ingangsdatum: Datum
  /** The last day; it counts (I-13). */
  readonly einddatum: Datum
  /** The category of the guideline; if not given, the lowest in which the request fits (I-41). */
  readonly categorie?: string
}

/** A request for one product by 315. */
export interface Verzoek315<R extends Regelset = Regelset> extends Verzoekproduct<R> {
  readonly bericht: 'JW315'
  readonly verwijzer: Verwijzer
  /** Whether it is a missing allocation for an extra client (TOE-02), or a relapse (TOE-04). */
  readonly bijzonderheid?: 'extra-client' | 'terugval'
}

/** A request for change by 317: the whole wished situation, judged as one. */
export interface Verzoek317<R extends Regelset = Regelset> {
  readonly bericht: 'JW317'
  /** Who referred to the running allocation. */
  readonly verwijzer: Verwijzer
  readonly soort: Wijzigingssoort
  /** Every product of the wished situation, also those that stay as they are. */
  readonly producten: readonly Verzoekproduct<R>[]
}

/** A request for an allocation: a 315 for a new one, a 317 to change what runs. */
export type Verzoek<R extends Regelset = Regelset> = Verzoek315<R> | Verzoek317<R>

/**
 * What the gemeente knows of the case. What is not told is taken as not known yet, and then asks a look where it decides
 * something. One context may serve for a 315 and a 317 of the same case: each looks at what concerns it.
 */
export interface Verzoekcontext<R extends Regelset = Regelset> {
  /** The gemeente that is asked. */
  readonly gemeente: string
  /** 315: whether that gemeente is responsible by woonplaatsbeginsel. */
  readonly woonplaats?: boolean
  /** Whether the provider has a contract for what is asked. */
  readonly gecontracteerd: boolean
  readonly geboortedatum: Datum
  readonly rol?: 'jeugdige' | 'ouder'
  readonly anderGezinslidMetHulp?: boolean
  readonly ouderMetToewijzing?: boolean
  readonly jeugdreclassering?: boolean
  /** What runs beside it, outside this request. */
  readonly lopend?: readonly (Productcode<R> | AndereVorm<R>)[]
  /** Whether there is a BSN that may be used: so unless told. */
  readonly bsnBeschikbaar?: boolean
  /** 315, Basis: whether the gemeente has spoken with its own toegang and the provider (TOE-11). */
  readonly contactGehad?: boolean
  /** 315, Multi: whether Diagnostiek came first (TOE-11). */
  readonly diagnostiekGedaan?: boolean
  /** 315 at relapse: what decides on it (TOE-04). */
  readonly terugval?: Omit<Terugvalvraag, 'gevraagd'>
  /** 317: whether the contract has agreed on its use: so unless told. */
  readonly jw317Afgesproken?: boolean
  /** 317: as for `bepaalWijzigingsroute`. */
  readonly pastBinnenVerwijzing?: boolean
  readonly procesregie?: boolean
  readonly eigenOrganisatie?: boolean
  /** 317 that moves the end alone: what is allocated now, and what decides on it (TOE-03). */
  readonly verschuiving?: {
    /** The last day as it was first given. */
    readonly einddatum: Datum
    /** The volume as it is, in the unit of the request: moving an end gives no more. */
    readonly volume: number
    readonly eerderVerschoven: boolean
    readonly resterendeMinuten: number
    readonly doelenOpen?: boolean
  }
  /** 317 from individual to group: the individual allocation as it is (TOE-05). */
  readonly individueel?: {
    readonly product: Productcode<R>
    readonly minuten: number
    readonly einddatum: Datum
    readonly verbruikt?: number
  }
}
