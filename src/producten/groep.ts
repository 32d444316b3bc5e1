import { eisAantal, eisJaNee, eisKeuze, eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, type Bevinding, type Gegevens, pasToe } from '../kern/motivering'
import { eisRegelset } from '../kern/regelset'
import { leesProduct } from './lees'
import type { Groepseisen, Product, Productcode, Regelset } from './regelset'

/** One group, as it is at one time. */
export interface Groepsvraag<R extends Regelset = Regelset> {
  readonly product: Productcode<R>
  /** How many jeugdigen: a whole number of 1 or more. */
  readonly jeugdigen: number
  /** Everybody who works with the group, with a level that the regelset names. */
  readonly professionals: readonly { readonly niveau: R['niveaus'][number] }[]
}

/** Whether a group holds to its demands (PRD-04). */
export interface Groepsoordeel {
  /** Whether every demand is met; what departs from a guideline alone is a finding. */
  readonly toegestaan: boolean
  readonly bevindingen: readonly Bevinding[]
}

/** A demand and a guideline each have a weight and a rule of their own. */
const ernst = (hard: boolean) => (hard ? 'fout' : 'waarschuwing')
const regel = (hard: boolean) => (hard ? 'PRD-04' : 'I-52')

/** How many jeugdigen and professionals there are. */
function toetsAantallen(
  { maximum, ratio, professionals }: Groepseisen,
  jeugdigen: number,
  aanwezig: number,
): (Bevinding | false)[] {
  return [
    jeugdigen > maximum && {
      code: 'groep-te-groot',
      ernst: 'fout',
      tekst: `Een groep telt hoogstens ${maximum} jeugdigen.`,
      regel: 'PRD-04',
      pad: 'vraag.jeugdigen',
    },
    jeugdigen > ratio.jeugdigen * aanwezig && {
      code: 'te-weinig-per-jeugdige',
      ernst: ernst(ratio.hard),
      tekst: `De verhouding is één professional op ${ratio.jeugdigen} jeugdigen.`,
      regel: regel(ratio.hard),
      pad: 'vraag.professionals',
    },
    aanwezig < professionals.aantal && {
      code: 'te-weinig-professionals',
      ernst: ernst(professionals.hard),
      tekst: `Een groep heeft ${professionals.aantal} professionals.`,
      regel: regel(professionals.hard),
      pad: 'vraag.professionals',
    },
  ]
}

/** Which levels the professionals have. */
function toetsNiveaus(
  { minstensEen, vanaf }: Groepseisen,
  niveaus: readonly string[],
  aanwezig: readonly string[],
): (Bevinding | false)[] {
  const hoogte = (niveau: string) => niveaus.indexOf(niveau)
  return [
    !aanwezig.some((niveau) => hoogte(niveau) >= hoogte(minstensEen)) && {
      code: 'niveau-ontbreekt',
      ernst: 'fout',
      tekst: `Minstens één professional heeft ${minstensEen}.`,
      regel: 'PRD-04',
      pad: 'vraag.professionals',
    },
    aanwezig.some((niveau) => hoogte(niveau) < hoogte(vanaf)) && {
      code: 'niveau-te-laag',
      ernst: 'waarschuwing',
      tekst: `Het team van een groep begint bij ${vanaf}.`,
      regel: 'PRD-14',
      pad: 'vraag.professionals',
    },
  ]
}

function toetsEisen(
  eisen: Groepseisen,
  niveaus: readonly string[],
  jeugdigen: number,
  aanwezig: readonly string[],
): Bevinding[] {
  return [
    ...toetsAantallen(eisen, jeugdigen, aanwezig.length),
    ...toetsNiveaus(eisen, niveaus, aanwezig),
  ].filter((bevinding) => bevinding !== false)
}

/** A product of which the region says nothing on groups: one that is given to a group, or one that is not. */
function zonderEisen({ naam, vorm, bron }: Product, gegevens: Gegevens): Beslissing<Groepsoordeel> {
  const inGroep = vorm === 'groep'
  const tekst = inGroep
    ? 'De regio stelt geen eisen aan deze groep.'
    : `${naam} wordt niet in een groep gegeven.`
  const bevinding: Bevinding = {
    code: 'geen-groepsproduct',
    ernst: 'fout',
    tekst,
    regel: 'PRD-04',
    pad: 'vraag.product',
  }
  return {
    uitkomst: { toegestaan: inGroep, bevindingen: inGroep ? [] : [bevinding] },
    motivering: [pasToe('PRD-04', tekst, gegevens, bron)],
  }
}

/**
 * Whether a group holds to what its product asks: the most jeugdigen, the ratio, the number of professionals and their
 * levels. The size and the one higher level are demands; ratio and number are guidelines, or demands where the product
 * says so. All professionals count (I-52).
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The group.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldig-aantal`, `ongeldige-waarde` (a level the
 * regelset does not name) or `onbekend-veld`.
 * @see Rules PRD-04 and PRD-14; interpretation I-52.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { toetsGroep } from 'jeugdhulp-regels/producten'
 *
 * const professionals = [{ niveau: 'wo' }, { niveau: 'hbo' }] as const
 * const { uitkomst } = toetsGroep(flevoland, { product: '45F32', jeugdigen: 8, professionals })
 * uitkomst.toegestaan // => true
 * uitkomst.bevindingen.map(({ code }) => code) // => ['te-weinig-professionals']
 * ```
 */
export function toetsGroep<const R extends Regelset>(
  regelset: R,
  vraag: Groepsvraag<R>,
): Beslissing<Groepsoordeel> {
  const velden = eisVelden(vraag, 'vraag', ['product', 'jeugdigen', 'professionals'])
  const set = eisRegelset(regelset)
  const { code, product } = leesProduct(set, velden.product, 'vraag.product')
  const jeugdigen = eisAantal(velden.jeugdigen, 'vraag.jeugdigen', 1)
  const aanwezig = leesLijst(velden.professionals, 'vraag.professionals', (deel, pad) =>
    eisKeuze(eisVelden(deel, pad, ['niveau']).niveau, `${pad}.niveau`, set.niveaus),
  )
  const { groep } = product
  const gegevens = { product: code, jeugdigen, professionals: aanwezig.length }
  if (!groep) return zonderEisen(product, gegevens)
  const bevindingen = toetsEisen(groep, set.niveaus, jeugdigen, aanwezig)
  const toegestaan = bevindingen.every(({ ernst }) => ernst !== 'fout')
  const tekst = toegestaan
    ? 'De groep voldoet aan wat het product eist.'
    : 'De groep voldoet niet aan wat het product eist.'
  return {
    uitkomst: { toegestaan, bevindingen },
    motivering: [
      pasToe('PRD-04', tekst, { ...gegevens, maximum: groep.maximum }, groep.bron),
      pasToe(
        'I-52',
        `De verhouding is hier een ${groep.ratio.hard ? 'eis' : 'richtlijn'}; alle professionals tellen mee.`,
        { ratio: groep.ratio.jeugdigen, hard: groep.ratio.hard },
        groep.bron,
      ),
    ],
  }
}

/** Whether the individual product may be chosen, or the group product goes first. */
export interface Groepsvoorrang {
  readonly stand: 'groep-gaat-voor' | 'individueel' | 'geen-groepsproduct'
  /** The product to choose. */
  readonly product: string
}

/**
 * Which product goes first where there is an individual one and a group: the group, unless it does not suit the
 * jeugdige or there are contra-indications.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The individual product, whether the group suits this jeugdige, and whether something speaks against it.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ontbrekend-veld`, `ongeldige-waarde` or
 * `onbekend-veld`.
 * @see Rule PRD-06.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { groepTenzij } from 'jeugdhulp-regels/producten'
 *
 * const vraag = { product: '45F31', groepPassend: true, contraIndicatie: false } as const
 * groepTenzij(flevoland, vraag).uitkomst // => { stand: 'groep-gaat-voor', product: '45F32' }
 * ```
 */
export function groepTenzij<const R extends Regelset>(
  regelset: R,
  vraag: {
    readonly product: Productcode<R>
    readonly groepPassend: boolean
    readonly contraIndicatie: boolean
  },
): Beslissing<Groepsvoorrang> {
  const velden = eisVelden(vraag, 'vraag', ['product', 'groepPassend', 'contraIndicatie'])
  const { code, product } = leesProduct(eisRegelset(regelset), velden.product, 'vraag.product')
  const groepPassend = eisJaNee(velden.groepPassend, 'vraag.groepPassend')
  const contraIndicatie = eisJaNee(velden.contraIndicatie, 'vraag.contraIndicatie')
  const { groepEerst } = product
  if (!groepEerst)
    return {
      uitkomst: { stand: 'geen-groepsproduct', product: code },
      motivering: [
        pasToe('PRD-06', 'Bij dit product gaat geen groepsproduct voor.', { product: code }, product.bron),
      ],
    }
  const groep = groepPassend && !contraIndicatie
  const tekst = groep
    ? `De groep gaat voor: ${groepEerst.product}.`
    : `De groep ${groepPassend ? 'heeft contra-indicaties' : 'past niet bij de jeugdige'}; ${code} kan.`
  return {
    uitkomst: groep
      ? { stand: 'groep-gaat-voor', product: groepEerst.product }
      : { stand: 'individueel', product: code },
    motivering: [pasToe('PRD-06', tekst, { product: code, groepPassend, contraIndicatie }, groepEerst.bron)],
  }
}
