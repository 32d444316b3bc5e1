/** Freezes a datum and all that hangs under it, so that nobody can change a rule for everybody else. */
export function bevries<T>(datum: T): T {
  if (typeof datum === 'object' && datum !== null && !Object.isFrozen(datum)) {
    Object.freeze(datum)
    for (const deel of Object.values(datum)) bevries(deel)
  }
  return datum
}
