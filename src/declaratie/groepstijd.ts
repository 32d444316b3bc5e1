import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import { type Breuk, exactGetal, type GroteBreuk, rondAf, schrijfBreuk } from './breuk'
import type { Afronding } from './declaratieregels'
import { leesAantal } from './lees'

/** Somebody who works with a group, and how long. */
export interface Groepsprofessional {
  /** The minutes this one was present: a whole number, 0 or more. */
  readonly minuten: number
}

/** One meeting of a group. */
export interface Groepstijdvraag<A extends Afronding = Afronding> {
  readonly professionals: readonly Groepsprofessional[]
  /** How many clients were present: a whole number of 1 or more. */
  readonly aanwezigen: number
  /** How a share is rounded; if not given, as the regelset says (I-10). */
  readonly afronding?: A
}

/** The share of each client that was present. */
export interface Groepsdeel {
  /** The minutes of all professionals together. */
  readonly totaalMinuten: number
  /** The share of each client, exactly and in lowest terms. */
  readonly exact: Breuk
  /** The share of each client in whole minutes. */
  readonly perClient: number
}

/** A share that is not rounded. */
export interface ExactGroepsdeel extends Omit<Groepsdeel, 'perClient'> {
  /** The share as a number, there only where a number holds it exactly, such as 22.5; `exact` always holds it. */
  readonly perClient?: number
}

/** Reads who worked with a group; the minutes of all together. */
export function leesProfessionals(invoer: unknown, pad: string): number {
  const minuten = leesLijst(invoer, pad, (deel, plek) =>
    leesAantal(eisVelden(deel, plek, ['minuten']).minuten, `${plek}.minuten`, 0),
  )
  if (minuten.length === 0) throw new RegelFout('ongeldige-waarde', pad)
  return leesAantal(
    minuten.reduce((som, deel) => som + deel, 0),
    pad,
    0,
  )
}

/** Reads how is rounded, with what the regelset says as the default. */
export function leesAfronding(invoer: unknown, pad: string, standaard: Afronding): Afronding {
  return invoer === undefined ? standaard : eisKeuze(invoer, pad, ['omlaag', 'dichtstbij', 'exact'])
}

const AFRONDINGSTEKST: Readonly<Record<Afronding, string>> = {
  omlaag: 'naar beneden afgerond op hele minuten',
  dichtstbij: 'afgerond op de dichtstbijzijnde hele minuut',
  exact: 'niet afgerond',
}

/** How minutes are rounded, as an explanation. */
export function verklaarAfronding(wat: string, afronding: Afronding) {
  return pasToe('I-10', `${wat} ${AFRONDINGSTEKST[afronding]}.`, { afronding })
}

/**
 * The share of each client in the time of a group: the minutes of all professionals who were present together, each for
 * as long as it was, divided by the clients who were present. Rounded down to whole minutes, so that all clients together
 * never get more than was given; `exact` holds the fraction.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The meeting. `afronding` is `omlaag` (default), `dichtstbij` (half a minute goes up) or `exact`; with
 * `exact`, `perClient` is there only where a number holds the share exactly.
 * @throws {RegelFout} `ongeldige-regelset`, `ongeldige-waarde` (also where there is no professional), `ongeldig-aantal`
 * (nobody present, negative or not whole), `buiten-bereik` (more than eight digits, alone or together) or `onbekend-veld`.
 * @see Rule DEC-02; interpretation I-10.
 *
 * @example
 * ```ts
 * import { verdeelGroepstijd } from 'jeugdhulp-regels/declaratie'
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 *
 * const professionals = [{ minuten: 60 }, { minuten: 60 }]
 * verdeelGroepstijd(flevoland, { professionals, aanwezigen: 6 }).uitkomst.perClient // => 20
 *
 * const { uitkomst } = verdeelGroepstijd(flevoland, { professionals: [{ minuten: 60 }, { minuten: 30 }], aanwezigen: 4 })
 * uitkomst // => { totaalMinuten: 90, exact: { teller: 45, noemer: 2 }, perClient: 22 }
 * ```
 */
export function verdeelGroepstijd(
  regelset: Regelset,
  vraag: Groepstijdvraag<'omlaag' | 'dichtstbij'>,
): Beslissing<Groepsdeel>
export function verdeelGroepstijd(regelset: Regelset, vraag: Groepstijdvraag): Beslissing<ExactGroepsdeel>
export function verdeelGroepstijd(regelset: Regelset, vraag: Groepstijdvraag): Beslissing<ExactGroepsdeel> {
  const { groepstijd } = eisDeel(regelset, 'declaratie')
  const velden = eisVelden(vraag, 'vraag', ['professionals', 'aanwezigen', 'afronding'])
  const afronding = leesAfronding(velden.afronding, 'vraag.afronding', groepstijd.afronding)
  const totaalMinuten = leesProfessionals(velden.professionals, 'vraag.professionals')
  const aanwezigen = leesAantal(velden.aanwezigen, 'vraag.aanwezigen', 1)
  const deel: GroteBreuk = [BigInt(totaalMinuten), BigInt(aanwezigen)]
  const exact = schrijfBreuk(deel, 'vraag')
  const perClient = afronding === 'exact' ? exactGetal(exact) : rondAf(deel, afronding)
  const tekst = `De ${totaalMinuten} minuten van de begeleiders samen zijn gedeeld door ${aanwezigen} aanwezige cliënten.`
  return {
    uitkomst: { totaalMinuten, exact, ...(perClient === undefined ? {} : { perClient }) },
    motivering: [
      pasToe('DEC-02', tekst, { totaalMinuten, aanwezigen, ...exact }, groepstijd.bron),
      verklaarAfronding('Het deel van elke cliënt is', afronding),
    ],
  }
}
