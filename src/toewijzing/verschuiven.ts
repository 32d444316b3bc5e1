import { binnenBereik, type Datum, laatsteDagVan, leesDatum, schrijfDatum } from '../kern/datum'
import { eisAantal, eisKeuze, eisVelden } from '../kern/invoer'
import { type Beslissing, pasToe, type Regeltoepassing } from '../kern/motivering'
import { leesPeriode, type Periode } from '../kern/periode'
import type { Verwijzer } from '../kern/toewijzing'
import { eisDeel, eisJaNee, leesJaNee, leesProduct } from '../producten/lees'
import type { Product, Productcode, Regelset } from '../producten/regelset'
import type { Toewijzingsregels } from './toewijzingsregels'
import { verschuivingsgrens } from './verschuivingsgrens'

/** A running allocation whose end somebody wants to move, without extra minutes. */
export interface Verschuivingsvraag<R extends Regelset = Regelset> {
  /** The first day of the allocation as it was first given. */
  readonly ingangsdatum: Datum
  /** The last day as it was first given. */
  readonly einddatum: Datum
  /** The last day that is wished; without one the answer is the limit. */
  readonly gewensteEinddatum?: Datum
  /** The product; its own maximum may set an earlier limit (I-42). */
  readonly product?: Productcode<R>
  /** Who referred. */
  readonly verwijzer: Verwijzer
  /** Whether the end was moved before. */
  readonly eerderVerschoven: boolean
  /** The minutes that are left: a whole number of 0 or more. */
  readonly resterendeMinuten: number
  /** Whether there are goals that are not reached yet: so unless told. */
  readonly doelenOpen?: boolean
}

export interface Verschuiving {
  readonly toegestaan: boolean
  /** The last day to which the end may be moved; there where this road is open. */
  readonly uiterlijk?: Datum
  readonly via?: 'JW317' | 'nieuwe-bepaling'
}

const VELDEN = [
  'ingangsdatum',
  'einddatum',
  'gewensteEinddatum',
  'product',
  'verwijzer',
  'eerderVerschoven',
  'resterendeMinuten',
  'doelenOpen',
]

interface Grens {
  readonly dag: number
  readonly waarom: readonly Regeltoepassing[]
}

/** How far the end may go: by the period, and no further than the product's own maximum. */
function grensVan(periode: Periode, product: Product | undefined, regels: Toewijzingsregels): Grens {
  const { verschuiving } = regels
  const opPeriode = binnenBereik(verschuivingsgrens(periode, verschuiving), 'vraag.einddatum')
  const { teller, noemer } = verschuiving.deel
  const waarom = [
    pasToe(
      'I-08',
      `Het einde kan opschuiven met ${teller}/${noemer} van de eerste periode, hoogstens ${verschuiving.hoogstensMaanden} maanden.`,
      { uiterlijk: schrijfDatum(opPeriode), hoogstensMaanden: verschuiving.hoogstensMaanden },
      verschuiving.bron,
    ),
  ]
  const duur = product?.duur
  if (duur?.vervolg === 'aanbieder')
    waarom.push(pasToe('I-47', 'Bij dit product is daarvoor geen beoordeling nodig.', {}, duur.bron))
  if (duur?.soort !== 'maximum') return { dag: opPeriode, waarom }
  const opProduct = laatsteDagVan(periode.begin, duur.maanden)
  const tekst = `Dit product duurt hoogstens ${duur.maanden} maanden, ook na verschuiven.`
  waarom.push(pasToe('I-42', tekst, { uiterlijk: schrijfDatum(opProduct), maanden: duur.maanden }, duur.bron))
  return { dag: Math.min(opPeriode, opProduct), waarom }
}

interface Gelezenvraag {
  readonly periode: Periode
  readonly gewenst: number | undefined
  readonly product: Product | undefined
  readonly viaBepaling: boolean
  readonly eerder: boolean
  readonly minuten: number
  readonly doelenOpen: boolean
}

function leesVraag(
  regelset: Regelset,
  { wijziging: { perVerwijzer } }: Toewijzingsregels,
  velden: Readonly<Record<string, unknown>>,
): Gelezenvraag {
  const { gewensteEinddatum, product } = velden
  const verwijzer = eisKeuze(velden.verwijzer, 'vraag.verwijzer', Object.keys(perVerwijzer))
  return {
    periode: leesPeriode(velden, 'vraag'),
    gewenst:
      gewensteEinddatum === undefined ? undefined : leesDatum(gewensteEinddatum, 'vraag.gewensteEinddatum'),
    product: product === undefined ? undefined : leesProduct(regelset, product, 'vraag.product').product,
    viaBepaling: perVerwijzer[verwijzer as Verwijzer] === 'nieuwe-bepaling',
    eerder: eisJaNee(velden.eerderVerschoven, 'vraag.eerderVerschoven'),
    minuten: eisAantal(velden.resterendeMinuten, 'vraag.resterendeMinuten', 0),
    doelenOpen: leesJaNee(velden.doelenOpen ?? true, 'vraag.doelenOpen'),
  }
}

/** What closes this road, whatever day is wished. */
function bezwarenTegenWeg(
  { periode, viaBepaling, eerder, minuten, doelenOpen }: Gelezenvraag,
  grens: number,
  { verschuiving: { bron } }: Toewijzingsregels,
): Regeltoepassing[] {
  return [
    viaBepaling &&
      pasToe('TOE-03', 'Na een verwijzing door een GI is een nieuwe bepaling nodig, geen 317.', {}, bron),
    eerder && pasToe('TOE-03', 'Het einde is al een keer verschoven; dat kan maar één keer.', {}, bron),
    minuten === 0 && pasToe('TOE-03', 'Er zijn geen minuten meer over.', { minuten }, bron),
    !doelenOpen && pasToe('TOE-03', 'De doelen zijn bereikt.', {}, bron),
    grens <= periode.eind &&
      pasToe('I-42', 'Later dan het huidige einde kan dit product niet duren.', {
        uiterlijk: schrijfDatum(grens),
      }),
  ].filter((bezwaar) => bezwaar !== false)
}

/** What is wrong with the day that is wished. */
function bezwarenTegenDag(
  { periode, gewenst }: Gelezenvraag,
  grens: number,
  { verschuiving: { bron } }: Toewijzingsregels,
): Regeltoepassing[] {
  if (gewenst === undefined) return []
  return [
    gewenst > grens &&
      pasToe(
        'TOE-03',
        'De gewenste einddatum is later dan mogelijk.',
        { dagenTeLaat: gewenst - grens },
        bron,
      ),
    gewenst <= periode.eind &&
      pasToe('TOE-03', 'De gewenste einddatum is niet later dan het huidige einde.', {}, bron),
  ].filter((bezwaar) => bezwaar !== false)
}

/**
 * Whether the end date of an allocation may be moved, without extra minutes, by a 317: once, while minutes are left and
 * goals are open, by at most a part of the original period and a number of months.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The allocation as it was first given, and what is wished.
 * @returns All that stands in the way is in the `motivering`. Where only the wished day is too late, `uiterlijk` and `via`
 * tell what is possible. After a referral by a GI there is no 317 but a new bepaling, if the running measure leaves room.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-datum`, `buiten-bereik`, `datum-loopt-terug`,
 * `ongeldig-aantal`, `ongeldige-waarde`, `ontbrekend-veld` or `onbekend-veld`.
 * @see Rule TOE-03; interpretations I-08, I-13, I-42 and I-47.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { verschuifEinddatum } from 'jeugdhulp-regels/toewijzing'
 *
 * const vraag = {
 *   ingangsdatum: '2026-09-01',
 *   einddatum: '2027-02-28',
 *   verwijzer: 'huisarts',
 *   eerderVerschoven: false,
 *   resterendeMinuten: 600,
 * } as const
 * verschuifEinddatum(flevoland, vraag).uitkomst // => { toegestaan: true, uiterlijk: '2027-05-31', via: 'JW317' }
 * verschuifEinddatum(flevoland, { ...vraag, gewensteEinddatum: '2027-06-01' }).uitkomst.toegestaan // => false
 * ```
 */
export function verschuifEinddatum<const R extends Regelset>(
  regelset: R,
  vraag: Verschuivingsvraag<R>,
): Beslissing<Verschuiving> {
  const regels = eisDeel(regelset, 'toewijzing')
  const gelezen = leesVraag(regelset, regels, eisVelden(vraag, 'vraag', VELDEN))
  const grens = grensVan(gelezen.periode, gelezen.product, regels)
  const dicht = bezwarenTegenWeg(gelezen, grens.dag, regels)
  const opDag = bezwarenTegenDag(gelezen, grens.dag, regels)
  const open = dicht.length === 0
  const toegestaan = open && opDag.length === 0
  const { verwijzer, bron } = regels.verschuiving
  const ja = pasToe(
    'TOE-03',
    'Het einde kan met een 317 opschuiven, zonder extra minuten.',
    { verwijzer },
    bron,
  )
  return {
    uitkomst: {
      toegestaan,
      ...(open && { uiterlijk: schrijfDatum(grens.dag), via: 'JW317' }),
      ...(gelezen.viaBepaling && { via: 'nieuwe-bepaling' }),
    },
    motivering: [
      ...(toegestaan ? [ja] : []),
      ...dicht,
      ...opDag,
      ...(gelezen.viaBepaling ? [] : grens.waarom),
    ],
  }
}
