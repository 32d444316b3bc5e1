import type { Contract } from '../../producten/regelset'
import { kader } from './kader'

/** What holds for all products of a contract. */
export const contracten = {
  basis: {
    naam: 'Basis Begeleiding',
    leeftijd: {
      tot: 18,
      uitzonderingTot: 23,
      uitzonderingen: ['ander-gezinslid'],
      vervolg: ['Wmo'],
      bron: kader([1103, 1106]),
    },
    deelname: {
      gemeenten: [{ gemeente: 'Noordoostpolder' }, { gemeente: 'Urk' }],
      bron: kader([1085, 1086]),
    },
    inzet: [
      {
        id: 'eenvoudig-en-enkelvoudig',
        soort: 'vereist',
        regel: 'PRD-11',
        tekst:
          'De problematiek is eenvoudig en enkelvoudig, zoals een lichte verstandelijke of lichamelijke beperking, autisme of lichte tot matige gedragsproblemen.',
        bron: kader([1107, 1116]),
      },
      {
        id: 'vervangt-onderwijs',
        soort: 'uitgesloten',
        regel: 'PRD-09',
        tekst: 'De begeleiding komt in de plaats van onderwijs.',
        bron: kader([1117, 1118]),
      },
      {
        id: 'tijdens-schooltijd',
        soort: 'kenmerk',
        regel: 'PRD-09',
        tekst: 'De begeleiding is onder schooltijd.',
        bron: kader([1118, 1124]),
      },
      {
        id: 'kort-en-doelgericht',
        soort: 'vereist',
        regel: 'PRD-09',
        als: ['tijdens-schooltijd'],
        tekst: 'De begeleiding onder schooltijd is kort en doelgericht.',
        bron: kader([1118, 1120]),
      },
      {
        id: 'buiten-taak-onderwijs',
        soort: 'vereist',
        regel: 'PRD-09',
        als: ['tijdens-schooltijd'],
        tekst: 'De vraag valt buiten wat het onderwijs moet doen.',
        bron: kader([1118, 1119], [1121, 1121]),
      },
      {
        id: 'afstemmingsplan',
        soort: 'vereist',
        regel: 'PRD-09',
        als: ['tijdens-schooltijd'],
        tekst: 'Aanbieder en school hebben samen een afstemmingsplan.',
        bron: kader([1118, 1119], [1122, 1122]),
      },
      {
        id: 'school-volgt-inspectie',
        soort: 'vereist',
        regel: 'PRD-09',
        als: ['tijdens-schooltijd'],
        tekst: 'De school houdt zich aan de regels van de onderwijsinspectie.',
        bron: kader([1118, 1119], [1123, 1123]),
      },
    ],
    bron: kader([1085, 1162]),
  },
  multi: {
    naam: 'Multidisciplinaire Specialistische Jeugdhulp',
    leeftijd: {
      tot: 18,
      uitzonderingTot: 23,
      uitzonderingen: ['ander-gezinslid', 'ouder-met-toewijzing'],
      vervolg: ['Zvw', 'Wmo'],
      bron: kader([545, 550]),
    },
    deelname: {
      gemeenten: [
        { gemeente: 'Almere' },
        { gemeente: 'Dronten' },
        { gemeente: 'Noordoostpolder' },
        { gemeente: 'Urk' },
        { gemeente: 'Lelystad', producten: ['45F34', '45F36'] },
      ],
      bron: kader([22, 28], [530, 533], [809, 809]),
    },
    voorOuder: { bron: kader([565, 568]) },
    inzet: [
      {
        id: 'complex-of-meervoudig',
        soort: 'een-van',
        regel: 'PRD-11',
        tekst: 'De problematiek van jeugdige of gezin is complex of meervoudig.',
        bron: kader([551, 555]),
      },
      {
        id: 'risico-grensoverschrijdend-gedrag',
        soort: 'een-van',
        regel: 'PRD-11',
        tekst: 'Er is risico op ernstig grensoverschrijdend, agressief of crimineel gedrag.',
        bron: kader([552, 554], [556, 557]),
      },
      {
        id: 'uitvalrisico',
        soort: 'een-van',
        regel: 'PRD-11',
        tekst: 'Er dreigt uitval uit onderwijs, jeugdhulp of een andere voorziening.',
        bron: kader([552, 554], [558, 558]),
      },
      {
        id: 'risico-uithuisplaatsing',
        soort: 'een-van',
        regel: 'PRD-11',
        tekst: 'Er dreigt een uithuisplaatsing.',
        bron: kader([552, 554], [559, 559]),
      },
      {
        id: 'enkelvoudig-zeer-complex',
        soort: 'een-van',
        regel: 'PRD-11',
        tekst: 'De problematiek is enkelvoudig, maar zeer complex.',
        bron: kader([552, 554], [560, 560]),
      },
      {
        id: 'integraal-onderzoek',
        soort: 'vereist',
        regel: 'PRD-11',
        tekst: 'De toegang heeft een integraal onderzoek gedaan.',
        bron: kader([573, 574]),
      },
      {
        id: 'integraal-plan',
        soort: 'vereist',
        regel: 'PRD-11',
        tekst: 'Aanbieder, gezin en verwijzer hebben samen een integraal hulpverleningsplan.',
        bron: kader([575, 579]),
      },
      {
        id: 'praktische-begeleiding',
        soort: 'uitgesloten',
        regel: 'PRD-12',
        tekst: 'Het gaat om praktische begeleiding; die valt onder de lokale contracten.',
        bron: kader([541, 542]),
      },
    ],
    bron: kader([530, 651]),
  },
} as const satisfies Record<string, Contract>
