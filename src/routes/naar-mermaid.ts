import type { Actorkeuze, Gebeurtenisdefinitie, Overgang, Route, Verplichtingdefinitie } from './definitie'
import { eisRoute } from './route'
import { termijntekst, wietekst } from './teksten'
import { isOnbeslist, kanZijn, mogelijkeKeuzes, type Pijl, pijlenVan, stappenWaarOpen } from './vooraf'
import { voorwaardetekst } from './voorwaardetekst'
import { meldveldVan } from './wijzer'

/** A verplichting with a term, in words, and the steps in which it can be open. */
interface Lopend {
  readonly verplichting: Verplichtingdefinitie
  readonly termijn: string
  readonly open: ReadonlySet<string>
}

/** A transition as it is drawn: from one box, to another unless it stays in the step. */
interface Lijn {
  readonly van: string
  readonly naar: string | undefined
  readonly tekst: string
}

/** Boxes beside the steps: what can happen everywhere is drawn once. */
const OVERAL = { open: 'elke open stap', elke: 'elke stap' } as const

// Mermaid's own spacing lets the texts along two lines overlap.
const INSTELLINGEN = '%%{init: {"flowchart": {"curve": "linear", "nodeSpacing": 90, "wrappingWidth": 320}}}%%'

/**
 * A text as it can stand between double quotes. All but words is written as a number, so that a title of somebody
 * else's route closes no quote, starts no list, and brings no markup.
 */
function veilig(tekst: string): string {
  const regel = tekst
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    // What means something to Mermaid even when written as a number is parted by a joiner without width.
    .replace(/[\ufb02\xb6$\\]|:(?=\S)/g, '$&\u2060')
  // Mermaid knows no empty text.
  return (regel || ' ').replace(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[ ,])|./gu, (teken, gewoon?: string) =>
    gewoon === undefined ? `#${teken.codePointAt(0)};` : gewoon,
  )
}

function metRegel(tekst: string, regel: string | undefined): string {
  return regel === undefined ? veilig(tekst) : `${regel} · ${veilig(tekst)}`
}

/** Who can do an event, whatever it is that decides between them. */
function doeners(route: Route, door: readonly Actorkeuze[]): string {
  const keuzes = mogelijkeKeuzes(route, door)
  const wie = [...new Set(keuzes.flatMap((keuze) => keuze.wie))]
  if (wie.length > 1 && wie.length === Object.keys(route.actoren).length) return 'iedereen'
  const uitvoering = [...new Set(keuzes.flatMap((keuze) => keuze.uitvoering ?? []))]
  return wietekst(route, { wie, uitvoering: uitvoering.length > 0 ? uitvoering : undefined }, 'of')
}

/** The terms that an event answers, each with its rule. */
function termijnen(route: Route, lopend: readonly Lopend[], pijlen: readonly Pijl[]): string[] {
  return lopend.flatMap(({ verplichting: { titel, regel, voldaan }, termijn, open }) => {
    const hier = pijlen.filter(({ van }) => open.has(van))
    if (hier.some((pijl) => kanZijn(route, voldaan, pijl))) return [metRegel(termijn, regel)]
    // What no event of its own meets is met by one that names it.
    const genoemd = voldaan.length === 0 && hier.some(({ overgang }) => meldveldVan(route, overgang.bij))
    return genoemd ? [metRegel(`${titel}: ${termijn}`, regel)] : []
  })
}

/** All there is to say of a transition: what, on which conditions, who, and within which terms. */
function lijntekst(
  route: Route,
  { bij, als = [] }: Overgang,
  lopend: readonly Lopend[],
  pijlen: readonly Pijl[],
): string {
  const { titel, regel, door } = route.gebeurtenissen[bij] as Gebeurtenisdefinitie
  const voorwaarden = als.filter(isOnbeslist).map((een) => voorwaardetekst(route, bij, een))
  const delen = [
    metRegel(titel, regel),
    ...(voorwaarden.length > 0 ? [veilig(`als ${voorwaarden.join(' en ')}`)] : []),
    veilig(doeners(route, door)),
    ...termijnen(route, lopend, pijlen),
  ]
  return [...new Set(delen)].join('<br>')
}

/** The name of the box of a step; one made from the step's own name could mean something to Mermaid. */
function doos({ stappen }: Route, stap: string): string {
  return `s${Object.keys(stappen).indexOf(stap)}`
}

function lijnenVan(route: Route): Lijn[] {
  const pijlen = pijlenVan(route)
  const lopend = route.verplichtingen.flatMap((verplichting): Lopend[] => {
    if (!verplichting.termijn) return []
    const duren = mogelijkeKeuzes(route, verplichting.termijn).map(({ duur }) => duur)
    return [
      { verplichting, termijn: termijntekst(duren), open: stappenWaarOpen(route, verplichting, pijlen) },
    ]
  })
  return route.overgangen.flatMap((overgang) => {
    const { in: waar, naar } = overgang
    const eigen = pijlen.filter((pijl) => pijl.overgang === overgang)
    const lijn = (van: string, doel: string | undefined, groep: readonly Pijl[]): Lijn => ({
      van,
      naar: doel === undefined ? undefined : doos(route, doel),
      tekst: lijntekst(route, overgang, lopend, groep),
    })
    if (typeof waar !== 'string')
      return eigen.map((pijl) =>
        lijn(doos(route, pijl.van), pijl.naar === pijl.van ? undefined : pijl.naar, [pijl]),
      )
    return eigen.length > 0 ? [lijn(waar, naar, eigen)] : []
  })
}

/**
 * A route as a Mermaid flowchart, for documentation and for people to read: a box for every step (an end has round
 * sides), a line for every event that leads from one step to another, and in the box what can happen without leaving
 * it. Each event says who normally does it and within which term, with the rule of each. What can happen in every
 * (open) step is drawn once.
 *
 * Choices of the route are settled: what they rule out is not drawn. Titles are written so that Mermaid takes them
 * for text only, also those of a route by somebody else.
 *
 * @param route - The route, with its choices.
 * @returns The text of the diagram; the same route gives the same text.
 * @throws {RegelFout} `ongeldige-route` for what is no sound route.
 * @see {@link https://mermaid.js.org/syntax/flowchart.html}
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { naarMermaid } from 'jeugdhulp-regels/routes'
 *
 * const regels = naarMermaid(gvjb301).split('\n')
 * regels[0] // => 'flowchart TD'
 * regels.includes('  s1["R301-02 · Vaststellen"]') // => true
 * regels.find((regel) => regel.includes('s1 --')) // => '  s1 -->|"R301-02 · Bepaling vastgesteld<br>jeugdbeschermer<br>R301-02 · binnen 5 werkdagen"| s2'
 * ```
 */
export function naarMermaid(route: Route): string {
  const { titel, versie, begin, stappen } = eisRoute(route)
  const lijnen = lijnenVan(route)
  const inhoud = (waar: string, kop: string) => {
    const blijvers = lijnen.filter(({ van, naar }) => van === waar && naar === undefined)
    const uitleg = blijvers.length > 0 ? ['zonder de stap te verlaten:'] : []
    return `"${[kop, ...uitleg, ...blijvers.map(({ tekst }) => tekst)].join('<br><br>')}"`
  }
  const stapdozen = Object.entries(stappen).map(([stap, { titel: kop, regel, einde }]) => {
    const tekst = inhoud(doos(route, stap), metRegel(kop, regel))
    return `${doos(route, stap)}${einde ? `([${tekst}])` : `[${tekst}]`}`
  })
  const overal = Object.entries(OVERAL)
    .filter(([waar]) => lijnen.some(({ van }) => van === waar))
    .map(([waar, kop]) => `${waar}[[${inhoud(waar, kop)}]]`)
  const gaanVerder = lijnen.flatMap(({ van, naar, tekst }) =>
    naar ? [`${van} -->|"${tekst}"| ${naar}`] : [],
  )
  const regels = [
    INSTELLINGEN,
    `begin{{"begin: ${veilig(titel)}<br>versie ${veilig(versie)}"}}`,
    ...stapdozen,
    ...overal,
    `begin --> ${doos(route, begin)}`,
    ...gaanVerder,
  ]
  return `flowchart TD\n${regels.map((regel) => `  ${regel}\n`).join('')}`
}
