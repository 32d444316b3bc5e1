import { dagnummer, RegelFout } from './jeugdhulp-regels/werkdagen.js'
import { ROUTES, routeMet, sleutelVan } from './routes.js'

/** The part of the page and its question in an address, such as `#producten?vorm=groep`. */
export function leesAdres(hash) {
  const [deel = '', vraag = ''] = hash.replace(/^#/, '').split(/\?(.*)/s)
  return { deel, vraag: new URLSearchParams(vraag) }
}

export function schrijfAdres(deel, velden) {
  const gevuld = Object.entries(velden).filter(([, waarde]) => waarde !== undefined && waarde !== '')
  const vraag = new URLSearchParams(gevuld)
  return gevuld.length > 0 ? `#${deel}?${vraag}` : `#${deel}`
}

/** JSON of an address; anybody may have written it, so it may be anything. */
function leesJson(tekst, pad, anders) {
  try {
    return JSON.parse(tekst) ?? anders
  } catch {
    throw new RegelFout('ongeldige-waarde', pad)
  }
}

function leesDagen(tekst) {
  const dagen = tekst?.split(',') ?? []
  // Refuses what is no day.
  for (const dag of dagen) dagnummer(dag)
  return dagen
}

function leesRoute(sleutel) {
  const route = sleutel === null ? ROUTES[0] : routeMet(sleutel)
  if (!route) throw new RegelFout('ongeldige-waarde', 'route')
  return route
}

/**
 * A case as it stands in an address. The library reads it again, and refuses what is not right.
 *
 * @throws {RegelFout} Where it cannot even be read.
 */
export function zaakUit(vraag, vandaag) {
  return {
    route: leesRoute(vraag.get('route')),
    datum: vraag.get('datum') ?? vandaag,
    peildatum: vraag.get('peildatum') ?? vandaag,
    gegevens: leesJson(vraag.get('gegevens'), 'gegevens', {}),
    gebeurtenissen: leesJson(vraag.get('gebeurtenissen'), 'gebeurtenissen', []),
    keekVanaf: leesDagen(vraag.get('keekVanaf')),
    pad: vraag.get('pad') ?? undefined,
  }
}

export function zaakVelden({ route, datum, peildatum, gegevens, gebeurtenissen, keekVanaf, pad }) {
  return {
    route: sleutelVan(route),
    datum,
    peildatum,
    gegevens: Object.keys(gegevens).length > 0 ? JSON.stringify(gegevens) : undefined,
    gebeurtenissen: gebeurtenissen.length > 0 ? JSON.stringify(gebeurtenissen) : undefined,
    keekVanaf: keekVanaf.length > 0 ? keekVanaf.join(',') : undefined,
    pad,
  }
}
