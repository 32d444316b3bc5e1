const bevroren = /* @__PURE__ */ new WeakSet<object>()

/** Freezes a datum and all that hangs under it, so that nobody can change a rule for everybody else. */
export function bevries<T>(datum: T): T {
  if (typeof datum === 'object' && datum !== null && !bevroren.has(datum)) {
    Object.freeze(datum)
    bevroren.add(datum)
    for (const deel of Object.values(datum)) bevries(deel)
  }
  return datum
}

/** Whether a datum was frozen by {@link bevries}, and so to the bottom. */
export function isBevroren(datum: object): boolean {
  return bevroren.has(datum)
}
