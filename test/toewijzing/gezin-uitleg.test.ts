import {
  flevoland,
  type Gezinslid,
  type Gezinsvraag,
  regelregister,
  verdeelGezinstoewijzing,
} from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

const kind = (id: string, geboortedatum: string, meer: Partial<Gezinslid> = {}): Gezinslid => ({
  id,
  geboortedatum,
  betrokken: true,
  ...meer,
})
const OUDSTE = kind('a', '2010-01-01')
const JONGSTE = kind('c', '2017-08-09')
const verdeel = (gezinsleden: readonly Gezinslid[], meer: Partial<Gezinsvraag<typeof flevoland>> = {}) =>
  verdeelGezinstoewijzing(flevoland, { product: '45F33', gezinsleden, ...meer })

const { producten, toewijzing } = flevoland
const gezin = toewijzing.gezin.bron

describe('TOE-01 · every ground has its rule, its source and a sentence', () => {
  const tweede = { product: '45F23', extraBekostigd: [{ id: 'a', onderbouwing: true }] } as const
  test.each<[string, ReturnType<typeof verdeel>, string, object, string]>([
    ['who holds', verdeel([JONGSTE]), 'TOE-01', gezin, 'het jongste kind in de hulp'],
    [
      'a second funded one',
      verdeel([OUDSTE, JONGSTE], tweede),
      'PRD-07',
      producten['45F23'].tweedeMetTarief.bron,
      'tweede toewijzing met tarief',
    ],
    [
      'no part of the help',
      verdeel([{ ...OUDSTE, betrokken: false }, JONGSTE]),
      'TOE-01',
      gezin,
      'krijgt geen toewijzing',
    ],
    [
      'a parent',
      verdeel([kind('p', '1985-02-03', { rol: 'ouder' }), JONGSTE]),
      'I-37',
      regelregister['I-37'].bron,
      'alleen voor kinderen',
    ],
    [
      'no file',
      verdeel([{ ...OUDSTE, eigenDossierNodig: false }, JONGSTE]),
      'I-39',
      regelregister['I-39'].bron,
      'Zonder eigen dossier',
    ],
    [
      'no code',
      verdeel([OUDSTE, JONGSTE], { product: '45F31' }),
      'TOE-01',
      gezin,
      'geen code voor een extra cliënt',
    ],
    ['an extra client', verdeel([OUDSTE, JONGSTE]), 'TOE-01', gezin, 'zonder minuten'],
    [
      'another holder than the youngest',
      verdeel([OUDSTE, JONGSTE], { houder: 'a' }),
      'TOE-01',
      gezin,
      'niet het jongste kind in de hulp',
    ],
    [
      'a second one without reasons',
      verdeel([OUDSTE, JONGSTE], { ...tweede, extraBekostigd: [{ id: 'a', onderbouwing: false }] }),
      'PRD-07',
      producten['45F23'].tweedeMetTarief.bron,
      'onderbouwing van de verwijzer nodig',
    ],
    [
      'a second one of a product that knows none',
      verdeel([OUDSTE, JONGSTE], { ...tweede, product: '45F33' }),
      'PRD-07',
      producten['45F33'].bron,
      'kent geen tweede',
    ],
  ])('TOE-01 · %s', (_, { motivering }, regel, bron, tekst) => {
    const gezegd = motivering.find((deel) => deel.tekst.includes(tekst))
    expect(gezegd).toMatchObject({ regel })
    expect(gezegd?.bron).toEqual(bron)
  })

  test('TOE-01 · another region cites its own place, for what it sets itself alone', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    const eigen = { bron: gezin.bron, regels: [[1, 2]] }
    json.toewijzing.gezin.bron = eigen
    const ouder = kind('p', '1985-02-03', { rol: 'ouder' })
    const { motivering } = verdeelGezinstoewijzing(maakRegelset(json), {
      product: '45F23',
      gezinsleden: [ouder, OUDSTE, JONGSTE],
    })
    const { bron: anders } = regelregister['I-37']
    expect(motivering.map(({ regel, bron }) => [regel, bron])).toEqual([
      ['TOE-01', eigen],
      ['I-37', anders],
      ['TOE-01', eigen],
    ])
  })

  test('TOE-01 · who gets no allocation has no code, not even one without a value', () => {
    expect(verdeel([{ ...OUDSTE, betrokken: false }]).uitkomst).toStrictEqual([{ id: 'a', soort: 'geen' }])
  })

  test('I-39 · a wrong answer on the file is refused at its place', () => {
    const gezinsleden = [{ ...OUDSTE, eigenDossierNodig: 'ja' as never }]
    expect(() => verdeel(gezinsleden)).toThrow(
      expect.objectContaining({ code: 'ongeldige-waarde', pad: 'vraag.gezinsleden[0].eigenDossierNodig' }),
    )
  })
})

test('PRD-07 · a second funded one is explained by the source of the region that allows it', () => {
  const json = JSON.parse(JSON.stringify(flevoland))
  json.producten['45F23'].tweedeMetTarief.bron = { bron: 'flevoland-handelingskader', regels: [[1, 2]] }
  const elders = maakRegelset(json) as typeof flevoland
  const { motivering } = verdeelGezinstoewijzing(elders, {
    product: '45F23',
    gezinsleden: [OUDSTE, JONGSTE],
    extraBekostigd: [{ id: 'a', onderbouwing: true }],
  })
  const uitleg = motivering.find(({ tekst }) => tekst.includes('tweede toewijzing met tarief'))
  expect(uitleg?.bron).toEqual({ bron: 'flevoland-handelingskader', regels: [[1, 2]] })
})
