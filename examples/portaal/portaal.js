import { leesAdres, schrijfAdres, zaakUit, zaakVelden } from './adres.js'
import { bijId } from './bouw.js'
import { lang, vandaag } from './datums.js'
import { startDiagram } from './diagram.js'
import { startGebeurtenissen } from './gebeurtenissen.js'
import { startGroepsminuten } from './groepsminuten.js'
import { RegelFout } from './jeugdhulp-regels/werkdagen.js'
import { startProducten } from './producten.js'
import { tekenArcering } from './tekens.js'
import { tekenTijdlijn } from './tijdlijn.js'
import { maakZaak } from './zaak.js'
import { startZaakformulier } from './zaakformulier.js'

const DELEN = ['tijdlijn', 'diagram', 'producten', 'groepsminuten']
const TITEL = document.title

/** What the address of each part holds. */
const velden = { producten: {}, groepsminuten: {} }

/** The case of the address, or a new one where the library refuses that. */
function beginZaak(vraag) {
  try {
    return maakZaak(zaakUit(vraag, vandaag()))
  } catch (fout) {
    if (!(fout instanceof RegelFout)) throw fout
    bijId('tijdlijn-melding').textContent = 'De link klopt niet. U begint met een nieuwe tijdlijn.'
    return maakZaak(zaakUit(new URLSearchParams(), vandaag()))
  }
}

const begin = leesAdres(location.hash)
const zaak = beginZaak(begin.vraag)

let deelNu = DELEN.includes(begin.deel) ? begin.deel : 'tijdlijn'

function adresVan(deel) {
  const hoortBijZaak = deel === 'tijdlijn' || deel === 'diagram'
  return schrijfAdres(deel, hoortBijZaak ? zaakVelden(zaak.zaak) : velden[deel])
}

/** A browser takes only so many changes of its address in a while, and who types makes many. */
const RUST = 250
let straks

/** The address as this page left or followed it. */
let bekend = location.hash

function schrijf() {
  clearTimeout(straks)
  // Somebody just went to another address, which is to be followed first.
  if (location.hash !== bekend) return
  history.replaceState(null, '', adresVan(deelNu))
  bekend = location.hash
}

let adresNu = location.hash

/**
 * The address says what is on the page, so that it can be shared and printed again. Nothing else is kept. With `alsStap`
 * the button Back of the browser undoes the change.
 */
function bewaar({ alsStap = false } = {}) {
  for (const link of document.querySelectorAll('[data-deel]'))
    link.setAttribute('href', adresVan(link.dataset.deel))
  clearTimeout(straks)
  const vorig = adresNu
  adresNu = adresVan(deelNu)
  if (!alsStap) straks = setTimeout(schrijf, RUST)
  else if (adresNu !== vorig) {
    history.replaceState(null, '', vorig)
    history.pushState(null, '', adresNu)
    bekend = location.hash
  }
}

function bewaarVan(deel) {
  return (waarden) => {
    velden[deel] = waarden
    bewaar()
  }
}

function toonDeel(deel) {
  deelNu = deel
  for (const naam of DELEN) bijId(`deel-${naam}`).hidden = naam !== deel
  for (const link of document.querySelectorAll('[data-deel]')) {
    if (link.dataset.deel === deel) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  document.title = `${bijId(`titel-${deel}`).textContent} – ${TITEL}`
}

/** What the last change did, for who does not see it move. */
function verschil(eerder) {
  const { zaak: nu, verhaal } = zaak
  const meer = nu.gebeurtenissen.length - eerder.dossier.gebeurtenissen.length
  const stap = `Nu in stap ${verhaal.stap.titel}.`
  const [was, wordt] = [eerder.pad?.einddag, verhaal.pad?.einddag]
  const einde =
    was && wordt && was !== wordt ? ` Het verwachte einde ging van ${lang(was)} naar ${lang(wordt)}.` : ''
  const laatste = nu.gebeurtenissen.at(-1)
  const naam = laatste && `${nu.route.gebeurtenissen[laatste.soort].titel} op ${lang(laatste.datum)}`
  const wat =
    meer === 1 ? `Vastgelegd: ${naam}. ` : meer === -1 ? 'De laatste gebeurtenis is ongedaan gemaakt. ' : ''
  return `${wat}${stap}${einde}`
}

const tekenFormulier = startZaakformulier(zaak)
const gebeurtenissen = startGebeurtenissen(zaak)
const tekenRoute = startDiagram(zaak)

function tekenZaak(eerder) {
  tekenFormulier()
  gebeurtenissen.teken()
  tekenTijdlijn(zaak, { eerder, kies: gebeurtenissen.kies })
  tekenRoute()
}

const KWIJT =
  'Wat u had vastgelegd, hoort bij de vorige route. Met de knop Terug van de browser haalt u het terug.'

/** Whether the page follows its address, instead of the other way round. */
let volgt = false
let vorigeZaak = zaak.zaak

zaak.bij((eerder) => {
  const andereRoute = vorigeZaak.route !== zaak.zaak.route
  const anders = andereRoute || vorigeZaak.gebeurtenissen !== zaak.zaak.gebeurtenissen
  const kwijt = andereRoute && !volgt && vorigeZaak.gebeurtenissen.length > 0
  vorigeZaak = zaak.zaak
  tekenZaak(eerder)
  bijId('tijdlijn-melding').textContent = eerder ? verschil(eerder) : kwijt ? KWIJT : ''
  bewaar({ alsStap: anders && !volgt })
})
document.body.append(tekenArcering())
tekenZaak()

const beginvraag = (deel) => (begin.deel === deel ? begin.vraag : new URLSearchParams())
const lees = {
  producten: startProducten(beginvraag('producten'), bewaarVan('producten')),
  groepsminuten: startGroepsminuten(beginvraag('groepsminuten'), bewaarVan('groepsminuten')),
}

/** An address that somebody went to or pasted: the part, and what is on it. */
function volgAdres() {
  bekend = location.hash
  const { deel, vraag } = leesAdres(location.hash)
  if (!DELEN.includes(deel)) return
  if (location.hash !== adresVan(deel)) {
    if (lees[deel]) lees[deel](vraag)
    else {
      volgt = true
      try {
        zaak.vervang(zaakUit(vraag, vandaag()))
      } catch (fout) {
        if (!(fout instanceof RegelFout)) throw fout
        bijId('tijdlijn-melding').textContent = 'De link klopt niet. Er is niets veranderd.'
      } finally {
        volgt = false
      }
    }
  }
  toonDeel(deel)
  bewaar()
  bijId(`titel-${deel}`).focus()
}

addEventListener('hashchange', volgAdres)
// Whoever comes back finds what was there.
document.querySelector('.delen').addEventListener('click', schrijf)
toonDeel(deelNu)
bewaar()
