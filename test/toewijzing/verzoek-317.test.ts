import type { Verzoek317, Verzoekcontext, Verzoekproduct } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { acties, CONTEXT, codes, deel, type R, toets, wijzig } from './verzoek-hulp'

describe('TOE-07 · what a gemeente answers to a 317', () => {
  test('TOE-07 · granted whole, where the change fits the referral', () => {
    const antwoord = wijzig()
    expect(antwoord.uitkomst.antwoord).toBe('toewijzen')
    expect(antwoord.motivering[0]?.tekst).toContain('alles of niets')
    expect(acties(antwoord)).toEqual(['stuur-JW301 gemeente'])
  })

  test.each<[Partial<Verzoek317<R>>, Partial<Verzoekcontext<R>>, string[], string | undefined]>([
    [{}, {}, ['route-onbekend'], undefined],
    [{}, { pastBinnenVerwijzing: false }, ['andere-route'], 'JW315-met-nieuwe-verwijzing'],
    [{ verwijzer: 'gemeente' }, {}, ['andere-route'], 'lokale-toegang'],
    [{ verwijzer: 'gecertificeerde-instelling' }, {}, ['andere-route'], 'nieuwe-bepaling'],
    [{}, { procesregie: true }, ['andere-route'], 'procesregisseur'],
    [{ soort: 'opschalen' }, { pastBinnenVerwijzing: true }, ['route-onbekend'], undefined],
    [{ soort: 'opschalen' }, {}, ['route-onbekend', 'route-onbekend'], undefined],
    [
      { soort: 'afschalen' },
      { pastBinnenVerwijzing: true, eigenOrganisatie: false },
      ['JW317-kan-niet'],
      undefined,
    ],
    [
      { soort: 'afschalen' },
      { pastBinnenVerwijzing: false, eigenOrganisatie: false },
      ['andere-route', 'andere-route'],
      'JW315-met-nieuwe-verwijzing',
    ],
    [{ verwijzer: 'rechter' }, {}, ['route-onbekend'], undefined],
    [{ soort: 'opschalen' }, { pastBinnenVerwijzing: true, eigenOrganisatie: true }, [], undefined],
    [{}, { pastBinnenVerwijzing: true, jw317Afgesproken: false }, ['JW317-niet-afgesproken'], undefined],
  ])('TOE-07 · %j %j', (verzoek, context, verwacht, via) => {
    const antwoord = wijzig(verzoek, context)
    expect(codes(antwoord)).toEqual(verwacht)
    expect(antwoord.uitkomst.acties.find(({ actie }) => actie === 'volg-route')?.via).toBe(via)
  })

  test('TOE-12 · procesregie is named as the reason, at its own place', () => {
    expect(wijzig({}, { procesregie: true }).uitkomst.bevindingen[0]).toMatchObject({
      regel: 'TOE-12',
      pad: 'context.procesregie',
    })
    expect(wijzig({ verwijzer: 'gemeente' }, {}).uitkomst.bevindingen[0]?.pad).toBe('verzoek.verwijzer')
  })

  test('TOE-08 · a 317 is not tested for woonplaats, and one context serves for both messages', () => {
    const samen = { ...CONTEXT, woonplaats: false, contactGehad: true, pastBinnenVerwijzing: true }
    expect(codes(wijzig({}, samen))).toEqual([])
    expect(codes(toets({}, samen))).toEqual(['andere-gemeente'])
  })

  test('SAM-02 · scaling down asks no look where the pair may run when scaling down', () => {
    const producten = [deel(), deel({ product: '45F01' })]
    const past = { pastBinnenVerwijzing: true, eigenOrganisatie: true }
    expect(codes(wijzig({ soort: 'afschalen', producten }, past))).toEqual([])
    expect(codes(wijzig({ soort: 'minuten', producten }, past))).toEqual(['samenloop-bij-afschalen'])
  })

  test('TOE-07 · one product that does not fit refuses the whole', () => {
    const antwoord = wijzig({
      producten: [deel(), deel({ product: '45F22', einddatum: '2028-12-31' }), deel({ product: '45F35' })],
    })
    expect(antwoord.uitkomst.antwoord).toBe('afwijzen')
    expect(antwoord.uitkomst.bevindingen.map(({ code, pad }) => `${code} ${pad}`)).toEqual(
      [
        'langer-dan-standaard verzoek.producten[1].einddatum',
        'einde-na-leeftijdsgrens verzoek.producten[1].einddatum',
        'samenloop-aanvullend-besluit verzoek.producten[1].product',
        'andere-eenheid verzoek.producten[2].eenheid',
        'samenloop-aanvullend-besluit verzoek.producten[2].product',
      ].filter((regel) => !regel.startsWith('einde')),
    )
  })

  test('TOE-15 · a 317 may be in hours, also for Basis', () => {
    expect(codes(wijzig({ producten: [deel({ product: '45F01', volume: 50, eenheid: 'uur' })] }))).toEqual([])
  })

  const verschuiving = {
    einddatum: '2027-05-31',
    volume: 3000,
    eerderVerschoven: false,
    resterendeMinuten: 100,
  }
  const verschuif = (
    einddatum: string,
    meer: Partial<typeof verschuiving> & { doelenOpen?: boolean } = {},
    verzoek = {},
  ) =>
    wijzig(
      { soort: 'einddatum-verschuiven', producten: [deel({ einddatum })], ...verzoek },
      { verschuiving: { ...verschuiving, ...meer } },
    )

  test('TOE-03 · an end that moves within its limit is granted, also where the gemeente is verwijzer', () => {
    expect(verschuif('2027-08-31').uitkomst.antwoord).toBe('toewijzen')
    expect(verschuif('2027-08-31', {}, { verwijzer: 'gemeente' }).uitkomst.antwoord).toBe('toewijzen')
    expect(codes(verschuif('2027-09-01'))).toEqual(['verschuiven-kan-niet'])
    expect(codes(verschuif('2027-08-31', { eerderVerschoven: true }))).toEqual(['verschuiven-kan-niet'])
    expect(codes(verschuif('2027-08-31', { doelenOpen: false }))).toEqual(['verschuiven-kan-niet'])
    expect(codes(verschuif('2027-08-31', {}, { verwijzer: 'gecertificeerde-instelling' }))).toEqual([
      'andere-route',
      'verschuiven-kan-niet',
    ])
    const alles = verschuif('2027-09-01', { eerderVerschoven: true, resterendeMinuten: 0, doelenOpen: false })
    expect(alles.uitkomst.bevindingen.map(({ pad }) => pad)).toEqual([
      'context.verschuiving.eerderVerschoven',
      'context.verschuiving.resterendeMinuten',
      'context.verschuiving.doelenOpen',
      'verzoek.producten[0].einddatum',
    ])
  })

  test('TOE-03 · moving an end gives no more, and in no other unit', () => {
    for (const meer of [{ volume: 3001 }, { volume: 2999 }, { eenheid: 'stuks' }] as const)
      expect(
        codes(
          wijzig(
            { soort: 'einddatum-verschuiven', producten: [deel({ einddatum: '2027-08-31', ...meer })] },
            { verschuiving },
          ),
        ),
      ).toEqual(['omvang-wijzigt'])
    expect(codes(wijzig({ soort: 'einddatum-verschuiven' }, {}))).toEqual(['gegevens-ontbreken'])
  })

  const individueel = { product: '45F31' as const, minuten: 3000, einddatum: '2027-05-31' }
  const overgang = (groep: Partial<Verzoekproduct<R>> = {}, rest = 2250, meer: object = {}) =>
    wijzig(
      {
        soort: 'individueel-naar-groep',
        producten: [deel({ volume: rest }), deel({ product: '45F32', volume: 750, ...groep })],
      },
      { individueel: { ...individueel, ...meer } },
    )

  test('TOE-05 · individual to group within the same minutes is granted', () => {
    expect(overgang().uitkomst.antwoord).toBe('toewijzen')
    expect(overgang({ volume: 10, eenheid: 'uur' }, 2400).uitkomst.antwoord).toBe('toewijzen')
    expect(codes(overgang({}, 2251))).toEqual(['minuten-kloppen-niet', 'samenloop-aanvullend-besluit'])
    expect(overgang({}, 2251).motivering.some(({ tekst }) => tekst.includes('blijven zij gelijk'))).toBe(
      false,
    )
    const stapeling = 'samenloop-aanvullend-besluit'
    expect(codes(overgang({ einddatum: '2027-06-01' }))).toEqual(['overgang-kan-niet', stapeling])
    expect(codes(overgang({}, 2250, { verbruikt: 2251 }))).toEqual(['overgang-kan-niet', stapeling])
    expect(codes(overgang({ product: '45F22' }))).toEqual(['overgang-kan-niet', stapeling])
    expect(codes(overgang({ product: '45F33' }))).toEqual(['overgang-onvolledig', stapeling])
    expect(codes(wijzig({ soort: 'individueel-naar-groep' }, {}))).toEqual(['gegevens-ontbreken'])
    expect(codes(overgang({ eenheid: 'stuks' }, 3000))).toContain('andere-eenheid')
  })

  test('TOE-05 · what stays as it is beside it makes no difference, wherever it stands', () => {
    const blijft = deel({ product: '45F21', volume: 600 })
    const over = [deel({ volume: 2250 }), deel({ product: '45F32', volume: 750 })]
    for (const producten of [
      [blijft, ...over],
      [...over, blijft],
    ])
      expect(
        wijzig({ soort: 'individueel-naar-groep', producten }, { individueel }).uitkomst.bevindingen.filter(
          ({ ernst }) => ernst === 'fout',
        ),
      ).toEqual([])
  })

  test('TOE-05 · all minutes may go over; the individual product is then no part of the wish', () => {
    const alles = [deel({ product: '45F32', volume: 3000 })]
    expect(codes(wijzig({ soort: 'individueel-naar-groep', producten: alles }, { individueel }))).toEqual([])
    const bijna = [deel({ product: '45F32', volume: 2999 })]
    expect(codes(wijzig({ soort: 'individueel-naar-groep', producten: bijna }, { individueel }))).toEqual([
      'overgang-onvolledig',
    ])
    expect(codes(wijzig({ soort: 'individueel-naar-groep', producten: [deel()] }, { individueel }))).toEqual([
      'overgang-onvolledig',
    ])
  })

  test('TOE-05 · the group does not begin before the help its minutes come from', () => {
    expect(codes(overgang({ ingangsdatum: '2026-11-30' }))).toEqual([
      'groep-begint-eerder',
      'samenloop-aanvullend-besluit',
    ])
    expect(codes(overgang({ ingangsdatum: '2027-01-15' }))).toEqual([])
  })

  test('TOE-07 · products of two contracts each take their own road', () => {
    const twee = [deel({ product: '45F01' }), deel()]
    const vias = (producten: readonly Verzoekproduct<R>[]) =>
      wijzig({ producten }, { procesregie: true })
        .uitkomst.acties.filter(({ actie }) => actie === 'volg-route')
        .map(({ via }) => via)
        .sort()
    expect(vias(twee)).toEqual(['lokale-toegang', 'procesregisseur'])
    expect(vias([...twee].reverse())).toEqual(vias(twee))
  })

  test('TOE-05 · the individual part keeps its end, and the group stays within it', () => {
    expect(codes(overgang({}, 2250, { einddatum: '2027-11-30' }))).toEqual([
      'einde-wijzigt',
      'samenloop-aanvullend-besluit',
    ])
    expect(codes(overgang({}, 2250, { einddatum: '2027-05-30' }))).toEqual([
      'overgang-kan-niet',
      'einde-wijzigt',
      'samenloop-aanvullend-besluit',
    ])
  })

  test('TOE-05 · says every reason at its own place', () => {
    const { uitkomst } = overgang({ product: '45F22', volume: 4000, einddatum: '2027-06-01' }, 1)
    expect(uitkomst.bevindingen.filter(({ ernst }) => ernst === 'fout').map(({ pad }) => pad)).toEqual([
      'verzoek.producten[1].product',
      'verzoek.producten[1].einddatum',
      'verzoek.producten[1].volume',
      'verzoek.producten[0].volume',
    ])
  })
})
