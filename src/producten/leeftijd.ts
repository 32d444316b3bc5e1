import { type Datum, leesDatum, leesGeboortedatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisVelden } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe, type Regeltoepassing } from '../kern/motivering'
import { eisRegelset, leesJaNee, leesProduct } from './lees'
import type { Productcode, Regelset } from './regelset'

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

/**
 * Whether somebody's age allows a product: up to the 18th birthday, from that day on only by an exception, and where
 * not, which laws take over. On the birthday itself one has the new age.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - Whose age, and when. An end after the birthday that ends the help is a finding, not a refusal.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-datum`, `buiten-bereik` (birth before 1901,
 * or another day outside 2000–2099), `datum-loopt-terug` (before birth, or an end before the start), `ongeldige-waarde`
 * or `onbekend-veld`.
 * @see Rule PRD-05; interpretation I-46.
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
  const { product, contract } = leesProduct(eisRegelset(regelset), velden.product, 'vraag.product')
  const geboren = leesGeboortedatum(velden.geboortedatum, 'vraag.geboortedatum')
  leesDatum(velden.op, 'vraag.op')
  const op = velden.op as Datum
  if (op < geboren) throw new RegelFout('datum-loopt-terug', 'vraag.op')
  if (velden.tot !== undefined) leesDatum(velden.tot, 'vraag.tot')
  const tot = (velden.tot ?? op) as Datum
  if (tot < op) throw new RegelFout('datum-loopt-terug', 'vraag.tot')
  const rol = eisKeuze(velden.rol ?? 'jeugdige', 'vraag.rol', ['jeugdige', 'ouder'])
  const { leeftijd: regel, voorOuder } = contract
  const genoemd = {
    'ander-gezinslid': leesJaNee(velden.anderGezinslidMetHulp, 'vraag.anderGezinslidMetHulp'),
    'ouder-met-toewijzing': leesJaNee(velden.ouderMetToewijzing, 'vraag.ouderMetToewijzing'),
  }
  const jeugdreclassering = leesJaNee(velden.jeugdreclassering, 'vraag.jeugdreclassering')
  const grond = regel.uitzonderingen.find((uitzondering) => genoemd[uitzondering])
  const leeftijd = leeftijdOp(geboren, op)
  const antwoord = (
    toegestaan: boolean,
    motivering: readonly Regeltoepassing[],
    bevindingen: readonly Bevinding[] = [],
  ): Beslissing<Leeftijdsoordeel> => ({
    uitkomst: {
      toegestaan,
      ...(!toegestaan && rol === 'jeugdige' && { vervolg: regel.vervolg }),
      bevindingen,
    },
    motivering,
  })

  if (rol === 'ouder') {
    const mag = voorOuder || product.oudergroep !== undefined
    const tekst = mag
      ? 'Een ouder kan deze hulp krijgen voor doelen rond opvoeden, op elke leeftijd.'
      : `${contract.naam} is hier voor de jeugdige, niet voor een ouder.`
    return antwoord(mag, [
      pasToe('PRD-05', tekst, { rol }, product.oudergroep?.bron ?? contract.bron),
      ...(product.oudergroep ? [pasToe('PRD-13', tekst, { rol }, product.oudergroep.bron)] : []),
    ])
  }

  const gegevens = { leeftijd, grens: regel.tot }
  if (jeugdreclassering)
    return antwoord(true, [
      pasToe(
        'PRD-05',
        'Bij een maatregel van jeugdreclassering is de leeftijd geen beletsel.',
        gegevens,
        regel.bron,
      ),
      pasToe('I-46', 'De leeftijd telt op de eerste dag van de hulp.', { op }, regel.bron),
    ])
  const grens = grond ? regel.uitzonderingTot : regel.tot
  const toegestaan = leeftijd < grens
  const waarom = {
    'ander-gezinslid': 'een andere jeugdige in het gezin dezelfde soort hulp krijgt',
    'ouder-met-toewijzing': 'het om opvoeden gaat en de ouder ook een toewijzing heeft',
  }
  const tekst =
    leeftijd < regel.tot
      ? `De jeugdige is op de eerste dag jonger dan ${regel.tot}.`
      : grond && toegestaan
        ? `Verlengde hulp kan tot ${grens} jaar, omdat ${waarom[grond]}.`
        : `De jeugdige is op de eerste dag ${grens} of ouder; de hulp gaat over naar ${regel.vervolg.join(' of ')}.`
  const eindigtLater = toegestaan && leeftijdOp(geboren, tot) >= grens
  return antwoord(
    toegestaan,
    [
      pasToe('PRD-05', tekst, { ...gegevens, grens, ...(grond && { grond }) }, regel.bron),
      pasToe('I-46', 'De leeftijd telt op de eerste dag van de hulp.', { op }, regel.bron),
    ],
    eindigtLater
      ? [
          {
            code: 'einde-na-leeftijdsgrens',
            ernst: 'waarschuwing',
            tekst: `De hulp loopt door na de ${grens}e verjaardag; daarna gaat zij over naar ${regel.vervolg.join(' of ')}.`,
            regel: 'I-46',
            pad: 'vraag.tot',
          },
        ]
      : [],
  )
}
