import type { Berichtregels } from '../../berichten/berichtregels'
import { berichttermijnen } from './berichttermijnen'
import { kader } from './kader'

/** Messages in Regio Flevoland: terms, the chain, addresses and referrals (BER-01 to BER-12). */
export const berichten = {
  termijnen: berichttermijnen,
  keten: [
    {
      bericht: 'JW315',
      van: 'zorgaanbieder',
      naar: 'gemeente',
      wachtOp: ['JW315', 'JW317'],
      tekst: 'De aanbieder kan met een JW315 om een toewijzing vragen.',
      bron: kader([97, 99]),
    },
    {
      bericht: 'JW317',
      van: 'zorgaanbieder',
      naar: 'gemeente',
      na: ['JW301'],
      wachtOp: ['JW315', 'JW317'],
      tekst: 'De aanbieder kan met een JW317 om een wijziging vragen.',
      bron: kader([100, 102]),
    },
    {
      bericht: 'JW301',
      van: 'gemeente',
      naar: 'zorgaanbieder',
      antwoordOp: ['JW315', 'JW317'],
      ookOngevraagd: true,
      tekst: 'De gemeente wijst toe met een JW301, na een verzoek of langs een andere route.',
      bron: kader([104, 106], [192, 193]),
    },
    {
      bericht: 'JW319',
      van: 'gemeente',
      naar: 'zorgaanbieder',
      antwoordOp: ['JW315', 'JW317'],
      antwoorden: { eind: ['afgewezen'], tussen: ['in-onderzoek'] },
      tekst: 'De gemeente wijst een verzoek af met een JW319, of meldt dat het nog in onderzoek is.',
      bron: kader([192, 195], [257, 259]),
    },
    {
      bericht: 'JW305',
      van: 'zorgaanbieder',
      naar: 'gemeente',
      na: ['JW301'],
      eenmalig: true,
      opnieuwNa: 'JW307',
      tekst: 'De aanbieder meldt de start van de hulp met een JW305.',
      bron: kader([108, 110]),
    },
    {
      bericht: 'JW307',
      van: 'zorgaanbieder',
      naar: 'gemeente',
      na: ['JW305'],
      bijElke: 'JW305',
      tekst: 'De aanbieder meldt het einde van de hulp met een JW307.',
      bron: kader([111, 113]),
    },
    {
      bericht: 'JW323',
      van: 'zorgaanbieder',
      naar: 'gemeente',
      na: ['JW301'],
      tekst: 'De aanbieder declareert geleverde hulp met een JW323.',
      bron: kader([115, 118]),
    },
    {
      bericht: 'JW325',
      van: 'gemeente',
      naar: 'zorgaanbieder',
      antwoordOp: ['JW323'],
      tekst: 'De gemeente antwoordt op de declaratie met een JW325.',
      bron: kader([136, 138]),
    },
  ],
  geenVoorwaarde: {
    berichten: ['JW305', 'JW307'],
    voor: 'JW323',
    bron: kader([436, 437], [453, 455]),
  },
  contactadressen: [
    {
      organisatie: 'Almere',
      toewijzingen: 'beschikkingenjeugd@almere.nl',
      declaraties: 'almere@stipter.nl',
      bron: kader([79, 81]),
    },
    {
      organisatie: 'Dronten',
      toewijzingen: 'administratiejeugdhulp@dronten.nl',
      declaraties: 'administratiejeugdhulp@dronten.nl',
      bron: kader([85, 85]),
    },
    {
      organisatie: 'Noordoostpolder',
      toewijzingen: 'jeugd@noordoostpolder.nl',
      declaraties: 'jeugd@noordoostpolder.nl',
      bron: kader([86, 86]),
    },
    {
      organisatie: 'Urk',
      toewijzingen: 'administratie.sd@urk.nl',
      declaraties: 'administratie.sd@urk.nl',
      bron: kader([87, 87]),
    },
    {
      organisatie: 'Lelystad',
      toewijzingen: 'cs@jeugdlelystad.nl',
      declaraties: 'cmjeugd@lelystad.nl',
      bron: kader([88, 88]),
    },
    {
      organisatie: 'Sociaal Domein Flevoland',
      toewijzingen: 'contact@sdfl.nl',
      declaraties: 'contact@sdfl.nl',
      bron: kader([89, 91]),
    },
  ],
  verwijzing: {
    medisch: {
      verwijzers: {
        huisarts: 'huisarts',
        'praktijkondersteuner-huisarts': 'huisarts',
        jeugdarts: 'jeugdarts',
        'medisch-specialist': 'medisch-specialist',
        'geneeskundig-specialist': 'medisch-specialist',
      },
      bron: kader([156, 160]),
    },
    inhoud: {
      liefst: {
        problemen: 'welke problemen er zijn',
        reden: 'waarom deze hulp nodig is',
        product: 'aan welk product de verwijzer denkt',
      },
      nietNodig: ['intensiteit', 'duur'],
      bron: kader([147, 149]),
    },
  },
  bron: kader([65, 138]),
} as const satisfies Berichtregels
