import fc from 'fast-check'

export const EERSTE = Date.UTC(2000, 0, 1)
export const LAATSTE = Date.UTC(2099, 11, 31)
export const DAG = 86_400_000

/** A moment at midnight UTC as an ISO date: the tests' own way of writing one. */
export const iso = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10)

/** The moment at midnight UTC of an ISO date. */
export const utc = (datum: string): number => Date.parse(`${datum}T00:00:00Z`)

/** Any date of the range. */
export const datums = fc.integer({ min: 0, max: (LAATSTE - EERSTE) / DAG }).map((n) => iso(EERSTE + n * DAG))

/** Any date some years from both edges of the range. */
export const middendatums = fc
  .integer({ min: 0, max: 80 * 365 })
  .map((n) => iso(Date.UTC(2010, 0, 1) + n * DAG))
