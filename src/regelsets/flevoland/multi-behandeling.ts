import type { Product } from '../../producten/regelset'
import { kader } from './kader'

const UREN = { eenheid: 'uren/minuten', frequentie: 'totaal-binnen-geldigheidsduur' } as const
const STUKS = { eenheid: 'stuks', aantal: 1, frequentie: 'totaal-binnen-geldigheidsduur' } as const

/** Behandeling. */
export const multiBehandeling = {
  '45F31': {
    ...UREN,
    naam: 'Behandeling – Individueel',
    omschrijving:
      'Behandeling van matige tot ernstige, meervoudige of zeer complexe problematiek van één jeugdige.',
    contract: 'multi',
    soort: 'behandeling',
    vorm: 'individueel',
    duur: { maanden: 12, soort: 'standaard', vervolg: 'verwijzer', bron: kader([849, 852]) },
    richtlijnen: [
      { categorie: 'A', urenPerWeek: 2, maximaalUren: 96, maanden: 12, bron: kader([853, 859]) },
      { categorie: 'B', urenPerWeek: 4, maximaalUren: 192, maanden: 12, bron: kader([853, 858], [860, 860]) },
    ],
    groepEerst: { product: '45F32', bron: kader([861, 865]) },
    uitvoering: {
      tekst: 'Vooral een hbo+-professional, samen met wo.',
      verantwoordelijk: 'regiehoofdbehandelaar (wo of wo+)',
      bron: kader([886, 889]),
    },
    inzet: [
      {
        id: 'vaktherapie',
        soort: 'kenmerk',
        regel: 'PRD-12',
        tekst: 'De inzet is vaktherapie.',
        bron: kader([872, 875]),
      },
      {
        id: 'integraal-traject',
        soort: 'vereist',
        regel: 'PRD-12',
        als: ['vaktherapie'],
        tekst: 'De vaktherapie hoort bij een integraal traject.',
        bron: kader([873, 874]),
      },
      {
        id: 'onder-regiebehandelaar',
        soort: 'vereist',
        regel: 'PRD-12',
        als: ['vaktherapie'],
        tekst: 'De regiebehandelaar is verantwoordelijk voor de vaktherapie.',
        bron: kader([875, 875]),
      },
    ],
    bron: kader([837, 889]),
  },
  '45F32': {
    ...UREN,
    naam: 'Behandeling – Groep',
    omschrijving:
      'Behandeling in een groep, waarin het groepsproces een middel is, bij matige tot ernstige problematiek.',
    contract: 'multi',
    soort: 'behandeling',
    vorm: 'groep',
    duur: { maanden: 12, soort: 'standaard', vervolg: 'verwijzer', bron: kader([901, 904]) },
    richtlijnen: [],
    groep: {
      maximum: 12,
      ratio: { jeugdigen: 4, hard: false },
      professionals: { aantal: 3, hard: false },
      minstensEen: 'wo',
      vanaf: 'mbo4',
      bron: kader([904, 904], [922, 925]),
    },
    uitvoering: {
      tekst: 'Drie behandelaren van mbo4 tot en met wo+, van wie minstens één met wo.',
      bron: kader([922, 925]),
    },
    inzet: [],
    bron: kader([890, 925]),
  },
  '45F33': {
    ...UREN,
    naam: 'Behandeling – Gezin regulier',
    omschrijving:
      'Intensieve behandeling van het gezin of systeem rond een jeugdige met ernstige problemen; ook voor opvoedvaardigheden van ouders.',
    contract: 'multi',
    soort: 'behandeling',
    vorm: 'gezin',
    duur: {
      maanden: 12,
      soort: 'standaard',
      vervolg: 'aanbieder',
      gemiddeld: { van: 5, totEnMet: 7, bron: kader([782, 783]) },
      bron: kader([743, 746]),
    },
    richtlijnen: [
      { categorie: 'A', urenPerWeek: 5, maximaalUren: 104, maanden: 12, bron: kader([747, 754]) },
      { categorie: 'B', urenPerWeek: 6, maximaalUren: 145, maanden: 12, bron: kader([747, 753], [755, 755]) },
    ],
    uitvoering: {
      tekst: 'Een multidisciplinair team.',
      verantwoordelijk: 'regiebehandelaar',
      bron: kader([784, 786]),
    },
    inzet: [
      {
        id: 'zonder-behandelcomponent',
        soort: 'uitgesloten',
        regel: 'PRD-12',
        tekst: 'Er is geen behandeling bij; dan is het specialistische gezinsbegeleiding.',
        bron: kader([781, 782]),
      },
      {
        id: 'tweede-met-tarief',
        soort: 'uitgesloten',
        regel: 'PRD-07',
        tekst:
          'Een tweede gezinslid krijgt een toewijzing met tarief; die uitzondering kent dit product niet.',
        bron: kader([757, 760]),
      },
      {
        id: 'uren-ophogen',
        soort: 'kenmerk',
        regel: 'PRD-07',
        tekst: 'De toewijzing krijgt meer uren.',
        bron: kader([760, 761]),
      },
      {
        id: 'overleg-procesregisseur',
        soort: 'vereist',
        regel: 'PRD-07',
        als: ['uren-ophogen'],
        tekst: 'Over de uren is overlegd met de procesregisseur.',
        bron: kader([760, 761]),
      },
    ],
    bron: kader([725, 786]),
  },
  '45F34': {
    ...UREN,
    naam: 'Behandeling – Gezin intensief',
    omschrijving:
      'Intensieve behandeling van het gezin met erkende interventies, ook bij crimineel gedrag en middelengebruik.',
    contract: 'multi',
    soort: 'behandeling',
    vorm: 'gezin',
    duur: { maanden: 9, soort: 'standaard', vervolg: 'verwijzer', bron: kader([805, 808]) },
    richtlijnen: [],
    uitvoering: {
      tekst: 'Een multidisciplinair team, zo nodig opgeleid voor de interventie.',
      verantwoordelijk: 'regiebehandelaar',
      bron: kader([832, 836]),
    },
    inzet: [
      {
        id: 'erkende-interventie',
        soort: 'vereist',
        regel: 'PRD-08',
        tekst: 'De behandeling volgt het protocol van een erkende interventie, zoals MST, MDFT of FAST.',
        bron: kader([829, 831]),
      },
      {
        id: 'MST',
        soort: 'kenmerk',
        regel: 'PRD-08',
        tekst: 'De interventie is MST.',
        bron: kader([835, 836]),
      },
      {
        id: 'MDFT',
        soort: 'kenmerk',
        regel: 'PRD-08',
        tekst: 'De interventie is MDFT.',
        bron: kader([835, 836]),
      },
      {
        id: 'dag-en-nacht-bereikbaar',
        soort: 'vereist',
        regel: 'PRD-08',
        als: ['MST', 'MDFT'],
        tekst: 'Het gezin kan het team dag en nacht bereiken.',
        bron: kader([835, 836]),
      },
      {
        id: 'tweede-met-tarief',
        soort: 'kenmerk',
        regel: 'PRD-07',
        tekst: 'Een tweede gezinslid krijgt een toewijzing met tarief.',
        bron: kader([813, 815]),
      },
      {
        id: 'hoge-uitzondering',
        soort: 'vereist',
        regel: 'PRD-07',
        als: ['tweede-met-tarief'],
        tekst: 'Het is een hoge uitzondering.',
        bron: kader([814, 815]),
      },
      {
        id: 'onderbouwing-verwijzer',
        soort: 'vereist',
        regel: 'PRD-07',
        als: ['tweede-met-tarief'],
        tekst: 'De verwijzer onderbouwt waarom.',
        bron: kader([814, 815]),
      },
    ],
    bron: kader([787, 836]),
  },
  '45F35': {
    ...STUKS,
    naam: 'Behandeling – Gezin regulier (extra cliënt)',
    omschrijving:
      'Toewijzing zonder minuten voor een ander kind dat onderdeel is van Behandeling – Gezin regulier.',
    contract: 'multi',
    soort: 'behandeling',
    vorm: 'gezin',
    richtlijnen: [],
    extraClientVan: '45F33',
    inzet: [],
    bron: kader([732, 736], [757, 760]),
  },
  '45F36': {
    ...STUKS,
    naam: 'Behandeling – Gezin intensief (extra cliënt)',
    omschrijving:
      'Toewijzing zonder minuten voor een ander kind dat onderdeel is van Behandeling – Gezin intensief.',
    contract: 'multi',
    soort: 'behandeling',
    vorm: 'gezin',
    richtlijnen: [],
    extraClientVan: '45F34',
    inzet: [],
    bron: kader([794, 798], [811, 815]),
  },
} as const satisfies Record<string, Product>
