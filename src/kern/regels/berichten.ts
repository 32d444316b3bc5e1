import type { Bronverwijzing } from '../bronnen'

const kader = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'flevoland-handelingskader',
  regels,
})
const ijw: Bronverwijzing = { bron: 'ijw' }
const protocol: Bronverwijzing = { bron: 'administratieprotocol' }
const keuze: Bronverwijzing = { bron: 'jeugdhulp-regels' }

/** Messages, their terms, and the national standard they travel on. */
export const berichtenBronnen = {
  'BER-01': kader([190, 191]),
  'BER-02': kader([192, 195]),
  'BER-03': kader([433, 450]),
  'BER-04': kader([451, 467]),
  'BER-05': kader([436, 437], [453, 455]),
  'BER-06': kader([116, 118], [468, 471]),
  'BER-07': kader([136, 138], [522, 529]),
  'BER-08': kader([286, 287], [331, 332]),
  'BER-09': kader([149, 150], [154, 155]),
  'BER-10': kader([93, 138]),
  'BER-11': kader([76, 91], [245, 246], [1285, 1285], [1289, 1289]),
  'BER-12': kader([147, 149], [156, 160]),
  'IJW-01': ijw,
  'IJW-02': ijw,
  'IJW-03': ijw,
  'IJW-04': ijw,
  'IJW-05': ijw,
  'IJW-06': ijw,
  'IJW-07': ijw,
  'IJW-08': protocol,
  'IJW-09': protocol,
  'I-44': kader([286, 287], [331, 332]),
  'I-45': kader([442, 444]),
  'I-48': kader([289, 295], [337, 344]),
  'I-55': kader([149, 150], [154, 155]),
  'I-56': keuze,
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const berichtenSamenvattingen = {
  'BER-01': 'De aanbieder stuurt een JW315 binnen 5 werkdagen na de beoordeling of intake.',
  'BER-02':
    'De gemeente antwoordt binnen 5 werkdagen op een JW315: een JW301, een afwijzing, of bericht dat het langer duurt.',
  'BER-03':
    'Het JW305 volgt binnen 5 werkdagen na de echte start; kwam de toewijzing daarna, dan na ontvangst van het JW301.',
  'BER-04':
    'Het JW307 volgt binnen 5 werkdagen na het echte einde van de hulp, bij een GI na het einde van de maatregel.',
  'BER-05': 'Een JW305 of JW307 is nooit een voorwaarde om een declaratie te verwerken.',
  'BER-06': 'De aanbieder declareert uiterlijk in de maand na de levering.',
  'BER-07': 'De gemeente stuurt het JW325 binnen 10 werkdagen na het indienen van het JW323.',
  'BER-08':
    'Het advies is een JW317 bij Basis 8 weken en bij Multi 10 werkdagen voor de wijziging in te dienen.',
  'BER-09': 'Na een medische verwijzing begint de intake binnen een jaar.',
  'BER-10':
    'De keten loopt van JW315 of JW317 via JW301 of JW319, JW305 en JW307 naar JW323 en JW325, elk met een vaste afzender.',
  'BER-11': 'Elke gemeente heeft een mailadres voor toewijzingen en een voor declaraties.',
  'BER-12':
    'Medische verwijzers zijn huisarts, POH, jeugdarts en specialist; hun verwijzing noemt liefst problemen, reden en product.',
  'IJW-01': 'De eenheid is een code uit WJ756, de frequentie een code uit WMO757.',
  'IJW-02':
    'De productcode heeft hoogstens 5 tekens en begint met de productcategorie uit JZ020; 45 is jeugdhulp ambulant.',
  'IJW-03': 'De verwijzer is een code uit COD327, alleen in JW315 en JW316; code 07 bestaat niet.',
  'IJW-04':
    'De reden van wijziging komt uit JZ002; 13 verwijdert een toewijzing en kan alleen als begin en einde gelijk zijn.',
  'IJW-05':
    'Redenen van beëindiging, antwoord, afwijzing en verzoek hebben elk een lijst; een afwijzing heeft een reden en alleen die.',
  'IJW-06': 'Berichten hebben de veldnamen, lengten en vormen van de standaard.',
  'IJW-07':
    'Code, omvang, eenheid, frequentie en einddatum passen bij elkaar; gedeclareerd wordt in de toegewezen eenheid, of in minuten bij uren.',
  'IJW-08':
    'Het landelijke protocol geeft termijnen voor retour, antwoord, declaratie, betaling en correctie.',
  'IJW-09': 'Volume en bedrag worden eerst over de maand opgeteld en pas aan het eind één keer afgerond.',
  'I-44': 'Een termijn voor een dag wordt teruggeteld; die dag telt zelf niet mee.',
  'I-45': 'Van de twee termijnen voor het JW305 van een GI geldt de laatste.',
  'I-48': 'De verwijzer bij een JW317 blijft een regionaal gegeven; het bericht heeft er geen veld voor.',
  'I-55': 'Het jaar waarin de intake begint, loopt vanaf de datum van de verwijzing.',
  'I-56': 'Een toewijzing van 1 stuks heeft eenheid 84 en frequentie 6: inspanningsgericht, totaal.',
} as const satisfies Record<keyof typeof berichtenBronnen, string>
