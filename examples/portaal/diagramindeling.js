/** Measures of the drawing, in its own units. */
const REGEL = 19
const RAND = 12
const TUSSEN = 26
const BAAN = 16
const BOCHT = 8

/** A text in lines of at most so wide. `meet` gives the width of a text. */
function breekAf(tekst, breedte, meet) {
  const regels = []
  for (const woord of tekst.split(' ')) {
    const langer = regels.length > 0 ? `${regels.at(-1)} ${woord}` : woord
    if (regels.length > 0 && meet(langer) <= breedte) regels[regels.length - 1] = langer
    else regels.push(woord)
  }
  return regels
}

/** Puts the box of a step under the one before, with a line of text for each way out. */
function plaatsDoos(stap, boven, { breedte, meet, meetVet, titelVan }) {
  const ruimte = breedte - 2 * RAND
  const titel = breekAf(stap.titel, ruimte - 76, meetVet)
  let y = boven + RAND + titel.length * REGEL
  const uitgangen = stap.verder.map(({ soort, naar }) => {
    const regels = breekAf(titelVan(soort), ruimte - 34, meet)
    y += 6
    const uitgang = { soort, naar, regels, y, hoogte: regels.length * REGEL }
    y += uitgang.hoogte
    return uitgang
  })
  return { ...stap, titelregels: titel, uitgangen, y: boven, hoogte: y + RAND - boven }
}

/**
 * The lanes beside the boxes: one for each step that is reached from elsewhere than right above. Two lanes share a
 * column where they do not meet.
 */
function legBanen(dozen) {
  const banen = dozen.flatMap((doel, i) => {
    const van = dozen.flatMap((doos, j) =>
      doos.uitgangen
        .filter(({ naar }) => naar === doel.id && j !== i - 1)
        .map(({ y, hoogte }) => y + hoogte / 2),
    )
    if (van.length === 0) return []
    const naar = doel.y + RAND + 4
    return [{ doel: doel.id, van, naar, boven: Math.min(...van, naar), onder: Math.max(...van, naar) }]
  })
  const kolommen = []
  return banen
    .sort((een, ander) => een.onder - een.boven - (ander.onder - ander.boven))
    .map((baan) => {
      const vrij = kolommen.findIndex((bezet) =>
        bezet.every(({ boven, onder }) => onder + BOCHT < baan.boven || boven - BOCHT > baan.onder),
      )
      const kolom = vrij < 0 ? kolommen.push([]) - 1 : vrij
      kolommen[kolom].push(baan)
      return { ...baan, kolom }
    })
}

/** Where everything of the drawing comes, for a width in its own units. */
export function deelIn(stappen, { breedte: geheel, meet, meetVet, titelVan }) {
  // How many lanes there are does not hang on the width of the boxes, and any width does to count them.
  const leg = (breedte) => {
    const dozen = []
    let y = 2
    for (const stap of stappen) {
      const doos = plaatsDoos(stap, y, { breedte, meet, meetVet, titelVan })
      dozen.push(doos)
      y += doos.hoogte + TUSSEN
    }
    return { dozen, hoogte: y - TUSSEN + 2, banen: legBanen(dozen) }
  }
  const kolommen = Math.max(0, ...leg(geheel - 100).banen.map(({ kolom }) => kolom + 1))
  const breedte = geheel - kolommen * BAAN - 18
  return { ...leg(breedte), breedte, geheel, baanX: (kolom) => breedte + 14 + kolom * BAAN }
}

/** A line from the side of a box, along a lane, and back to the side of another. */
export function baanpad(x, begin, eind, breedte) {
  const richting = eind > begin ? 1 : -1
  return [
    `M${breedte} ${begin}`,
    `H${x - BOCHT}`,
    `Q${x} ${begin} ${x} ${begin + richting * BOCHT}`,
    `V${eind - richting * BOCHT}`,
    `Q${x} ${eind} ${x - BOCHT} ${eind}`,
    `H${breedte + 7}`,
  ].join('')
}

export const MATEN = { REGEL, RAND, TUSSEN }
