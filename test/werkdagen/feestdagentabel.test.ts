import { readFileSync } from 'node:fs'
import { feestdagen, isWerkdag } from 'jeugdhulp-regels/werkdagen'
import { expect, test } from 'vitest'
import { BESTAND, feestdagenVolgensBron, genereer } from '../../scripts/feestdagentabel.mjs'
import { DAG, EERSTE, iso, LAATSTE } from './hulp'
import { isWerkdagVolgensBron } from './orakel'

test('WD-01 · the checked-in holiday table is what date-holidays gives today', () => {
  expect(readFileSync(BESTAND, 'utf8')).toBe(genereer())
})

test('WD-01 · feestdagen equals date-holidays in every year, one entry a date', () => {
  for (let jaar = 2000; jaar <= 2099; jaar++) {
    const perDatum = new Map<string, string>()
    for (const { datum, naam } of feestdagenVolgensBron(jaar))
      if (!perDatum.has(datum)) perDatum.set(datum, naam)
    const verwacht = [...perDatum].map(([datum, naam]) => ({ datum, naam }))
    verwacht.sort((a, b) => (a.datum < b.datum ? -1 : 1))
    expect(feestdagen(jaar)).toEqual(verwacht)
  }
})

test('WD-01 · isWerkdag agrees with date-holidays on every day of the century', () => {
  const anders: string[] = []
  for (let tijd = EERSTE; tijd <= LAATSTE; tijd += DAG)
    if (isWerkdag(iso(tijd)) !== isWerkdagVolgensBron(iso(tijd))) anders.push(iso(tijd))
  expect(anders).toEqual([])
})
