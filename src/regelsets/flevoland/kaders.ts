import type { Casusregie, Conversieregels, Diagnostiekkader } from '../../producten/regelset'
import { kader } from './kader'

/** The weighing frame for Diagnostiek (DIA-01). */
export const diagnostiek = {
  begin: 'hulpvraag-helder',
  stappen: {
    'hulpvraag-helder': {
      soort: 'vraag',
      tekst: 'Is de problematiek duidelijk genoeg om passende hulp in te zetten?',
      ja: 'analyse-volledig',
      nee: 'verklarende-analyse',
      bron: kader([681, 687]),
    },
    'verklarende-analyse': {
      soort: 'actie',
      tekst: 'Maak samen een Verklarende Analyse.',
      daarna: 'analyse-volledig',
      bron: kader([685, 690]),
    },
    'analyse-volledig': {
      soort: 'vraag',
      tekst: 'Is er met wat bekend is een volledige gezamenlijke Verklarende Analyse te maken?',
      ja: 'diagnostiek-nodig',
      nee: 'overweging-diagnostiek',
      bron: kader([691, 697]),
    },
    'overweging-diagnostiek': {
      soort: 'actie',
      tekst: 'Overweeg diagnostiek samen met de gedragswetenschapper.',
      daarna: 'diagnostiek-nodig',
      bron: kader([695, 697]),
    },
    'diagnostiek-nodig': {
      soort: 'vraag',
      tekst: 'Is diagnostiek nodig om met de gezamenlijke analyse de vorm van hulp te kiezen?',
      ja: 'diagnostiek-inzetten',
      nee: 'hulp-inzetten',
      bron: kader([698, 702]),
    },
    'diagnostiek-inzetten': {
      soort: 'actie',
      tekst: 'Zet diagnostiek in die bij het vraagstuk past.',
      bron: kader([702, 705]),
    },
    'hulp-inzetten': {
      soort: 'actie',
      tekst: 'Kies de vorm van hulp.',
      bron: kader([706, 707]),
    },
  },
  besluit: 'toegangsmedewerker',
  advies: 'gedragswetenschapper',
  vastleggen: {
    besluit: 'of diagnostiek wordt ingezet',
    motivering: 'een heldere motivering in het dossier',
    doelen: 'wat men met de diagnostiek wil weten',
    afbakening: 'wat wordt onderzocht, en waarom nu',
  },
  bron: kader([680, 724]),
} as const satisfies Diagnostiekkader

/** How running allocations go over to the regional contracts (CNV-01 to CNV-03). */
export const conversie = {
  wegen: {
    administratief: {
      tekst: 'Administratieve omzetting: de gemeente begint, de aanbieder volgt.',
      door: ['gemeente', 'aanbieder'],
      bron: kader([1249, 1250]),
    },
    'lichte-toets': {
      tekst: 'Omzetting na een korte controle van het dossier, liefst met inbreng van de aanbieder.',
      door: ['verwijzer', 'administratie'],
      bron: kader([1251, 1253]),
    },
    heronderzoek: {
      tekst: 'De verwijzer beoordeelt helemaal opnieuw welk product past.',
      door: ['verwijzer'],
      bron: kader([1254, 1256]),
    },
    afronden: {
      tekst: 'De hulp wordt afgerond binnen de periode die het lokale contract geeft.',
      door: ['aanbieder'],
      bron: kader([1263, 1265]),
    },
    overstap: {
      tekst: 'De jeugdige stapt over naar een aanbieder met contract.',
      door: [],
      bron: kader([1265, 1268]),
    },
    onderaannemer: {
      tekst: 'De aanbieder gaat werken als onderaannemer van een aanbieder met contract.',
      door: [],
      bron: kader([1265, 1268]),
    },
    maatwerkovereenkomst: {
      tekst: 'De hulp wordt afgerond met een maatwerkovereenkomst.',
      door: [],
      bron: kader([1265, 1268]),
    },
  },
  bijInhoud: { gelijk: 'administratief', beperkt: 'lichte-toets', mismatch: 'heronderzoek' },
  zonderContract: { eerst: 'afronden', daarna: ['overstap', 'onderaannemer', 'maatwerkovereenkomst'] },
  uitvoering: {
    verantwoordelijk: 'gemeente',
    coordinatie: 'Sociaal Domein Flevoland',
    bron: kader([1269, 1277]),
  },
  bijzonderheden: {
    trajectfinanciering: {
      tekst:
        'Bij bijvoorbeeld trajectfinanciering kan er een overgangsperiode zijn om de lopende hulp af te ronden.',
      bron: kader([1258, 1259]),
    },
    'latere-toetreding': {
      tekst: 'De gemeente treedt later toe, omdat haar lokale contracten nog doorlopen.',
      bron: kader([1260, 1260]),
    },
    contractafspraken: {
      tekst: 'Het huidige contract heeft eigen afspraken.',
      bron: kader([1261, 1261]),
    },
  },
} as const satisfies Conversieregels

/** Who keeps a case together (SAM-10). */
export const casusregie = {
  vanafAanbieders: 2,
  procesregie: 'verwijzer',
  wijstAan: 'procesregisseur',
  bron: kader([594, 601]),
} as const satisfies Casusregie
