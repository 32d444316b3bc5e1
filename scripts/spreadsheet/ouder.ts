function vulAan(plaats: object, naam: string, value: unknown): void {
  if (!(naam in plaats)) Object.defineProperty(plaats, naam, { value, configurable: true, writable: true })
}

/**
 * Adds what the engine of a spreadsheet may lack of the language of 2022, and the rules use. A polyfill library would
 * leave a name of its own in the user's script; this leaves none, and on a newer engine does nothing.
 */
export function vulTaalAan(): void {
  vulAan(
    Object,
    'hasOwn',
    (van: object, sleutel: PropertyKey) => Object.getOwnPropertyDescriptor(van, sleutel) !== undefined,
  )
  vulAan(Array.prototype, 'at', function at<T>(this: readonly T[], plaats: number): T | undefined {
    return this[plaats < 0 ? this.length + plaats : plaats]
  })
}
