import { bronnen } from 'jeugdhulp-regels'
import { flevoland, landelijk } from 'jeugdhulp-regels/regelsets'
import { expect, test } from 'vitest'

test('pakket · each source is named as it names itself', () => {
  const namen = Object.entries(bronnen).map(([id, bron]) => [id, bron.titel, bron.uitgever, bron.verschenen])
  expect(namen).toEqual([
    [
      'gvjb-301-2022',
      '301 - aanmeldroute jeugdhulp',
      'Regiegroep Gelderse Verbeteragenda Jeugdbescherming',
      'april 2022',
    ],
    [
      'gvjb-bouwstenen-2021',
      'Bouwstenen van de Gelderse Verbeteragenda Jeugdbescherming',
      'Gelderse Verbeteragenda Jeugdbescherming',
      '2021',
    ],
    [
      'handreiking-gi-2023',
      'Handreiking Vereenvoudiging verwijsproces gecertificeerde instellingen',
      'Ministerie van VWS',
      '12 april 2023',
    ],
    ['klantreis', 'Klantreis toekenning jeugdhulp', 'niet vermeld', 'niet vermeld'],
    [
      'flevoland-handelingskader',
      'Regionaal Handelingskader en Afsprakenkader',
      'Sociaal Domein Flevoland',
      'niet vermeld',
    ],
    ['algemene-termijnenwet', 'Algemene termijnenwet', 'Staat der Nederlanden', '1964'],
    ['ijw', 'iStandaard iJw 3.2', 'Zorginstituut Nederland', '2024'],
    [
      'administratieprotocol',
      'Standaard Administratieprotocol Inspanningsgericht 3.2.b',
      'Ketenbureau i-Sociaal Domein',
      'december 2024',
    ],
    ['jeugdhulp-regels', 'Keuzes van deze bibliotheek waar een bron zwijgt', 'jeugdhulp-regels', '2026'],
  ])
})

test('pakket · each source has its public address, where one is known', () => {
  expect(Object.fromEntries(Object.entries(bronnen).map(([id, { vindplaats }]) => [id, vindplaats]))).toEqual(
    {
      'gvjb-301-2022': 'https://www.gvjb.nl/samenwerken-kennisdelen/5-vereenvoudigd-aanmeldproces-jeugdhulp',
      'gvjb-bouwstenen-2021': 'https://gvjb.nl/over-gvjb/thema-2',
      'handreiking-gi-2023':
        'https://www.jeugdzorgnederland.nl/actueel/vereenvoudigd-verwijsproces-om-werkdruk-bij-gis-te-verlagen/',
      klantreis: undefined,
      'flevoland-handelingskader':
        'https://sociaaldomeinflevoland.nl/handelingskader/administratieve-processen',
      'algemene-termijnenwet': 'https://wetten.overheid.nl/BWBR0002448',
      ijw: 'https://www.istandaarden.nl/',
      administratieprotocol: 'https://i-sociaaldomein.nl/',
      'jeugdhulp-regels': undefined,
    },
  )
})

test('pakket · a region names a source of ours as we do', () => {
  for (const [id, bron] of Object.entries(flevoland.bronnen)) expect(bronnen).toHaveProperty([id], bron)
})

test('pakket · the national data cite the standard and its protocol', () => {
  const genoemd = new Set(JSON.stringify(landelijk).match(/"bron":"[^"]*"/g))
  expect(genoemd).toContain('"bron":"ijw"')
  expect(genoemd).toContain('"bron":"administratieprotocol"')
  expect(JSON.stringify(landelijk)).not.toMatch(/"bron":(?:\{\}|"")/)
})
