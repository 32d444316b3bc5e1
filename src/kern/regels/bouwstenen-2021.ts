import type { Bronverwijzing } from '../bronnen'

const gvjb2021 = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'gvjb-bouwstenen-2021',
  regels,
})

/** Bouwsteen 4 to 6: the Jeugdbeschermingstafel, both aanmeldroutes of 2021 and the escalation model. */
export const bouwstenen2021Bronnen = {
  'R301B-01': gvjb2021([966, 988]),
  'R301B-02': gvjb2021([998, 1009]),
  'R301B-03': gvjb2021([1010, 1021]),
  'R301B-04': gvjb2021([1022, 1023]),
  'R301B-05': gvjb2021([1024, 1049]),
  'R301B-06': gvjb2021([1050, 1058]),
  'R301B-07': gvjb2021([944, 965]),
  'R301B-08': gvjb2021([941, 943]),
  'R301B-09': gvjb2021([919, 920]),
  'R301B-10': gvjb2021([989, 997], [1082, 1090], [1164, 1174]),
  'R301B-11': gvjb2021([1190, 1195]),
  'R315-01': gvjb2021([1059, 1090]),
  'R315-02': gvjb2021([1091, 1097]),
  'R315-03': gvjb2021([1098, 1105]),
  'R315-04': gvjb2021([1106, 1107]),
  'R315-05': gvjb2021([1108, 1114]),
  'R315-06': gvjb2021([1115, 1134]),
  'R315-07': gvjb2021([1135, 1144]),
  'R315-08': gvjb2021([1145, 1153]),
  'R315-09': gvjb2021([1110, 1114], [1219, 1225]),
  'ESC-01': gvjb2021([1270, 1291]),
  'ESC-02': gvjb2021([1293, 1318]),
  'ESC-03': gvjb2021([1319, 1333]),
  'ESC-04': gvjb2021([1334, 1343]),
  'ESC-05': gvjb2021([1344, 1353]),
  'ESC-06': gvjb2021([1354, 1357]),
  'JBT-01': gvjb2021([707, 721]),
  'JBT-02': gvjb2021([723, 726], [797, 815]),
  'JBT-03': gvjb2021([822, 831]),
  'JBT-04': gvjb2021([832, 850]),
  'JBT-05': gvjb2021([851, 862], [881, 882]),
  'JBT-06': gvjb2021([758, 766], [783, 796], [816, 821]),
  'JBT-07': gvjb2021([730, 741]),
  'JBT-08': gvjb2021([755, 778]),
  'JBT-09': gvjb2021([823, 823], [871, 872]),
  'I-21': gvjb2021([1032, 1037], [1123, 1129]),
  'I-22': gvjb2021([1018, 1020], [1098, 1100], [1108, 1110]),
  'I-23': gvjb2021([956, 958], [1022, 1023], [1041, 1049]),
  'I-34': gvjb2021([1335, 1338]),
  'I-35': gvjb2021([714, 719]),
  'I-36': gvjb2021([944, 946]),
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const bouwstenen2021Samenvattingen = {
  'R301B-01':
    'Stap 1 (301, 2021): contact binnen 3 werkdagen; lukt dat niet, dan kan dat gemeld worden bij de regionale contactpersoon.',
  'R301B-02':
    'Stap 2 en 3 (301, 2021): binnen 5 werkdagen na het overleg gaan bepaling en formulier naar het lokaal team en het formulier naar de zorgaanbieder.',
  'R301B-03':
    'Stap 4 (301, 2021): 301-bericht binnen 5 werkdagen na ontvangst van de bepaling; afwijzen kan de zorgaanbieder binnen 5 werkdagen.',
  'R301B-04':
    'Binnen 3 weken na stap 1 is duidelijk of passende hulp op tijd komt (301, 2021; stap 2 tot en met 4).',
  'R301B-05':
    'Stap 5 (301, 2021): netwerk of RET; het RET bespreekt de casus binnen 2 weken, en bij gevonden hulp volgt een 301-bericht.',
  'R301B-06':
    'Stap 6 (301, 2021): gesprek van teamleider en regionale contactpersoon, en zo nodig bestuurlijke escalatie, binnen een week.',
  'R301B-07':
    'De termijnen van beide routes van 2021 komen uit het doorbraakplan, niet uit het escalatiemodel.',
  'R301B-08':
    'Beide routes van 2021 gelden voor Jeugd & Opvoedhulp, Licht Verstandelijk Beperkten en Jeugdpsychiatrie.',
  'R301B-09':
    'Over het inzetten van hulp heeft de jeugdbeschermer altijd contact met het lokaal team; de jeugdbeschermer beslist.',
  'R301B-10':
    'De medewerker van het lokaal team weet van het gezin, van het gecontracteerde aanbod en van wat beschikbaar is.',
  'R301B-11':
    'Een regio kan een zorgbemiddelaar inzetten, die volgens het voorstel binnen 3 werkdagen antwoordt en bij spoed meteen.',
  'R315-01':
    'Stap 1 (315): de jeugdbeschermer stemt binnen 5 werkdagen af met lokaal team en zorgaanbieder, in welke volgorde ook.',
  'R315-02':
    'Stap 2 (315): de jeugdbeschermer stelt op grond van beide gesprekken de bepaling vast en vult het formulier in.',
  'R315-03':
    'Stap 3 (315): binnen 5 werkdagen na de gesprekken gaan bepaling en formulier naar de zorgaanbieder en tegelijk naar het lokaal team.',
  'R315-04': 'Binnen 2 weken na stap 1 is duidelijk of passende hulp op tijd komt (315, stap 2 en 3).',
  'R315-05':
    'Stap 4 (315): de zorgaanbieder stuurt binnen 5 werkdagen een 315-bericht, de backoffice binnen 5 werkdagen daarna een 301-bericht.',
  'R315-06':
    'Stap 5A (315): de gevonden zorgaanbieder krijgt bepaling en formulier, stuurt binnen 5 werkdagen een 315-bericht en krijgt binnen 5 werkdagen een 301-bericht.',
  'R315-07': 'Stap 5B (315): het RET bespreekt de casus binnen 2 weken.',
  'R315-08':
    'Stap 6 (315): gesprek van teamleider en regionale contactpersoon, en zo nodig bestuurlijke escalatie, binnen een week.',
  'R315-09':
    'In de 301-route bepaalt het lokaal team met de backoffice de codering, in de 315-route de zorgaanbieder.',
  'ESC-01':
    'Het escalatiemodel kent drie situaties: een professioneel dilemma, afspraken die niet worden nagekomen, en nalatig of zorgwekkend handelen.',
  'ESC-02':
    'Stap 1, gedragswetenschappers: alleen bij een professioneel dilemma waarvan beide professionals erkennen dat zij het zelf niet overbruggen.',
  'ESC-03':
    'Stap 2, leidinggevenden: na een vergeefse stap 1, en meteen bij niet nagekomen afspraken of nalatig of zorgwekkend handelen.',
  'ESC-04':
    'Stap 3, bestuurders en wethouders: alleen als beleid tekortschiet of de stappen ervoor te weinig opleverden, gezet door managers en directeuren.',
  'ESC-05':
    'Geen contact met het lokaal team is geen grond voor escalatie; het gezin hoort vooraf van de escalatie of krijgt achteraf uitleg.',
  'ESC-06':
    'Escalatiegesprekken worden liefst vastgelegd en aan de deelnemers voorgelegd, om ervan te leren.',
  'JBT-01':
    'Aan de Jeugdbeschermingstafel zitten vaste deelnemers en altijd de ouders; kinderen boven de twaalf zijn bij een deel welkom.',
  'JBT-02':
    'Het gesprek kent vier uitkomsten en besluit altijd over route, hulp en veiligheid; zonder overeenstemming beslist de voorzitter.',
  'JBT-03':
    'Het gesprek is binnen 2 weken na de aanmelding; bij een langere wachttijd informeert de voorzitter de gemeente en zoekt ruimte.',
  'JBT-04':
    'De tafel gaat over vrijwillig kader of raadsonderzoek; het zoeken van hulp hoort bij het RET, huiselijk geweld bij de MDA++-tafel en casusoverleg bij het MDO.',
  'JBT-05':
    'Het voornemen een ondertoezichtstelling te beëindigen wordt aan de tafel besproken, in Rijk van Nijmegen nog niet.',
  'JBT-06':
    'Een veiligheidsplan hoort bij het verzoek; na het gesprek volgen de afspraken op schrift en een verslag, met de reactie van ouders en professional.',
  'JBT-07':
    'Er is een vijf-voor-twaalfgesprek en een kwart-voor-twaalfgesprek; na het laatste kan een evaluatie volgen.',
  'JBT-08':
    'Ouders kennen en krijgen het verzoek, mogen schriftelijk reageren en een vertrouwenspersoon meenemen; een format van een andere regio volstaat.',
  'JBT-09': 'Elke regio heeft wekelijks een tafel en evalueert minstens twee keer per jaar.',
  'I-21': 'De jeugdbeschermer zorgt dat de casus bij het netwerk komt; de zorgaanbieder mag hem inbrengen.',
  'I-22':
    'Termijnen zonder beginpunt: de afwijzing vanaf ontvangst van het 301-bericht, het 315-bericht vanaf ontvangst van de bepaling, stap 3 van de 315-route vanaf het laatste gesprek.',
  'I-23': 'Voor stap 2 tot en met 4 gelden drie weken; na het RET volgt het 301-bericht binnen 5 werkdagen.',
  'I-34':
    'Stap 3 van het escalatiemodel volgt op de stappen die in de situatie gelden; schiet beleid tekort, dan kan hij meteen.',
  'I-35': 'Boven de twaalf is vanaf de twaalfde verjaardag; hoe het kind wordt gehoord is een keuze.',
  'I-36': 'De 301-route van 2022 geldt vanaf 2022-04-01, die van 2021 van 2021-07-01 tot die dag.',
} as const satisfies Record<keyof typeof bouwstenen2021Bronnen, string>
