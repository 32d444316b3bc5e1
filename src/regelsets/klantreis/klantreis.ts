import type { Route } from '../../routes/definitie'
import { besluiten, verwijzer } from './klantreis-besluiten'

const actoren = {
  client: 'cliënt',
  'lokale-toegang': 'lokale toegang',
  GI: 'gecertificeerde instelling',
  'medisch-verwijzer': 'medisch verwijzer',
  ZA: 'zorgaanbieder',
  gemeente: 'gemeente',
  CEV: 'CEV',
  toegangsmedewerker: 'toegangsmedewerker',
} as const

const iedereen = [{ wie: Object.keys(actoren) }] as const
const za = [{ wie: ['ZA'] }] as const
const gemeente = [{ wie: ['gemeente'] }] as const
const verwijzers = [{ wie: ['lokale-toegang', 'GI', 'medisch-verwijzer'] }] as const
const huisarts = { gegeven: 'verwijzer', is: ['huisarts'] } as const
const anderMedisch = {
  gegeven: 'verwijzer',
  is: ['kinderarts', 'jgz-arts', 'andere-medische-verwijzer'],
} as const
const alsHuisarts = { parameter: 'I-32', is: 'als-huisarts' } as const
const toegang = { gegeven: 'verwijzer', is: ['lokale-toegang'] } as const
const gi = { gegeven: 'verwijzer', is: ['gecertificeerde-instelling'] } as const
const vervolgd = { eerder: 'vervolg-besloten' } as const
const naGi = { wie: ['GI'], als: [gi] } as const
// The huisarts refers on to the lokale toegang.
const naHuisarts = [
  { wie: ['lokale-toegang'], als: [huisarts] },
  { wie: ['lokale-toegang'], als: [anderMedisch, alsHuisarts] },
] as const
const makersVanOverzicht = [
  // Whoever refers makes the new one (KR-07).
  { wie: ['lokale-toegang'], als: [huisarts, vervolgd] },
  { wie: ['lokale-toegang'], als: [anderMedisch, alsHuisarts, vervolgd] },
  { wie: ['ZA'], als: [huisarts] },
  { wie: ['ZA'], als: [anderMedisch, alsHuisarts] },
  { wie: ['medisch-verwijzer'], als: [anderMedisch] },
  { wie: ['lokale-toegang'], als: [toegang] },
  naGi,
  { wie: ['ZA', 'GI', 'lokale-toegang'], eenVan: true },
] as const
const naStart = ['traject', 'evaluatie', 'resultaat-bereikt'] as const
/** The last request was refused. */
const geweigerd = { eerder: 'verzoek-niet-akkoord', sinds: 'verzoek-verstuurd' } as const
/** A request that went out and was neither granted nor refused. */
const verzoekLoopt = [
  { eerder: 'verzoek-verstuurd' },
  { niet: geweigerd },
  { niet: { eerder: '301-verstuurd', sinds: 'verzoek-verstuurd' } },
] as const
const evaluatiesinds = { eerder: 'evaluatie-gehouden', sinds: 'zorg-gestart' } as const

/** The twelve steps from request to evaluation. Data only. */
export const klantreisDefinitie = {
  id: 'klantreis',
  versie: '1',
  titel: 'Klantreis toekenning jeugdhulp',
  bron: 'klantreis',
  // The document bears no date; the 317-bericht it speaks of exists since iJw 3.0, April 2021.
  geldigVanaf: '2021-04-01',
  gecontroleerdOp: '2026-11-23',
  actoren,
  parameters: {
    'I-07': {
      titel: 'Wat de tien dagen van de klantreis zijn',
      keuzes: ['kalenderdagen', 'werkdagen'],
      standaard: 'kalenderdagen',
    },
    'I-32': {
      titel: 'Waarvoor een andere medische verwijzer geldt',
      keuzes: ['als-huisarts', 'als-andere-verwijzers'],
      standaard: 'als-huisarts',
    },
  },
  gegevens: {
    verwijzer: { soort: verwijzer.soort, titel: verwijzer.titel, keuzes: verwijzer.keuzes },
    jeugdigen: {
      soort: 'getal',
      titel: 'aantal jeugdigen in dit dossier',
      van: 1,
      totEnMet: 20,
      regel: 'KR-03',
    },
  },
  afleidingen: {},
  begin: 'verwijzer',
  stappen: {
    verwijzer: { titel: '1. Wettelijk verwijzer', regel: 'KR-01' },
    gesprek: { titel: '2. In gesprek', regel: 'KR-01' },
    wegen: { titel: '2a en 2b. Eigen kracht en voorzieningen', regel: 'KR-02' },
    maatwerk: { titel: '3. Maatwerkvoorziening', regel: 'KR-02' },
    product: { titel: '4. Zorginzet en product', regel: 'KR-11' },
    aanbieder: { titel: '5. Aanbieder matchen', regel: 'KR-08' },
    afsprakenoverzicht: { titel: '6. Afsprakenoverzicht', regel: 'KR-04' },
    'plan-van-aanpak': { titel: '7. Plan van aanpak', regel: 'KR-10' },
    verzoek: { titel: '8. Verzoek om toewijzing of wijziging', regel: 'KR-05' },
    toekenning: { titel: '9. Toekenning', regel: 'KR-06' },
    beschikking: { titel: '10. Plan en beschikking', regel: 'KR-10' },
    traject: { titel: '11. Traject', regel: 'KR-07' },
    evaluatie: { titel: '12. Evaluatie', regel: 'KR-07' },
    'resultaat-bereikt': { titel: 'Resultaat bereikt', regel: 'KR-07', einde: true },
    'zonder-individuele-voorziening': { titel: 'Elders gedekt', regel: 'KR-02', einde: true },
    gestopt: { titel: 'Gestopt', einde: true },
  },
  gebeurtenissen: {
    'zorgvraag-gemeld': { titel: 'Zorgvraag gemeld', regel: 'KR-01', door: [{ wie: ['client'] }] },
    'gesprek-gevoerd': { titel: 'Gesprek gevoerd', regel: 'KR-01', door: verwijzers },
    'geheel-gedekt': { titel: 'De behoefte is geheel gedekt', regel: 'KR-02', door: verwijzers },
    'individuele-voorziening-nodig': {
      titel: 'Een individuele voorziening is nodig',
      regel: 'KR-02',
      door: verwijzers,
    },
    'inzet-bepaald': {
      titel: 'Hulp bepaald',
      regel: 'KR-09',
      door: [naGi, ...verwijzers],
      velden: {
        gecontracteerd: { soort: 'janee', titel: 'het gaat om gecontracteerde hulp' },
        gemeenteGeraadpleegd: { soort: 'janee', titel: 'de gemeente is geraadpleegd' },
      },
    },
    'product-bepaald': { titel: 'Product bepaald', regel: 'KR-11', door: verwijzers },
    'aanbieder-gekozen': { titel: 'Aanbieder gekozen', regel: 'KR-08', door: iedereen },
    'afsprakenoverzicht-gemaakt': {
      titel: 'Afsprakenoverzicht gemaakt',
      regel: 'KR-04',
      door: makersVanOverzicht,
    },
    'plan-akkoord': { titel: 'Plan van aanpak akkoord', regel: 'KR-10', door: iedereen },
    'verzoek-verstuurd': {
      titel: 'VOT of VOW verstuurd',
      regel: 'KR-05',
      door: za,
      velden: { bericht: { soort: 'keuze', titel: 'bericht', keuzes: ['VOT', 'VOW'] } },
    },
    'verzoek-niet-akkoord': { titel: 'Verzoek niet akkoord', regel: 'KR-05', door: gemeente },
    '301-verstuurd': { titel: '301-bericht verstuurd', regel: 'KR-06', door: gemeente },
    'plan-verstuurd': { titel: 'Plan van aanpak aan de verwijzer verstuurd', regel: 'KR-10', door: za },
    'beschikking-verstuurd': { titel: 'Beschikking verstuurd', regel: 'KR-10', door: gemeente },
    'zorg-gestart': { titel: 'Zorg gestart', regel: 'KR-07', door: za },
    'start-gemeld': { titel: 'Start gemeld', regel: 'KR-07', door: za },
    'evaluatie-gehouden': { titel: 'Evaluatie gehouden', regel: 'KR-07', door: iedereen },
    'vervolg-besloten': {
      titel: 'Besloten over het vervolg',
      regel: 'KR-07',
      door: [
        ...naHuisarts,
        { wie: ['medisch-verwijzer'], als: [anderMedisch] },
        { wie: ['lokale-toegang'], als: [toegang] },
        naGi,
        ...verwijzers,
      ],
      velden: {
        vervolg: {
          soort: 'keuze',
          titel: 'vervolg',
          keuzes: ['ongewijzigd', 'voortzetten', 'wijzigen', 'beeindigen'],
          verplicht: [],
        },
      },
    },
    'einde-gemeld': { titel: 'Einde gemeld', regel: 'KR-07', door: za },
    'verplichting-voldaan': {
      titel: 'Verplichting voldaan',
      door: iedereen,
      velden: { verplichting: { soort: 'verplichting', titel: 'verplichting', verplicht: [] } },
    },
    'route-gestopt': { titel: 'Route gestopt', door: iedereen, beeindigt: { behalve: [] } },
  },
  overgangen: [
    { bij: 'zorgvraag-gemeld', in: ['verwijzer'], naar: 'gesprek' },
    { bij: 'gesprek-gevoerd', in: ['gesprek'], naar: 'wegen' },
    { bij: 'geheel-gedekt', in: ['wegen'], naar: 'zonder-individuele-voorziening' },
    { bij: 'individuele-voorziening-nodig', in: ['wegen'], naar: 'maatwerk' },
    { bij: 'inzet-bepaald', in: ['maatwerk'], naar: 'product' },
    { bij: 'product-bepaald', in: ['product'], naar: 'aanbieder' },
    { bij: 'aanbieder-gekozen', in: ['aanbieder'], naar: 'afsprakenoverzicht' },
    { bij: 'afsprakenoverzicht-gemaakt', in: ['afsprakenoverzicht'], naar: 'plan-van-aanpak' },
    { bij: 'plan-akkoord', in: ['plan-van-aanpak'], naar: 'verzoek' },
    { bij: 'verzoek-verstuurd', in: ['verzoek'], naar: 'toekenning' },
    { bij: 'verzoek-verstuurd', in: naStart },
    { bij: 'verzoek-niet-akkoord', in: ['toekenning'], naar: 'verzoek' },
    { bij: 'verzoek-niet-akkoord', in: naStart, als: verzoekLoopt },
    { bij: '301-verstuurd', in: ['toekenning'], naar: 'beschikking' },
    { bij: '301-verstuurd', in: naStart },
    { bij: 'plan-verstuurd', in: ['beschikking', 'traject', 'evaluatie'] },
    { bij: 'beschikking-verstuurd', in: ['beschikking', 'traject', 'evaluatie'] },
    { bij: 'zorg-gestart', in: ['verzoek', 'toekenning', 'beschikking'], naar: 'traject' },
    { bij: 'start-gemeld', in: naStart },
    { bij: 'evaluatie-gehouden', in: ['traject'], naar: 'evaluatie' },
    {
      bij: 'vervolg-besloten',
      in: ['evaluatie'],
      naar: 'traject',
      als: [{ veld: 'vervolg', is: ['ongewijzigd'] }],
    },
    {
      bij: 'vervolg-besloten',
      in: ['evaluatie'],
      naar: 'maatwerk',
      als: [{ veld: 'vervolg', is: ['voortzetten', 'wijzigen'] }],
    },
    {
      bij: 'vervolg-besloten',
      in: ['evaluatie'],
      naar: 'resultaat-bereikt',
      als: [{ veld: 'vervolg', is: ['beeindigen'] }],
    },
    { bij: 'einde-gemeld', in: ['resultaat-bereikt'] },
    { bij: 'verplichting-voldaan', in: 'elke' },
    { bij: 'route-gestopt', in: 'open', naar: 'gestopt' },
  ],
  verplichtingen: [
    {
      id: 'afsprakenoverzicht-maken',
      titel: 'Afsprakenoverzicht maken',
      regel: 'KR-04',
      interpretaties: ['I-32'],
      wie: makersVanOverzicht,
      ontstaat: [{ betreedt: 'afsprakenoverzicht' }],
      voldaan: [{ bij: 'afsprakenoverzicht-gemaakt' }],
    },
    {
      id: 'verzoek-versturen',
      titel: 'VOT of VOW versturen',
      regel: 'KR-05',
      interpretaties: ['I-07', 'I-30', 'I-31'],
      wie: za,
      ontstaat: [
        { bij: 'zorg-gestart', als: [{ niet: { eerder: 'verzoek-verstuurd', sinds: 'plan-akkoord' } }] },
        { bij: 'zorg-gestart', als: [geweigerd] },
        { bij: 'verzoek-niet-akkoord', in: naStart },
      ],
      vanaf: [{ gebeurtenis: 'zorg-gestart' }],
      termijn: [
        { duur: { aantal: 10, eenheid: 'werkdagen' }, als: [{ parameter: 'I-07', is: 'werkdagen' }] },
        { duur: { aantal: 10, eenheid: 'dagen' } },
      ],
      voldaan: [{ bij: 'verzoek-verstuurd' }],
    },
    {
      id: '301-bericht',
      titel: '301-bericht versturen',
      regel: 'KR-06',
      wie: gemeente,
      ontstaat: [{ bij: 'verzoek-verstuurd' }],
      voldaan: [{ bij: '301-verstuurd' }],
      vervalt: [{ bij: 'verzoek-niet-akkoord' }],
    },
    {
      id: 'plan-versturen',
      titel: 'Plan van aanpak aan de verwijzer sturen',
      regel: 'KR-10',
      interpretaties: ['I-31'],
      wie: za,
      ontstaat: [{ bij: '301-verstuurd' }],
      voldaan: [{ bij: 'plan-verstuurd' }],
    },
    {
      id: 'beschikking-versturen',
      titel: 'Beschikking aan de cliënt sturen',
      regel: 'KR-10',
      wie: gemeente,
      ontstaat: [{ bij: '301-verstuurd' }],
      voldaan: [{ bij: 'beschikking-verstuurd' }],
    },
    {
      id: 'start-melden',
      titel: 'Start van de zorg melden',
      regel: 'KR-07',
      wie: za,
      ontstaat: [{ bij: 'zorg-gestart' }],
      voldaan: [{ bij: 'start-gemeld' }],
    },
    {
      id: 'evalueren',
      titel: 'Eerste evaluatie houden',
      onderdeel: 'eerste',
      regel: 'KR-07',
      wie: [{ wie: ['ZA'] }],
      ontstaat: [{ bij: 'zorg-gestart' }],
      voldaan: [{ bij: 'evaluatie-gehouden' }],
    },
    {
      id: 'evalueren',
      titel: 'Tweede evaluatie houden',
      onderdeel: 'tweede',
      regel: 'KR-07',
      wie: [{ wie: ['ZA'] }],
      ontstaat: [{ bij: 'evaluatie-gehouden', als: [{ niet: evaluatiesinds }] }],
      voldaan: [{ bij: 'evaluatie-gehouden', als: [evaluatiesinds] }],
      vervalt: [{ betreedt: 'maatwerk' }, { betreedt: 'resultaat-bereikt' }],
    },
    {
      id: 'einde-melden',
      titel: 'Einde van de zorg melden',
      regel: 'KR-07',
      wie: za,
      ontstaat: [{ betreedt: 'resultaat-bereikt' }],
      voldaan: [{ bij: 'einde-gemeld' }],
    },
  ],
  bevindingen: [
    {
      code: 'recht-per-jeugdige',
      regel: 'KR-03',
      tekst: 'Het recht op hulp wordt per jeugdige bepaald: ieder kind heeft een eigen dossier.',
      bij: [
        {
          opening: true,
          als: [
            {
              gegeven: 'jeugdigen',
              is: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
            },
          ],
        },
      ],
    },
    {
      code: 'niet-gecontracteerd-zonder-raadpleging',
      regel: 'KR-08',
      tekst: 'Hulp zonder contract vraagt per casus overleg met de gemeente.',
      bij: [
        {
          bij: 'inzet-bepaald',
          als: [
            { veld: 'gecontracteerd', is: [false] },
            { niet: { veld: 'gemeenteGeraadpleegd', is: [true] } },
          ],
        },
      ],
    },
  ],
  checklists: {
    'eigen-kracht': {
      titel: 'Wat de jeugdige, de ouders en hun netwerk zelf kunnen',
      regel: 'KR-11',
      punten: {
        netwerk: { titel: 'eigen kracht en hulp uit het netwerk' },
        verzekering: { titel: 'een aanvullende verzekering' },
        'gebruikelijke-hulp': { titel: 'hulp die ouders naar gangbare maatstaf zelf bieden' },
      },
    },
    voorliggend: {
      titel: 'Welke voorliggende voorzieningen zijn nagegaan',
      regel: 'KR-02',
      punten: {
        wlz: { titel: 'Wlz' },
        zvw: { titel: 'Zvw' },
        'passend-onderwijs': { titel: 'Passend Onderwijs' },
        cimot: { titel: 'Cimot' },
      },
    },
    matchen: {
      titel: 'Wat meeweegt bij de keuze van een aanbieder',
      regel: 'KR-08',
      punten: {
        passend: { titel: 'passend, en goedkoopst adequaat' },
        contract: { titel: 'gecontracteerd voor het product' },
        ouders: { titel: 'de voorkeur van de ouders' },
        vervoer: { titel: 'afstand en vervoer' },
      },
    },
    product: {
      titel: 'Hoe het product is bepaald',
      regel: 'KR-11',
      punten: {
        toolbox: { titel: 'inzet bepaald met de Toolbox' },
        overleg: { titel: 'bij twijfel overlegd met CEV of toegangsmedewerker', indienVanToepassing: true },
      },
    },
  },
  stukken: [],
  rollen: [
    {
      wie: 'GI',
      stappen: ['maatwerk'],
      regel: 'KR-09',
      tekst: 'Bepaalt bij een maatregel of en welke hulp nodig is, na overleg met de toegangsmedewerker.',
    },
  ],
  besluiten,
  weging: {
    regel: 'KR-02',
    interpretaties: ['I-33'],
    volgorde: {
      'eigen-kracht': 'eigen kracht',
      voorliggend: 'een voorliggende voorziening',
      algemeen: 'een lokale algemene voorziening',
      individueel: 'een individuele voorziening',
    },
  },
  afspraken: {
    regel: 'KR-05',
    bericht: 'de VOT of VOW',
    delen: { omvang: 'de omvang', duur: 'de duur' },
  },
  nietGecontracteerd: { regel: 'KR-08', raadpleeg: 'gemeente' },
} as const satisfies Route
