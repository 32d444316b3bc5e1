import type { Bronverwijzing } from '../bronnen'
import type { Regel } from './regel'

const kader = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'flevoland-handelingskader',
  regels,
})
const ijw: Bronverwijzing = { bron: 'ijw' }
const protocol: Bronverwijzing = { bron: 'administratieprotocol' }
const keuze: Bronverwijzing = { bron: 'jeugdhulp-regels' }

/** Messages, their terms, and the national standard they travel on. */
export const berichtenRegels = {
  'BER-01': {
    bron: kader([190, 191]),
    samenvatting: 'De aanbieder stuurt een JW315 binnen 5 werkdagen na de beoordeling of intake.',
  },
  'BER-02': {
    bron: kader([192, 195]),
    samenvatting:
      'De gemeente antwoordt binnen 5 werkdagen op een JW315: een JW301, een afwijzing, of bericht dat het langer duurt.',
  },
  'BER-03': {
    bron: kader([433, 450]),
    samenvatting:
      'Het JW305 volgt binnen 5 werkdagen na de echte start; kwam de toewijzing daarna, dan na ontvangst van het JW301.',
  },
  'BER-04': {
    bron: kader([451, 467]),
    samenvatting:
      'Het JW307 volgt binnen 5 werkdagen na het echte einde van de hulp, bij een GI na het einde van de maatregel.',
  },
  'BER-05': {
    bron: kader([436, 437], [453, 455]),
    samenvatting: 'Een JW305 of JW307 is nooit een voorwaarde om een declaratie te verwerken.',
  },
  'BER-06': {
    bron: kader([116, 118], [468, 471]),
    samenvatting: 'De aanbieder declareert uiterlijk in de maand na de levering.',
  },
  'BER-07': {
    bron: kader([136, 138], [522, 529]),
    samenvatting: 'De gemeente stuurt het JW325 binnen 10 werkdagen na het indienen van het JW323.',
  },
  'BER-08': {
    bron: kader([286, 287], [331, 332]),
    samenvatting:
      'Het advies is een JW317 bij Basis 8 weken en bij Multi 10 werkdagen voor de wijziging in te dienen.',
  },
  'BER-09': {
    bron: kader([149, 150], [154, 155]),
    samenvatting: 'Na een medische verwijzing begint de intake binnen een jaar.',
  },
  'BER-10': {
    bron: kader([93, 138]),
    samenvatting:
      'De keten loopt van JW315 of JW317 via JW301 of JW319, JW305 en JW307 naar JW323 en JW325, elk met een vaste afzender.',
  },
  'BER-11': {
    bron: kader([76, 91], [245, 246], [1285, 1285], [1289, 1289]),
    samenvatting: 'Elke gemeente heeft een mailadres voor toewijzingen en een voor declaraties.',
  },
  'BER-12': {
    bron: kader([147, 149], [156, 160]),
    samenvatting:
      'Medische verwijzers zijn huisarts, POH, jeugdarts en specialist; hun verwijzing noemt liefst problemen, reden en product.',
  },
  'IJW-01': {
    bron: ijw,
    samenvatting: 'De eenheid is een code uit WJ756, de frequentie een code uit WMO757.',
  },
  'IJW-02': {
    bron: ijw,
    samenvatting:
      'De productcode heeft hoogstens 5 tekens en begint met de productcategorie uit JZ020; 45 is jeugdhulp ambulant.',
  },
  'IJW-03': {
    bron: ijw,
    samenvatting: 'De verwijzer is een code uit COD327, alleen in JW315 en JW316; code 07 bestaat niet.',
  },
  'IJW-04': {
    bron: ijw,
    samenvatting:
      'De reden van wijziging komt uit JZ002; 13 verwijdert een toewijzing en kan alleen als begin en einde gelijk zijn.',
  },
  'IJW-05': {
    bron: ijw,
    samenvatting:
      'Redenen van beëindiging, antwoord, afwijzing en verzoek hebben elk een lijst; een afwijzing heeft een reden en alleen die.',
  },
  'IJW-06': {
    bron: ijw,
    samenvatting: 'Berichten hebben de veldnamen, lengten en vormen van de standaard.',
  },
  'IJW-07': {
    bron: ijw,
    samenvatting:
      'Code, omvang, eenheid, frequentie en einddatum passen bij elkaar; gedeclareerd wordt in de toegewezen eenheid, of in minuten bij uren.',
  },
  'IJW-08': {
    bron: protocol,
    samenvatting:
      'Het landelijke protocol geeft termijnen voor retour, antwoord, declaratie, betaling en correctie.',
  },
  'IJW-09': {
    bron: protocol,
    samenvatting:
      'Volume en bedrag worden eerst over de maand opgeteld en pas aan het eind één keer afgerond.',
  },
  'I-44': {
    bron: kader([286, 287], [331, 332]),
    samenvatting: 'Een termijn voor een dag wordt teruggeteld; die dag telt zelf niet mee.',
  },
  'I-45': {
    bron: kader([442, 444]),
    samenvatting: 'Van de twee termijnen voor het JW305 van een GI geldt de laatste.',
  },
  'I-48': {
    bron: kader([289, 295], [337, 344]),
    samenvatting:
      'De verwijzer bij een JW317 blijft een regionaal gegeven; het bericht heeft er geen veld voor.',
  },
  'I-55': {
    bron: kader([149, 150], [154, 155]),
    samenvatting: 'Het jaar waarin de intake begint, loopt vanaf de datum van de verwijzing.',
  },
  'I-56': {
    bron: keuze,
    samenvatting: 'Een toewijzing van 1 stuks heeft eenheid 84 en frequentie 6: inspanningsgericht, totaal.',
  },
} as const satisfies Record<string, Regel>
