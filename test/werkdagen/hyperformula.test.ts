import { HyperFormula } from 'hyperformula'
import { feestdagen, plusWerkdagen, telWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { expect, test } from 'vitest'
import { DAG, iso, utc } from './hulp'

/** Day 0 of a spreadsheet, as HyperFormula counts after February 1900. */
const NULDAG = Date.UTC(1899, 11, 30)
const serieel = (datum: string) => (utc(datum) - NULDAG) / DAG

/** Random enough to wander over the calendar, the same in every run. */
function* gevallen(aantal: number): Generator<[datum: string, n: number]> {
  let zaad = 301
  for (let i = 0; i < aantal; i++) {
    zaad = (zaad * 48271) % 2147483647
    yield [iso(Date.UTC(2012, 0, 1) + (zaad % 25000) * DAG), (zaad % 601) - 300]
  }
}

test('WD-03 · agrees with WORKDAY and NETWORKDAYS of a spreadsheet, given our holidays', () => {
  const vrij = Array.from({ length: 100 }, (_, i) => feestdagen(2000 + i)).flat()
  const rijen = [...gevallen(1500)]
  const formules = rijen.map(([datum, n], i) => [
    serieel(datum),
    n,
    `=WORKDAY(A${i + 1},B${i + 1},Vrij!A$1:A$${vrij.length})`,
    `=NETWORKDAYS(A${i + 1}+1,A${i + 1}+ABS(B${i + 1})+1,Vrij!A$1:A$${vrij.length})`,
  ])
  const blad = HyperFormula.buildFromSheets(
    { Vraag: formules, Vrij: vrij.map(({ datum }) => [serieel(datum)]) },
    { licenseKey: 'gpl-v3' },
  )
  const waarden = blad.getSheetValues(0)
  for (const [i, [datum, n]] of rijen.entries()) {
    const tot = iso(utc(datum) + (Math.abs(n) + 1) * DAG)
    expect([datum, n, waarden[i]?.[2], waarden[i]?.[3]]).toEqual([
      datum,
      n,
      serieel(plusWerkdagen(datum, n)),
      telWerkdagen(datum, tot),
    ])
  }
  blad.destroy()
})
