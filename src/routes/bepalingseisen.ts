import type { RegelId } from '../kern/regelregister'
import type { Voorwaarde } from './definitie'

/** A part that a bepaling holds or does not hold. */
export type Bepalingsdeel =
  | 'duur'
  | 'vorm'
  | 'omvang'
  | 'evaluatiemomenten'
  | 'zorgcategorie'
  | 'zorgaanbieder'
  | 'grondslag'
  | 'productcode'

/** Something that the maker of a bepaling confirms of it. */
export type Bevestiging = 'volgensOverleg' | 'volgensInkoopafspraken'

/** One demand on a bepaling: what it is about, how that is called in Dutch, and the rule that makes it. */
export interface Bepalingseis<D extends string> {
  readonly deel: D
  readonly titel: string
  readonly regel: RegelId
}

/** What a bepaling must hold, what it must not, and what its maker must confirm of it. */
export interface Bepalingseisen {
  /** The rule that says so. */
  readonly regel: RegelId
  readonly verplicht: readonly Bepalingseis<Bepalingsdeel>[]
  readonly verboden: readonly Bepalingseis<Bepalingsdeel>[]
  /** What nobody needs in it: naming it is worth a warning. */
  readonly onnodig?: readonly Bepalingseis<Bepalingsdeel>[]
  readonly bevestigen: readonly Bepalingseis<Bevestiging>[]
  /** Whether it may last longer than the court measure, and under which choice that is looked at. */
  readonly langerDanMaatregel?: {
    readonly regel: RegelId
    readonly interpretatie: RegelId
    readonly als: readonly Voorwaarde[]
  }
}
