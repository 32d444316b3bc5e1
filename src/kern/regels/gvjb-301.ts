import type { Bronverwijzing } from '../bronnen'

const gvjb301 = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'gvjb-301-2022',
  regels,
})

/** The 301 aanmeldroute of 2022. */
export const gvjb301Bronnen = {
  'R301-01': gvjb301([93, 152]),
  'R301-02': gvjb301([153, 195]),
  'R301-03': gvjb301([37, 45], [150, 152], [196, 205], [214, 216]),
  'R301-04': gvjb301([46, 48], [205, 212], [217, 221]),
  'R301-05': gvjb301([233, 238], [247, 250], [263, 266]),
  'R301-06': gvjb301([222, 238], [252, 266]),
  'R301-07': gvjb301([239, 246]),
  'R301-08': gvjb301([267, 290], [306, 319]),
  'R301-09': gvjb301([276, 278], [291, 295], [310, 310], [320, 322]),
  'R301-10': gvjb301([317, 324]),
  'R301-11': gvjb301([325, 329]),
  'R301-12': gvjb301([295, 303]),
  'R301-13': gvjb301([303, 305], [330, 332], [336, 367]),
  'R301-14': gvjb301([67, 68], [101, 103], [145, 145]),
  'R301-15': gvjb301([164, 177]),
  'R301-16': gvjb301([110, 114]),
  'R301-17': gvjb301([3, 5]),
  'R301-18': gvjb301([189, 191], [217, 220]),
  'R301-19': gvjb301([105, 109], [136, 152]),
  'R301-20': gvjb301([239, 246], [293, 295]),
  'I-05': gvjb301([205, 209], [212, 212]),
  'I-06': gvjb301([164, 177]),
  'I-14': gvjb301([228, 233], [258, 262]),
  'I-15': gvjb301([291, 293], [310, 310]),
  'I-16': gvjb301([321, 322], [330, 332]),
  'I-17': gvjb301([239, 246], [315, 316]),
  'I-18': gvjb301([37, 45], [197, 208], [214, 216]),
  'I-19': gvjb301([206, 207], [250, 250]),
  'I-20': gvjb301([97, 98], [136, 137]),
  'I-24': gvjb301([349, 351], [366, 367]),
  'I-25': gvjb301([295, 300], [325, 329]),
  'I-26': gvjb301([186, 188]),
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const gvjb301Samenvattingen = {
  'R301-01':
    'Stap 1: jeugdbeschermer en lokaal team spreken elkaar binnen 3 werkdagen na het voornemen tot een bepaling.',
  'R301-02':
    'Stap 2: de jeugdbeschermer stelt binnen 5 werkdagen na het overleg de generieke bepaling vast en vult het aanmeldformulier in.',
  'R301-03':
    'Stap 3: binnen 5 werkdagen na het overleg gaat de bepaling naar lokaal team en zorgaanbieder, het formulier naar de zorgaanbieder.',
  'R301-04': 'Stap 3: binnen 5 werkdagen krijgt de zorgaanbieder een 301-bericht van de backoffice.',
  'R301-05':
    'Stap 4: de zorgaanbieder antwoordt binnen 5 werkdagen (ambulant) of 10 werkdagen (verblijf) na ontvangst van de bepaling.',
  'R301-06':
    'Stap 4: is het aanbod passend en op tijd, dan start de hulp; past de code niet of komt de hulp te laat, dan volgt overleg; anders een afwijzing.',
  'R301-07': 'Is deel 1 met terugkoppeling terug, dan blijft er bij de zorgaanbieder geen formulier achter.',
  'R301-08':
    'Stap 5A: de zorgaanbieder brengt de vraag met deel 1 in bij het collectief; de jeugdbeschermer licht het lokaal team in over het vervolg.',
  'R301-09':
    'Stap 5B: zonder collectief, of als dat niets vindt, gaat de vraag naar het RET, dat die binnen 10 werkdagen bespreekt.',
  'R301-10': 'Is in stap 5 hulp gevonden, dan krijgt die zorgaanbieder binnen 5 werkdagen een 301-bericht.',
  'R301-11':
    'Is er een oplossing maar verschilt men inhoudelijk van inzicht, dan schakelen beide kanten hun gedragswetenschapper in.',
  'R301-12':
    'Komt het RET er niet uit, dan helpt een zorgaanbieder van het RET de impasse te doorbreken, zo nodig met het BOEG.',
  'R301-13':
    'Stap 6: zonder zicht op hulp volgen binnen 5 werkdagen het gesprek van teamleider en regionale contactpersoon en zo nodig bestuurlijke escalatie.',
  'R301-14': 'Is er een oplossing gevonden, dan eindigt de route, in welke stap dan ook.',
  'R301-15':
    'De bepaling gebruikt een van de tien zorgcategorieën; de meeste daarvan zeggen of het om ambulante hulp of verblijf gaat.',
  'R301-16':
    'Alleen gecontracteerde zorg, tenzij bij uitzondering na overleg met de aangewezen functionaris van de gemeente.',
  'R301-17': 'De route geldt in Food Valley, Midden IJssel-/Oost Veluwe, Noord Veluwe en Rivierenland.',
  'R301-18': 'Productcode, omvang en duur in het 301-bericht zijn die van het overleg in stap 1.',
  'R301-19':
    'Het overleg, fysiek, per telefoon of online, eindigt met advies over de zorgaanbieder; het BSN gaat alleen mondeling en een aantekening komt alleen in een actief dossier.',
  'R301-20':
    'Bij een afwijzing stemt de zorgaanbieder het vervolg af en stuurt deel 1 met terugkoppeling terug; het RET spant zich in.',
  'I-05': 'De termijn van het 301-bericht loopt vanaf ontvangst van de bepaling.',
  'I-06':
    'Categorie 2, 3, 4, 5, 6 en 8 zijn verblijf, 1 en 10 ambulant; bij 7 en 9 moet het worden opgegeven.',
  'I-14': 'Passende hulp die niet op tijd komt: eerst overbruggingszorg, pas daarna een afwijzing.',
  'I-15': 'De termijnen van stap 5 lopen vanaf het inbrengen van de casus.',
  'I-16': 'Vindt het collectief niets, dan volgt eerst het RET en niet meteen stap 6.',
  'I-17': 'Deel 2 wordt meteen vernietigd, deel 1 na het antwoord van het collectief.',
  'I-18': 'Het lokaal team krijgt alleen de bepaling, niet het aanmeldformulier.',
  'I-19': 'Ontvangst is de dag van verzending, tenzij een andere dag is opgegeven.',
  'I-20': 'Binnen 3 werkdagen is het gesprek gevoerd, niet alleen afgesproken.',
  'I-24': 'In de route beslist de teamleider of de regionale contactpersoon over bestuurlijke escalatie.',
  'I-25':
    'Visieverschil bij een gevonden oplossing gaat naar gedragswetenschappers, zonder oplossing is het een impasse.',
  'I-26': 'Een bepaling die langer duurt dan de maatregel geeft een waarschuwing, nooit een weigering.',
} as const satisfies Record<keyof typeof gvjb301Bronnen, string>
