import type { Termijnregel } from '../../berichten/berichtregels'
import { protocol } from './bron'

const vijfWerkdagen = { aantal: 5, eenheid: 'werkdagen' } as const
const perProduct = 'Landelijk antwoordt de gemeente per gevraagd product, binnen 5 werkdagen na ontvangst.'
const alsGeheel =
  'Landelijk antwoordt de gemeente op het verzoek als geheel, binnen 5 werkdagen na ontvangst.'

/** The terms of the protocol for the whole country (IJW-08). A region may set its own beside them. */
export const berichttermijnen = [
  {
    bericht: 'retour',
    regel: 'IJW-08',
    afzender: ['gemeente', 'zorgaanbieder', 'gecertificeerde-instelling'],
    vanaf: 'ontvangst',
    duur: { aantal: 3, eenheid: 'werkdagen' },
    tekst: 'Wie een bericht ontvangt, stuurt binnen 3 werkdagen een retourbericht.',
    bron: protocol,
  },
  {
    bericht: 'JW301',
    regel: 'IJW-08',
    afzender: ['gemeente'],
    verzoek: ['JW315'],
    vanaf: 'ontvangst',
    duur: vijfWerkdagen,
    tekst: perProduct,
    bron: protocol,
  },
  {
    bericht: 'JW301',
    regel: 'IJW-08',
    afzender: ['gemeente'],
    verzoek: ['JW317'],
    vanaf: 'ontvangst',
    duur: vijfWerkdagen,
    tekst: alsGeheel,
    bron: protocol,
  },
  {
    bericht: 'JW319',
    regel: 'IJW-08',
    afzender: ['gemeente'],
    verzoek: ['JW315'],
    vanaf: 'ontvangst',
    duur: vijfWerkdagen,
    tekst: perProduct,
    bron: protocol,
  },
  {
    bericht: 'JW319',
    regel: 'IJW-08',
    afzender: ['gemeente'],
    verzoek: ['JW317'],
    vanaf: 'ontvangst',
    duur: vijfWerkdagen,
    tekst: alsGeheel,
    bron: protocol,
  },
  {
    bericht: 'eindantwoord',
    regel: 'IJW-08',
    afzender: ['gemeente'],
    vanaf: 'dagtekening',
    duur: { aantal: 8, eenheid: 'weken' },
    tekst:
      'Is het verzoek in onderzoek, dan volgt het definitieve antwoord binnen 8 weken na de dagtekening van het verzoek.',
    bron: protocol,
  },
  {
    bericht: 'afwijzing-woonplaats',
    regel: 'IJW-08',
    afzender: ['gemeente'],
    vanaf: 'ontvangst',
    duur: { aantal: 14, eenheid: 'dagen' },
    tekst:
      'Afwijzen omdat een andere gemeente verantwoordelijk is, kan tot en met 14 kalenderdagen na ontvangst van het verzoek.',
    bron: protocol,
  },
  {
    bericht: 'JW323',
    regel: 'IJW-08',
    afzender: ['zorgaanbieder', 'gecertificeerde-instelling'],
    vanaf: 'levering',
    duur: { aantal: 1, eenheid: 'maanden' },
    totMaandeinde: true,
    tekst: 'Landelijk is de declaratie er uiterlijk op de laatste dag van de maand na de levering.',
    bron: protocol,
  },
  {
    bericht: 'JW325',
    regel: 'IJW-08',
    afzender: ['gemeente'],
    vanaf: 'indiening',
    duur: { aantal: 10, eenheid: 'werkdagen' },
    tekst: 'Landelijk antwoordt de gemeente binnen 10 werkdagen op een declaratie.',
    bron: protocol,
  },
  {
    bericht: 'betaling',
    regel: 'IJW-08',
    afzender: ['gemeente'],
    vanaf: 'indiening',
    duur: { aantal: 30, eenheid: 'dagen' },
    tekst: 'De gemeente betaalt binnen 30 dagen na het indienen van de declaratie.',
    bron: protocol,
  },
  {
    bericht: 'correctie',
    regel: 'IJW-08',
    afzender: ['zorgaanbieder', 'gecertificeerde-instelling'],
    vanaf: 'goedkeuring',
    duur: { aantal: 2, eenheid: 'maanden' },
    tekst: 'Een goedgekeurde regel wordt binnen 2 maanden na de goedkeuring gecorrigeerd.',
    bron: protocol,
  },
] as const satisfies readonly Termijnregel[]
