import * as z from 'zod/mini'
import { aantal, lijst, perNaam, tekst, velden, vindbaar } from './bouwstenen'

const eenheid = z.enum(['minuut', 'uur', 'etmaal', 'dagdeel', 'stuks-output', 'euro', 'stuks'])
const frequentie = z.enum(['dag', 'week', 'maand', 'totaal'])
const verwijzer = z.enum([
  'gemeente',
  'huisarts',
  'jeugdarts',
  'gecertificeerde-instelling',
  'medisch-specialist',
  'geen',
  'rechter',
])
const redenWijziging = z.enum([
  'overleden',
  'contractwijziging',
  'verlenging',
  'verkorting',
  'ander-domein',
  'verhuizing',
  'leveringsvorm',
  'andere-aanbieder',
  'bekostiging',
  'herindeling',
  'aanbieder',
  'verwijderd',
  'administratieve-correctie',
])
const alleenVindbaar = velden(vindbaar)
const weg = velden({ stuk: tekst, tekst, ...vindbaar })

const procesregieweg = velden({ via: z.enum(['procesregisseur', 'lokale-toegang']), ...vindbaar })

const verzoek = velden({
  eenheden: lijst(eenheid),
  eerstProduct: z.exactOptional(tekst),
  bijProcesregie: z.exactOptional(procesregieweg),
  naarGroep: velden({
    paren: z.exactOptional(lijst(velden({ individueel: tekst, groep: tekst }))),
    ...vindbaar,
  }),
  eerstContact: z.exactOptional(alleenVindbaar),
  vraagtProcesregie: z.exactOptional(alleenVindbaar),
  ...vindbaar,
})

/** What a region sets on allocations. */
export const toewijzingsregels = velden({
  gezin: velden({
    extraClientVoor: z.enum(['kinderen', 'gezinsleden']),
    eigenDossier: z.enum(['gevolg', 'voorwaarde']),
    ...vindbaar,
  }),
  ouder: alleenVindbaar,
  meerVoorExtraClient: velden({ via: tekst, ...vindbaar }),
  extraClient: velden({ verwijzer, volume: aantal, eenheid, frequentie, ...vindbaar }),
  verschuiving: velden({
    deel: velden({ teller: aantal, noemer: aantal }),
    dagenPerMaand: aantal,
    hoogstensMaanden: aantal,
    verwijzer,
    ...vindbaar,
  }),
  terugval: velden({ binnenMaanden: aantal, minuten: aantal, maanden: aantal, verwijzer, ...vindbaar }),
  wijziging: velden({
    perVerwijzer: z.readonly(
      z.record(verwijzer, z.enum(['medisch', 'lokale-toegang', 'nieuwe-bepaling', 'onbekend'])),
    ),
    ...vindbaar,
  }),
  bijProcesregie: procesregieweg,
  schalen: alleenVindbaar,
  verzoeken: perNaam(verzoek),
  controle: velden({ JW315: alleenVindbaar, JW317: alleenVindbaar }),
  frequentie: velden({ waarde: frequentie, ...vindbaar }),
  wegen: velden({ JW315: weg, JW317: weg, jeugdbepaling: weg, 'lokale-toegang': weg }),
  zonderBsn: alleenVindbaar,
  beeindiging: velden({ redenen: lijst(redenWijziging), ...vindbaar }),
  intrekking: velden({ reden: redenWijziging, ...vindbaar }),
  ...vindbaar,
})
