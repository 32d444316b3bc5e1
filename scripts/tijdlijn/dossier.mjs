// Which dossier the picture of the README shows, and what its bars are.
import { readFileSync } from 'node:fs'

const DOSSIER = new URL('../../examples/voorbeeld/dossiers/3-escalatie-pasen.json', import.meta.url)
/** A day on which one term runs on over Easter, and others were met or missed. */
const PEILDATUM = '2026-04-14'

const werkdagen = (aantal) => `${aantal} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`
export const dag = (datum) =>
  new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(datum))

function stand({ stand, voldaanOp, resterendeWerkdagen: over }) {
  if (stand === 'op-tijd') return `op tijd op ${dag(voldaanOp)}`
  if (stand === 'te-laat') return `${werkdagen(-over)} te laat op ${dag(voldaanOp)}`
  return `open, nog ${werkdagen(over)}`
}

function balk({ actoren }, { datum, verplichting, termijn, motivering }) {
  return {
    regel: motivering[0].regel,
    titel: verplichting.titel,
    wie: verplichting.wie.map((actor) => actoren[actor]).join(' en '),
    stand: `uiterlijk ${dag(verplichting.uiterlijk)}: ${stand(verplichting)}`,
    laat: verplichting.stand === 'te-laat',
    van: datum,
    uiterlijk: verplichting.uiterlijk,
    gedaan: verplichting.voldaanOp,
    feestdagen: termijn.overgeslagen.filter(({ reden }) => reden !== 'weekend'),
  }
}

/** The obligations with a last day, as the package tells them of the dossier. */
export function beeldVan({ routeVan, tijdlijn }) {
  const { dossier } = JSON.parse(readFileSync(DOSSIER, 'utf8'))
  const route = routeVan(dossier)
  const balken = tijdlijn(route, dossier, { peildatum: PEILDATUM })
    .filter(({ verplichting }) => verplichting?.uiterlijk)
    .map((regel) => balk(route, regel))
  return { titel: route.titel, begin: dossier.opening.datum, peildatum: PEILDATUM, balken }
}
