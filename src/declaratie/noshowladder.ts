import { binnenBereik, type Datum, leesDatum, schrijfDatum } from '../kern/datum'
import { pasToe, type Regeltoepassing } from '../kern/motivering'
import type { RegelId } from '../kern/regelregister'
import type { NoShowregels, NoShowstap, NoShowtrede } from './declaratieregels'

/** Something to do after a no-show, and by which rule. */
export interface NoShowactie extends NoShowstap {
  readonly regel: RegelId
  /** The last day in time, for what the gemeente decides. */
  readonly uiterlijk?: Datum
}

/** What a no-show leads to. */
interface Gevolg {
  readonly acties: readonly NoShowactie[]
  readonly motivering: readonly Regeltoepassing[]
  readonly besluitUiterlijk?: Datum
}

const DAGEN_PER_WEEK = 7

/** The step that a no-show has come to; none beyond the last where that is not repeated (I-12). */
export function tredeVan({ treden, naLaatste }: NoShowregels, nummer: number): NoShowtrede | undefined {
  return treden[naLaatste === 'herhalen' ? Math.min(nummer, treden.length) - 1 : nummer - 1]
}

/** The last day on which the gemeente tells its decision: calendar weeks from the report (NS-04). */
function uiterlijkeDag({ besluit }: NoShowregels, gemeldOp: Datum, pad: string): Datum {
  return schrijfDatum(binnenBereik(leesDatum(gemeldOp, pad) + besluit.weken * DAGEN_PER_WEEK, pad))
}

/** Which one it is, and that there is no further step. */
function plaats({ telling, treden, naLaatste }: NoShowregels, nummer: number): Regeltoepassing[] {
  const waar = telling === 'toewijzing' ? 'op deze toewijzing' : 'in het kalenderjaar'
  const geteld = pasToe('I-11', `Dit is no-show ${nummer} ${waar}.`, { nummer, telling })
  if (nummer <= treden.length) return [geteld]
  const wat = naLaatste === 'herhalen' ? 'hetzelfde als die stap' : 'niets meer'
  const tekst = `Na de laatste stap vraagt een no-show ${wat}.`
  return [geteld, pasToe('I-12', tekst, { nummer, stappen: treden.length, naLaatste })]
}

/**
 * What is to be done after a no-show with this number, who does it, and by which rules.
 *
 * @param pad - Where the day of the report stands, for a refusal of a last day beyond the range.
 */
export function gevolgVan(regels: NoShowregels, nummer: number, gemeldOp: Datum, pad: string): Gevolg {
  const { besluit, melding } = regels
  const motivering = plaats(regels, nummer)
  const trede = tredeVan(regels, nummer)
  if (!trede) return { acties: [], motivering }
  const { regel, bron } = trede
  const acties: NoShowactie[] = trede.acties.map((stap) => ({ ...stap, regel }))
  motivering.push(...acties.map(({ tekst, actie, wie }) => pasToe(regel, tekst, { actie, wie }, bron)))
  if (trede.indirecteTijd) {
    const tekst = 'De indirecte tijd die dit kost is declarabel.'
    motivering.push(pasToe(regel, tekst, { indirecteTijdDeclarabel: true }, bron))
  }
  if (trede.melding)
    motivering.push(pasToe('NS-05', 'De melding bevat alleen feiten over no-shows.', {}, melding.bron))
  if (nummer < besluit.vanaf) return { acties, motivering }
  const { actie, wie, tekst, weken } = besluit
  const uiterlijk = uiterlijkeDag(regels, gemeldOp, pad)
  const termijn = `De gemeente laat haar besluit uiterlijk op ${uiterlijk} weten.`
  return {
    acties: [...acties, { actie, wie, tekst, regel: 'NS-04', uiterlijk }],
    motivering: [...motivering, pasToe('NS-04', termijn, { uiterlijk, weken, wie }, besluit.bron)],
    besluitUiterlijk: uiterlijk,
  }
}
