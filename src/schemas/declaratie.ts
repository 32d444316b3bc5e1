import * as z from 'zod/mini'
import { aantal, lijst, perNaam, regelId, tekst, velden, vindbaar } from './bouwstenen'

const stap = { actie: tekst, wie: tekst, tekst }

const noShow = velden({
  maximum: z.int().check(z.nonnegative()),
  bijGroep: z.boolean(),
  telling: z.enum(['kalenderjaar', 'toewijzing']),
  treden: lijst(
    velden({
      regel: regelId,
      acties: lijst(velden(stap)),
      melding: z.boolean(),
      indirecteTijd: z.boolean(),
      ...vindbaar,
    }),
  ),
  naLaatste: z.enum(['herhalen', 'geen']),
  besluit: velden({ ...stap, vanaf: aantal, weken: aantal, ...vindbaar }),
  melding: velden(vindbaar),
  ...vindbaar,
})

/** What a region sets on declarations. */
export const declaratieregels = velden({
  eenheid: velden({ waarde: z.literal('minuut'), ...vindbaar }),
  tijdsoorten: perNaam(velden({ declarabel: z.boolean(), naam: tekst, ...vindbaar })),
  casusregie: z.exactOptional(
    velden({
      teltAls: tekst,
      contracten: lijst(tekst),
      medewerkers: aantal,
      periode: z.enum(['maand', 'jaar']),
      ...vindbaar,
    }),
  ),
  groepstijd: velden({ afronding: z.enum(['omlaag', 'dichtstbij']), ...vindbaar }),
  geplandeAfwezigheid: velden(vindbaar),
  noShow,
  binnenToewijzing: velden(vindbaar),
  extraClient: velden(vindbaar),
  ingetrokken: velden(vindbaar),
  indiening: velden({ maanden: aantal, ernst: z.enum(['fout', 'waarschuwing']), ...vindbaar }),
  ...vindbaar,
})
