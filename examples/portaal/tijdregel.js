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

function verplichtingdelen(route, { verplichting, termijn, datum, motivering }, { verwacht, eerst }) {
  const { titel, stand } = verplichting
  const vrij = termijn ? overgeslagenTekst(termijn.overgeslagen) : ''
  const begin = kort(termijn?.vanaf ?? datum)
  const was = eerst ? `, was ${eerst}` : ''
  const uiterlijk = termijn
    ? lang(termijn.uiterlijk)
    : heeftTermijn(route, verplichting)
      ? 'nog niet bekend'
      : 'geen termijn'
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
      feit('Uiterlijk', `${uiterlijk} (vanaf ${begin}${was})`),
      feit('Overgeslagen', vrij),
    ),
    waarom(titel, motivering),
  ]
}

function gebeurtenisdelen({ datum, tekst, motivering }, { verwacht, verteld, eerst, knop }) {
  const vooraf = verwacht ? (verteld ? 'Vastgelegd voor ' : 'Uiterlijk ') : ''
  const dag = `${vooraf}${lang(datum)}${eerst ? ` (was ${eerst})` : ''}`
  return [
    maak(
      'p',
      { class: 'regel-kop' },
      standteken(verwacht ? 'komend' : 'gebeurtenis'),
      maak('strong', {}, tekst.replace(/\.$/, '')),
    ),
    maak('p', { class: 'regel-dag' }, dag),
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
