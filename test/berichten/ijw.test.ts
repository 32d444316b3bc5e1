import fc from 'fast-check'
import {
  type Berichtinhoud,
  codelijsten,
  type IjwBericht,
  type IjwInhoud,
  naarIjw,
  vanIjw,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { middendatums } from '../werkdagen/hulp'

type Lijst = keyof typeof codelijsten
const uit = <L extends Lijst>(lijst: L, veld: 'naam' | 'code') =>
  fc.constantFrom(
    ...codelijsten[lijst].codes.filter((code) => !('vervallen' in code)).map((code) => code[veld] as string),
  )
const cijfers = (min: number, max = min) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`))
const tekst = (max: number) =>
  fc
    .string({ minLength: 1, maxLength: max, unit: 'grapheme-composite' })
    .filter((t) => t.trim() !== '' && t.length <= max)
const code = fc
  .tuple(uit('productcategorie', 'code'), fc.stringMatching(/^[0-9A-Z]{0,3}$/))
  .map(([begin, rest]) => begin + rest)
const volume = fc.integer({ min: 0, max: 99_999_999 })
const tijd = fc.constantFrom('00:00:00', '12:34:56', '23:59:59.5')
const lijst = <T>(deel: fc.Arbitrary<T>) => fc.array(deel, { maxLength: 3 })
/** A record in which some fields may be missing. */
const velden = <T extends object>(
  moet: { [K in keyof T]: fc.Arbitrary<T[K]> },
  kan: Record<string, fc.Arbitrary<unknown>> = {},
) =>
  fc
    .tuple(fc.record(moet), fc.record(kan, { requiredKeys: [] }))
    .map(([een, ander]) => ({ ...een, ...ander }))

const omvang = velden({ volume, eenheid: uit('eenheid', 'naam'), frequentie: uit('frequentie', 'naam') })
const gewenst = { ingangsdatum: middendatums }
const eind = { einddatum: middendatums, omvang }
const levering = {
  nummer: cijfers(1, 9),
  product: code,
  ingangsdatum: middendatums,
  status: uit('statusAanlevering', 'naam'),
}
const onze: Record<IjwBericht, fc.Arbitrary<object>> = {
  JW301: velden(
    { nummer: cijfers(1, 9), product: code, ingangsdatum: middendatums },
    {
      ...eind,
      referentie: tekst(36),
      toewijzingsdatum: middendatums,
      toewijzingstijd: tijd,
      redenWijziging: uit('redenWijziging', 'naam'),
      commentaar: tekst(300),
    },
  ),
  JW305: velden({ begindatum: middendatums }, levering),
  JW307: velden(
    { begindatum: middendatums, einddatum: middendatums, reden: uit('redenBeeindiging', 'naam') },
    levering,
  ),
  JW315: velden(
    {
      referentie: tekst(36),
      product: code,
      ingangsdatum: middendatums,
      verwijzer: velden(
        { type: uit('verwijzer', 'naam') },
        { naam: tekst(64), zorgverlenercode: cijfers(8) },
      ),
    },
    { ...eind, commentaar: tekst(300) },
  ),
  JW317: velden({
    referentie: tekst(36),
    reden: uit('redenVerzoek', 'naam'),
    ongewijzigd: lijst(velden({ nummer: cijfers(1, 9) })),
    teWijzigen: lijst(velden({ nummer: cijfers(1, 9), ...gewenst }, eind)),
    nieuw: lijst(velden({ product: code, ...gewenst }, eind)),
  }),
  JW319: velden(
    { referentie: tekst(36), antwoord: uit('verzoekAntwoord', 'naam') },
    { reden: uit('redenAfwijzing', 'naam'), gemeente: cijfers(4) },
  ),
}

const Product = code.map((Code) => ({ Categorie: Code.slice(0, 2), Code }))
const Omvang = velden({
  Volume: volume,
  Eenheid: uit('eenheid', 'code'),
  Frequentie: uit('frequentie', 'code'),
})
const Eind = { Einddatum: middendatums, Omvang }
const Levering = {
  ToewijzingNummer: cijfers(1, 9),
  Product,
  ToewijzingIngangsdatum: middendatums,
  StatusAanlevering: uit('statusAanlevering', 'code'),
}
const onder = <T>(naam: string, deel: fc.Arbitrary<T>) => deel.map((inhoud) => ({ [naam]: inhoud }))
const gevuld = <T>(deel: fc.Arbitrary<T>) => fc.array(deel, { minLength: 1, maxLength: 3 })
const ijws: Record<IjwBericht, fc.Arbitrary<object>> = {
  JW301: onder(
    'ToegewezenProduct',
    velden(
      { ToewijzingNummer: cijfers(1, 9), Product, Ingangsdatum: middendatums },
      {
        ...Eind,
        ReferentieAanbieder: tekst(36),
        Toewijzingsdatum: middendatums,
        Toewijzingstijd: tijd,
        RedenWijziging: uit('redenWijziging', 'code'),
        Commentaar: tekst(300),
      },
    ),
  ),
  JW305: onder('StartProduct', velden({ Begindatum: middendatums }, Levering)),
  JW307: onder(
    'StopProduct',
    velden(
      {
        Begindatum: middendatums,
        RedenBeeindiging: uit('redenBeeindiging', 'code'),
        Einddatum: middendatums,
      },
      Levering,
    ),
  ),
  JW315: onder(
    'AangevraagdProduct',
    velden(
      {
        ReferentieAanbieder: tekst(36),
        Product,
        ToewijzingIngangsdatum: middendatums,
        Verwijzer: velden(
          { Type: uit('verwijzer', 'code') },
          { Naam: tekst(64), ZorgverlenerCode: cijfers(8) },
        ),
      },
      { ToewijzingEinddatum: middendatums, Omvang, Commentaar: tekst(300) },
    ),
  ),
  JW317: onder(
    'Verzoek',
    velden(
      { ReferentieAanbieder: tekst(36), RedenVerzoek: uit('redenVerzoek', 'code') },
      {
        OngewijzigdeProducten: onder(
          'OngewijzigdProduct',
          gevuld(velden({ ToewijzingNummer: cijfers(1, 9) })),
        ),
        TeWijzigenProducten: onder(
          'TeWijzigenProduct',
          gevuld(velden({ ToewijzingNummer: cijfers(1, 9), GewensteIngangsdatum: middendatums }, Eind)),
        ),
        NieuweProducten: onder(
          'NieuwProduct',
          gevuld(velden({ Product, GewensteIngangsdatum: middendatums }, Eind)),
        ),
      },
    ),
  ),
  JW319: onder(
    'Antwoord',
    velden(
      { ReferentieAanbieder: tekst(36), VerzoekAntwoord: uit('verzoekAntwoord', 'code') },
      {
        RedenAfwijzingVerzoek: uit('redenAfwijzing', 'code'),
        Woonplaatsbeginsel: onder('Gemeente', cijfers(4)),
      },
    ),
  ),
}
const soorten = Object.keys(onze) as IjwBericht[]
type Onze = Berichtinhoud[IjwBericht]
type Ijw = IjwInhoud[IjwBericht]

/** The order in which the standard wants the fields of each class. */
const VOLGORDE: Record<IjwBericht, string> = {
  JW301:
    'ToewijzingNummer ReferentieAanbieder Product Toewijzingsdatum Toewijzingstijd Ingangsdatum Einddatum RedenWijziging Omvang Commentaar',
  JW305: 'ToewijzingNummer Product ToewijzingIngangsdatum Begindatum StatusAanlevering',
  JW307:
    'ToewijzingNummer Product ToewijzingIngangsdatum Begindatum RedenBeeindiging Einddatum StatusAanlevering',
  JW315: 'ReferentieAanbieder Product ToewijzingIngangsdatum ToewijzingEinddatum Omvang Verwijzer Commentaar',
  JW317: 'ReferentieAanbieder RedenVerzoek OngewijzigdeProducten TeWijzigenProducten NieuweProducten',
  JW319: 'ReferentieAanbieder VerzoekAntwoord RedenAfwijzingVerzoek Woonplaatsbeginsel',
}

describe('IJW-06 · to the standard and back', () => {
  test.each(soorten)('IJW-06 · nothing of ours is lost on the way in a %s', (bericht) => {
    fc.assert(
      fc.property(onze[bericht], (inhoud) => {
        const ons = { bericht, ...inhoud } as Onze
        expect(vanIjw(naarIjw(ons))).toEqual(ons)
      }),
    )
  })

  test.each(soorten)('IJW-06 · nothing of the standard is lost on the way in a %s', (bericht) => {
    fc.assert(
      fc.property(ijws[bericht], (ijw) => {
        expect(naarIjw(vanIjw(ijw as Ijw))).toEqual(ijw)
      }),
    )
  })

  test.each(soorten)('IJW-06 · the fields of a %s come in the order of the standard', (bericht) => {
    const volgorde = VOLGORDE[bericht].split(' ')
    fc.assert(
      fc.property(onze[bericht], (inhoud) => {
        const [klasse] = Object.values(naarIjw({ bericht, ...inhoud } as Onze)) as [object]
        const namen = Object.keys(klasse)
        expect(namen).toEqual(volgorde.filter((naam) => namen.includes(naam)))
        expect(Object.keys(inhoud).length).toBeGreaterThanOrEqual(namen.length)
      }),
    )
  })

  const verzoek = {
    bericht: 'JW315',
    referentie: 'A-1',
    product: '45F11',
    ingangsdatum: '2026-12-01',
    einddatum: '2027-05-31',
    omvang: { volume: 1800, eenheid: 'minuut', frequentie: 'totaal' },
    verwijzer: { type: 'huisarts', zorgverlenercode: '01234567' },
  } as const

  test('IJW-06 · a 315 as the standard has it', () => {
    expect(naarIjw(verzoek)).toEqual({
      AangevraagdProduct: {
        ReferentieAanbieder: 'A-1',
        Product: { Categorie: '45', Code: '45F11' },
        ToewijzingIngangsdatum: '2026-12-01',
        ToewijzingEinddatum: '2027-05-31',
        Omvang: { Volume: 1800, Eenheid: '01', Frequentie: '6' },
        Verwijzer: { Type: '02', ZorgverlenerCode: '01234567' },
      },
    })
  })

  test('IJW-06 · a 317 from individual to group (3000 = 750 + 2250)', () => {
    const minuten = (volume: number) => ({ volume, eenheid: 'minuut', frequentie: 'totaal' }) as const
    const periode = { ingangsdatum: '2026-12-01', einddatum: '2027-05-31' }
    const ijw = naarIjw({
      bericht: 'JW317',
      referentie: 'A-2',
      reden: 'zorgplan',
      ongewijzigd: [],
      teWijzigen: [{ nummer: '300201', ...periode, omvang: minuten(2250) }],
      nieuw: [{ product: '45F32', ...periode, omvang: minuten(750) }],
    })
    const Periode = { GewensteIngangsdatum: '2026-12-01', Einddatum: '2027-05-31' }
    const Minuten = (Volume: number) => ({ Volume, Eenheid: '01', Frequentie: '6' })
    expect(ijw).toEqual({
      Verzoek: {
        ReferentieAanbieder: 'A-2',
        RedenVerzoek: '2',
        TeWijzigenProducten: {
          TeWijzigenProduct: [{ ToewijzingNummer: '300201', ...Periode, Omvang: Minuten(2250) }],
        },
        NieuweProducten: {
          NieuwProduct: [{ Product: { Categorie: '45', Code: '45F32' }, ...Periode, Omvang: Minuten(750) }],
        },
      },
    })
  })

  test('IJW-06 · the client stays on our side', () => {
    const { client: _, ...terug } = { ...verzoek, client: 'dossier-7' }
    expect(vanIjw(naarIjw({ ...verzoek, client: 'dossier-7' }))).toEqual(terug)
    expect(JSON.stringify(naarIjw({ ...verzoek, client: 'dossier-7' }))).not.toContain('dossier')
    expect(() => naarIjw({ ...verzoek, client: 7 } as never)).toThrow('bericht.client: ongeldige-waarde')
  })

  test('IJW-06 · nothing given is kept: what comes out can be changed', () => {
    const uitkomst = naarIjw(verzoek)
    expect([Object.isFrozen(uitkomst), Object.isFrozen(verzoek)]).toEqual([false, false])
    expect(naarIjw({ ...verzoek, einddatum: undefined } as never)).not.toHaveProperty(
      'AangevraagdProduct.ToewijzingEinddatum',
    )
  })
})

describe('I-48 · the referrer of a 317', () => {
  const wijziging = {
    bericht: 'JW317',
    referentie: 'A-3',
    reden: 'clientsituatie',
    ongewijzigd: [{ nummer: '1' }],
    teWijzigen: [],
    nieuw: [],
  } as const

  test('I-48 · is kept on our side, looked at, and not written', () => {
    expect(naarIjw({ ...wijziging, verwijzer: 'geen' })).toEqual(naarIjw(wijziging))
    expect(() => naarIjw({ ...wijziging, verwijzer: '06' } as never)).toThrow(
      'bericht.verwijzer: ongeldige-waarde',
    )
  })

  test('I-48 · nothing the standard calls Verwijzer is ever in a 317', () => {
    fc.assert(
      fc.property(onze.JW317, uit('verwijzer', 'naam'), (inhoud, verwijzer) => {
        const ijw = naarIjw({ bericht: 'JW317', ...inhoud, verwijzer } as never)
        expect(Object.keys((ijw as IjwInhoud['JW317']).Verzoek)).not.toContain('Verwijzer')
      }),
    )
  })
})

const basis301 = { bericht: 'JW301', nummer: '1', product: '45F31', ingangsdatum: '2026-12-01' }
const Basis301 = {
  ToewijzingNummer: '1',
  Product: { Categorie: '45', Code: '45F31' },
  Ingangsdatum: '2026-12-01',
}
const metOmvang = (deel: object) => ({
  ...basis301,
  omvang: { volume: 1, eenheid: 'uur', frequentie: 'week', ...deel },
})
describe('IJW-06 · what is not in the form is refused', () => {
  test.each<[unknown, string]>([
    [undefined, 'bericht: ongeldige-waarde'],
    [{}, 'bericht.bericht: ongeldige-waarde'],
    [{ bericht: 'JW323' }, 'bericht.bericht: ongeldige-waarde (mogelijk: JW301'],
    [{ bericht: 'JW301' }, 'bericht.nummer: ontbrekend-veld'],
    [{ ...basis301, verwijzer: 'huisarts' }, 'bericht: onbekend-veld'],
    [{ ...basis301, nummer: 1 }, 'bericht.nummer: ongeldige-waarde'],
    [{ ...basis301, nummer: '1234567890' }, 'bericht.nummer: ongeldige-waarde'],
    [{ ...basis301, nummer: '' }, 'bericht.nummer: ongeldige-waarde'],
    [{ ...basis301, product: '45F311' }, 'bericht.product: ongeldige-waarde'],
    [{ ...basis301, product: '  ' }, 'bericht.product: ongeldige-waarde'],
    [{ ...basis301, product: '99A01' }, 'bericht.product: ongeldige-waarde'],
    [{ ...basis301, ingangsdatum: '2026-02-30' }, 'bericht.ingangsdatum: ongeldige-datum'],
    [{ ...basis301, ingangsdatum: '1999-12-31' }, 'bericht.ingangsdatum: buiten-bereik'],
    [{ ...basis301, toewijzingstijd: '24:00:00' }, 'bericht.toewijzingstijd: ongeldige-waarde'],
    [{ ...basis301, toewijzingstijd: '12:34:56Z' }, 'bericht.toewijzingstijd: ongeldige-waarde'],
    [{ ...basis301, referentie: 'x'.repeat(37) }, 'bericht.referentie: ongeldige-waarde'],
    [{ ...basis301, commentaar: ' \n ' }, 'bericht.commentaar: ongeldige-waarde'],
    [{ ...basis301, redenWijziging: 'vervallen' }, 'bericht.redenWijziging: ongeldige-waarde'],
    [metOmvang({ volume: 100_000_000 }), 'bericht.omvang.volume: ongeldig-aantal'],
    [metOmvang({ volume: -1 }), 'bericht.omvang.volume: ongeldig-aantal'],
    [metOmvang({ volume: 2.5 }), 'bericht.omvang.volume: ongeldig-aantal'],
    [metOmvang({ eenheid: '04' }), 'bericht.omvang.eenheid: ongeldige-waarde'],
    [metOmvang({ frequentie: undefined }), 'bericht.omvang.frequentie: ontbrekend-veld'],
    [metOmvang({ per: 'week' }), 'bericht.omvang: onbekend-veld'],
    [
      { bericht: 'JW317', referentie: 'x', reden: 'zorgplan', ongewijzigd: [{}], teWijzigen: [], nieuw: [] },
      'bericht.ongewijzigd[0].nummer: ontbrekend-veld',
    ],
    [{ bericht: 'JW317', referentie: 'x', reden: 'zorgplan' }, 'bericht.ongewijzigd: ontbrekend-veld'],
    [
      { bericht: 'JW319', referentie: 'x', antwoord: 'afgewezen', gemeente: '34' },
      'bericht.gemeente: ongeldige-waarde',
    ],
  ])('IJW-06 · %j, on the way to the standard', (bericht, melding) => {
    expect(() => naarIjw(bericht as never)).toThrow(melding)
  })

  test.each<[unknown, string]>([
    [undefined, 'ijw: ongeldige-waarde'],
    [{}, 'ijw: ongeldige-waarde'],
    [{ Prestatie: {} }, 'ijw: ongeldige-waarde (mogelijk: ToegewezenProduct'],
    [{ ToegewezenProduct: Basis301, StartProduct: {} }, 'ijw: ongeldige-waarde'],
    [{ ToegewezenProduct: null }, 'ijw.ToegewezenProduct: ongeldige-waarde'],
    [{ ToegewezenProduct: { ...Basis301, Budget: 5 } }, 'ijw.ToegewezenProduct: onbekend-veld'],
    [
      { ToegewezenProduct: { ...Basis301, Begindatum: '2026-12-01' } },
      'ijw.ToegewezenProduct: onbekend-veld',
    ],
    [
      { ToegewezenProduct: { ...Basis301, Ingangsdatum: undefined } },
      'ijw.ToegewezenProduct.Ingangsdatum: ontbrekend-veld',
    ],
    [
      { ToegewezenProduct: { ...Basis301, RedenWijziging: '01' } },
      'ijw.ToegewezenProduct.RedenWijziging: ongeldige-waarde',
    ],
    [
      { ToegewezenProduct: { ...Basis301, Product: { Categorie: '46', Code: '45F31' } } },
      'ijw.ToegewezenProduct.Product.Categorie: ongeldige-waarde',
    ],
    [
      { ToegewezenProduct: { ...Basis301, Product: { Categorie: '45' } } },
      'ijw.ToegewezenProduct.Product.Code: ontbrekend-veld',
    ],
    [
      { Verzoek: { ReferentieAanbieder: 'x', RedenVerzoek: '1', NieuweProducten: { NieuwProduct: [] } } },
      'ijw.Verzoek.NieuweProducten.NieuwProduct: ontbrekend-veld',
    ],
    [
      { Verzoek: { ReferentieAanbieder: 'x', RedenVerzoek: '1', NieuweProducten: {} } },
      'ijw.Verzoek.NieuweProducten.NieuwProduct: ongeldige-waarde',
    ],
    [
      { Antwoord: { ReferentieAanbieder: 'x', VerzoekAntwoord: '1', Woonplaatsbeginsel: {} } },
      'ijw.Antwoord.Woonplaatsbeginsel.Gemeente: ontbrekend-veld',
    ],
  ])('IJW-06 · %j, on the way back', (ijw, melding) => {
    expect(() => vanIjw(ijw as never)).toThrow(melding)
  })
})
