/** How many octets of UTF-8 a character takes. */
function octetten(teken: string): number {
  const punt = teken.codePointAt(0) as number
  return punt < 0x80 ? 1 : punt < 0x800 ? 2 : punt < 0x10000 ? 3 : 4
}

/** Folds a line of a calendar at 75 octets, never within a character (RFC 5545, section 3.1). */
function vouw(regel: string): string {
  let uit = ''
  let lengte = 0
  for (const teken of regel) {
    if (lengte + octetten(teken) > 75) {
      uit += '\r\n '
      lengte = 1
    }
    uit += teken
    lengte += octetten(teken)
  }
  return `${uit}\r\n`
}

/**
 * A text as a calendar takes it (RFC 5545, section 3.3.11): a line break becomes `\n`, what has a meaning gets a
 * backslash, and other control characters, which cannot be written, are left out.
 */
export function tekstwaarde(tekst: string): string {
  return tekst
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** Lines of a calendar as one text. */
export function kalendertekst(regels: readonly string[]): string {
  return regels.map(vouw).join('')
}
