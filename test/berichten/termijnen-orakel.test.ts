import fc from 'fast-check'
import { flevoland, landelijk } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { DAG, iso, utc } from '../werkdagen/hulp'
import { plusVolgensLus } from '../werkdagen/orakel'
import { termijn, uiterlijk, type Vraag } from './termijn-hulp'

const middendagen = fc.integer({ min: 0, max: 20 * 365 }).map((n) => iso(Date.UTC(2024, 0, 1) + n * DAG))

const BEGIN = Date.UTC(2023, 0, 1)
/** Every day of the calendar on the wall, written once. */
const KALENDER = Array.from({ length: 25 * 366 }, (_, i) => iso(BEGIN + i * DAG))

/** Day by day over the calendar, until `klaar` says so. */
function loop(datum: string, klaar: (dag: string, morgen: string) => boolean, stap = 1): string {
  let i = (utc(datum) - BEGIN) / DAG
  do i += stap
  while (!klaar(KALENDER[i] as string, KALENDER[i + 1] as string))
  return KALENDER[i] as string
}
function dagen(datum: string, aantal: number): string {
  let over = Math.abs(aantal)
  return loop(datum, () => --over === 0, Math.sign(aantal))
}
/** The same day number, so many changes of month on; the last day of that month where it is shorter. */
function maanden(datum: string, aantal: number): string {
  let gewisseld = 0
  return loop(datum, (dag, morgen) => {
    if (dag.endsWith('-01')) gewisseld++
    return gewisseld === aantal && (dag.slice(8) === datum.slice(8) || morgen.endsWith('-01'))
  })
}
function eindeVolgendeMaand(datum: string): string {
  let gewisseld = 0
  return loop(datum, (dag, morgen) => {
    if (dag.endsWith('-01')) gewisseld++
    return gewisseld === 1 && morgen.endsWith('-01')
  })
}

/** What each message should give, by somebody with a calendar on paper. */
const volgensLus: Record<string, [vraag: (dag: string) => Vraag, lus: (dag: string) => string]> = {
  'BER-01': [(dag) => ({ bericht: 'JW315', beoordeling: dag }), (dag) => plusVolgensLus(dag, 5)],
  'BER-02': [(dag) => ({ bericht: 'JW319', ontvangst: dag }), (dag) => plusVolgensLus(dag, 5)],
  'BER-02 (301)': [(dag) => ({ bericht: 'JW301', ontvangst: dag }), (dag) => plusVolgensLus(dag, 5)],
  'BER-03': [(dag) => ({ bericht: 'JW305', start: dag }), (dag) => plusVolgensLus(dag, 5)],
  'BER-04': [(dag) => ({ bericht: 'JW307', einde: dag }), (dag) => plusVolgensLus(dag, 5)],
  'BER-04 (GI)': [
    (dag) => ({ bericht: 'JW307', afzender: 'gecertificeerde-instelling', eindeMaatregel: dag }),
    (dag) => plusVolgensLus(dag, 5),
  ],
  'BER-06': [(dag) => ({ bericht: 'JW323', levering: dag }), eindeVolgendeMaand],
  'BER-07': [(dag) => ({ bericht: 'JW325', indiening: dag }), (dag) => plusVolgensLus(dag, 10)],
  'BER-08 (basis)': [
    (dag) => ({ bericht: 'JW317', contract: 'basis', ingangWijziging: dag }),
    (dag) => dagen(dag, -56),
  ],
  'BER-08 (multi)': [
    (dag) => ({ bericht: 'JW317', contract: 'multi', ingangWijziging: dag }),
    (dag) => plusVolgensLus(dag, -10),
  ],
  'BER-09': [(dag) => ({ bericht: 'intake', verwijzing: dag }), (dag) => maanden(dag, 12)],
  'IJW-08 (retour)': [(dag) => ({ bericht: 'retour', ontvangst: dag }), (dag) => plusVolgensLus(dag, 3)],
  'IJW-08 (317)': [
    (dag) => ({ bericht: 'JW319', verzoek: 'JW317', ontvangst: dag }),
    (dag) => plusVolgensLus(dag, 5),
  ],
  'IJW-08 (eindantwoord)': [
    (dag) => ({ bericht: 'eindantwoord', dagtekening: dag }),
    (dag) => dagen(dag, 56),
  ],
  'IJW-08 (woonplaats)': [
    (dag) => ({ bericht: 'afwijzing-woonplaats', ontvangst: dag }),
    (dag) => dagen(dag, 14),
  ],
  'IJW-08 (betaling)': [(dag) => ({ bericht: 'betaling', indiening: dag }), (dag) => dagen(dag, 30)],
  'IJW-08 (correctie)': [(dag) => ({ bericht: 'correctie', goedkeuring: dag }), (dag) => maanden(dag, 2)],
}

describe('IJW-08 · every term against a loop over the days', () => {
  test('BER-01 · every message of the region and of the country is in the table below', () => {
    const alle = [...flevoland.berichten.termijnen, ...landelijk.berichttermijnen]
    const gedekt = Object.values(volgensLus).map(([vraag]) => vraag('2026-11-24').bericht)
    expect([...new Set(alle.map(({ bericht }) => bericht))].filter((naam) => !gedekt.includes(naam))).toEqual(
      [],
    )
  })

  test.each(Object.entries(volgensLus))('IJW-08 · %s on 1000 random days', (_, [vraag, lus]) => {
    fc.assert(
      fc.property(middendagen, (dag) => {
        const { vanaf, uiterlijk: laatste } = termijn(vraag(dag))
        if (vanaf !== dag || laatste !== lus(dag)) expect([vanaf, laatste]).toEqual([dag, lus(dag)])
      }),
      { numRuns: 1000 },
    )
  })

  test('BER-03 · of start and receipt the later decides, on 1000 random pairs', () => {
    fc.assert(
      fc.property(middendagen, fc.integer({ min: -40, max: 40 }), (start, na) => {
        const ontvangst301 = iso(utc(start) + na * DAG)
        const gevonden = uiterlijk({ bericht: 'JW305', start, ontvangst301 })
        expect(gevonden).toBe(plusVolgensLus(na > 0 ? ontvangst301 : start, 5))
      }),
      { numRuns: 1000 },
    )
  })

  test('I-45 · a GI has the later of its two terms, on 1000 random pairs', () => {
    fc.assert(
      fc.property(middendagen, fc.integer({ min: -40, max: 40 }), (startRegie, na) => {
        const ontvangst301 = iso(utc(startRegie) + na * DAG)
        const gevonden = uiterlijk({
          bericht: 'JW305',
          afzender: 'gecertificeerde-instelling',
          startRegie,
          ontvangst301,
        })
        const beide = [plusVolgensLus(startRegie, 5), plusVolgensLus(ontvangst301, 5)]
        expect(gevonden).toBe(beide.sort().at(-1))
      }),
      { numRuns: 1000 },
    )
  })
})
