import { flevoland } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { acties, deel, toets, wijzig } from './verzoek-hulp'

type Antwoord = ReturnType<typeof toets>
const melding = ({ uitkomst }: Antwoord, code: string) =>
  uitkomst.bevindingen.find((bevinding) => bevinding.code === code)

const BASIS = { product: '45F01', volume: 3000 } as const
const TERUGVAL = {
  beeindigdOp: '2026-10-15',
  hulpvraagOp: '2026-12-01',
  zelfdeHulp: true,
  onderbouwing: true,
  giBetrokken: false,
}
const INDIVIDUEEL = { product: '45F31', minuten: 3000, einddatum: '2027-05-31' } as const
const over = (
  individueel: Parameters<typeof deel>[0],
  groep: Parameters<typeof deel>[0],
  context: Parameters<typeof wijzig>[1] = {},
) =>
  wijzig(
    {
      soort: 'individueel-naar-groep',
      producten: [deel({ volume: 2250, ...individueel }), deel({ product: '45F32', volume: 750, ...groep })],
    },
    { individueel: INDIVIDUEEL, ...context },
  )

describe('TOE-08 · what a finding tells: its weight, its rule, its place and a sentence', () => {
  const past = 'past-niet-in-contract'
  test.each<[string, Antwoord, object, string | RegExp]>([
    [
      'gemeente-onbekend',
      toets({}, { gemeente: 'Zeewolde' }),
      { ernst: 'waarschuwing', regel: 'PRD-03', pad: 'context.gemeente' },
      'kent deze gemeente niet',
    ],
    [
      'gemeente-doet-niet-mee',
      toets({}, { gemeente: 'Lelystad' }),
      { ernst: 'fout', regel: 'PRD-03', pad: 'context.gemeente', reden: 'geen-contract' },
      'Lelystad',
    ],
    [
      'diagnostiek-onbekend',
      toets({ product: '45F31', volume: 3000 }),
      { ernst: 'waarschuwing', regel: 'TOE-11', pad: 'verzoek.product' },
      /Niet bekend is of 45F11 er al was/,
    ],
    [
      'geen-extra-client',
      toets({ bijzonderheid: 'extra-client', verwijzer: 'geen' }),
      { ernst: 'fout', regel: 'TOE-02', pad: 'verzoek.product', reden: past },
      'geen product voor een extra cliënt',
    ],
    [
      'extra-client-krijgt-geen-minuten',
      toets(
        { product: '45F35', volume: 1, eenheid: 'stuks', verwijzer: 'geen', bijzonderheid: 'terugval' },
        { terugval: TERUGVAL },
      ),
      { ernst: 'fout', regel: 'TOE-14', pad: 'verzoek.product', reden: past },
      'geen minuten, ook niet bij terugval',
    ],
    [
      'gegevens-ontbreken',
      wijzig({ soort: 'einddatum-verschuiven' }, {}),
      { ernst: 'waarschuwing', regel: 'TOE-03', pad: 'context.verschuiving' },
      'Niet gezegd is wat er nu is toegewezen',
    ],
    [
      'gegevens-ontbreken',
      wijzig({ soort: 'individueel-naar-groep' }, {}),
      { ernst: 'waarschuwing', regel: 'TOE-05', pad: 'context.individueel' },
      'Niet gezegd is wat er nu is toegewezen',
    ],
    [
      'overgang-onvolledig',
      over({}, { product: '45F33' }),
      { ernst: 'fout', regel: 'TOE-05', pad: 'verzoek.producten', reden: past },
      'het individuele en het groepsproduct samen',
    ],
    [
      'groep-begint-eerder',
      over({}, { ingangsdatum: '2026-11-30' }),
      { ernst: 'fout', regel: 'TOE-05', pad: 'verzoek.producten[1].ingangsdatum', reden: past },
      'begint eerder',
    ],
    [
      'einde-wijzigt',
      over({}, {}, { individueel: { ...INDIVIDUEEL, einddatum: '2027-11-30' } }),
      { ernst: 'fout', regel: 'TOE-05', pad: 'verzoek.producten[0].einddatum', reden: past },
      'houdt de individuele toewijzing haar einde',
    ],
  ])('TOE-08 · %s (%#)', (code, antwoord, verwacht, tekst) => {
    const gevonden = melding(antwoord, code)
    expect(gevonden).toMatchObject(verwacht)
    expect(gevonden?.tekst).toMatch(tekst)
    // Every finding stands in the motivering, with the same sentence.
    expect(antwoord.motivering.map(({ tekst: zin }) => zin)).toContain(gevonden?.tekst)
  })
})

describe('TOE-08 · what there is to do', () => {
  const regie = 'vraag-procesregie zorgaanbieder'

  test('PRD-03 · a gemeente that is not known asks a look, and no more than that', () => {
    expect(acties(toets({}, { gemeente: 'Zeewolde' }))).toEqual(['stuur-JW319-in-onderzoek gemeente', regie])
  })

  test('TOE-11 · a 315 by who has no road of its own names none', () => {
    for (const verwijzer of ['geen', 'rechter'] as const)
      expect(acties(toets({ verwijzer }))).toEqual(['stuur-JW319-afgewezen gemeente past-niet-in-contract'])
  })

  test('TOE-11 · who refuses speaks with nobody first', () => {
    expect(acties(toets(BASIS, { gecontracteerd: false }))).toEqual([
      'stuur-JW319-afgewezen gemeente geen-contract',
    ])
  })

  test('SAM-03 · stacking within Multi asks a decision of the gemeente, unless the request is refused', () => {
    const lopend = ['45F31'] as const
    const vraag = 'vraag-aanvullend-besluit zorgaanbieder gemeente'
    expect(acties(toets({}, { lopend }))).toEqual(['stuur-JW319-in-onderzoek gemeente', regie, vraag])
    expect(acties(toets({}, { lopend, gecontracteerd: false }))).toEqual([
      'stuur-JW319-afgewezen gemeente geen-contract',
    ])
    // Only there: what may run in another case asks a look alone.
    expect(acties(toets({}, { lopend: ['TOM'] }))).toEqual(['stuur-JW319-in-onderzoek gemeente', regie])
  })

  test('SAM-03 · scaling down opens what may run when scaling down, and nothing else', () => {
    const past = { pastBinnenVerwijzing: true, eigenOrganisatie: true }
    const naast = (lopend: readonly ('45F21' | '45F31' | '45F01')[]) =>
      wijzig({ soort: 'afschalen' }, { ...past, lopend }).uitkomst.bevindingen.map(({ code }) => code)
    expect(naast(['45F01'])).toEqual([])
    expect(naast(['45F21'])).toEqual(['samenloop-aanvullend-besluit'])
    expect(naast(['45F31'])).toEqual(['samenloop-niet-toegestaan'])
  })
})

describe('PRD-05 · what the context tells of age', () => {
  const achttien = { geboortedatum: '2008-12-01' }
  test.each([
    ['nothing', {}, false],
    ['a parent with an allocation', { ouderMetToewijzing: true }, true],
    ['no parent with an allocation', { ouderMetToewijzing: false }, false],
    ['another child in help', { anderGezinslidMetHulp: true }, true],
    ['no other child in help', { anderGezinslidMetHulp: false }, false],
    ['jeugdreclassering', { jeugdreclassering: true }, true],
    ['no jeugdreclassering', { jeugdreclassering: false }, false],
  ])('PRD-05 · 18 on the first day, and %s', (_, context, mag) => {
    const antwoord = toets({}, { ...achttien, ...context })
    expect(antwoord.uitkomst.antwoord).toBe(mag ? 'toewijzen' : 'afwijzen')
    const leeftijd = flevoland.contracten.multi.leeftijd.tot
    expect(melding(antwoord, 'leeftijd-past-niet')?.tekst.includes(`${leeftijd} of ouder`) ?? false).toBe(
      !mag,
    )
  })
})
