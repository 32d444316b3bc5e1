const bevroren = /* @__PURE__ */ new WeakSet<object>()

function bevriesTotOnder(datum: object): void {
  Object.freeze(datum)
  // for…in makes no list of the parts, and most of what loading the data takes is this walk.
  for (const naam in datum) {
    const deel: unknown = (datum as Record<string, unknown>)[naam]
    if (typeof deel === 'object' && deel !== null && !bevroren.has(deel)) bevriesTotOnder(deel)
  }
}

/** Freezes a datum and all that hangs under it, so that nobody can change a rule for everybody else. */
export function bevries<T extends object>(datum: T): T {
  if (!bevroren.has(datum)) {
    bevriesTotOnder(datum)
    bevroren.add(datum)
  }
  return datum
}

/** Whether a datum was frozen by {@link bevries}, and so to the bottom. */
export function isBevroren(datum: object): boolean {
  return bevroren.has(datum)
}
