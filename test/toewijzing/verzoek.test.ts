import fc from 'fast-check'
import {
  flevoland,
  RegelFout,
  toetsVerzoek,
  type Verzoek315,
  type Verzoek317,
  type Verzoekcontext,
  type Verzoekproduct,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

type R = typeof flevoland
const PERIODE = { ingangsdatum: '2026-12-01', einddatum: '2027-05-31' } as const
const VERZOEK: Verzoek315<R> = {
  bericht: 'JW315',
  verwijzer: 'huisarts',
  product: '45F11',
  volume: 1800,
  eenheid: 'minuut',
  ...PERIODE,
}
const CONTEXT: Verzoekcontext<R> = {
  gemeente: 'Urk',
  woonplaats: true,
  gecontracteerd: true,
  geboortedatum: '2014-03-08',
}
const toets = (verzoek: Partial<Verzoek315<R>> = {}, context: Partial<Verzoekcontext<R>> = {}) =>
  toetsVerzoek(flevoland, { ...VERZOEK, ...verzoek }, { ...CONTEXT, ...context })
const BASIS = { product: '45F01', volume: 3000 } as const

const deel = (meer: Partial<Verzoekproduct<R>> = {}): Verzoekproduct<R> => ({
  product: '45F31',
  volume: 3000,
  eenheid: 'minuut',
  ...PERIODE,
  ...meer,
})
const wijzig = (
  verzoek: Partial<Verzoek317<R>> = {},
  context: Partial<Verzoekcontext<R>> = { pastBinnenVerwijzing: true },
) =>
  toetsVerzoek(
    flevoland,
    { bericht: 'JW317', verwijzer: 'huisarts', soort: 'minuten', producten: [deel()], ...verzoek },
    { ...CONTEXT, ...context },
  )

type Antwoord = ReturnType<typeof toets>
const codes = ({ uitkomst }: Antwoord) => uitkomst.bevindingen.map(({ code }) => code)
const regels = ({ motivering }: Antwoord) => [...new Set(motivering.map(({ regel }) => regel))]
const acties = ({ uitkomst }: Antwoord) =>
  uitkomst.acties.map(({ actie, wie, reden, via }) => [actie, wie, reden, via].filter(Boolean).join(' '))

describe('TOE-08 · what a gemeente answers to a 315', () => {
  test('TOE-08 · all in order: a 301, one to one', () => {
    const antwoord = toets()
    expect(antwoord.uitkomst.antwoord).toBe('toewijzen')
    expect(acties(antwoord)).toEqual(['stuur-JW301 gemeente', 'vraag-procesregie zorgaanbieder'])
    expect(regels(antwoord)).toEqual([
      'TOE-13',
      'TOE-08',
      'TOE-11',
      'PRD-03',
      'PRD-02',
      'I-41',
      'PRD-10',
      'I-42',
      'PRD-05',
      'I-46',
    ])
    expect(antwoord.motivering[0]?.tekst).toContain('ongewijzigd overgenomen')
  })

  test.each<
    [string, Partial<Verzoek315<R>>, Partial<Verzoekcontext<R>>, string, string[], string | undefined]
  >([
    ['another gemeente', {}, { woonplaats: false }, 'afwijzen', ['andere-gemeente'], 'woonplaatsbeginsel'],
    [
      'woonplaats not told',
      {},
      { woonplaats: undefined as never },
      'in-onderzoek',
      ['woonplaats-onbekend'],
      undefined,
    ],
    ['no contract', {}, { gecontracteerd: false }, 'afwijzen', ['geen-contract'], 'geen-contract'],
    ['takes no part', {}, { gemeente: 'lelystad' }, 'afwijzen', ['gemeente-doet-niet-mee'], 'geen-contract'],
    ['unknown gemeente', {}, { gemeente: 'Zeewolde' }, 'in-onderzoek', ['gemeente-onbekend'], undefined],
    ['above the guideline', { volume: 3601 }, {}, 'in-onderzoek', ['boven-richtlijn'], undefined],
    [
      'in the category told',
      { volume: 1801, categorie: 'kort' },
      {},
      'in-onderzoek',
      ['boven-richtlijn'],
      undefined,
    ],
    [
      'longer than the maximum',
      { einddatum: '2027-12-01' },
      {},
      'afwijzen',
      ['langer-dan-richtlijn', 'langer-dan-maximum'],
      'past-niet-in-contract',
    ],
    [
      '18 on the first day',
      {},
      { geboortedatum: '2008-12-01' },
      'afwijzen',
      ['leeftijd-past-niet'],
      'leeftijdsgrens',
    ],
    [
      '18 on the way',
      {},
      { geboortedatum: '2009-01-01' },
      'in-onderzoek',
      ['einde-na-leeftijdsgrens'],
      undefined,
    ],
    [
      '18, with another child in help',
      {},
      {
        geboortedatum: '2008-12-01',
        anderGezinslidMetHulp: true,
        ouderMetToewijzing: false,
        jeugdreclassering: false,
      },
      'toewijzen',
      [],
      undefined,
    ],
    ['a parent', {}, { geboortedatum: '1980-01-01', rol: 'ouder' }, 'toewijzen', [], undefined],
    ['pieces', { eenheid: 'stuks' }, {}, 'afwijzen', ['andere-eenheid'], 'past-niet-in-contract'],
    ['per week', { frequentie: 'week' }, {}, 'afwijzen', ['frequentie-past-niet'], 'past-niet-in-contract'],
    ['no BSN', {}, { bsnBeschikbaar: false }, 'afwijzen', ['geen-berichtenverkeer'], undefined],
  ])('TOE-08 · %s', (_, verzoek, context, antwoord, verwacht, reden) => {
    const gegeven = toets(verzoek, context)
    expect(gegeven.uitkomst.antwoord).toBe(antwoord)
    expect(codes(gegeven)).toEqual(verwacht)
    expect(gegeven.uitkomst.acties[0]?.reden).toBe(reden)
  })

  test.each<[string, Parameters<typeof toets>[1], string, string[]]>([
    ['nothing beside it', {}, 'toewijzen', []],
    ['BJGGZ, for a time', { lopend: ['BJGGZ'] }, 'toewijzen', []],
    ['another Multi product', { lopend: ['45F31'] }, 'in-onderzoek', ['samenloop-aanvullend-besluit']],
    ['the same twice', { lopend: ['45F11'] }, 'afwijzen', ['samenloop-niet-toegestaan']],
    ['not named', { lopend: ['45F01'] }, 'in-onderzoek', ['samenloop-onbekend']],
    ['on going home', { lopend: ['TOM'] }, 'in-onderzoek', ['samenloop-bij-terugkeer-naar-huis']],
  ])('TOE-08 · stapeling: %s', (_, context, antwoord, verwacht) => {
    const gegeven = toets({}, context)
    expect(gegeven.uitkomst.antwoord).toBe(antwoord)
    expect(codes(gegeven)).toEqual(verwacht)
    if (verwacht.length > 0) expect(gegeven.uitkomst.bevindingen[0]?.pad).toBe('context.lopend[0]')
  })

  test('TOE-08 · a finding names its place, and a refusal its first reason', () => {
    const antwoord = toets(
      { volume: 4000, verwijzer: 'gemeente' },
      { gecontracteerd: false, woonplaats: false },
    )
    expect(antwoord.uitkomst.bevindingen.map(({ code, pad, ernst }) => [code, pad, ernst])).toEqual([
      ['geen-contract', 'context.gecontracteerd', 'fout'],
      ['andere-gemeente', 'context.woonplaats', 'fout'],
      ['verwijzer-past-niet', 'verzoek.verwijzer', 'fout'],
      ['boven-richtlijn', 'verzoek.volume', 'waarschuwing'],
    ])
    expect(acties(antwoord)).toEqual([
      'stuur-JW319-afgewezen gemeente geen-contract',
      'volg-route zorgaanbieder lokale-toegang',
    ])
  })

  test('TOE-10 · without a BSN the national forms are used', () => {
    const antwoord = toets({}, { bsnBeschikbaar: false })
    expect(antwoord.uitkomst.antwoord).toBe('afwijzen')
    expect(acties(antwoord)).toEqual(['gebruik-landelijk-formulier zorgaanbieder'])
    expect(codes(toets({}, { bsnBeschikbaar: true }))).toEqual([])
  })

  test('TOE-11 · a 315 asks a medical referral', () => {
    for (const verwijzer of ['gemeente', 'gecertificeerde-instelling', 'geen', 'rechter'] as const)
      expect(codes(toets({ verwijzer }))).toEqual(['verwijzer-past-niet'])
    for (const verwijzer of ['huisarts', 'jeugdarts', 'medisch-specialist'] as const)
      expect(codes(toets({ verwijzer }))).toEqual([])
  })

  test('TOE-11 · Basis: the gemeente speaks with its toegang and the provider first', () => {
    const antwoord = toets(BASIS)
    expect(antwoord.uitkomst.antwoord).toBe('in-onderzoek')
    expect(codes(antwoord)).toEqual(['eerst-contact'])
    expect(acties(antwoord)).toEqual([
      'stuur-JW319-in-onderzoek gemeente',
      'informeer-toegang gemeente',
      'neem-contact-op gemeente',
    ])
    expect(toets(BASIS, { contactGehad: true }).uitkomst.antwoord).toBe('toewijzen')
  })

  test('TOE-11 · Multi: after a medical referral Diagnostiek comes first', () => {
    const behandeling = { product: '45F31', volume: 3000 } as const
    expect(toets(behandeling, { diagnostiekGedaan: true }).uitkomst.antwoord).toBe('toewijzen')
    expect(codes(toets(behandeling))).toEqual(['diagnostiek-onbekend'])
    const zonder = toets(behandeling, { diagnostiekGedaan: false })
    expect(codes(zonder)).toEqual(['begint-met-diagnostiek'])
    expect(acties(zonder)).toContain('vraag-diagnostiek-aan zorgaanbieder')
    // Who is refused is not sent on to ask for procesregie.
    expect(acties(zonder)).not.toContain('vraag-procesregie zorgaanbieder')
  })

  test('TOE-15 · a 315 for Basis is in minutes, for Multi also in hours', () => {
    const uren = { volume: 30, eenheid: 'uur' } as const
    expect(codes(toets(uren))).toEqual([])
    expect(codes(toets({ ...BASIS, ...uren }, { contactGehad: true }))).toEqual(['eenheid-past-niet'])
  })

  test('TOE-02 · a missing allocation for an extra client: 1 piece, no verwijzer', () => {
    const dummy = { product: '45F35', volume: 1, eenheid: 'stuks', verwijzer: 'geen' } as const
    expect(toets(dummy).uitkomst.antwoord).toBe('toewijzen')
    expect(toets({ ...dummy, bijzonderheid: 'extra-client' }).uitkomst.antwoord).toBe('toewijzen')
    expect(codes(toets({ ...dummy, verwijzer: 'huisarts' }))).toEqual(['verwijzer-past-niet'])
    expect(codes(toets({ bijzonderheid: 'extra-client', verwijzer: 'geen' }))).toEqual([
      'geen-extra-client',
      'extra-client-krijgt-geen-minuten',
    ])
  })

  test('TOE-14 · an extra child that needs more raises the funded allocation', () => {
    const antwoord = toets({ product: '45F35', volume: 600, verwijzer: 'geen' })
    expect(codes(antwoord)).toEqual(['extra-client-krijgt-geen-minuten', 'andere-eenheid'])
    expect(acties(antwoord)).toContain('verhoog-bekostigde-toewijzing gemeente procesregisseur')
  })

  const terugval = {
    beeindigdOp: '2026-10-15',
    hulpvraagOp: '2026-12-01',
    zelfdeHulp: true,
    onderbouwing: true,
    giBetrokken: false,
  }
  const weer = (meer: Partial<Verzoek315<R>> = {}, anders: Partial<typeof terugval> = {}) =>
    toets(
      {
        product: '45F31',
        volume: 1000,
        einddatum: '2027-02-28',
        verwijzer: 'geen',
        bijzonderheid: 'terugval',
        ...meer,
      },
      { terugval: { ...terugval, ...anders } },
    )

  test('TOE-04 · a relapse is allocated without a verwijzer, up to what the region gives', () => {
    expect(weer().uitkomst.antwoord).toBe('toewijzen')
    expect(weer({ volume: 16, eenheid: 'uur' }).uitkomst.antwoord).toBe('toewijzen')
    for (const meer of [
      { volume: 1001 },
      { volume: 17, eenheid: 'uur' },
      { einddatum: '2027-03-01' },
      { ingangsdatum: '2026-11-30' },
      { ingangsdatum: '2026-12-10', einddatum: '2027-03-10' },
    ] as const)
      expect(codes(weer(meer))).toEqual(['meer-dan-terugval'])
    // Three months from the day on which it begins, which may be later than that of the need.
    expect(codes(weer({ ingangsdatum: '2026-12-10', einddatum: '2027-03-09' }))).toEqual([])
    const extra = weer({ product: '45F35', volume: 1, eenheid: 'stuks' })
    expect(codes(extra)).toEqual(['extra-client-krijgt-geen-minuten'])
    expect(extra.motivering.some(({ tekst }) => tekst.includes('wijst 1000 minuten toe'))).toBe(false)
    expect(codes(weer({ verwijzer: 'huisarts' }))).toEqual(['verwijzer-past-niet'])
    expect(codes(weer({ eenheid: 'stuks', volume: 1 }))).toEqual(['andere-eenheid'])
  })

  test('TOE-04 · what is no relapse takes its own road', () => {
    for (const [anders, via] of [
      [{ giBetrokken: true }, 'nieuwe-bepaling'],
      [{ zelfdeHulp: false }, 'procesregisseur'],
      [{ beeindigdOp: '2026-07-31' }, 'gewone-route'],
    ] as const) {
      const antwoord = weer({}, anders)
      expect(codes(antwoord)).toEqual(['terugval-niet-toegekend'])
      expect(acties(antwoord)).toContain(`volg-route zorgaanbieder ${via}`)
      expect(antwoord.motivering.some(({ tekst }) => tekst.includes('wijst 1000 minuten toe'))).toBe(false)
    }
    const alles = weer({}, { giBetrokken: true, zelfdeHulp: false, onderbouwing: false })
    expect(alles.uitkomst.bevindingen.map(({ pad }) => pad)).toEqual([
      'context.terugval.giBetrokken',
      'context.terugval.zelfdeHulp',
      'context.terugval.onderbouwing',
    ])
  })

  test('TOE-04 · a relapse of which nothing is told asks a look', () => {
    const antwoord = toets({ ...VERZOEK, bijzonderheid: 'terugval', verwijzer: 'geen' })
    expect(antwoord.uitkomst.antwoord).toBe('in-onderzoek')
    expect(antwoord.uitkomst.bevindingen.map(({ code, pad }) => `${code} ${pad}`)).toEqual([
      'gegevens-ontbreken context.terugval',
    ])
  })
})

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

describe('TOE-08 · every request', () => {
  test('TOE-08 · an answer follows from its findings, and every finding from a rule in the motivering', () => {
    const jaNee = fc.option(fc.boolean(), { nil: undefined })
    const vraag = fc.record({
      product: fc.constantFrom(...(Object.keys(flevoland.producten) as Verzoek315<R>['product'][])),
      volume: fc.integer({ min: 1, max: 20_000 }),
      eenheid: fc.constantFrom('minuut', 'uur', 'stuks'),
      verwijzer: fc.constantFrom('huisarts', 'gemeente', 'geen'),
      einddatum: fc.constantFrom('2027-05-31', '2027-11-30', '2027-12-01', '2029-01-01'),
    })
    const rest = fc.record({ woonplaats: jaNee, contactGehad: jaNee, diagnostiekGedaan: jaNee })
    fc.assert(
      fc.property(vraag, rest, fc.boolean(), (verzoek, context, gecontracteerd) => {
        const { uitkomst, motivering } = toets(
          verzoek as Partial<Verzoek315<R>>,
          { ...context, gecontracteerd } as never,
        )
        const ernst = uitkomst.bevindingen.map((bevinding) => bevinding.ernst)
        expect(uitkomst.antwoord).toBe(
          ernst.includes('fout') ? 'afwijzen' : ernst.length > 0 ? 'in-onderzoek' : 'toewijzen',
        )
        const genoemd = new Set(motivering.map(({ regel }) => regel))
        for (const { regel } of uitkomst.bevindingen) expect(genoemd.has(regel as never)).toBe(true)
        expect(uitkomst.acties[0]?.wie).toBe('gemeente')
      }),
    )
  })

  test.each<[() => unknown, string]>([
    [() => toetsVerzoek(flevoland, {} as never, CONTEXT), 'verzoek.bericht: ongeldige-waarde'],
    [() => toets({ verwijzer: 'oma' as never }), 'verzoek.verwijzer: ongeldige-waarde'],
    [() => toets({ volume: 0 }), 'verzoek.volume: ongeldig-aantal'],
    [() => toets({ eenheid: 'dag' as never }), 'verzoek.eenheid: ongeldige-waarde'],
    [() => toets({ frequentie: 'jaar' as never }), 'verzoek.frequentie: ongeldige-waarde'],
    [() => toets({ categorie: 'C' }), 'verzoek.categorie: ongeldige-waarde'],
    [() => toets({ einddatum: '2026-11-30' }), 'verzoek.einddatum: datum-loopt-terug'],
    [() => toets({ bijzonderheid: 'spoed' as never }), 'verzoek.bijzonderheid: ongeldige-waarde'],
    [() => toets({ bsn: 1 } as never), 'verzoek: onbekend-veld'],
    [() => toets({}, { terugval: {} as never }), 'context.terugval.beeindigdOp: ongeldige-datum'],
    [() => toets({}, { individueel: {} as never }), 'context.individueel.product: onbekende-productcode'],
    [
      () => toets({}, { verschuiving: { einddatum: '2026-2-3' } as never }),
      'context.verschuiving.einddatum: ongeldige-datum',
    ],
    [() => toets({}, { bsn: 5 } as never), 'context: onbekend-veld'],
    [() => toets({}, { gemeente: undefined as never }), 'context.gemeente: ontbrekend-veld'],
    [() => toets({}, { gemeente: 5 as never }), 'context.gemeente: ongeldige-waarde'],
    [() => toets({}, { gecontracteerd: undefined as never }), 'context.gecontracteerd: ontbrekend-veld'],
    [() => toets({}, { geboortedatum: '2027-01-01' }), 'verzoek.ingangsdatum: datum-loopt-terug'],
    [() => toets({}, { woonplaats: 'ja' as never }), 'context.woonplaats: ongeldige-waarde'],
    [() => toets({}, { rol: 'oom' as never }), 'context.rol: ongeldige-waarde'],
    [() => toets({}, { lopend: ['45F03'] as never }), 'context.lopend[0]: onbekende-productcode'],
    [() => wijzig({ producten: [] }), 'verzoek.producten: ongeldige-waarde'],
    [() => wijzig({ soort: 'prijs' as never }), 'verzoek.soort: ongeldige-waarde'],
    [() => wijzig({ producten: [deel({ volume: 1.5 })] }), 'verzoek.producten[0].volume: ongeldig-aantal'],
    [
      () => wijzig({ soort: 'einddatum-verschuiven', producten: [deel(), deel()] }),
      'verzoek.producten: ongeldige-waarde',
    ],
    [
      () =>
        toets(
          { bijzonderheid: 'terugval' },
          { terugval: { beeindigdOp: '2026-12-02', hulpvraagOp: '2026-12-01' } as never },
        ),
      'context.terugval.hulpvraagOp: datum-loopt-terug',
    ],
    [
      () =>
        wijzig({ soort: 'einddatum-verschuiven' }, { verschuiving: { einddatum: '2026-11-30' } as never }),
      'context.verschuiving.einddatum: datum-loopt-terug',
    ],
  ])('TOE-08 · a wrong call is refused (%#)', (roep, melding) => {
    let fout: unknown
    try {
      roep()
    } catch (gevangen) {
      fout = gevangen
    }
    expect(fout).toBeInstanceOf(RegelFout)
    expect(String(fout)).toContain(melding)
  })
})
