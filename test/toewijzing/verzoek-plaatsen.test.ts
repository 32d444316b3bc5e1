import { RegelFout } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { deel, toets, wijzig } from './verzoek-hulp'

const VERSCHUIVING = {
  einddatum: '2027-05-31',
  volume: 3000,
  eerderVerschoven: false,
  resterendeMinuten: 100,
}
const INDIVIDUEEL = { product: '45F31', minuten: 3000, einddatum: '2027-05-31' }
const TERUGVAL = {
  beeindigdOp: '2026-10-15',
  hulpvraagOp: '2026-12-01',
  zelfdeHulp: true,
  onderbouwing: true,
  giBetrokken: false,
}

describe('TOE-08 · a wrong field of a request is refused at its own place', () => {
  test.each<[string, object, string, string]>([
    ['verschuiving', 5 as never, '', 'ongeldige-waarde'],
    ['verschuiving', { ...VERSCHUIVING, volume: 0 }, '.volume', 'ongeldig-aantal'],
    [
      'verschuiving',
      { ...VERSCHUIVING, eerderVerschoven: undefined },
      '.eerderVerschoven',
      'ontbrekend-veld',
    ],
    ['verschuiving', { ...VERSCHUIVING, resterendeMinuten: -1 }, '.resterendeMinuten', 'ongeldig-aantal'],
    ['verschuiving', { ...VERSCHUIVING, doelenOpen: 'ja' }, '.doelenOpen', 'ongeldige-waarde'],
    ['individueel', { ...INDIVIDUEEL, minuten: 0 }, '.minuten', 'ongeldig-aantal'],
    ['individueel', { ...INDIVIDUEEL, einddatum: '2027-2-3' }, '.einddatum', 'ongeldige-datum'],
    ['individueel', { ...INDIVIDUEEL, verbruikt: -1 }, '.verbruikt', 'ongeldig-aantal'],
    ['individueel', { ...INDIVIDUEEL, uren: 5 }, '', 'onbekend-veld'],
    ['terugval', 5 as never, '', 'ongeldige-waarde'],
    ['terugval', { ...TERUGVAL, gevraagd: { minuten: 5, maanden: 1 } }, '', 'onbekend-veld'],
    ['terugval', { ...TERUGVAL, hulpvraagOp: '2026-12-1' }, '.hulpvraagOp', 'ongeldige-datum'],
    ['geboortedatum', '2014-3-8' as never, '', 'ongeldige-datum'],
  ])('TOE-08 · context.%s %j', (veld, waarde, plaats, code) => {
    expect(() => toets({}, { [veld]: waarde })).toThrow(
      expect.objectContaining({ code, pad: `context.${veld}${plaats}` }),
    )
  })

  test.each<[() => unknown, string, string]>([
    [() => toets({ product: '45F03' as never }), 'onbekende-productcode', 'verzoek.product'],
    [
      () => wijzig({ producten: [deel(), { ...deel(), product: '45F03' as never }] }),
      'onbekende-productcode',
      'verzoek.producten[1].product',
    ],
    [() => wijzig({ reden: 'verhuizing' } as never), 'onbekend-veld', 'verzoek'],
  ])('TOE-08 · the request itself (%#)', (roep, code, pad) => {
    expect(roep).toThrow(RegelFout)
    expect(roep).toThrow(expect.objectContaining({ code, pad }))
  })
})

describe('TOE-08 · days on the edge', () => {
  test('TOE-08 · help may begin on the day of birth', () => {
    expect(toets({}, { geboortedatum: '2026-12-01' }).uitkomst.antwoord).toBe('toewijzen')
  })

  test('TOE-03 · the old end says nothing of the period of a request that moves no end', () => {
    const verschuiving = { ...VERSCHUIVING, einddatum: '2026-11-30' }
    expect(toets({}, { verschuiving }).uitkomst.antwoord).toBe('toewijzen')
    expect(wijzig({}, { pastBinnenVerwijzing: true, verschuiving }).uitkomst.antwoord).toBe('toewijzen')
  })

  test('TOE-04 · a relapse allocation does not begin before the need, also when it is no longer than it may be', () => {
    const vraag = { product: '45F31', volume: 1000, verwijzer: 'geen', bijzonderheid: 'terugval' } as const
    const codes = (ingangsdatum: string, einddatum: string) =>
      toets({ ...vraag, ingangsdatum, einddatum }, { terugval: TERUGVAL }).uitkomst.bevindingen.map(
        ({ code }) => code,
      )
    expect(codes('2026-11-30', '2027-02-27')).toEqual(['meer-dan-terugval'])
    expect(codes('2026-12-01', '2027-02-28')).toEqual([])
  })
})
