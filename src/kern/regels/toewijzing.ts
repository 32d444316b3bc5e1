import type { Bronverwijzing } from '../bronnen'

const kader = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'flevoland-handelingskader',
  regels,
})
const keuze: Bronverwijzing = { bron: 'jeugdhulp-regels' }

/** Allocations: for whom, until when, and by which road they change. */
export const toewijzingBronnen = {
  'TOE-01': kader([422, 432], [580, 586]),
  'TOE-02': kader([233, 238]),
  'TOE-03': kader([288, 307], [337, 356]),
  'TOE-04': kader([242, 252]),
  'TOE-05': kader([308, 320], [357, 369]),
  'TOE-06': kader([393, 398]),
  'TOE-07': kader([161, 166], [253, 273], [284, 286], [322, 336], [373, 382]),
  'TOE-08': kader([196, 208], [217, 219], [230, 231], [274, 282]),
  'TOE-09': kader([417, 421], [565, 568], [768, 771]),
  'TOE-10': kader([399, 401], [472, 476]),
  'TOE-11': kader([209, 229]),
  'TOE-12': kader([322, 322], [333, 336]),
  'TOE-13': kader([172, 185], [370, 391]),
  'TOE-14': kader([239, 241]),
  'TOE-15': kader([217, 219], [403, 408], [410, 415]),
  'I-08': kader([297, 303], [346, 352]),
  'I-09': kader([308, 320], [357, 369]),
  'I-37': kader([428, 432], [583, 584]),
  'I-39': kader([428, 430]),
  'I-40': keuze,
  'I-43': kader([264, 266], [308, 320], [322, 322]),
  'I-47': kader([744, 746]),
  'I-49': kader([242, 252]),
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const toewijzingSamenvattingen = {
  'TOE-01':
    'Bij een gezinsproduct krijgt het jongste kind in de hulp de bekostigde toewijzing en elk ander kind in de hulp met een eigen dossier een toewijzing zonder minuten.',
  'TOE-02':
    'Een ontbrekende toewijzing voor een extra cliënt vraagt de aanbieder met een 315 voor 1 stuks, zonder verwijzer.',
  'TOE-03':
    'Een einddatum kan één keer met een 317 opschuiven zonder extra minuten, hoogstens met de helft van de eerste periode en hoogstens 6 maanden.',
  'TOE-04':
    'Is dezelfde hulp binnen 4 maanden na het einde weer nodig, dan wijst de gemeente 1000 minuten voor 3 maanden toe.',
  'TOE-05':
    'Bij de overgang van individueel naar groep komen de groepsminuten uit de individuele en eindigt de groep niet later.',
  'TOE-06':
    'Eerder stoppen is een nieuwe 301 met een ander einde en een reden; intrekken is dezelfde 301 met begin gelijk aan einde en reden verwijderd.',
  'TOE-07':
    'De weg van een wijziging hangt af van de verwijzer: medisch met een 317 zolang de verwijzing haar draagt, anders de lokale toegang of een nieuwe bepaling.',
  'TOE-08':
    'De gemeente toetst een verzoek op woonplaats, contract, omvang en duur, verwijzer, leeftijd en stapeling.',
  'TOE-09': 'Bij doelen rond opvoeden kan de toewijzing op naam van een ouder staan.',
  'TOE-10': 'Zonder BSN, of als iemand anoniem moet blijven, is er geen berichtenverkeer.',
  'TOE-11':
    'Een 315 vraagt een medische verwijzing; bij Basis zoekt de gemeente eerst contact, bij Multi begint de hulp met Diagnostiek.',
  'TOE-12':
    'Heeft de gemeente de procesregie op een medisch gestarte toewijzing van Multi, dan lopen wijzigingen via de procesregisseur.',
  'TOE-13': 'Vier wegen leiden naar een 301: een 315, een 317, een bepaling en de lokale toegang.',
  'TOE-14': 'Heeft een extra kind meer nodig, dan gaan de minuten van de bekostigde toewijzing omhoog.',
  'TOE-15':
    'Er wordt toegewezen in minuten of uren, als totaal binnen de geldigheidsduur; een 315 voor Basis is in minuten.',
  'I-08':
    'De helft van een periode is de helft van de hele maanden, 15 dagen voor een halve maand, en de helft van de resterende dagen.',
  'I-09': 'Bij een individueel product hoort het groepsproduct van dezelfde soort en hetzelfde contract.',
  'I-37': 'Een toewijzing voor een extra cliënt is er voor kinderen, niet voor andere gezinsleden.',
  'I-39': 'Wie in de hulp meedoet heeft een eigen dossier nodig, tenzij uitdrukkelijk gezegd is van niet.',
  'I-40':
    'Bij twee jongste kinderen van één dag kiest de vrager, en anders de laagste naam, met een bevinding.',
  'I-43':
    'Ook bij de overgang naar een groep bepaalt de verwijzer de weg, en blijven verbruikte minuten individueel.',
  'I-47':
    'De aanbieder van 45F33 verlengt binnen de grenzen van het verschuiven zonder beoordeling; bij andere producten is het een verzoek.',
  'I-49':
    'Terugval geldt voor beide contracten, gerekend naar de dag van de hulpvraag, de laatste dag inbegrepen; nog een keer kan, met een bevinding.',
} as const satisfies Record<keyof typeof toewijzingBronnen, string>
