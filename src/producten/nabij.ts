/** How many insertions, deletions and replacements turn one text into another. */
function afstand(een: string, ander: string): number {
  let rij = Array.from({ length: ander.length + 1 }, (_, i) => i)
  for (const [i, teken] of [...een].entries()) {
    const vorige = rij
    rij = [i + 1]
    for (const [j, doel] of [...ander].entries())
      rij.push(
        Math.min(
          (rij[j] as number) + 1,
          (vorige[j + 1] as number) + 1,
          (vorige[j] as number) + (teken === doel ? 0 : 1),
        ),
      )
  }
  return rij.at(-1) as number
}

function gelijkBegin(een: string, ander: string): number {
  let lengte = 0
  while (lengte < een.length && een[lengte] === ander[lengte]) lengte++
  return lengte
}

const AANTAL = 3
/** What is longer is no code with a slip in it, and would only cost time. */
const LANGST = 20

/**
 * The codes nearest to a text: fewest changes first, of those the longest equal beginning, and of those the smallest
 * step in the first place where they differ.
 */
export function nabijeCodes(tekst: string, codes: readonly string[]): string[] {
  const gezocht = tekst.slice(0, LANGST).toUpperCase()
  return codes
    .map((code) => {
      const groot = code.toUpperCase()
      const begin = gelijkBegin(groot, gezocht)
      const stap = Math.abs(groot.charCodeAt(begin) - gezocht.charCodeAt(begin)) || 0
      return { code, verschil: afstand(gezocht, groot), begin, stap }
    })
    .sort((een, ander) => een.verschil - ander.verschil || ander.begin - een.begin || een.stap - ander.stap)
    .slice(0, AANTAL)
    .map(({ code }) => code)
}
