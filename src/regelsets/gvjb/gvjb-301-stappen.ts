import type { Gebeurtenisdefinitie, Overgang, Stapdefinitie, Veldregel } from '../../routes/definitie'

export const actoren = {
  JB: 'jeugdbeschermer',
  LTM: 'lokaal team medewerker',
  ZA: 'zorgaanbieder',
  backoffice: 'backoffice van de gemeente',
  collectief: 'collectief van zorgaanbieders',
  RET: 'Regionaal Expertteam',
  'RET-aanbieder': 'ondersteunende zorgaanbieder van het RET',
  BOEG: 'Bovenregionaal expertisenetwerk Gelderland',
  gedragswetenschapper: 'gedragswetenschapper',
  'teamleider-GI': 'teamleider van de gecertificeerde instelling',
  'regionale-contactpersoon': 'regionale contactpersoon',
  'aangewezen-functionaris': 'door de gemeente aangewezen functionaris',
  leidinggevende: 'leidinggevende',
  bestuurder: 'bestuurder',
} as const

export const stappen = {
  'contact-leggen': { titel: 'Contact leggen', regel: 'R301-01' },
  vaststellen: { titel: 'Vaststellen', regel: 'R301-02' },
  versturen: { titel: 'Versturen', regel: 'R301-03' },
  onderzoeken: { titel: 'Onderzoeken', regel: 'R301-05' },
  inschakelen: { titel: '(In)schakelen', regel: 'R301-08' },
  collectief: { titel: 'Collectief van zorgaanbieders', regel: 'R301-08' },
  ret: { titel: 'Regionaal Expertteam', regel: 'R301-09' },
  gevonden: { titel: 'Hulp gevonden', regel: 'R301-10' },
  opschalen: { titel: 'Opschalen', regel: 'R301-13' },
  'bestuurlijke-escalatie': { titel: 'Bestuurlijke escalatie', regel: 'R301-13' },
  afgerond: { titel: 'Afgerond', regel: 'R301-14', einde: true },
  gestopt: { titel: 'Gestopt', einde: true },
} as const satisfies Record<string, Stapdefinitie>

const hulpvorm = {
  soort: 'keuze',
  titel: 'vorm van hulp',
  keuzes: ['ambulant', 'verblijf'],
} as const satisfies Veldregel
const zorgcategorie = {
  soort: 'getal',
  titel: 'zorgcategorie',
  van: 1,
  totEnMet: 10,
  regel: 'R301-15',
} as const satisfies Veldregel
const einddatumBepaling = {
  soort: 'datum',
  titel: 'laatste dag van de bepaling',
} as const satisfies Veldregel

export const gegevens = {
  hulpvorm,
  zorgcategorie,
  collectiefAanwezig: { soort: 'janee', titel: 'er is een collectief van zorgaanbieders' },
  einddatumMaatregel: { soort: 'datum', titel: 'laatste dag van de maatregel' },
} as const satisfies Record<string, Veldregel>

export const jb = [{ wie: ['JB'] }] as const
export const ltm = [{ wie: ['LTM'], uitvoering: ['backoffice'] }] as const
export const za = [{ wie: ['ZA'] }] as const
const ret = [{ wie: ['RET'] }] as const
const vinder = [
  { wie: ['collectief', 'RET', 'JB', 'ZA', 'teamleider-GI', 'regionale-contactpersoon', 'bestuurder'] },
] as const
const escalatie = [
  { wie: ['leidinggevende', 'bestuurder'], als: [{ parameter: 'I-24', is: 'escalatiemodel' }] },
  { wie: ['teamleider-GI', 'regionale-contactpersoon'] },
] as const
const iedereen = [{ wie: Object.keys(actoren) }] as const

export const gebeurtenissen = {
  'overleg-gevoerd': {
    titel: 'Overleg gevoerd',
    regel: 'R301-01',
    door: [{ wie: ['JB', 'LTM'] }],
    velden: {
      vorm: { soort: 'keuze', titel: 'vorm van het gesprek', keuzes: ['fysiek', 'telefonisch', 'online'] },
      gecontracteerd: { soort: 'janee', titel: 'het gaat om gecontracteerde zorg' },
      functionarisGeraadpleegd: { soort: 'janee', titel: 'de aangewezen functionaris is geraadpleegd' },
      aantekeningGemaakt: { soort: 'janee', titel: 'het lokaal team heeft een aantekening gemaakt' },
      actiefDossier: { soort: 'janee', titel: 'het lokaal team heeft een actief dossier' },
    },
  },
  'bepaling-vastgesteld': {
    titel: 'Bepaling vastgesteld',
    regel: 'R301-02',
    door: jb,
    velden: { hulpvorm, zorgcategorie, einddatumBepaling },
  },
  'bepaling-verstuurd': {
    titel: 'Bepaling verstuurd',
    regel: 'R301-03',
    door: jb,
    velden: {
      ontvangenOp: {
        soort: 'datum',
        titel: 'dag van ontvangst',
        nietVoorGebeurtenis: true,
        verplicht: [{ parameter: 'I-19', is: 'opgave-verplicht' }],
      },
    },
  },
  '301-verstuurd': { titel: '301-bericht verstuurd', regel: 'R301-04', door: ltm },
  'aanbod-bevestigd': {
    titel: 'Aanbod bevestigd',
    regel: 'R301-06',
    door: za,
    velden: {
      antwoord: {
        soort: 'keuze',
        titel: 'antwoord van de zorgaanbieder',
        keuzes: ['passend', 'andere-productcode', 'niet-tijdig'],
      },
    },
  },
  'aangepast-301-verstuurd': { titel: 'Aangepast 301-bericht verstuurd', regel: 'R301-06', door: ltm },
  'bepaling-aangepast': {
    titel: 'Bepaling aangepast',
    regel: 'R301-06',
    door: jb,
    velden: { hulpvorm, zorgcategorie, einddatumBepaling },
  },
  'overbrugging-toegewezen': { titel: 'Overbruggingszorg toegewezen', regel: 'R301-06', door: ltm },
  'overbrugging-gestart': { titel: 'Overbruggingszorg gestart', regel: 'R301-06', door: za },
  'afwijzing-ontvangen': {
    titel: 'Afwijzing ontvangen',
    regel: 'R301-06',
    door: za,
    velden: {
      reden: {
        soort: 'keuze',
        titel: 'reden van de afwijzing',
        keuzes: ['niet-passend', 'niet-tijdig', 'collectief-of-ret-nodig'],
      },
    },
  },
  'collectief-ingeschakeld': { titel: 'Collectief ingeschakeld', regel: 'R301-08', door: za },
  'ret-ingeschakeld': { titel: 'RET ingeschakeld', regel: 'R301-09', door: jb },
  'casus-besproken': { titel: 'Casus besproken', regel: 'R301-09', door: ret },
  impasse: {
    titel: 'Impasse',
    regel: 'R301-12',
    door: [{ wie: ['RET', 'JB'] }],
    velden: {
      reden: {
        soort: 'keuze',
        titel: 'reden van de impasse',
        keuzes: ['wachttijd', 'visieverschil', 'te-laat-ingeschakeld'],
      },
      boegBetrokken: { soort: 'janee', titel: 'het BOEG is erbij gehaald' },
    },
  },
  'hulp-gevonden': { titel: 'Hulp gevonden', regel: 'R301-10', door: vinder },
  'geen-hulp-gevonden': {
    titel: 'Geen hulp gevonden',
    regel: 'R301-09',
    door: [{ wie: ['collectief', 'RET'] }],
  },
  visieverschil: {
    titel: 'Verschil van inzicht over de oplossing',
    regel: 'R301-11',
    door: [{ wie: ['JB', 'LTM', 'ZA'] }],
  },
  'visieverschil-overbrugd': {
    titel: 'Verschil van inzicht overbrugd',
    regel: 'R301-11',
    door: [{ wie: ['JB', 'ZA', 'gedragswetenschapper'] }],
  },
  'zorg-gestart': { titel: 'Zorg gestart', regel: 'R301-06', door: za },
  'opschaling-besproken': {
    titel: 'Opschaling besproken',
    regel: 'R301-13',
    door: [{ wie: ['teamleider-GI', 'regionale-contactpersoon'] }],
  },
  'escalatie-besloten': { titel: 'Tot bestuurlijke escalatie besloten', regel: 'R301-13', door: escalatie },
  'bestuurlijk-geescaleerd': {
    titel: 'Bestuurlijk geëscaleerd',
    regel: 'R301-13',
    door: escalatie,
    impliceert: ['opschaling-besproken', 'escalatie-besloten'],
  },
  'oplossing-gevonden': {
    titel: 'Oplossing gevonden',
    regel: 'R301-14',
    door: iedereen,
    beeindigt: { behalve: ['301-bericht', '301-bericht-gevonden-hulp'] },
  },
  'verplichting-voldaan': {
    titel: 'Verplichting voldaan',
    door: iedereen,
    velden: { verplichting: { soort: 'verplichting', titel: 'verplichting', verplicht: [] } },
  },
  'route-gestopt': { titel: 'Route gestopt', door: iedereen, beeindigt: { behalve: [] } },
} as const satisfies Record<string, Gebeurtenisdefinitie>

export const overgangen = [
  { bij: 'overleg-gevoerd', in: ['contact-leggen'], naar: 'vaststellen' },
  { bij: 'bepaling-vastgesteld', in: ['vaststellen'], naar: 'versturen' },
  { bij: 'bepaling-verstuurd', in: ['versturen'], naar: 'onderzoeken' },
  { bij: '301-verstuurd', in: ['onderzoeken', 'gevonden', 'afgerond'] },
  {
    bij: 'aanbod-bevestigd',
    in: ['onderzoeken'],
    naar: 'inschakelen',
    als: [
      { parameter: 'I-14', is: 'meteen-afwijzing' },
      { veld: 'antwoord', is: ['niet-tijdig'] },
    ],
  },
  { bij: 'aanbod-bevestigd', in: ['onderzoeken'] },
  { bij: 'aangepast-301-verstuurd', in: ['onderzoeken', 'gevonden'] },
  { bij: 'bepaling-aangepast', in: ['onderzoeken', 'gevonden'] },
  { bij: 'overbrugging-toegewezen', in: ['onderzoeken', 'gevonden'] },
  { bij: 'overbrugging-gestart', in: ['onderzoeken', 'gevonden'] },
  { bij: 'afwijzing-ontvangen', in: ['onderzoeken', 'gevonden'], naar: 'inschakelen' },
  { bij: 'collectief-ingeschakeld', in: ['inschakelen'], naar: 'collectief' },
  { bij: 'ret-ingeschakeld', in: ['inschakelen', 'opschalen'], naar: 'ret' },
  { bij: 'casus-besproken', in: ['ret'] },
  { bij: 'impasse', in: ['ret'] },
  {
    bij: 'hulp-gevonden',
    in: ['collectief', 'ret', 'opschalen', 'bestuurlijke-escalatie'],
    naar: 'gevonden',
  },
  {
    bij: 'geen-hulp-gevonden',
    in: ['collectief'],
    naar: 'opschalen',
    als: [{ parameter: 'I-16', is: 'stap-6' }],
  },
  { bij: 'geen-hulp-gevonden', in: ['collectief'], naar: 'inschakelen' },
  { bij: 'geen-hulp-gevonden', in: ['ret'], naar: 'opschalen' },
  { bij: 'visieverschil', in: ['gevonden'] },
  { bij: 'visieverschil-overbrugd', in: ['gevonden'] },
  { bij: 'zorg-gestart', in: ['onderzoeken', 'gevonden'], naar: 'afgerond' },
  { bij: 'opschaling-besproken', in: ['opschalen'] },
  { bij: 'escalatie-besloten', in: ['opschalen'] },
  { bij: 'bestuurlijk-geescaleerd', in: ['opschalen'], naar: 'bestuurlijke-escalatie' },
  { bij: 'oplossing-gevonden', in: 'open', naar: 'afgerond' },
  { bij: 'verplichting-voldaan', in: 'elke' },
  { bij: 'route-gestopt', in: 'open', naar: 'gestopt' },
] as const satisfies readonly Overgang[]
