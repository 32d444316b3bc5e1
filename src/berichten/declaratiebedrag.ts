import { RegelFout } from '../kern/fouten'
import { eisGeheel, eisKeuze, eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { MINUTEN_PER_UUR } from '../kern/toewijzing'
import { landelijkeIjwregels } from './landelijk'

/** Reads a whole number of 0 or more that is exact. */
function eisNatuurlijk(invoer: unknown, pad: string): number {
  const getal = eisGeheel(invoer, pad)
  if (getal < 0) throw new RegelFout('ongeldig-aantal', pad)
  return eisExact(getal, pad)
}

/** Refuses a number beyond those that are exact, or an outcome that would be. */
function eisExact(getal: number, pad: string): number {
  if (Number.isSafeInteger(getal)) return getal
  throw new RegelFout('buiten-bereik', pad)
}

/** Whole hours and the minutes left; exact, because a remainder is. */
function deel(aantal: number): [heel: number, rest: number] {
  const rest = aantal % MINUTEN_PER_UUR
  return [(aantal - rest) / MINUTEN_PER_UUR, rest]
}

/** A sixtieth, rounded half up. */
function zestigste(aantal: number): number {
  const [heel, rest] = deel(aantal)
  return rest * 2 < MINUTEN_PER_UUR ? heel : heel + 1
}

/** The volume of one line of a declaration. */
export interface Declaratievolume {
  readonly volume: number
  readonly eenheid: 'minuut' | 'uur'
  /** The minutes it was made from. */
  readonly minuten: number
}

/**
 * The volume to declare for a month: the minutes are summed first, and rounded once. In hours less than 30 minutes left
 * go down and 30 or more go up, and it is at least 1 hour. Without any minute there is nothing to declare: 0.
 *
 * @param vraag - `minuten`: whole minutes of one allocation in one month, each 0 or more. `eenheid`: what is declared in.
 * @throws {RegelFout} `ongeldige-waarde`, `ongeldig-aantal`, `buiten-bereik` (more than can be counted exactly) or
 * `onbekend-veld`.
 * @see Rule IJW-09.
 *
 * @example
 * ```ts
 * import { volumeVan } from 'jeugdhulp-regels/berichten'
 *
 * volumeVan({ minuten: [95, 95, 95, 95], eenheid: 'uur' }).uitkomst // => { volume: 6, eenheid: 'uur', minuten: 380 }
 * volumeVan({ minuten: [10], eenheid: 'uur' }).uitkomst.volume // => 1
 * volumeVan({ minuten: [45, 20], eenheid: 'minuut' }).uitkomst.volume // => 65
 * ```
 */
export function volumeVan(vraag: {
  readonly minuten: readonly number[]
  readonly eenheid: 'minuut' | 'uur'
}): Beslissing<Declaratievolume> {
  const velden = eisVelden(vraag, 'vraag', ['minuten', 'eenheid'])
  const eenheid = eisKeuze(velden.eenheid, 'vraag.eenheid', ['minuut', 'uur'])
  const delen = leesLijst(velden.minuten, 'vraag.minuten', eisNatuurlijk)
  const minuten = eisExact(
    delen.reduce((som, aantal) => som + aantal, 0),
    'vraag.minuten',
  )
  const { omhoogVanaf, minstens, bron } = landelijkeIjwregels.volume
  const antwoord = (volume: number, tekst: string): Beslissing<Declaratievolume> => ({
    uitkomst: { volume, eenheid, minuten },
    motivering: [pasToe('IJW-09', tekst, { minuten, volume, eenheid }, bron)],
  })
  if (eenheid === 'minuut' || minuten === 0)
    return antwoord(minuten, `Samen zijn dat ${minuten} minuten in deze maand.`)
  const [uren, rest] = deel(minuten)
  const afgerond = rest < omhoogVanaf ? uren : uren + 1
  return antwoord(
    Math.max(minstens, afgerond),
    afgerond < minstens
      ? `Samen zijn dat ${minuten} minuten; er wordt minstens ${minstens} uur gedeclareerd.`
      : `Samen zijn dat ${minuten} minuten, afgerond ${afgerond} uur.`,
  )
}

/** What a line of a declaration in minutes costs, in whole cents. */
export interface Declaratiebedrag {
  readonly bedrag: number
  /** The tariff of one minute as the 323 states it; the amount is not made from it. */
  readonly productTarief: number
}

/**
 * The amount of a line that is declared in minutes on a tariff per hour: tariff × minutes ÷ 60, rounded half up to a cent
 * once, at the end. All in whole cents; nothing is a fraction on its way.
 *
 * @param vraag - `uurtarief`: cents per hour, a whole number of 0 or more. `minuten`: the volume, likewise.
 * @throws {RegelFout} `ongeldig-aantal`, `buiten-bereik` (what cannot be exact) or `onbekend-veld`.
 * @see Rule IJW-09.
 *
 * @example
 * ```ts
 * import { bedragVan } from 'jeugdhulp-regels/berichten'
 *
 * // 87.31 euro an hour is 1.46 euro a minute; 380 of those would make 554.80.
 * bedragVan({ uurtarief: 8731, minuten: 380 }).uitkomst // => { bedrag: 55296, productTarief: 146 }
 * ```
 */
export function bedragVan(vraag: {
  readonly uurtarief: number
  readonly minuten: number
}): Beslissing<Declaratiebedrag> {
  const velden = eisVelden(vraag, 'vraag', ['uurtarief', 'minuten'])
  const uurtarief = eisNatuurlijk(velden.uurtarief, 'vraag.uurtarief')
  const minuten = eisNatuurlijk(velden.minuten, 'vraag.minuten')
  const bedrag = zestigste(eisExact(uurtarief * minuten, 'vraag'))
  const productTarief = zestigste(uurtarief)
  return {
    uitkomst: { bedrag, productTarief },
    motivering: [
      pasToe(
        'IJW-09',
        'Het bedrag is het uurtarief maal de minuten, gedeeld door 60 en aan het eind afgerond op hele centen.',
        { uurtarief, minuten, bedrag },
        landelijkeIjwregels.volume.bron,
      ),
      pasToe(
        'IJW-09',
        'Het tarief per minuut staat in de declaratie, maar telt niet mee voor het bedrag.',
        { productTarief },
        landelijkeIjwregels.volume.bron,
      ),
    ],
  }
}
