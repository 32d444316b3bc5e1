import { controleerDeclaratie, flevoland } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { uit } from './controle-hulp'
import { type Regel, regel, toewijzing } from './declaratie-hulp'
import { anders, type NoShow } from './hulp'

describe('DEC-06 · a wrong call', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', '.client'],
    ['no allocation', { toewijzing: undefined }, 'ontbrekend-veld', '.toewijzing'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', '.product'],
    ['a first day that is none', { begindatum: '2026-02-30' }, 'ongeldige-datum', '.begindatum'],
    ['a last day that is none', { einddatum: '' }, 'ongeldige-datum', '.einddatum'],
    ['a last day before the first', { einddatum: '2026-03-01' }, 'datum-loopt-terug', '.einddatum'],
    ['two months', { einddatum: '2026-04-01' }, 'ongeldige-waarde', '.einddatum'],
    ['a no-show of two days', { noShow: true, einddatum: '2026-03-03' }, 'ongeldige-waarde', '.einddatum'],
    ['no-show in words', { noShow: 'ja' }, 'ongeldige-waarde', '.noShow'],
    ['no volume', { volume: 0 }, 'ongeldig-aantal', '.volume'],
    ['half a minute', { volume: 0.5 }, 'ongeldig-aantal', '.volume'],
    ['nine digits', { volume: 100_000_000 }, 'buiten-bereik', '.volume'],
    ['an unknown unit', { eenheid: 'kwartier' }, 'ongeldige-waarde', '.eenheid'],
    ['another field', { verslag: 'x' }, 'onbekend-veld', ''],
  ])('DEC-06 · a line with %s', (_, rest, code, pad) => {
    const slecht = regel(rest as Partial<Regel>)
    expect(() => uit({ regels: [regel(), slecht] })).toThrow(fout(code, `declaratie.regels[1]${pad}`))
    expect(() => uit({ eerderGedeclareerd: [slecht] })).toThrow(
      fout(code, `declaratie.eerderGedeclareerd[0]${pad}`),
    )
  })

  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', '.client'],
    ['no number', { nummer: undefined }, 'ontbrekend-veld', '.nummer'],
    ['a number of ten digits', { nummer: '1234567890' }, 'ongeldige-waarde', '.nummer'],
    ['a number that is one', { nummer: 1 }, 'ongeldige-waarde', '.nummer'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', '.product'],
    ['a day that is none', { ingangsdatum: '1-1-2026' }, 'ongeldige-datum', '.ingangsdatum'],
    ['an end that is none', { einddatum: '31-12-2026' }, 'ongeldige-datum', '.einddatum'],
    ['an end before the start', { einddatum: '2025-12-31' }, 'datum-loopt-terug', '.einddatum'],
    ['a size in words', { omvang: '10 uur' }, 'ongeldige-waarde', '.omvang'],
    [
      'half an hour',
      { omvang: { volume: 0.5, eenheid: 'uur', frequentie: 'totaal' } },
      'ongeldig-aantal',
      '.omvang.volume',
    ],
    [
      'an unknown unit',
      { omvang: { volume: 1, eenheid: 'jaar', frequentie: 'totaal' } },
      'ongeldige-waarde',
      '.omvang.eenheid',
    ],
    [
      'an unknown frequency',
      { omvang: { volume: 1, eenheid: 'uur', frequentie: 'jaar' } },
      'ongeldige-waarde',
      '.omvang.frequentie',
    ],
    ['an unknown reason', { redenWijziging: '13' }, 'ongeldige-waarde', '.redenWijziging'],
    ['another field', { gemeente: '0034' }, 'onbekend-veld', ''],
  ])('DEC-06 · an allocation with %s', (_, rest, code, pad) => {
    expect(() => uit({ toewijzingen: [toewijzing({ nummer: '2' }), toewijzing(rest)] })).toThrow(
      fout(code, `declaratie.toewijzingen[1]${pad}`),
    )
  })

  test('DEC-06 · one number twice for one client, not for two', () => {
    expect(() => uit({ toewijzingen: [toewijzing(), toewijzing()] })).toThrow(
      fout('ongeldige-waarde', 'declaratie.toewijzingen[1].nummer'),
    )
    expect(uit({ toewijzingen: [toewijzing(), toewijzing({ client: 'b' })] })).toEqual([])
  })

  test.each<[string, Record<string, unknown>, string, string]>([
    ['no client', { client: undefined }, 'ontbrekend-veld', '.client'],
    ['an unknown product', { product: '45F03' }, 'onbekende-productcode', '.product'],
    ['a month that is none', { maand: '2026-13' }, 'ongeldige-datum', '.maand'],
    ['a month that is a day', { maand: '2026-03-01' }, 'ongeldige-datum', '.maand'],
    ['no month', { maand: undefined }, 'ongeldige-datum', '.maand'],
    ['half a minute', { minuten: 0.5 }, 'ongeldig-aantal', '.minuten'],
    ['another field', { exact: 1 }, 'onbekend-veld', ''],
  ])('DEC-02 · group minutes with %s', (_, rest, code, pad) => {
    const goed = { client: 'a', product: '45F32', maand: '2026-03', minuten: 5 }
    expect(() => uit({ groepsminuten: [{ ...goed, ...rest }] })).toThrow(
      fout(code, `declaratie.groepsminuten[0]${pad}`),
    )
  })

  test('DEC-06 · the call itself', () => {
    expect(() => controleerDeclaratie(flevoland, 5 as never)).toThrow(fout('ongeldige-waarde', 'declaratie'))
    expect(() => uit({ verslag: 1 } as never)).toThrow(fout('onbekend-veld', 'declaratie'))
    expect(() => uit({ toewijzingen: undefined as never })).toThrow(
      fout('ongeldige-waarde', 'declaratie.toewijzingen'),
    )
    expect(() => uit({ regels: 'geen' as never })).toThrow(fout('ongeldige-waarde', 'declaratie.regels'))
    expect(() => uit({ ingediendOp: 'morgen' })).toThrow(fout('ongeldige-datum', 'declaratie.ingediendOp'))
    expect(() => uit({ noShows: [{ client: 'a' } as NoShow] })).toThrow(
      fout('onbekende-productcode', 'declaratie.noShows[0].product'),
    )
    expect(() => uit({ eerderGedeclareerd: [regel({ eenheid: 'etmaal' })] })).toThrow(
      fout('ongeldige-waarde', 'declaratie.eerderGedeclareerd[0].eenheid'),
    )
    const zonder = anders((json) => delete json.declaratie)
    expect(() => uit({}, zonder)).toThrow(fout('ongeldige-regelset', 'regelset.declaratie'))
  })
})
