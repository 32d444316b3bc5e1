// The declaratie that is checked when its speed is measured: the same lines in every run, one in five of them wrong.

export const REGELS_PER_CLIENT = 20
const PRODUCTEN = ['45F31', '45F21', '45F33', '45F01']

export const twee = (getal) => String(getal).padStart(2, '0')

/** What is known of one client: two allocations, and what was declared on the first in January. */
export function gegevensVan(client) {
  const nummer = Number(client.slice(1))
  const product = PRODUCTEN[nummer % PRODUCTEN.length]
  const periode = { ingangsdatum: '2026-01-01', einddatum: '2026-12-31' }
  const omvang = { volume: 25, eenheid: 'uur', frequentie: 'totaal' }
  const eerder = { begindatum: '2026-01-05', einddatum: '2026-01-30', volume: 600, eenheid: 'minuut' }
  return {
    toewijzingen: [
      { nummer: '1', client, product, ...periode, omvang },
      { nummer: '2', client, product: '45F32', ...periode, omvang },
    ],
    eerderGedeclareerd: [{ client, toewijzing: '1', product, ...eerder }],
  }
}

/** A line: one day of help. Of every client one line in twenty has no allocation, and the last go beyond theirs. */
function regelVan(client, i) {
  const datum = `2026-02-${twee(1 + i)}`
  const groep = i % 4 === 3
  return {
    client,
    toewijzing: i === 7 ? '3' : groep ? '2' : '1',
    product: groep ? '45F32' : PRODUCTEN[Number(client.slice(1)) % PRODUCTEN.length],
    begindatum: datum,
    einddatum: datum,
    volume: 30 + ((i * 37) % 90),
    eenheid: 'minuut',
  }
}

export function* regels(aantal) {
  for (let i = 0; i < aantal; i++) {
    yield regelVan(`c${Math.floor(i / REGELS_PER_CLIENT)}`, i % REGELS_PER_CLIENT)
  }
}

/** The same lines in a mixed order, the same each time: lines of one client lie far apart, as in a file by day. */
export function gemengd(aantal) {
  const plaatsen = Uint32Array.from({ length: aantal }, (_, i) => i)
  let toestand = 42
  for (let i = aantal - 1; i > 0; i--) {
    toestand = (Math.imul(toestand, 1_664_525) + 1_013_904_223) >>> 0
    const j = toestand % (i + 1)
    ;[plaatsen[i], plaatsen[j]] = [plaatsen[j], plaatsen[i]]
  }
  return Array.from(plaatsen, (i) => regelVan(`c${Math.floor(i / REGELS_PER_CLIENT)}`, i % REGELS_PER_CLIENT))
}

/** A declaratie of so many lines, in the order that `maakLijst` gives them. */
export function declaratieVan(aantal, maakLijst) {
  const clienten = Array.from({ length: aantal / REGELS_PER_CLIENT }, (_, i) => gegevensVan(`c${i}`))
  return {
    regels: maakLijst(aantal),
    toewijzingen: clienten.flatMap(({ toewijzingen }) => toewijzingen),
    eerderGedeclareerd: clienten.flatMap(({ eerderGedeclareerd }) => eerderGedeclareerd),
    ingediendOp: '2026-03-10',
  }
}
