import { bijId, maak } from './bouw.js'
import { lang } from './datums.js'
import { fouttekst } from './fouten.js'
import { nieuweZaak, ROUTEKEUZES, sleutelVan, wegtekst } from './routes.js'
import { leesVelden, maakVeld } from './velden.js'

function padtekst(route, pad) {
  const weg = wegtekst(route, pad)
  return pad.einddag ? `${weg} (${lang(pad.einddag)})` : weg
}

function tekenPaden({ zaak: { route }, verhaal: { paden, pad } }) {
  bijId('veld-pad').hidden = paden.length < 2
  bijId('pad').replaceChildren(
    ...paden.map((een) => maak('option', { value: een.naam }, padtekst(route, een))),
  )
  if (pad) bijId('pad').value = pad.naam
}

function tekenGegevens({ route, gegevens }) {
  bijId('gegevens').replaceChildren(
    ...Object.entries(route.gegevens).map(([naam, regel]) =>
      maakVeld(naam, regel, { route, voorvoegsel: 'gegeven', waarde: gegevens[naam] }),
    ),
  )
}

/** Whether the fields on the page hold the facts of the case already. */
function isIngevuld({ route, gegevens }) {
  return JSON.stringify(leesVelden(bijId('gegevens'), route.gegevens)) === JSON.stringify(gegevens)
}

/** Changes the case; what the library refuses is said at the form, and stays in its field. */
function probeer(veld, zaak, wijzig) {
  const melding = bijId('zaak-fout')
  try {
    wijzig()
    melding.textContent = ''
    for (const invoer of bijId('zaak').querySelectorAll('[aria-invalid]'))
      invoer.removeAttribute('aria-invalid')
  } catch (fout) {
    const vroegst = lang(zaak.zaak.gebeurtenissen[0]?.datum ?? zaak.zaak.datum)
    const tekst =
      fout.code === 'datum-loopt-terug'
        ? `De begindag kan niet na de eerste gebeurtenis liggen. Dat is ${vroegst}.`
        : fouttekst(fout, { titels: { datum: 'Begindag', peildatum: 'Vandaag is' } })
    melding.textContent = `${tekst} De tijdlijn hoort nog bij wat er eerst stond.`
    veld.setAttribute('aria-invalid', 'true')
  }
}

/** The form with what the case starts from. */
export function startZaakformulier(zaak) {
  const lijst = bijId('route')
  lijst.append(...ROUTEKEUZES.map(([waarde, tekst]) => maak('option', { value: waarde }, tekst)))
  lijst.addEventListener('change', () =>
    probeer(lijst, zaak, () => zaak.vervang(nieuweZaak(zaak.zaak, lijst.value))),
  )
  for (const id of ['datum', 'peildatum', 'pad'])
    bijId(id).addEventListener('change', ({ target }) =>
      probeer(target, zaak, () => zaak.wijzig({ [id]: target.value })),
    )
  bijId('gegevens').addEventListener('change', ({ target }) =>
    probeer(target, zaak, () =>
      zaak.wijzig({ gegevens: leesVelden(bijId('gegevens'), zaak.zaak.route.gegevens) }),
    ),
  )
  bijId('zaak').addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault())

  let getekend
  return function tekenZaakformulier() {
    const { route, datum, peildatum } = zaak.zaak
    lijst.value = sleutelVan(route)
    for (const [id, waarde] of [
      ['datum', datum],
      ['peildatum', peildatum],
    ])
      if (bijId(id).value !== waarde) bijId(id).value = waarde
    // Fields that stay keep the focus.
    if (getekend !== route || !isIngevuld(zaak.zaak)) tekenGegevens(zaak.zaak)
    getekend = route
    tekenPaden(zaak)
  }
}
