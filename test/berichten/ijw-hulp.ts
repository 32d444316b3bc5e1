import fc from 'fast-check'
import { codelijsten, type IjwBericht } from 'jeugdhulp-regels'
import { middendatums } from '../werkdagen/hulp'

type Lijst = keyof typeof codelijsten
export const uit = <L extends Lijst>(lijst: L, veld: 'naam' | 'code') =>
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

const omvang = velden({
  volume,
  eenheid: uit('eenheid', 'naam'),
  frequentie: uit('frequentie', 'naam'),
})
const gewenst = { ingangsdatum: middendatums }
const eind = { einddatum: middendatums, omvang }
const levering = {
  nummer: cijfers(1, 9),
  product: code,
  ingangsdatum: middendatums,
  status: uit('statusAanlevering', 'naam'),
}
export const onze: Record<IjwBericht, fc.Arbitrary<object>> = {
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
export const ijws: Record<IjwBericht, fc.Arbitrary<object>> = {
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
