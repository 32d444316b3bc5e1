import { bijId, maak, teken } from './bouw.js'
import { kort, lang } from './datums.js'
import { feestdagen } from './jeugdhulp-regels/werkdagen.js'
import { standteken } from './tekens.js'
import { opsomming, STANDEN } from './termen.js'
import { feestdagenOp, maakAs, tekenAs } from './tijdas.js'
import { standTekst, tekenRegel, wieTekst } from './tijdregel.js'
import { motiveringVan, waarom } from './waarom.js'

/** Tells lines apart, also before and after a change. */
function naamVan({ soort, gebeurtenis, verplichting }) {
  return [soort, gebeurtenis, verplichting?.id, verplichting?.onderdeel].filter(Boolean).join(':')
}

function dagVan({ datum, termijn, soort }) {
  return soort === 'verplichting' ? termijn?.uiterlijk : datum
}

/** The days on which things were due or expected before a change. */
function eerdereDagen(verhaal) {
  const regels = [...(verhaal?.regels ?? []), ...(verhaal?.verwacht ?? [])]
  return new Map(regels.map((regel) => [naamVan(regel), dagVan(regel)]))
}

function datumsVan(regels, peildatum) {
  return [
    peildatum,
    ...regels.flatMap(({ datum, termijn, verplichting }) =>
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

function tekenSamenvatting({ zaak, verhaal }) {
  const { route, datum, peildatum } = zaak
  const { regels, stap, pad } = verhaal
  const eerst = eerstvolgende(regels)
  bijId('samenvatting').replaceChildren(
    maak('h2', { class: 'samenvatting-titel' }, `Nu in stap: ${stap.titel}`),
    maak(
      'dl',
      { class: 'kerncijfers' },
      eerst
        ? feit(
            'Eerste termijn',
            maak('strong', {}, lang(eerst.termijn.uiterlijk)),
            maak('span', {}, `${eerst.verplichting.titel}. ${wieTekst(route, eerst.verplichting)}.`),
            maak('span', {}, `${standTekst(eerst.verplichting)}.`),
          )
        : feit(
            'Eerste termijn',
            maak('strong', {}, 'Geen'),
            maak('span', {}, 'Er loopt nu geen termijn met een laatste dag.'),
          ),
      pad
        ? feit(
            'Verwacht einde',
            maak('strong', {}, lang(pad.uiterlijk)),
            maak('span', {}, `${route.stappen[pad.einde].titel}, als ieder de laatste dag gebruikt.`),
          )
        : feit('Verwacht einde', maak('strong', {}, 'Niet bekend')),
      feit(
        'Route',
        maak('strong', {}, route.titel),
        maak('span', {}, `Versie ${route.versie}. Begonnen op ${lang(datum)}, gezien op ${lang(peildatum)}.`),
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

/**
 * Draws the story of the case. `schuif` says that the last change was one to be watched: then a line that moved says
 * which day it was before. `kies` is called with an expected event that is said to have happened.
 */
export function tekenTijdlijn({ zaak, verhaal }, { eerder, kies }) {
  const { route, peildatum } = zaak
  const { regels, verwacht } = verhaal
  const as = maakAs(datumsVan([...regels, ...verwacht], peildatum))
  const vroeger = eerdereDagen(eerder)
  const volgende = verwacht.find(({ soort }) => soort === 'gebeurtenis')
  const rij = (isVerwacht) => (regel) => {
    const was = vroeger.get(naamVan(regel))
    return tekenRegel(regel, {
      as,
      route,
      peildatum,
      verwacht: isVerwacht,
      eerst: was && was !== dagVan(regel) ? kort(was) : undefined,
      knop:
        regel === volgende &&
        maak(
          'button',
          { type: 'button', class: 'knop knop-klein', click: () => kies(regel) },
          'Dit is gebeurd',
        ),
    })
  }
  const scheiding = maak(
    'li',
    { class: 'tijdlijn-kop tijdlijn-verwacht' },
    maak('h3', {}, 'Wat nog komt'),
    maak('p', {}, 'Als de route het gekozen verloop houdt en ieder de laatste dag gebruikt.'),
  )
  bijId('tijdlijn-beeld').replaceChildren(
    maak('li', { class: 'tijdlijn-as', 'aria-hidden': true }, maak('div', {}), tekenAs(as, peildatum)),
    ...(regels.length === 0
      ? [maak('li', { class: 'tijdlijn-kop' }, 'Op deze dag was de route nog niet begonnen.')]
      : []),
    ...regels.map(rij(false)),
    ...(verwacht.length > 0 ? [scheiding] : []),
    ...verwacht.map(rij(true)),
  )
  tekenSamenvatting({ zaak, verhaal })
  tekenBevindingen(verhaal)
  tekenLegenda(as)
}
