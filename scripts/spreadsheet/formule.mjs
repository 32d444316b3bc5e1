/** A column by its letter. */
const letter = (kolom) => String.fromCharCode(65 + kolom)

const isBereik = Array.isArray

function letterlijk(waarde) {
  if (waarde === null) return ''
  return typeof waarde === 'string' ? `"${waarde.replaceAll('"', '""')}"` : String(waarde)
}

/**
 * A worked example as somebody types it: the formula, and the cells that its ranges stand in. Ranges stand beside each
 * other from A2 on, under a heading.
 */
export function alsFormule(naam, parameters, { argumenten }, scheiding = '; ') {
  const koppen = []
  const cellen = []
  let kolom = 0
  const delen = argumenten.map((argument, i) => {
    if (!isBereik(argument)) return letterlijk(argument)
    const breedte = Math.max(...argument.map((rij) => rij.length))
    const { naam: kop, kolommen } = parameters[i]
    for (let k = 0; k < breedte; k++) koppen[kolom + k] = kolommen?.[k]?.naam ?? kop
    for (const [r, rij] of argument.entries()) {
      cellen[r] ??= []
      for (let k = 0; k < breedte; k++) cellen[r][kolom + k] = rij[k] ?? null
    }
    const bereik = `${letter(kolom)}2:${letter(kolom + breedte - 1)}${argument.length + 1}`
    kolom += breedte
    return bereik
  })
  const gelijk = cellen.map((rij) => Array.from({ length: kolom }, (_, k) => rij[k] ?? null))
  return { formule: `=${naam}(${delen.join(scheiding)})`, koppen, cellen: gelijk }
}
