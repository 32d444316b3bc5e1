import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { type Getoond, isDag } from './docs'

export const code = readFileSync('dist/spreadsheet/Code.gs', 'utf8')

/** What an engine of some years ago did not have. */
const OUDER = `
delete Object.hasOwn; delete Object.groupBy; delete Array.prototype.at; delete Array.prototype.findLast
delete Array.prototype.toSorted; delete String.prototype.at; delete String.prototype.replaceAll
delete globalThis.console
`

/** A spreadsheet with the file pasted in: no more than the language itself. */
export function plak() {
  const wereld = createContext(Object.create(null))
  runInContext(OUDER, wereld)
  const vooraf = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', wereld) as string[])
  runInContext(code, wereld, { filename: 'Code.gs' })
  const naDag = runInContext('(j, m, d, u) => new Date(j, m - 1, d, u)', wereld)
  const isDatum = runInContext('(x) => x instanceof Date', wereld) as (x: unknown) => x is Date
  const cel = (waarde: Getoond, uur = 0): unknown =>
    isDag(waarde) ? naDag(...waarde.split('-').map(Number), uur) : (waarde ?? '')
  const toon = (waarde: unknown): unknown => {
    if (!isDatum(waarde)) return waarde === '' ? null : waarde
    const twee = (getal: number) => String(getal).padStart(2, '0')
    return `${waarde.getFullYear()}-${twee(waarde.getMonth() + 1)}-${twee(waarde.getDate())}`
  }
  return {
    cel,
    toon,
    nieuw: () =>
      (runInContext('Object.getOwnPropertyNames(globalThis)', wereld) as string[]).filter(
        (naam) => !vooraf.has(naam),
      ),
    roep: (naam: string, ...argumenten: unknown[]): unknown =>
      (runInContext(naam, wereld) as (...invoer: unknown[]) => unknown)(...argumenten),
    kijk: (uitdrukking: string): unknown => runInContext(uitdrukking, wereld),
  }
}
