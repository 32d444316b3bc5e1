// What is known of each rule: what applies it, and where the guides speak of it. Taken from the register, the comments of
// the exports and the data themselves.
import { readdirSync } from 'node:fs'
import { gidsen, lees, routepaginas } from './gidsen.mjs'

/** What the letters of a rule ID stand for. */
export const SOORTEN = {
  WD: 'Werkdagen (working days)',
  IJW: 'Berichtenstandaard iJw (the message standard)',
  I: 'Interpretaties (interpretations)',
  R301: '301-aanmeldroute, 2022',
  R301B: '301-aanmeldroute, 2021',
  R315: '315-aanmeldroute',
  ESC: 'Escalatiemodel (escalation model)',
  JBT: 'Jeugdbeschermingstafel',
  HGI: 'Handreiking gecertificeerde instellingen (simplified referral)',
  KR: 'Klantreis (from request to evaluation)',
  PRD: 'Producten (products)',
  DIA: 'Diagnostiek',
  SAM: 'Samenloop (what runs together)',
  CNV: 'Conversie (going over to new contracts)',
  TOE: 'Toewijzingen (allocations)',
  BER: 'Berichten (messages)',
  DEC: 'Declaraties (declarations)',
  NS: 'No-shows',
}

export const soortVan = (id) => id.replace(/-\d+$/, '')

const VERWIJZING = /\b([A-Z]+\d*[A-Z]?)-(\d\d)(?: to (?:\1-)?(\d\d))?\b/g

/** Every rule a text names, those within `R301-01 to R301-20` included. */
export function regelsIn(tekst) {
  return [...tekst.matchAll(VERWIJZING)].flatMap(([, soort, van, tot = van]) =>
    Array.from(
      { length: Math.max(0, tot - van) + 1 },
      (_, i) => `${soort}-${String(Number(van) + i).padStart(2, '0')}`,
    ),
  )
}

const EXPORT =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:\/\/.*\n)*export (?:async )?(?:function|const|class) (\w+)/g

/** The comment above each exported function, class and datum in `src/`, by its name. */
function commentaren() {
  const paden = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
  return paden
    .filter((pad) => pad.endsWith('.ts'))
    .sort()
    .flatMap((pad) => [...lees(`src/${pad}`).matchAll(EXPORT)].map(([, tekst, naam]) => [naam, tekst]))
}

function perRegel(paren) {
  const bij = new Map()
  for (const [naam, ids] of paren) for (const id of ids) bij.set(id, (bij.get(id) ?? new Set()).add(naam))
  return (id) => [...(bij.get(id) ?? [])].sort()
}

/** The functions, the data and the guides of each rule, as look-ups. */
export function gebruik(pakket) {
  const functies = commentaren().filter(([naam]) => typeof pakket[naam] === 'function')
  const data = Object.entries(pakket).filter(
    ([naam, deel]) => typeof deel === 'object' && naam !== 'regelregister' && naam !== 'bronnen',
  )
  return {
    functies: perRegel(functies.map(([naam, tekst]) => [naam, regelsIn(tekst)])),
    data: perRegel(
      data.map(([naam, deel]) => [
        naam,
        [...JSON.stringify(deel).matchAll(/"([A-Z]+\d*[A-Z]?-\d\d)"/g)].map(([, id]) => id),
      ]),
    ),
    gidsen: perRegel(
      [...gidsen, ...routepaginas]
        // What names every rule says nothing of one.
        .filter(({ bestand }) => !['regels.md', 'herleidbaarheid.md', 'bronnen.md'].includes(bestand))
        .map(({ bestand }) => [bestand, regelsIn(lees(`docs/${bestand}`))]),
    ),
  }
}
