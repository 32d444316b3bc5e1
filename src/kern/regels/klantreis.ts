import type { Bronverwijzing } from '../bronnen'

const klantreis = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'klantreis',
  regels,
})

/** The klantreis from request to evaluation. */
export const klantreisBronnen = {
  'KR-01': klantreis([1, 61]),
  'KR-02': klantreis([79, 114]),
  'KR-03': klantreis([62, 68]),
  'KR-04': klantreis([134, 141]),
  'KR-05': klantreis([142, 145], [153, 157]),
  'KR-06': klantreis([158, 162]),
  'KR-07': klantreis([50, 56], [166, 176]),
  'KR-08': klantreis([111, 133]),
  'KR-09': klantreis([69, 73]),
  'KR-10': klantreis([27, 49], [146, 151], [163, 165]),
  'KR-11': klantreis([81, 91], [122, 127]),
  'I-07': klantreis([142, 144]),
  'I-30': klantreis([142, 144]),
  'I-31': klantreis([27, 49], [163, 165]),
  'I-32': klantreis([57, 61], [137, 138]),
  'I-33': klantreis([81, 91]),
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const klantreisSamenvattingen = {
  'KR-01':
    'Van zorgvraag tot evaluatie zijn er twaalf stappen; verwijzers zijn de lokale toegang, de GI en medische verwijzers.',
  'KR-02':
    'Eerst eigen kracht, dan voorliggende en lokale algemene voorzieningen, en voor wat overblijft een individuele voorziening.',
  'KR-03': 'Het recht op hulp wordt per jeugdige bepaald, ook binnen één gezin.',
  'KR-04':
    'Het afsprakenoverzicht maakt na een huisarts de zorgaanbieder en na een GI de verwijzer; bij de toegang staat het in het ondersteuningsplan.',
  'KR-05':
    'Binnen 10 dagen na de start verstuurt de zorgaanbieder een VOT of VOW; die stemt in omvang en duur overeen met het afsprakenoverzicht.',
  'KR-06':
    'Kloppen afsprakenoverzicht en bericht en is de gemeente akkoord, dan volgt een 301-bericht; vanaf dan kan er worden gedeclareerd.',
  'KR-07':
    'Start en einde worden gemeld en er wordt twee keer geëvalueerd; de verwijzer beslist over het vervolg, na een huisarts de lokale toegang.',
  'KR-08':
    'Passend en goedkoopst adequaat is de norm; de keuze binnen de contracten is vrij, daarbuiten is overleg per casus nodig.',
  'KR-09':
    'Bij een maatregel bepaalt de GI of en welke hulp er komt, na overleg met een toegangsmedewerker van de woonplaats.',
  'KR-10':
    'Het plan van aanpak maakt de zorgaanbieder met cliënt en verwijzer, na een huisarts met de cliënt alleen; de verwijzer ontvangt het, de cliënt een beschikking.',
  'KR-11':
    'Eigen kracht kent vaste onderdelen; het product volgt uit de Toolbox, bij twijfel met CEV of toegangsmedewerker.',
  'I-07': 'De tien dagen van de klantreis zijn kalenderdagen.',
  'I-30': 'VOT of VOW is uiterlijk tien dagen na de werkelijke start verstuurd; eerder is op tijd.',
  'I-31':
    'Het plan van aanpak is akkoord vóór het 315-bericht; stap 10 is de ontvangst ervan en de beschikking.',
  'I-32': 'Een andere medische verwijzer geldt als de huisarts.',
  'I-33': 'Voorliggende en algemene voorzieningen worden in stap 2b gewogen, niet al bij eigen kracht.',
} as const satisfies Record<keyof typeof klantreisBronnen, string>
