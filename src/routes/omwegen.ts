import { isDatum } from '../kern/datum'
import type { Pad, Padstap } from './pad'

/** A path as it was found. */
export interface Vondst {
  readonly pad: Pad
  /** The places of the events that stay in their step and for which only something further on waits. */
  readonly vooruit: readonly number[]
}

/** Which events in which steps, whatever their days, and with what those that lead on tell. */
function sleutelVan(stappen: readonly Pick<Padstap, 'gebeurtenis' | 'van' | 'naar'>[]): string {
  return JSON.stringify(
    stappen.map(({ gebeurtenis, van, naar }) => [
      van,
      naar,
      van === naar ? gebeurtenis.soort : Object.entries(gebeurtenis).filter(([, waarde]) => !isDatum(waarde)),
    ]),
  )
}

/** A path without the event at a place, and with it in each later step. */
function anders({ stappen }: Pad, plek: number): string[] {
  const { gebeurtenis } = stappen[plek] as Padstap
  const zonder = stappen.filter((_, i) => i !== plek)
  const verder = zonder.findIndex(({ van, naar }, i) => i >= plek && van !== naar)
  const later = zonder.slice(verder + 1).map(({ van }, i) => {
    const hier = verder + 1 + i
    return [...zonder.slice(0, hier), { gebeurtenis, van, naar: van }, ...zonder.slice(hier)]
  })
  return [zonder, ...later].map(sleutelVan)
}

/**
 * The paths without those that do something for nothing, or before the step where it is soon enough: of such a path
 * another is there that leaves it out, or does it later.
 */
export function zonderOmwegen(vondsten: readonly Vondst[]): Pad[] {
  // As a rule nothing is done ahead.
  if (vondsten.every(({ vooruit }) => vooruit.length === 0)) return vondsten.map(({ pad }) => pad)
  const gevonden = new Set(vondsten.map(({ pad }) => sleutelVan(pad.stappen)))
  return vondsten
    .filter(({ pad, vooruit }) =>
      vooruit.every((plek) => !anders(pad, plek).some((sleutel) => gevonden.has(sleutel))),
    )
    .map(({ pad }) => pad)
}
