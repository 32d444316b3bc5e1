import { RegelFout } from './fouten'

/** Refuses what is no object with fields. */
export function eisObject(invoer: unknown, pad: string): Readonly<Record<string, unknown>> {
  if (typeof invoer === 'object' && invoer && !Array.isArray(invoer)) return invoer as Record<string, unknown>
  throw new RegelFout('ongeldige-waarde', pad)
}

/**
 * Refuses what is left of an object once its known fields are taken out. The path stops at the object: the name
 * of an unknown field is input too, and may be personal data. `bekend` names the known ones.
 */
export function eisNietsMeer(rest: object, pad: string, bekend?: readonly string[]): void {
  if (Object.keys(rest)[0] !== undefined) throw new RegelFout('onbekend-veld', pad, bekend)
}

/** Refuses what is no object, and an object with a field that is not in `bekend`. */
export function eisVelden(
  invoer: unknown,
  pad: string,
  bekend: readonly string[],
): Readonly<Record<string, unknown>> {
  const velden = eisObject(invoer, pad)
  if (Object.keys(velden).some((veld) => !bekend.includes(veld)))
    throw new RegelFout('onbekend-veld', pad, bekend)
  return velden
}

/** Refuses a value that is not one of `keuzes`. */
export function eisKeuze<const K extends string>(invoer: unknown, pad: string, keuzes: readonly K[]): K {
  if (keuzes.includes(invoer as K)) return invoer as K
  throw new RegelFout('ongeldige-waarde', pad, keuzes)
}

/** Hands every part of a list to `lees`, with its path; refuses what is no list. */
export function leesLijst<T>(invoer: unknown, pad: string, lees: (deel: unknown, pad: string) => T): T[] {
  if (!Array.isArray(invoer)) throw new RegelFout('ongeldige-waarde', pad)
  // Array.from, unlike map, also visits the holes of a list.
  return Array.from(invoer, (deel, i) => lees(deel, `${pad}[${i}]`))
}

/** Refuses what is not a whole number. */
export function eisGeheel(invoer: unknown, pad: string): number {
  if (Number.isInteger(invoer)) return invoer as number
  throw new RegelFout('ongeldig-aantal', pad)
}

/** Refuses what is not a whole number of `vanaf` or more, or is beyond what can be counted exactly. */
export function eisAantal(
  invoer: unknown,
  pad: string,
  vanaf: number,
  totEnMet = Number.MAX_SAFE_INTEGER,
): number {
  const aantal = eisGeheel(invoer, pad)
  if (aantal >= vanaf && aantal <= totEnMet) return aantal
  throw new RegelFout('ongeldig-aantal', pad)
}

/** Refuses what is no text, or an empty one: a name of the caller's own, such as that of a client. */
export function eisTekst(invoer: unknown, pad: string): string {
  if (typeof invoer === 'string' && invoer !== '') return invoer
  throw new RegelFout(invoer === undefined ? 'ontbrekend-veld' : 'ongeldige-waarde', pad)
}

/** Reads a yes or no that may be left out. */
export function leesJaNee(invoer: unknown, pad: string): boolean {
  if (invoer === undefined || typeof invoer === 'boolean') return invoer === true
  throw new RegelFout('ongeldige-waarde', pad)
}

/** Reads a yes or no that must be told. */
export function eisJaNee(invoer: unknown, pad: string): boolean {
  if (invoer === undefined) throw new RegelFout('ontbrekend-veld', pad)
  return leesJaNee(invoer, pad)
}
