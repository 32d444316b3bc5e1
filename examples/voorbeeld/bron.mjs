/** A rule, and where it stands in its source. */
export function bron({ regel, bron: { bron, regels, artikel } }) {
  const plaats = artikel
    ? `art. ${artikel}`
    : (regels ?? []).map(([van, tot]) => (van === tot ? van : `${van}–${tot}`)).join(', ')
  return `${regel} (${bron}${plaats ? `, ${regels ? 'regel ' : ''}${plaats}` : ''})`
}
