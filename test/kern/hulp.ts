/** Freezes test input, so that a function that writes to it throws. */
export function bevriesDiep(waarde: unknown): unknown {
  if (typeof waarde === 'object' && waarde !== null && !ArrayBuffer.isView(waarde)) {
    Object.freeze(waarde)
    for (const deel of Object.values(waarde)) bevriesDiep(deel)
  }
  return waarde
}
