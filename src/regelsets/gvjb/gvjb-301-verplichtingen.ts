import type { Anker, Moment, Verplichtingdefinitie, Voorwaarde } from '../../routes/definitie'
import { jb, ltm, za } from './gvjb-301-stappen'

const WD3 = { aantal: 3, eenheid: 'werkdagen' } as const
const WD5 = { aantal: 5, eenheid: 'werkdagen' } as const
const WD10 = { aantal: 10, eenheid: 'werkdagen' } as const

const ontvangst = { gebeurtenis: 'bepaling-verstuurd', veld: 'ontvangenOp' } as const satisfies Anker
const overleg = { gebeurtenis: 'overleg-gevoerd' } as const satisfies Anker

const afgewezen = [
  { bij: 'afwijzing-ontvangen' },
  {
    bij: 'aanbod-bevestigd',
    als: [
      { parameter: 'I-14', is: 'meteen-afwijzing' },
      { veld: 'antwoord', is: ['niet-tijdig'] },
    ],
  },
] as const satisfies readonly Moment[]
const formulierTeruggestuurd = {
  veld: 'verplichting',
  is: ['formulier-retourneren'],
} as const satisfies Voorwaarde
const geenCollectief = { gegeven: 'collectiefAanwezig', is: [false] } as const satisfies Voorwaarde
const collectiefGeprobeerd = {
  eerder: 'collectief-ingeschakeld',
  sinds: 'afwijzing-ontvangen',
} as const satisfies Voorwaarde
/** Part 1 serves the collectief once: at a later answer it is gone already. */
const collectiefAntwoordde = {
  eerder: 'geen-hulp-gevonden',
  sinds: 'afwijzing-ontvangen',
} as const satisfies Voorwaarde
const alTeruggestuurd = {
  eerder: 'verplichting-voldaan',
  verplichting: 'formulier-retourneren',
  sinds: 'afwijzing-ontvangen',
} as const satisfies Voorwaarde
const retIngeschakeld = {
  eerder: 'ret-ingeschakeld',
  sinds: 'afwijzing-ontvangen',
} as const satisfies Voorwaarde
const deel1Apart = { parameter: 'I-17', is: 'deel-1-na-collectief' } as const satisfies Voorwaarde

/** Steps 1 to 4: from making contact to the answer of the provider. */
const totAntwoord = [
  {
    id: 'overleg',
    titel: 'Overleg voeren met het lokaal team',
    regel: 'R301-01',
    interpretaties: ['I-20'],
    wie: jb,
    ontstaat: [{ opening: true }],
    termijn: [{ duur: WD3 }],
    voldaan: [{ bij: 'overleg-gevoerd' }],
    meldbaar: [{ parameter: 'I-20', is: 'afspraak' }],
  },
  {
    id: 'bepaling-vaststellen',
    titel: 'Generieke bepaling vaststellen en aanmeldformulier invullen',
    regel: 'R301-02',
    wie: jb,
    ontstaat: [{ bij: 'overleg-gevoerd' }],
    vanaf: [overleg],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'bepaling-vastgesteld' }],
  },
  {
    id: 'bepaling-versturen',
    titel: 'Bepaling en aanmeldformulier versturen',
    regel: 'R301-03',
    wie: jb,
    ontstaat: [{ bij: 'overleg-gevoerd' }],
    vanaf: [overleg],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'bepaling-verstuurd' }],
  },
  {
    id: '301-bericht',
    titel: '301-bericht versturen',
    regel: 'R301-04',
    interpretaties: ['I-05', 'I-19'],
    wie: ltm,
    ontstaat: [{ bij: 'bepaling-verstuurd' }],
    vanaf: [{ ...overleg, als: [{ parameter: 'I-05', is: 'overleg' }] }, ontvangst],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: '301-verstuurd' }],
    vervalt: afgewezen,
  },
  {
    id: 'antwoord-zorgaanbieder',
    titel: 'Antwoorden op de hulpvraag',
    regel: 'R301-05',
    interpretaties: ['I-06', 'I-19'],
    wie: za,
    ontstaat: [{ bij: 'bepaling-verstuurd' }],
    vanaf: [ontvangst],
    termijn: [
      { duur: WD5, als: [{ gegeven: 'hulpvorm', is: ['ambulant'] }] },
      { duur: WD10, als: [{ gegeven: 'hulpvorm', is: ['verblijf'] }] },
    ],
    voldaan: [{ bij: 'aanbod-bevestigd' }, { bij: 'zorg-gestart' }, { bij: 'afwijzing-ontvangen' }],
  },
  {
    id: 'bepaling-aanpassen',
    titel: 'Bepaling aanpassen aan de andere productcode',
    regel: 'R301-06',
    wie: jb,
    ontstaat: [
      { bij: 'aanbod-bevestigd', als: [{ veld: 'antwoord', is: ['andere-productcode'] }] },
      {
        bij: 'aangepast-301-verstuurd',
        als: [{ niet: { eerder: 'bepaling-aangepast', sinds: 'aanbod-bevestigd' } }],
      },
    ],
    voldaan: [{ bij: 'bepaling-aangepast' }],
  },
] as const satisfies readonly Verplichtingdefinitie[]

/** What a rejection brings about: the form goes back and is destroyed, and the case goes on to step 5. */
const naAfwijzing = [
  {
    id: 'formulier-retourneren',
    titel: 'Deel 1 van het aanmeldformulier met terugkoppeling terugsturen',
    regel: 'R301-20',
    interpretaties: ['I-14'],
    wie: za,
    ontstaat: afgewezen,
    ookAlsOpen: true,
    voldaan: [],
  },
  {
    id: 'formulier-vernietigen',
    onderdeel: 'deel-2',
    titel: 'Deel 2 van het aanmeldformulier vernietigen',
    regel: 'R301-07',
    interpretaties: ['I-17'],
    wie: za,
    ontstaat: [{ bij: 'verplichting-voldaan', als: [formulierTeruggestuurd, deel1Apart] }],
    voldaan: [],
  },
  {
    id: 'formulier-vernietigen',
    onderdeel: 'deel-1',
    titel: 'Deel 1 van het aanmeldformulier vernietigen',
    regel: 'R301-07',
    interpretaties: ['I-17'],
    wie: za,
    ontstaat: [
      { bij: 'hulp-gevonden', in: ['collectief'], als: [deel1Apart, { niet: collectiefAntwoordde }] },
      { bij: 'geen-hulp-gevonden', in: ['collectief'], als: [deel1Apart, { niet: collectiefAntwoordde }] },
      { bij: 'verplichting-voldaan', als: [formulierTeruggestuurd, deel1Apart, geenCollectief] },
      {
        bij: 'verplichting-voldaan',
        als: [
          formulierTeruggestuurd,
          deel1Apart,
          { niet: geenCollectief },
          { niet: collectiefGeprobeerd },
          retIngeschakeld,
        ],
      },
      {
        bij: 'ret-ingeschakeld',
        in: ['inschakelen'],
        als: [deel1Apart, { niet: geenCollectief }, { niet: collectiefGeprobeerd }, alTeruggestuurd],
      },
    ],
    voldaan: [],
  },
  {
    id: 'formulier-vernietigen',
    onderdeel: 'deel-1-en-2',
    titel: 'Deel 1 en 2 van het aanmeldformulier vernietigen',
    regel: 'R301-07',
    interpretaties: ['I-17'],
    wie: za,
    ontstaat: [
      {
        bij: 'verplichting-voldaan',
        als: [formulierTeruggestuurd, { parameter: 'I-17', is: 'beide-meteen' }],
      },
    ],
    voldaan: [],
  },
  {
    id: 'casus-inbrengen',
    onderdeel: 'collectief',
    titel: 'Casus inbrengen bij het collectief, met deel 1 van het formulier',
    regel: 'R301-08',
    wie: za,
    ontstaat: [{ betreedt: 'inschakelen', als: [{ niet: geenCollectief }, { niet: collectiefGeprobeerd }] }],
    voldaan: [{ bij: 'collectief-ingeschakeld' }],
    vervalt: [{ bij: 'ret-ingeschakeld' }],
  },
  {
    id: 'casus-inbrengen',
    onderdeel: 'ret',
    titel: 'Casus inbrengen bij het RET',
    regel: 'R301-09',
    interpretaties: ['I-16'],
    wie: jb,
    ontstaat: [
      { betreedt: 'inschakelen', als: [geenCollectief] },
      { betreedt: 'inschakelen', als: [collectiefGeprobeerd] },
    ],
    voldaan: [{ bij: 'ret-ingeschakeld' }],
    vervalt: [{ bij: 'collectief-ingeschakeld' }],
  },
  {
    id: 'lokaal-team-informeren',
    onderdeel: 'vervolgstappen',
    titel: 'Lokaal team informeren over de vervolgstappen',
    regel: 'R301-08',
    wie: jb,
    ontstaat: [{ betreedt: 'inschakelen' }],
    voldaan: [],
  },
] as const satisfies readonly Verplichtingdefinitie[]

/** The rejection that step 5 can be counted from: as such, or an offer not in time that counts as one (I-14). */
const vanafAfwijzing = [
  {
    gebeurtenis: 'afwijzing-ontvangen',
    als: [{ parameter: 'I-15', is: 'afwijzing' }, { eerder: 'afwijzing-ontvangen' }],
  },
  { gebeurtenis: 'aanbod-bevestigd', als: [{ parameter: 'I-15', is: 'afwijzing' }] },
] as const satisfies readonly Anker[]

/** Engaged again after step 6, the RET starts anew: no earlier rejection is counted from. */
const besprekingRet = {
  id: 'bespreking-ret',
  titel: 'Casus bespreken in het (vooroverleg van het) RET',
  regel: 'R301-09',
  interpretaties: ['I-15'],
  wie: [{ wie: ['RET'] }],
  termijn: [{ duur: WD10 }],
  voldaan: [
    { bij: 'casus-besproken' },
    { bij: 'impasse' },
    { bij: 'hulp-gevonden' },
    { bij: 'geen-hulp-gevonden' },
  ],
} as const

/** Step 5, and what follows when help is found. */
const inschakelen = [
  {
    id: 'antwoord-collectief',
    titel: 'Antwoorden op de ingebrachte casus',
    regel: 'R301-08',
    interpretaties: ['I-15'],
    wie: [{ wie: ['collectief'] }],
    ontstaat: [{ bij: 'collectief-ingeschakeld' }],
    vanaf: [...vanafAfwijzing, { gebeurtenis: 'collectief-ingeschakeld' }],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'hulp-gevonden' }, { bij: 'geen-hulp-gevonden' }],
  },
  {
    ...besprekingRet,
    ontstaat: [{ bij: 'ret-ingeschakeld', in: ['inschakelen'] }],
    vanaf: [...vanafAfwijzing, { gebeurtenis: 'ret-ingeschakeld' }],
  },
  {
    ...besprekingRet,
    ontstaat: [{ bij: 'ret-ingeschakeld', in: ['opschalen'] }],
    vanaf: [{ gebeurtenis: 'ret-ingeschakeld' }],
  },
  {
    id: '301-bericht-gevonden-hulp',
    titel: '301-bericht versturen aan de gevonden zorgaanbieder',
    regel: 'R301-10',
    wie: ltm,
    ontstaat: [{ bij: 'hulp-gevonden' }],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: '301-verstuurd' }],
    vervalt: afgewezen,
  },
  {
    id: 'gedragswetenschappers-inschakelen',
    titel: 'Ieder de eigen gedragswetenschapper inschakelen',
    regel: 'R301-11',
    interpretaties: ['I-25'],
    wie: [{ wie: ['JB', 'ZA'] }],
    ontstaat: [
      { bij: 'visieverschil' },
      {
        bij: 'impasse',
        als: [
          { parameter: 'I-25', is: 'altijd-gedragswetenschappers' },
          { veld: 'reden', is: ['visieverschil'] },
        ],
      },
    ],
    voldaan: [{ bij: 'visieverschil-overbrugd' }],
  },
] as const satisfies readonly Verplichtingdefinitie[]

/** Step 6. */
const opschalen = [
  {
    id: 'lokaal-team-informeren',
    onderdeel: 'opschaling',
    titel: 'Lokaal team informeren over de opschaling',
    regel: 'R301-13',
    wie: jb,
    ontstaat: [{ betreedt: 'opschalen' }],
    voldaan: [],
  },
  {
    id: 'teamleider-informeren',
    titel: 'Eigen teamleider informeren over de opschaling',
    regel: 'R301-13',
    wie: jb,
    ontstaat: [{ betreedt: 'opschalen' }],
    voldaan: [{ bij: 'opschaling-besproken' }, { bij: 'bestuurlijk-geescaleerd' }],
  },
  {
    id: 'opschalingsgesprek',
    titel: 'Opschaling bespreken met de regionale contactpersoon',
    regel: 'R301-13',
    wie: [{ wie: ['teamleider-GI'] }],
    ontstaat: [{ betreedt: 'opschalen' }],
    ookAlsOpen: true,
    vanaf: [{ betreden: 'opschalen' }],
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'opschaling-besproken' }, { bij: 'bestuurlijk-geescaleerd' }],
    vervalt: [{ bij: 'hulp-gevonden' }],
  },
  {
    id: 'bestuurlijke-escalatie',
    titel: 'Bestuurlijk escaleren',
    regel: 'R301-13',
    interpretaties: ['I-24'],
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
    termijn: [{ duur: WD5 }],
    voldaan: [{ bij: 'bestuurlijk-geescaleerd' }],
    vervalt: [{ bij: 'hulp-gevonden' }],
  },
] as const satisfies readonly Verplichtingdefinitie[]

export const verplichtingen = [...totAntwoord, ...naAfwijzing, ...inschakelen, ...opschalen] as const
