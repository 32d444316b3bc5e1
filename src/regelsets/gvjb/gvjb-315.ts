import type { Route } from '../../routes/definitie'
import { stappen as stappen2022 } from './gvjb-301-stappen'
import * as delen from './gvjb-2021-delen'

const WD5 = { aantal: 5, eenheid: 'werkdagen' } as const

const { jb, za } = delen
const backoffice = [{ wie: ['backoffice'] }] as const
const naBevestiging = { parameter: 'I-22', is: 'bevestiging-aanbod' } as const
/** A 315-bericht that is wrong or incomplete leads to no allocation. */
const onjuist = { veld: 'juistEnVolledig', is: [false] } as const

const stappen = {
  afstemmen: { titel: 'Afstemmen met lokaal team en zorgaanbieder', regel: 'R315-01' },
  vaststellen: { titel: 'Vaststellen', regel: 'R315-02' },
  versturen: { titel: 'Versturen', regel: 'R315-03' },
  onderzoeken: { titel: 'Onderzoeken', regel: 'R315-04' },
  verzoeken: { titel: '315-bericht versturen', regel: 'R315-05' },
  toewijzen: { titel: 'Toewijzen', regel: 'R315-05' },
  inschakelen: { titel: 'Netwerk of RET inschakelen', regel: 'R315-06' },
  netwerk: { titel: 'Netwerk van zorgaanbieders', regel: 'R315-06' },
  ret: { titel: 'Regionaal Expertteam', regel: 'R315-07' },
  gevonden: { titel: 'Hulp gevonden', regel: 'R315-06' },
  opschalen: { titel: 'Opschalen', regel: 'R315-08' },
  'bestuurlijke-escalatie': { titel: 'Bestuurlijke escalatie', regel: 'R315-08' },
  afgerond: { titel: 'Afgerond', regel: 'R315-05', einde: true },
  gestopt: stappen2022.gestopt,
} as const satisfies Route['stappen']

const gebeurtenissen = {
  'overleg-lokaal-team-gevoerd': {
    titel: 'Overleg met het lokaal team gevoerd',
    regel: 'R315-01',
    door: [{ wie: ['JB', 'LTM'] }],
    velden: delen.contractvelden,
  },
  'overleg-zorgaanbieder-gevoerd': {
    titel: 'Overleg met een zorgaanbieder gevoerd',
    regel: 'R315-01',
    door: [{ wie: ['JB', 'ZA'] }],
  },
  'bepaling-vastgesteld': { titel: 'Bepaling vastgesteld', regel: 'R315-02', door: jb },
  'bepaling-verstuurd': {
    titel: 'Bepaling en aanmeldformulier verstuurd',
    regel: 'R315-03',
    door: jb,
    velden: { ontvangenOp: delen.ontvangenOp },
  },
  'aanbod-bevestigd': { titel: 'Aanbod bevestigd', regel: 'R315-03', door: za },
  'afwijzing-ontvangen': { titel: 'Afwijzing ontvangen', regel: 'R315-03', door: za },
  '315-verstuurd': {
    titel: '315-bericht verstuurd',
    regel: 'R315-05',
    door: za,
    velden: {
      juistEnVolledig: { soort: 'janee', titel: 'het bericht is juist en volledig' },
      ontvangenOp: delen.ontvangenOp,
    },
  },
  '301-verstuurd': { titel: '301-bericht verstuurd', regel: 'R315-05', door: backoffice },
  'zorg-gestart': { titel: 'Zorg gestart', regel: 'R315-05', door: za },
  'stukken-doorgestuurd': {
    titel: 'Bepaling en aanmeldformulier doorgestuurd naar de gevonden zorgaanbieder',
    regel: 'R315-06',
    door: za,
    velden: { ontvangenOp: delen.ontvangenOp },
  },
  ...delen.gebeurtenissen('R315-06', 'R315-07', 'R315-08'),
  'oplossing-gevonden': delen.oplossingGevonden('R315-01', ['301-bericht', '301-bericht-gevonden-hulp']),
} as const satisfies Route['gebeurtenissen']

const overgangen = [
  { bij: 'geen-contact-gemeld', in: ['afstemmen'] },
  {
    bij: 'overleg-lokaal-team-gevoerd',
    in: ['afstemmen'],
    naar: 'vaststellen',
    als: [{ eerder: 'overleg-zorgaanbieder-gevoerd' }],
  },
  { bij: 'overleg-lokaal-team-gevoerd', in: ['afstemmen'] },
  {
    bij: 'overleg-zorgaanbieder-gevoerd',
    in: ['afstemmen'],
    naar: 'vaststellen',
    als: [{ eerder: 'overleg-lokaal-team-gevoerd' }],
  },
  { bij: 'overleg-zorgaanbieder-gevoerd', in: ['afstemmen'] },
  { bij: 'bepaling-vastgesteld', in: ['vaststellen'], naar: 'versturen' },
  { bij: 'bepaling-verstuurd', in: ['versturen'], naar: 'onderzoeken' },
  { bij: 'aanbod-bevestigd', in: ['onderzoeken'], naar: 'verzoeken' },
  {
    bij: 'afwijzing-ontvangen',
    in: ['onderzoeken', 'verzoeken', 'toewijzen', 'gevonden'],
    naar: 'inschakelen',
  },
  { bij: '315-verstuurd', in: ['onderzoeken', 'verzoeken', 'toewijzen'], als: [onjuist] },
  { bij: '315-verstuurd', in: ['onderzoeken', 'verzoeken'], naar: 'toewijzen' },
  { bij: '315-verstuurd', in: ['gevonden', 'afgerond'] },
  { bij: '301-verstuurd', in: ['toewijzen', 'gevonden', 'afgerond'] },
  { bij: 'zorg-gestart', in: ['onderzoeken', 'verzoeken', 'toewijzen', 'gevonden'], naar: 'afgerond' },
  { bij: 'stukken-doorgestuurd', in: ['gevonden'] },
  ...delen.overgangen,
] as const satisfies Route['overgangen']

const bericht301 = {
  regel: 'R315-05',
  wie: backoffice,
  vanaf: [{ gebeurtenis: '315-verstuurd', veld: 'ontvangenOp' }],
  termijn: [{ duur: WD5 }],
  voldaan: [{ bij: '301-verstuurd' }],
  vervalt: [{ bij: 'afwijzing-ontvangen' }],
} as const
const bericht315 = {
  wie: za,
  termijn: [{ duur: WD5 }],
  voldaan: [{ bij: '315-verstuurd', als: [{ niet: onjuist }] }],
  vervalt: [{ bij: 'afwijzing-ontvangen' }],
} as const
/** After help was found, until a new rejection: the messages are those of the provider that was found. */
const naVondst = { eerder: 'hulp-gevonden', sinds: 'afwijzing-ontvangen' } as const

const verplichtingen = [
  {
    id: 'overleg-lokaal-team',
    titel: 'Afstemmen met het lokaal team',
    regel: 'R315-01',
    interpretaties: ['I-20'],
    wie: jb,
    ontstaat: [{ opening: true }],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'overleg-lokaal-team-gevoerd' }],
    meldbaar: [{ parameter: 'I-20', is: 'afspraak' }],
  },
  {
    id: 'overleg-zorgaanbieder',
    titel: 'Afstemmen met een zorgaanbieder',
    regel: 'R315-01',
    interpretaties: ['I-20'],
    wie: jb,
    ontstaat: [{ opening: true }],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'overleg-zorgaanbieder-gevoerd' }],
    meldbaar: [{ parameter: 'I-20', is: 'afspraak' }],
  },
  {
    id: 'contact-regelen',
    titel: 'Jeugdbeschermer en lokaal team met elkaar in contact brengen',
    regel: 'R301B-01',
    wie: [{ wie: ['regionale-contactpersoon'] }],
    ontstaat: [{ bij: 'geen-contact-gemeld' }],
    voldaan: [{ bij: 'overleg-lokaal-team-gevoerd' }],
  },
  delen.zorgbemiddelaar,
  {
    id: 'bepaling-vaststellen',
    titel: 'Bepaling vaststellen en aanmeldformulier invullen',
    regel: 'R315-02',
    wie: jb,
    ontstaat: [{ betreedt: 'vaststellen' }],
    voldaan: [{ bij: 'bepaling-vastgesteld' }],
  },
  {
    id: 'bepaling-versturen',
    titel: 'Bepaling en aanmeldformulier versturen',
    regel: 'R315-03',
    interpretaties: ['I-22'],
    wie: jb,
    ontstaat: [{ betreedt: 'vaststellen' }],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'bepaling-verstuurd' }],
  },
  {
    id: 'duidelijkheid',
    titel: 'Duidelijk maken of passende hulp op tijd komt',
    regel: 'R315-04',
    interpretaties: ['I-04'],
    wie: [{ wie: ['JB', 'ZA'] }],
    ontstaat: [{ betreedt: 'vaststellen' }],
    termijn: [{ duur: { aantal: 2, eenheid: 'weken' } }],
    voldaan: [
      { bij: 'aanbod-bevestigd' },
      { bij: '315-verstuurd' },
      { bij: 'zorg-gestart' },
      { bij: 'afwijzing-ontvangen' },
    ],
  },
  {
    ...bericht315,
    id: '315-bericht',
    titel: '315-bericht versturen',
    regel: 'R315-05',
    interpretaties: ['I-19', 'I-22'],
    ontstaat: [
      { bij: 'bepaling-verstuurd', als: [{ niet: naBevestiging }] },
      { bij: 'aanbod-bevestigd', als: [naBevestiging] },
    ],
    vanaf: [
      { gebeurtenis: 'aanbod-bevestigd', als: [naBevestiging] },
      { gebeurtenis: 'bepaling-verstuurd', veld: 'ontvangenOp' },
    ],
  },
  {
    ...bericht301,
    id: '301-bericht',
    titel: '301-bericht versturen',
    ontstaat: [{ bij: '315-verstuurd', als: [{ niet: onjuist }, { niet: naVondst }] }],
  },
  ...delen.inschakelen('R315-06', 'R315-07'),
  {
    id: 'stukken-doorsturen',
    titel: 'Bepaling en aanmeldformulier doorsturen naar de gevonden zorgaanbieder',
    regel: 'R315-06',
    wie: za,
    ontstaat: [{ bij: 'hulp-gevonden' }],
    voldaan: [{ bij: 'stukken-doorgestuurd' }],
    vervalt: [{ bij: 'afwijzing-ontvangen' }],
  },
  {
    ...bericht315,
    id: '315-bericht-gevonden-hulp',
    titel: '315-bericht versturen door de gevonden zorgaanbieder',
    regel: 'R315-06',
    interpretaties: ['I-19', 'I-23'],
    ontstaat: [{ bij: 'stukken-doorgestuurd' }],
    vanaf: [{ gebeurtenis: 'stukken-doorgestuurd', veld: 'ontvangenOp' }],
  },
  {
    ...bericht301,
    id: '301-bericht-gevonden-hulp',
    titel: '301-bericht versturen aan de gevonden zorgaanbieder',
    regel: 'R315-06',
    interpretaties: ['I-23'],
    ontstaat: [{ bij: '315-verstuurd', als: [{ niet: onjuist }, naVondst] }],
  },
  ...delen.opschalen('R315-08'),
] as const satisfies Route['verplichtingen']

/** The 315 aanmeldroute of Bouwsteen 5 of 2021. Data only. */
export const gvjb315Definitie = {
  id: 'gvjb-315',
  versie: '2021',
  titel: '315-aanmeldroute jeugdhulp',
  bron: 'gvjb-bouwstenen-2021',
  geldigVanaf: '2021-07-01',
  gecontroleerdOp: '2026-11-23',
  actoren: delen.actoren,
  parameters: {
    ...delen.parameters,
    'I-22': {
      titel: 'Vanaf wanneer de termijn van het 315-bericht loopt',
      keuzes: ['ontvangst-bepaling', 'bevestiging-aanbod'],
      standaard: 'ontvangst-bepaling',
    },
  },
  gegevens: delen.gegevens,
  afleidingen: {},
  begin: 'afstemmen',
  stappen,
  gebeurtenissen,
  overgangen,
  verplichtingen,
  bevindingen: [
    {
      code: 'niet-gecontracteerd-zonder-raadpleging',
      regel: 'R315-01',
      tekst:
        'Zorg zonder contract kan alleen na overleg met de functionaris die de gemeente heeft aangewezen.',
      bij: [
        {
          bij: 'overleg-lokaal-team-gevoerd',
          als: [
            { veld: 'gecontracteerd', is: [false] },
            { niet: { veld: 'functionarisGeraadpleegd', is: [true] } },
          ],
        },
      ],
    },
  ],
  checklists: {
    ...delen.checklists,
    afstemming: {
      titel: 'Wat de afstemming oplevert',
      regel: 'R315-01',
      punten: {
        'lokaal-team-eerst': { titel: 'eerst gesproken met het lokaal team', indienVanToepassing: true },
        advies: { titel: 'advies van het lokaal team over welke drie zorgaanbieders te benaderen zijn' },
        achtereenvolgens: { titel: 'die zorgaanbieders zijn een voor een benaderd' },
      },
    },
  },
  bepaling: {
    regel: 'R315-02',
    verplicht: [
      { deel: 'duur', titel: 'de duur', regel: 'R315-02' },
      { deel: 'vorm', titel: 'de vorm', regel: 'R315-02' },
      { deel: 'omvang', titel: 'de omvang', regel: 'R315-02' },
      { deel: 'evaluatiemomenten', titel: 'de evaluatiemomenten', regel: 'R315-02' },
    ],
    verboden: [],
    bevestigen: [
      { deel: 'volgensOverleg', titel: 'beide gesprekken', regel: 'R315-02' },
      { deel: 'volgensInkoopafspraken', titel: 'de regionale inkoopafspraken', regel: 'R315-02' },
    ],
  },
  stukken: [
    {
      bij: 'bepaling-verstuurd',
      stuk: 'bepaling',
      titel: 'bepaling jeugdhulp',
      van: 'JB',
      naar: [{ wie: ['ZA', 'LTM'] }],
      regel: 'R315-03',
    },
    {
      bij: 'bepaling-verstuurd',
      stuk: 'aanmeldformulier',
      titel: 'aanmeldformulier jeugdhulp',
      van: 'JB',
      naar: [{ wie: ['ZA', 'LTM'] }],
      regel: 'R315-03',
    },
  ],
  rollen: [
    ...delen.rollen('afstemmen', 'R315-06', 'R315-07'),
    {
      wie: 'ZA',
      stappen: ['verzoeken', 'toewijzen'],
      regel: 'R315-05',
      tekst: 'Houdt de jeugdbeschermer op de hoogte van het 315-bericht.',
    },
  ],
  besluiten: {
    sector: delen.sector,
    codering: {
      titel: 'Wie de productcode bepaalt',
      gegevens: { route: { soort: 'keuze', titel: 'route', keuzes: ['301', '315'], verplicht: [] } },
      regels: [
        {
          uitkomst: { wie: 'LTM', met: 'backoffice', bericht: '301' },
          regel: 'R315-09',
          tekst: 'In de 301-route bepaalt het lokaal team de code, samen met de backoffice.',
          als: [{ gegeven: 'route', is: ['301'] }],
        },
        {
          uitkomst: { wie: 'ZA', bericht: '315' },
          regel: 'R315-09',
          tekst: 'In de 315-route bepaalt de zorgaanbieder de code, in het 315-bericht.',
        },
      ],
    },
  },
  nietGecontracteerd: { regel: 'R315-01', raadpleeg: 'aangewezen-functionaris' },
} as const satisfies Route
