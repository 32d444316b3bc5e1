import { bijId, keuzelijst, maak, veld } from './bouw.js'
import { laatste, lang } from './datums.js'
import { fouttekst, veldVan } from './fouten.js'
import { RegelFout, verplichtingen, verwerk } from './jeugdhulp-regels/routes.js'
import { hoofdletter, opsomming } from './termen.js'
import { leesVelden, maakVeld } from './velden.js'

const LOPEND = ['open', 'laatste-dag', 'verlopen']

function meldveldVan(definitie) {
  return Object.entries(definitie.velden ?? {}).find(([, regel]) => regel.soort === 'verplichting')?.[0]
}

/** The verplichtingen that an event can name now: those that the library takes. */
function openVerplichtingen({ zaak: { route, peildatum }, verhaal: { dossier } }, soort, datum) {
  const meldveld = meldveldVan(route.gebeurtenissen[soort])
  const peiling = { peildatum: laatste(peildatum, datum) }
  const open = verplichtingen(route, dossier, peiling).filter(({ stand }) => LOPEND.includes(stand))
  return [...new Map(open.map(({ id, titel }) => [id, titel]))].filter(([id]) => {
    try {
      return verwerk(route, dossier, { soort, datum, [meldveld]: id })
    } catch (fout) {
      if (fout instanceof RegelFout) return false
      throw fout
    }
  })
}

/** The events that can happen now, each once, with the steps it may lead to. */
function keuzesVan({ mogelijk }) {
  const perSoort = new Map()
  for (const een of mogelijk) perSoort.set(een.soort, [...(perSoort.get(een.soort) ?? []), een])
  return [...perSoort].map(([soort, wegen]) => ({
    soort,
    naar: [...new Set(wegen.map(({ naar }) => naar))],
    door: wegen[0].door,
  }))
}

function waarheen({ stappen }, stap, naar) {
  const titels = naar.map((id) => (id === stap.id ? 'blijft in deze stap' : `naar ${stappen[id].titel}`))
  return hoofdletter(opsomming(titels, 'of'))
}

function radio({ route, stap }, { soort, naar }, gekozen) {
  return maak(
    'label',
    { class: 'keuze' },
    maak('input', { type: 'radio', name: 'soort', value: soort, checked: soort === gekozen }),
    maak(
      'span',
      {},
      maak('span', { class: 'keuze-titel' }, route.gebeurtenissen[soort].titel),
      maak('span', { class: 'keuze-uitleg' }, waarheen(route, stap, naar)),
    ),
  )
}

/** Who did it: those who normally do come first. */
function doorVeld({ actoren }, { door }) {
  const anderen = Object.keys(actoren).filter((actor) => !door.includes(actor))
  const keuzes = [...door, ...anderen].map((actor) => [actor, hoofdletter(actoren[actor])])
  return veld(
    'gebeurtenis-door',
    'Door wie',
    keuzelijst('gebeurtenis-door', [['', 'Niet opgegeven'], ...keuzes]),
  )
}

/** The fields that belong to the event that was chosen. */
function tekenVelden(zaak, keuze, datum) {
  const { route } = zaak.zaak
  const { velden = {} } = route.gebeurtenissen[keuze.soort]
  const open = meldveldVan({ velden }) ? openVerplichtingen(zaak, keuze.soort, datum) : []
  bijId('gebeurtenis-velden').replaceChildren(
    doorVeld(route, keuze),
    ...Object.entries(velden).map(([naam, regel]) =>
      maakVeld(naam, regel, { route, open, voorvoegsel: 'feit' }),
    ),
  )
}

/** The day that is proposed: the one that is looked from, or the last on which something happened. */
function voorstel({ datum, peildatum, gebeurtenissen }) {
  return laatste(datum, peildatum, gebeurtenissen.at(-1)?.datum ?? datum)
}

function gekozenSoort() {
  return bijId('gebeurtenis').elements.soort?.value
}

function leesGebeurtenis(route) {
  const soort = gekozenSoort()
  const door = bijId('gebeurtenis-door').value
  return {
    soort,
    datum: bijId('gebeurtenis-datum').value,
    ...(door && { door }),
    ...leesVelden(bijId('gebeurtenis-velden'), route.gebeurtenissen[soort].velden ?? {}),
  }
}

function meldFout(fout, { zaak }, gebeurtenis) {
  const { velden = {} } = zaak.route.gebeurtenissen[gebeurtenis.soort]
  const titels = Object.fromEntries(
    Object.entries(velden).map(([naam, { titel }]) => [naam, hoofdletter(titel)]),
  )
  const vroegst = lang(zaak.gebeurtenissen.at(-1)?.datum ?? zaak.datum)
  bijId('gebeurtenis-fout').textContent = fouttekst(fout, {
    titels: { ...titels, datum: 'Datum' },
    gebeurtenissen: zaak.route.gebeurtenissen,
    vroegst,
  })
  const naam = veldVan(fout)
  const invoer = naam === 'datum' ? bijId('gebeurtenis-datum') : bijId(`feit-${naam}`)
  invoer?.setAttribute('aria-invalid', 'true')
  invoer?.focus()
}

function legVast(zaak) {
  const { route, gebeurtenissen, peildatum, keekVanaf } = zaak.zaak
  const gebeurtenis = leesGebeurtenis(route)
  try {
    zaak.wijzig({
      gebeurtenissen: [...gebeurtenissen, gebeurtenis],
      // For whoever takes it back.
      keekVanaf: [...keekVanaf.slice(0, gebeurtenissen.length), peildatum],
      // Who tells of a day has reached it.
      peildatum: gebeurtenis.datum > peildatum ? gebeurtenis.datum : peildatum,
    })
  } catch (fout) {
    meldFout(fout, zaak, gebeurtenis)
  }
}

function maakOngedaan(zaak) {
  const { gebeurtenissen, peildatum, keekVanaf } = zaak.zaak
  const over = gebeurtenissen.slice(0, -1)
  const schoofMee = gebeurtenissen.at(-1).datum === peildatum
  zaak.wijzig({
    gebeurtenissen: over,
    keekVanaf: keekVanaf.slice(0, over.length),
    peildatum: (schoofMee && keekVanaf[over.length]) || peildatum,
  })
}

function tekenKeuzes(zaak) {
  const { zaak: stand, verhaal } = zaak
  const keuzes = keuzesVan(verhaal)
  const verwacht = verhaal.pad?.stappen[0]?.gebeurtenis.soort
  const gekozen = keuzes.find(({ soort }) => soort === verwacht) ?? keuzes[0]
  const datum = voorstel(stand)
  bijId('gebeurtenis-keuze').replaceChildren(
    maak(
      'fieldset',
      { class: 'keuzes' },
      maak('legend', {}, 'Wat gebeurde er?'),
      ...keuzes.map((keuze) =>
        radio({ route: stand.route, stap: verhaal.laatsteStap }, keuze, gekozen?.soort),
      ),
    ),
    veld(
      'gebeurtenis-datum',
      'Op welke dag',
      maak('input', {
        id: 'gebeurtenis-datum',
        type: 'date',
        min: '2000-01-01',
        max: '2099-12-31',
        value: datum,
        'aria-describedby': 'gebeurtenis-fout',
      }),
    ),
    maak('div', { id: 'gebeurtenis-velden' }),
  )
  if (gekozen) tekenVelden(zaak, gekozen, datum)
  bijId('gebeurtenis').querySelector('[type=submit]').disabled = !gekozen
}

/** The form to tell what happened. It offers what the library says can happen now, and takes back the last. */
export function startGebeurtenissen(zaak) {
  const formulier = bijId('gebeurtenis')
  const kies = (soort) => {
    const keuze = keuzesVan(zaak.verhaal).find((een) => een.soort === soort)
    tekenVelden(zaak, keuze, bijId('gebeurtenis-datum').value || voorstel(zaak.zaak))
  }
  formulier.addEventListener('change', ({ target }) => {
    if (target.name === 'soort') kies(target.value)
  })
  formulier.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault()
    legVast(zaak)
  })
  bijId('ongedaan').addEventListener('click', () => {
    maakOngedaan(zaak)
    // A button that can do no more loses the focus.
    if (zaak.zaak.gebeurtenissen.length === 0) bijId('titel-gebeurtenis').focus()
  })
  return {
    teken() {
      const { route, gebeurtenissen } = zaak.zaak
      const vorige = gebeurtenissen.at(-1)
      tekenKeuzes(zaak)
      bijId('gebeurtenis-fout').textContent = ''
      bijId('ongedaan').disabled = !vorige
      bijId('laatste').textContent = vorige
        ? `Laatst vastgelegd: ${route.gebeurtenissen[vorige.soort].titel} op ${lang(vorige.datum)}.`
        : ''
    },
    /** Chooses an event, to be told on a day. */
    kies({ gebeurtenis: soort }) {
      const invoer = formulier.querySelector(`[value="${CSS.escape(soort)}"]`)
      invoer.checked = true
      kies(soort)
      bijId('gebeurtenis-datum').focus()
    },
  }
}
