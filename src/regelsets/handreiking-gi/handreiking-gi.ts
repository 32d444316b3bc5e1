import type { Route } from '../../routes/definitie'
import { besluiten } from './handreiking-gi-besluiten'
import { checklists } from './handreiking-gi-checklists'

const actoren = {
  JB: 'jeugdbeschermer',
  GI: 'gecertificeerde instelling',
  gezin: 'jeugdige en gezin',
  'lokaal-team': 'medewerker van het lokaal team',
  deskundige: 'deskundige van de gemeente',
  gemeente: 'gemeente',
  ZA: 'zorgaanbieder',
  RET: 'Regionaal Expertteam',
} as const

const iedereen = [{ wie: Object.keys(actoren) }] as const
const jb = [{ wie: ['JB'] }] as const
const za = [{ wie: ['ZA'] }] as const
const gemeente = [{ wie: ['gemeente'] }] as const
const samen = [{ wie: ['GI', 'gemeente'] }] as const
const zoekend = ['zoeken', 'buiten-contract'] as const
const passend = { veld: 'passendEnOpTijd', is: [true] } as const
const keuzeAanGi = { gegeven: 'keuzeAanGi', is: [true] } as const
const gedragen = [
  { bij: 'buiten-contract-besloten', als: [{ veld: 'gemeenteEens', is: [true] }] },
  {
    bij: 'buiten-contract-besloten',
    als: [
      { veld: 'gemeenteEens', is: [false] },
      { parameter: 'I-28', is: 'volgen-is-gedragen' },
    ],
  },
] as const

/** The simplified referral of the guidance of 2023. It sets no terms. Data only. */
export const handreikingGiDefinitie = {
  id: 'handreiking-gi',
  versie: '2023-04',
  titel: 'Vereenvoudigd verwijsproces gecertificeerde instellingen',
  bron: 'handreiking-gi-2023',
  geldigVanaf: '2023-04-12',
  gecontroleerdOp: '2026-11-24',
  actoren,
  parameters: {
    'I-27': {
      titel: 'Wie de casus bij het RET inbrengt',
      keuzes: ['samen', 'gemeente'],
      standaard: 'samen',
    },
    'I-28': {
      titel: 'Of een besluit gedragen is als de gemeente de GI volgt',
      keuzes: ['volgen-is-gedragen', 'alleen-bij-overeenstemming'],
      standaard: 'volgen-is-gedragen',
    },
  },
  gegevens: {
    ingangsdatumMaatregel: { soort: 'datum', titel: 'ingangsdatum van de maatregel' },
    lokaalTeamBetrokken: {
      soort: 'janee',
      titel: 'het lokaal team is al bij het gezin betrokken geweest',
    },
    keuzeAanGi: { soort: 'janee', titel: 'de gemeente laat gecontracteerde hulp aan de GI over' },
  },
  afleidingen: {},
  begin: 'plan-van-aanpak',
  stappen: {
    'plan-van-aanpak': { titel: 'Stap 1 en 2: plan van aanpak', regel: 'HGI-01' },
    zoeken: { titel: 'Stap 3 tot en met 5: aanbieder zoeken', regel: 'HGI-02' },
    'buiten-contract': { titel: 'Stap A1: zoeken buiten de contracten', regel: 'HGI-03' },
    ret: { titel: 'Stap B: Regionaal Expertteam', regel: 'HGI-04' },
    bepaling: { titel: 'Stap 6: bepaling jeugdhulp', regel: 'HGI-05' },
    aanmelden: { titel: 'Stap 7: aanmelden', regel: 'HGI-06' },
    toewijzen: { titel: 'Stap 8: verzoek om toewijzing', regel: 'HGI-07' },
    'hulp-loopt': { titel: 'Stap 9 en 10: hulp en regie', regel: 'HGI-07', einde: true },
    gestopt: { titel: 'Gestopt', einde: true },
  },
  gebeurtenissen: {
    'lokaal-team-gesproken': {
      titel: 'Overlegd met het lokaal team',
      regel: 'HGI-01',
      door: [{ wie: ['JB', 'lokaal-team'] }],
    },
    'plan-opgesteld': { titel: 'Plan van aanpak opgesteld', regel: 'HGI-01', door: jb },
    'aanbieder-gezocht': { titel: 'Aanbieder gezocht op het overzicht', regel: 'HGI-02', door: jb },
    'deskundige-geraadpleegd': {
      titel: 'Overlegd met een deskundige van de gemeente',
      regel: 'HGI-02',
      door: [{ wie: ['JB', 'deskundige'] }],
    },
    'aanbod-afgestemd': {
      titel: 'Met de aanbieder afgestemd of de hulp op tijd komt',
      regel: 'HGI-02',
      door: [{ wie: ['JB', 'ZA'] }],
      impliceert: ['aanbieder-gezocht'],
      velden: {
        passendEnOpTijd: { soort: 'janee', titel: 'de hulp past en komt op tijd', verplicht: [] },
      },
    },
    'geen-gecontracteerd-aanbod': {
      titel: 'Binnen de contracten niets passends op tijd',
      regel: 'HGI-03',
      door: [{ wie: ['JB', 'deskundige'] }],
      impliceert: ['aanbieder-gezocht'],
    },
    'buiten-contract-besloten': {
      titel: 'Besloten tot hulp buiten de contracten',
      regel: 'HGI-08',
      door: [{ wie: ['JB', 'GI', 'gemeente'] }],
      velden: {
        gemeenteEens: { soort: 'janee', titel: 'de gemeente is het ermee eens', verplicht: [] },
      },
    },
    'geen-aanbod-buiten-contract': {
      titel: 'Ook buiten de contracten niets passends op tijd',
      regel: 'HGI-04',
      door: [{ wie: ['JB', 'GI', 'gemeente'] }],
    },
    'expertise-moeilijk-te-vinden': {
      titel: 'De hulp is moeilijk vorm te geven',
      regel: 'HGI-04',
      door: [{ wie: ['JB', 'deskundige', 'gemeente'] }],
    },
    'casus-voorgelegd': {
      titel: 'Casus aan het RET voorgelegd',
      regel: 'HGI-04',
      door: [{ wie: ['JB', 'GI', 'gemeente'] }],
    },
    'ret-vindt-aanbieder': {
      titel: 'Het RET vindt een of meer aanbieders',
      regel: 'HGI-04',
      door: [{ wie: ['RET'] }],
      impliceert: ['casus-voorgelegd'],
      velden: {
        gecontracteerd: { soort: 'janee', titel: 'het gaat om gecontracteerde hulp', verplicht: [] },
      },
    },
    'overbruggingszorg-bepaald': {
      titel: 'Overbruggingszorg bepaald',
      regel: 'HGI-12',
      door: jb,
      velden: {
        gemeenteGeraadpleegd: { soort: 'janee', titel: 'met de gemeente is overlegd', verplicht: [] },
      },
    },
    'overbrugging-gestart': { titel: 'Overbruggingszorg gestart', regel: 'HGI-12', door: za },
    'bepaling-opgesteld': { titel: 'Bepaling jeugdhulp opgesteld', regel: 'HGI-05', door: jb },
    'contract-geregeld': {
      titel: 'Contract of andere constructie geregeld',
      regel: 'HGI-06',
      door: gemeente,
    },
    aangemeld: {
      titel: 'Aangemeld bij de aanbieder',
      regel: 'HGI-06',
      door: jb,
      velden: {
        gecontracteerd: { soort: 'janee', titel: 'het gaat om gecontracteerde hulp', verplicht: [] },
        bijAanspreekpunt: {
          soort: 'janee',
          titel: 'bij meer aanbieders: alleen aangemeld bij degene die aanspreekpunt is',
        },
      },
    },
    'verzoek-verstuurd': { titel: 'Verzoek om toewijzing verstuurd', regel: 'HGI-07', door: za },
    'verzoek-beantwoord': { titel: 'Verzoek om toewijzing beantwoord', regel: 'HGI-07', door: gemeente },
    'hulp-gestart': { titel: 'Hulp gestart', regel: 'HGI-07', door: za },
    'start-gemeld': { titel: 'Start aan de gemeente gemeld', regel: 'HGI-07', door: za },
    'verplichting-voldaan': {
      titel: 'Verplichting voldaan',
      door: iedereen,
      velden: { verplichting: { soort: 'verplichting', titel: 'verplichting', verplicht: [] } },
    },
    'route-gestopt': { titel: 'Route gestopt', door: iedereen, beeindigt: { behalve: [] } },
  },
  overgangen: [
    { bij: 'lokaal-team-gesproken', in: ['plan-van-aanpak'] },
    { bij: 'plan-opgesteld', in: ['plan-van-aanpak'], naar: 'zoeken' },
    { bij: 'aanbieder-gezocht', in: ['zoeken'] },
    { bij: 'deskundige-geraadpleegd', in: zoekend },
    { bij: 'aanbod-afgestemd', in: zoekend, naar: 'bepaling', als: [passend] },
    { bij: 'aanbod-afgestemd', in: zoekend },
    { bij: 'geen-gecontracteerd-aanbod', in: ['zoeken'], naar: 'buiten-contract' },
    { bij: 'expertise-moeilijk-te-vinden', in: zoekend, naar: 'ret' },
    { bij: 'buiten-contract-besloten', in: ['buiten-contract'], naar: 'bepaling' },
    { bij: 'geen-aanbod-buiten-contract', in: ['buiten-contract'], naar: 'ret' },
    { bij: 'casus-voorgelegd', in: ['ret'] },
    { bij: 'ret-vindt-aanbieder', in: ['ret'], naar: 'bepaling' },
    { bij: 'overbruggingszorg-bepaald', in: 'open' },
    { bij: 'overbrugging-gestart', in: 'open' },
    { bij: 'bepaling-opgesteld', in: ['bepaling'], naar: 'aanmelden' },
    { bij: 'contract-geregeld', in: ['bepaling', 'aanmelden', 'toewijzen', 'hulp-loopt'] },
    { bij: 'aangemeld', in: ['aanmelden'], naar: 'toewijzen' },
    { bij: 'verzoek-verstuurd', in: ['toewijzen', 'hulp-loopt'] },
    { bij: 'verzoek-beantwoord', in: ['toewijzen', 'hulp-loopt'] },
    { bij: 'hulp-gestart', in: ['toewijzen'], naar: 'hulp-loopt' },
    { bij: 'start-gemeld', in: ['hulp-loopt'] },
    { bij: 'verplichting-voldaan', in: 'elke' },
    { bij: 'route-gestopt', in: 'open', naar: 'gestopt' },
  ],
  verplichtingen: [
    {
      id: 'plan-opstellen',
      titel: 'Plan van aanpak opstellen, zoveel mogelijk met jeugdige en gezin',
      regel: 'HGI-01',
      wie: jb,
      ontstaat: [{ opening: true }],
      voldaan: [{ bij: 'plan-opgesteld' }],
    },
    {
      id: 'aanbieder-zoeken',
      titel: 'Aanbieder zoeken op het overzicht van de gemeente',
      regel: 'HGI-02',
      wie: jb,
      ontstaat: [{ betreedt: 'zoeken' }],
      voldaan: [{ bij: 'aanbieder-gezocht' }],
      vervalt: [{ betreedt: 'ret' }],
    },
    {
      id: 'deskundige-raadplegen',
      titel: 'Overleggen met een deskundige van de gemeente',
      regel: 'HGI-02',
      wie: jb,
      ontstaat: [
        { betreedt: 'zoeken', als: [{ niet: keuzeAanGi }] },
        // The gemeente left only contracted care to the GI.
        { betreedt: 'buiten-contract', als: [keuzeAanGi, { niet: { eerder: 'deskundige-geraadpleegd' } }] },
      ],
      voldaan: [{ bij: 'deskundige-geraadpleegd' }, { bij: 'buiten-contract-besloten' }],
      vervalt: [{ betreedt: 'ret' }, { bij: 'bepaling-opgesteld' }],
    },
    {
      id: 'tijdigheid-nagaan',
      titel: 'Met aanbieders nagaan of de hulp op tijd komt',
      regel: 'HGI-02',
      wie: jb,
      ontstaat: [{ betreedt: 'zoeken' }],
      voldaan: [{ bij: 'aanbod-afgestemd' }, { bij: 'geen-gecontracteerd-aanbod' }],
      vervalt: [{ betreedt: 'ret' }],
    },
    {
      id: 'buiten-contract-zoeken',
      titel: 'Samen buiten de contracten zoeken',
      regel: 'HGI-03',
      wie: samen,
      ontstaat: [{ betreedt: 'buiten-contract' }],
      voldaan: [{ bij: 'buiten-contract-besloten' }, { bij: 'geen-aanbod-buiten-contract' }],
      vervalt: [{ betreedt: 'bepaling' }, { bij: 'expertise-moeilijk-te-vinden' }],
    },
    {
      id: 'casus-inbrengen',
      titel: 'Casus inbrengen bij het RET',
      regel: 'HGI-04',
      interpretaties: ['I-27'],
      wie: [{ wie: ['gemeente'], als: [{ parameter: 'I-27', is: 'gemeente' }] }, ...samen],
      ontstaat: [{ betreedt: 'ret' }],
      voldaan: [{ bij: 'casus-voorgelegd' }],
    },
    {
      id: 'overbrugging-leveren',
      titel: 'Overbruggingszorg leveren, zoals met de gemeente afgesproken',
      regel: 'HGI-12',
      interpretaties: ['I-29'],
      wie: za,
      ontstaat: [{ bij: 'overbruggingszorg-bepaald' }],
      voldaan: [{ bij: 'overbrugging-gestart' }],
      vervalt: [{ bij: 'hulp-gestart' }],
    },
    {
      id: 'bepaling-opstellen',
      titel: 'Bepaling jeugdhulp opstellen',
      regel: 'HGI-05',
      wie: jb,
      ontstaat: [{ betreedt: 'bepaling' }],
      voldaan: [{ bij: 'bepaling-opgesteld' }],
    },
    {
      id: 'contract-regelen',
      titel: 'Op tijd een contract of andere constructie regelen',
      regel: 'HGI-06',
      interpretaties: ['I-28'],
      wie: gemeente,
      ontstaat: [...gedragen, { bij: 'ret-vindt-aanbieder', als: [{ veld: 'gecontracteerd', is: [false] }] }],
      voldaan: [{ bij: 'contract-geregeld' }],
    },
    {
      id: 'aanmelden',
      titel: 'Aanmelden bij de aanbieder die aanspreekpunt is',
      regel: 'HGI-06',
      wie: jb,
      ontstaat: [{ betreedt: 'aanmelden' }],
      voldaan: [{ bij: 'aangemeld' }],
    },
    {
      id: 'verzoek-versturen',
      titel: 'Verzoek om toewijzing versturen',
      regel: 'HGI-07',
      wie: za,
      ontstaat: [{ betreedt: 'toewijzen' }],
      voldaan: [{ bij: 'verzoek-verstuurd' }],
    },
    {
      id: 'verzoek-beantwoorden',
      titel: 'Verzoek om toewijzing beantwoorden',
      regel: 'HGI-07',
      wie: gemeente,
      ontstaat: [{ bij: 'verzoek-verstuurd' }],
      voldaan: [{ bij: 'verzoek-beantwoord' }],
    },
    {
      id: 'start-melden',
      titel: 'Start van de hulp aan de gemeente melden',
      regel: 'HGI-07',
      wie: za,
      ontstaat: [{ bij: 'hulp-gestart' }],
      voldaan: [{ bij: 'start-gemeld' }],
    },
  ],
  bevindingen: [
    {
      code: 'lokaal-team-kent-gezin-niet',
      regel: 'HGI-01',
      tekst: 'Overleg over de inhoud is alleen zinvol als het lokaal team het gezin al kent.',
      bij: [{ bij: 'lokaal-team-gesproken', als: [{ gegeven: 'lokaalTeamBetrokken', is: [false] }] }],
    },
    {
      code: 'deskundige-niet-geraadpleegd',
      regel: 'HGI-02',
      tekst: 'Over de aanbieder is niet met een deskundige van de gemeente overlegd.',
      bij: [
        {
          bij: 'aanbod-afgestemd',
          als: [passend, { niet: keuzeAanGi }, { niet: { eerder: 'deskundige-geraadpleegd' } }],
        },
      ],
    },
    {
      code: 'buiten-contract-zonder-besluit',
      regel: 'HGI-03',
      tekst: 'Over hulp buiten de contracten is niet samen met de gemeente besloten.',
      bij: [
        {
          bij: 'aangemeld',
          als: [
            { veld: 'gecontracteerd', is: [false] },
            { niet: { eerder: 'buiten-contract-besloten' } },
            { niet: { eerder: 'ret-vindt-aanbieder' } },
          ],
        },
      ],
    },
    {
      code: 'gemeente-volgt-gi',
      regel: 'HGI-08',
      tekst: 'De gemeente is het niet eens met hulp buiten de contracten; zij volgt de GI.',
      bij: [{ bij: 'buiten-contract-besloten', als: [{ veld: 'gemeenteEens', is: [false] }] }],
    },
    {
      code: 'overbrugging-zonder-overleg',
      regel: 'HGI-12',
      tekst: 'Over de overbruggingszorg is niet met de gemeente overlegd.',
      bij: [{ bij: 'overbruggingszorg-bepaald', als: [{ veld: 'gemeenteGeraadpleegd', is: [false] }] }],
    },
    {
      code: 'niet-bij-aanspreekpunt',
      regel: 'HGI-06',
      tekst: 'Bij meer aanbieders wordt alleen aangemeld bij degene die aanspreekpunt is.',
      bij: [{ bij: 'aangemeld', als: [{ veld: 'bijAanspreekpunt', is: [false] }] }],
    },
  ],
  checklists,
  bepaling: {
    regel: 'HGI-05',
    verplicht: [
      { deel: 'grondslag', titel: 'de maatregel als grondslag', regel: 'HGI-05' },
      { deel: 'zorgaanbieder', titel: 'de betrokken aanbieder', regel: 'HGI-05' },
    ],
    verboden: [],
    onnodig: [
      { deel: 'productcode', titel: 'een productcode', regel: 'HGI-05' },
      { deel: 'omvang', titel: 'de omvang', regel: 'HGI-05' },
      { deel: 'duur', titel: 'de duur', regel: 'HGI-05' },
    ],
    bevestigen: [],
  },
  stukken: [
    {
      bij: 'aangemeld',
      stuk: 'standaardaanmeldformulier',
      titel: 'het standaardaanmeldformulier',
      van: 'JB',
      naar: za,
      regel: 'HGI-06',
    },
    {
      bij: 'aangemeld',
      stuk: 'standaardbepaling',
      titel: 'de standaardbepaling jeugdhulp',
      van: 'JB',
      naar: za,
      regel: 'HGI-06',
    },
    {
      bij: 'verzoek-verstuurd',
      stuk: '315-bericht',
      titel: 'het verzoek om toewijzing',
      van: 'ZA',
      naar: gemeente,
      regel: 'HGI-07',
    },
  ],
  rollen: [
    {
      wie: 'gemeente',
      stappen: ['plan-van-aanpak', 'zoeken'],
      regel: 'HGI-13',
      tekst: 'Heeft een informatiepunt waar de zorghistorie en de hulp van nu zijn na te gaan.',
    },
    {
      wie: 'JB',
      stappen: ['ret'],
      regel: 'HGI-04',
      tekst: 'Doet mee aan het overleg met het RET.',
    },
    {
      wie: 'JB',
      stappen: ['hulp-loopt'],
      regel: 'HGI-07',
      tekst: 'Houdt de regie op de doelen van het plan van aanpak en stemt waar nodig af.',
    },
  ],
  nietGecontracteerd: { regel: 'HGI-03', raadpleeg: 'gemeente' },
  besluiten,
  indicatoren: {
    regel: 'HGI-10',
    wachttijd: { vanaf: 'ingangsdatumMaatregel', tot: 'hulp-gestart' },
    aandeel: { bij: 'aangemeld', veld: 'gecontracteerd' },
  },
} as const satisfies Route
