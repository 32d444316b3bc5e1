const SVG = 'http://www.w3.org/2000/svg'

function vul(element, eigenschappen, kinderen) {
  for (const [naam, waarde] of Object.entries(eigenschappen)) {
    if (typeof waarde === 'function') element.addEventListener(naam, waarde)
    else if (waarde === true) element.setAttribute(naam, '')
    else if (waarde !== undefined && waarde !== false) element.setAttribute(naam, String(waarde))
  }
  // A child that is left out is `undefined` or `false`.
  element.append(...kinderen.flat().filter((kind) => kind !== undefined && kind !== false))
  return element
}

/**
 * Makes an element. Text goes in as text and never as markup; a function among the properties listens.
 *
 * @param {string} naam
 * @param {Record<string, unknown>} [eigenschappen]
 * @param {...unknown} kinderen
 */
export function maak(naam, eigenschappen = {}, ...kinderen) {
  return vul(document.createElement(naam), eigenschappen, kinderen)
}

/** The same for a part of a drawing. */
export function teken(naam, eigenschappen = {}, ...kinderen) {
  return vul(document.createElementNS(SVG, naam), eigenschappen, kinderen)
}

export function bijId(id) {
  return document.getElementById(id)
}

/** A label with a field under it. */
export function veld(id, label, invoer, hulp) {
  return maak(
    'div',
    { class: 'veld' },
    maak('label', { for: id }, label),
    invoer,
    hulp && maak('p', { class: 'hulp', id: `${id}-hulp` }, hulp),
  )
}

/** A choice from `[value, text]` pairs. */
export function keuzelijst(id, keuzes, gekozen) {
  const lijst = maak('select', { id, name: id })
  for (const [waarde, tekst] of keuzes) lijst.append(maak('option', { value: waarde }, tekst))
  if (gekozen !== undefined) lijst.value = gekozen
  return lijst
}

/** Text for a screen reader only. */
export function verborgen(tekst) {
  return maak('span', { class: 'alleen-voorlezen' }, tekst)
}
