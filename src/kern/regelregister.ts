import { bevries } from './bevries'
import type { Bronverwijzing } from './bronnen'
import { berichtenRegels } from './regels/berichten'
import { bouwstenen2021 } from './regels/bouwstenen-2021'
import { declaratieRegels } from './regels/declaratie'
import { flevolandRegels } from './regels/flevoland'
import { handreikingGiRegels } from './regels/handreiking-gi'
import { klantreisRegels } from './regels/klantreis'
import type { Regel } from './regels/regel'
import { toewijzingRegels } from './regels/toewijzing'

export type { Regel }

const wet = (artikel: string): Bronverwijzing => ({ bron: 'algemene-termijnenwet', artikel })
const eigen: Bronverwijzing = { bron: 'jeugdhulp-regels' }
const gvjb301 = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'gvjb-301-2022',
  regels,
})

const regels = {
  'WD-01': {
    bron: wet('3'),
    samenvatting: 'Een werkdag is maandag tot en met vrijdag, behalve een algemeen erkende feestdag.',
  },
  'WD-02': {
    bron: eigen,
    samenvatting: 'Een kalender kan eigen vrije dagen hebben, of Goede Vrijdag of 5 mei als werkdag tellen.',
  },
  'WD-03': {
    bron: eigen,
    samenvatting: 'De dag van de gebeurtenis telt niet mee; de N-de werkdag daarna is de laatste op tijd.',
  },
  'WD-04': {
    bron: wet('1'),
    samenvatting:
      'Termijnen in dagen, weken, maanden en jaren lopen volgens de kalender, desgewenst verlengd tot een werkdag.',
  },
  'WD-05': {
    bron: eigen,
    samenvatting: 'Een datum is een kalenderdag: de tijdzone van de computer maakt geen verschil.',
  },
  'IJW-10': {
    bron: wet('3 lid 3'),
    samenvatting:
      'Bij besluit kan een dag met een feestdag gelijkgesteld zijn; dat is alleen voor bepaalde jaren bekend.',
  },
  'R301-01': {
    bron: gvjb301([93, 152]),
    samenvatting:
      'Stap 1: jeugdbeschermer en lokaal team spreken elkaar binnen 3 werkdagen na het voornemen tot een bepaling.',
  },
  'R301-02': {
    bron: gvjb301([153, 195]),
    samenvatting:
      'Stap 2: de jeugdbeschermer stelt binnen 5 werkdagen na het overleg de generieke bepaling vast en vult het aanmeldformulier in.',
  },
  'R301-03': {
    bron: gvjb301([37, 45], [150, 152], [196, 205], [214, 216]),
    samenvatting:
      'Stap 3: binnen 5 werkdagen na het overleg gaat de bepaling naar lokaal team en zorgaanbieder, het formulier naar de zorgaanbieder.',
  },
  'R301-04': {
    bron: gvjb301([46, 48], [205, 212], [217, 221]),
    samenvatting: 'Stap 3: binnen 5 werkdagen krijgt de zorgaanbieder een 301-bericht van de backoffice.',
  },
  'R301-05': {
    bron: gvjb301([233, 238], [247, 250], [263, 266]),
    samenvatting:
      'Stap 4: de zorgaanbieder antwoordt binnen 5 werkdagen (ambulant) of 10 werkdagen (verblijf) na ontvangst van de bepaling.',
  },
  'R301-06': {
    bron: gvjb301([222, 238], [252, 266]),
    samenvatting:
      'Stap 4: is het aanbod passend en op tijd, dan start de hulp; past de code niet of komt de hulp te laat, dan volgt overleg; anders een afwijzing.',
  },
  'R301-07': {
    bron: gvjb301([239, 246]),
    samenvatting:
      'Is deel 1 met terugkoppeling terug, dan blijft er bij de zorgaanbieder geen formulier achter.',
  },
  'R301-08': {
    bron: gvjb301([267, 290], [306, 319]),
    samenvatting:
      'Stap 5A: de zorgaanbieder brengt de vraag met deel 1 in bij het collectief; de jeugdbeschermer licht het lokaal team in over het vervolg.',
  },
  'R301-09': {
    bron: gvjb301([276, 278], [291, 295], [310, 310], [320, 322]),
    samenvatting:
      'Stap 5B: zonder collectief, of als dat niets vindt, gaat de vraag naar het RET, dat die binnen 10 werkdagen bespreekt.',
  },
  'R301-10': {
    bron: gvjb301([317, 324]),
    samenvatting:
      'Is in stap 5 hulp gevonden, dan krijgt die zorgaanbieder binnen 5 werkdagen een 301-bericht.',
  },
  'R301-11': {
    bron: gvjb301([325, 329]),
    samenvatting:
      'Is er een oplossing maar verschilt men inhoudelijk van inzicht, dan schakelen beide kanten hun gedragswetenschapper in.',
  },
  'R301-12': {
    bron: gvjb301([295, 303]),
    samenvatting:
      'Komt het RET er niet uit, dan helpt een zorgaanbieder van het RET de impasse te doorbreken, zo nodig met het BOEG.',
  },
  'R301-13': {
    bron: gvjb301([303, 305], [330, 332], [336, 367]),
    samenvatting:
      'Stap 6: zonder zicht op hulp volgen binnen 5 werkdagen het gesprek van teamleider en regionale contactpersoon en zo nodig bestuurlijke escalatie.',
  },
  'R301-14': {
    bron: gvjb301([67, 68], [101, 103], [145, 145]),
    samenvatting: 'Is er een oplossing gevonden, dan eindigt de route, in welke stap dan ook.',
  },
  'R301-15': {
    bron: gvjb301([164, 177]),
    samenvatting:
      'De bepaling gebruikt een van de tien zorgcategorieën; de meeste daarvan zeggen of het om ambulante hulp of verblijf gaat.',
  },
  'R301-16': {
    bron: gvjb301([110, 114]),
    samenvatting:
      'Alleen gecontracteerde zorg, tenzij bij uitzondering na overleg met de aangewezen functionaris van de gemeente.',
  },
  'R301-17': {
    bron: gvjb301([3, 5]),
    samenvatting: 'De route geldt in Food Valley, Midden IJssel-/Oost Veluwe, Noord Veluwe en Rivierenland.',
  },
  'R301-18': {
    bron: gvjb301([189, 191], [217, 220]),
    samenvatting: 'Productcode, omvang en duur in het 301-bericht zijn die van het overleg in stap 1.',
  },
  'R301-19': {
    bron: gvjb301([105, 109], [136, 152]),
    samenvatting:
      'Het overleg, fysiek, per telefoon of online, eindigt met advies over de zorgaanbieder; het BSN gaat alleen mondeling en een aantekening komt alleen in een actief dossier.',
  },
  'R301-20': {
    bron: gvjb301([239, 246], [293, 295]),
    samenvatting:
      'Bij een afwijzing stemt de zorgaanbieder het vervolg af en stuurt deel 1 met terugkoppeling terug; het RET spant zich in.',
  },
  'I-01': {
    bron: wet('3'),
    samenvatting: 'Goede Vrijdag en elke 5 mei zijn vrij; gelijkgestelde dagen niet, tenzij gevraagd.',
  },
  'I-02': { bron: eigen, samenvatting: 'De dag van de gebeurtenis telt niet mee, ook niet als die vrij is.' },
  'I-03': {
    bron: wet('1'),
    samenvatting: 'Een kalendertermijn die op een vrije dag eindigt, schuift niet op, tenzij gevraagd.',
  },
  'I-04': { bron: eigen, samenvatting: 'Een week in een route is een kalenderweek.' },
  'I-05': {
    bron: gvjb301([205, 209], [212, 212]),
    samenvatting: 'De termijn van het 301-bericht loopt vanaf ontvangst van de bepaling.',
  },
  'I-06': {
    bron: gvjb301([164, 177]),
    samenvatting:
      'Categorie 2, 3, 4, 5, 6 en 8 zijn verblijf, 1 en 10 ambulant; bij 7 en 9 moet het worden opgegeven.',
  },
  'I-14': {
    bron: gvjb301([228, 233], [258, 262]),
    samenvatting: 'Passende hulp die niet op tijd komt: eerst overbruggingszorg, pas daarna een afwijzing.',
  },
  'I-15': {
    bron: gvjb301([291, 293], [310, 310]),
    samenvatting: 'De termijnen van stap 5 lopen vanaf het inbrengen van de casus.',
  },
  'I-16': {
    bron: gvjb301([321, 322], [330, 332]),
    samenvatting: 'Vindt het collectief niets, dan volgt eerst het RET en niet meteen stap 6.',
  },
  'I-17': {
    bron: gvjb301([239, 246], [315, 316]),
    samenvatting: 'Deel 2 wordt meteen vernietigd, deel 1 na het antwoord van het collectief.',
  },
  'I-18': {
    bron: gvjb301([37, 45], [197, 208], [214, 216]),
    samenvatting: 'Het lokaal team krijgt alleen de bepaling, niet het aanmeldformulier.',
  },
  'I-19': {
    bron: gvjb301([206, 207], [250, 250]),
    samenvatting: 'Ontvangst is de dag van verzending, tenzij een andere dag is opgegeven.',
  },
  'I-20': {
    bron: gvjb301([97, 98], [136, 137]),
    samenvatting: 'Binnen 3 werkdagen is het gesprek gevoerd, niet alleen afgesproken.',
  },
  'I-24': {
    bron: gvjb301([349, 351], [366, 367]),
    samenvatting:
      'In de route beslist de teamleider of de regionale contactpersoon over bestuurlijke escalatie.',
  },
  'I-25': {
    bron: gvjb301([295, 300], [325, 329]),
    samenvatting:
      'Visieverschil bij een gevonden oplossing gaat naar gedragswetenschappers, zonder oplossing is het een impasse.',
  },
  'I-26': {
    bron: gvjb301([186, 188]),
    samenvatting:
      'Een bepaling die langer duurt dan de maatregel geeft een waarschuwing, nooit een weigering.',
  },
  ...bouwstenen2021,
  ...handreikingGiRegels,
  ...klantreisRegels,
  ...flevolandRegels,
  ...toewijzingRegels,
  ...berichtenRegels,
  ...declaratieRegels,
} as const satisfies Record<string, Regel>

/** The ID of a rule or interpretation, as the register, the code, the tests and every explanation use it. */
export type RegelId = keyof typeof regels

/** Every rule: where it stands, and what it says in one Dutch sentence. Frozen. */
export const regelregister: Readonly<Record<RegelId, Regel>> = /* @__PURE__ */ bevries(regels)
