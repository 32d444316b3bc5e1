// Makes docs/routes/*.md from the route definitions. Run: npm run genereer
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { regelnummers, tabel } from './markdown.mjs'

export const MAP = new URL('../../docs/routes/', import.meta.url)

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
  artikel ? `artikel ${artikel}` : regelnummers(passages)

const inleiding = ({ bron, geldigVanaf, geldigTot, gecontroleerdOp }, bronnen) =>
  `Source: ${bronnen[bron].titel}, ${bronnen[bron].uitgever}. Valid from ${geldigVanaf}${
    geldigTot ? ` to ${geldigTot}` : ''
  }; held against its source on ${gecontroleerdOp}.`

const stappentabel = ({ stappen, begin }) =>
  tabel(
    ['step', 'title', 'rule'],
    Object.entries(stappen).map(([id, { titel, regel, einde }]) => [
      `\`${id}\`${id === begin ? ' (begin)' : ''}${einde ? ' (end)' : ''}`,
      titel,
      regel ?? '',
    ]),
  )

function doorWie({ door }, actoren) {
  const iedereen = door[0]?.wie.length === Object.keys(actoren).length
  return iedereen ? 'anybody' : wie(door.map((keuze) => ({ ...keuze, eenVan: true })))
}

const gebeurtenistabel = ({ overgangen, gebeurtenissen, actoren }) =>
  tabel(
    ['event', 'in', 'to', 'who', 'rule'],
    overgangen.map((overgang) => [
      `\`${overgang.bij}\`${als(overgang.als)}`,
      typeof overgang.in === 'string' ? `${overgang.in} stap` : overgang.in.join(', '),
      overgang.naar ?? 'stays',
      doorWie(gebeurtenissen[overgang.bij], actoren),
      gebeurtenissen[overgang.bij].regel ?? 'an addition',
    ]),
  )

const verplichtingentabel = ({ verplichtingen }) =>
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
  )

const besluitrij = ([naam, { titel, gegevens, regels: rijen }]) => [
  `\`${naam}\`: ${titel}`,
  Object.keys(gegevens).join(', '),
  [...new Set(rijen.flatMap((rij) => [rij.regel, ...(rij.interpretaties ?? [])]))].join(', '),
]

const checklistrij = ([naam, { titel, punten, regel }]) => [
  `\`${naam}\`: ${titel}`,
  Object.values(punten)
    .map((punt) => punt.titel)
    .join('; '),
  regel,
]

const keuzerij = ([id, { titel, standaard, keuzes }]) => [
  id,
  titel,
  typeof standaard === 'string'
    ? standaard
    : Object.entries(standaard)
        .map(([sleutel, keuze]) => `${sleutel}: ${keuze}`)
        .join(', '),
  keuzes.join(', '),
]

/** A part that not every route has: left out where there is nothing to show. */
function eigenDeel(kop, koppen, deel = {}, rij) {
  const rijen = Object.entries(deel).map(rij)
  return rijen.length > 0 ? [kop, tabel(koppen, rijen)] : []
}

const regeltabel = (route, regelregister) =>
  tabel(
    ['rule', 'what it says', 'source', 'lines'],
    genoemd(route, regelregister).map((id) => {
      const { bron, samenvatting } = regelregister[id]
      return [id, samenvatting, bron.bron, bronregels(bron)]
    }),
  )

/** One page: all that the definition of a route says. */
export function pagina(route, { naarMermaid, regelregister, bronnen }) {
  const delen = [
    `# ${route.titel} (${route.id}, versie ${route.versie})`,
    '<!-- Generated from the definition by `npm run genereer`; do not edit. -->',
    inleiding(route, bronnen),
    `\`\`\`mermaid\n${naarMermaid(route).trim()}\n\`\`\``,
    '## Steps',
    stappentabel(route),
    '## Events',
    gebeurtenistabel(route),
    '## Verplichtingen',
    verplichtingentabel(route),
    ...eigenDeel('## Decisions', ['decision', 'asks', 'rules'], route.besluiten, besluitrij),
    ...eigenDeel('## Checklists', ['checklist', 'points', 'rule'], route.checklists, checklistrij),
    ...eigenDeel(
      '## Choices',
      ['interpretation', 'question', 'default', 'choices'],
      route.parameters,
      keuzerij,
    ),
    '## Rules and sources',
    regeltabel(route, regelregister),
  ]
  return `${delen.join('\n\n')}\n`
}

export const bestandsnaam = ({ id, versie }) => `${id}-${versie}.md`

/** Every route among the exports of the package. */
export const routesVan = (pakket) =>
  Object.values(pakket).filter((deel) => typeof deel === 'object' && deel !== null && 'overgangen' in deel)

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const pakket = await import('../../dist/index.js')
  for (const naam of readdirSync(MAP)) rmSync(new URL(naam, MAP))
  for (const route of routesVan(pakket))
    writeFileSync(new URL(bestandsnaam(route), MAP), pagina(route, pakket))
}
