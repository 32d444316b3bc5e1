import type { Bronverwijzing } from '../bronnen'

const kader = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'flevoland-handelingskader',
  regels,
})
const keuze: Bronverwijzing = { bron: 'jeugdhulp-regels' }

/** What may be declared, group time and no-shows. */
export const declaratieBronnen = {
  'DEC-01': kader([477, 484], [495, 502]),
  'DEC-02': kader([491, 494], [517, 521]),
  'DEC-03': kader([503, 510]),
  'DEC-04': kader([490, 490], [516, 516]),
  'DEC-05': kader([485, 489], [511, 515]),
  'DEC-06': kader([403, 405], [410, 412], [422, 432]),
  'NS-01': kader([1279, 1284]),
  'NS-02': kader([1285, 1288]),
  'NS-03': kader([1289, 1294]),
  'NS-04': kader([1291, 1295]),
  'NS-05': kader([1296, 1297]),
  'I-10': keuze,
  'I-11': keuze,
  'I-12': keuze,
  'I-50': kader([485, 489], [511, 515], [1279, 1297]),
  'I-51': keuze,
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const declaratieSamenvattingen = {
  'DEC-01':
    'Er wordt in minuten gedeclareerd, direct en indirect voor de cliënt; reistijd en andere tijd zitten in het tarief.',
  'DEC-02':
    'Bij een groep is de tijd van alle aanwezige begeleiders samen, gedeeld door de aanwezige cliënten, het deel van elk.',
  'DEC-03':
    'Casusregie bij Multi is indirecte tijd van één medewerker; meer alleen na overleg met de procesregisseur.',
  'DEC-04': 'Afwezigheid die vooraf bekend was wordt niet gedeclareerd.',
  'DEC-05':
    'Een no-show is declarabel op de code van het product, hoogstens drie keer per cliënt, product en kalenderjaar, bij een groep nooit.',
  'DEC-06':
    'Een declaratie blijft binnen de periode en de minuten van haar toewijzing; op een extra cliënt is niets te declareren.',
  'NS-01': 'Na de eerste no-show spreekt de zorgaanbieder met de inwoner.',
  'NS-02':
    'Na de tweede no-show meldt de zorgaanbieder die aan de gemeente en krijgt de inwoner een waarschuwing.',
  'NS-03':
    'Na de derde no-show gaat er een melding naar de gemeente en pauzeert de directe hulp; indirecte tijd hiervoor is declarabel.',
  'NS-04':
    'Binnen drie weken na de melding van de derde no-show laat de gemeente weten of zij de hulp blijft bekostigen.',
  'NS-05': 'Een melding bevat alleen feiten over no-shows, nooit iets over de inhoud van de hulp.',
  'I-10':
    'Minuten die niet opgaan worden naar beneden afgerond; in een maand eerst exact opgeteld en dan één keer afgerond.',
  'I-11': 'De stappen bij no-shows beginnen elk kalenderjaar opnieuw, per cliënt en product.',
  'I-12': 'Een vierde no-show wordt vastgelegd, is niet declarabel en vraagt hetzelfde als de derde.',
  'I-50': 'Bij een groepsproduct tellen no-shows voor de stappen mee, maar is er geen declarabel.',
  'I-51': 'De minuten van een no-show zijn de geplande directe minuten, nooit reistijd.',
} as const satisfies Record<keyof typeof declaratieBronnen, string>
