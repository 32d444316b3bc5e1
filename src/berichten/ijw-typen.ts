import type { Datum } from '../kern/datum'
import type { Omvang, Toewijzing, Verwijzer } from '../kern/toewijzing'
import type { CodeVan, codelijsten, NaamVan } from './codes'

/** A 301 for one allocation. */
export interface Toewijzingsbericht extends Toewijzing {
  readonly bericht: 'JW301'
  /** What the provider called its request. */
  readonly referentie?: string
  /** The day and time at which the gemeente settled the allocation. */
  readonly toewijzingsdatum?: Datum
  readonly toewijzingstijd?: string
  readonly commentaar?: string
}

interface Levering {
  readonly client?: string
  readonly nummer?: string
  readonly product?: string
  /** The first day of the allocation. */
  readonly ingangsdatum?: Datum
  /** The day on which the help really started. */
  readonly begindatum: Datum
  readonly status?: NaamVan<'statusAanlevering'>
}

/** A 305: the help has started. */
export interface Startbericht extends Levering {
  readonly bericht: 'JW305'
}

/** A 307: the help has stopped. */
export interface Stopbericht extends Levering {
  readonly bericht: 'JW307'
  readonly reden: NaamVan<'redenBeeindiging'>
  /** The last day on which help was given. */
  readonly einddatum: Datum
}

/** A 315: a provider asks for an allocation. */
export interface Toewijzingsverzoek {
  readonly bericht: 'JW315'
  readonly client?: string
  /** What the provider calls this request. */
  readonly referentie: string
  readonly product: string
  readonly ingangsdatum: Datum
  readonly einddatum?: Datum
  readonly omvang?: Omvang
  readonly verwijzer: {
    readonly type: Verwijzer
    readonly naam?: string
    /** The eight digits of the doctor's AGB code. */
    readonly zorgverlenercode?: string
  }
  readonly commentaar?: string
}

/** A 317: a provider asks for a change, as the whole of what is wished for. */
export interface Wijzigingsverzoek {
  readonly bericht: 'JW317'
  readonly client?: string
  readonly referentie: string
  readonly reden: NaamVan<'redenVerzoek'>
  /** Allocations that stay as they are. */
  readonly ongewijzigd: readonly { readonly nummer: string }[]
  readonly teWijzigen: readonly {
    readonly nummer: string
    readonly ingangsdatum: Datum
    readonly einddatum?: Datum
    readonly omvang?: Omvang
  }[]
  readonly nieuw: readonly {
    readonly product: string
    readonly ingangsdatum: Datum
    readonly einddatum?: Datum
    readonly omvang?: Omvang
  }[]
  /** Kept on this side only: the message has no such field (I-48). */
  readonly verwijzer?: Verwijzer
}

/** A 319: the gemeente rejects a request, or looks into it. */
export interface Antwoordbericht {
  readonly bericht: 'JW319'
  readonly client?: string
  readonly referentie: string
  readonly antwoord: NaamVan<'verzoekAntwoord'>
  readonly reden?: NaamVan<'redenAfwijzing'>
  /** The code of the gemeente that is responsible instead. */
  readonly gemeente?: string
}

/** The messages by their number, as this library writes them. */
export interface Berichtinhoud {
  readonly JW301: Toewijzingsbericht
  readonly JW305: Startbericht
  readonly JW307: Stopbericht
  readonly JW315: Toewijzingsverzoek
  readonly JW317: Wijzigingsverzoek
  readonly JW319: Antwoordbericht
}

/** The codes of a list that are still used. */
type Geldig<L extends keyof typeof codelijsten> = Exclude<CodeVan<L>, { readonly vervallen: true }>['code']

/** A product, in the field names and codes of the standard. */
export interface IjwProduct {
  readonly Categorie: Geldig<'productcategorie'>
  readonly Code: string
}

/** A size, in the field names and codes of the standard. */
export interface IjwOmvang {
  readonly Volume: number
  readonly Eenheid: Geldig<'eenheid'>
  readonly Frequentie: Geldig<'frequentie'>
}

/** The delivery that a 305 or 307 tells of, in the field names of the standard. */
export interface IjwLevering {
  readonly ToewijzingNummer?: string
  readonly Product?: IjwProduct
  readonly ToewijzingIngangsdatum?: Datum
  readonly Begindatum: Datum
  readonly StatusAanlevering?: Geldig<'statusAanlevering'>
}

/** What a 317 wishes of a product, in the field names of the standard. */
export interface IjwGewenst {
  readonly GewensteIngangsdatum: Datum
  readonly Einddatum?: Datum
  readonly Omvang?: IjwOmvang
}

/** The bodies of the messages by their number: each under the name of its class, its fields in the standard's order. */
export interface IjwInhoud {
  readonly JW301: {
    readonly ToegewezenProduct: {
      readonly ToewijzingNummer: string
      readonly ReferentieAanbieder?: string
      readonly Product: IjwProduct
      readonly Toewijzingsdatum?: Datum
      readonly Toewijzingstijd?: string
      readonly Ingangsdatum: Datum
      readonly Einddatum?: Datum
      readonly RedenWijziging?: Geldig<'redenWijziging'>
      readonly Omvang?: IjwOmvang
      readonly Commentaar?: string
    }
  }
  readonly JW305: { readonly StartProduct: IjwLevering }
  readonly JW307: {
    readonly StopProduct: IjwLevering & {
      readonly RedenBeeindiging: Geldig<'redenBeeindiging'>
      readonly Einddatum: Datum
    }
  }
  readonly JW315: {
    readonly AangevraagdProduct: {
      readonly ReferentieAanbieder: string
      readonly Product: IjwProduct
      readonly ToewijzingIngangsdatum: Datum
      readonly ToewijzingEinddatum?: Datum
      readonly Omvang?: IjwOmvang
      readonly Verwijzer: {
        readonly Type: Geldig<'verwijzer'>
        readonly Naam?: string
        readonly ZorgverlenerCode?: string
      }
      readonly Commentaar?: string
    }
  }
  readonly JW317: {
    readonly Verzoek: {
      readonly ReferentieAanbieder: string
      readonly RedenVerzoek: Geldig<'redenVerzoek'>
      readonly OngewijzigdeProducten?: {
        readonly OngewijzigdProduct: readonly { readonly ToewijzingNummer: string }[]
      }
      readonly TeWijzigenProducten?: {
        readonly TeWijzigenProduct: readonly ({ readonly ToewijzingNummer: string } & IjwGewenst)[]
      }
      readonly NieuweProducten?: {
        readonly NieuwProduct: readonly ({ readonly Product: IjwProduct } & IjwGewenst)[]
      }
    }
  }
  readonly JW319: {
    readonly Antwoord: {
      readonly ReferentieAanbieder: string
      readonly VerzoekAntwoord: Geldig<'verzoekAntwoord'>
      readonly RedenAfwijzingVerzoek?: Geldig<'redenAfwijzing'>
      readonly Woonplaatsbeginsel?: { readonly Gemeente: string }
    }
  }
}

/** The number of a message that can be written and read. */
export type IjwBericht = keyof IjwInhoud
