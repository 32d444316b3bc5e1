import type { Vindbaar } from '../kern/bronnen'
import type { RegelId } from '../kern/regelregister'
import type { Eenheid, Frequentie, RedenWijziging, Verwijzer } from '../kern/toewijzing'
import type { Duur } from '../werkdagen/termijn'

/** Who sends or receives a message. */
export type Berichtpartij = 'zorgaanbieder' | 'gecertificeerde-instelling' | 'gemeente'

/** The messages of the chain (BER-10). */
export type Ketenbericht = 'JW301' | 'JW305' | 'JW307' | 'JW315' | 'JW317' | 'JW319' | 'JW323' | 'JW325'

/** What has a term: a message, or a step that belongs to one. */
export type Berichtnaam =
  | Ketenbericht
  /** The return message: whether a message that came in could be read. */
  | 'retour'
  /** The first talk after a referral by a doctor. */
  | 'intake'
  /** The final answer to a request that is `in-onderzoek`. */
  | 'eindantwoord'
  /** A rejection because another gemeente is responsible. */
  | 'afwijzing-woonplaats'
  | 'betaling'
  /** The correction of a line of a declaration that was approved. */
  | 'correctie'

/** A day from which a term runs. */
export type Berichtdag =
  /** The day of the assessment or intake. */
  | 'beoordeling'
  /** The day on which the message that is answered came in. */
  | 'ontvangst'
  /** The date on the request itself. */
  | 'dagtekening'
  /** The day on which the help really started; a screening or intake is no start. */
  | 'start'
  /** The day on which the GI started regie on the measure. */
  | 'startRegie'
  /** The day on which the 301 came in. */
  | 'ontvangst301'
  /** The day on which the help really ended. */
  | 'einde'
  /** The day on which the measure ended. */
  | 'eindeMaatregel'
  /** A day in the month of delivery. */
  | 'levering'
  /** The day on which the declaration was handed in. */
  | 'indiening'
  /** The day on which the line was approved: that of the 325. */
  | 'goedkeuring'
  /** The first day of the change that is asked for. */
  | 'ingangWijziging'
  /** The date of the referral. */
  | 'verwijzing'

/** A definition of a contract: what counts as a start or an end. */
export interface Definitie extends Vindbaar {
  /** The definition, in one Dutch sentence. */
  readonly tekst: string
}

/** The term of one message. Of those that fit a question the first decides. */
export interface Termijnregel extends Vindbaar {
  /** The message or step that is due. */
  readonly bericht: Berichtnaam
  /** The rule of this library that it belongs to, by its ID. */
  readonly regel: RegelId
  /** Who sends it; the first is meant where a question names nobody. */
  readonly afzender: readonly Berichtpartij[]
  /** Only for these contracts; the question must name one. */
  readonly contract?: readonly string[]
  /** Only as the answer to these requests; the first is meant where a question names none. */
  readonly verzoek?: readonly ('JW315' | 'JW317')[]
  /** The day from which the term runs. */
  readonly vanaf: Berichtdag
  /** A second day from which the same term runs, and which of both decides. */
  readonly ofVanaf?: {
    readonly dag: Berichtdag
    /** Whether it must be told. */
    readonly verplicht: boolean
    readonly kies: 'laatste' | 'eerste'
    /** What to say where the second day decides. */
    readonly tekst: string
  }
  readonly duur: Duur
  /** `terug`: so long before the day. */
  readonly richting?: 'terug'
  /** Whether the term runs on to the last day of the month in which it ends. */
  readonly totMaandeinde?: true
  /** Advice: later is no breach. */
  readonly advies?: true
  /** The term in one Dutch sentence. */
  readonly tekst: string
  /** The readings it rests on. */
  readonly lezingen?: readonly { readonly regel: RegelId; readonly tekst: string }[]
  /** By contract: what counts as the day. */
  readonly definities?: Readonly<Record<string, Definitie>>
}

/** One message of the chain: from whom to whom, and after what. */
export interface Schakel extends Vindbaar {
  /** The message; it stands in the chain once. */
  readonly bericht: Ketenbericht
  /** Who sends it. */
  readonly van: Berichtpartij
  /** Who receives it. */
  readonly naar: Berichtpartij
  /** Messages of which one must have gone before. */
  readonly na?: readonly Ketenbericht[]
  /** Whether it is sent once, and is owed until it is. */
  readonly eenmalig?: true
  /** With `eenmalig`: the message after which it can be sent again, such as a start after a stop. */
  readonly opnieuwNa?: Ketenbericht
  /** The message that each asks one of these. */
  readonly bijElke?: Ketenbericht
  /** The messages it answers; it is owed while one of them has no answer. */
  readonly antwoordOp?: readonly Ketenbericht[]
  /** Whether an answer can also be sent when nobody asked. */
  readonly ookOngevraagd?: true
  /** Whether it has to wait for the answer to these. */
  readonly wachtOp?: readonly Ketenbericht[]
  /** The answers it can give: those that end the matter, and those that leave it open. */
  readonly antwoorden?: { readonly eind: readonly string[]; readonly tussen: readonly string[] }
  /** What it is for, in one Dutch sentence. */
  readonly tekst: string
}

/** Where to write to. */
export interface Contactadres extends Vindbaar {
  /** The organisation, such as a gemeente; it stands in the list once. */
  readonly organisatie: string
  /** The address for allocations. */
  readonly toewijzingen: string
  /** The address for declarations. */
  readonly declaraties: string
}

/** Who counts as a medical referrer, and what a referral holds (BER-12). */
export interface Verwijzingsregels {
  /** By name of a medical referrer, as whom the message standard knows it. */
  readonly medisch: Vindbaar & { readonly verwijzers: Readonly<Record<string, Verwijzer>> }
  /** What it holds by preference, in Dutch, and what it need not. */
  readonly inhoud: Vindbaar & {
    readonly liefst: Readonly<Record<string, string>>
    readonly nietNodig: readonly string[]
  }
}

/** What a region sets on berichten. */
export interface Berichtregels extends Vindbaar {
  /** Beside those that hold for the whole country, and before them. */
  readonly termijnen: readonly Termijnregel[]
  readonly keten: readonly Schakel[]
  /** Messages that are never a condition for another (BER-05). */
  readonly geenVoorwaarde: Vindbaar & {
    readonly berichten: readonly Ketenbericht[]
    readonly voor: Ketenbericht
  }
  readonly contactadressen: readonly Contactadres[]
  readonly verwijzing: Verwijzingsregels
}

/** What the message standard asks of every message (IJW-02, IJW-04 to IJW-07, IJW-09). */
export interface Ijwregels {
  /** How many characters or digits a value has: exactly for a gemeente, a category and a zorgverlenercode, else at most. */
  readonly lengten: Vindbaar & {
    readonly productcategorie: number
    readonly productcode: number
    readonly toewijzingnummer: number
    readonly volume: number
    readonly gemeente: number
    readonly referentie: number
    readonly naamVerwijzer: number
    readonly zorgverlenercode: number
  }
  /** The reason that undoes an allocation. */
  readonly verwijderd: Vindbaar & { readonly reden: RedenWijziging }
  /** The answer that carries a reason, and the reason that carries a gemeente. */
  readonly afwijzing: Vindbaar & { readonly antwoord: string; readonly gemeenteBij: string }
  /** The frequency that needs an end. */
  readonly einddatumBij: Vindbaar & { readonly frequentie: Frequentie }
  /** Units that go with some frequencies only. */
  readonly frequentieBij: Vindbaar & {
    readonly eenheden: readonly Eenheid[]
    readonly frequenties: readonly Frequentie[]
  }
  /** Units in which one may declare beside the one that was allocated. */
  readonly ookDeclarabel: readonly (Vindbaar & {
    readonly toegewezen: Eenheid
    readonly gedeclareerd: Eenheid
  })[]
  /** How the minutes of a month become hours: the minutes left from which one rounds up, and the least number of hours. */
  readonly volume: Vindbaar & { readonly omhoogVanaf: number; readonly minstens: number }
}
