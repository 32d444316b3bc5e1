import type { Route } from '../../routes/definitie'
import { ltm, stappen as stappen2022 } from './gvjb-301-stappen'
import * as delen from './gvjb-2021-delen'

const WD3 = { aantal: 3, eenheid: 'werkdagen' } as const
const WD5 = { aantal: 5, eenheid: 'werkdagen' } as const

const { jb, za } = delen
const ontvangst = { gebeurtenis: 'bepaling-verstuurd', veld: 'ontvangenOp' } as const
const vanafBepaling = { parameter: 'I-22', is: 'ontvangst-bepaling' } as const

const stappen = {
  'contact-leggen': { titel: 'Contact leggen', regel: 'R301B-01' },
  vaststellen: { titel: 'Vaststellen', regel: 'R301B-02' },
  versturen: { titel: 'Versturen', regel: 'R301B-02' },
  onderzoeken: { titel: 'Toewijzen en onderzoeken', regel: 'R301B-03' },
  inschakelen: { titel: 'Netwerk of RET inschakelen', regel: 'R301B-05' },
  netwerk: { titel: 'Netwerk van zorgaanbieders', regel: 'R301B-05' },
  ret: { titel: 'Regionaal Expertteam', regel: 'R301B-05' },
  gevonden: { titel: 'Hulp gevonden', regel: 'R301B-05' },
  opschalen: { titel: 'Opschalen', regel: 'R301B-06' },
  'bestuurlijke-escalatie': { titel: 'Bestuurlijke escalatie', regel: 'R301B-06' },
  afgerond: { titel: 'Afgerond', regel: 'R301B-03', einde: true },
  gestopt: stappen2022.gestopt,
} as const satisfies Route['stappen']

const gebeurtenissen = {
  'overleg-gevoerd': {
    titel: 'Overleg gevoerd',
    regel: 'R301B-01',
    door: [{ wie: ['JB', 'LTM'] }],
    velden: delen.contractvelden,
  },
  'bepaling-vastgesteld': { titel: 'Bepaling vastgesteld', regel: 'R301B-02', door: jb },
  'bepaling-verstuurd': {
    titel: 'Bepaling en aanmeldformulier verstuurd',
    regel: 'R301B-02',
    door: jb,
    velden: { ontvangenOp: delen.ontvangenOp },
  },
  '301-verstuurd': {
    titel: '301-bericht verstuurd',
    regel: 'R301B-03',
    door: ltm,
    velden: { ontvangenOp: delen.ontvangenOp },
  },
  'aanbod-bevestigd': { titel: 'Aanbod bevestigd', regel: 'R301B-03', door: za },
  'afwijzing-ontvangen': { titel: 'Afwijzing ontvangen', regel: 'R301B-03', door: za },
  'zorg-gestart': { titel: 'Zorg gestart', regel: 'R301B-03', door: za },
  'formulier-doorgestuurd': {
    titel: 'Aanmeldformulier doorgestuurd naar de gevonden zorgaanbieder',
    regel: 'R301B-05',
    door: za,
  },
  ...delen.gebeurtenissen('R301B-05', 'R301B-05', 'R301B-06'),
  'oplossing-gevonden': delen.oplossingGevonden('R301B-01', ['301-bericht', '301-bericht-gevonden-hulp']),
} as const satisfies Route['gebeurtenissen']

const overgangen = [
  { bij: 'geen-contact-gemeld', in: ['contact-leggen'] },
  { bij: 'overleg-gevoerd', in: ['contact-leggen'], naar: 'vaststellen' },
  { bij: 'bepaling-vastgesteld', in: ['vaststellen'], naar: 'versturen' },
  { bij: 'bepaling-verstuurd', in: ['versturen'], naar: 'onderzoeken' },
  { bij: '301-verstuurd', in: ['onderzoeken', 'gevonden', 'afgerond'] },
  { bij: 'aanbod-bevestigd', in: ['onderzoeken'] },
  { bij: 'afwijzing-ontvangen', in: ['onderzoeken', 'gevonden'], naar: 'inschakelen' },
  { bij: 'formulier-doorgestuurd', in: ['gevonden'] },
  { bij: 'zorg-gestart', in: ['onderzoeken', 'gevonden'], naar: 'afgerond' },
  ...delen.overgangen,
] as const satisfies Route['overgangen']

const gevondenHulp = {
  id: '301-bericht-gevonden-hulp',
  titel: '301-bericht versturen aan de gevonden zorgaanbieder',
  regel: 'R301B-05',
  wie: ltm,
  termijn: [{ duur: WD5 }],
  voldaan: [{ bij: '301-verstuurd' }],
  vervalt: [{ bij: 'afwijzing-ontvangen' }],
} as const

const antwoord = [
  { bij: 'aanbod-bevestigd' },
  { bij: 'zorg-gestart' },
  { bij: 'afwijzing-ontvangen' },
] as const

const verplichtingen = [
  {
    id: 'overleg',
    titel: 'Overleg voeren met het lokaal team',
    regel: 'R301B-01',
    interpretaties: ['I-20'],
    wie: jb,
    ontstaat: [{ opening: true }],
    termijn: [{ duur: WD3 }],
    voldaan: [{ bij: 'overleg-gevoerd' }],
    meldbaar: [{ parameter: 'I-20', is: 'afspraak' }],
  },
  {
    id: 'contact-regelen',
    titel: 'Jeugdbeschermer en lokaal team met elkaar in contact brengen',
    regel: 'R301B-01',
    wie: [{ wie: ['regionale-contactpersoon'] }],
    ontstaat: [{ bij: 'geen-contact-gemeld' }],
    voldaan: [{ bij: 'overleg-gevoerd' }],
  },
  delen.zorgbemiddelaar,
  {
    id: 'bepaling-vaststellen',
    titel: 'Bepaling vaststellen en aanmeldformulier invullen',
    regel: 'R301B-02',
    wie: jb,
    ontstaat: [{ bij: 'overleg-gevoerd' }],
    voldaan: [{ bij: 'bepaling-vastgesteld' }],
  },
  {
    id: 'bepaling-versturen',
    titel: 'Bepaling en aanmeldformulier versturen',
    regel: 'R301B-02',
    wie: jb,
    ontstaat: [{ bij: 'overleg-gevoerd' }],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'bepaling-verstuurd' }],
  },
  {
    id: 'duidelijkheid',
    titel: 'Duidelijk maken of passende hulp op tijd komt',
    regel: 'R301B-04',
    interpretaties: ['I-04', 'I-23'],
    wie: [{ wie: ['JB', 'LTM', 'ZA'] }],
    ontstaat: [{ bij: 'overleg-gevoerd' }],
    termijn: [
      { duur: { aantal: 2, eenheid: 'weken' }, als: [{ parameter: 'I-23', is: 'twee-weken' }] },
      { duur: { aantal: 3, eenheid: 'weken' } },
    ],
    voldaan: antwoord,
  },
  {
    id: '301-bericht',
    titel: '301-bericht versturen',
    regel: 'R301B-03',
    interpretaties: ['I-19'],
    wie: ltm,
    ontstaat: [{ bij: 'bepaling-verstuurd' }],
    vanaf: [ontvangst],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: '301-verstuurd' }],
    vervalt: [{ bij: 'afwijzing-ontvangen' }],
  },
  {
    id: 'antwoord-zorgaanbieder',
    titel: 'Afwijzen als de hulp niet past of niet op tijd komt',
    regel: 'R301B-03',
    interpretaties: ['I-19', 'I-22'],
    wie: za,
    ontstaat: [
      { bij: 'bepaling-verstuurd', als: [vanafBepaling] },
      {
        bij: '301-verstuurd',
        in: ['onderzoeken'],
        als: [{ niet: vanafBepaling }, { niet: { eerder: 'aanbod-bevestigd' } }],
      },
    ],
    vanaf: [
      { ...ontvangst, als: [vanafBepaling] },
      { gebeurtenis: '301-verstuurd', veld: 'ontvangenOp' },
    ],
    termijn: [{ duur: WD5 }],
    voldaan: antwoord,
  },
  ...delen.inschakelen('R301B-05', 'R301B-05'),
  {
    id: 'formulier-doorsturen',
    titel: 'Aanmeldformulier doorsturen naar de gevonden zorgaanbieder',
    regel: 'R301B-05',
    wie: za,
    ontstaat: [{ bij: 'hulp-gevonden', in: ['netwerk'] }],
    voldaan: [{ bij: 'formulier-doorgestuurd' }],
    vervalt: [{ bij: 'afwijzing-ontvangen' }],
  },
  { ...gevondenHulp, ontstaat: [{ bij: 'hulp-gevonden', in: ['netwerk'] }] },
  {
    ...gevondenHulp,
    interpretaties: ['I-23'],
    ontstaat: [{ bij: 'hulp-gevonden', in: ['ret', 'opschalen', 'bestuurlijke-escalatie'] }],
  },
  ...delen.opschalen('R301B-06'),
] as const satisfies Route['verplichtingen']

/** The 301 aanmeldroute as Bouwsteen 5 of 2021 has it. Data only. */
export const gvjb301v2021Definitie = {
  id: 'gvjb-301',
  versie: '2021',
  titel: '301-aanmeldroute jeugdhulp',
  bron: 'gvjb-bouwstenen-2021',
  geldigVanaf: '2021-07-01',
  geldigTot: '2022-03-31',
  gecontroleerdOp: '2026-11-23',
  actoren: delen.actoren,
  parameters: {
    ...delen.parameters,
    'I-18': {
      titel: 'Wat het lokaal team bij de bepaling krijgt',
      keuzes: ['alleen-bepaling', 'ook-formulier'],
      standaard: 'ook-formulier',
    },
    'I-22': {
      titel: 'Vanaf wanneer de termijn voor een afwijzing loopt',
      keuzes: ['ontvangst-301', 'ontvangst-bepaling'],
      standaard: 'ontvangst-301',
    },
    'I-23': {
      titel: 'Hoe lang stap 2 tot en met 4 samen duren',
      keuzes: ['drie-weken', 'twee-weken'],
      standaard: 'drie-weken',
    },
  },
  gegevens: delen.gegevens,
  afleidingen: {},
  begin: 'contact-leggen',
  stappen,
  gebeurtenissen,
  overgangen,
  verplichtingen,
  bevindingen: [
    {
      code: 'niet-gecontracteerd-zonder-raadpleging',
      regel: 'R301B-01',
      tekst:
        'Zorg zonder contract kan alleen na overleg met de functionaris die de gemeente heeft aangewezen.',
      bij: [
        {
          bij: 'overleg-gevoerd',
          als: [
            { veld: 'gecontracteerd', is: [false] },
            { niet: { veld: 'functionarisGeraadpleegd', is: [true] } },
          ],
        },
      ],
    },
  ],
  checklists: delen.checklists,
  bepaling: {
    regel: 'R301B-02',
    verplicht: [
      { deel: 'duur', titel: 'de duur', regel: 'R301B-02' },
      { deel: 'vorm', titel: 'de vorm', regel: 'R301B-02' },
      { deel: 'omvang', titel: 'de omvang', regel: 'R301B-02' },
      { deel: 'evaluatiemomenten', titel: 'de evaluatiemomenten', regel: 'R301B-02' },
    ],
    verboden: [],
    bevestigen: [
      { deel: 'volgensOverleg', titel: 'het overleg met het lokaal team', regel: 'R301B-02' },
      { deel: 'volgensInkoopafspraken', titel: 'de regionale inkoopafspraken', regel: 'R301B-02' },
    ],
  },
  stukken: [
    {
      bij: 'bepaling-verstuurd',
      stuk: 'generieke-bepaling',
      titel: 'generieke bepaling jeugdhulp',
      van: 'JB',
      naar: [{ wie: ['LTM'] }],
      regel: 'R301B-02',
    },
    {
      bij: 'bepaling-verstuurd',
      stuk: 'aanmeldformulier',
      titel: 'aanmeldformulier jeugdhulp',
      van: 'JB',
      naar: [{ wie: ['ZA'], als: [{ parameter: 'I-18', is: 'alleen-bepaling' }] }, { wie: ['LTM', 'ZA'] }],
      regel: 'R301B-02',
      interpretaties: ['I-18'],
    },
  ],
  rollen: delen.rollen('contact-leggen', 'R301B-05', 'R301B-05'),
  besluiten: {
    sector: delen.sector,
    'herkomst-termijn': {
      titel: 'Uit welke termijn van het doorbraakplan een termijn komt',
      gegevens: {
        termijn: {
          soort: 'keuze',
          titel: 'termijn van de route',
          keuzes: ['overleg', 'duidelijkheid', 'bespreking-ret', 'bestuurlijke-escalatie'],
          verplicht: [],
        },
      },
      regels: [
        {
          uitkomst: { doorbraakplan: '2 werkdagen', route301: '3 werkdagen', route315: '5 werkdagen' },
          regel: 'R301B-07',
          tekst: 'De 2 werkdagen van het doorbraakplan zijn 3 werkdagen geworden, in de 315-route 5.',
          als: [{ gegeven: 'termijn', is: ['overleg'] }],
        },
        {
          uitkomst: { doorbraakplan: '2 weken', route301: '2 weken', route315: '2 weken' },
          regel: 'R301B-07',
          interpretaties: ['I-23'],
          tekst: 'De 2 weken van het doorbraakplan zijn overgenomen.',
          als: [
            { gegeven: 'termijn', is: ['duidelijkheid'] },
            { parameter: 'I-23', is: 'twee-weken' },
          ],
        },
        {
          uitkomst: { doorbraakplan: '2 weken', route301: '3 weken', route315: '2 weken' },
          regel: 'R301B-07',
          interpretaties: ['I-23'],
          tekst: 'De 2 weken van het doorbraakplan zijn 3 weken geworden, in de 315-route 2.',
          als: [{ gegeven: 'termijn', is: ['duidelijkheid'] }],
        },
        {
          uitkomst: { doorbraakplan: '2 weken', route301: '2 weken', route315: '2 weken' },
          regel: 'R301B-07',
          tekst: 'De 2 weken voor het RET zijn overgenomen.',
          als: [{ gegeven: 'termijn', is: ['bespreking-ret'] }],
        },
        {
          uitkomst: { doorbraakplan: '1 week', route301: '1 week', route315: '1 week' },
          regel: 'R301B-07',
          tekst: 'De week voor bestuurlijke escalatie is overgenomen.',
        },
      ],
    },
  },
  nietGecontracteerd: { regel: 'R301B-01', raadpleeg: 'aangewezen-functionaris' },
} as const satisfies Route
