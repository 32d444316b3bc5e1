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
  /**
   * The public https address where it can be read, or the page that offers it. Absent where none is known. What each
   * address leads to, and what the line numbers count in, stands in `docs/bronnen.md`.
   */
  readonly vindplaats?: string
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
    vindplaats: 'https://www.gvjb.nl/samenwerken-kennisdelen/5-vereenvoudigd-aanmeldproces-jeugdhulp',
  },
  'gvjb-bouwstenen-2021': {
    titel: 'Bouwstenen van de Gelderse Verbeteragenda Jeugdbescherming',
    uitgever: 'Gelderse Verbeteragenda Jeugdbescherming',
    verschenen: '2021',
    vindplaats: 'https://gvjb.nl/over-gvjb/thema-2',
  },
  'handreiking-gi-2023': {
    titel: 'Handreiking Vereenvoudiging verwijsproces gecertificeerde instellingen',
    uitgever: 'Ministerie van VWS',
    verschenen: '12 april 2023',
    vindplaats:
      'https://www.jeugdzorgnederland.nl/actueel/vereenvoudigd-verwijsproces-om-werkdruk-bij-gis-te-verlagen/',
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
    vindplaats: 'https://sociaaldomeinflevoland.nl/handelingskader/administratieve-processen',
  },
  'algemene-termijnenwet': {
    titel: 'Algemene termijnenwet',
    uitgever: 'Staat der Nederlanden',
    verschenen: '1964',
    vindplaats: 'https://wetten.overheid.nl/BWBR0002448',
  },
  ijw: {
    titel: 'iStandaard iJw 3.2',
    uitgever: 'Zorginstituut Nederland',
    verschenen: '2024',
    vindplaats: 'https://www.istandaarden.nl/',
  },
  administratieprotocol: {
    titel: 'Standaard Administratieprotocol Inspanningsgericht 3.2.b',
    uitgever: 'Ketenbureau i-Sociaal Domein',
    verschenen: 'december 2024',
    vindplaats: 'https://i-sociaaldomein.nl/',
  },
  'jeugdhulp-regels': {
    titel: 'Keuzes van deze bibliotheek waar een bron zwijgt',
    uitgever: 'jeugdhulp-regels',
    verschenen: '2026',
  },
})
