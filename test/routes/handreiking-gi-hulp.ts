import { handreikingGi as route } from 'jeugdhulp-regels/regelsets'
import { bevindingen, huidigeStap, type Opening, speelAf, verplichtingen } from 'jeugdhulp-regels/routes'

type G = Parameters<typeof speelAf<typeof route>>[2][number]
type Gegevens = NonNullable<Opening<typeof route>['gegevens']>
export const datum = '2026-11-23'
export const ev = (soort: G['soort'], velden: object = {}) => ({ soort, datum, ...velden }) as G
export const speel = (gebeurtenissen: readonly G[], gegevens: Gegevens = {}) =>
  speelAf(route, { datum, gegevens }, gebeurtenissen)
export const stap = (...gebeurtenissen: G[]) => huidigeStap(route, speel(gebeurtenissen)).id
export const open = (gebeurtenissen: readonly G[], gegevens: Gegevens = {}, van: typeof route = route) =>
  verplichtingen(van, speelAf(van, { datum, gegevens }, gebeurtenissen), { peildatum: datum })
    .filter((verplichting) => verplichting.stand === 'open')
    .map(({ id }) => id)
export const codes = (gebeurtenissen: readonly G[], gegevens: Gegevens = {}) =>
  bevindingen(route, speel(gebeurtenissen, gegevens)).map(({ code }) => code)

export const plan = ev('plan-opgesteld')
export const deskundige = ev('deskundige-geraadpleegd')
export const past = ev('aanbod-afgestemd', { passendEnOpTijd: true })
export const buiten = [plan, deskundige, ev('geen-gecontracteerd-aanbod')]
