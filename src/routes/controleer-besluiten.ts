import type { Route, Veld, Veldregels } from './definitie'
import { type Meld, Verwijzingen } from './verwijzingen'

const veldenVan = (regels: Veldregels, soort: Veld['soort']): string[] =>
  Object.keys(regels).filter((naam) => regels[naam]?.soort === soort)

/** A decision table asks what it needs to know, and its last line always holds. */
export function controleerBesluiten(route: Route, meld: Meld): void {
  for (const [naam, { gegevens, regels }] of Object.entries(route.besluiten ?? {})) {
    const pad = `besluiten.${naam}`
    const namen = new Verwijzingen({ ...route, gegevens }, meld)
    namen.velden(gegevens, `${pad}.gegevens`)
    for (const { regel, interpretaties = [], als } of regels) {
      namen.regels([regel, ...interpretaties], pad)
      namen.voorwaarden(als, pad)
    }
    if (regels.at(-1)?.als !== undefined || regels.length === 0)
      meld('besluit-onvolledig', 'De laatste regel van een besluit geldt altijd.', pad)
  }
  const { weging, indicatoren } = route
  const namen = new Verwijzingen(route, meld)
  namen.regels([weging?.regel, ...(weging?.interpretaties ?? [])], 'weging')
  if (indicatoren) {
    const { regel, wachttijd, aandeel } = indicatoren
    namen.regels([regel], 'indicatoren')
    namen.eis(veldenVan(route.gegevens, 'datum'), wachttijd.vanaf, 'indicatoren.wachttijd')
    namen.gebeurtenis(wachttijd.tot, 'indicatoren.wachttijd')
    const velden = veldenVan(route.gebeurtenissen[aandeel.bij]?.velden ?? {}, 'janee')
    namen.eis(velden, aandeel.veld, 'indicatoren.aandeel')
  }
}
