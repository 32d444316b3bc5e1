import { bevries } from '../kern/bevries'
import type { Datum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisObject } from '../kern/invoer'
import { kiesVersie } from '../kern/versies'
import { flevolandDefinitie } from './flevoland/flevoland'
import { escalatiemodelDefinitie } from './gvjb/escalatiemodel'
import { gvjb301Definitie } from './gvjb/gvjb-301'
import { gvjb301v2021Definitie } from './gvjb/gvjb-301-2021'
import { gvjb315Definitie } from './gvjb/gvjb-315'
import { jeugdbeschermingstafelDefinitie } from './gvjb/jeugdbeschermingstafel'
import { handreikingGiDefinitie } from './handreiking-gi/handreiking-gi'
import { klantreisDefinitie } from './klantreis/klantreis'
import { berichttermijnen } from './landelijk/berichttermijnen'
import { codelijsten } from './landelijk/codelijsten'
import { gelijkgesteldeDagen, gelijkgesteldeDagenDekking } from './landelijk/gelijkgestelde-dagen'
import { ijwregels } from './landelijk/ijw'

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
 * The 301 aanmeldroute as it was from July 2021 to March 2022. Frozen data.
 *
 * @see Rules R301B-01 to R301B-11; interpretation I-36 for the dates.
 *
 * @example
 * ```ts
 * import { gvjb301v2021 } from 'jeugdhulp-regels/regelsets'
 *
 * gvjb301v2021.versie // => '2021'
 * gvjb301v2021.geldigTot // => '2022-03-31'
 * ```
 */
export const gvjb301v2021 = /* @__PURE__ */ bevries(gvjb301v2021Definitie)

/**
 * The 315 aanmeldroute, in which the provider asks for the allocation. Frozen data.
 *
 * @see Rules R315-01 to R315-09.
 *
 * @example
 * ```ts
 * import { gvjb315 } from 'jeugdhulp-regels/regelsets'
 *
 * gvjb315.begin // => 'afstemmen'
 * gvjb315.stappen.verzoeken.regel // => 'R315-05'
 * ```
 */
export const gvjb315 = /* @__PURE__ */ bevries(gvjb315Definitie)

/**
 * The simplified referral by gecertificeerde instellingen, of the guidance of April 2023. Frozen data.
 *
 * @see Rules HGI-01 to HGI-14; interpretations I-27 to I-29.
 *
 * @example
 * ```ts
 * import { handreikingGi } from 'jeugdhulp-regels/regelsets'
 *
 * handreikingGi.begin // => 'plan-van-aanpak'
 * handreikingGi.stappen.ret.regel // => 'HGI-04'
 * ```
 */
export const handreikingGi = /* @__PURE__ */ bevries(handreikingGiDefinitie)

/**
 * Regio Flevoland: the thirteen products of Multi and Basis Begeleiding, who may have them, for how many hours, in
 * what groups, and what goes with what. Frozen data for the functions of `jeugdhulp-regels/producten`. The source
 * bears no date; `geldigVanaf` is our choice.
 *
 * @see Rules PRD-01 to PRD-14, DIA-01, SAM-01 to SAM-10 and CNV-01 to CNV-03.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 *
 * flevoland.producten['45F33'].richtlijnen[0].maximaalUren // => 104
 * Object.keys(flevoland.producten).length // => 13
 * ```
 */
export const flevoland = /* @__PURE__ */ bevries(flevolandDefinitie)

/**
 * What holds for the whole country: the days that a decree put on a par with a holiday, and the years for which those
 * are known; the terms of messages; the code lists and the demands of the message standard. Frozen data.
 *
 * @see Rules IJW-01 to IJW-10; Algemene termijnenwet art. 3 lid 3.
 *
 * @example
 * ```ts
 * import { landelijk } from 'jeugdhulp-regels/regelsets'
 *
 * landelijk.gelijkgesteldeDagen.dagen.includes('2026-05-15') // => true
 * landelijk.gelijkgesteldeDagen.dekking // => [[2017, 2019], [2023, 2028]]
 * landelijk.codelijsten.eenheid.naam // => 'WJ756'
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
  berichttermijnen,
  codelijsten,
  ijw: ijwregels,
} as const)

/**
 * The escalation model for working together that stagnates. Frozen data.
 *
 * @see Rules ESC-01 to ESC-06; interpretation I-34.
 *
 * @example
 * ```ts
 * import { escalatiemodel } from 'jeugdhulp-regels/regelsets'
 *
 * escalatiemodel.begin // => 'professionals'
 * ```
 */
export const escalatiemodel = /* @__PURE__ */ bevries(escalatiemodelDefinitie)

/**
 * The Jeugdbeschermingstafel. Frozen data.
 *
 * @see Rules JBT-01 to JBT-09; interpretation I-35.
 *
 * @example
 * ```ts
 * import { jeugdbeschermingstafel } from 'jeugdhulp-regels/regelsets'
 *
 * jeugdbeschermingstafel.begin // => 'aanmelding'
 * ```
 */
export const jeugdbeschermingstafel = /* @__PURE__ */ bevries(jeugdbeschermingstafelDefinitie)

/**
 * The klantreis: from request to evaluation. Frozen data.
 *
 * @see Rules KR-01 to KR-11; interpretations I-07 and I-30 to I-33.
 *
 * @example
 * ```ts
 * import { klantreis } from 'jeugdhulp-regels/regelsets'
 *
 * klantreis.begin // => 'verwijzer'
 * ```
 */
export const klantreis = /* @__PURE__ */ bevries(klantreisDefinitie)

/**
 * Every process by its id, its versions from old to new. Typed by name: left to itself TypeScript writes each process
 * out in full here, once more for each type made from this one.
 */
interface Reeksen {
  readonly 'gvjb-301': readonly [typeof gvjb301v2021, typeof gvjb301]
  readonly 'gvjb-315': readonly [typeof gvjb315]
  readonly 'handreiking-gi': readonly [typeof handreikingGi]
  readonly klantreis: readonly [typeof klantreis]
  readonly escalatiemodel: readonly [typeof escalatiemodel]
  readonly jeugdbeschermingstafel: readonly [typeof jeugdbeschermingstafel]
}

const reeksen: Reeksen = {
  'gvjb-301': [gvjb301v2021, gvjb301],
  'gvjb-315': [gvjb315],
  'handreiking-gi': [handreikingGi],
  klantreis: [klantreis],
  escalatiemodel: [escalatiemodel],
  jeugdbeschermingstafel: [jeugdbeschermingstafel],
}

/** What has an id and versions: the processes, and the regelset of a region. */
interface MetVersies extends Reeksen {
  readonly flevoland: readonly [typeof flevoland]
}

const metVersies = (): MetVersies => ({ ...reeksen, flevoland: [flevoland] })

/** The id of a process or regelset that may have several versions. */
export type Reeks = keyof MetVersies

/**
 * The version of a process or regelset that holds on a day. A dossier keeps the version it was opened with: see
 * {@link routeVan}.
 *
 * @param reeks - The id, such as `gvjb-301` or `flevoland`.
 * @param datum - The day, such as that on which a dossier is opened.
 * @throws {RegelFout} `ongeldige-waarde` (no such id), `geen-geldende-versie` (none held on that day; never a
 * fallback to another), `ongeldige-datum` or `buiten-bereik`.
 * @see Interpretation I-36: the sources give no exact dates.
 *
 * @example
 * ```ts
 * import { geldendeVersie } from 'jeugdhulp-regels/regelsets'
 *
 * geldendeVersie('gvjb-301', '2022-03-31').versie // => '2021'
 * geldendeVersie('gvjb-301', '2022-04-01').versie // => '2022-04'
 * ```
 */
export function geldendeVersie<const N extends Reeks>(reeks: N, datum: Datum): MetVersies[N][number] {
  const versies = metVersies()
  const id = eisKeuze(reeks, 'reeks', Object.keys(versies) as Reeks[]) as N
  return kiesVersie<MetVersies[N][number]>(versies[id], datum)
}

/**
 * The route that a stored dossier was opened with, by the id and version in it.
 *
 * @param dossier - The dossier, or only its `route` and `versie`.
 * @throws {RegelFout} `ongeldige-waarde` (no dossier, or an unknown process) or `andere-route` (an unknown version).
 *
 * @example
 * ```ts
 * import { routeVan } from 'jeugdhulp-regels/regelsets'
 *
 * routeVan({ route: 'gvjb-301', versie: '2021' }).geldigTot // => '2022-03-31'
 * ```
 */
export function routeVan(dossier: {
  readonly route: string
  readonly versie: string
}): Reeksen[keyof Reeksen][number] {
  const { route: id, versie } = eisObject(dossier, 'dossier')
  const reeks = reeksen[eisKeuze(id, 'dossier.route', Object.keys(reeksen) as (keyof Reeksen)[])]
  const route = reeks.find((kandidaat) => kandidaat.versie === versie)
  if (!route)
    throw new RegelFout(
      'andere-route',
      'dossier.versie',
      reeks.map((kandidaat) => kandidaat.versie),
    )
  return route
}
