// What all benchmarks share: how time is taken, and the rows of the one table.

const RONDES = 9
const OPWARMRONDES = 3

/**
 * A timed loop of its own for each contender, in nanoseconds a call: one loop for all would make every call in it a slow
 * one. What the work gives back is used, so that no compiler leaves the work out.
 */
export function lus(werk, invoer, herhaal = 1) {
  const loop = new Function(
    'werk',
    'invoer',
    'herhaal',
    'let put = 0; for (let h = 0; h < herhaal; h++) for (let i = 0; i < invoer.length; i++) put += werk(invoer[i]) ? 1 : 2; return put',
  )
  return () => {
    const begin = process.hrtime.bigint()
    loop(werk, invoer, herhaal)
    return Number(process.hrtime.bigint() - begin) / (invoer.length * herhaal)
  }
}

export function mediaan(getallen) {
  return [...getallen].sort((een, ander) => een - ander)[getallen.length >> 1]
}

/** Every contender round by round, so that a busy moment hits all alike. A ratio is taken within a round. */
export function meet(lussen, aantal = RONDES) {
  const namen = Object.keys(lussen)
  const rondes = Array.from({ length: aantal + OPWARMRONDES }, () =>
    Object.fromEntries(namen.map((naam) => [naam, lussen[naam]()])),
  ).slice(OPWARMRONDES)
  return {
    tijd: (naam) => mediaan(rondes.map((ronde) => ronde[naam])),
    boven: (naam, leeg) => mediaan(rondes.map((ronde) => ronde[naam] - ronde[leeg])),
    verhouding: (naam, tot) => mediaan(rondes.map((ronde) => ronde[naam] / ronde[tot])),
    /** Against the fastest of several ways to do the same. */
    snelste: (ways, tot) =>
      mediaan(rondes.map((ronde) => Math.min(...ways.map((naam) => ronde[naam])) / ronde[tot])),
  }
}

/** Stops the run where a peer does not answer as this library does: a wrong answer is not worth timing. */
export function eensgezind(peer, vraag, antwoord, verwacht) {
  if (antwoord !== verwacht) throw new Error(`${peer} disagrees on ${vraag}: ${antwoord}, here ${verwacht}`)
}

const cijfers = (getal) =>
  getal >= 10 ? Math.round(getal).toLocaleString('en') : getal.toFixed(getal < 1 ? 2 : 1)

/** A row: this library is so many times as fast as another; at least `doel` where there is a target. */
export function keerRij(wat, tegen, verhouding, doel) {
  const uitkomst = `${cijfers(verhouding)} × as fast`
  if (doel === undefined) return { wat, tegen, uitkomst }
  return { wat, tegen, uitkomst, doel: `≥ ${doel.toLocaleString('en')} ×`, haalt: verhouding >= doel }
}

/** A row: a figure; at most `doel` where there is a target. */
export function hoogstensRij(wat, tegen, waarde, eenheid, doel) {
  const uitkomst = `${waarde.toFixed(1)} ${eenheid}`
  if (doel === undefined) return { wat, tegen, uitkomst }
  return { wat, tegen, uitkomst, doel: `≤ ${doel} ${eenheid}`, haalt: waarde <= doel }
}
