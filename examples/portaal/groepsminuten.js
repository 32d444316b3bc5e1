import { bijId, keuzelijst, maak, teken, veld, verborgen } from './bouw.js'
import { fouttekst } from './fouten.js'
import { verdeelGroepstijd } from './jeugdhulp-regels/declaratie.js'
import { REGIO } from './regio.js'
import { AFRONDINGEN, aantalTekst } from './termen.js'
import { waarom } from './waarom.js'

const VOORBEELD = { minuten: '90,90', aanwezigen: '7', afronding: REGIO.declaratie.groepstijd.afronding }
/** More parts than this are too thin to see. */
const MEESTE_DELEN = 40

function rijen() {
  return [...bijId('groep-rijen').querySelectorAll('input')]
}

/** An empty field is no number, and never nought. */
function getal({ value }) {
  return value === '' ? Number.NaN : Number(value)
}

function maakRij(waarde, verander) {
  const rij = maak('li', { class: 'groep-rij' })
  const weg = () => {
    const buur = (rij.previousElementSibling ?? rij.nextElementSibling)?.querySelector('input')
    rij.remove()
    hernummer()
    ;(buur ?? bijId('groep-erbij')).focus()
    verander()
  }
  rij.append(
    maak(
      'label',
      {},
      maak('span', { class: 'groep-naam' }),
      maak('input', { type: 'number', min: 0, step: 1, inputmode: 'numeric', value: waarde }),
    ),
    maak('button', { type: 'button', class: 'knop knop-klein', click: weg }),
  )
  return rij
}

/** Each professional has a number, and no name. */
function hernummer() {
  const lijst = [...bijId('groep-rijen').children]
  lijst.forEach((rij, i) => {
    rij.querySelector('.groep-naam').textContent = `Begeleider ${i + 1}, minuten`
    rij.querySelector('button').replaceChildren('Weg', verborgen(`: begeleider ${i + 1}`))
    rij.querySelector('button').disabled = lijst.length === 1
  })
}

/** A bar in parts: of each professional, or of each client. */
function delenbalk(delen, klasse) {
  const som = delen.reduce((tot, deel) => tot + deel, 0)
  let x = 0
  const vakken = delen.map((deel) => {
    const breedte = (deel / som) * 100
    const vak = teken('rect', { x: `${x}%`, width: `${breedte}%`, height: '100%', class: klasse })
    x += breedte
    return vak
  })
  return teken('svg', { class: 'delenbalk', 'aria-hidden': true }, ...vakken)
}

function breuk({ teller, noemer }) {
  const heel = Math.floor(teller / noemer)
  const rest = teller % noemer
  if (rest === 0) return `${heel} minuten`
  const deel = maak('span', { class: 'breuk' }, maak('sup', {}, rest), '⁄', maak('sub', {}, noemer))
  return maak('span', {}, heel > 0 ? `${heel} ` : '', deel, ' minuten')
}

function beeld(minuten, aanwezigen) {
  const som = minuten.reduce((tot, deel) => tot + deel, 0)
  if (som === 0) return []
  const perClient = aanwezigen <= MEESTE_DELEN ? Array.from({ length: aanwezigen }, () => 1) : [1]
  const rij = (tekst, delen, klasse) =>
    maak('div', { class: 'delen-rij' }, maak('p', {}, tekst), delenbalk(delen, klasse))
  return [
    rij(`Tijd van ${aantalTekst(minuten.length, 'begeleider', 'begeleiders')}`, minuten, 'deel-begeleider'),
    rij(`Verdeeld over ${aantalTekst(aanwezigen, 'cliënt', 'cliënten')}`, perClient, 'deel-client'),
  ]
}

function tekenAntwoord({ uitkomst, motivering }, { minuten, aanwezigen }) {
  const { totaalMinuten, exact, perClient } = uitkomst
  bijId('groep-antwoord').replaceChildren(
    maak('h2', {}, 'Per cliënt'),
    maak(
      'p',
      { class: 'groot-getal', id: 'groep-per-client' },
      // A share that no number holds is shown as it is.
      perClient === undefined ? breuk(exact) : `${String(perClient).replace('.', ',')} minuten`,
    ),
    maak(
      'p',
      {},
      'Precies: ',
      maak('strong', { id: 'groep-exact' }, breuk(exact)),
      exact.noemer === 1 ? '. ' : ` (${exact.teller}/${exact.noemer}). `,
      `Samen: ${totaalMinuten} minuten.`,
    ),
    ...beeld(minuten, aanwezigen),
    waarom('Minuten per cliënt', motivering, REGIO.bronnen) ?? '',
  )
}

function reken() {
  const minuten = rijen().map(getal)
  const aanwezigen = getal(bijId('groep-aanwezigen'))
  const vraag = {
    professionals: minuten.map((aantal) => ({ minuten: aantal })),
    aanwezigen,
    afronding: bijId('groep-afronding').value,
  }
  for (const invoer of bijId('groep').querySelectorAll('[aria-invalid]'))
    invoer.removeAttribute('aria-invalid')
  try {
    tekenAntwoord(verdeelGroepstijd(REGIO, vraag), { minuten, aanwezigen })
    bijId('groep-fout').textContent = ''
  } catch (fout) {
    const plek = fout.pad?.match(/professionals\[(\d+)\]/)?.[1]
    const naam = plek ? `Begeleider ${Number(plek) + 1}` : 'Aanwezige cliënten'
    bijId('groep-fout').textContent = `${naam}: ${fouttekst(fout, { isGetal: true, minstens: plek ? 0 : 1 })}`
    const invoer = plek ? rijen()[plek] : bijId('groep-aanwezigen')
    invoer.setAttribute('aria-invalid', 'true')
    bijId('groep-antwoord').replaceChildren()
  }
  return {
    minuten: rijen()
      .map(({ value }) => value)
      .join(','),
    aanwezigen: bijId('groep-aanwezigen').value,
    afronding: vraag.afronding,
  }
}

function formulierdelen(erbij) {
  return [
    maak('h2', {}, 'De bijeenkomst'),
    maak('ol', { id: 'groep-rijen', role: 'list' }),
    maak('button', { type: 'button', id: 'groep-erbij', class: 'knop', click: erbij }, 'Begeleider erbij'),
    veld(
      'groep-aanwezigen',
      'Aanwezige cliënten',
      maak('input', { id: 'groep-aanwezigen', type: 'number', min: 1, step: 1, inputmode: 'numeric' }),
    ),
    veld('groep-afronding', 'Afronden', keuzelijst('groep-afronding', Object.entries(AFRONDINGEN))),
    maak('p', { id: 'groep-fout', class: 'fout', role: 'alert' }),
  ]
}

/**
 * The calculator of group minutes.
 *
 * @param {URLSearchParams} vraag What the address asks.
 * @param {(waarden: Record<string, string>) => void} bewaar Puts in the address what is asked.
 * @returns How another question of the address is shown.
 */
export function startGroepsminuten(vraag, bewaar) {
  const verander = () => bewaar(reken())
  const voegToe = (waarde) => {
    const rij = maakRij(waarde, verander)
    bijId('groep-rijen').append(rij)
    hernummer()
    return rij
  }
  const erbij = () => {
    voegToe('60').querySelector('input').focus()
    verander()
  }
  bijId('groep').append(...formulierdelen(erbij))
  bijId('groep').addEventListener('input', verander)
  bijId('groep').addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault())
  const lees = (nieuw) => {
    const uit = (naam) => nieuw.get(naam) ?? VOORBEELD[naam]
    bijId('groep-rijen').replaceChildren()
    for (const minuten of uit('minuten').split(',')) voegToe(minuten)
    bijId('groep-aanwezigen').value = uit('aanwezigen')
    bijId('groep-afronding').value = uit('afronding') in AFRONDINGEN ? uit('afronding') : VOORBEELD.afronding
    verander()
  }
  lees(vraag)
  return lees
}
