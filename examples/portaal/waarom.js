import { maak, verborgen } from './bouw.js'
import { lang } from './datums.js'
import { bronnen, regelregister } from './jeugdhulp-regels/routes.js'
import { aantalTekst } from './termen.js'

/** Where a rule stands, in words. */
function brontekst({ bron, regels, artikel }, eigenBronnen) {
  const { titel, uitgever, verschenen } = eigenBronnen[bron] ?? bronnen[bron] ?? { titel: bron }
  const wie = [uitgever, verschenen].filter((deel) => deel && deel !== 'niet vermeld').join(', ')
  const plek = regels?.map(([van, tot]) => (van === tot ? `${van}` : `${van}–${tot}`)).join(', ')
  const waar = [artikel && `artikel ${artikel}`, plek && `regels ${plek} van de tekst`].filter(Boolean)
  return [wie ? `${titel} (${wie})` : titel, ...waar].join(', ')
}

/** The library writes days as `2026-03-30`. */
const metDagen = (tekst) => tekst.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (datum) => lang(datum))

function regel({ regel: id, tekst, bron }, eigenBronnen) {
  const samenvatting = regelregister[id]?.samenvatting
  return maak(
    'li',
    {},
    maak('p', {}, maak('strong', { class: 'regel-id' }, id), ` ${metDagen(tekst)}`),
    samenvatting && samenvatting !== tekst && maak('p', { class: 'regelregel' }, `De regel: ${samenvatting}`),
    maak('p', { class: 'bron' }, `Bron: ${brontekst(bron, eigenBronnen)}`),
  )
}

/**
 * Why an answer is what it is: each rule at work, with its source. Nothing where no rule was.
 *
 * @param {string} waarvan What it is about, for who hears only this.
 * @param {readonly import('jeugdhulp-regels').Regeltoepassing[]} motivering
 */
export function waarom(waarvan, motivering, eigenBronnen = {}) {
  if (motivering.length === 0) return undefined
  return maak(
    'details',
    { class: 'waarom' },
    maak(
      'summary',
      {},
      'Waarom?',
      verborgen(` ${waarvan.replace(/\.$/, '')}, ${aantalTekst(motivering.length, 'regel', 'regels')}`),
    ),
    maak('ul', { role: 'list' }, ...motivering.map((toepassing) => regel(toepassing, eigenBronnen))),
  )
}

/** A finding as a rule at work; one that departs from no rule has no source either. */
export function motiveringVan({ regel: id, tekst }) {
  return id ? [{ regel: id, bron: regelregister[id].bron, tekst }] : []
}
