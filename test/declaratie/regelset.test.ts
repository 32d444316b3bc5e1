import { flevoland, regelregister } from 'jeugdhulp-regels'
import { maakRegelset, RegelsetFout } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

const { declaratie } = flevoland

describe('DEC-01 · what a region sets on declarations', () => {
  test('DEC-01 · time for the client may be declared, travel and other time may not, in minutes', () => {
    const { eenheid, tijdsoorten } = declaratie
    expect(eenheid).toMatchObject({
      waarde: 'minuut',
      bron: {
        regels: [
          [478, 480],
          [496, 498],
        ],
      },
    })
    expect(Object.entries(tijdsoorten).map(([soort, { declarabel }]) => [soort, declarabel])).toEqual([
      ['direct', true],
      ['indirect', true],
      ['reistijd', false],
      ['niet-clientgebonden', false],
    ])
  })

  test('I-10 · a share of group time is rounded down', () => {
    expect(declaratie.groepstijd.afronding).toBe('omlaag')
  })

  test('TOE-06 · what was withdrawn stands in its own lines', () => {
    expect(declaratie.ingetrokken.bron.regels).toEqual([[395, 398]])
  })

  test('DEC-05 · three a year, none at a group', () => {
    expect(declaratie.noShow).toMatchObject({ maximum: 3, bijGroep: false })
  })

  test('NS-03 · the steps, in the order of the source', () => {
    expect(
      declaratie.noShow.treden.map(({ regel, acties, melding }) => [regel, acties.length, melding]),
    ).toEqual([
      ['NS-01', 1, false],
      ['NS-02', 2, true],
      ['NS-03', 2, true],
    ])
    expect(declaratie.noShow.besluit).toMatchObject({ vanaf: 3, weken: 3, wie: 'gemeente' })
  })

  test('BER-06 · the month after that of the help, of which a contract may depart', () => {
    expect(declaratie.indiening).toMatchObject({ maanden: 1, ernst: 'waarschuwing' })
    expect(regelregister['BER-06'].bron.regels).toContainEqual(declaratie.indiening.bron.regels?.[0])
  })

  test('DEC-06 · each value has its own lines', () => {
    const bronnen: unknown[] = []
    JSON.stringify(declaratie, (sleutel, waarde) => {
      if (sleutel === 'bron' && typeof waarde === 'object') bronnen.push(waarde)
      return waarde
    })
    expect(bronnen).toHaveLength(19)
    expect(bronnen).toEqual(bronnen.map(() => expect.objectContaining({ bron: 'flevoland-handelingskader' })))
  })

  test.each<
    [
      string,
      readonly string[] | undefined,
      (set: { declaratie: Record<string, Record<string, unknown>> }) => void,
    ]
  >([
    [
      'declaratie.casusregie.teltAls',
      ['direct', 'indirect', 'reistijd', 'niet-clientgebonden'],
      (set) => Object.assign(set.declaratie.casusregie as object, { teltAls: 'thuis' }),
    ],
    [
      'declaratie.casusregie.contracten[0]',
      ['basis', 'multi'],
      (set) => Object.assign(set.declaratie.casusregie as object, { contracten: ['mulit'] }),
    ],
    [
      'declaratie.tijdsoorten.casusregie',
      undefined,
      (set) =>
        Object.assign(set.declaratie.tijdsoorten as object, {
          casusregie: set.declaratie.tijdsoorten?.direct,
        }),
    ],
    [
      'declaratie.tijdsoorten.no-show',
      undefined,
      (set) =>
        Object.assign(set.declaratie.tijdsoorten as object, {
          'no-show': set.declaratie.tijdsoorten?.direct,
        }),
    ],
  ])(
    'DEC-03 · %s is refused where it speaks of what is not there, or of what has its own rule',
    (pad, toegestaan, wijzig) => {
      const set = JSON.parse(JSON.stringify(flevoland))
      wijzig(set)
      let fouten: unknown
      try {
        maakRegelset(set)
      } catch (fout) {
        if (fout instanceof RegelsetFout) fouten = fout.fouten
      }
      expect(fouten).toEqual([{ code: 'ongeldige-waarde', pad, ...(toegestaan && { toegestaan }) }])
    },
  )
})
