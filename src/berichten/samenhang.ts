import type { Datum } from '../kern/datum'
import type { Eenheid, Omvang, RedenWijziging } from '../kern/toewijzing'
import { klassen, wijzigingslijsten } from './ijw-klassen'
import type { Eis } from './ijw-soorten'
import type { Antwoordbericht, IjwBericht } from './ijw-typen'
import type { Veld } from './ijw-velden'
import { landelijkeIjwregels } from './landelijk'

/** Parts of a message that do not go together. */
export interface Onsamenhang {
  readonly code: string
  readonly eis: Eis
  readonly pad: string
}

type Vak = Readonly<Record<string, unknown>>
type Deels<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Whatever could be read of a product with a period and a size. */
type Product = Deels<{
  product: string
  ingangsdatum: Datum
  begindatum: Datum
  einddatum: Datum
  omvang: Deels<Omvang>
  redenWijziging: RedenWijziging
}>

/** One finding where something holds, else none. */
function als(
  geldt: boolean,
  code: string,
  regel: Eis['regel'],
  eis: string,
  pad: string,
): readonly Onsamenhang[] {
  return geldt ? [{ code, eis: { regel, eis }, pad }] : []
}

/** What does not go together in one product (IJW-07). */
function vanProduct(deel: Product, velden: readonly Veld[], pad: string): readonly Onsamenhang[] {
  const { einddatumBij, frequentieBij } = landelijkeIjwregels
  const plek = (onze: string) => `${pad}.${velden.find((veld) => veld.onze === onze)?.ijw}`
  const { product, einddatum, omvang } = deel
  const begin = deel.begindatum ?? deel.ingangsdatum
  const { eenheid, frequentie } = omvang ?? {}
  const zonderOmvang =
    velden.some(({ onze }) => onze === 'omvang') && product !== undefined && omvang === undefined
  const zonderEinde = frequentie === einddatumBij.frequentie && einddatum === undefined
  const past =
    eenheid === undefined ||
    frequentie === undefined ||
    !frequentieBij.eenheden.includes(eenheid) ||
    frequentieBij.frequenties.includes(frequentie)
  const keertOm = begin !== undefined && einddatum !== undefined && einddatum < begin
  const [bijOmvang, bijEinde] = [plek('omvang'), plek('einddatum')]
  return [
    ...als(zonderOmvang, 'omvang-ontbreekt', 'IJW-07', 'Bij een productcode hoort een omvang.', bijOmvang),
    ...als(zonderEinde, 'einddatum-ontbreekt', 'IJW-07', 'Per week vraagt om een einddatum.', bijEinde),
    ...als(
      !past,
      'frequentie-past-niet',
      'IJW-07',
      'Deze eenheid kan niet met deze frequentie.',
      `${bijOmvang}.Frequentie`,
    ),
    ...als(keertOm, 'einde-voor-begin', 'IJW-07', 'De einddatum ligt niet voor het begin.', bijEinde),
  ]
}

/** What does not go with the reason of a 301, or with a declaration on it (IJW-04 and IJW-07). */
function vanToewijzing(
  deel: Product,
  pad: string,
  gedeclareerd: Eenheid | undefined,
): readonly Onsamenhang[] {
  const { verwijderd, ookDeclarabel } = landelijkeIjwregels
  const isVerwijderd = deel.redenWijziging === verwijderd.reden
  const toegewezen = deel.omvang?.eenheid
  const declarabel =
    gedeclareerd === undefined ||
    toegewezen === undefined ||
    toegewezen === gedeclareerd ||
    ookDeclarabel.some((paar) => paar.toegewezen === toegewezen && paar.gedeclareerd === gedeclareerd)
  const plek = 'opties.gedeclareerd'
  return [
    ...als(
      isVerwijderd && deel.ingangsdatum !== deel.einddatum,
      'verwijderd-met-looptijd',
      'IJW-04',
      'Een toewijzing is alleen verwijderd als begin en einde op dezelfde dag vallen.',
      `${pad}.RedenWijziging`,
    ),
    ...als(
      isVerwijderd && gedeclareerd !== undefined,
      'declaratie-op-verwijderd',
      'IJW-04',
      'Op een verwijderde toewijzing kan niet worden gedeclareerd.',
      plek,
    ),
    ...als(
      !declarabel,
      'andere-eenheid',
      'IJW-07',
      'Gedeclareerd wordt in de eenheid van de toewijzing.',
      plek,
    ),
  ]
}

/** A rejection has a reason, and only a rejection has (IJW-05). */
function vanAntwoord(
  { antwoord, reden, gemeente }: Deels<Antwoordbericht>,
  pad: string,
): readonly Onsamenhang[] {
  const { afwijzing } = landelijkeIjwregels
  const isAfgewezen = antwoord === afwijzing.antwoord
  const plek = `${pad}.RedenAfwijzingVerzoek`
  return [
    ...als(
      isAfgewezen && reden === undefined,
      'reden-ontbreekt',
      'IJW-05',
      'Bij een afwijzing hoort een reden.',
      plek,
    ),
    ...als(
      antwoord !== undefined && !isAfgewezen && reden !== undefined,
      'reden-zonder-afwijzing',
      'IJW-05',
      'Alleen bij een afwijzing hoort een reden.',
      plek,
    ),
    ...als(
      reden === afwijzing.gemeenteBij && gemeente === undefined,
      'gemeente-ontbreekt',
      'IJW-05',
      'Bij het woonplaatsbeginsel hoort de gemeente die wel verantwoordelijk is.',
      `${pad}.Woonplaatsbeginsel`,
    ),
  ]
}

/** What does not go together in a message, as far as it could be read. */
export function samenhangVan(
  bericht: IjwBericht,
  gelezen: Vak,
  pad: string,
  gedeclareerd: Eenheid | undefined,
): readonly Onsamenhang[] {
  if (bericht === 'JW319') return vanAntwoord(gelezen, pad)
  if (bericht === 'JW317')
    return wijzigingslijsten.flatMap(({ onze, ijw, klasse, velden }) =>
      ((gelezen[onze] ?? []) as readonly (Product | undefined)[]).flatMap((deel, i) =>
        vanProduct(deel ?? {}, velden(), `${pad}.${ijw}.${klasse}[${i}]`),
      ),
    )
  return [
    ...vanProduct(gelezen, klassen[bericht].velden(), pad),
    // What it looks at is in a 301 alone.
    ...vanToewijzing(gelezen, pad, gedeclareerd),
  ]
}
