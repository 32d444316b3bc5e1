import { keuzelijst, maak, veld } from './bouw.js'
import { hoofdletter, keuzetekst } from './termen.js'

const NIETS = ['', 'Niet opgegeven']
/** Up to so many numbers are a list to choose from. */
const KORTE_LIJST = 10

function getallen({ van, totEnMet }) {
  return Array.from({ length: totEnMet - van + 1 }, (_, i) => String(van + i))
}

/** What a number stands for; only categories of care have a name. */
function getalkeuzes(route, naam, regel) {
  const namen = naam === 'zorgcategorie' ? (route.zorgcategorieen?.namen ?? {}) : {}
  return getallen(regel).map((getal) => [getal, namen[getal] ? `${getal}. ${namen[getal]}` : getal])
}

/** The choices of a field; nothing for one that is no choice. */
function keuzesVan(route, naam, regel, open) {
  if (regel.soort === 'keuze') return regel.keuzes.map((keuze) => [keuze, keuzetekst(keuze)])
  if (regel.soort === 'janee')
    return [
      ['ja', 'Ja'],
      ['nee', 'Nee'],
    ]
  if (regel.soort === 'verplichting') return open
  const kort = regel.soort === 'getal' && regel.totEnMet - regel.van < KORTE_LIJST
  return kort ? getalkeuzes(route, naam, regel) : undefined
}

/**
 * A field as the definition of a route has it: a choice, a date or a number.
 *
 * @param {{ route: object, open?: [string, string][], voorvoegsel: string, waarde?: unknown }} bij `open` are the
 * verplichtingen that can be named.
 */
export function maakVeld(naam, regel, { route, open = [], voorvoegsel, waarde }) {
  const id = `${voorvoegsel}-${naam}`
  const moet = regel.verplicht?.length === 0
  const keuzes = keuzesVan(route, naam, regel, open)
  const invoer = keuzes
    ? keuzelijst(id, moet ? keuzes : [NIETS, ...keuzes])
    : maak('input', {
        id,
        type: regel.soort === 'datum' ? 'date' : 'number',
        min: regel.van,
        max: regel.totEnMet,
      })
  invoer.dataset.veld = naam
  if (waarde !== undefined) invoer.value = waarde === true ? 'ja' : waarde === false ? 'nee' : String(waarde)
  return veld(id, `${hoofdletter(regel.titel)}${moet || keuzes ? '' : ' (mag leeg)'}`, invoer)
}

function alsWaarde(tekst, { soort }) {
  if (soort === 'janee') return tekst === 'ja'
  return soort === 'getal' ? Number(tekst) : tekst
}

/** What was filled in; an empty field was not told. */
export function leesVelden(ouder, regels) {
  const gevuld = [...ouder.querySelectorAll('[data-veld]')].filter(({ value }) => value !== '')
  return Object.fromEntries(
    gevuld.map(({ dataset, value }) => [dataset.veld, alsWaarde(value, regels[dataset.veld])]),
  )
}
