import type { Bronverwijzing } from '../bronnen'

const kader = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'flevoland-handelingskader',
  regels,
})
const keuze: Bronverwijzing = { bron: 'jeugdhulp-regels' }

/** The catalogue of Regio Flevoland, who may have what, and what goes with what. */
export const flevolandBronnen = {
  'PRD-01': kader([652, 1240]),
  'PRD-02': kader([663, 668], [747, 755], [853, 860], [948, 957], [1004, 1011], [1177, 1185], [1211, 1220]),
  'PRD-03': kader([22, 28], [530, 534], [809, 809], [1085, 1088]),
  'PRD-04': kader([890, 925], [1041, 1084], [1232, 1240]),
  'PRD-05': kader([545, 550], [1103, 1106]),
  'PRD-06': kader([861, 865], [1012, 1016], [1098, 1102]),
  'PRD-07': kader([743, 746], [757, 761], [811, 815], [959, 963]),
  'PRD-08': kader([829, 836]),
  'PRD-09': kader([1117, 1124]),
  'PRD-10': kader(
    [662, 662],
    [744, 746],
    [806, 808],
    [850, 852],
    [902, 904],
    [945, 947],
    [1001, 1003],
    [1058, 1060],
    [1094, 1097],
  ),
  'PRD-11': kader([551, 560], [573, 579], [1107, 1116]),
  'PRD-12': kader([541, 542], [781, 782], [872, 875], [1230, 1240]),
  'PRD-13': kader([1056, 1056], [1210, 1210]),
  'PRD-14': kader(
    [677, 679],
    [784, 786],
    [832, 836],
    [886, 889],
    [922, 924],
    [982, 986],
    [1036, 1040],
    [1081, 1083],
    [1194, 1197],
    [1234, 1238],
  ),
  'DIA-01': kader([680, 724]),
  'SAM-01': kader([602, 614]),
  'SAM-02': kader([615, 623], [1130, 1138]),
  'SAM-03': kader([624, 627]),
  'SAM-04': kader([628, 633], [1140, 1145]),
  'SAM-05': kader([634, 636], [1146, 1148]),
  'SAM-06': kader([637, 641], [1149, 1152]),
  'SAM-07': kader([642, 644], [1153, 1155]),
  'SAM-08': kader([645, 651], [1156, 1162]),
  'SAM-09': keuze,
  'SAM-10': kader([594, 601]),
  'CNV-01': kader([1241, 1256]),
  'CNV-02': kader([1262, 1268]),
  'CNV-03': kader([1257, 1261], [1269, 1277]),
  'I-13': keuze,
  'I-38': kader([602, 614], [628, 633]),
  'I-41': kader([663, 668], [747, 755], [853, 860]),
  'I-42': kader([338, 345], [662, 662]),
  'I-46': kader([545, 550], [1103, 1106]),
  'I-52': kader([923, 925], [1082, 1084], [1235, 1237]),
  'I-53': kader([641, 641], [1152, 1152]),
  'I-54': kader([308, 320], [357, 369], [624, 627]),
  'I-57': kader([225, 229], [680, 724]),
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const flevolandSamenvattingen = {
  'PRD-01': 'De catalogus telt dertien productcodes; andere 45F-codes bestaan niet.',
  'PRD-02': 'Het maximum aan uren is de norm; de uren per week zijn een gemiddelde.',
  'PRD-03':
    'Multi geldt in Almere, Dronten, Noordoostpolder en Urk, in Lelystad alleen Gezin intensief; Basis Begeleiding in Noordoostpolder en Urk.',
  'PRD-04': 'Een groep heeft een maximum, een verhouding tot begeleiders en een minimum aan opleiding.',
  'PRD-05':
    'De hulp is tot 18 jaar; verlengde jeugdhulp is er alleen bij hulp aan een ander gezinslid of, bij Multi, een opvoedvraag met toewijzing op de ouder.',
  'PRD-06': 'Groep gaat voor individueel, tenzij de groep niet past of er contra-indicaties zijn.',
  'PRD-07':
    'Bij 45F33 kan de aanbieder zelf verlengen zonder extra uren; een tweede toewijzing met tarief is er bij 45F23 en 45F34 alleen bij hoge uitzondering.',
  'PRD-08':
    'Gezin intensief bestaat uit erkende interventies; bij MST en MDFT is het team dag en nacht bereikbaar.',
  'PRD-09':
    'Basis Begeleiding vervangt geen onderwijs en kan onder schooltijd alleen als aan vier voorwaarden is voldaan.',
  'PRD-10': 'Na de standaardduur wordt een nieuwe duur met de verwijzer afgestemd.',
  'PRD-11':
    'Multi vraagt minstens één van vijf voorwaarden, een onderzoek door de toegang en een integraal plan; Basis Begeleiding is voor eenvoudige, enkelvoudige vragen.',
  'PRD-12': 'Sommige inzet valt buiten een product, zoals opvang, welzijn of praktische begeleiding.',
  'PRD-13': '45F22 en 45F02 kunnen er ook zijn voor een groep ouders.',
  'PRD-14': 'Per product staat vast wie het werk doet en wie ervoor verantwoordelijk is.',
  'DIA-01':
    'Diagnostiek volgt uit drie vragen: is de hulpvraag helder, is de analyse volledig, en is diagnostiek nodig om de hulp te kiezen.',
  'SAM-01': 'Diagnostiek en de behandelproducten van Multi kunnen tijdelijk samenlopen met BJGGZ en SJGGZ.',
  'SAM-02':
    'Multi en Basis Begeleiding lopen samen bij afschalen, met TOM bij versnelde terugkeer, en met behandeld wonen.',
  'SAM-03': 'Producten van Multi stapelen kan met een aanvullend besluit van de gemeente.',
  'SAM-04': 'BJGGZ of SJGGZ erbij vraagt een aanvullend besluit, via de procesregisseur.',
  'SAM-05': 'Logeren Ontwikkelingsgericht erbij vraagt een aanvullend besluit.',
  'SAM-06': 'KDC erbij vraagt een aanvullend besluit; groepshulp binnen het KDC kan niet.',
  'SAM-07':
    'Bij gezinsgericht wonen is een aanvullend besluit mogelijk als er meer nodig is dan dat product biedt.',
  'SAM-08':
    'Bij een dreigende crisis intensiveert de aanbieder; is dat niet genoeg, dan komt er tijdelijk crisiszorg bij.',
  'SAM-09': 'Een combinatie die de bron niet noemt is onbekend, nooit stilzwijgend toegestaan.',
  'SAM-10':
    'Meer aanbieders hebben samen één casusregisseur; komen zij er niet uit, dan wijst de procesregisseur aan.',
  'CNV-01':
    'Gelijke inhoud gaat administratief over, een beperkte wijziging met een lichte toets, een mismatch met een nieuwe beoordeling.',
  'CNV-02':
    'Een aanbieder zonder contract rondt eerst af waar dat mag; daarna overstap, onderaanneming of maatwerk.',
  'CNV-03':
    'Elke gemeente heeft een eigen conversieplan, de regio coördineert, en drie soorten gevallen wijken af.',
  'I-13': 'Een periode telt haar begindag en haar einddag mee, zoals in iJw.',
  'I-38':
    'Wat met de JGGZ onder samenloop staat is tijdelijk mogelijk; de rest vraagt een aanvullend besluit.',
  'I-41':
    'Een richtlijn wordt niet naar rato omgerekend; zonder categorie geldt de laagste waarin het verzoek past.',
  'I-42': 'De hoogste duur van Diagnostiek gaat voor op het verschuiven van de einddatum.',
  'I-46':
    'De leeftijd telt op de begindag; een einddatum na de grens is een bevinding; uitzonderingen gelden tot 23 jaar.',
  'I-52':
    'De groepsgrootte is hard; het aantal begeleiders en de verhouding zijn richtlijn, bij 45F02 is de verhouding een eis.',
  'I-53': 'Alleen 45F32 en 45F02 zijn binnen het KDC uitgesloten, 45F22 niet.',
  'I-54': 'Individueel met groep mag onder de voorwaarden van de overgang; dezelfde code tegelijk mag niet.',
  'I-57':
    'De afweging is voor de route van de gemeente; na de analyse volgt vraag 2, na de overweging vraag 3.',
} as const satisfies Record<keyof typeof flevolandBronnen, string>
