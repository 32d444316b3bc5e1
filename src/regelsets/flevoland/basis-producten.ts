import type { Product } from '../../producten/regelset'
import { kader } from './kader'

const UREN = { eenheid: 'uren/minuten', frequentie: 'totaal-binnen-geldigheidsduur' } as const

const DUUR = {
  maanden: 12,
  soort: 'standaard',
  vervolg: 'verwijzer',
  langerBij: 'Langer kan als de hulp de situatie stabiel houdt.',
  bron: kader([1093, 1097]),
} as const

/** The products of Basis Begeleiding. */
export const basisproducten = {
  '45F01': {
    ...UREN,
    naam: 'Basis Begeleiding – Individueel',
    omschrijving:
      'Begeleiding van één jeugdige en het gezin bij eenvoudige, enkelvoudige problemen: leren omgaan met het dagelijks leven, of de situatie stabiel houden.',
    contract: 'basis',
    soort: 'begeleiding',
    vorm: 'individueel',
    duur: DUUR,
    richtlijnen: [
      { categorie: 'A', urenPerWeek: 2, maximaalUren: 96, maanden: 12, bron: kader([1177, 1184]) },
      {
        categorie: 'B',
        urenPerWeek: 4,
        maximaalUren: 192,
        maanden: 12,
        bron: kader([1177, 1183], [1185, 1185]),
      },
    ],
    groepEerst: { product: '45F02', bron: kader([1098, 1102]) },
    uitvoering: {
      tekst:
        'Vooral mbo en hbo samen; een ervaringsdeskundige kan een SKJ-geregistreerde professional ondersteunen.',
      bron: kader([1194, 1197]),
    },
    inzet: [],
    bron: kader([1163, 1197]),
  },
  '45F02': {
    ...UREN,
    naam: 'Basis Begeleiding – Groep',
    omschrijving:
      'Begeleiding in een groep bij de aanbieder, gericht op meedoen, zelfstandigheid en gedragsvaardigheden.',
    contract: 'basis',
    soort: 'begeleiding',
    vorm: 'groep',
    duur: DUUR,
    richtlijnen: [
      {
        categorie: 'A',
        urenPerWeek: 4,
        maximaalUren: 192,
        maanden: 12,
        weken: 48,
        bron: kader([1211, 1219]),
      },
      {
        categorie: 'B',
        urenPerWeek: 12,
        maximaalUren: 576,
        maanden: 12,
        weken: 48,
        bron: kader([1211, 1218], [1220, 1220]),
      },
    ],
    groep: {
      maximum: 16,
      ratio: { jeugdigen: 4, hard: true },
      professionals: { aantal: 2, hard: true },
      minstensEen: 'hbo',
      vanaf: 'mbo3',
      bron: kader([1235, 1238]),
    },
    oudergroep: { bron: kader([1210, 1210]) },
    uitvoering: {
      tekst:
        'Een begeleider met minstens hbo en een of meer ondersteuners met mbo3; wie mbo heeft werkt onder toezicht van een SKJ-geregistreerde professional.',
      bron: kader([1234, 1240]),
    },
    inzet: [
      {
        id: 'opvang',
        soort: 'uitgesloten',
        regel: 'PRD-12',
        tekst: 'De vraag is opvang.',
        bron: kader([1230, 1231]),
      },
      {
        id: 'welzijnsactiviteit',
        soort: 'uitgesloten',
        regel: 'PRD-12',
        tekst: 'Het gaat om een welzijnsactiviteit.',
        bron: kader([1230, 1232]),
      },
      {
        id: 'eerstelijns-vaktherapie',
        soort: 'uitgesloten',
        regel: 'PRD-12',
        tekst: 'Het gaat om vaktherapie in de eerste lijn.',
        bron: kader([1230, 1233]),
      },
      {
        id: 'op-locatie-aanbieder',
        soort: 'vereist',
        regel: 'PRD-12',
        tekst: 'De groep komt bijeen op een locatie van de aanbieder.',
        bron: kader([1238, 1238]),
      },
      {
        id: 'lunchmoment',
        soort: 'kenmerk',
        regel: 'PRD-12',
        tekst: 'De groep loopt door in een lunchmoment of raakt eraan.',
        bron: kader([1239, 1240]),
      },
      {
        id: 'maaltijd',
        soort: 'vereist',
        regel: 'PRD-12',
        als: ['lunchmoment'],
        tekst: 'De aanbieder zorgt voor een maaltijd.',
        bron: kader([1239, 1240]),
      },
    ],
    bron: kader([1198, 1240]),
  },
} as const satisfies Record<string, Product>
