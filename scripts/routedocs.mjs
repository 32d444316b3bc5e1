// Makes docs/routes/*.md from the route definitions. Run: npm run routedocs
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

export const MAP = new URL('../docs/routes/', import.meta.url)

const cel = (tekst) => tekst.replaceAll('|', '\\|').replaceAll('\n', ' ')
const tabel = (koppen, rijen) =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.map(cel).join(' | ')} |`).join('\n')

const duurtekst = ({ aantal, eenheid }) => `${aantal} ${eenheid}`

/** The choices and facts on which a line depends, as short as they can be read. */
function voorwaarde(v) {
  if ('niet' in v) return `niet ${voorwaarde(v.niet)}`
  if ('parameter' in v) return `${v.parameter} = ${v.is}`
  if ('veld' in v) return `${v.veld} = ${v.is.join('/')}`
  if ('eerder' in v) return `eerder ${v.verplichting ?? v.eerder}${v.sinds ? ` sinds ${v.sinds}` : ''}`
  if ('strijdig' in v) return `${v.strijdig} strijdig`
  if ('laterDan' in v) return `${v.gegeven} later dan ${v.laterDan}`
  return `${v.gegeven} = ${v.is.join('/')}`
}
const als = (voorwaarden = []) =>
  voorwaarden.length > 0 ? ` (als ${voorwaarden.map(voorwaarde).join(' en ')})` : ''

function moment(m) {
  if ('opening' in m) return `opening${als(m.als)}`
  if ('betreedt' in m) return `begin van ${m.betreedt}${als(m.als)}`
  return `${m.bij}${m.in ? ` in ${m.in.join('/')}` : ''}${als(m.als)}`
}
const momenten = (lijst = []) => lijst.map(moment).join('; ')

const wie = (keuzes) =>
  keuzes
    .map(({ wie, eenVan, uitvoering, als: wanneer }) => {
      const namen = wie.join(eenVan ? ' of ' : ' en ')
      return `${namen}${uitvoering ? ` (uitvoering: ${uitvoering.join(', ')})` : ''}${als(wanneer)}`
    })
    .join('; anders ')

const anker = (keuzes = []) =>
  keuzes
    .map(
      (k) =>
        `${'betreden' in k ? `begin van ${k.betreden}` : `${k.gebeurtenis}${k.veld ? ` (${k.veld})` : ''}`}${als(k.als)}`,
    )
    .join('; anders ')

function termijn({ termijn: keuzes = [], vanaf }) {
  if (keuzes.length === 0) return 'geen'
  const duren = keuzes.map(({ duur, als: wanneer }) => `${duurtekst(duur)}${als(wanneer)}`).join('; anders ')
  return vanaf ? `${duren}, vanaf ${anker(vanaf)}` : duren
}

const regels = ({ regel, interpretaties = [] }) => [regel, ...interpretaties].filter(Boolean).join(', ')

/** Every rule and interpretation a definition names, in the order in which it names them. */
function genoemd(route, regelregister) {
  const tekst = JSON.stringify(route)
  return Object.keys(regelregister).filter((id) => tekst.includes(`"${id}"`))
}

const bronregels = ({ regels: passages, artikel }) =>
  artikel
    ? `artikel ${artikel}`
    : (passages ?? []).map(([van, tot]) => (van === tot ? `${van}` : `${van}–${tot}`)).join(', ')

/** One page: all that the definition of a route says. */
export function pagina(route, { naarMermaid, regelregister, bronnen }) {
  const { stappen, gebeurtenissen, verplichtingen, parameters } = route
  const waar = (o) => (typeof o.in === 'string' ? `${o.in} stap` : o.in.join(', '))
  const delen = [
    `# ${route.titel} (${route.id}, versie ${route.versie})`,
    '<!-- Generated from the definition by `npm run routedocs`; do not edit. -->',
    `Source: ${bronnen[route.bron].titel}, ${bronnen[route.bron].uitgever}. Valid from ${route.geldigVanaf}${
      route.geldigTot ? ` to ${route.geldigTot}` : ''
    }; held against its source on ${route.gecontroleerdOp}.`,
    `\`\`\`mermaid\n${naarMermaid(route).trim()}\n\`\`\``,
    '## Steps',
    tabel(
      ['step', 'title', 'rule'],
      Object.entries(stappen).map(([id, stap]) => [
        `\`${id}\`${id === route.begin ? ' (begin)' : ''}${stap.einde ? ' (end)' : ''}`,
        stap.titel,
        stap.regel ?? '',
      ]),
    ),
    '## Events',
    tabel(
      ['event', 'in', 'to', 'who', 'rule'],
      route.overgangen.map((o) => [
        `\`${o.bij}\`${als(o.als)}`,
        waar(o),
        o.naar ?? 'stays',
        gebeurtenissen[o.bij].door.length > 0 &&
        gebeurtenissen[o.bij].door[0].wie.length === Object.keys(route.actoren).length
          ? 'anybody'
          : wie(gebeurtenissen[o.bij].door.map((keuze) => ({ ...keuze, eenVan: true }))),
        gebeurtenissen[o.bij].regel ?? 'an addition',
      ]),
    ),
    '## Verplichtingen',
    tabel(
      ['verplichting', 'who', 'arises', 'term', 'met by', 'lapses by', 'rule'],
      verplichtingen.map((v) => [
        `\`${v.id}\`${v.onderdeel ? ` (${v.onderdeel})` : ''}: ${v.titel}`,
        wie(v.wie),
        momenten(v.ontstaat),
        termijn(v),
        momenten(v.voldaan) || 'verplichting-voldaan',
        momenten(v.vervalt),
        regels(v),
      ]),
    ),
    ...(route.besluiten
      ? [
          '## Decisions',
          tabel(
            ['decision', 'asks', 'rules'],
            Object.entries(route.besluiten).map(([naam, { titel, gegevens, regels: rijen }]) => [
              `\`${naam}\`: ${titel}`,
              Object.keys(gegevens).join(', '),
              [...new Set(rijen.flatMap((rij) => [rij.regel, ...(rij.interpretaties ?? [])]))].join(', '),
            ]),
          ),
        ]
      : []),
    ...(Object.keys(route.checklists).length > 0
      ? [
          '## Checklists',
          tabel(
            ['checklist', 'points', 'rule'],
            Object.entries(route.checklists).map(([naam, { titel, punten, regel }]) => [
              `\`${naam}\`: ${titel}`,
              Object.values(punten)
                .map((punt) => punt.titel)
                .join('; '),
              regel,
            ]),
          ),
        ]
      : []),
    ...(Object.keys(parameters).length > 0
      ? [
          '## Choices',
          tabel(
            ['interpretation', 'question', 'default', 'choices'],
            Object.entries(parameters).map(([id, { titel, standaard, keuzes }]) => [
              id,
              titel,
              typeof standaard === 'string'
                ? standaard
                : Object.entries(standaard)
                    .map(([sleutel, keuze]) => `${sleutel}: ${keuze}`)
                    .join(', '),
              keuzes.join(', '),
            ]),
          ),
        ]
      : []),
    '## Rules and sources',
    tabel(
      ['rule', 'what it says', 'source', 'lines'],
      genoemd(route, regelregister).map((id) => {
        const { bron, samenvatting } = regelregister[id]
        return [id, samenvatting, bron.bron, bronregels(bron)]
      }),
    ),
  ]
  return `${delen.join('\n\n')}\n`
}

export const bestandsnaam = ({ id, versie }) => `${id}-${versie}.md`

/** Every route among the exports of the package. */
export const routesVan = (pakket) =>
  Object.values(pakket).filter((deel) => typeof deel === 'object' && deel !== null && 'overgangen' in deel)

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const pakket = await import('../dist/index.js')
  for (const naam of readdirSync(MAP)) rmSync(new URL(naam, MAP))
  for (const route of routesVan(pakket))
    writeFileSync(new URL(bestandsnaam(route), MAP), pagina(route, pakket))
}
