import { bevries } from '../kern/bevries'
import { gvjb301Definitie } from './gvjb/gvjb-301'
import { gelijkgesteldeDagen, gelijkgesteldeDagenDekking } from './landelijk/gelijkgestelde-dagen'

/**
 * The 301 aanmeldroute jeugdhulp of the Gelderse Verbeteragenda Jeugdbescherming, version of April 2022: frozen
 * data for the functions of `jeugdhulp-regels/routes`.
 *
 * @see Rules R301-01 to R301-20.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 *
 * gvjb301.versie // => '2022-04'
 * gvjb301.stappen.ret.titel // => 'Regionaal Expertteam'
 * Object.isFrozen(gvjb301.verplichtingen) // => true
 * ```
 */
export const gvjb301 = /* @__PURE__ */ bevries(gvjb301Definitie)

/**
 * What holds for the whole country: for now the days that a decree put on a par with a holiday, and the years for
 * which those are known. Frozen data.
 *
 * @see Rule IJW-10; Algemene termijnenwet art. 3 lid 3.
 *
 * @example
 * ```ts
 * import { landelijk } from 'jeugdhulp-regels/regelsets'
 *
 * landelijk.gelijkgesteldeDagen.dagen.includes('2026-05-15') // => true
 * landelijk.gelijkgesteldeDagen.dekking // => [[2017, 2019], [2023, 2028]]
 * ```
 */
export const landelijk = /* @__PURE__ */ bevries({
  id: 'landelijk',
  versie: '2026-11',
  geldigVanaf: '2017-01-01',
  gecontroleerdOp: '2026-11-23',
  gelijkgesteldeDagen: {
    bron: { bron: 'algemene-termijnenwet', artikel: '3 lid 3' },
    dagen: gelijkgesteldeDagen,
    dekking: gelijkgesteldeDagenDekking,
  },
} as const)
