import { bevries } from './bevries'

/** Where a rule comes from: one of the documents this library was written from. */
export type BronId =
  | 'gvjb-301-2022'
  | 'gvjb-bouwstenen-2021'
  | 'handreiking-gi-2023'
  | 'klantreis'
  | 'flevoland-handelingskader'
  | 'algemene-termijnenwet'
  | 'ijw'
  | 'administratieprotocol'
  | 'jeugdhulp-regels'

/** A document that rules or values were taken from. */
export interface Bron {
  /** The title on the document. */
  readonly titel: string
  /** Who published it. */
  readonly uitgever: string
  /** When the document appeared, as precisely as it says itself. */
  readonly verschenen: string
}

/** A place in a document: line numbers of its text, or an article of a law. */
export interface Bronverwijzing {
  /** One of {@link bronnen}, or a document that a regelset of one's own names among its `bronnen`. */
  readonly bron: BronId | (string & {})
  /** First and last line of each passage, in the text edition of the document. */
  readonly regels?: readonly (readonly [van: number, totEnMet: number])[]
  /** The article of a law. */
  readonly artikel?: string
}

/** What every value of a regelset carries: where it stands. */
export interface Vindbaar {
  readonly bron: Bronverwijzing
}

/** The documents behind {@link BronId}. */
export const bronnen: Readonly<Record<BronId, Bron>> = /* @__PURE__ */ bevries({
  'gvjb-301-2022': {
    titel: '301 - aanmeldroute jeugdhulp',
    uitgever: 'Regiegroep Gelderse Verbeteragenda Jeugdbescherming',
    verschenen: 'april 2022',
  },
  'gvjb-bouwstenen-2021': {
    titel: 'Bouwstenen van de Gelderse Verbeteragenda Jeugdbescherming',
    uitgever: 'Gelderse Verbeteragenda Jeugdbescherming',
    verschenen: '2021',
  },
  'handreiking-gi-2023': {
    titel: 'Handreiking Vereenvoudiging verwijsproces gecertificeerde instellingen',
    uitgever: 'Ministerie van VWS',
    verschenen: '12 april 2023',
  },
  klantreis: {
    titel: 'Klantreis toekenning jeugdhulp',
    uitgever: 'niet vermeld',
    verschenen: 'niet vermeld',
  },
  'flevoland-handelingskader': {
    titel: 'Regionaal Handelingskader en Afsprakenkader',
    uitgever: 'Sociaal Domein Flevoland',
    verschenen: 'niet vermeld',
  },
  'algemene-termijnenwet': {
    titel: 'Algemene termijnenwet',
    uitgever: 'Staat der Nederlanden',
    verschenen: '1964',
  },
  ijw: {
    titel: 'iStandaard iJw 3.2',
    uitgever: 'Zorginstituut Nederland',
    verschenen: '2024',
  },
  administratieprotocol: {
    titel: 'Standaard Administratieprotocol Inspanningsgericht 3.2.b',
    uitgever: 'Ketenbureau i-Sociaal Domein',
    verschenen: 'december 2024',
  },
  'jeugdhulp-regels': {
    titel: 'Keuzes van deze bibliotheek waar een bron zwijgt',
    uitgever: 'jeugdhulp-regels',
    verschenen: '2026',
  },
})
