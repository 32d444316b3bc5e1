import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { excelnaam, sheetsnaam } from '../../../scripts/spreadsheet/namen.mjs'
import type { Getoond } from './docs'
import { plak } from './sheets'
import { inExcel, registreer, typ } from './vel'

interface Vector {
  readonly id: string
  readonly vraag: string
  readonly invoer: Record<string, unknown>
  readonly verwacht: { readonly antwoord?: unknown; readonly fout?: string }
}

/** A vector as a formula: the function, its cells, and what it shows; `undefined` for a refusal. */
interface Formule {
  readonly id: string
  readonly naam: string
  readonly cellen: readonly Getoond[]
  readonly toont: Getoond | undefined
}

type Velden = Record<string, unknown>
/** A cell that holds `undefined` is one that no spreadsheet can ask. */
type AlsFormule = (invoer: Velden, antwoord: unknown) => [naam: string, cellen: unknown[], toont: unknown]

const uitkomst = (antwoord: unknown) => (antwoord as { uitkomst?: unknown } | undefined)?.uitkomst
const veld = (waarde: unknown, naam: string) => (waarde as Velden | undefined)?.[naam]

/** The questions that a function of the spreadsheets answers in one cell. */
const FORMULES: Readonly<Record<string, AlsFormule>> = {
  plusWerkdagen: ({ datum, aantal }, antwoord) => ['PLUSWERKDAGEN', [datum, aantal], antwoord],
  telWerkdagen: ({ na, totEnMet }, antwoord) => ['WERKDAGEN', [na, totEnMet], antwoord],
  isWerkdag: ({ datum }, antwoord) => ['ISWERKDAG', [datum], antwoord],
  berekenTermijn: ({ vraag }, antwoord) => {
    const { vanaf, duur, richting = 'vooruit', verlenging = 'geen', ...meer } = vraag as Velden
    const cellen = [vanaf, veld(duur, 'aantal'), veld(duur, 'eenheid'), richting, verlenging]
    const kan = Object.keys(meer).length === 0
    return ['TERMIJN', kan ? cellen : [undefined], veld(antwoord, 'uiterlijk')]
  },
  samenloop: ({ a, b }, antwoord) => ['SAMENLOOP', [a, b], uitkomst(antwoord)],
  richtlijn: ({ code, categorie }, antwoord) => [
    'RICHTLIJN',
    [code, categorie, 'maximaal-uren'],
    veld(antwoord, 'maximaalUren'),
  ],
}

/** What only the library can be asked: a calendar, a regelset or an option of one's own, or what no cell can hold. */
const alleenDaar = ({ kalender, regelset = 'flevoland', opties, vraag }: Velden) =>
  kalender !== undefined ||
  veld(vraag, 'kalender') !== undefined ||
  regelset !== 'flevoland' ||
  opties !== undefined

/** Refused by the library for its capital, which a spreadsheet reads as the small letter. */
const RUIMER = ['sam-08-hoofdletter']

const isCel = (waarde: unknown): waarde is Getoond =>
  (typeof waarde === 'string' && waarde.trim() !== '') || typeof waarde === 'number'

const formules = readdirSync('vectoren')
  .filter((naam) => naam !== 'vectoren.schema.json')
  .flatMap((naam) => JSON.parse(readFileSync(`vectoren/${naam}`, 'utf8')).vectoren as Vector[])
  .flatMap(({ id, vraag, invoer, verwacht }): Formule[] => {
    const alsFormule = FORMULES[vraag]
    if (!alsFormule || alleenDaar(invoer) || RUIMER.includes(id)) return []
    const [naam, cellen, toont] = alsFormule(invoer, verwacht.antwoord)
    // A vector on something else than what the cell shows asks nothing here.
    if (!cellen.every(isCel) || (verwacht.fout === undefined && toont === undefined)) return []
    return [{ id, naam, cellen, toont: verwacht.fout ? undefined : (toont as Getoond) }]
  })

beforeAll(registreer)

describe('pakket · the vectors as formulas', () => {
  test.each(Object.keys(FORMULES))('pakket · some ask %s', (vraag) => {
    const naam = FORMULES[vraag]?.({ vraag: {} }, undefined)[0]
    expect(formules.filter((formule) => formule.naam === naam).length).toBeGreaterThan(2)
  })

  test('pakket · what a spreadsheet takes more of is still a vector', () => {
    const ids = readdirSync('vectoren').map((naam) => readFileSync(`vectoren/${naam}`, 'utf8'))
    for (const id of RUIMER) expect(ids.join('\n')).toContain(`"id": "${id}"`)
  })

  test('pakket · Code.gs answers them, or refuses', () => {
    const blad = plak()
    // A day that does not exist stays text in a cell.
    const inCel = (cel: Getoond) => (blad.toon(blad.cel(cel)) === cel ? blad.cel(cel) : cel)
    const anders = formules.filter(({ naam, cellen, toont }) => {
      try {
        const antwoord = blad.toon(blad.roep(sheetsnaam(naam), ...cellen.map(inCel)))
        return antwoord !== toont
      } catch {
        return toont !== undefined
      }
    })
    expect(anders).toEqual([])
  })

  test('pakket · the functions for Excel answer them in the cells of HyperFormula, or refuse', () => {
    const letters = 'ABCDE'
    const anders = formules.filter(({ naam, cellen, toont }) => {
      const plaatsen = cellen.map((_, i) => `${letters[i]}2`).join('; ')
      // Text stays text: what looks like a number in quotes is none.
      const rij = cellen.map((cel) => (typeof cel === 'string' ? `'${cel}` : cel))
      const antwoord = typ(`=${excelnaam(naam)}(${plaatsen})`, [rij], 1, 1)[0]?.[0]
      return toont === undefined ? typeof antwoord !== 'object' : antwoord !== inExcel(toont)
    })
    expect(anders).toEqual([])
  })
})
