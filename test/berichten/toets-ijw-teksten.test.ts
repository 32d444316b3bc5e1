import {
  codelijsten,
  type IjwBericht,
  type IjwInhoud,
  naarIjw,
  RegelFout,
  toetsIjw,
  vanIjw,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

type Ijw = IjwInhoud[IjwBericht]
const Product = { Categorie: '45', Code: '45F31' }
const Omvang = { Volume: 3000, Eenheid: '01', Frequentie: '6' }
const Toegewezen = {
  ToewijzingNummer: '300201',
  Product,
  Ingangsdatum: '2026-12-01',
  Einddatum: '2027-05-31',
  Omvang,
}
const Aangevraagd = {
  ReferentieAanbieder: 'A-1',
  Product,
  ToewijzingIngangsdatum: '2026-12-01',
  Omvang,
  Verwijzer: { Type: '02' },
}
const Verzoek = { ReferentieAanbieder: 'A-2', RedenVerzoek: '1' }

const van301 = (deel: object) => ({ ToegewezenProduct: { ...Toegewezen, ...deel } })
const van315 = (deel: object) => ({ AangevraagdProduct: { ...Aangevraagd, ...deel } })
const van317 = (deel: object) => ({ Verzoek: { ...Verzoek, ...deel } })
const vindingen = (ijw: unknown) => toetsIjw(ijw as Ijw).uitkomst.bevindingen

function weigering(vraag: () => unknown): RegelFout | undefined {
  try {
    vraag()
  } catch (fout) {
    if (fout instanceof RegelFout) return fout
    throw fout
  }
  return undefined
}

describe('IJW-06 · a finding says what the standard asks in that place', () => {
  const TEKSTEN: [ijw: unknown, regel: string, plek: string, tekst: string][] = [
    [{ StartProduct: null }, 'IJW-06', '', 'Een StartProduct heeft velden.'],
    [
      van301({ Omvang: 3 }),
      'IJW-06',
      '.Omvang',
      'Een omvang heeft een volume, een eenheid en een frequentie.',
    ],
    [van301({ Product: '45F31' }), 'IJW-02', '.Product', 'Een product heeft een categorie en een code.'],
    [
      van301({ Toewijzingstijd: '12:34' }),
      'IJW-06',
      '.Toewijzingstijd',
      'Dit is een tijd als 12:34:56, zonder tijdzone.',
    ],
    [van301({ Commentaar: ' ' }), 'IJW-06', '.Commentaar', 'Commentaar is niet leeg.'],
    [
      van301({ ReferentieAanbieder: 'x'.repeat(37) }),
      'IJW-06',
      '.ReferentieAanbieder',
      'Een referentie heeft hoogstens 36 tekens en is niet leeg.',
    ],
    [van315({ Verwijzer: 'huisarts' }), 'IJW-06', '.Verwijzer', 'Een verwijzer heeft een type.'],
    [
      van315({ Verwijzer: { Type: '02', Naam: 'x'.repeat(65) } }),
      'IJW-06',
      '.Verwijzer.Naam',
      'De naam van een verwijzer heeft hoogstens 64 tekens en is niet leeg.',
    ],
    [
      van315({ Verwijzer: { Type: '02', ZorgverlenerCode: '1234567' } }),
      'IJW-06',
      '.Verwijzer.ZorgverlenerCode',
      'Een zorgverlenercode heeft 8 cijfers.',
    ],
    [
      van317({ NieuweProducten: {} }),
      'IJW-06',
      '.NieuweProducten.NieuwProduct',
      'Hier staat minstens één NieuwProduct, of niets.',
    ],
    [
      van317({ OngewijzigdeProducten: { OngewijzigdProduct: [3] } }),
      'IJW-06',
      '.OngewijzigdeProducten.OngewijzigdProduct[0]',
      'Een OngewijzigdProduct heeft de velden van de standaard.',
    ],
  ]
  test.each(TEKSTEN.map(([ijw, regel, plek, tekst]) => [tekst, regel, plek, ijw] as const))(
    'IJW-06 · %s',
    (tekst, regel, plek, ijw) => {
      const pad = `ijw.${Object.keys(ijw as object)[0]}${plek}`
      expect(vindingen(ijw)).toContainEqual(expect.objectContaining({ regel, pad, tekst, ernst: 'fout' }))
    },
  )

  test('IJW-04 · that nothing is declared on what was undone', () => {
    const weg = van301({ RedenWijziging: '13', Einddatum: '2026-12-01' })
    const { uitkomst } = toetsIjw(weg as unknown as Ijw, { gedeclareerd: 'minuut' })
    expect(uitkomst.bevindingen.map(({ tekst }) => tekst)).toEqual([
      'Op een verwijderde toewijzing kan niet worden gedeclareerd.',
    ])
  })
})

describe('IJW-06 · a time', () => {
  const tijd = (Toewijzingstijd: string) => vindingen(van301({ Toewijzingstijd })).length === 0

  test.each(['00:00:00', '23:59:59', '12:34:56.7', '12:34:56.789'])('IJW-06 · %s is one', (tekst) => {
    expect(tijd(tekst)).toBe(true)
  })

  test.each(['24:00:00', '12:60:00', '012:34:56', 'T12:34:56', '12:34:56Z', '12:34:56.', '12:34'])(
    'IJW-06 · %s is none',
    (tekst) => {
      expect(tijd(tekst)).toBe(false)
    },
  )
})

test('IJW-07 · a start or stop message has no size, so none is missed', () => {
  const levering = { ToewijzingNummer: '300201', Product, Begindatum: '2026-12-03' }
  expect(vindingen({ StartProduct: levering })).toEqual([])
  const gestopt = { ...levering, RedenBeeindiging: '31', Einddatum: '2027-05-01' }
  expect(vindingen({ StopProduct: gestopt })).toEqual([])
})

test('IJW-07 · the unit of a declaration is asked with a 301 only: with another message there is no option at all', () => {
  const start = { StartProduct: { Begindatum: '2026-12-03' } } as const
  expect(weigering(() => toetsIjw(start, { gedeclareerd: 'uur' }))).toMatchObject({
    code: 'onbekend-veld',
    pad: 'opties',
    toegestaan: [],
  })
  const toewijzing = van301({}) as unknown as Ijw
  expect(weigering(() => toetsIjw(toewijzing, { onbekend: 1 } as never))?.toegestaan).toEqual([
    'gedeclareerd',
  ])
})

test('IJW-05 · an empty list of a 317 is not written at all', () => {
  const { Verzoek: geschreven } = naarIjw({
    bericht: 'JW317',
    referentie: 'A-2',
    reden: 'zorgplan',
    ongewijzigd: [{ nummer: '1' }],
    teWijzigen: [],
    nieuw: [],
  })
  expect(Object.keys(geschreven)).toEqual(['ReferentieAanbieder', 'RedenVerzoek', 'OngewijzigdeProducten'])
})

test('IJW-01 · a code that is not in the list is refused with those that are', () => {
  const fout = weigering(() => vanIjw(van301({ Omvang: { ...Omvang, Frequentie: '9' } }) as unknown as Ijw))
  expect(fout).toMatchObject({ code: 'ongeldige-waarde', pad: 'ijw.ToegewezenProduct.Omvang.Frequentie' })
  expect(fout?.toegestaan).toEqual(codelijsten.frequentie.codes.map(({ code }) => code))
})
