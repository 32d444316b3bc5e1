import type { Vindbaar } from '../kern/bronnen'
import type { RegelId } from '../kern/regelregister'

/** A kind of time, and whether it may be declared or is in the tariff already (DEC-01). */
export interface Tijdsoort extends Vindbaar {
  /** Whether it may be declared. */
  readonly declarabel: boolean
  /** The kind in Dutch, as an end user reads it: the beginning of a sentence. */
  readonly naam: string
}

/** The time of who keeps a case together (DEC-03). */
export interface Casusregietijd extends Vindbaar {
  /** The kind of time it counts as. */
  readonly teltAls: string
  /** The contracts that know it. */
  readonly contracten: readonly string[]
  /** How many workers may declare it for one client in one period. */
  readonly medewerkers: number
  /** The period for which the workers are counted. */
  readonly periode: 'maand' | 'jaar'
}

/** How a share that is no whole number of minutes is rounded (I-10); `exact`: not at all. */
export type Afronding = 'omlaag' | 'dichtstbij' | 'exact'

/** Something to do after a no-show. */
export interface NoShowstap {
  /** A stable name. */
  readonly actie: string
  /** Who does it. */
  readonly wie: string
  /** One plain Dutch sentence to show. */
  readonly tekst: string
}

/** What a no-show leads to: the first entry is for the first no-show, and so on (NS-01 to NS-03). */
export interface NoShowtrede extends Vindbaar {
  /** The rule of this library that it belongs to, by its ID. */
  readonly regel: RegelId
  readonly acties: readonly NoShowstap[]
  /** Whether the gemeente is told of it. */
  readonly melding: boolean
  /** Whether indirect time for what follows from it may be declared. */
  readonly indirecteTijd: boolean
}

/** What the gemeente decides on a no-show, and within how many calendar weeks of the report (NS-04). */
export interface NoShowbesluit extends Vindbaar, NoShowstap {
  /** The first no-show on which it decides. */
  readonly vanaf: number
  /** Within how many calendar weeks of the report. */
  readonly weken: number
}

/** When a client did not come, and had not said so in time (DEC-05, NS-01 to NS-05). */
export interface NoShowregels extends Vindbaar {
  /** The most that may be declared per client, product and calendar year. */
  readonly maximum: number
  /** Whether one at a group product may be declared. */
  readonly bijGroep: boolean
  /** Within what the steps are counted (I-11). */
  readonly telling: 'kalenderjaar' | 'toewijzing'
  readonly treden: readonly NoShowtrede[]
  /** What a no-show beyond the last step leads to: that step again, or nothing (I-12). */
  readonly naLaatste: 'herhalen' | 'geen'
  readonly besluit: NoShowbesluit
  /** What a report holds: facts of the no-show only (NS-05). */
  readonly melding: Vindbaar
}

/** Until when help may be declared (BER-06). */
export interface Indieningsregel extends Vindbaar {
  /** The months after the month of the help, the last of which is the last in time. */
  readonly maanden: number
  /** Whether a declaration after that is wrong, or only departs from what was agreed. */
  readonly ernst: 'fout' | 'waarschuwing'
}

/** What a region sets on declaratie. */
export interface Declaratieregels extends Vindbaar {
  /** The unit in which is declared (DEC-01). Group time, no-shows and totals are counted in it too. */
  readonly eenheid: Vindbaar & { readonly waarde: 'minuut' }
  readonly tijdsoorten: Readonly<Record<string, Tijdsoort>>
  readonly casusregie?: Casusregietijd
  /** How shares of group time become whole minutes (DEC-02, I-10). */
  readonly groepstijd: Vindbaar & { readonly afronding: Exclude<Afronding, 'exact'> }
  /** An absence that was known beforehand: never declarable (DEC-04). */
  readonly geplandeAfwezigheid: Vindbaar
  readonly noShow: NoShowregels
  /** That a declaration stays within its allocation (DEC-06). */
  readonly binnenToewijzing: Vindbaar
  /** That nothing is declared for an extra client (DEC-06). */
  readonly extraClient: Vindbaar
  /** That nothing is declared on an allocation that was withdrawn (TOE-06). */
  readonly ingetrokken: Vindbaar
  readonly indiening: Indieningsregel
}
