import { leesDatum } from '../kern/datum'
import { berekenTermijn } from '../werkdagen/termijn'
import type { Route } from './definitie'
import { type Meld, Verwijzingen } from './verwijzingen'

function controleerAlgemeen(route: Route, namen: Verwijzingen): void {
  leesDatum(route.geldigVanaf, 'geldigVanaf')
  leesDatum(route.gecontroleerdOp, 'gecontroleerdOp')
  if (route.geldigTot !== undefined) leesDatum(route.geldigTot, 'geldigTot')
  namen.stap(route.begin, 'begin')
  namen.regels([route.regios?.regel], 'regios.regel')
  namen.regels([route.zorgcategorieen?.regel], 'zorgcategorieen.regel')
  namen.regels([route.nietGecontracteerd?.regel], 'nietGecontracteerd.regel')
  namen.regels(Object.keys(route.parameters), 'parameters')
  for (const [id, keuze] of Object.entries(route.gekozen ?? {})) {
    namen.eis(Object.keys(route.parameters), id, 'gekozen')
    for (const deel of typeof keuze === 'string' ? [keuze] : Object.values(keuze))
      namen.eis(route.parameters[id]?.keuzes ?? [], deel, `gekozen.${id}`)
  }
  namen.velden(route.gegevens, 'gegevens')
}

/** The steps, the events and what leads from one step to another. */
function controleerStromen(route: Route, namen: Verwijzingen): void {
  for (const [naam, stap] of Object.entries(route.stappen)) namen.regels([stap.regel], `stappen.${naam}`)
  for (const [naam, gebeurtenis] of Object.entries(route.gebeurtenissen)) {
    const { regel, door, velden = {}, impliceert = [], beeindigt } = gebeurtenis
    const pad = `gebeurtenissen.${naam}`
    namen.regels([regel], pad)
    namen.actoren(door, pad)
    namen.velden(velden, `${pad}.velden`)
    for (const soort of impliceert) namen.gebeurtenis(soort, pad)
    for (const id of beeindigt?.behalve ?? []) namen.verplichting(id, pad)
  }
  for (const [naam, { uit, parameter }] of Object.entries(route.afleidingen)) {
    namen.eis(Object.keys(route.gegevens), uit, `afleidingen.${naam}`)
    namen.eis(Object.keys(route.parameters), parameter, `afleidingen.${naam}`)
  }
  for (const [i, overgang] of route.overgangen.entries()) {
    const pad = `overgangen[${i}]`
    namen.gebeurtenis(overgang.bij, pad)
    namen.voorwaarden(overgang.als, pad)
    if (overgang.naar !== undefined) namen.stap(overgang.naar, pad)
    if (typeof overgang.in !== 'string') for (const stap of overgang.in) namen.stap(stap, pad)
  }
}

function controleerVerplichtingen(route: Route, namen: Verwijzingen): void {
  for (const [i, v] of route.verplichtingen.entries()) {
    const pad = `verplichtingen[${i}]`
    namen.regels([v.regel, ...(v.interpretaties ?? [])], pad)
    namen.actoren(v.wie, pad)
    for (const momenten of [v.ontstaat, v.voldaan, v.vervalt]) namen.momenten(momenten, pad)
    namen.voorwaarden(v.meldbaar, pad)
    for (const anker of v.vanaf ?? []) {
      namen.voorwaarden(anker.als, pad)
      if ('betreden' in anker) namen.stap(anker.betreden, pad)
      else namen.gebeurtenis(anker.gebeurtenis, pad)
    }
    for (const { duur, als } of v.termijn ?? []) {
      namen.voorwaarden(als, pad)
      berekenTermijn({ vanaf: route.geldigVanaf, duur })
    }
  }
}

/** What goes with the flow: findings, checklists, parts that somebody has, documents. */
function controleerBijlagen(route: Route, namen: Verwijzingen): void {
  for (const [i, { regel, bij }] of route.bevindingen.entries()) {
    namen.regels([regel], `bevindingen[${i}]`)
    namen.momenten(bij, `bevindingen[${i}]`)
  }
  for (const [naam, { regel }] of Object.entries(route.checklists))
    namen.regels([regel], `checklists.${naam}`)
  for (const [i, { wie, stappen, regel }] of route.rollen.entries()) {
    namen.actoren([{ wie: [wie] }], `rollen[${i}]`)
    namen.regels([regel], `rollen[${i}]`)
    for (const stap of stappen) namen.stap(stap, `rollen[${i}]`)
  }
  for (const [i, { bij, van, naar, regel, interpretaties = [] }] of route.stukken.entries()) {
    const pad = `stukken[${i}]`
    namen.gebeurtenis(bij, pad)
    namen.actoren([{ wie: [van] }, ...naar], pad)
    namen.regels([regel, ...interpretaties], pad)
  }
}

/** Every name that a definition uses is defined. */
export function controleerNamen(route: Route, meld: Meld): void {
  const namen = new Verwijzingen(route, meld)
  controleerAlgemeen(route, namen)
  controleerStromen(route, namen)
  controleerVerplichtingen(route, namen)
  controleerBijlagen(route, namen)
}
