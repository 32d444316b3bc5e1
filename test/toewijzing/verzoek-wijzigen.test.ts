import { flevoland, toetsVerzoek } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { CONTEXT, codes, deel, VERZOEK, wijzig } from './verzoek-hulp'

describe('TOE-07 · by which road, told of each reason', () => {
  test('TOE-07 · that help leaves the organisation is known; whether it fits the referral asks a look', () => {
    expect(codes(wijzig({ soort: 'afschalen' }, { eigenOrganisatie: false }))).toEqual([
      'JW317-kan-niet',
      'route-onbekend',
    ])
  })
})

describe('TOE-03 · a 317 that moves an end', () => {
  const VERSCHUIVING = {
    einddatum: '2027-05-31',
    volume: 3000,
    eerderVerschoven: false,
    resterendeMinuten: 100,
  }
  const verschuif = (product: Parameters<typeof deel>[0], verschuiving: Partial<typeof VERSCHUIVING>) =>
    wijzig(
      { soort: 'einddatum-verschuiven', producten: [deel(product)] },
      { verschuiving: { ...VERSCHUIVING, ...verschuiving } },
    ).uitkomst.bevindingen.map(({ code, regel, pad }) => [code, regel, pad])

  test('I-42 · that the product lasts no longer is found at the product', () => {
    expect(verschuif({ product: '45F11', einddatum: '2027-12-01' }, { einddatum: '2027-11-30' })).toEqual([
      ['verschuiven-kan-niet', 'I-42', 'verzoek.producten[0].product'],
      ['verschuiven-kan-niet', 'TOE-03', 'verzoek.producten[0].einddatum'],
    ])
  })

  test('I-08 · that an allocation of one day has no half is found at its end', () => {
    expect(verschuif({ einddatum: '2026-12-02' }, { einddatum: '2026-12-01' })).toEqual([
      ['verschuiven-kan-niet', 'I-08', 'context.verschuiving.einddatum'],
      ['verschuiven-kan-niet', 'TOE-03', 'verzoek.producten[0].einddatum'],
    ])
  })

  test('TOE-03 · an allocation in pieces keeps its pieces', () => {
    const stuk = { product: '45F35', volume: 1, einddatum: '2027-08-31' } as const
    expect(verschuif({ ...stuk, eenheid: 'stuks' }, { volume: 1 })).toEqual([])
    expect(verschuif({ ...stuk, eenheid: 'minuut' }, { volume: 1 })).toEqual([
      ['omvang-wijzigt', 'TOE-03', 'verzoek.producten[0].volume'],
    ])
  })
})

describe('TOE-05 · a 317 from individual to group', () => {
  const individueel = { product: '45F31', minuten: 3000, einddatum: '2027-05-31' } as const
  const over = [deel({ volume: 2250 }), deel({ product: '45F32', volume: 750 })] as const

  test('I-54 · what asks a look does not undo that end and minutes are within those of before', () => {
    // The source names no road after a rechter, which says nothing of the minutes.
    const antwoord = wijzig(
      { verwijzer: 'rechter', soort: 'individueel-naar-groep', producten: over },
      { individueel },
    )
    expect(codes(antwoord)).toEqual(['route-onbekend'])
  })

  test('I-09 · of several groups the one that goes with the individual product is meant', () => {
    const blijft = deel({ product: '45F22', volume: 600 })
    const fouten = (producten: Parameters<typeof wijzig>[0]) =>
      wijzig({ soort: 'individueel-naar-groep', ...producten }, { individueel })
        .uitkomst.bevindingen.filter(({ ernst }) => ernst === 'fout')
        .map(({ code }) => code)
    expect(fouten({ producten: [blijft, ...over] })).toEqual([])
    expect(fouten({ producten: [over[0], blijft, over[1]] })).toEqual([])
  })
})

describe('TOE-15 · the units of a 315 in another region', () => {
  const met = (contract: 'basis' | 'multi', eenheden: readonly string[]) => {
    const json = JSON.parse(JSON.stringify(flevoland))
    json.toewijzing.verzoeken[contract].eenheden = eenheden
    const elders = maakRegelset(json)
    return (verzoek: object) =>
      toetsVerzoek(elders, { ...VERZOEK, ...verzoek }, { ...CONTEXT, contactGehad: true }).uitkomst
        .bevindingen
  }

  test('TOE-15 · says in which units the contract asks', () => {
    const [eerste] = met('basis', ['minuut', 'dagdeel'])({ product: '45F01', volume: 30, eenheid: 'uur' })
    expect(eerste?.code).toBe('eenheid-past-niet')
    expect(eerste?.tekst).toContain('minuut of dagdeel')
  })

  test('TOE-15 · hours for pieces are told with the size, not once more as a unit', () => {
    const gevonden = met('multi', ['minuut'])({
      product: '45F35',
      volume: 1,
      eenheid: 'uur',
      verwijzer: 'geen',
    })
    expect(gevonden.map(({ code }) => code)).toEqual(['extra-client-krijgt-geen-minuten', 'andere-eenheid'])
  })
})
