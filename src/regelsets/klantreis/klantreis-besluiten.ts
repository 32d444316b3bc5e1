import type { Besluit } from '../../routes/definitie'

export const verwijzer = {
  soort: 'keuze',
  titel: 'verwijzer',
  keuzes: [
    'lokale-toegang',
    'gecertificeerde-instelling',
    'huisarts',
    'kinderarts',
    'jgz-arts',
    'andere-medische-verwijzer',
  ],
  verplicht: [],
} as const

const huisarts = { gegeven: 'verwijzer', is: ['huisarts'] } as const
const anderMedisch = {
  gegeven: 'verwijzer',
  is: ['kinderarts', 'jgz-arts', 'andere-medische-verwijzer'],
} as const
const alsHuisarts = { parameter: 'I-32', is: 'als-huisarts' } as const
const vervolg = { gegeven: 'vervolg', is: [true] } as const
const gi = { gegeven: 'verwijzer', is: ['gecertificeerde-instelling'] } as const

/** What the klantreis decides beside its steps. */
export const besluiten = {
  afsprakenoverzicht: {
    titel: 'Wie het afsprakenoverzicht maakt',
    gegevens: {
      verwijzer,
      vervolg: { soort: 'janee', titel: 'het is een nieuw overzicht na een evaluatie' },
    },
    regels: [
      {
        uitkomst: { maker: 'lokale-toegang', vorm: 'afsprakenoverzicht' },
        regel: 'KR-07',
        tekst: 'De huisarts verwees voor het vervolg naar de lokale toegang, en die maakt het overzicht.',
        als: [huisarts, vervolg],
      },
      {
        uitkomst: { maker: 'lokale-toegang', vorm: 'afsprakenoverzicht' },
        regel: 'KR-07',
        interpretaties: ['I-32'],
        tekst: 'Een andere medische verwijzer geldt als de huisarts: de lokale toegang maakt het overzicht.',
        als: [anderMedisch, alsHuisarts, vervolg],
      },
      {
        uitkomst: { maker: 'ZA', vorm: 'afsprakenoverzicht' },
        regel: 'KR-04',
        tekst: 'Na een verwijzing door de huisarts maakt de zorgaanbieder het afsprakenoverzicht.',
        als: [huisarts],
      },
      {
        uitkomst: { maker: 'ZA', vorm: 'afsprakenoverzicht' },
        regel: 'KR-04',
        interpretaties: ['I-32'],
        tekst: 'Een andere medische verwijzer geldt als de huisarts: de zorgaanbieder maakt het overzicht.',
        als: [anderMedisch, alsHuisarts],
      },
      {
        uitkomst: { maker: 'medisch-verwijzer', vorm: 'afsprakenoverzicht' },
        regel: 'KR-04',
        interpretaties: ['I-32'],
        tekst: 'De medische verwijzer maakt het afsprakenoverzicht zelf.',
        als: [anderMedisch],
      },
      {
        uitkomst: { maker: 'GI', vorm: 'afsprakenoverzicht' },
        regel: 'KR-04',
        tekst: 'De gecertificeerde instelling maakt als verwijzer het afsprakenoverzicht.',
        als: [gi],
      },
      {
        uitkomst: { maker: 'lokale-toegang', vorm: 'ondersteuningsplan' },
        regel: 'KR-04',
        tekst: 'De lokale toegang legt de afspraken vast in het ondersteuningsplan.',
      },
    ],
  },
  'plan-van-aanpak': {
    titel: 'Met wie de zorgaanbieder het plan van aanpak maakt',
    gegevens: { verwijzer },
    regels: [
      {
        uitkomst: ['client'],
        regel: 'KR-10',
        tekst: 'Na een verwijzing door de huisarts maakt de zorgaanbieder het plan met de cliënt alleen.',
        als: [huisarts],
      },
      {
        uitkomst: ['client'],
        regel: 'KR-10',
        interpretaties: ['I-32'],
        tekst: 'Een andere medische verwijzer geldt als de huisarts: het plan is van aanbieder en cliënt.',
        als: [anderMedisch, alsHuisarts],
      },
      {
        uitkomst: ['client', 'verwijzer'],
        regel: 'KR-10',
        tekst: 'De zorgaanbieder maakt het plan met cliënt en verwijzer.',
      },
    ],
  },
  vervolg: {
    titel: 'Wie na een evaluatie over het vervolg beslist, en vanaf welke stap',
    gegevens: { verwijzer },
    regels: [
      {
        uitkomst: { door: 'lokale-toegang', vanaf: 'maatwerk' },
        regel: 'KR-07',
        tekst: 'De huisarts verwijst voor het vervolg naar de lokale toegang.',
        als: [huisarts],
      },
      {
        uitkomst: { door: 'lokale-toegang', vanaf: 'maatwerk' },
        regel: 'KR-07',
        interpretaties: ['I-32'],
        tekst: 'Een andere medische verwijzer geldt als de huisarts: het vervolg is aan de lokale toegang.',
        als: [anderMedisch, alsHuisarts],
      },
      {
        uitkomst: { door: 'verwijzer', vanaf: 'maatwerk' },
        regel: 'KR-07',
        tekst: 'De verwijzer beslist over het vervolg en maakt het nieuwe afsprakenoverzicht.',
      },
    ],
  },
  'wie-bepaalt': {
    titel: 'Wie bepaalt welke hulp er komt',
    gegevens: {
      maatregel: { soort: 'janee', titel: 'er is een maatregel of jeugdreclassering', verplicht: [] },
    },
    regels: [
      {
        uitkomst: { door: 'GI', overleg: 'toegangsmedewerker' },
        regel: 'KR-09',
        tekst: 'De GI bepaalt de hulp en overlegt met een toegangsmedewerker van de woonplaats.',
        als: [{ gegeven: 'maatregel', is: [true] }],
      },
      { uitkomst: { door: 'verwijzer' }, regel: 'KR-01', tekst: 'De verwijzer bepaalt welke hulp nodig is.' },
    ],
  },
  declareren: {
    titel: 'Of de zorgaanbieder kan declareren',
    gegevens: {
      toegewezen: { soort: 'janee', titel: 'het 301-bericht is verstuurd', verplicht: [] },
    },
    regels: [
      {
        uitkomst: true,
        regel: 'KR-06',
        tekst: 'Vanaf het 301-bericht kan de zorgaanbieder declareren.',
        als: [{ gegeven: 'toegewezen', is: [true] }],
      },
      {
        uitkomst: false,
        regel: 'KR-06',
        tekst: 'Zonder 301-bericht kan de zorgaanbieder nog niet declareren.',
      },
    ],
  },
} as const satisfies Record<string, Besluit>
