import type { Toewijzingsregels } from '../../toewijzing/toewijzingsregels'
import { kader } from './kader'

/** Allocations: for whom, until when, and by which road they change (TOE-01 to TOE-15). */
export const toewijzing = {
  gezin: {
    extraClientVoor: 'kinderen',
    eigenDossier: 'gevolg',
    bron: kader([422, 432], [580, 586]),
  },
  ouder: { bron: kader([417, 421], [565, 568], [768, 771]) },
  meerVoorExtraClient: { via: 'procesregisseur', bron: kader([239, 241]) },
  extraClient: {
    verwijzer: 'geen',
    volume: 1,
    eenheid: 'stuks',
    frequentie: 'totaal',
    bron: kader([233, 238]),
  },
  verschuiving: {
    deel: { teller: 1, noemer: 2 },
    dagenPerMaand: 30,
    hoogstensMaanden: 6,
    verwijzer: 'geen',
    bron: kader([288, 307], [337, 356]),
  },
  terugval: { binnenMaanden: 4, minuten: 1000, maanden: 3, verwijzer: 'geen', bron: kader([242, 252]) },
  wijziging: {
    perVerwijzer: {
      gemeente: 'lokale-toegang',
      huisarts: 'medisch',
      jeugdarts: 'medisch',
      'gecertificeerde-instelling': 'nieuwe-bepaling',
      'medisch-specialist': 'medisch',
      geen: 'onbekend',
      rechter: 'onbekend',
    },
    bron: kader([161, 166], [261, 273]),
  },
  bijProcesregie: { via: 'procesregisseur', bron: kader([322, 322], [333, 336]) },
  schalen: { bron: kader([325, 330]) },
  verzoeken: {
    basis: {
      eenheden: ['minuut'],
      bijProcesregie: { via: 'lokale-toegang', bron: kader([264, 265], [283, 286]) },
      naarGroep: { bron: kader([308, 320]) },
      eerstContact: { bron: kader([214, 216]) },
      bron: kader([209, 219]),
    },
    multi: {
      eenheden: ['minuut', 'uur'],
      eerstProduct: '45F11',
      naarGroep: { bron: kader([357, 369]) },
      vraagtProcesregie: { bron: kader([225, 229]) },
      bron: kader([220, 231]),
    },
  },
  controle: {
    JW315: { bron: kader([196, 208]) },
    JW317: { bron: kader([274, 282]) },
  },
  frequentie: { waarde: 'totaal', bron: kader([403, 408], [410, 415]) },
  wegen: {
    JW315: {
      stuk: 'JW315',
      tekst: 'Elk verzoek wordt apart beoordeeld en bij akkoord ongewijzigd overgenomen.',
      bron: kader([373, 377]),
    },
    JW317: {
      stuk: 'JW317',
      tekst: 'De hele gewenste situatie wordt in één keer beoordeeld: alles of niets.',
      bron: kader([378, 382]),
    },
    jeugdbepaling: {
      stuk: 'bepaling',
      tekst: 'De backoffice legt de bepaling naast het contract en neemt haar over als zij klopt.',
      bron: kader([180, 185], [383, 386]),
    },
    'lokale-toegang': {
      stuk: 'maatwerkrapportage',
      tekst: 'De toegang meldt het resultaat van haar onderzoek, dat de backoffice omzet.',
      bron: kader([172, 177], [387, 391]),
    },
  },
  zonderBsn: { bron: kader([399, 401], [472, 476]) },
  beeindiging: {
    redenen: [
      'overleden',
      'contractwijziging',
      'verkorting',
      'ander-domein',
      'verhuizing',
      'leveringsvorm',
      'andere-aanbieder',
      'bekostiging',
      'herindeling',
      'aanbieder',
      'administratieve-correctie',
    ],
    bron: kader([393, 394]),
  },
  intrekking: { reden: 'verwijderd', bron: kader([395, 398]) },
  bron: kader([181, 432]),
} as const satisfies Toewijzingsregels
