import type { Datum } from '../kern/datum'
import type { Duur } from '../werkdagen/termijn'
import type { Verplichtingdefinitie } from './definitie'
import type { Verteld } from './situatie'

/** How a verplichting ended. */
export interface Einde {
  readonly stand: 'voldaan' | 'vervallen'
  readonly datum: Datum
  /** The place of the event that ended it. */
  readonly bijFeit: number
}

/** A verplichting that arose in a dossier, and what became of it. */
export interface Instantie {
  readonly definitie: Verplichtingdefinitie
  readonly ontstaan: Datum
  /** The place of the event it arose at; -1 for the opening. */
  readonly bijFeit: number
  readonly vanaf: Datum
  readonly duur: Duur | undefined
  /** The facts on which the length of its term was chosen. */
  readonly beslissend: Verteld
  readonly wie: readonly string[]
  /** One of `wie` is enough. */
  readonly eenVan: boolean
  readonly uitvoering: readonly string[] | undefined
  readonly einde: Einde | undefined
}

/** Whether a verplichting is neither met nor lapsed. */
export function isOpen({ einde }: Instantie): boolean {
  return einde === undefined
}
