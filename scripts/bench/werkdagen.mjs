// Werkdagen: plusWerkdagen, strings in and out with full checking, against what one would use instead on the same dates.

import { dagnummer, plusWerkdagen, plusWerkdagenDag, plusWerkdagenKolom } from 'jeugdhulp-regels/werkdagen'
import { eensgezind, hoogstensRij, keerRij, lus, meet } from './meten.mjs'
import { peers } from './peers.mjs'

const DAG = 86_400_000
const HERHAAL = 20

/** Dates spread over fifty years, the same in every run. */
const datums = Array.from({ length: 4096 }, (_, i) =>
  new Date(Date.UTC(2010, 0, 1) + ((i * 7919) % 18_250) * DAG).toISOString().slice(0, 10),
)
const dagen = Int32Array.from(datums, (datum) => dagnummer(datum))

const naamVan = (peer, n) => `${peer.naam}, ${n} werkdagen`
const gevallen = peers.flatMap((peer) =>
  Object.entries(peer.vragen).map(([n, aantal]) => ({ peer, n: Number(n), aantal })),
)

function lussenVan() {
  const ns = [...new Set(gevallen.map(({ n }) => n))]
  return {
    ...Object.fromEntries(
      ns.map((n) => [`ons ${n}`, lus((datum) => plusWerkdagen(datum, n), datums, HERHAAL)]),
    ),
    ...Object.fromEntries(
      gevallen.map(({ peer, n, aantal }) => [
        naamVan(peer, n),
        lus((datum) => peer.tel(datum, n), datums.slice(0, aantal)),
      ]),
    ),
    leeg: lus((dag) => dag, dagen, HERHAAL),
    geheel: lus((dag) => plusWerkdagenDag(dag, 5), dagen, HERHAAL),
    kolom: lus((kolom) => plusWerkdagenKolom(kolom, 5), [dagen], HERHAAL),
  }
}

export function meetAlles() {
  for (const { peer, n, aantal } of gevallen)
    for (const datum of datums.slice(-Math.min(aantal, 500)))
      eensgezind(peer.naam, `${datum} + ${n}`, peer.tel(datum, n), plusWerkdagen(datum, n))
  const uitslag = meet(lussenVan())
  return [
    ...gevallen.map(({ peer, n }) =>
      keerRij(
        `plusWerkdagen, ${n} on`,
        peer.naam,
        uitslag.verhouding(naamVan(peer, n), `ons ${n}`),
        peer.doel,
      ),
    ),
    hoogstensRij('plusWerkdagen, 5 on', 'itself: one call', uitslag.tijd('ons 5'), 'ns'),
    hoogstensRij('plusWerkdagenDag, 5 on', 'an empty call', uitslag.boven('geheel', 'leeg'), 'ns above', 10),
    hoogstensRij('plusWerkdagenKolom, 5 on', 'itself: one day', uitslag.tijd('kolom') / dagen.length, 'ns'),
  ]
}
