import type { Vorm } from './vorm'

// The types of definitie.ts and bepalingseisen.ts as data, for an input to be held against.

const TEKSTEN: Vorm = ['tekst']
const NAMEN: Vorm = { tabel: 'tekst' }
const WAARDEN: Vorm = ['waarde']
const DUUR: Vorm = { velden: { aantal: 'getal', eenheid: 'tekst' } }

/** A condition; one that says `niet` holds another. */
export const VOORWAARDE: Vorm = {
  naarNaam: {
    niet: { velden: { niet: 'voorwaarde' } },
    parameter: { velden: { parameter: 'tekst', is: 'tekst' } },
    veld: { velden: { veld: 'tekst', is: WAARDEN } },
    gegeven: {
      naarNaam: {
        is: { velden: { gegeven: 'tekst', is: WAARDEN } },
        laterDan: { velden: { gegeven: 'tekst', laterDan: 'tekst', 'plus?': DUUR } },
      },
    },
    eerder: { velden: { eerder: 'tekst', 'verplichting?': 'tekst', 'sinds?': 'tekst' } },
    strijdig: { velden: { strijdig: 'tekst' } },
  },
}
const ALS: Vorm = ['voorwaarde']

const VELD = { titel: 'tekst', 'verplicht?': ALS } as const
const VELDEN: Vorm = {
  tabel: {
    ofwel: [
      { velden: { soort: { alleen: ['datum'] }, 'nietVoorGebeurtenis?': 'waar', ...VELD } },
      { velden: { soort: { alleen: ['keuze'] }, keuzes: TEKSTEN, ...VELD } },
      {
        velden: { soort: { alleen: ['getal'] }, van: 'getal', totEnMet: 'getal', regel: 'tekst', ...VELD },
      },
      { velden: { soort: { alleen: ['janee', 'verplichting'] }, ...VELD } },
    ],
  },
}

const PARAMETER = { titel: 'tekst', keuzes: TEKSTEN } as const
const PARAMETERS: Vorm = {
  tabel: {
    ofwel: [
      { velden: { standaard: 'tekst', ...PARAMETER } },
      { velden: { standaard: NAMEN, sleutels: TEKSTEN, ...PARAMETER } },
    ],
  },
}

const MOMENTEN: Vorm = [
  {
    naarNaam: {
      opening: { velden: { opening: 'waar', 'als?': ALS } },
      bij: { velden: { bij: 'tekst', 'in?': TEKSTEN, 'als?': ALS } },
      betreedt: { velden: { betreedt: 'tekst', 'als?': ALS } },
    },
  },
]

const ACTOREN: Vorm = [
  {
    velden: {
      wie: TEKSTEN,
      'uitvoering?': TEKSTEN,
      'eenVan?': 'waar',
      'ofDoor?': 'waar',
      'als?': ALS,
    },
  },
]

const GEBEURTENIS: Vorm = {
  velden: {
    titel: 'tekst',
    'regel?': 'tekst',
    door: ACTOREN,
    'velden?': VELDEN,
    'impliceert?': TEKSTEN,
    'beeindigt?': { velden: { behalve: TEKSTEN } },
  },
}

const OVERGANG: Vorm = {
  velden: {
    bij: 'tekst',
    in: { ofwel: [TEKSTEN, { alleen: ['open', 'elke'] }] },
    'naar?': 'tekst',
    'als?': ALS,
  },
}

const ANKER: Vorm = {
  naarNaam: {
    gebeurtenis: { velden: { gebeurtenis: 'tekst', 'veld?': 'tekst', 'als?': ALS } },
    betreden: { velden: { betreden: 'tekst', 'als?': ALS } },
  },
}

const VERPLICHTING: Vorm = {
  velden: {
    id: 'tekst',
    titel: 'tekst',
    regel: 'tekst',
    'interpretaties?': TEKSTEN,
    'onderdeel?': 'tekst',
    wie: ACTOREN,
    ontstaat: MOMENTEN,
    'ookAlsOpen?': 'waar',
    'vanaf?': [ANKER],
    'termijn?': [{ velden: { duur: DUUR, 'als?': ALS } }],
    voldaan: MOMENTEN,
    'vervalt?': MOMENTEN,
    'meldbaar?': ALS,
  },
}

const CHECKLIST: Vorm = {
  velden: {
    titel: 'tekst',
    regel: 'tekst',
    punten: { tabel: { velden: { titel: 'tekst', 'indienVanToepassing?': 'waar' } } },
  },
}

const STUK: Vorm = {
  velden: {
    bij: 'tekst',
    stuk: 'tekst',
    titel: 'tekst',
    van: 'tekst',
    naar: ACTOREN,
    regel: 'tekst',
    'interpretaties?': TEKSTEN,
  },
}

const BESLUIT: Vorm = {
  velden: {
    titel: 'tekst',
    gegevens: VELDEN,
    regels: [
      {
        velden: {
          uitkomst: { ofwel: ['waarde', WAARDEN, { tabel: { ofwel: ['waarde', WAARDEN] } }] },
          regel: 'tekst',
          'interpretaties?': TEKSTEN,
          tekst: 'tekst',
          'als?': ALS,
        },
      },
    ],
  },
}

const EIS = { titel: 'tekst', regel: 'tekst' } as const
const DELEN: Vorm = {
  alleen: [
    'duur',
    'vorm',
    'omvang',
    'evaluatiemomenten',
    'zorgcategorie',
    'zorgaanbieder',
    'grondslag',
    'productcode',
  ],
}
const BEVESTIGINGEN: Vorm = { alleen: ['volgensOverleg', 'volgensInkoopafspraken'] }
const EISEN: Vorm = [{ velden: { deel: DELEN, ...EIS } }]
const BEPALING: Vorm = {
  velden: {
    regel: 'tekst',
    verplicht: EISEN,
    verboden: EISEN,
    'onnodig?': EISEN,
    bevestigen: [{ velden: { deel: BEVESTIGINGEN, ...EIS } }],
    'langerDanMaatregel?': { velden: { regel: 'tekst', interpretatie: 'tekst', als: ALS } },
  },
}

const INDICATOREN: Vorm = {
  velden: {
    regel: 'tekst',
    wachttijd: { velden: { vanaf: 'tekst', tot: 'tekst' } },
    aandeel: { velden: { bij: 'tekst', veld: 'tekst' } },
  },
}

export const ROUTEVORM: Vorm = {
  velden: {
    id: 'tekst',
    versie: 'tekst',
    titel: 'tekst',
    bron: 'tekst',
    geldigVanaf: 'tekst',
    'geldigTot?': 'tekst',
    gecontroleerdOp: 'tekst',
    'regios?': { velden: { regel: 'tekst', namen: TEKSTEN } },
    actoren: NAMEN,
    parameters: PARAMETERS,
    gegevens: VELDEN,
    afleidingen: { tabel: { velden: { uit: 'tekst', parameter: 'tekst' } } },
    begin: 'tekst',
    stappen: { tabel: { velden: { titel: 'tekst', 'regel?': 'tekst', 'einde?': 'waar' } } },
    gebeurtenissen: { tabel: GEBEURTENIS },
    overgangen: [OVERGANG],
    verplichtingen: [VERPLICHTING],
    bevindingen: [{ velden: { code: 'tekst', regel: 'tekst', tekst: 'tekst', bij: MOMENTEN } }],
    checklists: { tabel: CHECKLIST },
    'bepaling?': BEPALING,
    stukken: [STUK],
    rollen: [{ velden: { wie: 'tekst', stappen: TEKSTEN, regel: 'tekst', tekst: 'tekst' } }],
    'zorgcategorieen?': { velden: { regel: 'tekst', namen: NAMEN } },
    'nietGecontracteerd?': { velden: { regel: 'tekst', raadpleeg: 'tekst' } },
    'afspraken?': { velden: { regel: 'tekst', bericht: 'tekst', delen: NAMEN } },
    'besluiten?': { tabel: BESLUIT },
    'weging?': { velden: { regel: 'tekst', 'interpretaties?': TEKSTEN, volgorde: NAMEN } },
    'indicatoren?': INDICATOREN,
    'gekozen?': { tabel: { ofwel: ['tekst', NAMEN] } },
  },
}
