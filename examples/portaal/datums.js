import { dagnummer, datumUit, datumVan } from './jeugdhulp-regels/werkdagen.js'

const DAGEN = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za']
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** The page may look at the clock; the library never does. */
export function vandaag() {
  return datumUit(Date.now())
}

/** Such as `30 nov`. */
export function dagMaand(datum) {
  return `${Number(datum.slice(8))} ${MAANDEN[Number(datum.slice(5, 7)) - 1]}`
}

/** Such as `ma 30 nov`. */
export function kort(datum) {
  // Day 0, 1 January 1970, was a Thursday.
  return `${DAGEN[(((dagnummer(datum) + 4) % 7) + 7) % 7]} ${dagMaand(datum)}`
}

/** Such as `ma 30 nov 2026`. */
export function lang(datum) {
  return `${kort(datum)} ${datum.slice(0, 4)}`
}

export function plusDagen(datum, aantal) {
  return datumVan(dagnummer(datum) + aantal)
}

/** The latest of some dates; dates of one form compare as text. */
export function laatste(...datums) {
  return datums.reduce((een, ander) => (een > ander ? een : ander))
}

function weekendtekst([eerste, ...rest]) {
  const einde = rest.at(-1)
  if (!einde) return `${kort(eerste)} (weekend)`
  const van = eerste.slice(0, 7) === einde.slice(0, 7) ? Number(eerste.slice(8)) : dagMaand(eerste)
  return `weekend ${van}–${dagMaand(einde)}`
}

/** The free days that a term passed over, in words; the days of one weekend together. */
export function overgeslagenTekst(overgeslagen) {
  const groepen = []
  for (const { datum, reden } of overgeslagen) {
    const vorige = groepen.at(-1)
    const hoortErbij =
      reden === 'weekend' && vorige?.reden === 'weekend' && plusDagen(vorige.datums.at(-1), 1) === datum
    if (hoortErbij) vorige.datums.push(datum)
    else groepen.push({ reden, datums: [datum] })
  }
  return groepen
    .map(({ reden, datums }) =>
      reden === 'weekend' ? weekendtekst(datums) : `${kort(datums[0])} (${reden})`,
    )
    .join(', ')
}
