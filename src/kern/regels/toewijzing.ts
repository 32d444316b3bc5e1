import type { Bronverwijzing } from '../bronnen'
import type { Regel } from './regel'

const kader = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'flevoland-handelingskader',
  regels,
})
const keuze: Bronverwijzing = { bron: 'jeugdhulp-regels' }

/** Allocations: for whom, until when, and by which road they change. */
export const toewijzingRegels = {
  'TOE-01': {
    bron: kader([422, 432], [580, 586]),
    samenvatting:
      'Bij een gezinsproduct krijgt het jongste kind in de hulp de bekostigde toewijzing en elk ander kind in de hulp met een eigen dossier een toewijzing zonder minuten.',
  },
  'TOE-02': {
    bron: kader([233, 238]),
    samenvatting:
      'Een ontbrekende toewijzing voor een extra cliënt vraagt de aanbieder met een 315 voor 1 stuks, zonder verwijzer.',
  },
  'TOE-03': {
    bron: kader([288, 307], [337, 356]),
    samenvatting:
      'Een einddatum kan één keer met een 317 opschuiven zonder extra minuten, hoogstens met de helft van de eerste periode en hoogstens 6 maanden.',
  },
  'TOE-04': {
    bron: kader([242, 252]),
    samenvatting:
      'Is dezelfde hulp binnen 4 maanden na het einde weer nodig, dan wijst de gemeente 1000 minuten voor 3 maanden toe.',
  },
  'TOE-05': {
    bron: kader([308, 320], [357, 369]),
    samenvatting:
      'Bij de overgang van individueel naar groep komen de groepsminuten uit de individuele en eindigt de groep niet later.',
  },
  'TOE-06': {
    bron: kader([393, 398]),
    samenvatting:
      'Eerder stoppen is een nieuwe 301 met een ander einde en een reden; intrekken is dezelfde 301 met begin gelijk aan einde en reden verwijderd.',
  },
  'TOE-07': {
    bron: kader([161, 166], [253, 273], [284, 286], [322, 336], [373, 382]),
    samenvatting:
      'De weg van een wijziging hangt af van de verwijzer: medisch met een 317 zolang de verwijzing haar draagt, anders de lokale toegang of een nieuwe bepaling.',
  },
  'TOE-08': {
    bron: kader([196, 208], [217, 219], [230, 231], [274, 282]),
    samenvatting:
      'De gemeente toetst een verzoek op woonplaats, contract, omvang en duur, verwijzer, leeftijd en stapeling.',
  },
  'TOE-09': {
    bron: kader([417, 421], [565, 568], [768, 771]),
    samenvatting: 'Bij doelen rond opvoeden kan de toewijzing op naam van een ouder staan.',
  },
  'TOE-10': {
    bron: kader([399, 401], [472, 476]),
    samenvatting: 'Zonder BSN, of als iemand anoniem moet blijven, is er geen berichtenverkeer.',
  },
  'TOE-11': {
    bron: kader([209, 229]),
    samenvatting:
      'Een 315 vraagt een medische verwijzing; bij Basis zoekt de gemeente eerst contact, bij Multi begint de hulp met Diagnostiek.',
  },
  'TOE-12': {
    bron: kader([322, 322], [333, 336]),
    samenvatting:
      'Heeft de gemeente de procesregie op een medisch gestarte toewijzing van Multi, dan lopen wijzigingen via de procesregisseur.',
  },
  'TOE-13': {
    bron: kader([172, 185], [370, 391]),
    samenvatting: 'Vier wegen leiden naar een 301: een 315, een 317, een bepaling en de lokale toegang.',
  },
  'TOE-14': {
    bron: kader([239, 241]),
    samenvatting: 'Heeft een extra kind meer nodig, dan gaan de minuten van de bekostigde toewijzing omhoog.',
  },
  'TOE-15': {
    bron: kader([217, 219], [403, 408], [410, 415]),
    samenvatting:
      'Er wordt toegewezen in minuten of uren, als totaal binnen de geldigheidsduur; een 315 voor Basis is in minuten.',
  },
  'I-08': {
    bron: kader([297, 303], [346, 352]),
    samenvatting:
      'De helft van een periode is de helft van de hele maanden, 15 dagen voor een halve maand, en de helft van de resterende dagen.',
  },
  'I-09': {
    bron: kader([308, 320], [357, 369]),
    samenvatting:
      'Bij een individueel product hoort het groepsproduct van dezelfde soort en hetzelfde contract.',
  },
  'I-37': {
    bron: kader([428, 432], [583, 584]),
    samenvatting: 'Een toewijzing voor een extra cliënt is er voor kinderen, niet voor andere gezinsleden.',
  },
  'I-39': {
    bron: kader([428, 430]),
    samenvatting:
      'Wie in de hulp meedoet heeft een eigen dossier nodig, tenzij uitdrukkelijk gezegd is van niet.',
  },
  'I-40': {
    bron: keuze,
    samenvatting:
      'Bij twee jongste kinderen van één dag kiest de vrager, en anders de laagste naam, met een bevinding.',
  },
  'I-43': {
    bron: kader([264, 266], [308, 320], [322, 322]),
    samenvatting:
      'Ook bij de overgang naar een groep bepaalt de verwijzer de weg, en blijven verbruikte minuten individueel.',
  },
  'I-47': {
    bron: kader([744, 746]),
    samenvatting:
      'De aanbieder van 45F33 verlengt binnen de grenzen van het verschuiven zonder beoordeling; bij andere producten is het een verzoek.',
  },
  'I-49': {
    bron: kader([242, 252]),
    samenvatting:
      'Terugval geldt voor beide contracten, gerekend naar de dag van de hulpvraag, de laatste dag inbegrepen; nog een keer kan, met een bevinding.',
  },
} as const satisfies Record<string, Regel>
