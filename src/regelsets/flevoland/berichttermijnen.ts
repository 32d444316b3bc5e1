import type { Termijnregel } from '../../berichten/berichtregels'
import { kader } from './kader'

const aanbieder = ['zorgaanbieder'] as const
const gi = ['gecertificeerde-instelling'] as const
const gemeente = ['gemeente'] as const
const elkeAanbieder = [...aanbieder, ...gi] as const
const vijfWerkdagen = { aantal: 5, eenheid: 'werkdagen' } as const
const tienWerkdagen = { aantal: 10, eenheid: 'werkdagen' } as const
const terug = {
  regel: 'I-44',
  tekst: 'Er wordt teruggeteld vanaf de dag waarop de wijziging ingaat; die dag telt zelf niet mee.',
} as const
const antwoord = {
  regel: 'BER-02',
  afzender: gemeente,
  verzoek: ['JW315'],
  vanaf: 'ontvangst',
  duur: vijfWerkdagen,
  tekst:
    'Binnen 5 werkdagen na ontvangst van een JW315 wijst de gemeente toe of af, of meldt zij dat het langer duurt.',
  bron: kader([192, 195]),
} as const
const einde = 'De hulp eindigt zodra de laatste afgesproken hulp echt is gegeven.'

/** The terms of messages in Regio Flevoland (BER-01 to BER-09). */
export const berichttermijnen = [
  {
    bericht: 'JW315',
    regel: 'BER-01',
    afzender: aanbieder,
    vanaf: 'beoordeling',
    duur: vijfWerkdagen,
    tekst: 'De aanbieder stuurt het JW315 binnen 5 werkdagen na de beoordeling of intake.',
    bron: kader([190, 191]),
  },
  { bericht: 'JW319', ...antwoord },
  { bericht: 'JW301', ...antwoord },
  {
    bericht: 'JW305',
    regel: 'BER-03',
    afzender: aanbieder,
    vanaf: 'start',
    ofVanaf: {
      dag: 'ontvangst301',
      verplicht: false,
      kies: 'laatste',
      tekst: 'De toewijzing kwam na de start; de termijn loopt daarom vanaf de ontvangst van het JW301.',
    },
    duur: vijfWerkdagen,
    tekst: 'De aanbieder stuurt het JW305 binnen 5 werkdagen nadat de hulp echt is begonnen.',
    definities: {
      basis: {
        tekst: 'De start is de eerste begeleiding; een screening of intake is geen start.',
        bron: kader([445, 447]),
      },
      multi: {
        tekst:
          'De start is de eerste diagnostiek, begeleiding of behandeling; een screening of intake is geen start.',
        bron: kader([448, 450]),
      },
    },
    bron: kader([438, 441]),
  },
  {
    bericht: 'JW305',
    regel: 'BER-03',
    afzender: gi,
    vanaf: 'startRegie',
    ofVanaf: {
      dag: 'ontvangst301',
      verplicht: true,
      kies: 'laatste',
      tekst: 'Het JW301 kwam na de start van de regie; de termijn loopt daarom vanaf de ontvangst ervan.',
    },
    duur: vijfWerkdagen,
    tekst:
      'De GI stuurt het JW305 binnen 5 werkdagen na de start van de regie op de maatregel, of na ontvangst van het JW301.',
    lezingen: [{ regel: 'I-45', tekst: 'Van beide termijnen geldt die welke het laatst eindigt.' }],
    bron: kader([442, 444]),
  },
  {
    bericht: 'JW307',
    regel: 'BER-04',
    afzender: aanbieder,
    vanaf: 'einde',
    duur: vijfWerkdagen,
    tekst:
      'De aanbieder stuurt het JW307 binnen 5 werkdagen nadat de hulp echt is gestopt, ook als dat op de einddatum van de toewijzing is.',
    definities: {
      basis: { tekst: einde, bron: kader([462, 464]) },
      multi: { tekst: einde, bron: kader([465, 467]) },
    },
    bron: kader([456, 458]),
  },
  {
    bericht: 'JW307',
    regel: 'BER-04',
    afzender: gi,
    vanaf: 'eindeMaatregel',
    duur: vijfWerkdagen,
    tekst:
      'De GI stuurt het JW307 binnen 5 werkdagen na het einde van de maatregel, ook als dat op de einddatum van de toewijzing is.',
    bron: kader([459, 461]),
  },
  {
    bericht: 'JW317',
    regel: 'BER-08',
    afzender: aanbieder,
    contract: ['basis'],
    vanaf: 'ingangWijziging',
    duur: { aantal: 8, eenheid: 'weken' },
    richting: 'terug',
    advies: true,
    tekst: 'Het advies is het JW317 minstens 8 weken voor de wijziging in te dienen; later mag ook.',
    lezingen: [terug],
    bron: kader([286, 287]),
  },
  {
    bericht: 'JW317',
    regel: 'BER-08',
    afzender: aanbieder,
    contract: ['multi'],
    vanaf: 'ingangWijziging',
    duur: tienWerkdagen,
    richting: 'terug',
    advies: true,
    tekst: 'Het advies is het JW317 minstens 10 werkdagen voor de wijziging in te dienen; later mag ook.',
    lezingen: [terug],
    bron: kader([331, 332]),
  },
  {
    bericht: 'JW323',
    regel: 'BER-06',
    afzender: elkeAanbieder,
    vanaf: 'levering',
    duur: { aantal: 1, eenheid: 'maanden' },
    totMaandeinde: true,
    tekst: 'De aanbieder declareert uiterlijk in de maand na die waarin de hulp is gegeven.',
    bron: kader([116, 118], [468, 471]),
  },
  {
    bericht: 'JW325',
    regel: 'BER-07',
    afzender: gemeente,
    vanaf: 'indiening',
    duur: tienWerkdagen,
    tekst: 'De gemeente stuurt het JW325 binnen 10 werkdagen nadat de declaratie is ingediend.',
    bron: kader([136, 138], [522, 525]),
  },
  {
    bericht: 'intake',
    regel: 'BER-09',
    afzender: aanbieder,
    vanaf: 'verwijzing',
    duur: { aantal: 1, eenheid: 'jaren' },
    tekst: 'Na een verwijzing door een arts begint de intake binnen een jaar.',
    lezingen: [{ regel: 'I-55', tekst: 'Het jaar loopt vanaf de datum van de verwijzing.' }],
    bron: kader([149, 150], [154, 155]),
  },
] as const satisfies readonly Termijnregel[]
