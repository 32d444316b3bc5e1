import * as z from 'zod/mini'
import { EENHEDEN, FREQUENTIES, REDENEN_WIJZIGING, VERWIJZERS, type Verwijzer } from '../kern/toewijzing'
import { aantal, lijst, perNaam, tekst, velden, vindbaar } from './bouwstenen'

const eenheid = z.enum(EENHEDEN)
const frequentie = z.enum(FREQUENTIES)
const verwijzer = z.enum(VERWIJZERS)
const redenWijziging = z.enum(REDENEN_WIJZIGING)
const wijzigingsweg = z.enum(['medisch', 'lokale-toegang', 'nieuwe-bepaling', 'onbekend'])
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
  // No request can ask another unit.
  extraClient: velden({ verwijzer, volume: aantal, eenheid: z.literal('stuks'), frequentie, ...vindbaar }),
  verschuiving: velden({
    deel: velden({ teller: aantal, noemer: aantal }),
    dagenPerMaand: aantal,
    hoogstensMaanden: aantal,
    verwijzer,
    ...vindbaar,
  }),
  terugval: velden({ binnenMaanden: aantal, minuten: aantal, maanden: aantal, verwijzer, ...vindbaar }),
  wijziging: velden({
    perVerwijzer: velden(
      Object.fromEntries(VERWIJZERS.map((naam) => [naam, wijzigingsweg])) as Record<
        Verwijzer,
        typeof wijzigingsweg
      >,
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
