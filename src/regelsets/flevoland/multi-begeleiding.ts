import type { Product } from '../../producten/regelset'
import { kader } from './kader'

const UREN = { eenheid: 'uren/minuten', frequentie: 'totaal-binnen-geldigheidsduur' } as const
const GEDRAGSWETENSCHAPPER =
  'Een multidisciplinair team onder regie van een gedragswetenschapper, in dienst of op afroep.'

/** Diagnostiek and Specialistische Begeleiding. */
export const multiBegeleiding = {
  '45F11': {
    ...UREN,
    naam: 'Diagnostiek',
    omschrijving:
      'Onderzoek naar aard, ernst en samenhang van klachten van jeugdige en systeem, om te bepalen welke hulp nodig is; kan ook tijdens een traject.',
    contract: 'multi',
    soort: 'diagnostiek',
    vorm: 'individueel',
    duur: { maanden: 12, soort: 'maximum', vervolg: 'geen', bron: kader([662, 662]) },
    richtlijnen: [
      { categorie: 'kort', maximaalUren: 30, maanden: 6, bron: kader([663, 666]) },
      { categorie: 'lang', maximaalUren: 60, maanden: 12, bron: kader([663, 665], [667, 667]) },
    ],
    uitvoering: {
      tekst: 'Een multidisciplinair team.',
      verantwoordelijk: 'orthopedagoog-generalist of GZ-psycholoog',
      bron: kader([677, 679]),
    },
    inzet: [],
    bron: kader([652, 724]),
  },
  '45F21': {
    ...UREN,
    naam: 'Specialistische Begeleiding – Individueel',
    omschrijving:
      'Intensieve begeleiding van één jeugdige: vaardigheden, gedrag, emoties en zelfredzaamheid in het dagelijks leven.',
    contract: 'multi',
    soort: 'begeleiding',
    vorm: 'individueel',
    duur: { maanden: 12, soort: 'standaard', vervolg: 'verwijzer', bron: kader([1000, 1003]) },
    richtlijnen: [
      { categorie: 'A', urenPerWeek: 2, maximaalUren: 96, maanden: 12, bron: kader([1004, 1010]) },
      {
        categorie: 'B',
        urenPerWeek: 4,
        maximaalUren: 192,
        maanden: 12,
        bron: kader([1004, 1009], [1011, 1011]),
      },
    ],
    groepEerst: { product: '45F22', bron: kader([1012, 1016]) },
    uitvoering: {
      tekst: GEDRAGSWETENSCHAPPER,
      verantwoordelijk: 'gedragswetenschapper, voor de doelen',
      bron: kader([1036, 1040]),
    },
    inzet: [],
    bron: kader([987, 1040]),
  },
  '45F22': {
    ...UREN,
    naam: 'Specialistische Begeleiding – Groep',
    omschrijving:
      'Begeleiding in een groep van jeugdigen met problemen op meer leefgebieden: structuur, omgaan met problemen en toezicht, zonder therapie.',
    contract: 'multi',
    soort: 'begeleiding',
    vorm: 'groep',
    duur: { maanden: 12, soort: 'standaard', vervolg: 'verwijzer', bron: kader([1057, 1060]) },
    richtlijnen: [],
    groep: {
      maximum: 12,
      ratio: { jeugdigen: 4, hard: false },
      professionals: { aantal: 3, hard: false },
      minstensEen: 'hbo',
      vanaf: 'mbo4',
      bron: kader([1060, 1060], [1081, 1084]),
    },
    oudergroep: { bron: kader([1056, 1056]) },
    uitvoering: {
      tekst: 'Drie begeleiders van mbo4 tot en met wo, van wie minstens één met hbo.',
      bron: kader([1081, 1084]),
    },
    inzet: [],
    bron: kader([1041, 1084]),
  },
  '45F23': {
    ...UREN,
    naam: 'Specialistische Begeleiding – Gezin',
    omschrijving: 'Intensieve begeleiding van het hele gezin bij het dagelijks leven, structuur en regie.',
    contract: 'multi',
    soort: 'begeleiding',
    vorm: 'gezin',
    duur: { maanden: 12, soort: 'standaard', vervolg: 'verwijzer', bron: kader([944, 947]) },
    richtlijnen: [
      { categorie: 'A', urenPerWeek: 3, maximaalUren: 144, maanden: 12, bron: kader([948, 956]) },
      { categorie: 'B', urenPerWeek: 4, maximaalUren: 192, maanden: 12, bron: kader([948, 955], [957, 957]) },
    ],
    uitvoering: {
      tekst: GEDRAGSWETENSCHAPPER,
      verantwoordelijk: 'gedragswetenschapper, voor de doelen',
      bron: kader([982, 986]),
    },
    tweedeMetTarief: { bron: kader([961, 963]) },
    inzet: [
      {
        id: 'tweede-met-tarief',
        soort: 'kenmerk',
        regel: 'PRD-07',
        alleenBekostigd: true,
        tekst: 'Een tweede gezinslid krijgt een toewijzing met tarief.',
        bron: kader([961, 963]),
      },
      {
        id: 'hoge-uitzondering',
        soort: 'vereist',
        regel: 'PRD-07',
        alleenBekostigd: true,
        als: ['tweede-met-tarief'],
        tekst: 'Het is een hoge uitzondering.',
        bron: kader([962, 963]),
      },
      {
        id: 'onderbouwing-verwijzer',
        soort: 'vereist',
        regel: 'PRD-07',
        alleenBekostigd: true,
        als: ['tweede-met-tarief'],
        tekst: 'De verwijzer onderbouwt waarom.',
        bron: kader([962, 963]),
      },
    ],
    bron: kader([926, 986]),
  },
  '45F24': {
    naam: 'Specialistische Begeleiding – Gezin (extra cliënt)',
    omschrijving:
      'Toewijzing zonder minuten voor een ander kind dat onderdeel is van Specialistische Begeleiding – Gezin.',
    contract: 'multi',
    soort: 'begeleiding',
    vorm: 'gezin',
    eenheid: 'stuks',
    aantal: 1,
    frequentie: 'totaal-binnen-geldigheidsduur',
    richtlijnen: [],
    extraClientVan: '45F23',
    inzet: [],
    bron: kader([933, 938], [959, 963]),
  },
} as const satisfies Record<string, Product>
