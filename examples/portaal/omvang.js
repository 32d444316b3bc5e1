import { bijId, keuzelijst, maak, veld } from './bouw.js'
import { fouttekst, veldVan } from './fouten.js'
import { toetsOmvang } from './jeugdhulp-regels/producten.js'
import { balk } from './productkaart.js'
import { REGIO } from './regio.js'
import { EENHEDEN } from './termen.js'
import { waarom } from './waarom.js'

const MINUTEN_PER_UUR = 60
const STANDTEKST = {
  binnen: 'Binnen de richtlijn',
  boven: 'Boven de richtlijn',
  'geen-richtlijn': 'Geen richtlijn om mee te vergelijken',
}
const TITELS = { volume: 'Omvang', ingangsdatum: 'Eerste dag', einddatum: 'Laatste dag', eenheid: 'Eenheid' }

function invoer(id, soort, waarde, meer = {}) {
  return maak('input', { id, type: soort, value: waarde, 'aria-describedby': 'omvang-fout', ...meer })
}

function categorieveld(code, gekozen) {
  const { richtlijnen } = REGIO.producten[code]
  if (richtlijnen.length === 0) return []
  const keuzes = richtlijnen.map(({ categorie }) => [categorie, categorie])
  return [
    veld(
      'omvang-categorie',
      'Richtlijn',
      keuzelijst('omvang-categorie', [['', 'De laagste die past'], ...keuzes], gekozen),
    ),
  ]
}

/** The request beside the maximum. */
function vergelijking({ maximum, verschil, categorie }, eenheid) {
  const gevraagd = maximum + verschil
  const inUren = (getal) => (eenheid === 'stuks' ? getal : Math.round((getal / MINUTEN_PER_UUR) * 100) / 100)
  const maat = eenheid === 'stuks' ? 'stuks' : 'uur'
  const tekst = (getal) => `${String(inUren(getal)).replace('.', ',')} ${maat}`
  const schaal = Math.max(gevraagd, maximum) * 1.08
  const naam = categorie ? `Maximum van richtlijn ${categorie}` : 'Maximum'
  return maak(
    'ul',
    { class: 'richtlijnen vergelijking', role: 'list' },
    maak(
      'li',
      { class: 'richtlijn' },
      maak('span', { class: 'richtlijn-naam' }, 'Gevraagd'),
      balk(gevraagd, schaal, verschil > 0 ? 'meter-boven' : 'meter-binnen', maximum),
      maak('span', { class: 'richtlijn-uren' }, tekst(gevraagd)),
    ),
    maak(
      'li',
      { class: 'richtlijn' },
      maak('span', { class: 'richtlijn-naam' }, naam),
      balk(maximum, schaal, 'meter-richtlijn', maximum),
      maak('span', { class: 'richtlijn-uren' }, tekst(maximum)),
    ),
  )
}

function tekenAntwoord({ uitkomst, motivering }, vraag) {
  const { stand, maximum, bevindingen } = uitkomst
  bijId('omvang-antwoord').replaceChildren(
    maak('p', { class: `oordeel oordeel-${stand}` }, STANDTEKST[stand]),
    maak('p', { class: 'oordeel-zin' }, motivering[0].tekst),
    ...(maximum === undefined ? [] : [vergelijking(uitkomst, vraag.eenheid)]),
    ...bevindingen
      .filter(({ tekst }) => tekst !== motivering[0].tekst)
      .map(({ ernst, tekst }) =>
        maak('p', { class: 'bericht' }, `${ernst === 'fout' ? 'Fout' : 'Let op'}: ${tekst}`),
      ),
    waarom('Omvang', motivering, REGIO.bronnen) ?? '',
  )
}

function leesVraag() {
  const categorie = bijId('omvang-categorie')?.value
  return {
    product: bijId('omvang-product').value,
    volume: Number(bijId('omvang-volume').value),
    eenheid: bijId('omvang-eenheid').value,
    ingangsdatum: bijId('omvang-ingangsdatum').value,
    einddatum: bijId('omvang-einddatum').value,
    ...(categorie && { categorie }),
  }
}

function toets() {
  const vraag = leesVraag()
  const melding = bijId('omvang-fout')
  melding.textContent = ''
  for (const fout of bijId('omvang').querySelectorAll('[aria-invalid]')) fout.removeAttribute('aria-invalid')
  try {
    tekenAntwoord(toetsOmvang(REGIO, vraag), vraag)
  } catch (fout) {
    const naam = veldVan(fout)
    melding.textContent =
      fout.code === 'datum-loopt-terug'
        ? 'De laatste dag ligt voor de eerste dag.'
        : fouttekst(fout, { titels: TITELS, isGetal: naam === 'volume' })
    bijId('omvang-antwoord').replaceChildren()
    bijId(`omvang-${naam}`)?.setAttribute('aria-invalid', 'true')
    bijId(`omvang-${naam}`)?.focus()
  }
}

/** What belongs to a product: its unit and its guidelines. */
function kiesProduct(code) {
  bijId('omvang-product').value = code
  bijId('omvang-eenheid').value = REGIO.producten[code].eenheid === 'stuks' ? 'stuks' : 'uur'
  bijId('omvang-categorieplek').replaceChildren(...categorieveld(code))
  bijId('omvang-antwoord').replaceChildren()
}

/** The names of products are long. */
function productveld(producten) {
  const plek = veld('omvang-product', 'Product', keuzelijst('omvang-product', producten))
  plek.classList.add('veld-breed')
  return plek
}

/** The form that weighs a size and a period against the guideline. Returns how a product is put in it. */
export function startOmvang({ ingangsdatum, einddatum }) {
  const producten = Object.entries(REGIO.producten).map(([code, { naam }]) => [code, `${code} ${naam}`])
  bijId('omvang').append(
    maak('h2', { id: 'titel-omvang', tabindex: '-1' }, 'Toets een omvang'),
    maak(
      'div',
      { class: 'veld-rij' },
      productveld(producten),
      veld(
        'omvang-volume',
        'Omvang',
        invoer('omvang-volume', 'number', '', { min: 1, step: 1, inputmode: 'numeric' }),
      ),
      veld('omvang-eenheid', 'Eenheid', keuzelijst('omvang-eenheid', Object.entries(EENHEDEN))),
      veld('omvang-ingangsdatum', 'Eerste dag', invoer('omvang-ingangsdatum', 'date', ingangsdatum)),
      veld('omvang-einddatum', 'Laatste dag', invoer('omvang-einddatum', 'date', einddatum)),
      maak('div', { id: 'omvang-categorieplek', class: 'veld-breed' }),
    ),
    maak('p', { id: 'omvang-fout', class: 'fout', role: 'alert' }),
    maak('button', { type: 'submit', class: 'knop knop-hoofd' }, 'Toets'),
    maak('div', { id: 'omvang-antwoord', class: 'omvang-antwoord', role: 'status' }),
  )
  bijId('omvang').addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault()
    toets()
  })
  // An answer to another question than the one that stands there would mislead.
  bijId('omvang').addEventListener('input', () => {
    bijId('omvang-antwoord').replaceChildren()
    bijId('omvang-fout').textContent = ''
  })
  bijId('omvang-product').addEventListener('change', ({ target }) => kiesProduct(target.value))
  kiesProduct(producten[0][0])
  return (code) => {
    kiesProduct(code)
    bijId('omvang').scrollIntoView({ block: 'start' })
    bijId('omvang-volume').focus()
  }
}
