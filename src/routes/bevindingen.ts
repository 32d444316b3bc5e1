import type { Bevinding } from '../kern/motivering'
import type { Route } from './definitie'
import type { Dossier } from './dossiertypen'
import { gevolgenVan } from './gevolgen'
import { speelDossier } from './speel-dossier'

/**
 * What in a dossier departs from a rule without breaking the flow, such as the RET before the collectief, or a
 * bepaling longer than the measure. A term that was missed is no finding: see {@link verplichtingen}.
 *
 * @param route - The route, version and choices the dossier was opened with.
 * @param dossier - The dossier.
 * @returns The findings in the order of the events; `pad` names the event, or the opening.
 * @throws {RegelFout} As `verwerk`, for a dossier that does not fit the route.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { bevindingen, speelAf } from 'jeugdhulp-regels/routes'
 *
 * const dossier = speelAf(gvjb301, { datum: '2026-03-02', gegevens: { einddatumMaatregel: '2026-12-31' } }, [
 *   { soort: 'overleg-gevoerd', datum: '2026-03-04' },
 *   { soort: 'bepaling-vastgesteld', datum: '2026-03-06', hulpvorm: 'ambulant', einddatumBepaling: '2027-03-05' },
 * ])
 * const [bevinding] = bevindingen(gvjb301, dossier)
 * bevinding?.code // => 'bepaling-langer-dan-maatregel'
 * bevinding?.pad // => 'gebeurtenissen[1]'
 * ```
 */
export function bevindingen<const R extends Route>(
  route: R,
  dossier: NoInfer<Dossier<R>>,
): readonly Bevinding[] {
  const { gemeld } = gevolgenVan(speelDossier(route, dossier))
  return gemeld.map(({ bijFeit, bevinding: { code, tekst, regel } }) => ({
    code,
    ernst: 'waarschuwing',
    tekst,
    ...(regel && { regel }),
    pad: bijFeit < 0 ? 'opening' : `gebeurtenissen[${bijFeit}]`,
  }))
}
