import { bijId, maak } from './bouw.js'
import { overalVan, stappenVan } from './diagramdata.js'
import { tekenDiagram } from './diagramtekening.js'
import { naarMermaid, regelregister, rollenIn } from './jeugdhulp-regels/routes.js'
import { nieuweZaak, ROUTEKEUZES, sleutelVan } from './routes.js'
import { hoofdletter } from './termen.js'
import { motiveringVan, waarom } from './waarom.js'

const BREED = 660
const SMAL = 328

function plek(route, id) {
  return `stap-${sleutelVan(route)}-${id}`.replaceAll(/[^\w-]/g, '-')
}

function naarLink(route, naar) {
  return maak(
    'a',
    { href: `#${plek(route, naar)}`, 'data-stap': plek(route, naar) },
    route.stappen[naar].titel,
  )
}

function stapInWoorden(route, { id, titel, regel, verder, binnen, einde }, huidig) {
  const naam = (soort) => route.gebeurtenissen[soort].titel
  const { uitkomst: rollen, motivering } = rollenIn(route, id)
  const redenen = regel
    ? [...motiveringVan({ regel, tekst: regelregister[regel].samenvatting }), ...motivering]
    : motivering
  return maak(
    'li',
    { id: plek(route, id), tabindex: '-1' },
    maak('h3', {}, titel, ...(id === huidig ? [' ', maak('span', { class: 'label' }, 'nu hier')] : [])),
    einde && maak('p', { class: 'hulp' }, 'Hier eindigt de route.'),
    maak(
      'ul',
      {},
      ...verder.map(({ soort, naar }) => maak('li', {}, `${naam(soort)}: naar `, naarLink(route, naar))),
      ...binnen.map((soort) => maak('li', {}, `${naam(soort)}: blijft in deze stap`)),
      ...rollen.map(({ wie, tekst }) =>
        maak(
          'li',
          {},
          `${hoofdletter(route.actoren[wie])}: ${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`,
        ),
      ),
    ),
    waarom(titel, redenen),
  )
}

function overalInWoorden(route) {
  const delen = overalVan(route).map(({ soort, waar, naar }) => {
    const plaats = waar === 'open' ? 'in elke open stap' : 'in elke stap'
    return maak(
      'li',
      {},
      `${route.gebeurtenissen[soort].titel}: ${plaats}, `,
      ...(naar ? ['naar ', naarLink(route, naar)] : ['blijft in die stap']),
    )
  })
  return [maak('h2', {}, 'Wat overal kan'), maak('ul', {}, ...delen)]
}

/** The text of the diagram, to paste into a document that draws Mermaid. */
function mermaid(route) {
  const tekst = naarMermaid(route)
  const antwoord = maak('span', { class: 'hulp', role: 'status' })
  const vlak = maak('textarea', {
    readonly: true,
    rows: 8,
    'aria-label': 'Mermaid-tekst van de route',
    spellcheck: 'false',
  })
  vlak.value = tekst
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst)
      antwoord.textContent = 'Gekopieerd.'
    } catch {
      // A browser may refuse; then there is the keyboard.
      vlak.select()
      antwoord.textContent = 'De tekst is geselecteerd. Kopieer met Ctrl+C.'
    }
  }
  return maak(
    'details',
    { class: 'mermaid' },
    maak('summary', {}, 'Tekst voor Mermaid'),
    maak(
      'p',
      {},
      'Plak deze tekst in een document dat Mermaid tekent, met per stap ook wie het doet en binnen welke termijn.',
    ),
    vlak,
    maak(
      'p',
      {},
      maak('button', { type: 'button', class: 'knop', click: kopieer }, 'Kopieer'),
      ' ',
      antwoord,
    ),
  )
}

/** What of the case a box shows: where it is, and where it was. */
function klassenVan({ zaak, verhaal }) {
  const geweest = new Set(verhaal.regels.filter(({ naar, stap }) => naar !== stap).map(({ stap }) => stap))
  return (id) => {
    if (id === verhaal.stap.id) return ['doos-nu']
    return zaak.gebeurtenissen.length > 0 && geweest.has(id) ? ['doos-geweest'] : []
  }
}

/** How the picture is read, and what it leaves out. */
function leeswijzer(route) {
  return maak(
    'div',
    { class: 'kaart' },
    maak('h2', {}, 'Lezen van het beeld'),
    maak(
      'p',
      {},
      'Elk vak is een stap, met daarin wat naar een andere stap leidt. De lijn ernaast wijst de stap aan waar u dan komt.',
    ),
    maak(
      'p',
      {},
      'De dikke rand is de stap waar de zaak van de tijdlijn nu is. Gekleurd is waar zij geweest is. Vakken met ronde hoeken zijn een einde.',
    ),
    ...overalInWoorden(route),
    mermaid(route),
  )
}

function tekenAlles(zaak) {
  const { route } = zaak.zaak
  const stappen = stappenVan(route)
  const opties = { titelVan: (soort) => route.gebeurtenissen[soort].titel, klassen: klassenVan(zaak) }
  bijId('diagram-route').value = sleutelVan(route)
  bijId('diagram-beeld').replaceChildren(
    maak(
      'div',
      { class: 'diagram-rij' },
      maak(
        'div',
        { class: 'diagram-vlak' },
        maak('div', { class: 'diagram-breed' }, tekenDiagram(stappen, BREED, opties)),
        maak('div', { class: 'diagram-smal' }, tekenDiagram(stappen, SMAL, opties)),
      ),
      leeswijzer(route),
    ),
    maak('h2', {}, 'De route in woorden'),
    maak(
      'ol',
      { class: 'stappen', role: 'list' },
      ...stappen.map((stap) => stapInWoorden(route, stap, zaak.verhaal.stap.id)),
    ),
  )
}

/** The picture of the route of the case. */
export function startDiagram(zaak) {
  const lijst = bijId('diagram-route')
  lijst.append(...ROUTEKEUZES.map(([waarde, tekst]) => maak('option', { value: waarde }, tekst)))
  lijst.addEventListener('change', () => zaak.vervang(nieuweZaak(zaak.zaak, lijst.value)))
  // The address holds the case, so a link within the page moves the focus itself.
  bijId('diagram-beeld').addEventListener('click', (klik) => {
    const doel = klik.target.closest('[data-stap]')?.dataset.stap
    if (!doel) return
    klik.preventDefault()
    bijId(doel).focus()
    bijId(doel).scrollIntoView({ block: 'nearest' })
  })
  return () => tekenAlles(zaak)
}
