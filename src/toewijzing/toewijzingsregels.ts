import type { Vindbaar } from '../kern/bronnen'
import type { Eenheid, Frequentie, RedenWijziging, Verwijzer } from '../kern/toewijzing'

/** What a family gets beside the funded allocation (TOE-01). */
export interface Gezinsregels extends Vindbaar {
  /** For whom the code of an extra client is (I-37). */
  readonly extraClientVoor: 'kinderen' | 'gezinsleden'
  /** Whether a file of one's own follows from being part of the help, or must be told (I-39). */
  readonly eigenDossier: 'gevolg' | 'voorwaarde'
}

/** How far an end date may be moved without extra minutes (TOE-03, I-08). */
export interface Verschuivingsregels extends Vindbaar {
  /** The part of the original period by which the end may move. */
  readonly deel: { readonly teller: number; readonly noemer: number }
  /** The days that stand for a month where the part of the months is no whole number. */
  readonly dagenPerMaand: number
  /** The most months beyond the original end. */
  readonly hoogstensMaanden: number
  /** How the request names the verwijzer, whoever that was (I-48). */
  readonly verwijzer: Verwijzer
}

/** What follows where help is needed again soon after it ended (TOE-04, I-49). */
export interface Terugvalregels extends Vindbaar {
  /** Within how many months after the end, the last day included. */
  readonly binnenMaanden: number
  /** The minutes that are allocated again. */
  readonly minuten: number
  /** For how many months. */
  readonly maanden: number
  /** How the request names the verwijzer. */
  readonly verwijzer: Verwijzer
}

/** Which road a change takes, by who referred (TOE-07). */
export type Wijzigingsweg = 'medisch' | 'lokale-toegang' | 'nieuwe-bepaling' | 'onbekend'

/** Where a change goes once the gemeente has the procesregie, or the care is placed with it (TOE-12). */
export interface Procesregieweg extends Vindbaar {
  /** Who takes the change. */
  readonly via: 'procesregisseur' | 'lokale-toegang'
}

/** What a contract says of requests (TOE-07, TOE-11, TOE-12, TOE-15). */
export interface Verzoekregels extends Vindbaar {
  /** The units in which a 315 asks for help. */
  readonly eenheden: readonly Eenheid[]
  /** The product that a medical referral begins with. */
  readonly eerstProduct?: string
  /** Where a change goes once the gemeente has the procesregie, if this contract has a road of its own. */
  readonly bijProcesregie?: Procesregieweg
  /**
   * Going over from an individual to a group product (TOE-05); without pairs to those of the same kind and contract
   * (I-09).
   */
  readonly naarGroep: Vindbaar & {
    readonly paren?: readonly { readonly individueel: string; readonly groep: string }[]
  }
  /** Whether the gemeente speaks with its own toegang and the provider before it allocates. */
  readonly eerstContact?: Vindbaar
  /** Whether the provider asks the gemeente for procesregie beside the first product. */
  readonly vraagtProcesregie?: Vindbaar
}

/** One road to a 301 (TOE-13). */
export interface Toewijzingsweg extends Vindbaar {
  /** What the gemeente gets to decide on. */
  readonly stuk: string
  /** What the gemeente does with it, in Dutch. */
  readonly tekst: string
}

/** All that a region sets on allocations. */
export interface Toewijzingsregels extends Vindbaar {
  /** The youngest child gets the funded allocation (TOE-01). */
  readonly gezin: Gezinsregels
  /** A parent can hold the allocation (TOE-09). */
  readonly ouder: Vindbaar
  /** An extra client that needs more (TOE-14). */
  readonly meerVoorExtraClient: Vindbaar & { readonly via: string }
  /** A missing allocation for an extra client is asked by 315 (TOE-02). */
  readonly extraClient: Vindbaar & {
    readonly verwijzer: Verwijzer
    readonly volume: number
    readonly eenheid: 'stuks'
    readonly frequentie: Frequentie
  }
  readonly verschuiving: Verschuivingsregels
  readonly terugval: Terugvalregels
  /** The road of a change, by who referred (TOE-07). */
  readonly wijziging: Vindbaar & { readonly perVerwijzer: Readonly<Record<Verwijzer, Wijzigingsweg>> }
  readonly bijProcesregie: Procesregieweg
  /** Scaling up or down by 317 stays within the provider's own organisation. */
  readonly schalen: Vindbaar
  /** By the key of the contract. */
  readonly verzoeken: Readonly<Record<string, Verzoekregels>>
  /** What the gemeente checks (TOE-08). */
  readonly controle: { readonly JW315: Vindbaar; readonly JW317: Vindbaar }
  /** For what the volume of an allocation holds here. */
  readonly frequentie: Vindbaar & { readonly waarde: Frequentie }
  readonly wegen: Readonly<Record<'JW315' | 'JW317' | 'jeugdbepaling' | 'lokale-toegang', Toewijzingsweg>>
  /** Without a BSN there is no message traffic (TOE-10). */
  readonly zonderBsn: Vindbaar
  /** The reasons with which an allocation can be ended. */
  readonly beeindiging: Vindbaar & { readonly redenen: readonly RedenWijziging[] }
  /** The reason with which an allocation is withdrawn. */
  readonly intrekking: Vindbaar & { readonly reden: RedenWijziging }
}
