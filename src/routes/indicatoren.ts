import { leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { leesLijst } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import type { Route } from './definitie'
import type { Dossier } from './dossiertypen'
import { eisRoute } from './route'
import { speelDossier } from './speel-dossier'
import type { Verloop } from './verloop'

/** What a source asks to be measured, over a list of dossiers. */
export interface Indicatoruitkomst {
  /** The wait for fitting help, in calendar days; help that ran before the measure began counts as no wait. */
  readonly wachttijd: {
    /** Of how many dossiers the wait is known: help started and the first day of the measure was told. */
    readonly aantal: number
    readonly totaalDagen: number
    /** The mean wait; none if no wait is known. */
    readonly gemiddelde?: number
    /** The middle one of all waits, or the mean of the middle two; none if no wait is known. */
    readonly mediaan?: number
    readonly langste?: number
    /** Dossiers in which help started, but the first day of the measure was not told. */
    readonly zonderIngangsdatum: number
    /** Dossiers still open without help. */
    readonly nogWachtend: number
    /** Dossiers that ended without help. */
    readonly zonderHulp: number
  }
  readonly verwijzingen: {
    readonly totaal: number
    readonly gecontracteerd: number
    /** The part within the contracts, 0 to 1; none if there were no referrals. */
    readonly aandeel?: number
  }
}

/** Plays one dossier of a list; what is wrong with it is told with its place in the list. */
function speelUitLijst(route: Route, dossier: unknown, pad: string): Verloop {
  try {
    return speelDossier(route, dossier)
  } catch (fout) {
    if (!(fout instanceof RegelFout)) throw fout
    // The path of whatever is wrong with a dossier begins with that word.
    throw new RegelFout(fout.code, fout.pad.replace('dossier', pad), fout.toegestaan)
  }
}

function mediaanVan(oplopend: readonly number[]): number {
  const midden = oplopend.length / 2
  const [laag, hoog] = [oplopend[Math.ceil(midden) - 1] as number, oplopend[Math.floor(midden)] as number]
  return (laag + hoog) / 2
}

function weegWachttijd(verlopen: readonly Verloop[], { vanaf, tot }: { vanaf: string; tot: string }) {
  const wachtend = verlopen.filter(({ feiten }) => !feiten.some(({ soort }) => soort === tot))
  const nogWachtend = wachtend.filter(({ route, stap }) => !route.stappen[stap]?.einde).length
  const dagen = verlopen
    .flatMap(({ opening, feiten }) => {
      const begin = opening.gegevens[vanaf]
      const hulp = feiten.find(({ soort }) => soort === tot)
      if (begin === undefined || !hulp) return []
      return [Math.max(0, leesDatum(hulp.datum, 'datum') - leesDatum(begin, vanaf))]
    })
    .sort((een, ander) => een - ander)
  const aantal = dagen.length
  const totaalDagen = dagen.reduce((som, wacht) => som + wacht, 0)
  return {
    aantal,
    totaalDagen,
    ...(aantal > 0 && {
      gemiddelde: totaalDagen / aantal,
      mediaan: mediaanVan(dagen),
      langste: dagen[aantal - 1] as number,
    }),
    zonderIngangsdatum: verlopen.length - wachtend.length - aantal,
    nogWachtend,
    zonderHulp: wachtend.length - nogWachtend,
  }
}

/**
 * The indicators a source asks for, over many dossiers of one route: how long children waited, and how many
 * referrals stayed within the contracts.
 *
 * @param route - A route that names indicators, such as `handreikingGi`.
 * @param dossiers - Its dossiers, in any order; none at all is allowed.
 * @throws {RegelFout} `ongeldige-route` (also for a route without indicators), `ongeldige-waarde` (no list), or what
 * is wrong with a dossier, with its place in the list: `dossiers[3].gebeurtenissen[0].datum`.
 * @see Rule HGI-10.
 *
 * @example
 * ```ts
 * import { handreikingGi } from 'jeugdhulp-regels/regelsets'
 * import { indicatoren, speelAf } from 'jeugdhulp-regels/routes'
 *
 * const opening = { datum: '2026-01-12', gegevens: { ingangsdatumMaatregel: '2026-01-05' } }
 * const dossier = speelAf(handreikingGi, opening, [
 *   { soort: 'plan-opgesteld', datum: '2026-01-19' },
 *   { soort: 'deskundige-geraadpleegd', datum: '2026-01-20' },
 *   { soort: 'aanbod-afgestemd', datum: '2026-01-22', passendEnOpTijd: true },
 *   { soort: 'bepaling-opgesteld', datum: '2026-01-23' },
 *   { soort: 'aangemeld', datum: '2026-01-23', gecontracteerd: true },
 *   { soort: 'hulp-gestart', datum: '2026-02-02' },
 * ])
 * const { uitkomst } = indicatoren(handreikingGi, [dossier])
 * uitkomst.wachttijd.gemiddelde // => 28
 * uitkomst.verwijzingen // => { totaal: 1, gecontracteerd: 1, aandeel: 1 }
 * ```
 */
export function indicatoren<const R extends Route>(
  route: R,
  dossiers: readonly Dossier<NoInfer<R>>[],
): Beslissing<Indicatoruitkomst> {
  const { indicatoren: gevraagd } = eisRoute(route)
  if (!gevraagd) throw new RegelFout('ongeldige-route', 'route.indicatoren')
  const verlopen = leesLijst(dossiers, 'dossiers', (dossier, pad) => speelUitLijst(route, dossier, pad))
  const wachttijd = weegWachttijd(verlopen, gevraagd.wachttijd)
  const { bij, veld } = gevraagd.aandeel
  const gedaan = verlopen.flatMap(({ feiten }) => feiten.filter(({ soort }) => soort === bij))
  const totaal = gedaan.length
  const gecontracteerd = gedaan.filter((feit) => feit[veld] === true).length
  const tekst = `Van ${wachttijd.aantal} dossiers is de wachttijd bekend; ${gecontracteerd} van ${totaal} verwijzingen bleven binnen de contracten.`
  return {
    uitkomst: {
      wachttijd,
      verwijzingen: { totaal, gecontracteerd, ...(totaal > 0 && { aandeel: gecontracteerd / totaal }) },
    },
    motivering: [
      pasToe(gevraagd.regel, tekst, { wachttijden: wachttijd.aantal, verwijzingen: totaal, gecontracteerd }),
    ],
  }
}
