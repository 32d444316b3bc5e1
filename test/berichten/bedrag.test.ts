import fc from 'fast-check'
import { bedragVan, volumeVan } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

const uren = (...minuten: number[]) => volumeVan({ minuten, eenheid: 'uur' }).uitkomst.volume

/** Half up, in integers of any size: the oracle. */
const zestigste = (aantal: bigint) => (aantal * 2n + 60n) / 120n

describe('IJW-09 · the volume of a month', () => {
  test.each([
    [[], 0],
    [[0], 0],
    [[1], 1],
    [[29], 1],
    [[30], 1],
    [[89], 1],
    [[90], 2],
    [[95, 95, 95, 95], 6],
    [[20, 20, 20, 20], 1],
    [[45, 45], 2],
  ])('IJW-09 · %j minutes are %i hours', (minuten, volume) => {
    expect(uren(...minuten)).toBe(volume)
  })

  test('IJW-09 · minutes are only summed', () => {
    const { uitkomst, motivering } = volumeVan({ minuten: [45, 20], eenheid: 'minuut' })
    expect(uitkomst).toEqual({ volume: 65, eenheid: 'minuut', minuten: 65 })
    expect(motivering.map(({ regel }) => regel)).toEqual(['IJW-09'])
  })

  test('IJW-09 · the least is said where it decides', () => {
    const tekst = (...minuten: number[]) => volumeVan({ minuten, eenheid: 'uur' }).motivering[0]?.tekst
    expect(tekst(10)).toBe('Samen zijn dat 10 minuten; er wordt minstens 1 uur gedeclareerd.')
    expect(tekst(40)).toBe('Samen zijn dat 40 minuten, afgerond 1 uur.')
  })

  const minuten = fc.array(fc.nat(100_000))
  test('IJW-09 · the parts do not matter, nor their order, and more is never less', () => {
    fc.assert(
      fc.property(minuten, fc.nat(500), (delen, extra) => {
        const som = delen.reduce((a, b) => a + b, 0)
        expect(uren(...delen)).toBe(uren(som))
        expect(uren(...[...delen].reverse())).toBe(uren(som))
        expect(uren(...delen, extra)).toBeGreaterThanOrEqual(uren(som))
        const verwacht = Number(zestigste(BigInt(som)))
        expect(uren(som)).toBe(som === 0 ? 0 : Math.max(1, verwacht))
        expect(volumeVan({ minuten: delen, eenheid: 'minuut' }).uitkomst.volume).toBe(som)
      }),
    )
  })

  test.each<[unknown, string]>([
    [{ minuten: [5], eenheid: 'stuks' }, 'vraag.eenheid: ongeldige-waarde'],
    [{ minuten: 5, eenheid: 'uur' }, 'vraag.minuten: ongeldige-waarde'],
    [{ minuten: [1, -1], eenheid: 'uur' }, 'vraag.minuten[1]: ongeldig-aantal'],
    [{ minuten: [2.5], eenheid: 'uur' }, 'vraag.minuten[0]: ongeldig-aantal'],
    [{ minuten: [2 ** 53], eenheid: 'uur' }, 'vraag.minuten[0]: buiten-bereik'],
    [{ minuten: [2 ** 53 - 1, 1], eenheid: 'uur' }, 'vraag.minuten: buiten-bereik'],
    [{ minuten: [1], eenheid: 'uur', maand: 1 }, 'vraag: onbekend-veld'],
  ])('IJW-09 · %j is refused', (vraag, melding) => {
    expect(() => volumeVan(vraag as never)).toThrow(melding)
  })
})

const bedrag = (uurtarief: number, aantal: number) => bedragVan({ uurtarief, minuten: aantal }).uitkomst

describe('IJW-09 · the amount of a line', () => {
  test.each([
    // 87.31 an hour: 1.46 a minute on the message, but the amount comes from the hour.
    [8731, 380, 55296, 146],
    [6000, 60, 6000, 100],
    [9540, 1, 159, 159],
    // 1.455 and 1.454 a minute become 1.46 and 1.45, as the standard's own example has it.
    [8730, 1, 146, 146],
    [8724, 1, 145, 145],
    // Exactly half a cent goes up; one sixtieth less goes down.
    [30, 1, 1, 1],
    [29, 1, 0, 0],
    [0, 380, 0, 0],
    [8731, 0, 0, 146],
  ])('IJW-09 · %i cents an hour for %i minutes is %i cents', (uurtarief, minuten, cent, productTarief) => {
    expect(bedrag(uurtarief, minuten)).toEqual({ bedrag: cent, productTarief })
  })

  test('IJW-09 · equal to arithmetic without limits, wherever it answers', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (uurtarief, minuten) => {
        const exact = BigInt(uurtarief) * BigInt(minuten)
        if (exact > BigInt(Number.MAX_SAFE_INTEGER))
          expect(() => bedrag(uurtarief, minuten)).toThrow('vraag: buiten-bereik')
        else expect(BigInt(bedrag(uurtarief, minuten).bedrag)).toBe(zestigste(exact))
      }),
    )
    // Products near the edge, where a division of floating points would be off.
    fc.assert(
      fc.property(fc.integer({ min: 2 ** 20, max: 2 ** 26 }), fc.nat(200), (uurtarief, af) => {
        const minuten = Math.floor(Number.MAX_SAFE_INTEGER / uurtarief) - af
        const exact = BigInt(uurtarief) * BigInt(minuten)
        expect(BigInt(bedrag(uurtarief, minuten).bedrag)).toBe(zestigste(exact))
      }),
    )
  })

  test('IJW-09 · whole hours cost the tariff, and rounding never moves more than half a cent', () => {
    const tarief = fc.nat(100_000)
    fc.assert(
      fc.property(tarief, fc.nat(10_000), fc.nat(100), (uurtarief, minuten, heel) => {
        expect(bedrag(uurtarief, heel * 60).bedrag).toBe(uurtarief * heel)
        expect(Math.abs(bedrag(uurtarief, minuten).bedrag * 60 - uurtarief * minuten)).toBeLessThanOrEqual(30)
        expect(bedrag(uurtarief, minuten + 1).bedrag).toBeGreaterThanOrEqual(
          bedrag(uurtarief, minuten).bedrag,
        )
      }),
    )
  })

  test('IJW-09 · the tariff of a minute is named as what does not count', () => {
    const { motivering } = bedragVan({ uurtarief: 8731, minuten: 380 })
    expect(motivering.map(({ gegevens }) => gegevens)).toEqual([
      { uurtarief: 8731, minuten: 380, bedrag: 55296 },
      { productTarief: 146 },
    ])
  })

  test.each<[unknown, string]>([
    [{ uurtarief: 87.31, minuten: 380 }, 'vraag.uurtarief: ongeldig-aantal'],
    [{ uurtarief: -1, minuten: 380 }, 'vraag.uurtarief: ongeldig-aantal'],
    [{ uurtarief: 8731, minuten: '380' }, 'vraag.minuten: ongeldig-aantal'],
    [{ uurtarief: 8731 }, 'vraag.minuten: ongeldig-aantal'],
    [{ uurtarief: 2 ** 53, minuten: 0 }, 'vraag.uurtarief: buiten-bereik'],
    [{ uurtarief: 8731, minuten: 380, btw: 0 }, 'vraag: onbekend-veld'],
  ])('IJW-09 · %j is refused', (vraag, melding) => {
    expect(() => bedragVan(vraag as never)).toThrow(melding)
  })
})
