import type {
  Besluit,
  Checklist,
  Gebeurtenisdefinitie,
  Overgang,
  Rol,
  Route,
  Veldregel,
  Verplichtingdefinitie,
} from '../../routes/definitie'
import { actoren as actoren2022, gebeurtenissen as gebeurtenissen2022, jb, za } from './gvjb-301-stappen'

/** What the two routes of 2021 share: step 1, step 5, step 6 and the preconditions. */

const WEEK = { aantal: 1, eenheid: 'weken' } as const
const WEKEN2 = { aantal: 2, eenheid: 'weken' } as const
const WD3 = { aantal: 3, eenheid: 'werkdagen' } as const
const METEEN = { aantal: 0, eenheid: 'werkdagen' } as const

const { collectief: _, ...zonderCollectief } = actoren2022
export const actoren = {
  ...zonderCollectief,
  netwerk: 'netwerk van zorgaanbieders',
  zorgbemiddelaar: 'zorgbemiddelaar',
} as const

const iedereen = [{ wie: Object.keys(actoren) }] as const

export const gegevens = {
  hulpvorm: { soort: 'keuze', titel: 'vorm van hulp', keuzes: ['ambulant', 'verblijf'] },
} as const satisfies Record<string, Veldregel>

export const ontvangenOp = {
  soort: 'datum',
  titel: 'dag van ontvangst',
  nietVoorGebeurtenis: true,
  verplicht: [{ parameter: 'I-19', is: 'opgave-verplicht' }],
} as const satisfies Veldregel

/** The fields of the first talk that say whether the care is contracted. */
export const contractvelden = {
  gecontracteerd: { soort: 'janee', titel: 'het gaat om gecontracteerde zorg' },
  functionarisGeraadpleegd: { soort: 'janee', titel: 'de aangewezen functionaris is geraadpleegd' },
} as const satisfies Record<string, Veldregel>

export const parameters = {
  'I-15': {
    titel: 'Vanaf wanneer de termijn van het RET loopt',
    keuzes: ['inbreng', 'afwijzing'],
    standaard: 'inbreng',
  },
  'I-16': {
    titel: 'Wat volgt als het netwerk niets vindt',
    keuzes: ['ret', 'stap-6'],
    standaard: 'ret',
  },
  'I-19': {
    titel: 'Welke dag als ontvangst telt',
    keuzes: ['verzenddag-tenzij-opgegeven', 'opgave-verplicht'],
    standaard: 'verzenddag-tenzij-opgegeven',
  },
  'I-20': {
    titel: 'Wat binnen de eerste termijn gebeurd moet zijn',
    keuzes: ['gesprek', 'afspraak'],
    standaard: 'gesprek',
  },
  'I-21': {
    titel: 'Wie ervoor zorgt dat de casus bij het netwerk komt',
    keuzes: ['jeugdbeschermer', 'zorgaanbieder'],
    standaard: 'jeugdbeschermer',
  },
  'I-24': {
    titel: 'Wie besluit tot bestuurlijke escalatie',
    keuzes: ['actoren-van-de-route', 'escalatiemodel'],
    standaard: 'actoren-van-de-route',
  },
} as const satisfies Route['parameters']

const opschaler = gebeurtenissen2022['opschaling-besproken'].door
const escalatie = gebeurtenissen2022['escalatie-besloten'].door

/** What may happen before help is asked, by the same rules in both routes. */
const eersteGebeurtenissen = {
  'geen-contact-gemeld': { titel: 'Gemeld dat contact uitblijft', regel: 'R301B-01', door: jb },
  'zorgbemiddelaar-gevraagd': {
    titel: 'Zorgbemiddelaar gevraagd',
    regel: 'R301B-11',
    door: [{ wie: ['JB', 'LTM'] }],
    velden: { spoed: { soort: 'janee', titel: 'er is spoed' } },
  },
  'zorgbemiddelaar-geantwoord': {
    titel: 'Zorgbemiddelaar heeft geantwoord',
    regel: 'R301B-11',
    door: [{ wie: ['zorgbemiddelaar'] }],
  },
} as const satisfies Record<string, Gebeurtenisdefinitie>

/** The events of step 1, 5 and 6, with the rules of one of the routes. */
export const gebeurtenissen = <
  const S5A extends RegelIdVan,
  const S5B extends RegelIdVan,
  const S6 extends RegelIdVan,
>(
  netwerk: S5A,
  ret: S5B,
  stap6: S6,
) =>
  ({
    ...eersteGebeurtenissen,
    'netwerk-ingeschakeld': { titel: 'Netwerk ingeschakeld', regel: netwerk, door: [{ wie: ['JB', 'ZA'] }] },
    'ret-ingeschakeld': { titel: 'RET ingeschakeld', regel: ret, door: [{ wie: ['JB', 'ZA'] }] },
    'casus-besproken': { titel: 'Casus besproken', regel: ret, door: [{ wie: ['RET'] }] },
    impasse: { ...gebeurtenissen2022.impasse, regel: ret },
    'hulp-gevonden': {
      titel: 'Hulp gevonden',
      regel: netwerk,
      door: [
        { wie: ['netwerk', 'RET', 'JB', 'ZA', 'teamleider-GI', 'regionale-contactpersoon', 'bestuurder'] },
      ],
    },
    'geen-hulp-gevonden': { titel: 'Geen hulp gevonden', regel: ret, door: [{ wie: ['netwerk', 'RET'] }] },
    'opschaling-besproken': { titel: 'Opschaling besproken', regel: stap6, door: opschaler },
    'escalatie-besloten': { titel: 'Tot bestuurlijke escalatie besloten', regel: stap6, door: escalatie },
    'bestuurlijk-geescaleerd': {
      titel: 'Bestuurlijk geëscaleerd',
      regel: stap6,
      door: escalatie,
      impliceert: ['opschaling-besproken', 'escalatie-besloten'],
    },
    'verplichting-voldaan': { ...gebeurtenissen2022['verplichting-voldaan'], door: iedereen },
    'route-gestopt': { ...gebeurtenissen2022['route-gestopt'], door: iedereen },
  }) as const satisfies Record<string, Gebeurtenisdefinitie>

type RegelIdVan = Extract<Verplichtingdefinitie['regel'], `R3${string}`>

export const oplossingGevonden = <const R extends RegelIdVan, const B extends string>(
  regel: R,
  behalve: readonly B[],
) =>
  ({
    titel: 'Oplossing gevonden',
    regel,
    door: iedereen,
    beeindigt: { behalve },
  }) as const

export const overgangen = [
  { bij: 'zorgbemiddelaar-gevraagd', in: 'open' },
  { bij: 'zorgbemiddelaar-geantwoord', in: 'open' },
  { bij: 'netwerk-ingeschakeld', in: ['inschakelen'], naar: 'netwerk' },
  { bij: 'ret-ingeschakeld', in: ['inschakelen', 'opschalen'], naar: 'ret' },
  { bij: 'casus-besproken', in: ['ret'] },
  { bij: 'impasse', in: ['ret'] },
  { bij: 'hulp-gevonden', in: ['netwerk', 'ret', 'opschalen', 'bestuurlijke-escalatie'], naar: 'gevonden' },
  {
    bij: 'geen-hulp-gevonden',
    in: ['netwerk'],
    naar: 'opschalen',
    als: [{ parameter: 'I-16', is: 'stap-6' }],
  },
  { bij: 'geen-hulp-gevonden', in: ['netwerk'], naar: 'inschakelen' },
  { bij: 'geen-hulp-gevonden', in: ['ret'], naar: 'opschalen' },
  { bij: 'opschaling-besproken', in: ['opschalen'] },
  { bij: 'escalatie-besloten', in: ['opschalen'] },
  { bij: 'bestuurlijk-geescaleerd', in: ['opschalen'], naar: 'bestuurlijke-escalatie' },
  { bij: 'oplossing-gevonden', in: 'open', naar: 'afgerond' },
  { bij: 'verplichting-voldaan', in: 'elke' },
  { bij: 'route-gestopt', in: 'open', naar: 'gestopt' },
] as const satisfies readonly Overgang[]

/** What the zorgbemiddelaar owes, where a region has one. */
export const zorgbemiddelaar = {
  id: 'antwoord-zorgbemiddelaar',
  titel: 'Antwoorden op de vraag wie de hulp kan bieden',
  regel: 'R301B-11',
  wie: [{ wie: ['zorgbemiddelaar'] }],
  ontstaat: [{ bij: 'zorgbemiddelaar-gevraagd' }],
  termijn: [{ duur: METEEN, als: [{ veld: 'spoed', is: [true] }] }, { duur: WD3 }],
  voldaan: [{ bij: 'zorgbemiddelaar-geantwoord' }],
} as const satisfies Verplichtingdefinitie

const netwerkGeprobeerd = { eerder: 'netwerk-ingeschakeld', sinds: 'afwijzing-ontvangen' } as const

/** Bringing the case in: to the network or the RET, and after the network to the RET. */
const inbrengen = <const S5A extends RegelIdVan, const S5B extends RegelIdVan>(netwerk: S5A, ret: S5B) =>
  [
    {
      id: 'casus-inbrengen',
      onderdeel: 'netwerk-of-ret',
      titel: 'Casus inbrengen bij het netwerk of het RET',
      regel: netwerk,
      interpretaties: ['I-21'],
      wie: [{ wie: ['ZA'], als: [{ parameter: 'I-21', is: 'zorgaanbieder' }] }, { wie: ['JB'] }],
      ontstaat: [{ betreedt: 'inschakelen', als: [{ niet: netwerkGeprobeerd }] }],
      voldaan: [{ bij: 'netwerk-ingeschakeld' }, { bij: 'ret-ingeschakeld' }],
    },
    {
      id: 'casus-inbrengen',
      onderdeel: 'ret',
      titel: 'Casus inbrengen bij het RET',
      regel: ret,
      interpretaties: ['I-16'],
      wie: [{ wie: ['JB', 'ZA'] }],
      ontstaat: [{ betreedt: 'inschakelen', als: [netwerkGeprobeerd] }],
      voldaan: [{ bij: 'ret-ingeschakeld' }],
      vervalt: [{ bij: 'netwerk-ingeschakeld' }],
    },
  ] as const satisfies readonly Verplichtingdefinitie[]

/** What the RET owes once the case is there. */
const besprekingRet = <const S5B extends RegelIdVan>(regel: S5B) =>
  ({
    id: 'bespreking-ret',
    titel: 'Casus bespreken in het (vooroverleg van het) RET',
    regel,
    interpretaties: ['I-04', 'I-15'],
    wie: [{ wie: ['RET'] }],
    termijn: [{ duur: WEKEN2 }],
    voldaan: [
      { bij: 'casus-besproken' },
      { bij: 'impasse' },
      { bij: 'hulp-gevonden' },
      { bij: 'geen-hulp-gevonden' },
    ],
  }) as const

/** Step 5, with the rules of one of the routes. */
export const inschakelen = <const S5A extends RegelIdVan, const S5B extends RegelIdVan>(
  netwerk: S5A,
  ret: S5B,
) =>
  [
    ...inbrengen(netwerk, ret),
    {
      id: 'lokaal-team-informeren',
      titel: 'Lokaal team informeren over de vervolgstappen',
      regel: netwerk,
      wie: jb,
      ontstaat: [{ betreedt: 'inschakelen' }],
      voldaan: [],
    },
    {
      ...besprekingRet(ret),
      ontstaat: [{ bij: 'ret-ingeschakeld', in: ['inschakelen'] }],
      vanaf: [
        { gebeurtenis: 'afwijzing-ontvangen', als: [{ parameter: 'I-15', is: 'afwijzing' }] },
        { gebeurtenis: 'ret-ingeschakeld' },
      ],
    },
    { ...besprekingRet(ret), ontstaat: [{ bij: 'ret-ingeschakeld', in: ['opschalen'] }] },
  ] as const satisfies readonly Verplichtingdefinitie[]

/** The escalation to the bestuurder, with the rule of one of the routes. */
const bestuurlijkeEscalatie = <const S6 extends RegelIdVan>(regel: S6) =>
  ({
    id: 'bestuurlijke-escalatie',
    titel: 'Bestuurlijk escaleren',
    regel,
    interpretaties: ['I-04', 'I-24'],
    wie: [
      {
        wie: ['leidinggevende', 'bestuurder'],
        eenVan: true,
        ofDoor: true,
        als: [{ parameter: 'I-24', is: 'escalatiemodel' }],
      },
      { wie: ['teamleider-GI', 'regionale-contactpersoon'], eenVan: true, ofDoor: true },
    ],
    ontstaat: [{ bij: 'escalatie-besloten' }],
    ookAlsOpen: true,
    vanaf: [{ betreden: 'opschalen' }],
    termijn: [{ duur: WEEK }],
    voldaan: [{ bij: 'bestuurlijk-geescaleerd' }],
    vervalt: [{ bij: 'hulp-gevonden' }],
  }) as const satisfies Verplichtingdefinitie

/** Step 6, with the rule of one of the routes. */
export const opschalen = <const S6 extends RegelIdVan>(regel: S6) =>
  [
    {
      id: 'teamleider-informeren',
      titel: 'Eigen teamleider informeren over de opschaling',
      regel,
      wie: jb,
      ontstaat: [{ betreedt: 'opschalen' }],
      voldaan: [{ bij: 'opschaling-besproken' }, { bij: 'bestuurlijk-geescaleerd' }],
    },
    {
      id: 'opschalingsgesprek',
      titel: 'Opschaling bespreken met de regionale contactpersoon',
      regel,
      interpretaties: ['I-04'],
      wie: [{ wie: ['teamleider-GI'] }],
      ontstaat: [{ betreedt: 'opschalen' }],
      ookAlsOpen: true,
      termijn: [{ duur: WEEK }],
      voldaan: [{ bij: 'opschaling-besproken' }, { bij: 'bestuurlijk-geescaleerd' }],
      vervalt: [{ bij: 'hulp-gevonden' }],
    },
    bestuurlijkeEscalatie(regel),
  ] as const satisfies readonly Verplichtingdefinitie[]

export const checklists = {
  'kennis-lokaal-team': {
    titel: 'Wat de medewerker van het lokaal team moet weten',
    regel: 'R301B-10',
    punten: {
      gezin: { titel: 'de ontwikkelingen in het gezin, zelf of door zich te laten bijpraten' },
      aanbod: { titel: 'het gecontracteerde aanbod, de voorzieningen en de regionale routes' },
      beschikbaarheid: { titel: 'welk gecontracteerd aanbod op dit moment beschikbaar is' },
    },
  },
} as const satisfies Record<string, Checklist>

/** The sectors both routes of 2021 hold for. */
export const sector = {
  titel: 'Of de route voor een sector geldt',
  gegevens: {
    sector: {
      soort: 'keuze',
      titel: 'sector',
      keuzes: ['jeugd-en-opvoedhulp', 'licht-verstandelijk-beperkten', 'jeugdpsychiatrie', 'andere-sector'],
      verplicht: [],
    },
  },
  regels: [
    {
      uitkomst: 'onbekend',
      regel: 'R301B-08',
      tekst: 'De bron noemt deze sector niet; of de route ervoor geldt is niet bekend.',
      als: [{ gegeven: 'sector', is: ['andere-sector'] }],
    },
    { uitkomst: 'van-toepassing', regel: 'R301B-08', tekst: 'De route geldt voor deze sector.' },
  ],
} as const satisfies Besluit

/** Who carries step 5, with the rules of one of the routes. */
const rollenStap5 = <const S5A extends RegelIdVan, const S5B extends RegelIdVan>(netwerk: S5A, ret: S5B) =>
  [
    {
      wie: 'ZA',
      stappen: ['inschakelen', 'netwerk', 'ret'],
      regel: netwerk,
      tekst: 'Is mede-eigenaar van het vinden van de hulp.',
    },
    {
      wie: 'netwerk',
      stappen: ['netwerk'],
      regel: netwerk,
      tekst: 'Is als geheel verantwoordelijk voor het bieden van de hulp.',
    },
    {
      wie: 'RET',
      stappen: ['ret'],
      regel: ret,
      tekst: 'Heeft de plicht zich in te spannen voor een oplossing op maat, niet om er een te vinden.',
    },
    {
      wie: 'RET-aanbieder',
      stappen: ['ret'],
      regel: ret,
      tekst: 'Helpt de jeugdbeschermer een impasse te doorbreken, als het RET daarom vraagt.',
    },
    {
      wie: 'BOEG',
      stappen: ['ret'],
      regel: ret,
      tekst: 'Kan op verzoek van het RET expertise of procesregie toevoegen.',
    },
  ] as const satisfies readonly Rol[]

/** Who carries what, by the name of the first step and the rules for step 5 of one of the routes. */
export const rollen = <const Stap extends string, const S5A extends RegelIdVan, const S5B extends RegelIdVan>(
  eersteStap: Stap,
  netwerk: S5A,
  ret: S5B,
) =>
  [
    {
      wie: 'JB',
      stappen: [
        'vaststellen',
        'versturen',
        'onderzoeken',
        'inschakelen',
        'netwerk',
        'ret',
        'opschalen',
        'bestuurlijke-escalatie',
      ],
      regel: 'R301B-09',
      tekst:
        'Beslist over de hulp, heeft daarover altijd contact met het lokaal team en blijft verantwoordelijk.',
    },
    {
      wie: 'regionale-contactpersoon',
      stappen: [eersteStap],
      regel: 'R301B-01',
      tekst: 'Brengt jeugdbeschermer en lokaal team bij elkaar en neemt geen werk van hen over.',
    },
    ...rollenStap5(netwerk, ret),
  ] as const satisfies readonly Rol[]

export { jb, za }
