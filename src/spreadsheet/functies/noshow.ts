import { MAXIMUM } from '../../declaratie/lees'
import { beoordeelNoShows, type NoShowoordeel } from '../../declaratie/noshow'
import type { NoShowkeuzes, NoShowregistratie } from '../../declaratie/noshowtelling'
import type { Regelset } from '../../producten/regelset'
import { flevoland } from '../../regelsets'
import { breedteVan } from '../blad'
import { isLeeg, leesCel } from '../cel'
import { alsWeigering, ontbreekt, Spreadsheetfout } from '../fout'
import { maakFunctie } from '../functie'
import { keuzecel, productcodes } from '../parameters'
import type { Celantwoord, Celregel, Parameter } from '../typen'

const regelset: Regelset = flevoland

const kolommen = [
  { naam: 'client', soort: 'tekst' },
  { naam: 'product', soort: 'tekst', spelling: productcodes },
  { naam: 'datum', soort: 'datum' },
  { naam: 'gepland', soort: 'janee' },
  { naam: 'gemeldOp', soort: 'datum', optioneel: true },
  { naam: 'minuten', soort: 'getal', minimum: 1, maximum: MAXIMUM, optioneel: true },
  { naam: 'toewijzing', soort: 'tekst', optioneel: true },
] as const satisfies readonly Celregel[]

/** How many columns there must be. */
const VEREIST = kolommen.filter((kolom) => !('optioneel' in kolom)).length

type Gelezen =
  | { readonly registratie: NoShowregistratie }
  | { readonly client: unknown; readonly fout: Spreadsheetfout }

/** The client of a row that is wrong elsewhere, if that can be read. */
function clientVan(cel: unknown): unknown {
  try {
    return leesCel(cel, kolommen[0])
  } catch {
    return undefined
  }
}

/** Reads one row, and has the library look at it alone, so that a wrong row is known by itself. */
function leesRij(rij: readonly unknown[], keuzes: NoShowkeuzes): Gelezen {
  try {
    const velden = kolommen.map((kolom, i) => [kolom, leesCel(rij[i], kolom)] as const)
    const leeg = velden.find(([kolom, cel]) => cel === undefined && !('optioneel' in kolom))
    if (leeg) throw ontbreekt(leeg[0] as unknown as Parameter)
    const registratie = Object.fromEntries(
      velden.map(([{ naam }, cel]) => [naam, cel]),
    ) as unknown as NoShowregistratie
    beoordeelNoShows(regelset, [registratie], keuzes)
    return { registratie }
  } catch (fout) {
    return {
      client: clientVan(rij[0]),
      fout: alsWeigering(fout, kolommen),
    }
  }
}

function schrijf({ volgnummer, declarabel, acties, besluitUiterlijk }: NoShowoordeel): Celantwoord[] {
  const wat = acties.map(({ tekst }) => tekst).join(' ')
  return [volgnummer, declarabel, wat, besluitUiterlijk ? { dag: besluitUiterlijk } : null]
}

/** Which rows may not be counted, because a row that could not be read is, or may be, of the same client. */
function verdacht(gelezen: readonly (Gelezen | undefined)[]): (client: string) => number {
  const fouten = gelezen.flatMap((rij, i) => (rij && 'fout' in rij ? [[rij.client, i + 1] as const] : []))
  return (client) => fouten.find(([van]) => van === undefined || van === client)?.[1] ?? 0
}

function beoordeel(rijen: readonly (readonly unknown[])[], keuzes: NoShowkeuzes): Celantwoord[][] {
  const gelezen = rijen.map((rij) => (rij.every(isLeeg) ? undefined : leesRij(rij, keuzes)))
  const fouteRij = verdacht(gelezen)
  const telt = gelezen.map((rij) => rij && 'registratie' in rij && fouteRij(rij.registratie.client) === 0)
  const goed = gelezen.flatMap((rij, i) => (telt[i] && rij && 'registratie' in rij ? [rij.registratie] : []))
  const oordelen = beoordeelNoShows(regelset, goed, keuzes)
  let volgende = 0
  return gelezen.map((rij, i) => {
    if (rij === undefined) return [null, null, null, null]
    if ('fout' in rij) return [rij.fout, null, null, null]
    if (telt[i]) return schrijf((oordelen[volgende++] as (typeof oordelen)[number]).uitkomst)
    const tekst = `niet geteld, want rij ${fouteRij(rij.registratie.client)} klopt niet en kan van dezelfde cliënt zijn.`
    return [new Spreadsheetfout('ongeldige-waarde', 'bereik', tekst), null, null, null]
  })
}

export const noshow = maakFunctie({
  naam: 'NOSHOW',
  hulp: {
    nl: 'Wat elke no-show betekent: de hoeveelste het is, of hij declarabel is, wat er moet gebeuren en tot wanneer de gemeente beslist.',
    en: 'What each no-show means: which one it is, whether it may be declared, what is to be done, and until when the gemeente decides.',
  },
  geeft: {
    nl: 'vier kolommen: het nummer (0 bij geplande afwezigheid), declarabel WAAR of ONWAAR, wat er moet gebeuren, en de laatste dag voor het besluit',
    en: 'four columns: number (0 for a planned absence), declarable, what is to be done, last day of the decision',
  },
  antwoordkolommen: ['nummer', 'declarabel', 'wat er moet gebeuren', 'besluit uiterlijk'],
  werk: 'geheel',
  parameters: [
    {
      naam: 'bereik',
      soort: 'tekst',
      vorm: 'tabel',
      kolommen,
      hulp: {
        nl: 'Alle afwezigheden, zonder kopregel, in elke volgorde. Kolommen: cliënt, productcode, datum, gepland (WAAR of ONWAAR), en als u wilt de dag van de melding, de geplande minuten en het nummer van de toewijzing.',
        en: 'Every absence, without a heading. Columns: client, product code, date, planned, and if need be: reported on, planned minutes, allocation.',
      },
    },
    {
      ...keuzecel,
      naam: 'telling',
      keuzes: ['kalenderjaar', 'toewijzing'],
      hulp: {
        nl: 'Waarbinnen wordt geteld. Als u niets invult: kalenderjaar.',
        en: 'Within what they are counted. Default: kalenderjaar (calendar year).',
      },
    },
    {
      ...keuzecel,
      naam: 'naLaatste',
      keuzes: ['herhalen', 'geen'],
      hulp: {
        nl: 'Wat na de laatste stap volgt. Als u niets invult: herhalen.',
        en: 'What follows after the last step. Default: herhalen (repeat it).',
      },
    },
  ],
  voorbeelden: [
    {
      argumenten: [
        [
          ['a', '45F31', '2026-03-02', false],
          ['a', '45F31', '2026-12-31', false],
          ['a', '45F31', '2026-05-04', true],
          ['a', '45F31', '2026-04-02', false],
        ],
      ],
      antwoord: [
        [
          1,
          true,
          'De zorgaanbieder bespreekt de no-show met de inwoner: goede hulp vraagt dat afspraken doorgaan.',
          null,
        ],
        [
          3,
          true,
          'De zorgaanbieder meldt de no-show aan de gemeente. De zorgaanbieder pauzeert de directe hulp tot de gemeente heeft beslist. De gemeente laat zorgaanbieder en inwoner weten of de toewijzing doorgaat; zij beslist over de bekostiging, niet over de inhoud.',
          '2027-01-21',
        ],
        [0, false, '', null],
        [
          2,
          true,
          'De zorgaanbieder meldt de no-show aan de gemeente. De zorgaanbieder waarschuwt de inwoner dat de hulp na een derde no-show kan stoppen.',
          null,
        ],
      ],
    },
  ],
  reken: ({ bereik, telling, naLaatste }) => {
    const breedte = breedteVan(bereik)
    if (breedte < VEREIST || breedte > kolommen.length)
      throw new Spreadsheetfout(
        'ongeldige-waarde',
        'bereik',
        `dit bereik past niet. Verwacht: ${VEREIST} tot en met ${kolommen.length} kolommen.`,
      )
    return beoordeel(bereik, {
      ...(telling !== undefined && { 'I-11': telling as 'kalenderjaar' | 'toewijzing' }),
      ...(naLaatste !== undefined && { 'I-12': naLaatste as 'herhalen' | 'geen' }),
    })
  },
})
