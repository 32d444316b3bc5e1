import { teken } from './bouw.js'

/** What is drawn for each stand, in a square of sixteen: its shape tells it too, not its colour alone. */
const VORMEN = {
  open: () => [teken('circle', { cx: 8, cy: 8, r: 6, class: 'omtrek' })],
  'laatste-dag': () => [
    teken('circle', { cx: 8, cy: 8, r: 6, class: 'omtrek' }),
    teken('path', { d: 'M8 2a6 6 0 0 1 0 12z', class: 'vulling' }),
  ],
  verlopen: () => [
    teken('path', { d: 'M8 1.5 15 14H1z', class: 'vulling' }),
    teken('path', { d: 'M8 6v4M8 11.6v.8', class: 'wit' }),
  ],
  'op-tijd': () => [
    teken('circle', { cx: 8, cy: 8, r: 7, class: 'vulling' }),
    teken('path', { d: 'm4.6 8.2 2.4 2.4 4.4-4.8', class: 'wit' }),
  ],
  'te-laat': () => [
    teken('rect', { x: 1.5, y: 1.5, width: 13, height: 13, rx: 2, class: 'vulling' }),
    teken('path', { d: 'M8 4.2V8l2.6 2', class: 'wit' }),
  ],
  vervallen: () => [
    teken('circle', { cx: 8, cy: 8, r: 6, class: 'omtrek' }),
    teken('path', { d: 'M4.8 8h6.4', class: 'omtrek' }),
  ],
  verwacht: () => [teken('circle', { cx: 8, cy: 8, r: 6, class: 'omtrek gestippeld' })],
  gebeurtenis: () => [teken('path', { d: 'M8 1 15 8 8 15 1 8z', class: 'vulling' })],
  komend: () => [teken('path', { d: 'M8 1.6 14.4 8 8 14.4 1.6 8z', class: 'omtrek gestippeld' })],
}

/** The hatching of free days that a term passed over, once for all drawings of the page. */
export function tekenArcering() {
  return teken(
    'svg',
    { width: 0, height: 0, 'aria-hidden': true, class: 'arcering' },
    teken(
      'pattern',
      { id: 'arcering', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      teken('rect', { width: 5, height: 5, class: 'arcering-vlak' }),
      teken('rect', { width: 2, height: 5, class: 'arcering-streep' }),
    ),
  )
}

/** The mark of a stand; its text stands beside it. */
export function standteken(stand, eigenschappen = {}) {
  return teken(
    'svg',
    {
      viewBox: '0 0 16 16',
      width: 16,
      height: 16,
      'aria-hidden': true,
      class: `teken teken-${stand}`,
      ...eigenschappen,
    },
    ...VORMEN[stand](),
  )
}
