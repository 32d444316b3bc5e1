// Whether an answer is the one that a vector expects. docs/vectoren.md tells the same in words, for other languages.
// Runs in Node and in a browser alike, so it imports nothing.

const isObject = (waarde) => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

function verschilInLijst(verwacht, gekregen, pad) {
  if (!Array.isArray(gekregen)) return [`${pad}: geen lijst`]
  if (verwacht.length !== gekregen.length)
    return [`${pad}: ${gekregen.length} in plaats van ${verwacht.length} elementen`]
  return verwacht.flatMap((deel, i) => verschil(deel, gekregen[i], `${pad}[${i}]`))
}

/** `{ "$bevat": […], "$zonder": […] }`: what a list must hold, in any order, and what it may not. */
function verschilInBevat({ $bevat = [], $zonder = [] }, gekregen, pad) {
  if (!Array.isArray(gekregen)) return [`${pad}: geen lijst`]
  const staatErin = (deel) => gekregen.some((element) => verschil(deel, element, '').length === 0)
  return [
    ...$bevat.filter((deel) => !staatErin(deel)).map((deel) => `${pad}: zonder ${JSON.stringify(deel)}`),
    ...$zonder.filter(staatErin).map((deel) => `${pad}: met ${JSON.stringify(deel)}`),
  ]
}

/** Where an answer departs from what is expected; empty where it does not. */
function verschil(verwacht, gekregen, pad) {
  if (Array.isArray(verwacht)) return verschilInLijst(verwacht, gekregen, pad)
  if (isObject(verwacht)) {
    if ('$bevat' in verwacht || '$zonder' in verwacht) return verschilInBevat(verwacht, gekregen, pad)
    if (!isObject(gekregen)) return [`${pad}: geen object`]
    return Object.entries(verwacht).flatMap(([naam, deel]) =>
      verschil(deel, gekregen[naam], `${pad}.${naam}`),
    )
  }
  const gelijk = verwacht === null ? gekregen === undefined || gekregen === null : verwacht === gekregen
  return gelijk ? [] : [`${pad}: ${JSON.stringify(gekregen)} in plaats van ${JSON.stringify(verwacht)}`]
}

/** Every rule that an answer names: of itself, or of each of its parts where it is a list. */
function regelsIn(antwoord) {
  const delen = Array.isArray(antwoord) ? antwoord : [antwoord]
  return delen.flatMap((deel) => [
    ...(deel?.regel === undefined ? [] : [deel.regel]),
    ...(deel?.motivering ?? []).map(({ regel }) => regel),
  ])
}

/**
 * Where the library departs from a vector; empty where it does not.
 *
 * @param {{ verwacht: any }} vector
 * @param {() => unknown} vraag - Asks the question.
 */
export function toets({ verwacht }, vraag) {
  let antwoord
  try {
    antwoord = vraag()
  } catch (fout) {
    if (fout?.name !== 'RegelFout') throw fout
    if (verwacht.fout === undefined) return [`fout ${fout.code} bij ${fout.pad}`]
    const { code, pad } = fout
    return verschil({ fout: verwacht.fout, pad: verwacht.pad ?? pad }, { fout: code, pad }, '')
  }
  if (verwacht.fout !== undefined) return [`geen fout: ${JSON.stringify(antwoord)}`]
  const genoemd = new Set(regelsIn(antwoord))
  return [
    ...verschil(verwacht.antwoord, antwoord, 'antwoord'),
    ...(verwacht.motivering ?? [])
      .filter((regel) => !genoemd.has(regel))
      .map((regel) => `zonder regel ${regel}`),
  ]
}
