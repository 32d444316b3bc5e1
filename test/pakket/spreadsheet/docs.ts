import { readFileSync } from 'node:fs'

/** What a cell holds or shows, as the page writes it. */
export type Getoond = string | number | boolean | null

/** A formula of the page, the cells it stands beside, and the answer that the page promises. */
export interface Gedocumenteerd {
  readonly formule: string
  /** From A2 on. */
  readonly cellen: readonly (readonly Getoond[])[]
  readonly antwoord: readonly (readonly Getoond[])[]
}

function lees(cel: string): Getoond {
  const kaal = cel.trim()
  if (kaal === '*(leeg)*') return null
  if (kaal === 'WAAR' || kaal === 'ONWAAR') return kaal === 'WAAR'
  const tekst = kaal.replace(/^`(.*)`$/, '$1')
  return /^-?\d+(?:\.\d+)?$/.test(tekst) ? Number(tekst) : tekst
}

/** The rows of a table that begins at a line, its heading aside. */
function tabel(regels: readonly string[], begin: number): Getoond[][] {
  const rijen: Getoond[][] = []
  for (let i = begin + 2; regels[i]?.startsWith('|'); i++)
    rijen.push((regels[i] as string).slice(1, -1).split('|').map(lees))
  return rijen
}

/** Every worked example of the guide and of the README. */
export const gedocumenteerd = (): Gedocumenteerd[] =>
  ['docs/spreadsheet.md', 'README.md'].flatMap(voorbeeldenVan)

function voorbeeldenVan(pad: string): Gedocumenteerd[] {
  const regels = readFileSync(pad, 'utf8').split('\n')
  return regels.flatMap((regel, i): Gedocumenteerd[] => {
    if (!regel.startsWith('=JH_')) return []
    // Back over the fence to the table of cells, if there is one.
    let begin = i - 3
    while (regels[begin]?.startsWith('|')) begin--
    const cellen = tabel(regels, begin + 1)
    const geeft = regels[i + 3] as string
    const antwoord = /^(?:geeft|gives):$/.test(geeft)
      ? tabel(regels, i + 5)
      : [[lees(geeft.replace(/^(?:geeft|gives): /, ''))]]
    return [{ formule: regel, cellen, antwoord }]
  })
}

/** Reads a formula as a spreadsheet does: the function, and its arguments as text. */
export function ontleed(formule: string): { naam: string; argumenten: string[] } {
  const [, naam = '', binnen = ''] = /^=([A-Z_.]+)\((.*)\)$/.exec(formule) ?? []
  return { naam, argumenten: binnen.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((deel) => deel.trim()) }
}

/** The cells of a range such as A2:B4, where the first row of cells is row 2. */
export function bereik(tekst: string, cellen: readonly (readonly Getoond[])[]): Getoond[][] | undefined {
  const gevonden = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(tekst)
  if (!gevonden) return undefined
  const [van, tot] = [gevonden[1], gevonden[3]].map((letter) => (letter as string).charCodeAt(0) - 65)
  return cellen
    .slice(Number(gevonden[2]) - 2, Number(gevonden[4]) - 1)
    .map((rij) => rij.slice(van, (tot as number) + 1))
}

export const isDag = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde)
