// The questions that a vector can ask: each is a function of the library, with the names of its arguments in order.
// Runs in Node and in a browser alike, so it imports nothing.

const VRAGEN = {
  isWerkdag: ['datum', 'kalender'],
  plusWerkdagen: ['datum', 'aantal', 'kalender'],
  telWerkdagen: ['na', 'totEnMet', 'kalender'],
  feestdagen: ['jaar', 'kalender'],
  maakWerkkalender: ['keuzes'],
  berekenTermijn: ['vraag'],
  termijnstand: ['termijn', 'peiling'],
  datumUit: ['instant', 'tijdzone'],
  openDossier: ['route', 'opening'],
  verwerk: ['route', 'dossier', 'gebeurtenis'],
  speelAf: ['route', 'opening', 'gebeurtenissen'],
  huidigeStap: ['route', 'dossier'],
  mogelijkeGebeurtenissen: ['route', 'dossier'],
  verplichtingen: ['route', 'dossier', 'peiling'],
  tijdlijn: ['route', 'dossier', 'peiling'],
  bevindingen: ['route', 'dossier'],
  planRoute: ['route', 'vraag'],
  metParameters: ['route', 'keuzes'],
  beslis: ['route', 'besluit', 'gegevens'],
  toetsBepaling: ['route', 'bepaling'],
  toetsChecklist: ['route', 'naam', 'afgevinkt'],
  toetsContract: ['route', 'zorg'],
  toetsBericht: ['route', 'vergelijking'],
  geldtInRegio: ['route', 'regio'],
  hulpvormVan: ['route', 'zorgcategorie'],
  verzendlijst: ['route', 'gebeurtenis'],
  rollenIn: ['route', 'stap'],
  weegVoorzieningen: ['route', 'dekking'],
  indicatoren: ['route', 'dossiers'],
  naarICalendar: ['route', 'dossier', 'opties'],
  naarMermaid: ['route'],
  geldendeVersie: ['reeks', 'datum'],
  product: ['regelset', 'code'],
  isProductcode: ['regelset', 'x'],
  richtlijn: ['regelset', 'code', 'categorie'],
  zoekProducten: ['regelset', 'vraag'],
  toetsDeelname: ['regelset', 'vraag'],
  toetsLeeftijd: ['regelset', 'vraag'],
  toetsOmvang: ['regelset', 'vraag'],
  toetsGroep: ['regelset', 'vraag'],
  inzeteisen: ['regelset', 'product'],
  toetsInzet: ['regelset', 'vraag'],
  groepTenzij: ['regelset', 'vraag'],
  vervolgNaDuur: ['regelset', 'product'],
  volgDiagnostiek: ['regelset', 'stand'],
  bepaalConversie: ['regelset', 'vraag'],
  samenloop: ['regelset', 'a', 'b', 'opties'],
  wijsCasusregisseurAan: ['regelset', 'vraag'],
  verdeelGezinstoewijzing: ['regelset', 'vraag'],
  verschuifEinddatum: ['regelset', 'vraag'],
  toewijzingBijTerugval: ['regelset', 'vraag'],
  splitsNaarGroep: ['regelset', 'vraag'],
  bepaalWijzigingsroute: ['regelset', 'vraag'],
  wegNaarToewijzing: ['regelset', 'vraag'],
  toetsVerzoek: ['regelset', 'verzoek', 'context'],
  beeindigToewijzing: ['regelset', 'toewijzing', 'einde'],
  trekToewijzingIn: ['regelset', 'toewijzing'],
  berichttermijn: ['regelset', 'vraag'],
  volgendeBerichten: ['regelset', 'reedsVerzonden'],
  contactadres: ['regelset', 'gemeente', 'onderwerp'],
  toetsVerwijzing: ['regelset', 'vraag'],
  eenheid: ['naamOfCode'],
  frequentie: ['naamOfCode'],
  productcategorie: ['naamOfCode'],
  verwijzer: ['naamOfCode'],
  redenWijziging: ['naamOfCode'],
  redenBeeindiging: ['naamOfCode'],
  verzoekAntwoord: ['naamOfCode'],
  redenAfwijzing: ['naamOfCode'],
  redenVerzoek: ['naamOfCode'],
  volumeVan: ['vraag'],
  bedragVan: ['vraag'],
  naarIjw: ['bericht'],
  vanIjw: ['ijw'],
  toetsIjw: ['ijw', 'opties'],
  verdeelGroepstijd: ['regelset', 'vraag'],
  telGroepsminuten: ['regelset', 'sessies', 'keuze'],
  declarabeleTijd: ['regelset', 'registraties'],
  beoordeelNoShows: ['regelset', 'registraties', 'keuzes'],
  meldNoShows: ['regelset', 'registraties', 'keuzes'],
  controleerDeclaratie: ['regelset', 'declaratie'],
}

/** The names of all questions, in the order of the library's subjects. */
export const vraagnamen = Object.keys(VRAGEN)

/** A copy of `basis` in which the value at each path (`a.b[0].c`) is another one. */
function metAnders(basis, anders) {
  const kopie = JSON.parse(JSON.stringify(basis))
  for (const [pad, waarde] of Object.entries(anders)) {
    const stappen = pad.replaceAll('[', '.').replaceAll(']', '').split('.')
    const laatste = stappen.pop()
    const plaats = stappen.reduce((deel, stap) => deel[stap], kopie)
    if (waarde === null) delete plaats[laatste]
    else plaats[laatste] = waarde
  }
  return kopie
}

/** Names in a vector stand for the library's own data: `"flevoland"`, or `{ "basis": "flevoland", "anders": {…} }`. */
function leesRegelset(lib, regelset) {
  return typeof regelset === 'string'
    ? lib[regelset]
    : lib.maakRegelset(metAnders(lib[regelset.basis], regelset.anders))
}

/** `"gvjb301"`, or `{ "basis": "gvjb301", "parameters": { "I-05": "overleg" } }`. */
function leesRoute(lib, route) {
  return typeof route === 'string' ? lib[route] : lib.metParameters(lib[route.basis], route.parameters)
}

/** Calendars are given by their choices, wherever they stand in the input. */
function metKalender(lib, waarde) {
  if (typeof waarde !== 'object' || waarde === null || waarde.kalender === undefined) return waarde
  return { ...waarde, kalender: lib.maakWerkkalender(waarde.kalender) }
}

/** A dossier is given by its opening and events, unless the question is about a whole one. */
// As it comes out of a store: what the library hands out itself is frozen.
function leesDossier(lib, route, dossier) {
  return dossier.gebeurtenissen && dossier.opening && !dossier.route
    ? JSON.parse(JSON.stringify(lib.speelAf(route, dossier.opening, dossier.gebeurtenissen)))
    : dossier
}

/**
 * The arguments of a question, in order, with the library's own data for what a vector names.
 *
 * @param {Record<string, any>} lib - The root entry, with `maakRegelset`.
 * @param {string} vraag
 * @param {Record<string, any>} invoer
 * @returns {unknown[]}
 */
export function argumentenVan(lib, vraag, invoer) {
  const route = invoer.route === undefined ? undefined : leesRoute(lib, invoer.route)
  const argumenten = VRAGEN[vraag].map((naam) => {
    const waarde = invoer[naam]
    if (naam === 'route') return route
    if (naam === 'regelset') return leesRegelset(lib, waarde)
    if (naam === 'kalender') return waarde === undefined ? undefined : lib.maakWerkkalender(waarde)
    if (naam === 'dossier') return leesDossier(lib, route, waarde)
    if (naam === 'dossiers') return waarde.map((dossier) => leesDossier(lib, route, dossier))
    return metKalender(lib, waarde)
  })
  while (argumenten.length > 0 && argumenten.at(-1) === undefined) argumenten.pop()
  return argumenten
}

/**
 * Asks the library what a vector asks.
 *
 * @param {Record<string, any>} lib - The root entry, with `maakRegelset`.
 * @param {string} vraag
 * @param {Record<string, any>} invoer
 */
export function beantwoord(lib, vraag, invoer) {
  const antwoord = lib[vraag](...argumentenVan(lib, vraag, invoer))
  return antwoord === undefined ? undefined : JSON.parse(JSON.stringify(antwoord))
}
