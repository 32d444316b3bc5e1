import { type Datum, leesDatum, plusMaanden } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisGeheel, eisKeuze, eisVelden } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe, type Regeltoepassing } from '../kern/motivering'
import { eisRegelset, leesProduct } from './lees'
import { kiesRichtlijn } from './product'
import type { Product, Productcode, Regelset, Richtlijn, Trajectduur } from './regelset'

/** How much help is asked, and for which period. */
export interface Omvangvraag<R extends Regelset = Regelset> {
  readonly product: Productcode<R>
  /** A whole number of 1 or more. */
  readonly volume: number
  readonly eenheid: 'minuut' | 'uur' | 'stuks'
  readonly ingangsdatum: Datum
  /** The last day; it counts (I-13). */
  readonly einddatum: Datum
  /** The category of the guideline; if not given, the lowest in which the request fits (I-41). */
  readonly categorie?: string
}

export interface Omvangoordeel {
  /** `boven` a guideline is no refusal. `geen-richtlijn`: the product has none, or the unit is not that of the product. */
  readonly stand: 'binnen' | 'boven' | 'geen-richtlijn'
  readonly categorie?: string
  /** The guideline's maximum in the unit of the product: minutes, or pieces for an extra client. */
  readonly maximum?: number
  /** How far above (positive) or below (zero or negative) that maximum, in the same unit. */
  readonly verschil?: number
  readonly bevindingen: readonly Bevinding[]
}

const MINUTEN_PER_UUR = 60
const VELDEN = ['product', 'volume', 'eenheid', 'ingangsdatum', 'einddatum', 'categorie']

interface Verzoek {
  readonly aantal: number
  readonly begin: number
  readonly eind: number
}

/** Whether a period, its last day included, is no longer than so many months. */
function pastInMaanden({ begin, eind }: Verzoek, maanden: number): boolean {
  return eind < plusMaanden(begin, maanden)
}

/**
 * The guideline to hold a request against: the lowest category that holds its size and its period, else the lowest
 * that holds its size, else the highest. Guidelines are listed from low to high.
 */
function laagstePassende(richtlijnen: readonly Richtlijn[], verzoek: Verzoek): Richtlijn {
  const ruimGenoeg = richtlijnen.filter(
    ({ maximaalUren }) => maximaalUren * MINUTEN_PER_UUR >= verzoek.aantal,
  )
  return (ruimGenoeg.find(({ maanden }) => pastInMaanden(verzoek, maanden)) ??
    ruimGenoeg[0] ??
    richtlijnen.at(-1)) as Richtlijn
}

/** What is said of the period: beyond a maximum is wrong, beyond what is usual needs whom the product names (PRD-10). */
function duurbevindingen(duur: Trajectduur | undefined, verzoek: Verzoek): Bevinding[] {
  if (!duur || pastInMaanden(verzoek, duur.maanden)) return []
  const { maanden, soort, vervolg } = duur
  const pad = 'vraag.einddatum'
  if (soort === 'maximum')
    return [
      {
        code: 'langer-dan-maximum',
        ernst: 'fout',
        tekst: `Dit product duurt hoogstens ${maanden} maanden.`,
        regel: 'PRD-10',
        pad,
      },
    ]
  const wie =
    vervolg === 'aanbieder'
      ? 'de aanbieder kan zelf verlengen, zonder extra uren'
      : vervolg === 'verwijzer'
        ? 'een langere duur wordt met de verwijzer afgestemd'
        : 'daarna is er geen vervolg'
  return [
    {
      code: 'langer-dan-standaard',
      ernst: 'waarschuwing',
      tekst: `De standaardduur is ${maanden} maanden; ${wie}.`,
      regel: vervolg === 'aanbieder' ? 'PRD-07' : 'PRD-10',
      pad,
    },
  ]
}

function richtlijnduur({ categorie, maanden }: Richtlijn, verzoek: Verzoek): Bevinding[] {
  if (pastInMaanden(verzoek, maanden)) return []
  return [
    {
      code: 'langer-dan-richtlijn',
      ernst: 'waarschuwing',
      tekst: `De uren van richtlijn ${categorie} zijn bedoeld voor ${maanden} maanden en worden niet omgerekend.`,
      regel: 'I-41',
      pad: 'vraag.einddatum',
    },
  ]
}

function uur(minuten: number): string {
  const rest = minuten % MINUTEN_PER_UUR
  return `${Math.floor(minuten / MINUTEN_PER_UUR)} uur${rest === 0 ? '' : ` en ${rest} minuten`}`
}

/** A request in pieces, for a product that is allocated so. */
function inStuks({ aantal: norm = 1, bron }: Product, aantal: number): Beslissing<Omvangoordeel> {
  const boven = aantal > norm
  const tekst = `Dit product wordt toegewezen als ${norm} stuks, zonder minuten.`
  return {
    uitkomst: {
      stand: boven ? 'boven' : 'binnen',
      maximum: norm,
      verschil: aantal - norm,
      bevindingen: boven
        ? [{ code: 'meer-dan-de-toewijzing', ernst: 'fout', tekst, regel: 'PRD-01', pad: 'vraag.volume' }]
        : [],
    },
    motivering: [pasToe('PRD-01', tekst, { aantal, norm }, bron)],
  }
}

function andereEenheid({ eenheid, bron }: Product): Beslissing<Omvangoordeel> {
  const tekst = `Dit product wordt toegewezen in ${eenheid}.`
  return {
    uitkomst: {
      stand: 'geen-richtlijn',
      bevindingen: [{ code: 'andere-eenheid', ernst: 'fout', tekst, regel: 'PRD-01', pad: 'vraag.eenheid' }],
    },
    motivering: [pasToe('PRD-01', tekst, { eenheid }, bron)],
  }
}

/**
 * Whether a size and period stay within the guideline of a product. A guideline is a guideline: above it is a finding
 * with the distance, never a refusal. Nothing is computed pro rata (I-41).
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - What is asked.
 * @returns The stand, the guideline it was held against, and findings; a finding of `ernst` `fout` is a demand that is
 * not met, such as the twelve months of Diagnostiek.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldig-aantal`, `ongeldige-waarde` (unit or
 * category), `ongeldige-datum`, `buiten-bereik`, `datum-loopt-terug` or `onbekend-veld`.
 * @see Rules PRD-01, PRD-02, PRD-07 and PRD-10; interpretations I-41 and I-42.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { toetsOmvang } from 'jeugdhulp-regels/producten'
 *
 * const jaar = { ingangsdatum: '2026-01-01', einddatum: '2026-12-31' } as const
 * const { uitkomst } = toetsOmvang(flevoland, { product: '45F33', volume: 120, eenheid: 'uur', ...jaar })
 * uitkomst // => { stand: 'binnen', categorie: 'B', maximum: 8700, verschil: -1500, bevindingen: [] }
 * ```
 */
export function toetsOmvang<const R extends Regelset>(
  regelset: R,
  vraag: Omvangvraag<R>,
): Beslissing<Omvangoordeel> {
  const velden = eisVelden(vraag, 'vraag', VELDEN)
  const { product } = leesProduct(eisRegelset(regelset), velden.product, 'vraag.product')
  const volume = eisGeheel(velden.volume, 'vraag.volume')
  if (volume < 1 || volume > Number.MAX_SAFE_INTEGER / MINUTEN_PER_UUR)
    throw new RegelFout('ongeldig-aantal', 'vraag.volume')
  const eenheid = eisKeuze(velden.eenheid, 'vraag.eenheid', ['minuut', 'uur', 'stuks'])
  const begin = leesDatum(velden.ingangsdatum, 'vraag.ingangsdatum')
  const eind = leesDatum(velden.einddatum, 'vraag.einddatum')
  if (eind < begin) throw new RegelFout('datum-loopt-terug', 'vraag.einddatum')
  const { categorie } = velden
  const gekozen =
    categorie === undefined ? undefined : kiesRichtlijn(product.richtlijnen, categorie, 'vraag.categorie')

  if ((eenheid === 'stuks') !== (product.eenheid === 'stuks')) return andereEenheid(product)
  if (eenheid === 'stuks') return inStuks(product, volume)

  const verzoek: Verzoek = { aantal: eenheid === 'uur' ? volume * MINUTEN_PER_UUR : volume, begin, eind }
  const { duur, richtlijnen } = product
  const duurregel: Regeltoepassing[] = duur
    ? [
        pasToe(
          'PRD-10',
          `Dit product duurt ${duur.soort === 'maximum' ? 'hoogstens' : 'in beginsel'} ${duur.maanden} maanden.`,
          { maanden: duur.maanden, soort: duur.soort, vervolg: duur.vervolg },
          duur.bron,
        ),
        ...(duur.soort === 'maximum'
          ? [
              pasToe('I-42', 'Ook een verschoven einddatum blijft binnen die duur.', {
                maanden: duur.maanden,
              }),
            ]
          : []),
      ]
    : []
  if (richtlijnen.length === 0)
    return {
      uitkomst: { stand: 'geen-richtlijn', bevindingen: duurbevindingen(duur, verzoek) },
      motivering: [
        pasToe('PRD-02', 'Voor dit product geeft de regio geen richtlijn voor uren.', {}, product.bron),
        ...duurregel,
      ],
    }
  const richtlijn = gekozen ?? laagstePassende(richtlijnen, verzoek)
  const maximum = richtlijn.maximaalUren * MINUTEN_PER_UUR
  const verschil = verzoek.aantal - maximum
  const boven = verschil > 0
  const afstand = `${uur(Math.abs(verschil))} ${boven ? 'boven' : 'onder'} het maximum van ${richtlijn.maximaalUren} uur`
  const tekst = `Het verzoek blijft ${verschil === 0 ? `precies op het maximum van ${richtlijn.maximaalUren} uur` : afstand} van richtlijn ${richtlijn.categorie}.`
  const gegevens = { minuten: verzoek.aantal, categorie: richtlijn.categorie, maximum, verschil }
  return {
    uitkomst: {
      stand: boven ? 'boven' : 'binnen',
      categorie: richtlijn.categorie,
      maximum,
      verschil,
      bevindingen: [
        ...(boven
          ? [
              {
                code: 'boven-richtlijn',
                ernst: 'waarschuwing',
                tekst: `Het verzoek is ${afstand} van richtlijn ${richtlijn.categorie}.`,
                regel: gekozen ? 'PRD-02' : 'I-41',
                pad: 'vraag.volume',
              } as const,
            ]
          : []),
        ...richtlijnduur(richtlijn, verzoek),
        ...duurbevindingen(duur, verzoek),
      ],
    },
    motivering: [
      pasToe(
        'PRD-02',
        boven ? `Het verzoek is ${afstand} van richtlijn ${richtlijn.categorie}.` : tekst,
        gegevens,
        richtlijn.bron,
      ),
      ...(gekozen
        ? []
        : [
            pasToe(
              'I-41',
              'Zonder categorie geldt de laagste waarin het verzoek past.',
              gegevens,
              richtlijn.bron,
            ),
          ]),
      ...duurregel,
    ],
  }
}
