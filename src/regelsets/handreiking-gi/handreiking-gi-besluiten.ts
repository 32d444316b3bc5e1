import type { Besluit } from '../../routes/definitie'

const janee = (titel: string) => ({ soort: 'janee', titel, verplicht: [] }) as const
const keuze = <const K extends readonly string[]>(titel: string, keuzes: K) =>
  ({ soort: 'keuze', titel, keuzes, verplicht: [] }) as const

/** What the guidance decides beside its steps. */
export const besluiten = {
  'overleg-lokaal-team': {
    titel: 'Of stap 2 zin heeft: overleg met het lokaal team over het plan',
    gegevens: { lokaalTeamBetrokken: janee('het lokaal team is al bij het gezin betrokken geweest') },
    regels: [
      {
        uitkomst: 'mogelijk',
        regel: 'HGI-01',
        tekst: 'Het lokaal team kent het gezin al; overleg kan, maar hoeft niet.',
        als: [{ gegeven: 'lokaalTeamBetrokken', is: [true] }],
      },
      {
        uitkomst: 'niet-wenselijk',
        regel: 'HGI-01',
        tekst: 'Het lokaal team kent het gezin niet; overleg over de inhoud is dan niet wenselijk.',
      },
    ],
  },
  'deskundige-raadplegen': {
    titel: 'Of stap 4 nodig is: overleg met een deskundige van de gemeente',
    gegevens: {
      gecontracteerd: janee('de hulp die wordt gezocht is gecontracteerd'),
      keuzeAanGi: janee('de gemeente laat gecontracteerde hulp aan de GI over'),
    },
    regels: [
      {
        uitkomst: 'mag-vervallen',
        regel: 'HGI-02',
        tekst: 'De gemeente laat gecontracteerde hulp aan de GI over; het overleg mag vervallen.',
        als: [
          { gegeven: 'gecontracteerd', is: [true] },
          { gegeven: 'keuzeAanGi', is: [true] },
        ],
      },
      {
        uitkomst: 'nodig',
        regel: 'HGI-02',
        tekst: 'De jeugdbeschermer overlegt met een deskundige van de gemeente.',
      },
    ],
  },
  'vervolg-zoeken': {
    titel: 'Wat op het zoeken volgt',
    gegevens: {
      binnenContracten: janee('binnen de contracten is passende hulp, of een alternatief, op tijd'),
      expertiseMoeilijkTeVinden: janee(
        'de hulp is moeilijk vorm te geven en de expertise moeilijk te vinden',
      ),
      buitenContracten: keuze('buiten de contracten', ['niet-onderzocht', 'gevonden', 'niet-gevonden']),
    },
    regels: [
      {
        uitkomst: 'bepaling',
        regel: 'HGI-05',
        tekst: 'Binnen de contracten is passende hulp op tijd; de bepaling volgt.',
        als: [{ gegeven: 'binnenContracten', is: [true] }],
      },
      {
        uitkomst: 'bepaling',
        regel: 'HGI-03',
        tekst: 'Buiten de contracten is passende hulp op tijd; de bepaling volgt.',
        als: [{ gegeven: 'buitenContracten', is: ['gevonden'] }],
      },
      {
        uitkomst: 'ret',
        regel: 'HGI-04',
        tekst: 'De hulp is moeilijk vorm te geven; de casus gaat naar het RET.',
        als: [{ gegeven: 'expertiseMoeilijkTeVinden', is: [true] }],
      },
      {
        uitkomst: 'ret',
        regel: 'HGI-04',
        tekst: 'Ook buiten de contracten is er niets; de casus gaat naar het RET.',
        als: [{ gegeven: 'buitenContracten', is: ['niet-gevonden'] }],
      },
      {
        uitkomst: 'buiten-contract',
        regel: 'HGI-03',
        tekst: 'Binnen de contracten is er niets op tijd; GI en gemeente zoeken erbuiten.',
      },
    ],
  },
  'buiten-contract': {
    titel: 'Of hulp buiten de contracten doorgaat, en of het besluit gedragen is',
    gegevens: {
      giKiestErvoor: janee('de GI kiest voor deze hulp'),
      gemeenteEens: janee('de gemeente is het ermee eens'),
    },
    regels: [
      {
        uitkomst: { doorgaan: false, gedragen: false },
        regel: 'HGI-08',
        tekst: 'De GI heeft de eindverantwoordelijkheid en kiest niet voor deze hulp.',
        als: [{ gegeven: 'giKiestErvoor', is: [false] }],
      },
      {
        uitkomst: { doorgaan: true, gedragen: true },
        regel: 'HGI-06',
        tekst: 'GI en gemeente zijn het eens; de gemeente regelt het contract.',
        als: [{ gegeven: 'gemeenteEens', is: [true] }],
      },
      {
        uitkomst: { doorgaan: true, gedragen: true },
        regel: 'HGI-08',
        interpretaties: ['I-28'],
        tekst: 'De gemeente volgt de GI, en dat telt als een gedragen besluit.',
        als: [{ parameter: 'I-28', is: 'volgen-is-gedragen' }],
      },
      {
        uitkomst: { doorgaan: true, gedragen: false },
        regel: 'HGI-08',
        interpretaties: ['I-28'],
        tekst: 'De gemeente volgt de GI, maar een gedragen besluit is dat niet.',
      },
    ],
  },
  'gemeente-van-overleg': {
    titel: 'Met welke gemeente de jeugdbeschermer overlegt',
    gegevens: { woont: keuze('waar de jeugdige woont', ['gezinshuis', 'instelling', 'elders']) },
    regels: [
      {
        uitkomst: 'gemeente-daarvoor',
        regel: 'HGI-11',
        tekst: 'De gemeente waar de jeugdige woonde voor het gezinshuis of de instelling.',
        als: [{ gegeven: 'woont', is: ['gezinshuis', 'instelling'] }],
      },
      {
        uitkomst: 'gemeente-van-woonplaats',
        regel: 'HGI-11',
        tekst: 'De gemeente waar de jeugdige zijn woonplaats heeft.',
      },
    ],
  },
  overbruggingszorg: {
    titel: 'Of er overbruggingszorg kan komen, en wie daarin wat doet',
    gegevens: { passendeHulpBeschikbaar: janee('passende hulp is beschikbaar') },
    regels: [
      {
        uitkomst: { mogelijk: false },
        regel: 'HGI-12',
        tekst: 'Passende hulp is er al; overbruggen hoeft niet.',
        als: [{ gegeven: 'passendeHulpBeschikbaar', is: [true] }],
      },
      {
        uitkomst: { mogelijk: true, bepaalt: 'JB', overleg: 'gemeente', levert: 'ZA' },
        regel: 'HGI-12',
        interpretaties: ['I-29'],
        tekst: 'De jeugdbeschermer bepaalt welke overbruggingszorg past, na overleg met de gemeente.',
      },
    ],
  },
  zorghistorie: {
    titel: 'Of er een grond is om de zorghistorie op te vragen',
    gegevens: {
      maatregel: keuze('maatregel', ['ondertoezichtstelling', 'voogdij', 'jeugdreclassering']),
      noodzakelijk: janee('de informatie is nodig voor de uitvoering van de maatregel'),
    },
    regels: [
      {
        uitkomst: { grond: true, informatiepunt: true },
        regel: 'HGI-13',
        tekst: 'Bij een ondertoezichtstelling mag het, want nodig (Jeugdwet artikel 7.3.11 lid 4).',
        als: [
          { gegeven: 'maatregel', is: ['ondertoezichtstelling'] },
          { gegeven: 'noodzakelijk', is: [true] },
        ],
      },
      {
        uitkomst: { grond: false, informatiepunt: true },
        regel: 'HGI-13',
        tekst: 'Bij een ondertoezichtstelling mag het alleen als de informatie nodig is.',
        als: [{ gegeven: 'maatregel', is: ['ondertoezichtstelling'] }],
      },
      {
        uitkomst: { grond: false, informatiepunt: true },
        regel: 'HGI-13',
        tekst: 'Voogdij en jeugdreclassering geven deze grond niet.',
      },
    ],
  },
} as const satisfies Record<string, Besluit>
