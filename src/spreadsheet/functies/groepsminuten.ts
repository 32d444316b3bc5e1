import { rondAf, telOp } from '../../declaratie/breuk'
import type { Afronding } from '../../declaratie/declaratieregels'
import { type ExactGroepsdeel, verdeelGroepstijd } from '../../declaratie/groepstijd'
import { MAXIMUM } from '../../declaratie/lees'
import type { Regelset } from '../../producten/regelset'
import { flevoland } from '../../regelsets'
import { isLeeg, leesCel } from '../cel'
import { alsWeigering, Spreadsheetfout } from '../fout'
import { maakFunctie } from '../functie'
import { janeecel, keuzecel } from '../parameters'
import type { Celantwoord, Celregel, Parameter } from '../typen'

const regelset: Regelset = flevoland

const minuten = {
  naam: 'minuten',
  soort: 'getal',
  vorm: 'tabel',
  minimum: 0,
  maximum: MAXIMUM,
  hulp: {
    nl: 'De minuten van de begeleiders: elke rij is een bijeenkomst, elke kolom een begeleider. Een lege cel is een begeleider die er niet was.',
    en: 'The minutes of the professionals: a row for each meeting, a column for each professional.',
  },
} as const satisfies Parameter

const aanwezigen = {
  naam: 'aanwezigen',
  soort: 'getal',
  vorm: 'tabel',
  minimum: 1,
  maximum: MAXIMUM,
  hulp: {
    nl: 'Hoeveel cliënten er waren: één getal, of een kolom met een getal voor elke bijeenkomst.',
    en: 'How many clients were present: one number, or a column with one for each meeting.',
  },
} as const satisfies Parameter

const regels: readonly Celregel[] = [minuten, aanwezigen]

/** What one row came to: the share of each client, a refusal, or nothing yet. */
type Rij = ExactGroepsdeel | Spreadsheetfout | 'half' | 'leeg'

function leesRij(rij: readonly unknown[], aantal: unknown, afronding: Afronding): Rij {
  const cellen = rij.filter((cel) => !isLeeg(cel))
  if (cellen.length === 0 && isLeeg(aantal)) return 'leeg'
  if (cellen.length === 0 || isLeeg(aantal)) return 'half'
  try {
    return verdeelGroepstijd(regelset, {
      professionals: cellen.map((cel) => ({ minuten: leesCel(cel, minuten) as number })),
      aanwezigen: leesCel(aantal, aanwezigen) as number,
      afronding,
    }).uitkomst
  } catch (fout) {
    return alsWeigering(fout, regels)
  }
}

/** Every meeting by its row; a single number of clients holds for all rows that have minutes. */
function leesRijen(
  rijen: readonly (readonly unknown[])[],
  aantallen: readonly (readonly unknown[])[],
  afronding: Afronding,
): Rij[] {
  const heeftKolom = aantallen.length > 1
  const past =
    aantallen.every((rij) => rij.length === 1) && (!heeftKolom || aantallen.length === rijen.length)
  if (!past)
    throw new Spreadsheetfout(
      'ongeldige-waarde',
      'aanwezigen',
      'dit bereik past niet. Verwacht: één getal, of één kolom met even veel rijen als minuten.',
    )
  const getallen = aantallen.flat()
  return rijen.map((rij, i) => {
    const aantal = heeftKolom ? getallen[i] : rij.every(isLeeg) ? undefined : getallen[0]
    return leesRij(rij, aantal, afronding)
  })
}

/** The shares of all meetings added exactly, and rounded once (I-10); a wrong or half row would make the sum wrong. */
function samen(rijen: readonly Rij[], afronding: Afronding): number {
  const delen = rijen.flatMap((rij, i) => {
    if (rij === 'leeg') return []
    if (rij instanceof Spreadsheetfout) throw rij
    if (rij !== 'half') return [[BigInt(rij.exact.teller), BigInt(rij.exact.noemer)] as const]
    const tekst = `in rij ${i + 1} ontbreken de minuten of het aantal aanwezigen.`
    throw new Spreadsheetfout('ontbrekend-veld', 'minuten', tekst)
  })
  const som = delen.reduce(telOp, [0n, 1n])
  return afronding === 'exact' ? Number(som[0]) / Number(som[1]) : rondAf(som, afronding)
}

function schrijf(rij: Rij): Celantwoord {
  if (rij === 'half' || rij === 'leeg') return null
  return rij instanceof Spreadsheetfout ? rij : (rij.perClient ?? rij.exact.teller / rij.exact.noemer)
}

export const groepsminuten = maakFunctie({
  naam: 'GROEPSMINUTEN',
  hulp: {
    nl: 'De minuten die bij een groep voor elke aanwezige cliënt tellen: de tijd van alle begeleiders samen, gedeeld door de cliënten die er waren.',
    en: 'The minutes that count for each client present at a group: the time of all professionals together, divided by the clients present.',
  },
  geeft: {
    nl: 'een getal voor elke bijeenkomst, of één getal als u laat optellen',
    en: 'a number for each meeting, or one number for all together',
  },
  werk: 'geheel',
  parameters: [
    minuten,
    aanwezigen,
    {
      ...keuzecel,
      naam: 'afronding',
      keuzes: ['omlaag', 'dichtstbij', 'exact'],
      hulp: {
        nl: 'Als u niets invult: omlaag, op hele minuten.',
        en: 'Default: omlaag (down, to whole minutes).',
      },
    },
    {
      ...janeecel,
      naam: 'optellen',
      hulp: {
        nl: 'WAAR om de bijeenkomsten van één cliënt in één maand op te tellen: eerst precies optellen, dan één keer afronden.',
        en: 'TRUE to add the meetings of one client in one month: exact shares are added and rounded once.',
      },
    },
  ],
  voorbeelden: [
    { argumenten: [[[60, 60]], 6], antwoord: [[20]] },
    {
      argumenten: [
        [
          [60, 30],
          [60, null],
          [null, null],
        ],
        [[4], [5], [null]],
      ],
      antwoord: [[22], [12], [null]],
    },
    {
      argumenten: [
        [
          [60, 30],
          [60, 30],
        ],
        4,
        'omlaag',
        'ja',
      ],
      antwoord: [[45]],
    },
  ],
  reken: ({ minuten: rijen, aanwezigen: aantallen, afronding = 'omlaag', optellen }) => {
    const gelezen = leesRijen(rijen, aantallen, afronding as Afronding)
    return optellen ? [[samen(gelezen, afronding as Afronding)]] : gelezen.map((rij) => [schrijf(rij)])
  },
})
