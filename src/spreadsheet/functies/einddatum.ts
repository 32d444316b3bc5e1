import type { Verwijzer } from '../../kern/toewijzing'
import { VERWIJZERS } from '../../kern/toewijzing'
import type { Regelset } from '../../producten/regelset'
import { flevoland } from '../../regelsets'
import { verschuifEinddatum } from '../../toewijzing/verschuiven'
import { maakFunctie } from '../functie'
import { dagcel, janeecel, keuzecel, productcodes } from '../parameters'

const regelset: Regelset = flevoland

export const einddatum = maakFunctie({
  naam: 'EINDDATUM_MAX',
  hulp: {
    nl: 'De laatste dag waarheen het einde van een toewijzing kan opschuiven, zonder extra minuten.',
    en: 'The last day to which the end of an allocation can be moved, without extra minutes.',
  },
  geeft: {
    nl: 'een datum, of een zin die zegt waarom het niet kan',
    en: 'a date, or a Dutch sentence that says why it is not possible',
  },
  werk: 'per-cel',
  parameters: [
    {
      ...dagcel,
      naam: 'ingangsdatum',
      hulp: { nl: 'De eerste dag van de toewijzing.', en: 'The first day of the allocation.' },
    },
    {
      ...dagcel,
      naam: 'einddatum',
      hulp: {
        nl: 'De laatste dag, zoals die eerst was toegewezen.',
        en: 'The last day as it was first given.',
      },
    },
    {
      ...keuzecel,
      naam: 'product',
      spelling: productcodes,
      hulp: {
        nl: 'De productcode; een product kan zelf een grens hebben.',
        en: 'The product code; a product may have a limit of its own.',
      },
    },
    {
      ...keuzecel,
      naam: 'verwijzer',
      keuzes: VERWIJZERS,
      hulp: {
        nl: 'Wie verwees. Als u niets invult, rekent de functie met een huisarts.',
        en: 'Who referred. Default: huisarts (general practitioner).',
      },
    },
    {
      ...janeecel,
      naam: 'eerderVerschoven',
      hulp: {
        nl: 'WAAR als het einde al een keer is verschoven. Als u niets invult: ONWAAR.',
        en: 'TRUE where the end was moved before. Default: FALSE.',
      },
    },
    {
      naam: 'resterendeMinuten',
      soort: 'getal',
      vorm: 'cel',
      minimum: 0,
      optioneel: true,
      hulp: {
        nl: 'Hoeveel minuten er nog over zijn. Als u niets invult: er zijn minuten over.',
        en: 'The minutes that are left. Default: there are some.',
      },
    },
    {
      ...janeecel,
      naam: 'doelenOpen',
      hulp: {
        nl: 'ONWAAR als alle doelen zijn bereikt. Als u niets invult: WAAR.',
        en: 'FALSE where all goals were reached. Default: TRUE.',
      },
    },
  ],
  voorbeelden: [
    { argumenten: ['2026-09-01', '2027-02-28'], antwoord: '2027-05-31' },
    {
      argumenten: ['2026-09-01', '2027-02-28', null, 'huisarts', 'ja'],
      antwoord: 'Het einde is al een keer verschoven; dat kan maar één keer.',
    },
  ],
  reken: (vraag) => {
    const {
      verwijzer = 'huisarts',
      eerderVerschoven = false,
      resterendeMinuten = 1,
      doelenOpen = true,
    } = vraag
    const { uitkomst, motivering } = verschuifEinddatum(regelset, {
      ingangsdatum: vraag.ingangsdatum,
      einddatum: vraag.einddatum,
      ...(vraag.product !== undefined && { product: vraag.product }),
      verwijzer: verwijzer as Verwijzer,
      eerderVerschoven,
      resterendeMinuten,
      doelenOpen,
    })
    return uitkomst.uiterlijk ? { dag: uitkomst.uiterlijk } : String(motivering[0]?.tekst)
  },
})
