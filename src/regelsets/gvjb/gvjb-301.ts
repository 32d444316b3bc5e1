import type { Route } from '../../routes/definitie'
import { actoren, gebeurtenissen, gegevens, overgangen, stappen } from './gvjb-301-stappen'
import { verplichtingen } from './gvjb-301-verplichtingen'

/** The choices the 2022 route leaves open, each set to the default of its interpretation. */
const parameters = {
  'I-05': {
    titel: 'Vanaf wanneer de termijn van het 301-bericht loopt',
    keuzes: ['ontvangst-bepaling', 'overleg'],
    standaard: 'ontvangst-bepaling',
  },
  'I-06': {
    titel: 'Welke zorgcategorie verblijf is en welke ambulant',
    keuzes: ['ambulant', 'verblijf'],
    sleutels: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    standaard: {
      '1': 'ambulant',
      '2': 'verblijf',
      '3': 'verblijf',
      '4': 'verblijf',
      '5': 'verblijf',
      '6': 'verblijf',
      '8': 'verblijf',
      '10': 'ambulant',
    },
  },
  'I-14': {
    titel: 'Wat volgt op een aanbod dat past maar niet op tijd is',
    keuzes: ['eerst-overbrugging', 'meteen-afwijzing'],
    standaard: 'eerst-overbrugging',
  },
  'I-15': {
    titel: 'Vanaf wanneer de termijnen van stap 5 lopen',
    keuzes: ['inbreng', 'afwijzing'],
    standaard: 'inbreng',
  },
  'I-16': {
    titel: 'Wat volgt als het collectief niets vindt',
    keuzes: ['ret', 'stap-6'],
    standaard: 'ret',
  },
  'I-17': {
    titel: 'Wanneer de delen van het aanmeldformulier worden vernietigd',
    keuzes: ['deel-1-na-collectief', 'beide-meteen'],
    standaard: 'deel-1-na-collectief',
  },
  'I-18': {
    titel: 'Wat het lokaal team bij de bepaling krijgt',
    keuzes: ['alleen-bepaling', 'ook-formulier'],
    standaard: 'alleen-bepaling',
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
  'I-24': {
    titel: 'Wie besluit tot bestuurlijke escalatie',
    keuzes: ['actoren-van-de-route', 'escalatiemodel'],
    standaard: 'actoren-van-de-route',
  },
  'I-25': {
    titel: 'Wat een visieverschil zonder gevonden oplossing is',
    keuzes: ['impasse', 'altijd-gedragswetenschappers'],
    standaard: 'impasse',
  },
  'I-26': {
    titel: 'Of een bepaling die langer duurt dan de maatregel wordt gemeld',
    keuzes: ['waarschuwing', 'niet-getoetst'],
    standaard: 'waarschuwing',
  },
} as const satisfies Route['parameters']

const langerDanMaatregel = [
  { parameter: 'I-26', is: 'waarschuwing' },
  { gegeven: 'einddatumBepaling', laterDan: 'einddatumMaatregel' },
] as const

const bevindingen = [
  {
    code: 'hulpvorm-onbekend',
    regel: 'R301-05',
    tekst: 'De vorm van hulp is niet bekend, dus ook niet tot wanneer de zorgaanbieder kan antwoorden.',
    bij: [
      { bij: 'bepaling-verstuurd', als: [{ niet: { gegeven: 'hulpvorm', is: ['ambulant', 'verblijf'] } }] },
    ],
  },
  {
    code: 'hulpvorm-strijdig-met-zorgcategorie',
    regel: 'R301-15',
    tekst:
      'De opgegeven vorm van hulp wijkt af van de vorm die bij de zorgcategorie hoort; de opgegeven vorm telt.',
    bij: [{ bij: 'bepaling-verstuurd', als: [{ strijdig: 'hulpvorm' }] }],
  },
  {
    code: 'bepaling-langer-dan-maatregel',
    regel: 'R301-02',
    tekst: 'De bepaling loopt langer door dan de maatregel.',
    bij: [
      { bij: 'bepaling-vastgesteld', als: langerDanMaatregel },
      { bij: 'bepaling-aangepast', als: langerDanMaatregel },
    ],
  },
  {
    code: 'niet-gecontracteerd-zonder-raadpleging',
    regel: 'R301-16',
    tekst: 'Zorg zonder contract kan alleen na overleg met de functionaris die de gemeente heeft aangewezen.',
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
  {
    code: 'aantekening-zonder-actief-dossier',
    regel: 'R301-19',
    tekst: 'Het lokaal team maakt alleen een aantekening waar al een dossier actief is.',
    bij: [
      {
        bij: 'overleg-gevoerd',
        als: [{ veld: 'aantekeningGemaakt', is: [true] }, { niet: { veld: 'actiefDossier', is: [true] } }],
      },
    ],
  },
  {
    code: 'ret-voor-collectief',
    regel: 'R301-09',
    tekst: 'Het RET is ingeschakeld terwijl het collectief nog niet is geprobeerd.',
    bij: [
      {
        bij: 'ret-ingeschakeld',
        als: [
          { niet: { eerder: 'collectief-ingeschakeld', sinds: 'afwijzing-ontvangen' } },
          { niet: { gegeven: 'collectiefAanwezig', is: [false] } },
        ],
      },
    ],
  },
] as const satisfies Route['bevindingen']

const checklists = {
  overlegonderwerpen: {
    titel: 'Wat jeugdbeschermer en lokaal team bespreken',
    regel: 'R301-01',
    punten: {
      a: { titel: 'hoe het nu gaat in het gezin' },
      b: { titel: 'de hulpvraag, en hoe lang en hoeveel hulp gewenst is' },
      c: { titel: 'het plan voor na de achttiende verjaardag', indienVanToepassing: true },
      d: { titel: 'wat lokale voorzieningen kunnen doen' },
      e: { titel: 'welk gecontracteerd aanbod beschikbaar is' },
      f: { titel: 'wanneer er wordt geëvalueerd' },
    },
  },
  'kennis-lokaal-team': {
    titel: 'Wat de medewerker van het lokaal team moet weten',
    regel: 'R301-01',
    punten: {
      gezin: { titel: 'de ontwikkelingen in het gezin, zelf of door zich te laten bijpraten' },
      aanbod: { titel: 'het gecontracteerde aanbod, de lokale voorzieningen en de regionale routes' },
      beschikbaarheid: { titel: 'welk gecontracteerd aanbod op dit moment beschikbaar is' },
    },
  },
  'uitkomst-overleg': {
    titel: 'Wat het overleg oplevert en hoe het gevoerd wordt',
    regel: 'R301-19',
    punten: {
      advies: { titel: 'advies van het lokaal team over welke zorgaanbieder te benaderen is' },
      'bsn-mondeling': { titel: 'het BSN is alleen mondeling gedeeld' },
      verkenning: { titel: 'aanbieders zijn vooraf gebeld', indienVanToepassing: true },
      aantekening: { titel: 'aantekening in een al actief dossier', indienVanToepassing: true },
    },
  },
  'opdracht-backoffice': {
    titel: 'Wat het lokaal team aan de backoffice doorgeeft, zoals in het overleg afgesproken',
    regel: 'R301-18',
    punten: {
      productcode: { titel: 'de productcode, zo nodig afgestemd met de zorgaanbieder' },
      omvang: { titel: 'de omvang' },
      duur: { titel: 'de duur' },
    },
  },
} as const satisfies Route['checklists']

/** The 301 aanmeldroute of the Gelderse Verbeteragenda Jeugdbescherming, version of April 2022. Data only. */
export const gvjb301Definitie = {
  id: 'gvjb-301',
  versie: '2022-04',
  titel: '301-aanmeldroute jeugdhulp',
  bron: 'gvjb-301-2022',
  geldigVanaf: '2022-04-01',
  gecontroleerdOp: '2026-11-23',
  regios: {
    regel: 'R301-17',
    namen: ['Food Valley', 'Midden IJssel-/Oost Veluwe', 'Noord Veluwe', 'Rivierenland'],
  },
  actoren,
  parameters,
  gegevens,
  afleidingen: { hulpvorm: { uit: 'zorgcategorie', parameter: 'I-06' } },
  begin: 'contact-leggen',
  stappen,
  gebeurtenissen,
  overgangen,
  verplichtingen,
  bevindingen,
  checklists,
  bepaling: {
    regel: 'R301-02',
    verplicht: [
      { deel: 'duur', titel: 'de duur', regel: 'R301-02' },
      { deel: 'vorm', titel: 'de vorm', regel: 'R301-02' },
      { deel: 'omvang', titel: 'de omvang', regel: 'R301-02' },
      { deel: 'evaluatiemomenten', titel: 'de evaluatiemomenten', regel: 'R301-02' },
      { deel: 'zorgcategorie', titel: 'een van de tien zorgcategorieën', regel: 'R301-15' },
    ],
    verboden: [{ deel: 'zorgaanbieder', titel: 'de beoogde zorgaanbieder', regel: 'R301-02' }],
    bevestigen: [
      { deel: 'volgensOverleg', titel: 'het overleg met het lokaal team', regel: 'R301-02' },
      { deel: 'volgensInkoopafspraken', titel: 'de regionale inkoopafspraken', regel: 'R301-02' },
    ],
    langerDanMaatregel: {
      regel: 'R301-02',
      interpretatie: 'I-26',
      als: [{ parameter: 'I-26', is: 'waarschuwing' }],
    },
  },
  stukken: [
    {
      bij: 'bepaling-verstuurd',
      stuk: 'generieke-bepaling',
      titel: 'generieke bepaling jeugdhulp',
      van: 'JB',
      naar: [{ wie: ['LTM', 'ZA'] }],
      regel: 'R301-03',
    },
    {
      bij: 'bepaling-verstuurd',
      stuk: 'aanmeldformulier-deel-1-en-2',
      titel: 'aanmeldformulier jeugdhulp, deel 1 en 2',
      van: 'JB',
      naar: [{ wie: ['LTM', 'ZA'], als: [{ parameter: 'I-18', is: 'ook-formulier' }] }, { wie: ['ZA'] }],
      regel: 'R301-03',
      interpretaties: ['I-18'],
    },
    {
      bij: 'collectief-ingeschakeld',
      stuk: 'aanmeldformulier-deel-1',
      titel: 'aanmeldformulier jeugdhulp, deel 1',
      van: 'ZA',
      naar: [{ wie: ['collectief'], als: [{ parameter: 'I-17', is: 'deel-1-na-collectief' }] }],
      regel: 'R301-08',
      interpretaties: ['I-17'],
    },
  ],
  rollen: [
    {
      wie: 'LTM',
      stappen: ['onderzoeken'],
      regel: 'R301-06',
      tekst:
        'Zoekt met de zorgaanbieder naar overbrugging, stemt die af met de jeugdbeschermer en laat die apart toewijzen.',
    },
    {
      wie: 'ZA',
      stappen: ['onderzoeken', 'inschakelen'],
      regel: 'R301-20',
      tekst: 'Spreekt bij een afwijzing met de jeugdbeschermer af hoe het verdergaat.',
    },
    {
      wie: 'ZA',
      stappen: ['inschakelen', 'collectief', 'ret'],
      regel: 'R301-08',
      tekst:
        'Laat jeugdbeschermer en lokaal team weten dat de hulp er niet komt, en is mede-eigenaar van het vinden ervan.',
    },
    {
      wie: 'JB',
      stappen: ['inschakelen', 'collectief', 'ret', 'opschalen', 'bestuurlijke-escalatie'],
      regel: 'R301-08',
      tekst: 'Bewaakt het verloop en blijft verantwoordelijk voor de maatregel.',
    },
    {
      wie: 'collectief',
      stappen: ['collectief'],
      regel: 'R301-08',
      tekst: 'Is als geheel verantwoordelijk voor het bieden van de hulp.',
    },
    {
      wie: 'RET',
      stappen: ['ret'],
      regel: 'R301-20',
      tekst: 'Heeft de plicht zich in te spannen voor een oplossing op maat, niet om er een te vinden.',
    },
    {
      wie: 'RET-aanbieder',
      stappen: ['ret'],
      regel: 'R301-12',
      tekst: 'Helpt de jeugdbeschermer een impasse te doorbreken, als het RET daarom vraagt.',
    },
    {
      wie: 'BOEG',
      stappen: ['ret'],
      regel: 'R301-12',
      tekst: 'Kan op verzoek van het RET expertise of procesregie toevoegen.',
    },
    {
      wie: 'teamleider-GI',
      stappen: ['opschalen'],
      regel: 'R301-13',
      tekst: 'Neemt meteen contact op met de regionale contactpersoon.',
    },
  ],
  zorgcategorieen: {
    regel: 'R301-15',
    namen: {
      '1': 'Ambulante zorg',
      '2': 'Pleegzorg',
      '3': 'Gezinshuiszorg',
      '4': 'Verblijf licht',
      '5': 'Verblijf middel',
      '6': 'Verblijf zware vormen',
      '7': 'Crisis, residentieel of ambulant',
      '8': 'Jeugdzorg Plus',
      '9': 'Landelijk Transitie Arrangement',
      '10': 'Overige zorg: BSO, persoonlijke verzorging, vervoer',
    },
  },
  afspraken: {
    regel: 'R301-18',
    bericht: 'het 301-bericht',
    delen: { productcode: 'de productcode', omvang: 'de omvang', duur: 'de duur' },
  },
  nietGecontracteerd: { regel: 'R301-16', raadpleeg: 'aangewezen-functionaris' },
} as const satisfies Route
