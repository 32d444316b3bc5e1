import type { Declaratieregels } from '../../declaratie/declaratieregels'
import { kader } from './kader'

/** What may be declared, and what follows on a no-show (DEC, NS). */
export const declaratie = {
  eenheid: { waarde: 'minuut', bron: kader([478, 480], [496, 498]) },
  tijdsoorten: {
    direct: {
      declarabel: true,
      naam: 'Directe cliëntgebonden tijd',
      bron: kader([481, 482], [499, 500]),
    },
    indirect: {
      declarabel: true,
      naam: 'Indirecte cliëntgebonden tijd',
      bron: kader([481, 482], [499, 500]),
    },
    reistijd: {
      declarabel: false,
      naam: 'Reistijd',
      bron: kader([481, 483], [499, 501]),
    },
    'niet-clientgebonden': {
      declarabel: false,
      naam: 'Niet-cliëntgebonden tijd',
      bron: kader([483, 484], [501, 502]),
    },
  },
  casusregie: {
    teltAls: 'indirect',
    contracten: ['multi'],
    medewerkers: 1,
    periode: 'maand',
    bron: kader([503, 510]),
  },
  groepstijd: { afronding: 'omlaag', bron: kader([491, 494], [517, 521]) },
  geplandeAfwezigheid: { bron: kader([490, 490], [516, 516]) },
  noShow: {
    maximum: 3,
    bijGroep: false,
    telling: 'kalenderjaar',
    treden: [
      {
        regel: 'NS-01',
        acties: [
          {
            actie: 'bespreken-met-inwoner',
            wie: 'zorgaanbieder',
            tekst:
              'De zorgaanbieder bespreekt de no-show met de inwoner: goede hulp vraagt dat afspraken doorgaan.',
          },
        ],
        melding: false,
        indirecteTijd: false,
        bron: kader([1283, 1284]),
      },
      {
        regel: 'NS-02',
        acties: [
          {
            actie: 'melden-aan-gemeente',
            wie: 'zorgaanbieder',
            tekst: 'De zorgaanbieder meldt de no-show aan de gemeente.',
          },
          {
            actie: 'inwoner-waarschuwen',
            wie: 'zorgaanbieder',
            tekst: 'De zorgaanbieder waarschuwt de inwoner dat de hulp na een derde no-show kan stoppen.',
          },
        ],
        melding: true,
        indirecteTijd: false,
        bron: kader([1285, 1288]),
      },
      {
        regel: 'NS-03',
        acties: [
          {
            actie: 'melden-aan-gemeente',
            wie: 'zorgaanbieder',
            tekst: 'De zorgaanbieder meldt de no-show aan de gemeente.',
          },
          {
            actie: 'directe-hulp-pauzeren',
            wie: 'zorgaanbieder',
            tekst: 'De zorgaanbieder pauzeert de directe hulp tot de gemeente heeft beslist.',
          },
        ],
        melding: true,
        indirecteTijd: true,
        bron: kader([1289, 1294]),
      },
    ],
    naLaatste: 'herhalen',
    besluit: {
      vanaf: 3,
      actie: 'besluit-meedelen',
      wie: 'gemeente',
      tekst:
        'De gemeente laat zorgaanbieder en inwoner weten of de toewijzing doorgaat; zij beslist over de bekostiging, niet over de inhoud.',
      weken: 3,
      bron: kader([1291, 1295]),
    },
    melding: { bron: kader([1296, 1297]) },
    bron: kader([485, 489], [511, 515]),
  },
  binnenToewijzing: { bron: kader([403, 405], [410, 412], [478, 479], [496, 497]) },
  extraClient: { bron: kader([428, 432]) },
  ingetrokken: { bron: kader([395, 398]) },
  indiening: { maanden: 1, ernst: 'waarschuwing', bron: kader([468, 471]) },
  bron: kader([468, 521], [1278, 1297]),
} as const satisfies Declaratieregels
