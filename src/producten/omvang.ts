import type { Datum } from '../kern/datum'
import { eisAantal, eisKeuze, eisVelden } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe } from '../kern/motivering'
import { leesPeriode, type Periode } from '../kern/periode'
import { eisRegelset } from '../kern/regelset'
import { inMinuten, MINUTEN_PER_UUR } from '../kern/toewijzing'
import { duurbevindingen, duurtoepassing, duurVan, pastInMaanden } from './duur'
import { leesProduct } from './lees'
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

/** How a volume stands to the guideline of its product (PRD-02). */
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

/** The largest volume that can be counted exactly, in any unit. */
export const GROOTSTE_VOLUME = Math.floor(Number.MAX_SAFE_INTEGER / MINUTEN_PER_UUR)
const VELDEN = ['product', 'volume', 'eenheid', 'ingangsdatum', 'einddatum', 'categorie']

interface Verzoek extends Periode {
  /** In minutes. */
  readonly aantal: number
}

/**
 * The guideline to hold a request against: the lowest category that holds its size and its period, else the lowest of
 * the longest that holds its size, else the highest. Guidelines are listed from low to high.
 */
function laagstePassende(richtlijnen: readonly Richtlijn[], verzoek: Verzoek): Richtlijn {
  const ruimGenoeg = richtlijnen.filter(
    ({ maximaalUren }) => maximaalUren * MINUTEN_PER_UUR >= verzoek.aantal,
  )
  const langste = Math.max(...ruimGenoeg.map(({ maanden }) => maanden))
  return (ruimGenoeg.find(({ maanden }) => pastInMaanden(verzoek, maanden)) ??
    ruimGenoeg.find(({ maanden }) => maanden === langste) ??
    richtlijnen.at(-1)) as Richtlijn
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
function inStuks(
  { aantal: norm = 1, bron }: Product,
  aantal: number,
  duur: Trajectduur | undefined,
  periode: Periode,
): Beslissing<Omvangoordeel> {
  const boven = aantal > norm
  const tekst = `Dit product wordt toegewezen als ${norm} stuks, zonder minuten.`
  const teVeel: Bevinding[] = boven
    ? [{ code: 'meer-dan-de-toewijzing', ernst: 'fout', tekst, regel: 'PRD-01', pad: 'vraag.volume' }]
    : []
  return {
    uitkomst: {
      stand: boven ? 'boven' : 'binnen',
      maximum: norm,
      verschil: aantal - norm,
      bevindingen: [...teVeel, ...duurbevindingen(duur, periode)],
    },
    motivering: [pasToe('PRD-01', tekst, { aantal, norm }, bron), ...duurtoepassing(duur)],
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

function zonderRichtlijn(
  { bron }: Product,
  duur: Trajectduur | undefined,
  verzoek: Verzoek,
): Beslissing<Omvangoordeel> {
  const tekst = 'Voor dit product geeft de regio geen richtlijn voor uren.'
  return {
    uitkomst: { stand: 'geen-richtlijn', bevindingen: duurbevindingen(duur, verzoek) },
    motivering: [pasToe('PRD-02', tekst, {}, bron), ...duurtoepassing(duur)],
  }
}

function tekstTegen({ categorie, maximaalUren }: Richtlijn, verschil: number): string {
  const plaats =
    verschil === 0
      ? 'blijft precies op'
      : `${verschil > 0 ? 'is' : 'blijft'} ${uur(Math.abs(verschil))} ${verschil > 0 ? 'boven' : 'onder'}`
  return `Het verzoek ${plaats} het maximum van ${maximaalUren} uur van richtlijn ${categorie}.`
}

function tegenRichtlijn(
  richtlijn: Richtlijn,
  gekozen: boolean,
  duur: Trajectduur | undefined,
  verzoek: Verzoek,
): Beslissing<Omvangoordeel> {
  const { categorie, maximaalUren, bron } = richtlijn
  const maximum = maximaalUren * MINUTEN_PER_UUR
  const verschil = verzoek.aantal - maximum
  const boven = verschil > 0
  const tekst = tekstTegen(richtlijn, verschil)
  const gegevens = { minuten: verzoek.aantal, categorie, maximum, verschil }
  const regel = gekozen ? 'PRD-02' : 'I-41'
  const teVeel: Bevinding[] = boven
    ? [{ code: 'boven-richtlijn', ernst: 'waarschuwing', tekst, regel, pad: 'vraag.volume' }]
    : []
  const langer = richtlijnduur(richtlijn, verzoek)
  const keuze = gekozen
    ? 'De uren van een richtlijn worden niet naar rato van de periode omgerekend.'
    : boven
      ? 'Zonder categorie geldt de hoogste, als het verzoek in geen enkele past.'
      : 'Zonder categorie geldt de laagste die de uren bevat, niet naar rato van de periode.'
  return {
    uitkomst: {
      stand: boven ? 'boven' : 'binnen',
      categorie,
      maximum,
      verschil,
      bevindingen: [...teVeel, ...langer, ...duurbevindingen(duur, verzoek)],
    },
    motivering: [
      pasToe('PRD-02', tekst, gegevens, bron),
      ...(gekozen && langer.length === 0 ? [] : [pasToe('I-41', keuze, gegevens, bron)]),
      ...duurtoepassing(duur),
    ],
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
  const set = eisRegelset(regelset)
  const { product } = leesProduct(set, velden.product, 'vraag.product')
  const volume = eisAantal(velden.volume, 'vraag.volume', 1, GROOTSTE_VOLUME)
  const eenheid = eisKeuze(velden.eenheid, 'vraag.eenheid', ['minuut', 'uur', 'stuks'])
  const periode = leesPeriode(velden, 'vraag')
  const { richtlijnen } = product
  const { categorie } = velden
  const gekozen =
    categorie === undefined ? undefined : kiesRichtlijn(richtlijnen, categorie, 'vraag.categorie')
  const duur = duurVan(set, product)

  if ((eenheid === 'stuks') !== (product.eenheid === 'stuks')) return andereEenheid(product)
  const aantal = inMinuten(volume, eenheid)
  if (aantal === undefined) return inStuks(product, volume, duur, periode)
  const verzoek: Verzoek = { aantal, ...periode }
  if (richtlijnen.length === 0) return zonderRichtlijn(product, duur, verzoek)
  const richtlijn = gekozen ?? laagstePassende(richtlijnen, verzoek)
  return tegenRichtlijn(richtlijn, gekozen !== undefined, duur, verzoek)
}
