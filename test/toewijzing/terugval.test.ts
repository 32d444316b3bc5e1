import { UTCDate } from '@date-fns/utc'
import { addDays, addMonths, formatISO } from 'date-fns'
import fc from 'fast-check'
import { flevoland, type Terugvalvraag, toewijzingBijTerugval } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

const VRAAG: Terugvalvraag = {
  beeindigdOp: '2026-08-31',
  hulpvraagOp: '2026-10-01',
  zelfdeHulp: true,
  onderbouwing: true,
  giBetrokken: false,
}
const terugval = (meer: Partial<Terugvalvraag> = {}) =>
  toewijzingBijTerugval(flevoland, { ...VRAAG, ...meer })

describe('TOE-04 · relapse', () => {
  test('TOE-04 · 1000 minutes for 3 months from the day of the need', () => {
    expect(terugval().uitkomst).toEqual({
      toegekend: true,
      minuten: 1000,
      ingangsdatum: '2026-10-01',
      einddatum: '2026-12-31',
      via: 'JW315',
    })
    expect(terugval().motivering[0]?.gegevens).toEqual({ minuten: 1000, maanden: 3, verwijzer: 'geen' })
  })

  test.each([
    ['2026-10-31', '2027-02-28', true],
    ['2026-10-31', '2027-03-01', false],
    ['2027-10-31', '2028-02-29', true],
    ['2027-10-31', '2028-03-01', false],
    ['2026-08-31', '2026-12-31', true],
    ['2026-08-31', '2027-01-01', false],
    ['2026-05-15', '2026-09-15', true],
    ['2026-05-15', '2026-09-16', false],
    ['2026-05-15', '2026-05-15', true],
  ])('TOE-04 · ended on %s, needed on %s: %s', (beeindigdOp, hulpvraagOp, toegekend) => {
    const { uitkomst } = terugval({ beeindigdOp, hulpvraagOp })
    expect(uitkomst.toegekend).toBe(toegekend)
    expect(uitkomst.via).toBe(toegekend ? 'JW315' : 'gewone-route')
  })

  test.each<[Partial<Terugvalvraag>, string]>([
    [{ giBetrokken: true }, 'nieuwe-bepaling'],
    [{ zelfdeHulp: false }, 'procesregisseur'],
    [{ gevraagd: { minuten: 1001, maanden: 3 } }, 'procesregisseur'],
    [{ gevraagd: { minuten: 1000, maanden: 4 } }, 'procesregisseur'],
    [{ onderbouwing: false }, 'JW315'],
    [{ onderbouwing: ' ' }, 'JW315'],
    [{ giBetrokken: true, zelfdeHulp: false }, 'nieuwe-bepaling'],
    [{ hulpvraagOp: '2027-01-01', zelfdeHulp: false }, 'gewone-route'],
  ])('TOE-04 · %j goes by %s', (meer, via) => {
    expect(terugval(meer).uitkomst).toEqual({ toegekend: false, via })
  })

  test('TOE-04 · within what the region gives it gives just that', () => {
    for (const gevraagd of [
      { minuten: 1000, maanden: 3 },
      { minuten: 5, maanden: 1 },
    ])
      expect(terugval({ gevraagd }).uitkomst.minuten).toBe(1000)
    expect(terugval({ onderbouwing: 'De klachten zijn terug' }).uitkomst.toegekend).toBe(true)
  })

  test('TOE-04 · says every reason at once', () => {
    const { motivering } = terugval({
      giBetrokken: true,
      hulpvraagOp: '2027-01-01',
      zelfdeHulp: false,
      gevraagd: { minuten: 2000, maanden: 6 },
      onderbouwing: false,
    })
    expect(motivering.map(({ regel }) => regel)).toEqual([...Array(6).fill('TOE-04'), 'I-49'])
    expect(motivering.map(({ gegevens }) => gegevens.via)).toEqual([
      'nieuwe-bepaling',
      'gewone-route',
      'procesregisseur',
      'procesregisseur',
      'procesregisseur',
      'JW315',
      undefined,
    ])
  })

  test('I-49 · the day of the need counts, and another relapse is allowed with a finding', () => {
    expect(terugval().motivering.at(-1)?.gegevens).toEqual({ uiterlijk: '2026-12-31' })
    const opnieuw = terugval({ eerderTerugval: true })
    expect(opnieuw.uitkomst).toEqual(terugval().uitkomst)
    expect(opnieuw.motivering.at(-1)).toMatchObject({ regel: 'I-49', gegevens: { eerder: true } })
  })

  test('TOE-04 · agrees with the months of another library on any days', () => {
    const dag = (datum: Date) => formatISO(datum, { representation: 'date' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 200 }), (einde, later) => {
        const beeindigd = addDays(new UTCDate('2024-01-01'), einde)
        const hulpvraag = addDays(beeindigd, later)
        const { uitkomst } = terugval({ beeindigdOp: dag(beeindigd), hulpvraagOp: dag(hulpvraag) })
        expect(uitkomst.toegekend).toBe(hulpvraag <= addMonths(beeindigd, 4))
        if (uitkomst.toegekend) expect(uitkomst.einddatum).toBe(dag(addDays(addMonths(hulpvraag, 3), -1)))
      }),
    )
  })

  test.each<[object, string]>([
    [{ hulpvraagOp: '2026-08-30' }, 'vraag.hulpvraagOp: datum-loopt-terug'],
    [{ beeindigdOp: '2099-11-01', hulpvraagOp: '2099-11-02' }, 'vraag.hulpvraagOp: buiten-bereik'],
    [{ beeindigdOp: undefined }, 'vraag.beeindigdOp: ongeldige-datum'],
    [{ zelfdeHulp: undefined }, 'vraag.zelfdeHulp: ontbrekend-veld'],
    [{ onderbouwing: 5 }, 'vraag.onderbouwing: ongeldige-waarde'],
    [{ giBetrokken: 'nee' }, 'vraag.giBetrokken: ongeldige-waarde'],
    [{ gevraagd: { minuten: 0, maanden: 1 } }, 'vraag.gevraagd.minuten: ongeldig-aantal'],
    [{ gevraagd: { minuten: 10, maanden: 1.5 } }, 'vraag.gevraagd.maanden: ongeldig-aantal'],
    [{ gevraagd: { minuten: 10, maanden: 1, uren: 1 } }, 'vraag.gevraagd: onbekend-veld'],
    [{ eerderTerugval: 1 }, 'vraag.eerderTerugval: ongeldige-waarde'],
  ])('TOE-04 · a wrong question is refused: %j', (meer, melding) => {
    expect(() => terugval(meer as Partial<Terugvalvraag>)).toThrow(melding)
  })
})
