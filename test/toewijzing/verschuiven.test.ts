import { UTCDate } from '@date-fns/utc'
import { addDays, addMonths, formatISO, min } from 'date-fns'
import fc from 'fast-check'
import { flevoland, type Verschuivingsvraag, type Verwijzer, verschuifEinddatum } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

type Vraag = Verschuivingsvraag<typeof flevoland>
const VRAAG: Vraag = {
  ingangsdatum: '2026-09-01',
  einddatum: '2027-02-28',
  verwijzer: 'huisarts',
  eerderVerschoven: false,
  resterendeMinuten: 600,
}
const verschuif = (meer: Partial<Vraag> = {}) => verschuifEinddatum(flevoland, { ...VRAAG, ...meer })
const grens = (ingangsdatum: string, einddatum: string) =>
  verschuif({ ingangsdatum, einddatum }).uitkomst.uiterlijk

const dag = (datum: Date) => formatISO(datum, { representation: 'date' })
/** I-08 written out with another library's months. */
function orakel(ingangsdatum: string, einddatum: string): string {
  const begin = new UTCDate(ingangsdatum)
  const na = addDays(new UTCDate(einddatum), 1)
  let maanden = 0
  while (addMonths(begin, maanden + 1) <= na) maanden++
  const rest = Math.round((na.getTime() - addMonths(begin, maanden).getTime()) / 86_400_000)
  const heel = Math.floor(maanden / 2)
  const verschoven = addDays(addMonths(na, heel), (maanden % 2) * 15 + Math.floor(rest / 2))
  return dag(addDays(min([verschoven, addMonths(na, heel + 1), addMonths(na, 6)]), -1))
}

describe('TOE-03 · moving an end date without extra minutes', () => {
  test.each([
    ['6 months: 3 more', '2026-09-01', '2027-02-28', '2027-05-31'],
    ['15 months: 6 more', '2026-01-01', '2027-03-31', '2027-09-30'],
    ['12 months: 6 more', '2026-01-01', '2026-12-31', '2027-06-30'],
    ['24 months: 6 more', '2025-01-01', '2026-12-31', '2027-06-30'],
    ['9 months: 4 months and 15 days', '2027-01-01', '2027-09-30', '2028-02-15'],
    ['from the middle of a month', '2026-03-15', '2026-09-14', '2026-12-14'],
    ['a month', '2026-04-01', '2026-04-30', '2026-05-15'],
    ['under a month', '2026-01-10', '2026-01-19', '2026-01-24'],
    ['one day', '2026-01-10', '2026-01-10', '2026-01-10'],
    ['into February', '2026-07-01', '2026-08-31', '2026-09-30'],
    ['ending in February of a leap year', '2027-09-01', '2028-02-29', '2028-05-31'],
    ['ending on 30 August', '2026-03-01', '2026-08-30', '2026-11-29'],
  ])('TOE-03 · %s', (_, ingangsdatum, einddatum, verwacht) => {
    const antwoord = verschuif({ ingangsdatum, einddatum }).uitkomst
    // A period of one day has no half: there is nothing to move to.
    if (verwacht === einddatum) expect(antwoord).toEqual({ toegestaan: false })
    else expect(antwoord).toEqual({ toegestaan: true, uiterlijk: verwacht, via: 'JW317' })
  })

  const dagen = fc.integer({ min: 0, max: 1500 })
  const vanaf = (aantal: number) => dag(addDays(new UTCDate('2024-01-01'), aantal))

  test('I-08 · agrees with the same rule in the months of another library', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 900 }), (begin, duur) => {
        const [ingangsdatum, einddatum] = [vanaf(begin), vanaf(begin + duur)]
        expect(grens(ingangsdatum, einddatum)).toBe(orakel(ingangsdatum, einddatum))
      }),
      { numRuns: 500 },
    )
  })

  test('I-08 · a longer period never gives an earlier limit, and never more than 6 months', () => {
    for (let begin = 0; begin < 12; begin++) {
      let vorige = ''
      for (let duur = 1; duur < 450; duur++) {
        const einddatum = vanaf(begin * 31 + duur)
        const uiterlijk = grens(vanaf(begin * 31), einddatum) as string
        expect(uiterlijk >= vorige && uiterlijk > einddatum).toBe(true)
        const naZesMaanden = addMonths(addDays(new UTCDate(einddatum), 1), 6)
        expect(uiterlijk <= dag(addDays(naZesMaanden, -1))).toBe(true)
        vorige = uiterlijk
      }
    }
  })

  test('I-08 · another region may allow another part', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    json.toewijzing.verschuiving.deel = { teller: 1, noemer: 3 }
    const { uitkomst } = verschuifEinddatum(maakRegelset(json), { ...VRAAG, einddatum: '2027-03-31' })
    // Seven months: two whole ones, and a third of the seventh is ten days.
    expect(uitkomst.uiterlijk).toBe('2027-06-10')
  })

  test('TOE-03 · a wished day on the limit is in time, one day past it is not', () => {
    expect(verschuif({ gewensteEinddatum: '2027-05-31' }).uitkomst.toegestaan).toBe(true)
    const laat = verschuif({ gewensteEinddatum: '2027-06-01' })
    expect(laat.uitkomst).toEqual({ toegestaan: false, uiterlijk: '2027-05-31', via: 'JW317' })
    expect(laat.motivering[0]).toMatchObject({ regel: 'TOE-03', gegevens: { dagenTeLaat: 1 } })
    for (const gewensteEinddatum of ['2027-02-28', '2027-01-01'])
      expect(verschuif({ gewensteEinddatum }).motivering[0]?.tekst).toContain('niet later dan')
  })

  test.each<[Partial<Vraag>, string]>([
    [{ eerderVerschoven: true }, 'maar één keer'],
    [{ resterendeMinuten: 0 }, 'geen minuten'],
    [{ doelenOpen: false }, 'doelen zijn bereikt'],
  ])('TOE-03 · closed: %j', (meer, tekst) => {
    const antwoord = verschuif(meer)
    expect(antwoord.uitkomst).toEqual({ toegestaan: false })
    expect(antwoord.motivering[0]?.tekst).toContain(tekst)
  })

  test('TOE-03 · says every reason at once', () => {
    const { motivering } = verschuif({
      verwijzer: 'gecertificeerde-instelling',
      eerderVerschoven: true,
      resterendeMinuten: 0,
      doelenOpen: false,
      gewensteEinddatum: '2027-06-01',
    })
    // The new bepaling of a GI sets the end, so the wished day is no reason.
    expect(motivering.map(({ regel }) => regel)).toEqual(Array(4).fill('TOE-03'))
  })

  test('TOE-03 · after a GI a new bepaling, after all others a 317', () => {
    const gi = verschuif({ verwijzer: 'gecertificeerde-instelling' })
    expect(gi.uitkomst).toEqual({ toegestaan: false, via: 'nieuwe-bepaling' })
    for (const verwijzer of Object.keys(flevoland.toewijzing.wijziging.perVerwijzer) as Verwijzer[])
      if (verwijzer !== 'gecertificeerde-instelling')
        expect(verschuif({ verwijzer }).uitkomst).toMatchObject({ toegestaan: true, via: 'JW317' })
  })

  test('I-08 · a period too short to halve cannot move, and says so', () => {
    const { motivering } = verschuif({ ingangsdatum: '2026-01-10', einddatum: '2026-01-10' })
    expect(motivering[0]).toMatchObject({ regel: 'I-08', gegevens: { uiterlijk: '2026-01-10' } })
  })

  test('TOE-03 · the request names no verwijzer', () => {
    expect(verschuif().motivering[0]?.gegevens).toEqual({ verwijzer: 'geen' })
  })

  test('I-42 · the maximum of Diagnostiek sets an earlier limit', () => {
    const diagnostiek = (einddatum: string) =>
      verschuif({ product: '45F11', ingangsdatum: '2026-01-01', einddatum })
    expect(diagnostiek('2026-06-30').uitkomst.uiterlijk).toBe('2026-09-30')
    expect(diagnostiek('2026-10-31').uitkomst.uiterlijk).toBe('2026-12-31')
    const vol = diagnostiek('2026-12-31')
    expect(vol.uitkomst).toEqual({ toegestaan: false })
    expect(vol.motivering[0]).toMatchObject({ regel: 'I-42', gegevens: { uiterlijk: '2026-12-31' } })
    expect(vol.motivering.map(({ regel }) => regel)).toEqual(['I-42', 'I-08', 'I-42'])
  })

  test('I-47 · 45F33 is prolonged without a judgement, others are a request', () => {
    expect(verschuif({ product: '45F33' }).motivering.map(({ regel }) => regel)).toContain('I-47')
    expect(verschuif({ product: '45F31' }).motivering.map(({ regel }) => regel)).not.toContain('I-47')
  })

  test.each<[object, string]>([
    [{ einddatum: '2026-08-31' }, 'vraag.einddatum: datum-loopt-terug'],
    [{ einddatum: '2099-12-31', ingangsdatum: '2099-01-01' }, 'vraag.einddatum: buiten-bereik'],
    [{ gewensteEinddatum: '2026-02-30' }, 'vraag.gewensteEinddatum: ongeldige-datum'],
    [{ product: '45F03' }, 'vraag.product: onbekende-productcode'],
    [{ verwijzer: 'buurman' }, 'vraag.verwijzer: ongeldige-waarde'],
    [{ eerderVerschoven: undefined }, 'vraag.eerderVerschoven: ontbrekend-veld'],
    [{ resterendeMinuten: 2.5 }, 'vraag.resterendeMinuten: ongeldig-aantal'],
    [{ resterendeMinuten: -1 }, 'vraag.resterendeMinuten: ongeldig-aantal'],
    [{ doelenOpen: 'ja' }, 'vraag.doelenOpen: ongeldige-waarde'],
    [{ minuten: 5 }, 'vraag: onbekend-veld'],
  ])('TOE-03 · a wrong question is refused: %j', (meer, melding) => {
    expect(() => verschuif(meer as Partial<Vraag>)).toThrow(melding)
  })
})
