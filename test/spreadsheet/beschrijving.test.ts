import { type Parameter, spreadsheetfuncties, type Voorbeeldwaarde } from 'jeugdhulp-regels/spreadsheet'
import { describe, expect, test } from 'vitest'
import { functies } from '../pakket/spreadsheet/hulp'

/** What somebody reads of a function before typing it: its arguments, worked examples, and what its columns are called. */
interface Beschrijving {
  readonly werk: 'per-cel' | 'geheel'
  /** `[naam]` may be left out; a word after the kind says that a range is read as a whole. */
  readonly argumenten: readonly string[]
  readonly kolommen?: readonly string[]
  /** A range stands between braces, its rows apart by a bar. */
  readonly voorbeelden: readonly string[]
}

const KALENDER = '[kalender]: kalender lijst'

const BESCHRIJVINGEN: Readonly<Record<string, Beschrijving>> = {
  PLUSWERKDAGEN: {
    werk: 'per-cel',
    argumenten: ['datum: datum', 'aantal: getal', KALENDER],
    voorbeelden: [
      '(2026-12-23; 5) = 2026-12-31',
      '(2026-04-07; -1) = 2026-04-02',
      '(2026-04-02; 1; zonder-goede-vrijdag) = 2026-04-03',
      '({2026-12-23 | leeg | 2026-04-02}; 5; {2026-12-24 | 2026-12-28}) = {2027-01-05 | leeg | 2026-04-13}',
    ],
  },
  WERKDAGEN: {
    werk: 'per-cel',
    argumenten: ['na: datum', 'totEnMet: datum', KALENDER],
    voorbeelden: ['(2026-12-23; 2026-12-31) = 5', '(2026-04-07; 2026-04-02) = -1'],
  },
  ISWERKDAG: {
    werk: 'per-cel',
    argumenten: ['datum: datum', KALENDER],
    voorbeelden: [
      '(2026-04-06) = false',
      '(2026-04-07) = true',
      '(2026-05-15; gelijkgestelde-dagen) = false',
    ],
  },
  FEESTDAGEN: {
    werk: 'geheel',
    argumenten: ['jaar: jaar lijst', KALENDER],
    kolommen: ['datum', 'naam'],
    voorbeelden: [
      '(2026) = {2026-01-01, Nieuwjaarsdag | 2026-04-03, Goede Vrijdag | 2026-04-05, Eerste Paasdag | 2026-04-06, Tweede Paasdag | 2026-04-27, Koningsdag | 2026-05-05, Bevrijdingsdag | 2026-05-14, Hemelvaartsdag | 2026-05-24, Eerste Pinksterdag | 2026-05-25, Tweede Pinksterdag | 2026-12-25, Eerste Kerstdag | 2026-12-26, Tweede Kerstdag}',
    ],
  },
  TERMIJN: {
    werk: 'per-cel',
    argumenten: [
      'datum: datum',
      'aantal: getal vanaf 0',
      'eenheid: tekst uit werkdagen, dagen, weken, maanden, jaren',
      '[richting]: tekst uit vooruit, terug',
      '[verlenging]: tekst uit geen, algemene-termijnenwet',
      KALENDER,
    ],
    voorbeelden: [
      '(2026-04-02; 2; werkdagen) = 2026-04-08',
      '(2026-01-31; 1; maanden) = 2026-02-28',
      '(2026-11-13; 6; weken; vooruit; algemene-termijnenwet) = 2026-12-28',
      '(2027-03-01; 8; weken; terug) = 2027-01-04',
    ],
  },
  ROUTETERMIJN: {
    werk: 'per-cel',
    argumenten: [
      'route: tekst',
      'verplichting: tekst',
      'datum: datum',
      '[hulpvorm]: tekst uit ambulant, verblijf',
      KALENDER,
    ],
    voorbeelden: [
      '(gvjb-301; overleg; 2026-04-02) = 2026-04-09',
      '(gvjb-301; antwoord-zorgaanbieder; 2026-12-23; verblijf) = 2027-01-08',
      '(gvjb-301/2021; bespreking-ret; 2026-12-23) = 2027-01-06',
    ],
  },
  BERICHTTERMIJN: {
    werk: 'per-cel',
    argumenten: [
      'bericht: tekst',
      'datum: datum',
      '[contract]: tekst uit basis, multi',
      '[afzender]: tekst uit zorgaanbieder, gecertificeerde-instelling, gemeente',
      '[tweedeDatum]: datum',
      '[verzoek]: tekst uit JW315, JW317',
      KALENDER,
    ],
    voorbeelden: [
      '(JW305; 2026-12-23) = 2026-12-31',
      '(JW317; 2027-03-01; basis) = 2027-01-04',
      '(JW305; 2026-11-02; leeg; gecertificeerde-instelling; 2026-11-23) = 2026-11-30',
      '(JW323; 2026-01-05) = 2026-02-28',
    ],
  },
  PRODUCT: {
    werk: 'per-cel',
    argumenten: [
      'code: tekst',
      'veld: tekst uit naam, omschrijving, contract, soort, vorm, eenheid, aantal, frequentie, maanden, categorie, groep-maximum, groep-per-professional, extra-client-van',
    ],
    voorbeelden: [
      '(45F34; naam) = Behandeling – Gezin intensief',
      '(45F34; maanden) = 9',
      '(45F31; groep-maximum) = leeg',
      '({45F22 | 45F31}; vorm) = {groep | individueel}',
    ],
  },
  RICHTLIJN: {
    werk: 'per-cel',
    argumenten: [
      'code: tekst',
      'categorie: tekst',
      'veld: tekst uit maximaal-uren, uren-per-week, maanden, weken',
    ],
    voorbeelden: ['(45F33; B; maximaal-uren) = 145', '(45F11; lang; maximaal-uren) = 60'],
  },
  SAMENLOOP: {
    werk: 'per-cel',
    argumenten: ['a: tekst', 'b: tekst', '[overgangNaarGroep]: janee'],
    voorbeelden: ['(45F31; BJGGZ) = tijdelijk', '(45F11; 45F01) = onbekend'],
  },
  LEEFTIJD_TOETS: {
    werk: 'per-cel',
    argumenten: [
      'product: tekst',
      'geboortedatum: geboortedatum',
      'op: datum',
      '[rol]: tekst uit jeugdige, ouder',
      '[uitzondering]: tekst uit ander-gezinslid, ouder-met-toewijzing, jeugdreclassering',
    ],
    voorbeelden: [
      '(45F31; 2008-11-24; 2026-11-23) = true',
      '(45F31; 2008-11-24; 2026-11-24) = false',
      '(45F31; 2008-11-24; 2026-11-24; jeugdige; jeugdreclassering) = true',
    ],
  },
  EINDDATUM_MAX: {
    werk: 'per-cel',
    argumenten: [
      'ingangsdatum: datum',
      'einddatum: datum',
      '[product]: tekst',
      '[verwijzer]: tekst uit gemeente, huisarts, jeugdarts, gecertificeerde-instelling, medisch-specialist, geen, rechter',
      '[eerderVerschoven]: janee',
      '[resterendeMinuten]: getal vanaf 0',
      '[doelenOpen]: janee',
    ],
    voorbeelden: [
      '(2026-09-01; 2027-02-28) = 2027-05-31',
      '(2026-09-01; 2027-02-28; leeg; huisarts; ja) = Het einde is al een keer verschoven; dat kan maar één keer.',
    ],
  },
  GROEPSMINUTEN: {
    werk: 'geheel',
    argumenten: [
      'minuten: getal vanaf 0 tabel',
      'aanwezigen: getal vanaf 1 tabel',
      '[afronding]: tekst uit omlaag, dichtstbij, exact',
      '[optellen]: janee',
    ],
    voorbeelden: [
      '({60, 60}; 6) = {20}',
      '({60, 30 | 60, leeg | leeg, leeg}; {4 | 5 | leeg}) = {22 | 12 | leeg}',
      '({60, 30 | 60, 30}; 4; omlaag; ja) = {45}',
    ],
  },
  NOSHOW: {
    werk: 'geheel',
    argumenten: [
      'bereik: tekst tabel (client, product, datum, gepland, [gemeldOp], [minuten], [toewijzing])',
      '[telling]: tekst uit kalenderjaar, toewijzing',
      '[naLaatste]: tekst uit herhalen, geen',
    ],
    kolommen: ['nummer', 'declarabel', 'wat er moet gebeuren', 'besluit uiterlijk'],
    voorbeelden: [
      '({a, 45F31, 2026-03-02, false | a, 45F31, 2026-12-31, false | a, 45F31, 2026-05-04, true | a, 45F31, 2026-04-02, false}) = {1, true, De zorgaanbieder bespreekt de no-show met de inwoner: goede hulp vraagt dat afspraken doorgaan., leeg | 3, true, De zorgaanbieder meldt de no-show aan de gemeente. De zorgaanbieder pauzeert de directe hulp tot de gemeente heeft beslist. De gemeente laat zorgaanbieder en inwoner weten of de toewijzing doorgaat; zij beslist over de bekostiging, niet over de inhoud., 2027-01-21 | 0, false, , leeg | 2, true, De zorgaanbieder meldt de no-show aan de gemeente. De zorgaanbieder waarschuwt de inwoner dat de hulp na een derde no-show kan stoppen., leeg}',
    ],
  },
}

const haken = ({ naam, optioneel }: Pick<Parameter, 'naam' | 'optioneel'>) => (optioneel ? `[${naam}]` : naam)

function argument(parameter: Parameter): string {
  const { soort, vorm, minimum, keuzes, kolommen } = parameter
  return [
    `${haken(parameter)}: ${soort}`,
    ...(minimum === undefined ? [] : [`vanaf ${minimum}`]),
    ...(keuzes ? [`uit ${keuzes.join(', ')}`] : []),
    ...(vorm === 'cel' ? [] : [vorm]),
    ...(kolommen ? [`(${kolommen.map(haken).join(', ')})`] : []),
  ].join(' ')
}

function toon(waarde: Voorbeeldwaarde): string {
  if (typeof waarde !== 'object') return String(waarde)
  return waarde === null ? 'leeg' : `{${waarde.map((rij) => rij.map(toon).join(', ')).join(' | ')}}`
}

describe('WD-03 · what the help of a cell says', () => {
  test.each(functies)('%s · %s: its arguments, its columns and its worked examples', (_, naam, functie) => {
    const { werk, parameters, antwoordkolommen, voorbeelden } = functie
    expect({
      werk,
      argumenten: parameters.map(argument),
      ...(antwoordkolommen && { kolommen: antwoordkolommen }),
      voorbeelden: voorbeelden.map(
        ({ argumenten, antwoord }) => `(${argumenten.map(toon).join('; ')}) = ${toon(antwoord)}`,
      ),
    }).toEqual(BESCHRIJVINGEN[naam])
  })

  test('SAM-01 · which forms of help there are beside the products', () => {
    const eerste = spreadsheetfuncties.find(({ naam }) => naam === 'SAMENLOOP')?.parameters[0]
    const vormen =
      'BJGGZ, SJGGZ, TOM, behandeld-wonen, logeren-ontwikkelingsgericht, KDC, gezinsgericht-wonen, crisis'
    expect(eerste?.hulp).toEqual({
      nl: `Een productcode, of een van ${vormen}.`,
      en: `A product code, or one of ${vormen}.`,
    })
  })
})
