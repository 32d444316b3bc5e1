import type { Route } from '../../routes/definitie'

const actoren = {
  professional: 'uitvoerend professional',
  gedragswetenschapper: 'gedragswetenschapper',
  manager: 'manager',
  directeur: 'directeur',
  bestuurder: 'bestuurder van een organisatie',
  wethouder: 'wethouder',
  ambtenaar: 'ambtenaar van de gemeente',
} as const

const iedereen = [{ wie: Object.keys(actoren) }] as const
const professional = [{ wie: ['professional'] }] as const
const situatie = {
  soort: 'keuze',
  titel: 'situatie',
  keuzes: ['professioneel-dilemma', 'afspraken-niet-nagekomen', 'nalatig-of-zorgwekkend-handelen'],
} as const
const dilemma = { gegeven: 'situatie', is: ['professioneel-dilemma'] } as const
const meteenLeiding = {
  gegeven: 'situatie',
  is: ['afspraken-niet-nagekomen', 'nalatig-of-zorgwekkend-handelen'],
} as const
const meteen = { parameter: 'I-34', is: 'beleid-tekort-meteen' } as const
const nietVerteld = { niet: { eerder: 'gezin-geinformeerd' } } as const
const janee = (titel: string) => ({ soort: 'janee', titel, verplicht: [] }) as const

/** The escalation model of Bouwsteen 6. It sets no terms. Data only. */
export const escalatiemodelDefinitie = {
  id: 'escalatiemodel',
  versie: '2021',
  titel: 'Escalatiemodel bij stagnerende samenwerking',
  bron: 'gvjb-bouwstenen-2021',
  geldigVanaf: '2021-07-01',
  gecontroleerdOp: '2026-11-23',
  actoren,
  parameters: {
    'I-34': {
      titel: 'Wanneer de stap naar bestuurders kan als beleid tekortschiet',
      keuzes: ['beleid-tekort-meteen', 'altijd-na-de-stappen'],
      standaard: 'beleid-tekort-meteen',
    },
  },
  gegevens: { situatie },
  afleidingen: {},
  begin: 'professionals',
  stappen: {
    professionals: { titel: 'Professionals overleggen', regel: 'ESC-01' },
    gedragswetenschappers: { titel: 'Stap 1: gedragswetenschappers', regel: 'ESC-02' },
    leidinggevenden: { titel: 'Stap 2: leidinggevenden', regel: 'ESC-03' },
    bestuurders: { titel: 'Stap 3: bestuurders', regel: 'ESC-04' },
    opgelost: { titel: 'Opgelost', regel: 'ESC-01', einde: true },
    gestopt: { titel: 'Gestopt', einde: true },
  },
  gebeurtenissen: {
    'situatie-vastgesteld': {
      titel: 'Situatie vastgesteld',
      regel: 'ESC-01',
      door: professional,
      velden: { situatie: { ...situatie, verplicht: [] } },
    },
    'gedragswetenschappers-ingeschakeld': {
      titel: 'Gedragswetenschappers ingeschakeld',
      regel: 'ESC-02',
      door: professional,
      velden: {
        verschilErkend: {
          soort: 'janee',
          titel: 'beide professionals erkennen dat zij het verschil niet overbruggen en dat het moet',
        },
      },
    },
    'leidinggevenden-ingeschakeld': {
      titel: 'Leidinggevenden ingeschakeld',
      regel: 'ESC-03',
      door: [{ wie: ['professional', 'gedragswetenschapper'] }],
    },
    'bestuurders-ingeschakeld': {
      titel: 'Bestuurders ingeschakeld',
      regel: 'ESC-04',
      door: [{ wie: ['manager', 'directeur'] }],
      velden: {
        reden: { soort: 'keuze', titel: 'reden', keuzes: ['beleid-schiet-tekort', 'onvoldoende-resultaat'] },
      },
    },
    'ambtelijke-laag-betrokken': {
      titel: 'Ambtelijke laag betrokken',
      regel: 'ESC-04',
      door: [{ wie: ['manager', 'directeur', 'bestuurder', 'wethouder'] }],
    },
    'gezin-geinformeerd': { titel: 'Gezin geïnformeerd', regel: 'ESC-05', door: professional },
    'verslag-voorgelegd': {
      titel: 'Verslag van het gesprek aan de deelnemers voorgelegd',
      regel: 'ESC-06',
      door: iedereen,
    },
    'verschil-overbrugd': {
      titel: 'Verschil van inzicht overbrugd',
      regel: 'ESC-02',
      door: [{ wie: ['professional', 'gedragswetenschapper'] }],
      beeindigt: { behalve: ['gezin-informeren'] },
    },
    'oplossing-gevonden': {
      titel: 'Oplossing gevonden',
      regel: 'ESC-01',
      door: iedereen,
      beeindigt: { behalve: ['gezin-informeren'] },
    },
    'verplichting-voldaan': {
      titel: 'Verplichting voldaan',
      door: iedereen,
      velden: { verplichting: { soort: 'verplichting', titel: 'verplichting', verplicht: [] } },
    },
    'route-gestopt': { titel: 'Route gestopt', door: iedereen, beeindigt: { behalve: [] } },
  },
  overgangen: [
    { bij: 'situatie-vastgesteld', in: ['professionals'] },
    {
      bij: 'gedragswetenschappers-ingeschakeld',
      in: ['professionals'],
      naar: 'gedragswetenschappers',
      als: [dilemma],
    },
    { bij: 'leidinggevenden-ingeschakeld', in: ['gedragswetenschappers'], naar: 'leidinggevenden' },
    {
      bij: 'leidinggevenden-ingeschakeld',
      in: ['professionals'],
      naar: 'leidinggevenden',
      als: [meteenLeiding],
    },
    { bij: 'bestuurders-ingeschakeld', in: ['leidinggevenden'], naar: 'bestuurders' },
    {
      bij: 'bestuurders-ingeschakeld',
      in: ['professionals', 'gedragswetenschappers'],
      naar: 'bestuurders',
      als: [meteen, { veld: 'reden', is: ['beleid-schiet-tekort'] }],
    },
    { bij: 'ambtelijke-laag-betrokken', in: ['bestuurders'] },
    { bij: 'gezin-geinformeerd', in: 'elke' },
    {
      bij: 'verslag-voorgelegd',
      in: ['gedragswetenschappers', 'leidinggevenden', 'bestuurders', 'opgelost'],
    },
    { bij: 'verschil-overbrugd', in: ['gedragswetenschappers'], naar: 'opgelost' },
    { bij: 'oplossing-gevonden', in: 'open', naar: 'opgelost' },
    { bij: 'verplichting-voldaan', in: 'elke' },
    { bij: 'route-gestopt', in: 'open', naar: 'gestopt' },
  ],
  verplichtingen: [
    {
      id: 'gezin-informeren',
      titel: 'Gezin vooraf informeren, of het achteraf uitleggen',
      regel: 'ESC-05',
      wie: professional,
      ontstaat: [
        // Who told beforehand owes no explanation of the first step; what was told says nothing of the next one.
        { betreedt: 'gedragswetenschappers', als: [nietVerteld] },
        { betreedt: 'leidinggevenden', als: [nietVerteld] },
        { betreedt: 'leidinggevenden', als: [{ eerder: 'gedragswetenschappers-ingeschakeld' }] },
        { betreedt: 'bestuurders', als: [nietVerteld] },
        { betreedt: 'bestuurders', als: [{ eerder: 'gedragswetenschappers-ingeschakeld' }] },
        { betreedt: 'bestuurders', als: [{ eerder: 'leidinggevenden-ingeschakeld' }] },
      ],
      voldaan: [{ bij: 'gezin-geinformeerd' }],
    },
    {
      id: 'overleg-organiseren',
      titel: 'Overleg organiseren met ieders gedragswetenschapper',
      regel: 'ESC-02',
      wie: professional,
      ontstaat: [{ betreedt: 'gedragswetenschappers' }],
      voldaan: [{ bij: 'verschil-overbrugd' }],
      vervalt: [{ betreedt: 'leidinggevenden' }, { betreedt: 'bestuurders' }],
    },
    {
      id: 'doorbraak-zoeken',
      titel: 'Samen een oplossing vinden die de stagnatie opheft',
      regel: 'ESC-03',
      wie: [{ wie: ['manager', 'directeur'] }],
      ontstaat: [{ betreedt: 'leidinggevenden' }],
      voldaan: [{ bij: 'oplossing-gevonden' }],
      vervalt: [{ betreedt: 'bestuurders' }],
    },
    {
      id: 'ambtelijke-laag-betrekken',
      titel: 'Ambtelijke laag erbij betrekken',
      regel: 'ESC-04',
      interpretaties: ['I-34'],
      wie: [{ wie: ['bestuurder', 'wethouder'] }],
      ontstaat: [{ betreedt: 'bestuurders' }],
      voldaan: [{ bij: 'ambtelijke-laag-betrokken' }],
    },
  ],
  bevindingen: [
    {
      code: 'verschil-niet-erkend',
      regel: 'ESC-02',
      tekst:
        'Gedragswetenschappers komen pas als beide professionals erkennen dat zij er zelf niet uit komen.',
      bij: [
        {
          bij: 'gedragswetenschappers-ingeschakeld',
          als: [{ niet: { veld: 'verschilErkend', is: [true] } }],
        },
      ],
    },
  ],
  checklists: {
    leren: {
      titel: 'Wat nodig is om van een escalatie te leren',
      regel: 'ESC-06',
      punten: {
        verslag: { titel: 'de gesprekken zijn bij voorkeur vastgelegd', indienVanToepassing: true },
        akkoord: { titel: 'het verslag is aan de deelnemers voorgelegd', indienVanToepassing: true },
        evaluatie: { titel: 'de escalatie is later samen geëvalueerd' },
      },
    },
  },
  stukken: [],
  rollen: [
    {
      wie: 'gedragswetenschapper',
      stappen: ['gedragswetenschappers'],
      regel: 'ESC-02',
      tekst:
        'Verheldert de inhoud en het proces; ieder van beide kanten brengt een eigen gedragswetenschapper mee.',
    },
    {
      wie: 'manager',
      stappen: ['leidinggevenden'],
      regel: 'ESC-03',
      tekst: 'Heeft het mandaat om te beslissen en voorkomt dat het naar de bestuurders moet.',
    },
  ],
  besluiten: {
    escalatiestap: {
      titel: 'Welke stap gezet kan worden, en door wie',
      gegevens: {
        situatie: { ...situatie, verplicht: [] },
        verschilErkend: janee('beide professionals erkennen het verschil'),
        stap1Geprobeerd: janee('stap 1 is gezet en leverde te weinig op'),
        stap2Geprobeerd: janee('stap 2 is gezet en leverde te weinig op'),
        beleidSchietTekort: janee('het staande beleid schiet tekort'),
      },
      regels: [
        {
          uitkomst: { stap: 'bestuurders', door: ['manager', 'directeur'] },
          regel: 'ESC-04',
          interpretaties: ['I-34'],
          tekst: 'Het beleid schiet tekort: managers en directeuren kunnen meteen naar de bestuurders.',
          als: [meteen, { gegeven: 'beleidSchietTekort', is: [true] }],
        },
        {
          uitkomst: { stap: 'bestuurders', door: ['manager', 'directeur'] },
          regel: 'ESC-04',
          interpretaties: ['I-34'],
          tekst:
            'De stappen ervoor leverden te weinig op: managers en directeuren kunnen naar de bestuurders.',
          als: [{ gegeven: 'stap2Geprobeerd', is: [true] }],
        },
        {
          uitkomst: { stap: 'leidinggevenden', door: ['professional', 'gedragswetenschapper'] },
          regel: 'ESC-03',
          tekst: 'In deze situatie zijn meteen de leidinggevenden aan zet.',
          als: [meteenLeiding],
        },
        {
          uitkomst: { stap: 'leidinggevenden', door: ['professional', 'gedragswetenschapper'] },
          regel: 'ESC-03',
          tekst: 'De gedragswetenschappers overbrugden het verschil niet: de leidinggevenden zijn aan zet.',
          als: [{ gegeven: 'stap1Geprobeerd', is: [true] }],
        },
        {
          uitkomst: { stap: 'gedragswetenschappers', door: ['professional'] },
          regel: 'ESC-02',
          tekst:
            'Beide professionals erkennen het verschil: ieder schakelt de eigen gedragswetenschapper in.',
          als: [{ gegeven: 'verschilErkend', is: [true] }],
        },
        {
          uitkomst: { stap: 'geen', door: ['professional'] },
          regel: 'ESC-02',
          tekst:
            'Zolang het verschil niet door beiden is erkend, zoeken de professionals er zelf een uitweg voor.',
        },
      ],
    },
    grond: {
      titel: 'Of iets grond geeft voor escalatie',
      gegevens: {
        aanleiding: {
          soort: 'keuze',
          titel: 'aanleiding',
          keuzes: [...situatie.keuzes, 'geen-contact-lokaal-team'],
          verplicht: [],
        },
      },
      regels: [
        {
          uitkomst: { escalatie: false },
          regel: 'ESC-05',
          interpretaties: ['R301B-01'],
          tekst:
            'Geen contact met het lokaal team is geen grond: de stappen van de aanmeldroute worden gevolgd.',
          als: [{ gegeven: 'aanleiding', is: ['geen-contact-lokaal-team'] }],
        },
        {
          uitkomst: { escalatie: true },
          regel: 'ESC-01',
          tekst: 'Dit is een van de drie situaties van het model.',
        },
      ],
    },
  },
} as const satisfies Route
