import type { BronId } from '../kern/bronnen'
import type { Datum } from '../kern/datum'
import type { RegelId } from '../kern/regelregister'
import type { Duur } from '../werkdagen/termijn'
import type { Bepalingseisen } from './bepalingseisen'

/** A value that a fact of a dossier can have. */
export type Waarde = string | number | boolean

/** What an event or an opening may carry in one field. */
export type Veld =
  /** With `nietVoorGebeurtenis` it cannot lie before the date of its event. */
  | { readonly soort: 'datum'; readonly titel: string; readonly nietVoorGebeurtenis?: true }
  | { readonly soort: 'keuze'; readonly titel: string; readonly keuzes: readonly string[] }
  /** `regel` says where its bounds come from. */
  | {
      readonly soort: 'getal'
      readonly titel: string
      readonly van: number
      readonly totEnMet: number
      readonly regel: RegelId
    }
  | { readonly soort: 'janee'; readonly titel: string }
  /** Names a verplichting of the route; it must be open, and the event meets it. */
  | { readonly soort: 'verplichting'; readonly titel: string }

/** A field of an event or an opening; without `verplicht` it may be left out. */
export type Veldregel = Veld & {
  /** Must be there: always (an empty list), or where all these conditions hold. */
  readonly verplicht?: readonly Voorwaarde[]
}

/** The fields of an opening or an event, by their name. */
export type Veldregels = Readonly<Record<string, Veldregel>>

/** Something that must hold for a line of the definition to count. A list of them must hold together. */
export type Voorwaarde =
  /** A choice of this route, see {@link Parameter}. */
  | { readonly parameter: string; readonly is: string }
  /** A field of the event at hand. */
  | { readonly veld: string; readonly is: readonly Waarde[] }
  /** The last value that the opening or an event, the one at hand included, gave to a field of this name. */
  | { readonly gegeven: string; readonly is: readonly Waarde[] }
  /** Two dates that were given, the first (`plus` a term, if told) after the second. */
  | { readonly gegeven: string; readonly laterDan: string; readonly plus?: Duur }
  /** An event took place before the one at hand; with `verplichting` one that names it, with `sinds` after the last of that kind, which may be the one at hand. */
  | { readonly eerder: string; readonly verplichting?: string; readonly sinds?: string }
  /** A fact was told that differs from what follows from another, see `afleidingen`. */
  | { readonly strijdig: string }
  | { readonly niet: Voorwaarde }

/** A choice left open by the sources: what it is unless a route says otherwise, and what else it may be. */
export type Parameter =
  | { readonly titel: string; readonly keuzes: readonly string[]; readonly standaard: string }
  /** A choice per key, such as one per zorgcategorie; a key without a value is not known beforehand. */
  | {
      readonly titel: string
      readonly keuzes: readonly string[]
      readonly sleutels: readonly string[]
      readonly standaard: Readonly<Record<string, string>>
    }

/** Choices that differ from the default, by interpretation. */
export type Gekozen = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** One step of a route. A dossier is in exactly one at a time. */
export interface Stapdefinitie {
  readonly titel: string
  /** The rule that describes the step; an addition of this library has none. */
  readonly regel?: RegelId
  /** The route ends here. */
  readonly einde?: true
}

/** One kind of event: who does it, and what it may carry. */
export interface Gebeurtenisdefinitie {
  readonly titel: string
  readonly regel?: RegelId
  /** Who normally does this; somebody else gives a finding. */
  readonly door: readonly Actorkeuze[]
  readonly velden?: Veldregels
  /** Events that this one is the proof of, if they did not take place since the step was entered. */
  readonly impliceert?: readonly string[]
  /** Ends every open verplichting but these. */
  readonly beeindigt?: { readonly behalve: readonly string[] }
}

/** Where an event leads, from the steps in which it can take place. */
export interface Overgang {
  readonly bij: string
  /** The steps in which the event can take place; `open` is every step that is no end, `elke` every step. */
  readonly in: readonly string[] | 'open' | 'elke'
  /** The next step; without it the step stays the same. */
  readonly naar?: string
  readonly als?: readonly Voorwaarde[]
}

/** A moment in a dossier: its opening, an event (in certain steps), or a step being entered from another. */
export type Moment =
  | { readonly opening: true; readonly als?: readonly Voorwaarde[] }
  | { readonly bij: string; readonly in?: readonly string[]; readonly als?: readonly Voorwaarde[] }
  | { readonly betreedt: string; readonly als?: readonly Voorwaarde[] }

/** Who answers for something, and who does it where that is somebody else. The first that fits counts. */
export interface Actorkeuze {
  readonly wie: readonly string[]
  readonly uitvoering?: readonly string[]
  /** One of `wie` is enough. */
  readonly eenVan?: true
  /** If one of `wie` did the event, it is that one alone. */
  readonly ofDoor?: true
  readonly als?: readonly Voorwaarde[]
}

/** From which day a term runs. The first that fits counts; without any it is the day the verplichting arose. */
export type Anker = { readonly als?: readonly Voorwaarde[] } & (
  | {
      readonly gebeurtenis: string
      /** A date field that, if given, counts instead of the event's own date. */
      readonly veld?: string
    }
  | { readonly betreden: string }
)

/** How long a term is. The first that fits counts; if none does, the last day is not known. */
export interface Termijnkeuze {
  readonly duur: Duur
  readonly als?: readonly Voorwaarde[]
}

/** What somebody owes, from when, within which term, and what meets it. */
export interface Verplichtingdefinitie {
  readonly id: string
  readonly titel: string
  readonly regel: RegelId
  /** Choices this verplichting rests on. */
  readonly interpretaties?: readonly RegelId[]
  /** Tells two verplichtingen of one id apart. */
  readonly onderdeel?: string
  readonly wie: readonly Actorkeuze[]
  readonly ontstaat: readonly Moment[]
  /** Arises anew although an earlier one is still open; otherwise what is still open does not arise again. */
  readonly ookAlsOpen?: true
  readonly vanaf?: readonly Anker[]
  /** Without it the verplichting has no last day. */
  readonly termijn?: readonly Termijnkeuze[]
  readonly voldaan: readonly Moment[]
  readonly vervalt?: readonly Moment[]
  /** When it can also be met by an event that names it. Always, unless these conditions say otherwise. */
  readonly meldbaar?: readonly Voorwaarde[]
}

/** A departure from a rule that does not break the flow. */
export interface Bevindingdefinitie {
  readonly code: string
  readonly regel: RegelId
  readonly tekst: string
  readonly bij: readonly Moment[]
}

/** One thing that should have been done or known. */
export interface Checklistpunt {
  readonly titel: string
  /** Counts only where it applies. */
  readonly indienVanToepassing?: true
}

/** A list of things that should have been done or known. */
export interface Checklist {
  readonly titel: string
  readonly regel: RegelId
  readonly punten: Readonly<Record<string, Checklistpunt>>
}

/** A document that goes out with an event, from whom, to whom. */
export interface Stuk {
  readonly bij: string
  readonly stuk: string
  readonly titel: string
  readonly van: string
  readonly naar: readonly Actorkeuze[]
  readonly regel: RegelId
  readonly interpretaties?: readonly RegelId[]
}

/** A part somebody has in some steps: no single act with a term, but something to be counted on. */
export interface Rol {
  readonly wie: string
  readonly stappen: readonly string[]
  readonly regel: RegelId
  readonly tekst: string
}

/** What a decision can come to. */
export type Uitkomst = Waarde | readonly Waarde[] | Readonly<Record<string, Waarde | readonly Waarde[]>>

/** One line of a decision table. */
export interface Besluitregel {
  readonly uitkomst: Uitkomst
  readonly regel: RegelId
  /** Choices this line rests on. */
  readonly interpretaties?: readonly RegelId[]
  /** Why it comes out so, in one Dutch sentence. */
  readonly tekst: string
  /** When the line holds, by `gegeven` and `parameter` only; none at all always holds. */
  readonly als?: readonly Voorwaarde[]
}

/** A decision beside the flow, as a table: the first line that holds decides; the last one always holds. */
export interface Besluit {
  readonly titel: string
  /** What must be known to decide. */
  readonly gegevens: Veldregels
  readonly regels: readonly Besluitregel[]
}

/** Provisions in the order in which they are weighed; the last one takes whatever need is left. */
export interface Weging {
  readonly regel: RegelId
  readonly interpretaties?: readonly RegelId[]
  readonly volgorde: Readonly<Record<string, string>>
}

/** What a source asks to be measured over many dossiers. */
export interface Indicatoren {
  readonly regel: RegelId
  /** The wait from a date told at the opening to the first event of a kind. */
  readonly wachttijd: { readonly vanaf: string; readonly tot: string }
  /** The part of the events of a kind of which a yes/no field holds. */
  readonly aandeel: { readonly bij: string; readonly veld: string }
}

/** A process as data: its steps, which event leads where, and who owes what by when. */
export interface Route {
  readonly id: string
  readonly versie: string
  readonly titel: string
  readonly bron: BronId
  readonly geldigVanaf: Datum
  /** The last day on which the source held. */
  readonly geldigTot?: Datum
  /** When somebody last held the definition against its source. */
  readonly gecontroleerdOp: Datum
  /** Where the route holds, and the rule that says so. */
  readonly regios?: { readonly regel: RegelId; readonly namen: readonly string[] }
  readonly actoren: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, Parameter>>
  /** What may be told of a case when its dossier is opened. */
  readonly gegevens: Veldregels
  /** A fact that, if not told, follows from another by a parameter with keys. */
  readonly afleidingen: Readonly<Record<string, { readonly uit: string; readonly parameter: string }>>
  readonly begin: string
  readonly stappen: Readonly<Record<string, Stapdefinitie>>
  readonly gebeurtenissen: Readonly<Record<string, Gebeurtenisdefinitie>>
  readonly overgangen: readonly Overgang[]
  readonly verplichtingen: readonly Verplichtingdefinitie[]
  readonly bevindingen: readonly Bevindingdefinitie[]
  readonly checklists: Readonly<Record<string, Checklist>>
  readonly bepaling?: Bepalingseisen
  readonly stukken: readonly Stuk[]
  /** Who carries what in which steps, beside what is owed at a moment. */
  readonly rollen: readonly Rol[]
  /** The categories of care a bepaling uses, by number, and the rule that lists them. */
  readonly zorgcategorieen?: { readonly regel: RegelId; readonly namen: Readonly<Record<string, string>> }
  /** Care without a contract: who must have been consulted first, and the rule that says so. */
  readonly nietGecontracteerd?: { readonly regel: RegelId; readonly raadpleeg: string }
  /** The parts of an agreement that a message must repeat, what that message is called, and the rule that says so. */
  readonly afspraken?: {
    readonly regel: RegelId
    readonly bericht: string
    readonly delen: Readonly<Record<string, string>>
  }
  /** The decisions beside the flow. */
  readonly besluiten?: Readonly<Record<string, Besluit>>
  readonly weging?: Weging
  readonly indicatoren?: Indicatoren
  /** Choices made by `metParameters` that differ from the default; a route as it comes has none. */
  readonly gekozen?: Gekozen
}
