import type { Route, Verplichtingdefinitie } from './definitie'
import { eisRoute } from './route'
import { actornamen, termijntekst } from './teksten'
import { isVast, kanZijn, mogelijkeKeuzes, type Pijl, pijlenVan, stappenWaarOpen } from './vooraf'
import { voorwaardetekst } from './voorwaardetekst'

/** A verplichting with a term, and the steps in which it can be open. */
type Lopend = readonly [verplichting: Verplichtingdefinitie, open: ReadonlySet<string>]

/** One transition as it is drawn: from one step, or from "every step" for all of them at once. */
interface Lijn {
  readonly van: string
  /** Where it leads; a transition that stays in its step has none. */
  readonly naar: string | undefined
  readonly tekst: string
}

/**
 * A text that can stand between double quotes. All but words is written as a number: a title of somebody else's
 * route closes no quote, starts no list, and brings no markup.
 */
function veilig(tekst: string): string {
  return String(tekst)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[ ,])|./gu, (teken, gewoon?: string) =>
      gewoon === undefined ? `#${teken.codePointAt(0)};` : gewoon,
    )
}

function metRegel(titel: string, regel: string | undefined): string {
  return regel ? `${regel} · ${veilig(titel)}` : veilig(titel)
}

/** Who can do an event, whatever decides between them. */
function doeners(route: Route, soort: string): string {
  const alle = Object.keys(route.actoren).length
  return mogelijkeKeuzes(route, route.gebeurtenissen[soort]?.door)
    .map(({ wie, uitvoering }) => {
      if (wie.length > 1 && wie.length === alle) return 'iedereen'
      const doet = uitvoering ? ` (uitvoering: ${actornamen(route, uitvoering, ', ')})` : ''
      return `${actornamen(route, wie, ', ')}${doet}`
    })
    .join(' of ')
}

/** The terms that an event answers, with their rules. */
function termijnen(route: Route, lopend: readonly Lopend[], pijlen: readonly Pijl[]): string[] {
  return lopend
    .filter(([{ voldaan }, open]) => pijlen.some((pijl) => open.has(pijl.van) && kanZijn(route, voldaan, pijl)))
    .map(([{ termijn, regel }]) => `${regel} · ${termijntekst(mogelijkeKeuzes(route, termijn))}`)
}

function lijntekst(route: Route, lopend: readonly Lopend[], pijlen: readonly [Pijl, ...Pijl[]]): string {
  const { bij, als = [] } = pijlen[0].overgang
  const titel = route.gebeurtenissen[bij]?.titel as string
  const voorwaarden = als.filter((een) => !isVast(een)).map((een) => voorwaardetekst(route, bij, een))
  const delen = [
    metRegel(titel, route.gebeurtenissen[bij]?.regel),
    voorwaarden.length > 0 ? veilig(`als ${voorwaarden.join(' en ')}`) : '',
    veilig(doeners(route, bij)),
    ...termijnen(route, lopend, pijlen),
  ]
  return [...new Set(delen)].filter((deel) => deel !== '').join('<br>')
}

function lijnenVan(route: Route): Lijn[] {
  const pijlen = pijlenVan(route)
  const lopend = route.verplichtingen
    .filter(({ termijn }) => termijn)
    .map((verplichting) => [verplichting, stappenWaarOpen(route, verplichting, pijlen)] as const)
  return route.overgangen.flatMap((overgang) => {
    const eigen = pijlen.filter((pijl) => pijl.overgang === overgang)
    const { in: waar, naar } = overgang
    const groepen = typeof waar === 'string' ? [eigen] : eigen.map((pijl) => [pijl])
    return groepen.flatMap(([eerste, ...rest]) => {
      if (!eerste) return []
      const van = typeof waar === 'string' ? waar : eerste.van
      return [{ van, naar: naar === van ? undefined : naar, tekst: lijntekst(route, lopend, [eerste, ...rest]) }]
    })
  })
}

export function naarMermaid(route: Route): string {
  const { titel, versie, begin, stappen } = eisRoute(route)
  const lijnen = lijnenVan(route)
  const namen = Object.keys(stappen)
  const id = (stap: string) => { const i = namen.indexOf(stap); return i<0 ? stap : `s${i}` }
  const uit = ['flowchart TD', `  begin(("${veilig(titel)}<br>versie ${veilig(versie)}"))`]
  const blijft = (van: string) => lijnen.filter(l => l.van === van && l.naar === undefined).map(l => `<br><br>${l.tekst}`).join('')
  for (const [naam, s] of Object.entries(stappen)) {
    const t = `"${metRegel(s.titel, s.regel)}${blijft(naam)}"`
    uit.push(`  ${id(naam)}${s.einde ? `([${t}])` : `[${t}]`}`)
  }
  for (const w of ['open','elke'] as const) if (lijnen.some(l => l.van === w)) uit.push(`  ${w}{{"elke ${w === 'open' ? 'open ' : ''}stap${blijft(w)}"}}`)
  uit.push(`  begin --> ${id(begin)}`)
  for (const { van, naar, tekst } of lijnen) if (naar !== undefined) uit.push(`  ${id(van)} -->|"${tekst}"| ${id(naar)}`)
  return uit.join('\n')+'\n'
}
