import type { Route } from '../../routes/definitie'

const actoren = {
  voorzitter: 'voorzitter',
  professional: 'professional van het gezin',
  ouders: 'ouders',
  kind: 'kind',
  RvdK: 'Raad voor de Kinderbescherming',
  JB: 'jeugdbeschermer',
  'lokaal-team': 'lokaal team',
  gemeente: 'aanspreekpersoon bij de gemeente',
} as const

const iedereen = [{ wie: Object.keys(actoren) }] as const
const voorzitter = [{ wie: ['voorzitter'] }] as const
const professional = [{ wie: ['professional'] }] as const
const soortGesprek = {
  soort: 'keuze',
  titel: 'soort gesprek',
  keuzes: ['vijf-voor-twaalf', 'kwart-voor-twaalf', 'einde-ots'],
} as const
const uitkomst = {
  soort: 'keuze',
  titel: 'uitkomst van het gesprek',
  keuzes: [
    'vrijwillig-voortgezet',
    'niet-vrijblijvend',
    'niet-vrijblijvend-met-raadsonderzoek',
    'alleen-raadsonderzoek',
  ],
  verplicht: [],
} as const
const keuze = <const K extends readonly string[]>(titel: string, keuzes: K) =>
  ({ soort: 'keuze', titel, keuzes, verplicht: [] }) as const

/** The Jeugdbeschermingstafel of Bouwsteen 4. Data only. */
export const jeugdbeschermingstafelDefinitie = {
  id: 'jeugdbeschermingstafel',
  versie: '2021',
  titel: 'Jeugdbeschermingstafel',
  bron: 'gvjb-bouwstenen-2021',
  geldigVanaf: '2021-07-01',
  gecontroleerdOp: '2026-11-23',
  actoren,
  parameters: {},
  gegevens: {
    soortGesprek,
    veiligheidsplanBijgevoegd: { soort: 'janee', titel: 'het veiligheidsplan zit bij het verzoek' },
  },
  afleidingen: {},
  begin: 'aanmelding',
  stappen: {
    aanmelding: { titel: 'Aanmelding', regel: 'JBT-03' },
    gesprek: { titel: 'Gesprek gevoerd', regel: 'JBT-02' },
    besloten: { titel: 'Besluit genomen', regel: 'JBT-06' },
    evaluatie: { titel: 'Evaluatie gepland', regel: 'JBT-07' },
    afgerond: { titel: 'Afgerond', regel: 'JBT-02', einde: true },
    gestopt: { titel: 'Gestopt', einde: true },
  },
  gebeurtenissen: {
    'verzoek-gedeeld': { titel: 'Verzoek met de ouders gedeeld', regel: 'JBT-08', door: professional },
    'langere-wachttijd-voorzien': { titel: 'Langere wachttijd voorzien', regel: 'JBT-03', door: voorzitter },
    'gesprek-gevoerd': {
      titel: 'Gesprek gevoerd',
      regel: 'JBT-03',
      door: voorzitter,
      velden: { soortGesprek, oudersAanwezig: { soort: 'janee', titel: 'de ouders waren erbij' } },
    },
    'besluit-genomen': {
      titel: 'Besluit genomen',
      regel: 'JBT-02',
      door: [{ wie: ['voorzitter'] }],
      velden: {
        uitkomst: { ...uitkomst, verplicht: [{ niet: { gegeven: 'soortGesprek', is: ['einde-ots'] } }] },
        overeenstemming: { soort: 'janee', titel: 'de deelnemers waren het eens' },
      },
    },
    'afspraken-verstuurd': { titel: 'Afspraken verstuurd', regel: 'JBT-06', door: voorzitter },
    'verslag-verstuurd': { titel: 'Verslag verstuurd', regel: 'JBT-06', door: voorzitter },
    'reactie-ontvangen': {
      titel: 'Reactie op het verslag ontvangen',
      regel: 'JBT-06',
      door: [{ wie: ['ouders', 'professional'] }],
    },
    'reactie-toegevoegd': { titel: 'Reactie aan het verslag toegevoegd', regel: 'JBT-06', door: voorzitter },
    'evaluatie-gepland': {
      titel: 'Evaluatie gepland',
      regel: 'JBT-07',
      door: voorzitter,
      velden: { wijze: keuze('wijze van evalueren', ['schriftelijk', 'gesprek']) },
    },
    'evaluatie-gehouden': { titel: 'Evaluatie gehouden', regel: 'JBT-07', door: voorzitter },
    'nieuw-gesprek-gevoerd': { titel: 'Nieuw gesprek gevoerd', regel: 'JBT-07', door: voorzitter },
    'bespreking-afgerond': { titel: 'Bespreking afgerond', regel: 'JBT-02', door: voorzitter },
    'verplichting-voldaan': {
      titel: 'Verplichting voldaan',
      door: iedereen,
      velden: { verplichting: { soort: 'verplichting', titel: 'verplichting', verplicht: [] } },
    },
    'route-gestopt': { titel: 'Route gestopt', door: iedereen, beeindigt: { behalve: [] } },
  },
  overgangen: [
    { bij: 'verzoek-gedeeld', in: ['aanmelding'] },
    { bij: 'langere-wachttijd-voorzien', in: ['aanmelding'] },
    { bij: 'gesprek-gevoerd', in: ['aanmelding'], naar: 'gesprek' },
    { bij: 'besluit-genomen', in: ['gesprek'], naar: 'besloten' },
    { bij: 'afspraken-verstuurd', in: ['besloten', 'evaluatie', 'afgerond'] },
    { bij: 'verslag-verstuurd', in: ['besloten', 'evaluatie', 'afgerond'] },
    { bij: 'reactie-ontvangen', in: ['besloten', 'evaluatie', 'afgerond'] },
    { bij: 'reactie-toegevoegd', in: ['besloten', 'evaluatie', 'afgerond'] },
    {
      bij: 'evaluatie-gepland',
      in: ['besloten'],
      naar: 'evaluatie',
      als: [{ gegeven: 'soortGesprek', is: ['kwart-voor-twaalf'] }],
    },
    {
      bij: 'evaluatie-gepland',
      in: ['besloten'],
      naar: 'evaluatie',
      als: [{ gegeven: 'uitkomst', is: ['niet-vrijblijvend', 'niet-vrijblijvend-met-raadsonderzoek'] }],
    },
    { bij: 'evaluatie-gehouden', in: ['evaluatie'], naar: 'afgerond' },
    { bij: 'nieuw-gesprek-gevoerd', in: ['evaluatie'], naar: 'gesprek' },
    { bij: 'bespreking-afgerond', in: ['besloten', 'evaluatie'], naar: 'afgerond' },
    { bij: 'verplichting-voldaan', in: 'elke' },
    { bij: 'route-gestopt', in: 'open', naar: 'gestopt' },
  ],
  verplichtingen: [
    {
      id: 'gesprek-voeren',
      titel: 'Gesprek aan de tafel voeren',
      regel: 'JBT-03',
      interpretaties: ['I-04'],
      wie: voorzitter,
      ontstaat: [{ opening: true }],
      termijn: [{ duur: { aantal: 2, eenheid: 'weken' } }],
      voldaan: [{ bij: 'gesprek-gevoerd' }],
    },
    {
      id: 'verzoek-delen-met-ouders',
      titel: 'Verzoek met de ouders bespreken en aan hen geven',
      regel: 'JBT-08',
      wie: professional,
      ontstaat: [{ opening: true }],
      voldaan: [{ bij: 'verzoek-gedeeld' }],
    },
    {
      id: 'gemeente-informeren',
      titel: 'Gemeente informeren over de wachttijd',
      regel: 'JBT-03',
      wie: voorzitter,
      ontstaat: [{ bij: 'langere-wachttijd-voorzien' }],
      voldaan: [],
    },
    {
      id: 'ruimte-zoeken',
      titel: 'Ruimte voor het gesprek zoeken, ook bij een buurgemeente',
      regel: 'JBT-03',
      wie: [{ wie: ['voorzitter', 'gemeente'] }],
      ontstaat: [{ bij: 'langere-wachttijd-voorzien' }],
      voldaan: [{ bij: 'gesprek-gevoerd' }],
    },
    {
      id: 'afspraken-versturen',
      titel: 'Afspraken over veiligheid versturen aan gezin en aanwezigen',
      regel: 'JBT-06',
      wie: voorzitter,
      ontstaat: [{ bij: 'besluit-genomen' }],
      voldaan: [{ bij: 'afspraken-verstuurd' }],
    },
    {
      id: 'verslag-versturen',
      titel: 'Verslag versturen aan ouders en professional',
      regel: 'JBT-06',
      wie: voorzitter,
      ontstaat: [{ bij: 'besluit-genomen' }],
      voldaan: [{ bij: 'verslag-verstuurd' }],
    },
    {
      id: 'reactie-toevoegen',
      titel: 'Reactie aan het verslag toevoegen',
      regel: 'JBT-06',
      wie: voorzitter,
      ontstaat: [{ bij: 'reactie-ontvangen' }],
      voldaan: [{ bij: 'reactie-toegevoegd' }],
    },
  ],
  bevindingen: [
    {
      code: 'veiligheidsplan-ontbreekt',
      regel: 'JBT-06',
      tekst: 'Bij het verzoek hoort een veiligheidsplan: de afspraken, of waarom die er niet zijn.',
      bij: [{ opening: true, als: [{ gegeven: 'veiligheidsplanBijgevoegd', is: [false] }] }],
    },
    {
      code: 'ouders-afwezig',
      regel: 'JBT-01',
      tekst: 'Ouders zijn altijd gesprekspartner aan de tafel.',
      bij: [{ bij: 'gesprek-gevoerd', als: [{ veld: 'oudersAanwezig', is: [false] }] }],
    },
  ],
  checklists: {
    deelnemers: {
      titel: 'Wie aan de tafel zit',
      regel: 'JBT-01',
      punten: {
        voorzitter: { titel: 'een onafhankelijk voorzitter' },
        raad: { titel: 'een medewerker van de Raad voor de Kinderbescherming' },
        ouders: { titel: 'de ouders' },
        jeugdbeschermer: { titel: 'een jeugdbeschermer, vast of op afroep' },
        professional: { titel: 'degene die het gezin aanmeldt' },
        kind: { titel: 'een kind vanaf twaalf jaar, bij een deel', indienVanToepassing: true },
      },
    },
    'deelnemers-einde-ots': {
      titel: 'Wie een voorgenomen einde van de ondertoezichtstelling bespreekt',
      regel: 'JBT-05',
      punten: {
        ouders: { titel: 'de ouders' },
        jeugdbeschermer: { titel: 'de jeugdbeschermer' },
        voorzitter: { titel: 'de voorzitter' },
        'lokaal-team': { titel: 'het lokaal team' },
        raad: { titel: 'de Raad voor de Kinderbescherming' },
        kinderen: { titel: 'de kinderen', indienVanToepassing: true },
        netwerk: { titel: 'het netwerk', indienVanToepassing: true },
      },
    },
    'altijd-besluiten': {
      titel: 'Waarover altijd wordt besloten',
      regel: 'JBT-02',
      punten: {
        route: { titel: 'de route na het gesprek' },
        hulp: { titel: 'of en welke hulp doorgaat' },
        veiligheid: { titel: 'aanvulling van de veiligheidsafspraken', indienVanToepassing: true },
      },
    },
    veiligheidsplan: {
      titel: 'Wat in het veiligheidsplan staat',
      regel: 'JBT-06',
      punten: {
        afspraken: { titel: 'de afspraken met het gezin, of waarom die er niet zijn' },
        vervolgstappen: { titel: 'de stappen als ouders de veiligheid niet kunnen waarborgen' },
      },
    },
    'rechten-gezin': {
      titel: 'Waar het gezin recht op heeft',
      regel: 'JBT-08',
      punten: {
        verzoek: { titel: 'ouders kennen en ontvangen het verzoek' },
        reactie: { titel: 'ouders mogen er schriftelijk en in het gesprek op reageren' },
        vertrouwenspersoon: { titel: 'ouders en kinderen mogen een vertrouwenspersoon meenemen' },
        format: { titel: 'een format van een andere regio volstaat', indienVanToepassing: true },
      },
    },
    organisatie: {
      titel: 'Hoe een regio de tafel organiseert',
      regel: 'JBT-09',
      punten: {
        wekelijks: { titel: 'elke week is er gelegenheid voor een gesprek' },
        evaluatie: { titel: 'minstens twee keer per jaar een evaluatiebijeenkomst' },
      },
    },
  },
  stukken: [
    {
      bij: 'afspraken-verstuurd',
      stuk: 'afspraken',
      titel: 'afspraken over veiligheid',
      van: 'voorzitter',
      naar: [{ wie: ['ouders', 'kind', 'professional', 'RvdK', 'JB', 'lokaal-team'] }],
      regel: 'JBT-06',
    },
    {
      bij: 'verslag-verstuurd',
      stuk: 'verslag',
      titel: 'verslag van het gesprek',
      van: 'voorzitter',
      naar: [{ wie: ['ouders', 'professional'] }],
      regel: 'JBT-06',
    },
  ],
  rollen: [],
  besluiten: {
    tafel: {
      titel: 'Aan welke tafel een vraag hoort',
      gegevens: {
        vraag: keuze('vraag', [
          'vrijwillig-kader-of-raadsonderzoek',
          'voorgenomen-einde-ots',
          'welke-hulp-bij-welke-aanbieder',
          'maatwerk-voor-niet-leverbare-hulp',
          'patronen-van-huiselijk-geweld',
          'overleg-in-het-eigen-team',
        ]),
      },
      regels: [
        {
          uitkomst: 'RET',
          regel: 'JBT-04',
          tekst: 'Het zoeken van hulp of maatwerk hoort bij het Regionaal Expertteam.',
          als: [
            {
              gegeven: 'vraag',
              is: ['welke-hulp-bij-welke-aanbieder', 'maatwerk-voor-niet-leverbare-hulp'],
            },
          ],
        },
        {
          uitkomst: 'MDA++',
          regel: 'JBT-04',
          tekst: 'Hulp om patronen van huiselijk geweld te doorbreken hoort bij de MDA++-tafel.',
          als: [{ gegeven: 'vraag', is: ['patronen-van-huiselijk-geweld'] }],
        },
        {
          uitkomst: 'MDO',
          regel: 'JBT-04',
          tekst: 'De tafel vervangt het multidisciplinair overleg in het eigen team niet.',
          als: [{ gegeven: 'vraag', is: ['overleg-in-het-eigen-team'] }],
        },
        {
          uitkomst: 'jeugdbeschermingstafel',
          regel: 'JBT-05',
          tekst: 'Een voorgenomen einde van de ondertoezichtstelling wordt aan deze tafel besproken.',
          als: [{ gegeven: 'vraag', is: ['voorgenomen-einde-ots'] }],
        },
        {
          uitkomst: 'jeugdbeschermingstafel',
          regel: 'JBT-04',
          tekst: 'Of hulp vrijwillig verder kan, hoort aan deze tafel.',
        },
      ],
    },
    uitkomst: {
      titel: 'Wat een uitkomst inhoudt',
      gegevens: { uitkomst },
      regels: [
        {
          uitkomst: { vrijwillig: true, nietVrijblijvend: false, raadsonderzoek: false },
          regel: 'JBT-02',
          tekst: 'De vrijwillige hulp gaat door, met het lokaal team als regisseur.',
          als: [{ gegeven: 'uitkomst', is: ['vrijwillig-voortgezet'] }],
        },
        {
          uitkomst: { vrijwillig: true, nietVrijblijvend: true, raadsonderzoek: false },
          regel: 'JBT-02',
          tekst: 'De hulp is vrijwillig maar niet vrijblijvend, voor een bepaalde periode.',
          als: [{ gegeven: 'uitkomst', is: ['niet-vrijblijvend'] }],
        },
        {
          uitkomst: { vrijwillig: true, nietVrijblijvend: true, raadsonderzoek: true },
          regel: 'JBT-02',
          tekst: 'De hulp is vrijwillig maar niet vrijblijvend, en de Raad doet onderzoek.',
          als: [{ gegeven: 'uitkomst', is: ['niet-vrijblijvend-met-raadsonderzoek'] }],
        },
        {
          uitkomst: { vrijwillig: false, nietVrijblijvend: false, raadsonderzoek: true },
          regel: 'JBT-02',
          tekst: 'Er volgt alleen onderzoek door de Raad.',
        },
      ],
    },
    beslisser: {
      titel: 'Wie het besluit neemt',
      gegevens: { overeenstemming: { soort: 'janee', titel: 'de deelnemers zijn het eens', verplicht: [] } },
      regels: [
        {
          uitkomst: 'gezamenlijk',
          regel: 'JBT-02',
          tekst: 'De deelnemers zijn het eens en besluiten samen.',
          als: [{ gegeven: 'overeenstemming', is: [true] }],
        },
        { uitkomst: 'voorzitter', regel: 'JBT-02', tekst: 'Zonder overeenstemming beslist de voorzitter.' },
      ],
    },
    'einde-ots': {
      titel: 'Of een voorgenomen einde van de ondertoezichtstelling aan de tafel komt',
      gegevens: { regio: keuze('regio', ['rijk-van-nijmegen', 'andere-regio']) },
      regels: [
        {
          uitkomst: false,
          regel: 'JBT-05',
          tekst: 'In Rijk van Nijmegen gebeurde dat nog niet.',
          als: [{ gegeven: 'regio', is: ['rijk-van-nijmegen'] }],
        },
        { uitkomst: true, regel: 'JBT-05', tekst: 'Het voornemen wordt aan de tafel besproken.' },
      ],
    },
    aanmelden: {
      titel: 'Wie een gezin kan aanmelden',
      gegevens: {
        aanmelder: keuze('aanmelder', [
          'lokaal-team',
          'veilig-thuis',
          'gecertificeerde-instelling',
          'leerplichtambtenaar',
          'zorgaanbieder',
        ]),
      },
      regels: [
        {
          uitkomst: 'met-lokaal-team',
          regel: 'JBT-01',
          tekst: 'Deze aanmelder brengt het gezin samen met het lokaal team in.',
          als: [{ gegeven: 'aanmelder', is: ['leerplichtambtenaar', 'zorgaanbieder'] }],
        },
        { uitkomst: 'zelf', regel: 'JBT-01', tekst: 'Deze aanmelder kan het gezin zelf aanmelden.' },
      ],
    },
    kind: {
      titel: 'Of een kind bij een deel van het gesprek welkom is',
      gegevens: {
        geboortedatum: { soort: 'datum', titel: 'geboortedatum', verplicht: [] },
        op: { soort: 'datum', titel: 'dag van het gesprek', verplicht: [] },
      },
      regels: [
        {
          uitkomst: 'andere-wijze',
          regel: 'JBT-01',
          interpretaties: ['I-35'],
          tekst: 'Het kind is nog geen twaalf; zijn stem komt op een andere wijze aan tafel.',
          als: [{ gegeven: 'geboortedatum', plus: { aantal: 12, eenheid: 'jaren' }, laterDan: 'op' }],
        },
        {
          uitkomst: 'welkom-bij-een-deel',
          regel: 'JBT-01',
          interpretaties: ['I-35'],
          tekst: 'Het kind is twaalf of ouder en welkom bij een deel; hoe het wordt gehoord is een keuze.',
        },
      ],
    },
  },
} as const satisfies Route
