import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisJaNee, eisKeuze, eisTekst, eisVelden } from '../kern/invoer'
import { leesProduct } from '../producten/lees'
import type { Productcode, Regelset } from '../producten/regelset'
import type { Declaratieregels, NoShowregels } from './declaratieregels'
import { jaarVan, leesAantal, leesRijen } from './lees'
import { vergelijk } from './volgorde'

/** One time that a client did not come. There is no field for what the help is about (NS-05). */
export interface NoShowregistratie<R extends Regelset = Regelset> {
  /** The client, by an opaque name of the caller's own. */
  readonly client: string
  readonly product: Productcode<R>
  /** The day of the appointment. */
  readonly datum: Datum
  /** Whether the absence was known beforehand; such an absence is no no-show (DEC-04). */
  readonly gepland: boolean
  /** The day on which the report reached the gemeente; if not given, `datum`. */
  readonly gemeldOp?: Datum
  /** The planned direct minutes, a whole number; travel is no part of them (I-51). */
  readonly minuten?: number
  /** The number of the allocation; it must be there where the steps are counted per allocation (I-11). */
  readonly toewijzing?: string
}

/** Choices where the source is silent, other than the regelset makes them. */
export interface NoShowkeuzes {
  /** Within what the steps are counted. */
  readonly 'I-11'?: 'kalenderjaar' | 'toewijzing'
  /** What a no-show beyond the last step leads to: that step again, or nothing. */
  readonly 'I-12'?: 'herhalen' | 'geen'
}

/** A registration that was read. */
export type Gelezen = NoShowregistratie & { readonly gemeldOp: Datum }

/** Which one it is: for the steps, and in its calendar year. Both 0 for a planned absence. */
interface NoShownummer {
  readonly nummer: number
  readonly inJaar: number
}

const VELDEN = ['client', 'product', 'datum', 'gepland', 'gemeldOp', 'minuten', 'toewijzing']

/** The rules on no-shows with the caller's choices in them. */
function leesKeuzes(regels: NoShowregels, keuzes: unknown): NoShowregels {
  const { 'I-11': telling = regels.telling, 'I-12': naLaatste = regels.naLaatste } = eisVelden(
    keuzes,
    'keuzes',
    ['I-11', 'I-12'],
  )
  return {
    ...regels,
    telling: eisKeuze(telling, 'keuzes.I-11', ['kalenderjaar', 'toewijzing']),
    naLaatste: eisKeuze(naLaatste, 'keuzes.I-12', ['herhalen', 'geen']),
  }
}

/** Reads one registration; paths begin with a point, for the place of the row comes before them. */
export function leesNoShow(regelset: Regelset, { telling }: NoShowregels, rij: unknown): Gelezen {
  const velden = eisVelden(rij, '', VELDEN)
  const { datum, gemeldOp = datum, minuten, toewijzing } = velden
  const client = eisTekst(velden.client, '.client')
  const { code } = leesProduct(regelset, velden.product, '.product')
  const dag = leesDatum(datum, '.datum')
  const gepland = eisJaNee(velden.gepland, '.gepland')
  // Nobody reports a no-show before it happened; a planned absence is known before.
  if (leesDatum(gemeldOp, '.gemeldOp') < dag && !gepland)
    throw new RegelFout('datum-loopt-terug', '.gemeldOp')
  return {
    client,
    product: code,
    datum: datum as Datum,
    gepland,
    gemeldOp: gemeldOp as Datum,
    ...(minuten === undefined ? {} : { minuten: leesAantal(minuten, '.minuten', 1) }),
    ...(toewijzing === undefined && telling !== 'toewijzing'
      ? {}
      : { toewijzing: eisTekst(toewijzing, '.toewijzing') }),
  }
}

/** Reads a history, and the rules with the caller's choices in them. */
export function leesNoShows(
  regelset: Regelset,
  { noShow: regels }: Declaratieregels,
  registraties: unknown,
  keuzes: unknown,
): { gelezen: Gelezen[]; noShow: NoShowregels } {
  const noShow = leesKeuzes(regels, keuzes)
  return {
    gelezen: leesRijen(registraties, 'registraties', (rij) => leesNoShow(regelset, noShow, rij)),
    noShow,
  }
}

/** From early to late; what falls on one day by the day of its report and so on, never by its place in the list. */
function rang({ datum, gemeldOp, toewijzing = '', minuten = 0 }: Gelezen): (string | number)[] {
  return [datum, gemeldOp, toewijzing, minuten]
}

const GEEN: NoShownummer = { nummer: 0, inJaar: 0 }

/** Numbers the no-shows of each client and product, whatever their order; planned absences do not count. */
export function nummerNoShows(registraties: readonly Gelezen[], { telling }: NoShowregels): NoShownummer[] {
  const nummers: NoShownummer[] = registraties.map(() => GEEN)
  const geteld = new Map<string, number>()
  const tel = (...reeks: readonly (string | undefined)[]): number => {
    const sleutel = JSON.stringify(reeks)
    const stand = (geteld.get(sleutel) ?? 0) + 1
    geteld.set(sleutel, stand)
    return stand
  }
  const plaatsen: number[] = []
  registraties.forEach(({ gepland }, plaats) => {
    if (!gepland) plaatsen.push(plaats)
  })
  const op = (plaats: number) => registraties[plaats] as Gelezen
  for (const plaats of plaatsen.sort((een, ander) => vergelijk(rang(op(een)), rang(op(ander))))) {
    const { client, product, datum, toewijzing } = op(plaats)
    const inJaar = tel('jaar', client, product, jaarVan(datum))
    const nummer = telling === 'kalenderjaar' ? inJaar : tel('toewijzing', client, product, toewijzing)
    nummers[plaats] = { nummer, inJaar }
  }
  return nummers
}
