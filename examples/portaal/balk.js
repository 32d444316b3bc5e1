import { teken } from './bouw.js'
import { plusDagen } from './datums.js'
import { standteken } from './tekens.js'
import { tekenAchtergrond } from './tijdas.js'

const MIDDEN = 22
const HOOGTE = 14

/** A mark in the middle of a day. */
function opDag(as, datum, stand) {
  return teken(
    'svg',
    { x: as.midden(datum), y: MIDDEN, overflow: 'visible' },
    teken('g', { transform: 'translate(-9 -9)' }, standteken(stand, { width: 18, height: 18 })),
  )
}

/** Free days inside a term are cut out of its bar. */
function gaten(as, overgeslagen, uiterlijk) {
  return overgeslagen
    .filter(({ datum }) => datum <= uiterlijk)
    .map(({ datum, reden }) =>
      teken(
        'rect',
        {
          x: as.links(datum),
          width: as.breedte(datum, datum),
          y: MIDDEN - HOOGTE / 2,
          height: HOOGTE,
          class: reden === 'weekend' ? 'gat' : 'gat gat-feestdag',
          fill: 'url(#arcering)',
        },
        teken('title', {}, `${datum}: ${reden}`),
      ),
    )
}

/** From the day after a term until what came after it, where that is late. */
function telaat(as, uiterlijk, tot) {
  if (tot <= uiterlijk) return []
  return [
    teken('rect', {
      x: as.links(plusDagen(uiterlijk, 1)),
      width: as.breedte(plusDagen(uiterlijk, 1), tot),
      y: MIDDEN - 3,
      height: 6,
      class: 'balk-telaat',
    }),
  ]
}

function termijnbalk(as, { vanaf, uiterlijk, overgeslagen }, stand) {
  // A term of no days is the day itself.
  const eerste = vanaf < uiterlijk ? plusDagen(vanaf, 1) : uiterlijk
  const x = as.links(plusDagen(uiterlijk, 1))
  return [
    teken('rect', {
      x: as.links(eerste),
      width: as.breedte(eerste, uiterlijk),
      y: MIDDEN - HOOGTE / 2,
      height: HOOGTE,
      rx: 3,
      class: `balk balk-${stand}`,
    }),
    ...gaten(as, overgeslagen, uiterlijk),
    teken('line', { x1: x, x2: x, y1: MIDDEN - 12, y2: MIDDEN + 12, class: `grens grens-${stand}` }),
  ]
}

/** The picture of one line: what it says in words stands beside it. */
export function tekenBalk(as, regel, { peildatum, verwacht }) {
  const { soort, datum, verplichting, termijn } = regel
  const delen = tekenAchtergrond(as, peildatum)
  // No place in the picture for a day that cannot be told.
  if (regel.vast === false) return teken('svg', { class: 'balkbeeld', 'aria-hidden': true }, ...delen)
  if (soort !== 'verplichting') delen.push(opDag(as, datum, verwacht ? 'komend' : 'gebeurtenis'))
  else {
    const stand = verwacht ? 'verwacht' : verplichting.stand
    const { voldaanOp, vervallenOp } = verplichting
    const einde = voldaanOp ?? vervallenOp
    if (termijn) delen.push(...termijnbalk(as, termijn, stand))
    if (termijn && ['verlopen', 'te-laat'].includes(stand))
      delen.push(...telaat(as, termijn.uiterlijk, voldaanOp ?? peildatum))
    if (!verwacht && einde) delen.push(opDag(as, einde, stand))
    else if (!termijn) delen.push(opDag(as, datum, stand))
  }
  return teken('svg', { class: 'balkbeeld', 'aria-hidden': true }, ...delen)
}
