import type { Verzoek315, Verzoekcontext } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { type Antwoord, acties, codes, type R, toets, VERZOEK } from './verzoek-hulp'

const BASIS = { product: '45F01', volume: 3000 } as const
const regels = ({ motivering }: Antwoord) => [...new Set(motivering.map(({ regel }) => regel))]

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
