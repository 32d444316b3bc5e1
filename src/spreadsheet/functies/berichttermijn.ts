import { type Berichttermijnvraag, berichttermijn as bereken } from '../../berichten/berichttermijn'
import { landelijkeTermijnen } from '../../berichten/landelijk'
import { passendeRegels } from '../../berichten/passende-regels'
import { RegelFout } from '../../kern/fouten'
import { flevoland } from '../../regelsets'
import { kalenderVan, maakFunctie } from '../functie'
import { dagcel, kalenderparameter, keuzecel, tekstcel } from '../parameters'

const berichten = [
  ...new Set([...flevoland.berichten.termijnen, ...landelijkeTermijnen].map(({ bericht }) => bericht)),
]

export const berichttermijn = maakFunctie({
  naam: 'BERICHTTERMIJN',
  hulp: {
    nl: 'De laatste dag waarop een bericht op tijd is, of een stap die erbij hoort, zoals de betaling.',
    en: 'The last day on which a message, or a step that belongs to one, is in time.',
  },
  geeft: { nl: 'een datum', en: 'a date' },
  werk: 'per-cel',
  parameters: [
    {
      ...tekstcel,
      naam: 'bericht',
      spelling: berichten,
      hulp: {
        nl: 'Het bericht of de stap, zoals JW305; zie de lijst onder deze functie.',
        en: 'The message or step, such as JW305.',
      },
    },
    {
      ...dagcel,
      naam: 'datum',
      hulp: {
        nl: 'De dag waarop de termijn begint; welke dag dat is staat in de lijst.',
        en: 'The day from which the term runs.',
      },
    },
    {
      ...keuzecel,
      naam: 'contract',
      keuzes: ['basis', 'multi'],
      hulp: { nl: 'Het contract; alleen nodig bij een JW317.', en: 'The contract; needed for a JW317 only.' },
    },
    {
      ...keuzecel,
      naam: 'afzender',
      keuzes: ['zorgaanbieder', 'gecertificeerde-instelling', 'gemeente'],
      hulp: {
        nl: 'Wie het stuurt. Als u niets invult: de zorgaanbieder, of de gemeente waar alleen die het stuurt.',
        en: 'Who sends it. Default: the provider, or the gemeente for what only a gemeente sends.',
      },
    },
    {
      ...dagcel,
      naam: 'tweedeDatum',
      optioneel: true,
      hulp: {
        nl: 'Bij een JW305: de dag waarop het JW301 binnenkwam.',
        en: 'For a JW305: the day on which the JW301 came in.',
      },
    },
    {
      ...keuzecel,
      naam: 'verzoek',
      keuzes: ['JW315', 'JW317'],
      hulp: {
        nl: 'Bij een JW301 of JW319: op welk verzoek het antwoordt. Als u niets invult: JW315.',
        en: 'For a JW301 or JW319: the request it answers. Default: JW315.',
      },
    },
    kalenderparameter,
  ],
  voorbeelden: [
    { argumenten: ['JW305', '2026-12-23'], antwoord: '2026-12-31' },
    { argumenten: ['JW317', '2027-03-01', 'basis'], antwoord: '2027-01-04' },
    {
      argumenten: ['JW305', '2026-11-02', null, 'gecertificeerde-instelling', '2026-11-23'],
      antwoord: '2026-11-30',
    },
    { argumenten: ['JW323', '2026-01-05'], antwoord: '2026-02-28' },
  ],
  reken: ({ bericht, datum, contract, afzender, tweedeDatum, verzoek, kalender }) => {
    const gegeven = {
      bericht,
      ...(contract !== undefined && { contract }),
      ...(afzender !== undefined && { afzender }),
      ...(verzoek !== undefined && { verzoek }),
    }
    const regels = passendeRegels(flevoland, gegeven)
    const [{ vanaf, ofVanaf }] = regels
    if (verzoek !== undefined && !regels.some((regel) => regel.verzoek))
      throw new RegelFout('onbekend-veld', 'verzoek')
    if (tweedeDatum !== undefined && !ofVanaf) throw new RegelFout('onbekend-veld', 'tweedeDatum')
    if (tweedeDatum === undefined && ofVanaf?.verplicht) throw new RegelFout('ontbrekend-veld', 'tweedeDatum')
    const vraag = {
      ...gegeven,
      [vanaf]: datum,
      ...(ofVanaf && { [ofVanaf.dag]: tweedeDatum }),
      kalender: kalenderVan(kalender),
    }
    return {
      dag: bereken(flevoland, vraag as unknown as Berichttermijnvraag<typeof flevoland>).uitkomst.uiterlijk,
    }
  },
})
