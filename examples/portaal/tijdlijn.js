import { bijId, maak, teken } from './bouw.js'
import { kort, lang } from './datums.js'
import { feestdagen } from './jeugdhulp-regels/werkdagen.js'
import { wegtekst } from './routes.js'
import { standteken } from './tekens.js'
import { hoofdletter, keuzetekst, opsomming, STANDEN } from './termen.js'
import { feestdagenOp, maakAs, tekenAs } from './tijdas.js'
import { heeftTermijn, standTekst, tekenRegel, wieTekst } from './tijdregel.js'
import { motiveringVan, waarom } from './waarom.js'

/** Names that tell lines apart, also before and after a change: what it is, and which of its kind. */
function namenVan(regels) {
  const keren = new Map()
  return regels.map(({ soort, gebeurtenis, verplichting }) => {
    const wat = [soort, gebeurtenis, verplichting?.id, verplichting?.onderdeel].filter(Boolean).join(':')
    keren.set(wat, (keren.get(wat) ?? 0) + 1)
    return `${wat} ${keren.get(wat)}`
  })
}

function dagVan({ datum, termijn, soort, vast = true }) {
  if (!vast) return undefined
  return soort === 'verplichting' ? termijn?.uiterlijk : datum
}

/** Of each line the day it had before a change, where that was another. */
function verschuivingen(regels, eerder) {
  const vroeger = eerder ? [...eerder.regels, ...eerder.verwacht] : []
  const toen = new Map(namenVan(vroeger).map((naam, i) => [naam, dagVan(vroeger[i])]))
  const namen = namenVan(regels)
  return new Map(
    regels.flatMap((regel, i) => {
      const was = toen.get(namen[i])
      return was && dagVan(regel) && was !== dagVan(regel) ? [[regel, kort(was)]] : []
    }),
  )
}

function datumsVan(regels, peildatum) {
  return [
    peildatum,
    ...regels
      .filter(({ vast = true }) => vast)
      .flatMap(({ datum, termijn, verplichting }) =>
        [datum, termijn?.vanaf, termijn?.uiterlijk, verplichting?.voldaanOp].filter(Boolean),
      ),
  ]
}

function feit(naam, ...waarde) {
  return maak('div', {}, maak('dt', {}, naam), maak('dd', {}, ...waarde))
}

/** What is due first, of what is open and has a last day. */
function eerstvolgende(regels) {
  return regels
    .filter(
      ({ verplichting, termijn }) =>
        termijn && ['open', 'laatste-dag', 'verlopen'].includes(verplichting?.stand),
    )
    .sort((een, ander) => (een.termijn.uiterlijk < ander.termijn.uiterlijk ? -1 : 1))[0]
}

function feitTermijn(route, regels) {
  const eerst = eerstvolgende(regels)
  if (!eerst)
    return feit(
      'Eerste termijn',
      maak('strong', {}, 'Geen'),
      maak('span', {}, 'Er loopt nu geen termijn met een laatste dag.'),
    )
  return feit(
    'Eerste termijn',
    maak('strong', {}, lang(eerst.termijn.uiterlijk)),
    maak('span', {}, `${eerst.verplichting.titel}. ${wieTekst(route, eerst.verplichting)}.`),
    maak('span', {}, `${standTekst(eerst.verplichting)}.`),
  )
}

/** When it ends if all goes in time, where that can be told; a term that hangs on what was not told is named. */
function feitEinde(route, { pad, regels, verwacht }) {
  if (!pad) return feit('Verwacht einde', maak('strong', {}, 'Niet bekend'))
  const open = regels.filter(({ verplichting }) => verplichting?.stand === 'open')
  const onbekend = [...open, ...verwacht].filter(
    ({ verplichting, termijn }) => verplichting && !termijn && heeftTermijn(route, verplichting),
  )
  const hoe = pad.einddag
    ? 'als ieder de laatste dag gebruikt'
    : 'maar niet elke stap erheen heeft een laatste dag'
  return feit(
    'Verwacht einde',
    maak('strong', {}, pad.einddag ? lang(pad.einddag) : 'Niet te zeggen'),
    maak('span', {}, `${route.stappen[pad.einde].titel}, ${hoe}.`),
    maak('span', {}, `Verwacht verloop: ${wegtekst(route, pad) || 'geen verdere stap'}.`),
    ...onbekend.map(({ verplichting }) =>
      maak(
        'span',
        {},
        `Nog zonder de termijn van: ${verplichting.titel}. Die hangt af van wat niet is opgegeven.`,
      ),
    ),
  )
}

function gegevenTekst(regel, waarde) {
  if (regel.soort === 'janee') return waarde ? 'ja' : 'nee'
  if (regel.soort === 'datum') return lang(waarde)
  return regel.soort === 'keuze' ? keuzetekst(waarde) : String(waarde)
}

/** What was told at the start: whoever has only the print must be able to check the days. */
function opgegeven(route, gegevens) {
  return Object.entries(gegevens).map(([naam, waarde]) => {
    const regel = route.gegevens[naam]
    return maak('span', {}, `${hoofdletter(regel.titel)}: ${gegevenTekst(regel, waarde)}.`)
  })
}

function tekenSamenvatting({ zaak, verhaal }) {
  const { route, datum, peildatum, gegevens } = zaak
  bijId('samenvatting').replaceChildren(
    maak('h2', { class: 'samenvatting-titel' }, `Nu in stap: ${verhaal.stap.titel}`),
    maak(
      'dl',
      { class: 'kerncijfers' },
      feitTermijn(route, verhaal.regels),
      feitEinde(route, verhaal),
      feit(
        'Route',
        maak('strong', {}, route.titel),
        maak('span', {}, `Versie ${route.versie}. Begonnen op ${lang(datum)}, gezien op ${lang(peildatum)}.`),
        ...opgegeven(route, gegevens),
      ),
    ),
  )
}

function tekenBevindingen({ bevindingen }) {
  bijId('bevindingen').replaceChildren(
    ...bevindingen.map((bevinding) =>
      maak(
        'div',
        { class: 'bericht' },
        maak('p', {}, bevinding.tekst),
        waarom(bevinding.tekst, motiveringVan(bevinding)),
      ),
    ),
  )
}

function voorbeeld(eigenschappen) {
  const vlak = teken('rect', { x: 1, y: 2, width: 14, height: 12, ...eigenschappen })
  return teken('svg', { width: 16, height: 16, 'aria-hidden': true, class: 'teken' }, vlak)
}

function tekenLegenda(as) {
  const namen = feestdagenOp(as, feestdagen).map(({ datum, naam }) => `${kort(datum)} (${naam})`)
  bijId('legenda').replaceChildren(
    maak('h3', {}, 'Wat u ziet'),
    maak(
      'ul',
      { class: 'legenda', role: 'list' },
      maak('li', {}, standteken('gebeurtenis'), 'Gebeurd'),
      maak('li', {}, standteken('komend'), 'Nog te gebeuren'),
      maak('li', {}, voorbeeld({ class: 'balk balk-open' }), 'Termijn'),
      maak('li', {}, voorbeeld({ class: 'gat', fill: 'url(#arcering)' }), 'Vrije dag, overgeslagen'),
      maak(
        'li',
        {},
        voorbeeld({ class: 'gat gat-feestdag', fill: 'url(#arcering)' }),
        'Feestdag, overgeslagen',
      ),
      ...Object.entries(STANDEN).map(([stand, tekst]) => maak('li', {}, standteken(stand), tekst)),
    ),
    maak(
      'p',
      { class: 'hulp' },
      'Lichte stroken zijn vrije dagen. In een balk zijn ze gearceerd: die dagen tellen niet mee. ',
      namen.length > 0
        ? `Feestdagen in dit beeld: ${opsomming(namen)}.`
        : 'Er vallen geen feestdagen in dit beeld.',
    ),
  )
}

/** What stands between what was and what is to come. */
function tekenScheiding({ vooruit, verwacht }) {
  if (verwacht.length === 0) return []
  const tekst = 'Als de route het gekozen verloop houdt en ieder de laatste dag gebruikt.'
  const meer = vooruit > 0 ? ' Wat voor een latere dag is vastgelegd, telt vandaag nog niet mee.' : ''
  return [maak('li', { class: 'tijdlijn-kop' }, maak('h3', {}, 'Wat nog komt'), maak('p', {}, tekst + meer))]
}

function tekenRegels({ zaak: { route, peildatum }, verhaal }, { as, eerder, kies }) {
  const { regels, verwacht, vooruit } = verhaal
  const verschoven = verschuivingen([...regels, ...verwacht], eerder)
  const komend = verwacht.filter(({ soort }) => soort !== 'verplichting')
  const rij = (regel) => {
    const verteld = komend.indexOf(regel) >= 0 && komend.indexOf(regel) < vooruit
    return tekenRegel(regel, {
      as,
      route,
      peildatum,
      verwacht: verwacht.includes(regel),
      verteld,
      eerst: verschoven.get(regel),
      knop:
        regel === komend[vooruit] &&
        maak(
          'button',
          { type: 'button', class: 'knop knop-klein', click: () => kies(regel) },
          'Dit is gebeurd',
        ),
    })
  }
  return [...regels.map(rij), ...tekenScheiding(verhaal), ...verwacht.map(rij)]
}

/**
 * Draws the story of the case.
 *
 * @param {{ eerder?: object, kies: (regel: object) => void }} om `eerder` is the story before a change: a line that
 * moved says which day it was. `kies` is called with an expected event that is said to have happened.
 */
export function tekenTijdlijn({ zaak, verhaal }, { eerder, kies }) {
  const { peildatum } = zaak
  const { regels, verwacht } = verhaal
  const as = maakAs(datumsVan([...regels, ...verwacht], peildatum))
  const begonnen = regels.length > 0
  bijId('tijdlijn-beeld').replaceChildren(
    maak('li', { class: 'tijdlijn-as', 'aria-hidden': true }, maak('div', {}), tekenAs(as, peildatum)),
    ...(begonnen
      ? []
      : [maak('li', { class: 'tijdlijn-kop' }, 'Op deze dag was de route nog niet begonnen.')]),
    ...tekenRegels({ zaak, verhaal }, { as, eerder, kies }),
  )
  tekenSamenvatting({ zaak, verhaal })
  tekenBevindingen(verhaal)
  tekenLegenda(as)
}
