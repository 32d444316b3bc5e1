import { maak, teken } from './bouw.js'
import { richtlijn, toetsDeelname } from './jeugdhulp-regels/producten.js'
import { MEESTE_UREN, REGIO } from './regio.js'
import { aantalTekst, opsomming, SOORTEN, VORMEN } from './termen.js'
import { waarom } from './waarom.js'

/** A bar on a scale, with its mark of the maximum. The text beside it says the same. */
export function balk(waarde, schaal, klasse, grens) {
  const deel = (getal) => `${((getal / schaal) * 100).toFixed(2)}%`
  return teken(
    'svg',
    { class: 'meter', 'aria-hidden': true },
    teken('rect', { width: '100%', height: '100%', rx: 3, class: 'meter-baan' }),
    teken('rect', { width: deel(waarde), height: '100%', rx: 3, class: `meter-balk ${klasse}` }),
    grens !== undefined &&
      teken('line', { x1: deel(grens), x2: deel(grens), y1: 0, y2: '100%', class: 'meter-grens' }),
  )
}

function richtlijnbalk(code, { categorie }) {
  const { maximaalUren, urenPerWeek, maanden } = richtlijn(REGIO, code, categorie)
  const perWeek = urenPerWeek ? `, gemiddeld ${urenPerWeek} uur per week` : ''
  return maak(
    'li',
    { class: 'richtlijn' },
    maak('span', { class: 'richtlijn-naam' }, `Richtlijn ${categorie}`),
    balk(maximaalUren, MEESTE_UREN, 'meter-richtlijn'),
    maak('span', { class: 'richtlijn-uren' }, `${maximaalUren} uur in ${maanden} maanden${perWeek}`),
  )
}

function zonderRichtlijn({ eenheid, aantal = 1 }) {
  const tekst =
    eenheid === 'stuks'
      ? `Wordt toegewezen als ${aantalTekst(aantal, 'stuk', 'stuks')}, zonder uren.`
      : 'De regio geeft voor dit product geen richtlijn voor uren.'
  return maak('p', { class: 'hulp' }, tekst)
}

function duurtekst({ duur }) {
  if (!duur) return undefined
  return `${duur.soort === 'maximum' ? 'Hoogstens' : 'In principe'} ${duur.maanden} maanden`
}

function feit(naam, waarde) {
  return waarde && maak('div', {}, maak('dt', {}, naam), maak('dd', {}, waarde))
}

/** Where the parts of a card stand in the source, as rules at work. */
function redenen(code, product, deelname) {
  const reden = (regel, tekst, bron) => ({ regel, tekst, bron })
  return [
    reden('PRD-01', `${code} is ${product.naam}.`, product.bron),
    ...product.richtlijnen.map(({ categorie, maximaalUren, bron }) =>
      reden('PRD-02', `Richtlijn ${categorie} gaat tot en met ${maximaalUren} uur.`, bron),
    ),
    ...(product.duur ? [reden('PRD-10', `${duurtekst(product)}.`, product.duur.bron)] : []),
    ...deelname.flatMap(({ motivering }) => motivering),
  ]
}

/** A product: what it is, for whom, and how much is usual. `kies` puts it in the form that weighs a size. */
export function productkaart(code, kies) {
  const product = REGIO.producten[code]
  const deelname = REGIO.gemeenten.map((gemeente) => ({
    gemeente,
    ...toetsDeelname(REGIO, { gemeente, product: code }),
  }))
  const mee = deelname.filter(({ uitkomst }) => uitkomst === true).map(({ gemeente }) => gemeente)
  return maak(
    'li',
    { class: 'kaart product', 'data-code': code },
    maak('h3', {}, maak('span', { class: 'code' }, code), ` ${product.naam}`),
    maak('p', {}, product.omschrijving),
    product.richtlijnen.length > 0
      ? maak(
          'ul',
          { class: 'richtlijnen', role: 'list' },
          ...product.richtlijnen.map((een) => richtlijnbalk(code, een)),
        )
      : zonderRichtlijn(product),
    maak(
      'dl',
      { class: 'feiten' },
      feit('Contract', REGIO.contracten[product.contract].naam),
      feit('Soort', `${SOORTEN[product.soort]}, ${VORMEN[product.vorm].toLowerCase()}`),
      feit('Duur', duurtekst(product)),
      feit('Doen mee', opsomming(mee)),
      feit('Uitvoering', product.uitvoering?.tekst),
    ),
    maak(
      'p',
      { class: 'kaart-voet' },
      maak(
        'button',
        { type: 'button', class: 'knop knop-klein', click: () => kies(code) },
        `Toets een omvang voor ${code}`,
      ),
    ),
    waarom(`${code} ${product.naam}`, redenen(code, product, deelname), REGIO.bronnen),
  )
}
