import { feestdagen } from '../../werkdagen/feestdagen'
import { isWerkdag } from '../../werkdagen/is-werkdag'
import { plusWerkdagen } from '../../werkdagen/plus-werkdagen'
import { telWerkdagen } from '../../werkdagen/tel-werkdagen'
import { berekenTermijn, type Termijnvraag, type Tijdseenheid } from '../../werkdagen/termijn'
import { kalenderVan, maakFunctie } from '../functie'
import { dagcel, gebeurtenisdag, kalenderparameter, keuzecel, tekstcel } from '../parameters'

const plus = maakFunctie({
  naam: 'PLUSWERKDAGEN',
  hulp: {
    nl: 'De datum een aantal werkdagen na (of voor) een datum. De datum zelf telt niet mee; weekenden en feestdagen worden overgeslagen.',
    en: 'The date a number of working days after (or before) a date. The date itself does not count.',
  },
  geeft: { nl: 'een datum', en: 'a date' },
  werk: 'per-cel',
  parameters: [
    gebeurtenisdag,
    {
      naam: 'aantal',
      soort: 'getal',
      vorm: 'cel',
      hulp: {
        nl: 'Hoeveel werkdagen; met een min ervoor telt u terug.',
        en: 'How many working days; negative counts back.',
      },
    },
    kalenderparameter,
  ],
  voorbeelden: [
    { argumenten: ['2026-12-23', 5], antwoord: '2026-12-31' },
    { argumenten: ['2026-04-07', -1], antwoord: '2026-04-02' },
    { argumenten: ['2026-04-02', 1, 'zonder-goede-vrijdag'], antwoord: '2026-04-03' },
    {
      argumenten: [[['2026-12-23'], [null], ['2026-04-02']], 5, [['2026-12-24'], ['2026-12-28']]],
      antwoord: [['2027-01-05'], [null], ['2026-04-13']],
    },
  ],
  reken: ({ datum, aantal, kalender }) => ({ dag: plusWerkdagen(datum, aantal, kalenderVan(kalender)) }),
})

const tel = maakFunctie({
  naam: 'WERKDAGEN',
  hulp: {
    nl: 'Hoeveel werkdagen er liggen na een datum, tot en met een andere. De eerste datum telt niet mee, de laatste wel.',
    en: 'How many working days lie after a date, up to and including another.',
  },
  geeft: { nl: 'een heel getal', en: 'a whole number' },
  werk: 'per-cel',
  parameters: [
    {
      ...dagcel,
      naam: 'na',
      hulp: { nl: 'De dag waarna het tellen begint.', en: 'The day after which counting begins.' },
    },
    {
      ...dagcel,
      naam: 'totEnMet',
      hulp: { nl: 'De laatste dag die meetelt.', en: 'The last day that counts.' },
    },
    kalenderparameter,
  ],
  voorbeelden: [
    { argumenten: ['2026-12-23', '2026-12-31'], antwoord: 5 },
    { argumenten: ['2026-04-07', '2026-04-02'], antwoord: -1 },
  ],
  reken: ({ na, totEnMet, kalender }) => telWerkdagen(na, totEnMet, kalenderVan(kalender)),
})

const is = maakFunctie({
  naam: 'ISWERKDAG',
  hulp: {
    nl: 'Of een datum een werkdag is: maandag tot en met vrijdag, en geen feestdag.',
    en: 'Whether a date is a working day: Monday to Friday, and no holiday.',
  },
  geeft: { nl: 'WAAR of ONWAAR', en: 'TRUE or FALSE' },
  werk: 'per-cel',
  parameters: [{ ...dagcel, naam: 'datum', hulp: { nl: 'De dag.', en: 'The day.' } }, kalenderparameter],
  voorbeelden: [
    { argumenten: ['2026-04-06'], antwoord: false },
    { argumenten: ['2026-04-07'], antwoord: true },
    { argumenten: ['2026-05-15', 'gelijkgestelde-dagen'], antwoord: false },
  ],
  reken: ({ datum, kalender }) => isWerkdag(datum, kalenderVan(kalender)),
})

const dagen = maakFunctie({
  naam: 'FEESTDAGEN',
  hulp: {
    nl: 'De feestdagen van een of meer jaren, met hun naam, ook die in het weekend vallen.',
    en: 'The holidays of one or more years with their names, also those in a weekend.',
  },
  geeft: { nl: 'twee kolommen: de datum en de naam', en: 'two columns: date and name' },
  antwoordkolommen: ['datum', 'naam'],
  werk: 'geheel',
  parameters: [
    {
      naam: 'jaar',
      soort: 'jaar',
      vorm: 'lijst',
      hulp: {
        nl: 'Een jaar van 2000 tot en met 2099, of een bereik met jaren.',
        en: 'A year from 2000 to 2099, or a range of years.',
      },
    },
    kalenderparameter,
  ],
  voorbeelden: [
    {
      argumenten: [2026],
      antwoord: [
        ['2026-01-01', 'Nieuwjaarsdag'],
        ['2026-04-03', 'Goede Vrijdag'],
        ['2026-04-05', 'Eerste Paasdag'],
        ['2026-04-06', 'Tweede Paasdag'],
        ['2026-04-27', 'Koningsdag'],
        ['2026-05-05', 'Bevrijdingsdag'],
        ['2026-05-14', 'Hemelvaartsdag'],
        ['2026-05-24', 'Eerste Pinksterdag'],
        ['2026-05-25', 'Tweede Pinksterdag'],
        ['2026-12-25', 'Eerste Kerstdag'],
        ['2026-12-26', 'Tweede Kerstdag'],
      ],
    },
  ],
  reken: ({ jaar, kalender }) => {
    const eigen = kalenderVan(kalender)
    return jaar.flatMap((een) => feestdagen(een, eigen).map(({ datum, naam }) => [{ dag: datum }, naam]))
  },
})

const termijn = maakFunctie({
  naam: 'TERMIJN',
  hulp: {
    nl: 'De laatste dag van een termijn in werkdagen, dagen, weken, maanden of jaren. De dag van de gebeurtenis telt niet mee.',
    en: 'The last day of a term in working days, days, weeks, months or years.',
  },
  geeft: { nl: 'een datum', en: 'a date' },
  werk: 'per-cel',
  parameters: [
    gebeurtenisdag,
    {
      naam: 'aantal',
      soort: 'getal',
      vorm: 'cel',
      minimum: 0,
      hulp: { nl: 'Hoe lang de termijn is.', en: 'The length of the term.' },
    },
    {
      ...tekstcel,
      naam: 'eenheid',
      keuzes: ['werkdagen', 'dagen', 'weken', 'maanden', 'jaren'],
      hulp: { nl: 'Waarin de termijn telt.', en: 'What the term is counted in.' },
    },
    {
      ...keuzecel,
      naam: 'richting',
      keuzes: ['vooruit', 'terug'],
      hulp: { nl: 'Vooruit (als u niets invult) of terug.', en: 'Forward (default) or back.' },
    },
    {
      ...keuzecel,
      naam: 'verlenging',
      keuzes: ['geen', 'algemene-termijnenwet'],
      hulp: {
        nl: 'Of een laatste dag die vrij is opschuift naar de volgende werkdag. Als u niets invult: geen.',
        en: 'Whether a last day that is free moves to the next working day. Default: geen (no).',
      },
    },
    kalenderparameter,
  ],
  voorbeelden: [
    { argumenten: ['2026-04-02', 2, 'werkdagen'], antwoord: '2026-04-08' },
    { argumenten: ['2026-01-31', 1, 'maanden'], antwoord: '2026-02-28' },
    { argumenten: ['2026-11-13', 6, 'weken', 'vooruit', 'algemene-termijnenwet'], antwoord: '2026-12-28' },
    { argumenten: ['2027-03-01', 8, 'weken', 'terug'], antwoord: '2027-01-04' },
  ],
  reken: ({ datum, aantal, eenheid, richting, verlenging, kalender }) => {
    const vraag = {
      vanaf: datum,
      duur: { aantal, eenheid: eenheid as Tijdseenheid },
      ...(richting !== undefined && { richting }),
      ...(verlenging !== undefined && { verlenging }),
      kalender: kalenderVan(kalender),
    }
    return { dag: berekenTermijn(vraag as Termijnvraag).uiterlijk }
  },
})

export const werkdagfuncties = [plus, tel, is, dagen, termijn]
