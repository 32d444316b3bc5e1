import { type Datum, leesDatum, leesGeboortedatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisVelden, leesJaNee } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe, type Regeltoepassing } from '../kern/motivering'
import { eisRegelset } from '../kern/regelset'
import { type Gelezen, leesProduct } from './lees'
import type { Contract, Leeftijdsregel, Productcode, Regelset } from './regelset'

/** Whose age, and when. */
export interface Leeftijdsvraag<R extends Regelset = Regelset> {
  readonly product: Productcode<R>
  readonly geboortedatum: Datum
  /** The day on which the help starts: the age counts on that day (I-46). */
  readonly op: Datum
  /** The last day of the help. */
  readonly tot?: Datum
  /** `jeugdige` unless told: a parent holds an allocation for goals of upbringing, whatever the age. */
  readonly rol?: 'jeugdige' | 'ouder'
  /** Whether another jeugdige of the family receives help of the same contract. */
  readonly anderGezinslidMetHulp?: boolean
  /** Whether it is a question of upbringing in which the parent has an allocation too. */
  readonly ouderMetToewijzing?: boolean
  /** Whether there is a measure of jeugdreclassering, which age does not end. */
  readonly jeugdreclassering?: boolean
}

/** Whether jeugdhulp is possible at an age (PRD-05). */
export interface Leeftijdsoordeel {
  readonly toegestaan: boolean
  /** Under which laws help goes on; only where jeugdhulp is not possible for the age. */
  readonly vervolg?: readonly ('Zvw' | 'Wmo')[]
  readonly bevindingen: readonly Bevinding[]
}

const VELDEN = [
  'product',
  'geboortedatum',
  'op',
  'tot',
  'rol',
  'anderGezinslidMetHulp',
  'ouderMetToewijzing',
  'jeugdreclassering',
]

/**
 * The age on a day in whole years. Who was born on 29 February is a year older on 1 March where there is no such
 * day: dates of one form compare as text.
 */
function leeftijdOp(geboren: Datum, dag: Datum): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4))
  return dag.slice(5) < geboren.slice(5) ? jaren - 1 : jaren
}

type Uitzondering = Leeftijdsregel['uitzonderingen'][number]

/** A question as it was read. */
interface Gelezenvraag {
  readonly geboren: Datum
  readonly op: Datum
  readonly tot: Datum
  readonly rol: 'jeugdige' | 'ouder'
  readonly genoemd: readonly Uitzondering[]
  readonly jeugdreclassering: boolean
}

function leesVraag(velden: Readonly<Record<string, unknown>>): Gelezenvraag {
  const geboren = leesGeboortedatum(velden.geboortedatum, 'vraag.geboortedatum')
  leesDatum(velden.op, 'vraag.op')
  const op = velden.op as Datum
  if (op < geboren) throw new RegelFout('datum-loopt-terug', 'vraag.op')
  if (velden.tot !== undefined) leesDatum(velden.tot, 'vraag.tot')
  const tot = (velden.tot ?? op) as Datum
  if (tot < op) throw new RegelFout('datum-loopt-terug', 'vraag.tot')
  const rol = eisKeuze(velden.rol ?? 'jeugdige', 'vraag.rol', ['jeugdige', 'ouder'])
  const ander = leesJaNee(velden.anderGezinslidMetHulp, 'vraag.anderGezinslidMetHulp')
  const ouder = leesJaNee(velden.ouderMetToewijzing, 'vraag.ouderMetToewijzing')
  const jeugdreclassering = leesJaNee(velden.jeugdreclassering, 'vraag.jeugdreclassering')
  const genoemd: Uitzondering[] = [
    ...(ander ? (['ander-gezinslid'] as const) : []),
    ...(ouder ? (['ouder-met-toewijzing'] as const) : []),
  ]
  return { geboren, op, tot, rol, genoemd, jeugdreclassering }
}

/** A parent has no age here: what counts is whether the product can be for one. */
function voorOuder({ toewijzing }: Regelset, { product, contract }: Gelezen): Beslissing<Leeftijdsoordeel> {
  const rol = 'ouder'
  const { voorOuder: houder } = contract
  const { oudergroep, extraClientVan } = product
  const antwoord = (toegestaan: boolean, motivering: readonly Regeltoepassing[]) => ({
    uitkomst: { toegestaan, bevindingen: [] },
    motivering,
  })
  if (extraClientVan) {
    const ookOuders = toewijzing?.gezin.extraClientVoor === 'gezinsleden'
    const tekst = `De toewijzing voor een extra cliënt is er ${ookOuders ? 'ook voor ouders' : 'voor kinderen'}.`
    return antwoord(ookOuders, [pasToe('I-37', tekst, { rol })])
  }
  const gronden = [
    ...(houder
      ? [pasToe('PRD-05', 'Een ouder kan deze hulp krijgen voor doelen rond opvoeden.', { rol }, houder.bron)]
      : []),
    ...(oudergroep
      ? [pasToe('PRD-13', 'Deze hulp kan er ook zijn voor een groep ouders.', { rol }, oudergroep.bron)]
      : []),
  ]
  if (gronden.length > 0) return antwoord(true, gronden)
  const tekst = `${contract.naam} is hier voor de jeugdige, niet voor een ouder.`
  return antwoord(false, [pasToe('PRD-05', tekst, { rol }, contract.bron)])
}

const WAAROM: Readonly<Record<Uitzondering, string>> = {
  'ander-gezinslid': 'een andere jeugdige in het gezin dezelfde soort hulp krijgt',
  'ouder-met-toewijzing': 'het om opvoeden gaat en de ouder ook een toewijzing heeft',
}

/** Why the age allows it or not, and what the exceptions that were named come to. */
function motiveer(
  { leeftijd: regel, naam }: Contract,
  { op, genoemd, jeugdreclassering }: Gelezenvraag,
  leeftijd: number,
  grond: Uitzondering | undefined,
): Regeltoepassing[] {
  const gegevens = { leeftijd, grens: regel.tot }
  const dag = pasToe('I-46', 'De leeftijd telt op de eerste dag van de hulp.', { op }, regel.bron)
  if (jeugdreclassering) {
    const tekst = 'Bij een maatregel van jeugdreclassering is de leeftijd geen beletsel.'
    return [pasToe('PRD-05', tekst, gegevens, regel.bron), dag]
  }
  if (leeftijd < regel.tot) {
    const tekst = `De jeugdige is op de eerste dag jonger dan ${regel.tot}.`
    return [pasToe('PRD-05', tekst, gegevens, regel.bron), dag]
  }
  const vreemd = genoemd.filter((uitzondering) => !regel.uitzonderingen.includes(uitzondering))
  const over = `De jeugdige is op de eerste dag ${regel.tot} of ouder; de hulp kan overgaan naar ${regel.vervolg.join(' of ')}.`
  const eerste =
    grond && leeftijd < regel.uitzonderingTot ? `Verlengde hulp kan, omdat ${WAAROM[grond]}.` : over
  return [
    pasToe('PRD-05', eerste, { ...gegevens, ...(grond && { grond }) }, regel.bron),
    ...vreemd.map((uitzondering) =>
      pasToe('PRD-05', `Die uitzondering kent ${naam} niet.`, { uitzondering }, regel.bron),
    ),
    ...(grond
      ? [
          pasToe('I-46', `Een uitzondering geldt tot de ${regel.uitzonderingTot}e verjaardag.`, {
            leeftijd,
            grens: regel.uitzonderingTot,
          }),
        ]
      : []),
    dag,
  ]
}

/**
 * Whether somebody's age allows a product: up to the 18th birthday, from that day on only by an exception, and where
 * not, which laws take over. On the birthday itself one has the new age.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - Whose age, and when. An end on or after the birthday that ends the help is a finding, not a refusal.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-datum`, `buiten-bereik` (birth before 1901,
 * or another day outside 2000–2099), `datum-loopt-terug` (before birth, or an end before the start), `ongeldige-waarde`
 * or `onbekend-veld`.
 * @see Rules PRD-05 and PRD-13; interpretations I-37 and I-46.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { toetsLeeftijd } from 'jeugdhulp-regels/producten'
 *
 * const vraag = { product: '45F31', geboortedatum: '2008-11-24' } as const
 * toetsLeeftijd(flevoland, { ...vraag, op: '2026-11-23' }).uitkomst.toegestaan // => true
 * const { uitkomst } = toetsLeeftijd(flevoland, { ...vraag, op: '2026-11-24' })
 * uitkomst // => { toegestaan: false, vervolg: ['Zvw', 'Wmo'], bevindingen: [] }
 * ```
 */
export function toetsLeeftijd<const R extends Regelset>(
  regelset: R,
  vraag: Leeftijdsvraag<R>,
): Beslissing<Leeftijdsoordeel> {
  const velden = eisVelden(vraag, 'vraag', VELDEN)
  const set = eisRegelset(regelset)
  const gelezen = leesProduct(set, velden.product, 'vraag.product')
  const gevraagd = leesVraag(velden)
  if (gevraagd.rol === 'ouder') return voorOuder(set, gelezen)

  const { contract } = gelezen
  const { geboren, op, tot, genoemd, jeugdreclassering } = gevraagd
  const { leeftijd: regel } = contract
  const grond = regel.uitzonderingen.find((uitzondering) => genoemd.includes(uitzondering))
  const leeftijd = leeftijdOp(geboren, op)
  const grens = jeugdreclassering ? Number.POSITIVE_INFINITY : grond ? regel.uitzonderingTot : regel.tot
  const toegestaan = leeftijd < grens
  const tekst = `De hulp loopt door tot op of na de ${grens}e verjaardag; vanaf die dag kan zij overgaan naar ${regel.vervolg.join(' of ')}.`
  const bevinding: Bevinding = {
    code: 'einde-na-leeftijdsgrens',
    ernst: 'waarschuwing',
    tekst,
    regel: 'I-46',
    pad: 'vraag.tot',
  }
  return {
    uitkomst: {
      toegestaan,
      ...(!toegestaan && { vervolg: regel.vervolg }),
      bevindingen: toegestaan && leeftijdOp(geboren, tot) >= grens ? [bevinding] : [],
    },
    motivering: motiveer(contract, gevraagd, leeftijd, grond),
  }
}
