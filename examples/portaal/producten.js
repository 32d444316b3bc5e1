import { bijId, keuzelijst, maak, veld } from './bouw.js'
import { plusDagen, vandaag } from './datums.js'
import { toetsDeelname, zoekProducten } from './jeugdhulp-regels/producten.js'
import { berekenTermijn } from './jeugdhulp-regels/werkdagen.js'
import { startOmvang } from './omvang.js'
import { productkaart } from './productkaart.js'
import { REGIO } from './regio.js'
import { aantalTekst, SOORTEN, VORMEN } from './termen.js'
import { waarom } from './waarom.js'

const FILTERS = ['tekst', 'contract', 'soort', 'vorm', 'gemeente']

function maakFilters() {
  const alle = (tekst, keuzes) => [['', tekst], ...keuzes]
  const contracten = Object.entries(REGIO.contracten).map(([id, { naam }]) => [id, naam])
  const keuzes = {
    contract: ['Contract', alle('Alle contracten', contracten)],
    soort: ['Soort', alle('Alle soorten', Object.entries(SOORTEN))],
    vorm: ['Vorm', alle('Alle vormen', Object.entries(VORMEN))],
    gemeente: [
      'Gemeente',
      alle(
        'Alle gemeenten',
        REGIO.gemeenten.map((naam) => [naam, naam]),
      ),
    ],
  }
  bijId('zoek').append(
    maak('h2', {}, 'Zoek een product'),
    maak(
      'div',
      { class: 'veld-rij' },
      veld(
        'zoek-tekst',
        'Zoekwoorden',
        maak('input', { id: 'zoek-tekst', type: 'search', autocomplete: 'off' }),
      ),
      ...Object.entries(keuzes).map(([naam, [label, lijst]]) =>
        veld(`zoek-${naam}`, label, keuzelijst(`zoek-${naam}`, lijst)),
      ),
    ),
  )
}

function leesFilters() {
  return Object.fromEntries(
    FILTERS.map((naam) => [naam, bijId(`zoek-${naam}`).value]).filter(([, waarde]) => waarde !== ''),
  )
}

/** The products found, and of those the ones the gemeente takes part in; the others with the reason. */
function zoek({ gemeente, ...vraag }) {
  const gevonden = zoekProducten(REGIO, vraag)
  if (!gemeente) return { mee: gevonden, niet: [] }
  const deelname = gevonden.map((code) => ({ code, ...toetsDeelname(REGIO, { gemeente, product: code }) }))
  return {
    mee: deelname.filter(({ uitkomst }) => uitkomst === true).map(({ code }) => code),
    niet: deelname.filter(({ uitkomst }) => uitkomst !== true),
  }
}

function tekenNiet(gemeente, niet) {
  if (niet.length === 0) return []
  return [
    maak('h2', {}, `Niet in ${gemeente}`),
    maak(
      'ul',
      { class: 'niet-mee', role: 'list' },
      ...niet.map(({ code, motivering }) =>
        maak(
          'li',
          {},
          maak('span', { class: 'code' }, code),
          ` ${REGIO.producten[code].naam}. ${motivering[0].tekst}`,
          waarom(code, motivering, REGIO.bronnen),
        ),
      ),
    ),
  ]
}

function tekenProducten(kies) {
  const filters = leesFilters()
  const { mee, niet } = zoek(filters)
  bijId('producten-aantal').textContent =
    mee.length === 0
      ? 'Geen producten gevonden.'
      : `${aantalTekst(mee.length, 'product', 'producten')} gevonden.`
  bijId('producten-lijst').replaceChildren(...mee.map((code) => productkaart(code, kies)))
  bijId('producten-niet').replaceChildren(...tekenNiet(filters.gemeente, niet))
  return filters
}

/**
 * The product finder.
 *
 * @param {URLSearchParams} vraag What the address asks.
 * @param {(waarden: Record<string, string>) => void} bewaar Puts in the address what is asked.
 * @returns How another question of the address is shown.
 */
export function startProducten(vraag, bewaar) {
  maakFilters()
  const ingangsdatum = vandaag()
  const jaar = berekenTermijn({ vanaf: ingangsdatum, duur: { aantal: 1, eenheid: 'jaren' } })
  const kies = startOmvang({ ingangsdatum, einddatum: plusDagen(jaar.uiterlijk, -1) })
  const formulier = bijId('zoek')
  const teken = () => bewaar(tekenProducten(kies))
  formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault())
  formulier.addEventListener('input', teken)
  const lees = (nieuw) => {
    for (const naam of FILTERS) {
      const invoer = bijId(`zoek-${naam}`)
      invoer.value = nieuw.get(naam) ?? ''
      // An address may ask for a choice that is not there.
      if (invoer.selectedIndex === -1) invoer.value = ''
    }
    teken()
  }
  lees(vraag)
  return lees
}
