import { flevoland, toetsGroep, toetsLeeftijd, vervolgNaDuur, volgDiagnostiek } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

const zonderDuur = () => {
  const json = JSON.parse(JSON.stringify(flevoland))
  delete json.producten['45F01'].duur
  return maakRegelset(json) as typeof flevoland
}

test('PRD-04 · a group for a product that is not given in one is wrong, and says why and where', () => {
  const { uitkomst, motivering } = toetsGroep(flevoland, {
    product: '45F31',
    jeugdigen: 3,
    professionals: [{ niveau: 'wo' }],
  })
  const tekst = 'Behandeling – Individueel wordt niet in een groep gegeven.'
  expect(uitkomst).toEqual({
    toegestaan: false,
    bevindingen: [
      { code: 'geen-groepsproduct', ernst: 'fout', tekst, regel: 'PRD-04', pad: 'vraag.product' },
    ],
  })
  expect(motivering).toEqual([
    {
      regel: 'PRD-04',
      tekst,
      gegevens: { product: '45F31', jeugdigen: 3, professionals: 1 },
      bron: flevoland.producten['45F31'].bron,
    },
  ])
})

test('I-37 · that an allocation for an extra client is for children is said in so many words', () => {
  const vraag = { product: '45F36', geboortedatum: '1985-02-03', op: '2026-12-01', rol: 'ouder' } as const
  const [waarom] = toetsLeeftijd(flevoland, vraag).motivering
  expect(waarom).toMatchObject({
    regel: 'I-37',
    tekst: 'De toewijzing voor een extra cliënt is er voor kinderen.',
    gegevens: { rol: 'ouder' },
  })
})

describe('PRD-10 · the explanation of the period after the first', () => {
  test('PRD-10 · rests on the lines about the duration, for an extra client those of the family', () => {
    const bron = (code: '45F31' | '45F36') => vervolgNaDuur(flevoland, code).motivering[0]?.bron
    // Lines of the source: the duration of 45F31, and that of 45F34, of which 45F36 is the extra client.
    expect(bron('45F31')).toMatchObject({ regels: [[849, 852]] })
    expect(bron('45F36')).toEqual(flevoland.producten['45F34'].duur.bron)
  })

  test('PRD-10 · rests on those of the product where there is no duration, and says that there is none', () => {
    const [waarom] = vervolgNaDuur(zonderDuur(), '45F01').motivering
    expect(waarom?.tekst).toBe('De regio geeft voor dit product geen duur.')
    expect(waarom?.bron).toEqual(flevoland.producten['45F01'].bron)
  })
})

describe('DIA-01 · what is told of a step', () => {
  test('DIA-01 · a question that is still open has no answer, not even an empty one', () => {
    const { uitkomst, motivering } = volgDiagnostiek(flevoland)
    expect(motivering[0]?.gegevens).toStrictEqual({ stap: 'hulpvraag-helder' })
    expect(Object.keys(uitkomst)).toEqual(['soort', 'stap', 'tekst', 'einde', 'besluit', 'advies'])
  })

  test('DIA-01 · an action that is still open is not done, and names what follows', () => {
    const { uitkomst, motivering } = volgDiagnostiek(flevoland, {
      antwoorden: { 'hulpvraag-helder': false },
    })
    expect(motivering[0]?.gegevens).toStrictEqual({ stap: 'hulpvraag-helder', antwoord: false })
    expect(motivering[1]?.gegevens).toStrictEqual({ stap: 'verklarende-analyse', gedaan: false })
    expect(uitkomst.daarna).toBe('analyse-volledig')
  })
})
