import type { Bronverwijzing } from '../bronnen'
import type { Regel } from './regel'

const klantreis = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'klantreis',
  regels,
})

/** The klantreis from request to evaluation. */
export const klantreisRegels = {
  'KR-01': {
    bron: klantreis([1, 61]),
    samenvatting:
      'Van zorgvraag tot evaluatie zijn er twaalf stappen; verwijzers zijn de lokale toegang, de GI en medische verwijzers.',
  },
  'KR-02': {
    bron: klantreis([79, 114]),
    samenvatting:
      'Eerst eigen kracht, dan voorliggende en lokale algemene voorzieningen, en voor wat overblijft een individuele voorziening.',
  },
  'KR-03': {
    bron: klantreis([62, 68]),
    samenvatting: 'Het recht op hulp wordt per jeugdige bepaald, ook binnen één gezin.',
  },
  'KR-04': {
    bron: klantreis([134, 141]),
    samenvatting:
      'Het afsprakenoverzicht maakt na een huisarts de zorgaanbieder en na een GI de verwijzer; bij de toegang staat het in het ondersteuningsplan.',
  },
  'KR-05': {
    bron: klantreis([142, 145], [153, 157]),
    samenvatting:
      'Binnen 10 dagen na de start verstuurt de zorgaanbieder een VOT of VOW; die stemt in omvang en duur overeen met het afsprakenoverzicht.',
  },
  'KR-06': {
    bron: klantreis([158, 162]),
    samenvatting:
      'Kloppen afsprakenoverzicht en bericht en is de gemeente akkoord, dan volgt een 301-bericht; vanaf dan kan er worden gedeclareerd.',
  },
  'KR-07': {
    bron: klantreis([50, 56], [166, 176]),
    samenvatting:
      'Start en einde worden gemeld en er wordt twee keer geëvalueerd; de verwijzer beslist over het vervolg, na een huisarts de lokale toegang.',
  },
  'KR-08': {
    bron: klantreis([111, 133]),
    samenvatting:
      'Passend en goedkoopst adequaat is de norm; de keuze binnen de contracten is vrij, daarbuiten is overleg per casus nodig.',
  },
  'KR-09': {
    bron: klantreis([69, 73]),
    samenvatting:
      'Bij een maatregel bepaalt de GI of en welke hulp er komt, na overleg met een toegangsmedewerker van de woonplaats.',
  },
  'KR-10': {
    bron: klantreis([27, 49], [146, 151], [163, 165]),
    samenvatting:
      'Het plan van aanpak maakt de zorgaanbieder met cliënt en verwijzer, na een huisarts met de cliënt alleen; de verwijzer ontvangt het, de cliënt een beschikking.',
  },
  'KR-11': {
    bron: klantreis([81, 91], [122, 127]),
    samenvatting:
      'Eigen kracht kent vaste onderdelen; het product volgt uit de Toolbox, bij twijfel met CEV of toegangsmedewerker.',
  },
  'I-07': {
    bron: klantreis([142, 144]),
    samenvatting: 'De tien dagen van de klantreis zijn kalenderdagen.',
  },
  'I-30': {
    bron: klantreis([142, 144]),
    samenvatting: 'VOT of VOW is uiterlijk tien dagen na de werkelijke start verstuurd; eerder is op tijd.',
  },
  'I-31': {
    bron: klantreis([27, 49], [163, 165]),
    samenvatting:
      'Het plan van aanpak is akkoord vóór het 315-bericht; stap 10 is de ontvangst ervan en de beschikking.',
  },
  'I-32': {
    bron: klantreis([57, 61], [137, 138]),
    samenvatting: 'Een andere medische verwijzer geldt als de huisarts.',
  },
  'I-33': {
    bron: klantreis([81, 91]),
    samenvatting:
      'Voorliggende en algemene voorzieningen worden in stap 2b gewogen, niet al bij eigen kracht.',
  },
} as const satisfies Record<string, Regel>
