import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisTekst, eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import { leesProduct } from '../producten/lees'
import type { Productcode, Regelset } from '../producten/regelset'
import { type Breuk, exactGetal, type GroteBreuk, rondAf, schrijfBreuk, telOp } from './breuk'
import type { Afronding } from './declaratieregels'
import { type Groepsprofessional, leesAfronding, leesProfessionals, verklaarAfronding } from './groepstijd'
import { leesRijen, maandVan } from './lees'
import { vergelijk } from './volgorde'

/** One meeting of a group. */
export interface Groepssessie<R extends Regelset = Regelset> {
  /** A group product. */
  readonly product: Productcode<R>
  readonly datum: Datum
  readonly professionals: readonly Groepsprofessional[]
  /** The clients who were present, each once, by opaque names of the caller's own. */
  readonly aanwezigen: readonly string[]
}

/** What may be declared for one client on one group product in one month. */
export interface Groepsminuten {
  readonly client: string
  readonly product: string
  /** The month, `JJJJ-MM`. */
  readonly maand: string
  readonly minuten: number
}

/** Minutes that are not rounded. */
export interface ExacteGroepsminuten extends Omit<Groepsminuten, 'minuten'> {
  /** There only where a number holds the minutes exactly. */
  readonly minuten?: number
  /** The minutes exactly, in lowest terms. */
  readonly exact: Breuk
}

interface Sessie {
  readonly product: string
  readonly maand: string
  readonly minuten: number
  readonly clienten: readonly string[]
}

function leesSessie(regelset: Regelset, rij: unknown): Sessie {
  const velden = eisVelden(rij, '', ['product', 'datum', 'professionals', 'aanwezigen'])
  const { code, product } = leesProduct(regelset, velden.product, '.product')
  if (product.vorm !== 'groep') {
    const groepen = Object.entries(regelset.producten).filter(([, { vorm }]) => vorm === 'groep')
    throw new RegelFout(
      'ongeldige-waarde',
      '.product',
      groepen.map(([naam]) => naam),
    )
  }
  leesDatum(velden.datum, '.datum')
  const minuten = leesProfessionals(velden.professionals, '.professionals')
  const clienten = leesLijst(velden.aanwezigen, '.aanwezigen', eisTekst)
  // Nobody to divide by, or somebody who would get two shares.
  if (clienten.length === 0 || new Set(clienten).size < clienten.length)
    throw new RegelFout('ongeldige-waarde', '.aanwezigen')
  return { product: code, maand: maandVan(velden.datum as Datum), minuten, clienten }
}

/** The minutes of a client, product and month: sums of what was divided by the same number, before they are added. */
interface Teller {
  readonly rij: Omit<Groepsminuten, 'minuten'>
  readonly perNoemer: Map<number, number>
}

function tel(sessies: readonly Sessie[]): Teller[] {
  const tellers = new Map<string, Teller>()
  for (const { product, maand, minuten, clienten } of sessies)
    for (const client of clienten) {
      const sleutel = JSON.stringify([client, product, maand])
      const teller = tellers.get(sleutel) ?? { rij: { client, product, maand }, perNoemer: new Map() }
      tellers.set(sleutel, teller)
      teller.perNoemer.set(clienten.length, (teller.perNoemer.get(clienten.length) ?? 0) + minuten)
    }
  // Sorted, so that the order of the meetings makes no difference.
  const rang = ({ rij: { client, product, maand } }: Teller) => [client, product, maand]
  return [...tellers.values()].sort((een, ander) => vergelijk(rang(een), rang(ander)))
}

function maakRij({ rij, perNoemer }: Teller, afronding: Afronding): ExacteGroepsminuten | Groepsminuten {
  const som = [...perNoemer].reduce<GroteBreuk>(
    (tot, [noemer, teller]) => telOp(tot, [BigInt(teller), BigInt(noemer)]),
    [0n, 1n],
  )
  if (afronding !== 'exact') return { ...rij, minuten: rondAf(som, afronding) }
  const exact = schrijfBreuk(som, 'sessies')
  const minuten = exactGetal(exact)
  return { ...rij, exact, ...(minuten === undefined ? {} : { minuten }) }
}

/** A choice where the source is silent, other than the regelset makes it. */
export interface Groepsminutenkeuze<A extends Afronding = Afronding> {
  /** How the sum of a month is rounded (I-10). */
  readonly afronding?: A
}

/**
 * What may be declared for each client on each group product in each month: the exact shares of all meetings are added,
 * and the sum is rounded once. Ten times 22.5 minutes is 225, not ten times 22.
 *
 * @param regelset - Such as `flevoland`.
 * @param sessies - The meetings, in any order; each names the clients who were present.
 * @param keuze - `afronding`: `omlaag` (default), `dichtstbij` or `exact`. With `exact` each row has the fraction, and
 * `minuten` only where a number holds it exactly.
 * @returns A row for each client, product and month, sorted by these.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-waarde` (no group product, no professional,
 * nobody present, a client twice), `ontbrekend-veld`, `onbekend-veld`, `ongeldige-datum`, `ongeldig-aantal` or `buiten-bereik` (with `exact` also: a
 * fraction of more than fifteen digits).
 * @see Rule DEC-02; interpretation I-10.
 *
 * @example
 * ```ts
 * import { telGroepsminuten } from 'jeugdhulp-regels/declaratie'
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 *
 * const professionals = [{ minuten: 60 }, { minuten: 30 }]
 * const sessies = Array.from({ length: 10 }, (_, i) => {
 *   return { product: '45F32', datum: `2026-03-${10 + i}`, professionals, aanwezigen: ['a', 'b', 'c', 'd'] } as const
 * })
 * const { uitkomst } = telGroepsminuten(flevoland, sessies)
 * uitkomst[0] // => { client: 'a', product: '45F32', maand: '2026-03', minuten: 225 }
 * uitkomst.length // => 4
 * ```
 */
export function telGroepsminuten<const R extends Regelset>(
  regelset: R,
  sessies: readonly Groepssessie<R>[],
  keuze?: Groepsminutenkeuze<'omlaag' | 'dichtstbij'>,
): Beslissing<readonly Groepsminuten[]>
export function telGroepsminuten<const R extends Regelset>(
  regelset: R,
  sessies: readonly Groepssessie<R>[],
  keuze: Groepsminutenkeuze,
): Beslissing<readonly ExacteGroepsminuten[]>
export function telGroepsminuten(
  regelset: Regelset,
  sessies: readonly Groepssessie[],
  keuze: Groepsminutenkeuze = {},
): Beslissing<readonly (ExacteGroepsminuten | Groepsminuten)[]> {
  const { groepstijd } = eisDeel(regelset, 'declaratie')
  const velden = eisVelden(keuze, 'keuze', ['afronding'])
  const afronding = leesAfronding(velden.afronding, 'keuze.afronding', groepstijd.afronding)
  const gelezen = leesRijen(sessies, 'sessies', (rij) => leesSessie(regelset, rij))
  const rijen = tel(gelezen).map((teller) => maakRij(teller, afronding))
  const tekst = 'De tijd van elke bijeenkomst is gedeeld door de aanwezige cliënten.'
  const gegevens = { sessies: gelezen.length, rijen: rijen.length }
  return {
    uitkomst: rijen,
    motivering: [
      pasToe('DEC-02', tekst, gegevens, groepstijd.bron),
      verklaarAfronding('De som per cliënt, product en maand is', afronding),
    ],
  }
}
