import { teken } from './bouw.js'
import { baanpad, deelIn, MATEN } from './diagramindeling.js'

const { REGEL, RAND, TUSSEN } = MATEN

/** Measures texts in the letter of the page. */
function meter(stijl) {
  const vlak = document.createElement('canvas').getContext('2d')
  const letter = getComputedStyle(document.body).fontFamily
  return (tekst) => {
    vlak.font = `${stijl} ${letter}`
    return vlak.measureText(tekst).width
  }
}

function regels(lijst, x, y, klasse) {
  return lijst.map((tekst, i) => teken('text', { x, y: y + i * REGEL, class: klasse }, tekst))
}

/** An arrow that points right at the side of a box, or down at its top. */
function pijlpunt(x, y, omlaag) {
  return teken('path', {
    d: omlaag
      ? `M${x - 6} ${y - 9}L${x} ${y}L${x + 6} ${y - 9}z`
      : `M${x + 9} ${y - 6}L${x} ${y}L${x + 9} ${y + 6}z`,
    class: 'punt',
  })
}

function tekenDoos(doos, volgende, breedte, klassen) {
  const { y, hoogte, titelregels, uitgangen, regel, einde, id } = doos
  const klasse = ['doos', einde && 'doos-einde', ...klassen(id)].filter(Boolean).join(' ')
  return teken(
    'g',
    { class: klasse },
    teken('rect', { x: 1, y, width: breedte - 1, height: hoogte, rx: einde ? 16 : 4 }),
    ...regels(titelregels, RAND, y + RAND + 13, 'doos-titel'),
    regel && teken('text', { x: breedte - RAND, y: y + RAND + 13, class: 'doos-regel' }, regel),
    ...uitgangen.flatMap((uitgang) => [
      teken(
        'text',
        { x: RAND, y: uitgang.y + 14, class: 'doos-pijl' },
        uitgang.naar === volgende ? '↓' : '→',
      ),
      ...regels(uitgang.regels, RAND + 20, uitgang.y + 14, 'doos-uitgang'),
    ]),
  )
}

/** The straight line to the step right below, where an event leads there. */
function tekenStap({ y, hoogte, uitgangen }, volgende) {
  if (!uitgangen.some(({ naar }) => naar === volgende)) return []
  const [x, begin] = [36, y + hoogte]
  return [
    teken('line', { x1: x, x2: x, y1: begin, y2: begin + TUSSEN - 8, class: 'weg' }),
    pijlpunt(x, begin + TUSSEN - 1, true),
  ]
}

/**
 * The drawing of a route: the steps under each other, a line down to the next, and beside them a lane for each step
 * that is reached from elsewhere.
 *
 * @param {number} geheel The width, in units of which a letter is sixteen high.
 * @param {(stap: string) => string[]} klassen What is to be told of a step by its looks.
 */
export function tekenDiagram(stappen, geheel, { titelVan, klassen }) {
  const indeling = deelIn(stappen, {
    breedte: geheel,
    titelVan,
    meet: meter('14px'),
    meetVet: meter('600 15px'),
  })
  const { dozen, banen, breedte, hoogte, baanX } = indeling
  return teken(
    'svg',
    { viewBox: `0 0 ${geheel} ${hoogte}`, width: geheel, class: 'diagram', 'aria-hidden': true },
    ...banen.flatMap(({ van, naar, kolom }, i) => [
      ...van.map((begin) =>
        teken('path', { d: baanpad(baanX(kolom), begin, naar, breedte), class: `weg weg-${i % 4}` }),
      ),
      pijlpunt(breedte + 1, naar, false),
    ]),
    ...dozen.flatMap((doos, i) => [
      tekenDoos(doos, dozen[i + 1]?.id, breedte, klassen),
      ...tekenStap(doos, dozen[i + 1]?.id),
    ]),
  )
}
