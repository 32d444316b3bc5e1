import type { Datum } from '../kern/datum'
import type { Spreadsheetfout } from './fout'

/** A text in Dutch, for who uses a spreadsheet, and in English, for who hosts it. */
export interface Tweetalig {
  readonly nl: string
  readonly en: string
}

/**
 * What a cell may hold. A `kalender` cell holds a free day or one of the words that change the calendar; a `jaar` is a
 * number that is never 0, so that a 0 in it is a blank.
 */
export type Celsoort = 'datum' | 'geboortedatum' | 'getal' | 'jaar' | 'tekst' | 'janee' | 'kalender'

/** What one cell, or one column of a table, may hold. */
export interface Celregel {
  readonly naam: string
  readonly soort: Celsoort
  /** May be left out, or blank. */
  readonly optioneel?: true
  /** The texts it takes, where these are few. Capitals and small letters are read alike. */
  readonly keuzes?: readonly string[]
  /** Names it knows by their one spelling, typed in capitals or small letters; the function refuses the others itself. */
  readonly spelling?: readonly string[]
  /** The least number it takes. */
  readonly minimum?: number
  /** The greatest number it takes; where this is said, so is the least. */
  readonly maximum?: number
}

/** An argument of a function. */
export interface Parameter extends Celregel {
  /**
   * `cel`: a cell, or a range that is gone through cell by cell; `lijst`: all cells of a range together; `tabel`: a range
   * whose rows belong together.
   */
  readonly vorm: 'cel' | 'lijst' | 'tabel'
  /** The columns of a `tabel`, where each holds something else. */
  readonly kolommen?: readonly Celregel[]
  readonly hulp: Tweetalig
}

/** A cell as a function is given it: dates as `Datum`, blanks as `undefined`. */
export type Cel = string | number | boolean | undefined

/** A day that a function answers; every host writes it its own way. */
export interface Dag {
  readonly dag: Datum
}

/** What a function answers in one cell; `null` is blank. */
export type Antwoord = string | number | boolean | null | Dag
/** What it answers in a cell of a range: also a refusal of that one cell. */
export type Celantwoord = Antwoord | Spreadsheetfout

/** A worked example: the values of the arguments, and the answer in the same notation. */
export interface Voorbeeld {
  /** Cells, or ranges as rows of cells. Dates as text, blanks as `null`. */
  readonly argumenten: readonly Voorbeeldwaarde[]
  readonly antwoord: Voorbeeldwaarde
}
/** What an example types in one place: a cell, or a range as rows of cells. */
export type Voorbeeldwaarde =
  | string
  | number
  | boolean
  | null
  | readonly (readonly (string | number | boolean | null)[])[]

/** One function of the table. */
export interface Spreadsheetfunctie {
  /** Without what a host puts in front: `JH_` in Google Sheets, `JEUGDHULP.` in Excel. */
  readonly naam: string
  readonly hulp: Tweetalig
  /** What its answer is, in words. */
  readonly geeft: Tweetalig
  /** What its columns are called, where it answers rows of several. */
  readonly antwoordkolommen?: readonly string[]
  /** Per cell, or once for all arguments together, which gives rows. */
  readonly werk: 'per-cel' | 'geheel'
  readonly parameters: readonly Parameter[]
  readonly voorbeelden: readonly Voorbeeld[]
  /** The work itself. It throws a `RegelFout` or a `Spreadsheetfout`. */
  readonly reken: (
    argumenten: Readonly<Record<string, unknown>>,
  ) => Antwoord | readonly (readonly Celantwoord[])[]
}

type Waarde<S extends Celsoort> = S extends 'getal' | 'jaar' ? number : S extends 'janee' ? boolean : string
type Waarden<P extends Parameter> = P['vorm'] extends 'tabel'
  ? readonly (readonly unknown[])[]
  : P['vorm'] extends 'lijst'
    ? readonly Waarde<P['soort']>[]
    : Waarde<P['soort']> | (P extends { readonly optioneel: true } ? undefined : never)

/** The arguments of a function by name, once they are read. */
export type Argumenten<P extends readonly Parameter[]> = {
  readonly [D in P[number] as D['naam']]: Waarden<D>
}
