import type { Berichtregels } from '../berichten/berichtregels'
import type { Declaratieregels } from '../declaratie/declaratieregels'
import type { Bron, Vindbaar } from '../kern/bronnen'
import type { Datum } from '../kern/datum'
import type { RegelId } from '../kern/regelregister'
import type { Toewijzingsregels } from '../toewijzing/toewijzingsregels'
import type { Samenloopregels } from './samenloopregels'

/** A kind of help a product can be. */
export type Productsoort = 'begeleiding' | 'behandeling' | 'diagnostiek'
/** To whom a product is given: one client, a group or a family. */
export type Productvorm = 'individueel' | 'groep' | 'gezin'

/** A guideline for the size of an allocation. The maximum is the norm; hours per week are an average (PRD-02). */
export interface Richtlijn extends Vindbaar {
  /** The name by which an allocation asks for this guideline, unique in its product. */
  readonly categorie: string
  /** The average, to know; the maximum decides. */
  readonly urenPerWeek?: number
  /** The most hours over the whole period; guidelines stand from few hours to many. */
  readonly maximaalUren: number
  /** The months for which the maximum is meant. */
  readonly maanden: number
  /** The weeks over which the maximum is counted, where the source says so. */
  readonly weken?: number
}

/** How long help lasts in principle, and who sets a period after that (PRD-10). */
export interface Trajectduur extends Vindbaar {
  /** How many months help lasts. */
  readonly maanden: number
  /** Whether the months are what is usual, or the most there can be. */
  readonly soort: 'standaard' | 'maximum'
  /** `verwijzer`: set with the verwijzer; `aanbieder`: the provider prolongs without extra hours; `geen`: no more. */
  readonly vervolg: 'verwijzer' | 'aanbieder' | 'geen'
  /** When it may be longer from the start, in Dutch. */
  readonly langerBij?: string
  /** The months that help takes on average, where the source says so: to know, nothing is tested against it. */
  readonly gemiddeld?: Vindbaar & { readonly van: number; readonly totEnMet: number }
}

/** What a group must hold to (PRD-04). */
export interface Groepseisen extends Vindbaar {
  /** The most jeugdigen in one group. */
  readonly maximum: number
  /** The most jeugdigen to one professional; `hard` where it is a demand and not a guideline. */
  readonly ratio: { readonly jeugdigen: number; readonly hard: boolean }
  /** How many professionals a group has; `hard` where it is a demand and not a guideline. */
  readonly professionals: { readonly aantal: number; readonly hard: boolean }
  /** The level that at least one professional has. */
  readonly minstensEen: string
  /** The lowest level with which somebody counts. */
  readonly vanaf: string
}

/** Who may hold an allocation, and until when (PRD-05). */
export interface Leeftijdsregel extends Vindbaar {
  /** The birthday from which there is no jeugdhulp, exceptions aside. */
  readonly tot: number
  /** The birthday from which the exceptions hold no more (I-46). */
  readonly uitzonderingTot: number
  /** Who may go on after `tot`: another member of the family, a parent who holds the allocation. */
  readonly uitzonderingen: readonly ('ander-gezinslid' | 'ouder-met-toewijzing')[]
  /** The laws under which help goes on. */
  readonly vervolg: readonly ('Zvw' | 'Wmo')[]
}

/** A municipality that takes part: in everything of a contract, or in the products named (PRD-03). */
export interface Deelname {
  /** One of the `gemeenten` of the regelset. */
  readonly gemeente: string
  /** Codes of the regelset; without them the gemeente takes part in all products of the contract. */
  readonly producten?: readonly string[]
}

/** Something that must hold, or must not, for a product to fit (PRD-07 to PRD-09, PRD-11, PRD-12). */
export interface Inzeteis extends Vindbaar {
  /** A stable name, by which a question tells the fact; unique in the product and its contract. */
  readonly id: string
  /** `een-van`: at least one of those together; `vereist`: must hold; `uitgesloten`: must not; `kenmerk`: only brings others in. */
  readonly soort: 'een-van' | 'vereist' | 'uitgesloten' | 'kenmerk'
  /** The rule of this library that the demand belongs to, by its ID. */
  readonly regel: RegelId
  /** Asked only where one of these holds. */
  readonly als?: readonly string[]
  /** Facts that show a required one to hold. */
  readonly blijktUit?: readonly string[]
  /** Whether it is about the funded allocation, which an extra client does not have. */
  readonly alleenBekostigd?: true
  /** The fact in Dutch, as an end user reads it. */
  readonly tekst: string
}

/** What is bought under one name, with what holds for all its products. */
export interface Contract extends Vindbaar {
  /** The name of the contract in Dutch, as an end user reads it. */
  readonly naam: string
  readonly leeftijd: Leeftijdsregel
  /** The gemeenten that take part (PRD-03). */
  readonly deelname: Vindbaar & { readonly gemeenten: readonly Deelname[] }
  /** Whether a parent can hold an allocation (TOE-09). */
  readonly voorOuder?: Vindbaar
  readonly inzet: readonly Inzeteis[]
}

/** A product of the catalogue (PRD-01). */
export interface Product extends Vindbaar {
  /** The name of the product in Dutch, as an end user reads it. */
  readonly naam: string
  /** What it is, in a few Dutch words. */
  readonly omschrijving: string
  /** The key of its contract in the regelset. */
  readonly contract: string
  readonly soort: Productsoort
  readonly vorm: Productvorm
  /** What is allocated: hours or minutes, or pieces. */
  readonly eenheid: 'uren/minuten' | 'stuks'
  /** How many pieces an allocation holds, for one in `stuks`. */
  readonly aantal?: number
  /** For what the volume holds: always the whole period of the allocation. */
  readonly frequentie: 'totaal-binnen-geldigheidsduur'
  readonly duur?: Trajectduur
  readonly richtlijnen: readonly Richtlijn[]
  readonly groep?: Groepseisen
  /** The group product that goes before this one, unless it does not suit (PRD-06). */
  readonly groepEerst?: Vindbaar & { readonly product: string }
  /** For an extra client: the product of the family (TOE-01). */
  readonly extraClientVan?: string
  /** Whether it may also be for a group of parents (PRD-13). */
  readonly oudergroep?: Vindbaar
  /** Who does the work and who answers for it, in Dutch (PRD-14). */
  readonly uitvoering?: Vindbaar & { readonly tekst: string; readonly verantwoordelijk?: string }
  /** That the source says of this product itself that a parent can hold the allocation (TOE-09). */
  readonly opNaamVanOuder?: Vindbaar
  /** Whether a second funded allocation can be given in one family, by high exception (PRD-07). */
  readonly tweedeMetTarief?: Vindbaar
  readonly inzet: readonly Inzeteis[]
}

/** One question or action of the weighing frame for Diagnostiek (DIA-01). */
export type Diagnostiekstap =
  | (Vindbaar & {
      readonly soort: 'vraag'
      readonly tekst: string
      readonly ja: string
      readonly nee: string
    })
  | (Vindbaar & {
      readonly soort: 'actie'
      readonly tekst: string
      /** The step that follows once it is done; absent at an end. */
      readonly daarna?: string
    })

/** The weighing frame for Diagnostiek: its steps by name, and who decides (DIA-01). */
export interface Diagnostiekkader extends Vindbaar {
  /** The name of the first step. */
  readonly begin: string
  readonly stappen: Readonly<Record<string, Diagnostiekstap>>
  /** Who decides. */
  readonly besluit: string
  /** Who advises on the decision. */
  readonly advies: string
  /** What the decision must record. */
  readonly vastleggen: Readonly<Record<string, string>>
}

/** One way in which running allocations go over to the new contracts (CNV-01, CNV-02). */
export interface Conversieweg extends Vindbaar {
  /** What happens, in one Dutch sentence. */
  readonly tekst: string
  /** Who does it. */
  readonly door: readonly string[]
}

/** All that a region sets on going over to the new contracts (CNV-01 to CNV-03). */
export interface Conversieregels {
  readonly wegen: Readonly<Record<string, Conversieweg>>
  /** The way by how much the content changes. */
  readonly bijInhoud: { readonly gelijk: string; readonly beperkt: string; readonly mismatch: string }
  /** First finishing, then what may follow, for a provider without a contract. */
  readonly zonderContract: { readonly eerst: string; readonly daarna: readonly string[] }
  /** Who answers for the conversion, and who coordinates it. */
  readonly uitvoering: Vindbaar & { readonly verantwoordelijk: string; readonly coordinatie: string }
  /** Circumstances that can make it go another way, by a name of their own. */
  readonly bijzonderheden: Readonly<Record<string, Vindbaar & { readonly tekst: string }>>
}

/** Who keeps a case together where more than one provider works on it (SAM-10). */
export interface Casusregie extends Vindbaar {
  /** The number of providers from which one casusregisseur is needed. */
  readonly vanafAanbieders: number
  /** Who has the procesregie. */
  readonly procesregie: string
  /** Who appoints the casusregisseur. */
  readonly wijstAan: string
}

/**
 * All that a region may set itself: products, guidelines, participation, ages, groups and what goes with what, each
 * with its source. Plain JSON. The functions take one that this package exports or that `maakRegelset` read.
 */
export interface Regelset extends Vindbaar {
  /** A stable name of the region, such as `flevoland`. */
  readonly id: string
  /** What the regelset is called, in Dutch. */
  readonly titel: string
  /** The name of this version, such as the year. */
  readonly versie: string
  /** The first day on which the values hold. */
  readonly geldigVanaf: Datum
  /** The last day on which they hold, where that is known. */
  readonly geldigTot?: Datum
  /** The day on which somebody last saw that the values still hold. */
  readonly gecontroleerdOp: Datum
  readonly bronnen: Readonly<Record<string, Bron>>
  /** The gemeenten of the region; contracts name them. */
  readonly gemeenten: readonly string[]
  /** Levels of education, from low to high. */
  readonly niveaus: readonly string[]
  readonly contracten: Readonly<Record<string, Contract>>
  readonly producten: Readonly<Record<string, Product>>
  readonly samenloop: Samenloopregels
  readonly diagnostiek?: Diagnostiekkader
  readonly conversie?: Conversieregels
  readonly casusregie?: Casusregie
  readonly toewijzing?: Toewijzingsregels
  readonly berichten?: Berichtregels
  readonly declaratie?: Declaratieregels
}

/** A code of the catalogue of a regelset. */
export type Productcode<R extends Regelset = Regelset> = keyof R['producten'] & string
/** A form of help outside the catalogue that a regelset names beside it. */
export type AndereVorm<R extends Regelset = Regelset> = keyof R['samenloop']['andereVormen'] & string
