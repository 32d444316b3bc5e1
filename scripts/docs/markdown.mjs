// What the makers of pages share.

const cel = (tekst) => String(tekst).replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A table; what is in a cell stays in it. */
export const tabel = (koppen, rijen) =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.map(cel).join(' | ')} |`).join('\n')

/** A paragraph that is longer than a line of source. */
export const alinea = (...zinnen) => zinnen.join(' ')

/** The lines of a source, as in `12, 14–18`; `teken` stands before each. */
export const regelnummers = (regels = [], teken = '') =>
  regels.map(([van, totEnMet]) => teken + (van === totEnMet ? van : `${van}–${totEnMet}`)).join(', ')
