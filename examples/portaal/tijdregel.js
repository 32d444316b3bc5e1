import { tekenBalk } from './balk.js'
import { maak } from './bouw.js'
import { kort, lang, overgeslagenTekst } from './datums.js'
import { standteken } from './tekens.js'
import { aantalTekst, hoofdletter, opsomming, STANDEN } from './termen.js'
import { waarom } from './waarom.js'

/** Who answers for something, and who does it where that is somebody else. */
export function wieTekst({ actoren }, { wie, eenVan, uitvoering }) {
  const namen = (lijst, voegwoord) =>
    opsomming(
      lijst.map((actor) => actoren[actor]),
      voegwoord,
    )
  const eerste = hoofdletter(namen(wie, eenVan ? 'of' : 'en'))
  return uitvoering ? `${eerste}, uit te voeren door ${namen(uitvoering, 'en')}` : eerste
}

/** How a verplichting stands, in words. */
export function standTekst({ stand, resterendeWerkdagen: rest, voldaanOp, vervallenOp }) {
  const dagen = rest === undefined ? '' : aantalTekst(Math.abs(rest), 'werkdag', 'werkdagen')
  if (stand === 'vervallen') return `${STANDEN[stand]} op ${lang(vervallenOp)}`
  if (stand === 'op-tijd') return `${STANDEN[stand]}: gedaan op ${lang(voldaanOp)}`
  if (stand === 'te-laat')
    return `${STANDEN[stand]}: gedaan op ${lang(voldaanOp)}${rest < 0 ? `, ${dagen} later` : ''}`
  if (stand === 'verlopen') return `${STANDEN[stand]}${rest < 0 ? `: ${dagen} over de termijn` : ''}`
  if (stand === 'laatste-dag') return `${STANDEN[stand]}: vandaag`
  return rest === undefined ? STANDEN.open : `${STANDEN.open}: nog ${dagen}`
}

/** Whether the route gives a term; its length may still hang on what was not told. */
export function heeftTermijn({ verplichtingen }, { id }) {
  return verplichtingen.some((definitie) => definitie.id === id && definitie.termijn)
}

function feit(naam, waarde) {
  return waarde && maak('div', {}, maak('dt', {}, naam), maak('dd', {}, waarde))
}

const EENHEDEN = {
  werkdagen: ['werkdag', 'werkdagen'],
  dagen: ['dag', 'dagen'],
  weken: ['week', 'weken'],
  maanden: ['maand', 'maanden'],
  jaren: ['jaar', 'jaar'],
}

/** The last day of a verplichting, as far as there is one that can be told. */
function uiterlijkTekst(route, { verplichting, termijn, datum, vast = true }, eerst) {
  if (!termijn && !heeftTermijn(route, verplichting)) return 'geen termijn'
  if (!vast) {
    const duur = termijn && aantalTekst(termijn.duur.aantal, ...EENHEDEN[termijn.duur.eenheid])
    return duur ? `${duur} na een dag die nog niet vaststaat` : 'nog niet bekend'
  }
  const was = eerst ? `, was ${eerst}` : ''
  const dag = termijn ? lang(termijn.uiterlijk) : 'nog niet bekend'
  return `${dag} (vanaf ${kort(termijn?.vanaf ?? datum)}${was})`
}

function verplichtingdelen(route, regel, { verwacht, eerst }) {
  const { verplichting, termijn, motivering, vast = true } = regel
  const { titel, stand } = verplichting
  const vrij = termijn && vast ? overgeslagenTekst(termijn.overgeslagen) : ''
  return [
    maak('p', { class: 'regel-kop' }, maak('strong', {}, titel)),
    maak(
      'p',
      { class: `stand stand-${verwacht ? 'verwacht' : stand}` },
      standteken(verwacht ? 'verwacht' : stand),
      verwacht ? 'Verwacht' : standTekst(verplichting),
    ),
    maak(
      'dl',
      { class: 'feiten' },
      feit('Wie', wieTekst(route, verplichting)),
      feit('Uiterlijk', uiterlijkTekst(route, regel, eerst)),
      feit('Overgeslagen', vrij),
    ),
    waarom(titel, motivering),
  ]
}

/** The day of an event: when it was, or by when it is to be, as far as that can be told. */
function dagTekst({ datum, vast = true, heeftDag = true }, { verwacht, verteld, eerst }) {
  if (!heeftDag) return 'Geen laatste dag'
  if (!vast) return 'De laatste dag hangt af van een dag die nog niet vaststaat'
  const vooraf = verwacht ? (verteld ? 'Vastgelegd voor ' : 'Uiterlijk ') : ''
  return `${vooraf}${lang(datum)}${eerst ? ` (was ${eerst})` : ''}`
}

function gebeurtenisdelen(regel, om) {
  const { tekst, motivering } = regel
  const { verwacht, knop } = om
  return [
    maak(
      'p',
      { class: 'regel-kop' },
      standteken(verwacht ? 'komend' : 'gebeurtenis'),
      maak('strong', {}, tekst.replace(/\.$/, '')),
    ),
    maak('p', { class: 'regel-dag' }, dagTekst(regel, om)),
    knop,
    waarom(tekst, motivering),
  ]
}

/**
 * One line of the story: what it says, and its picture.
 *
 * @param {{ as: object, route: object, peildatum: string, verwacht: boolean, verteld?: boolean, eerst?: string, knop?: Element }} om
 * `eerst` is the day it was before the last change, `verteld` that it was told although its day is still to come, and
 * `knop` what can be done with it.
 */
export function tekenRegel(regel, om) {
  const isVerplichting = regel.soort === 'verplichting'
  return maak(
    'li',
    { class: `regel regel-${regel.soort}${om.verwacht ? ' regel-verwacht' : ''}`, 'data-soort': regel.soort },
    maak(
      'div',
      { class: 'regel-tekst' },
      ...(isVerplichting ? verplichtingdelen(om.route, regel, om) : gebeurtenisdelen(regel, om)),
    ),
    maak('div', { class: 'regel-beeld' }, tekenBalk(om.as, regel, om)),
  )
}
