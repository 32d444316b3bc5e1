import * as z from 'zod/mini'
import { VERWIJZERS } from '../kern/toewijzing'
import { aantal, lijst, perNaam, regelId, tekst, vast, velden, vindbaar } from './bouwstenen'

const ketenbericht = z.enum(['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323', 'JW325'])
const partij = z.enum(['zorgaanbieder', 'gecertificeerde-instelling', 'gemeente'])
const dag = z.enum([
  'beoordeling',
  'ontvangst',
  'dagtekening',
  'start',
  'startRegie',
  'ontvangst301',
  'einde',
  'eindeMaatregel',
  'levering',
  'indiening',
  'goedkeuring',
  'ingangWijziging',
  'verwijzing',
])
const minstensEen = <S extends z.core.$ZodType>(deel: S) => vast(z.array(deel).check(z.minLength(1)))

const termijnregel = velden({
  bericht: z.enum([
    'JW301',
    'JW305',
    'JW307',
    'JW315',
    'JW317',
    'JW319',
    'JW323',
    'JW325',
    'retour',
    'intake',
    'eindantwoord',
    'afwijzing-woonplaats',
    'betaling',
    'correctie',
  ]),
  regel: regelId,
  afzender: minstensEen(partij),
  contract: z.exactOptional(minstensEen(tekst)),
  verzoek: z.exactOptional(minstensEen(z.enum(['JW315', 'JW317']))),
  vanaf: dag,
  ofVanaf: z.exactOptional(
    velden({ dag, verplicht: z.boolean(), kies: z.enum(['laatste', 'eerste']), tekst }),
  ),
  duur: velden({ aantal, eenheid: z.enum(['werkdagen', 'dagen', 'weken', 'maanden', 'jaren']) }),
  richting: z.exactOptional(z.literal('terug')),
  totMaandeinde: z.exactOptional(z.literal(true)),
  advies: z.exactOptional(z.literal(true)),
  tekst,
  lezingen: z.exactOptional(lijst(velden({ regel: regelId, tekst }))),
  definities: z.exactOptional(perNaam(velden({ tekst, ...vindbaar }))),
  ...vindbaar,
})

const schakel = velden({
  bericht: ketenbericht,
  van: partij,
  naar: partij,
  na: z.exactOptional(minstensEen(ketenbericht)),
  eenmalig: z.exactOptional(z.literal(true)),
  opnieuwNa: z.exactOptional(ketenbericht),
  bijElke: z.exactOptional(ketenbericht),
  antwoordOp: z.exactOptional(minstensEen(ketenbericht)),
  ookOngevraagd: z.exactOptional(z.literal(true)),
  wachtOp: z.exactOptional(minstensEen(ketenbericht)),
  antwoorden: z.exactOptional(velden({ eind: minstensEen(tekst), tussen: lijst(tekst) })),
  tekst,
  ...vindbaar,
})

/** What a region sets on messages. */
export const berichtregels = velden({
  termijnen: lijst(termijnregel),
  keten: lijst(schakel),
  geenVoorwaarde: velden({ berichten: lijst(ketenbericht), voor: ketenbericht, ...vindbaar }),
  contactadressen: lijst(
    velden({ organisatie: tekst, toewijzingen: tekst, declaraties: tekst, ...vindbaar }),
  ),
  verwijzing: velden({
    medisch: velden({ verwijzers: perNaam(z.enum(VERWIJZERS)), ...vindbaar }),
    inhoud: velden({ liefst: perNaam(tekst), nietNodig: lijst(tekst), ...vindbaar }),
  }),
  ...vindbaar,
})
