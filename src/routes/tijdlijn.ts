import type { Datum } from '../kern/datum'
import { pasToe, type Regeltoepassing } from '../kern/motivering'
import { type RegelId, regelregister } from '../kern/regelregister'
import type { Termijn } from '../werkdagen/termijn'
import type { Parameter, Route } from './definitie'
import type { Actor, Dossier, Gebeurtenissoort, Stapnaam } from './dossiertypen'
import { gevolgenVan } from './gevolgen'
import type { Instantie } from './instantie'
import { isPerSleutel, keuzeVan } from './parameters'
import type { Feit } from './situatie'
import { speelDossierTot } from './speel-dossier'
import { duurtekst, wietekst } from './teksten'
import type { Verloop } from './verloop'
import { alsVerplichting, leesPeiling, type Peiling, termijnVan, type Verplichting } from './verplichtingen'
import { meldveldVan, type Weg } from './wijzer'

/** One line of the story of a dossier: its opening, something that happened, or something owed from then on. */
export type Tijdlijnregel<R extends Route = Route> =
  | {
      readonly soort: 'opening'
      readonly datum: Datum
      readonly stap: Stapnaam<R>
      readonly tekst: string
      readonly motivering: readonly Regeltoepassing[]
    }
  | {
      readonly soort: 'gebeurtenis'
      readonly datum: Datum
      /** The step it took place in, and the step it led to. */
      readonly stap: Stapnaam<R>
      readonly naar: Stapnaam<R>
      readonly gebeurtenis: Gebeurtenissoort<R>
      readonly door?: Actor<R>
      readonly tekst: string
      readonly motivering: readonly Regeltoepassing[]
    }
  | {
      readonly soort: 'verplichting'
      /** The day it arose. */
      readonly datum: Datum
      readonly stap: Stapnaam<R>
      readonly verplichting: Verplichting<R>
      /** The term with the free days that moved its last day. */
      readonly termijn?: Termijn
      readonly tekst: string
      readonly motivering: readonly Regeltoepassing[]
    }

/** What a choice is set to in words; for one per key, which keys are set to what. */
function keuzeInWoorden(route: Route, id: RegelId, parameter: Parameter): string {
  if (!isPerSleutel(parameter)) return (keuzeVan(route, id) as string).replaceAll('-', ' ')
  const bij = (keuze: string | undefined) =>
    parameter.sleutels.filter((sleutel) => keuzeVan(route, id, sleutel) === keuze).join(', ')
  const delen = parameter.keuzes.map((keuze) => `${keuze} bij ${bij(keuze)}`)
  return [...delen, ...(bij(undefined) ? [`op te geven bij ${bij(undefined)}`] : [])].join('; ')
}

/** The choice behind an interpretation, as the route has it set. */
function keuzetekst(route: Route, id: RegelId): Regeltoepassing {
  const parameter = route.parameters[id]
  if (!parameter) return pasToe(id, regelregister[id].samenvatting)
  const keuze = keuzeInWoorden(route, id, parameter)
  return pasToe(id, `${parameter.titel}: ${keuze}.`, { keuze: keuzeVan(route, id) ?? keuze })
}

function motiveer(
  route: Route,
  { definitie, beslissend }: Instantie,
  termijn: Termijn | undefined,
): Regeltoepassing[] {
  const { regel, interpretaties = [] } = definitie
  const lengte = termijn
    ? [
        pasToe(
          'WD-03',
          `De termijn is ${duurtekst(termijn.duur)}, te tellen vanaf de dag na ${termijn.vanaf}.`,
          {
            vanaf: termijn.vanaf,
            uiterlijk: termijn.uiterlijk,
            overgeslagen: termijn.overgeslagen.map(({ datum }) => datum),
          },
        ),
      ]
    : []
  return [
    pasToe(regel, regelregister[regel].samenvatting, { ...beslissend }),
    ...lengte,
    ...interpretaties.map((interpretatie) => keuzetekst(route, interpretatie)),
  ]
}

function verplichtingregel(verloop: Verloop, instantie: Instantie, peiling: Peiling): Tijdlijnregel {
  const { route } = verloop
  const termijn = termijnVan(instantie, peiling.kalender)
  const verplichting = alsVerplichting(instantie, termijn, peiling)
  const { titel, eenVan } = verplichting
  const wanneer = termijn ? `, uiterlijk ${termijn.uiterlijk}` : ''
  return {
    soort: 'verplichting',
    datum: instantie.ontstaan,
    stap: verloop.wegen[instantie.bijFeit]?.naar ?? route.begin,
    verplichting,
    ...(termijn && { termijn }),
    tekst: `${titel}: ${wietekst(route, verplichting, eenVan ? 'of' : 'en')}${wanneer}.`,
    motivering: motiveer(route, instantie, termijn),
  }
}

function toepassing(regel: RegelId | undefined): readonly Regeltoepassing[] {
  return regel ? [pasToe(regel, regelregister[regel].samenvatting)] : []
}

/** What an event that names a verplichting met. */
function watVoldaanIs(verloop: Verloop, i: number): string {
  const { route, feiten } = verloop
  if (!meldveldVan(route, feiten[i]?.soort as string)) return ''
  const titels = gevolgenVan(verloop)
    .instanties.filter(({ einde }) => einde?.bijFeit === i)
    .map(({ definitie }) => definitie.titel)
  const tekst = titels.join(' en ')
  return `: ${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`
}

function gebeurtenisregel(verloop: Verloop, i: number): Tijdlijnregel {
  const { route, feiten, wegen } = verloop
  const { soort, datum, door } = feiten[i] as Feit
  const { van, naar } = wegen[i] as Weg
  const definitie = route.gebeurtenissen[soort]
  return {
    soort: 'gebeurtenis',
    datum,
    stap: van,
    naar,
    gebeurtenis: soort,
    ...(door !== undefined && { door: String(door) }),
    tekst: `${definitie?.titel}${watVoldaanIs(verloop, i)}${door === undefined ? '' : ` door ${route.actoren[String(door)]}`}.`,
    motivering: toepassing(definitie?.regel),
  }
}

/**
 * The story of a dossier for people to read: the opening and every event in order, each followed by what was owed
 * from then on, by whom, by when, whether it was met, and which free days moved the last day.
 *
 * The dossier is seen as it stood on the peildatum, as in {@link verplichtingen}.
 *
 * @param route - The route, version and choices the dossier was opened with.
 * @param dossier - The dossier.
 * @param peiling - `peildatum` is the day to look from, `kalender` a calendar of one's own (rule WD-02).
 * @throws {RegelFout} As verplichtingen.
 * @see Each line names its rules in its `motivering`; terms count by rule WD-03.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { speelAf, tijdlijn } from 'jeugdhulp-regels/routes'
 *
 * const dossier = speelAf(gvjb301, { datum: '2026-03-02' }, [{ soort: 'overleg-gevoerd', datum: '2026-03-04' }])
 * const regels = tijdlijn(gvjb301, dossier, { peildatum: '2026-03-04' })
 * regels.map(({ soort }) => soort) // => ['opening', 'verplichting', 'gebeurtenis', 'verplichting', 'verplichting']
 * regels[1]?.tekst // => 'Overleg voeren met het lokaal team: jeugdbeschermer, uiterlijk 2026-03-05.'
 * ```
 */
export function tijdlijn<const R extends Route>(
  route: R,
  dossier: NoInfer<Dossier<R>>,
  peiling: Peiling,
): readonly Tijdlijnregel<R>[] {
  const gelezen = leesPeiling(peiling)
  const verloop = speelDossierTot(route, dossier, gelezen.peildatum)
  if (!verloop) return []
  const { instanties } = gevolgenVan(verloop)
  const regels: Tijdlijnregel[] = [
    {
      soort: 'opening',
      datum: verloop.opening.datum,
      stap: route.begin,
      tekst: `Dossier geopend: ${route.titel}.`,
      motivering: toepassing(route.stappen[route.begin]?.regel),
    },
  ]
  for (let i = -1; i < verloop.feiten.length; i++) {
    if (i >= 0) regels.push(gebeurtenisregel(verloop, i))
    for (const instantie of instanties)
      if (instantie.bijFeit === i) regels.push(verplichtingregel(verloop, instantie, gelezen))
  }
  return regels as readonly Tijdlijnregel<R>[]
}
