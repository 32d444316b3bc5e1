import * as z from 'zod/mini'
import { berichtregels } from './berichten'
import { aantal, datum, lijst, perNaam, regelId, tekst, velden, vindbaar, webadres } from './bouwstenen'
import { declaratieregels } from './declaratie'
import { toewijzingsregels } from './toewijzing'

const richtlijn = velden({
  categorie: tekst,
  urenPerWeek: z.exactOptional(z.number().check(z.positive())),
  maximaalUren: aantal,
  maanden: aantal,
  weken: z.exactOptional(aantal),
  ...vindbaar,
})

const trajectduur = velden({
  maanden: aantal,
  soort: z.enum(['standaard', 'maximum']),
  vervolg: z.enum(['verwijzer', 'aanbieder', 'geen']),
  langerBij: z.exactOptional(tekst),
  gemiddeld: z.exactOptional(velden({ van: aantal, totEnMet: aantal, ...vindbaar })),
  ...vindbaar,
})

const groepseisen = velden({
  maximum: aantal,
  ratio: velden({ jeugdigen: aantal, hard: z.boolean() }),
  professionals: velden({ aantal, hard: z.boolean() }),
  minstensEen: tekst,
  vanaf: tekst,
  ...vindbaar,
})

const inzeteis = velden({
  id: tekst,
  soort: z.enum(['een-van', 'vereist', 'uitgesloten', 'kenmerk']),
  regel: regelId,
  als: z.exactOptional(lijst(tekst)),
  blijktUit: z.exactOptional(lijst(tekst)),
  alleenBekostigd: z.exactOptional(z.literal(true)),
  tekst,
  ...vindbaar,
})

const contract = velden({
  naam: tekst,
  leeftijd: velden({
    tot: aantal,
    uitzonderingTot: aantal,
    uitzonderingen: lijst(z.enum(['ander-gezinslid', 'ouder-met-toewijzing'])),
    vervolg: lijst(z.enum(['Zvw', 'Wmo'])),
    ...vindbaar,
  }),
  deelname: velden({
    gemeenten: lijst(velden({ gemeente: tekst, producten: z.exactOptional(lijst(tekst)) })),
    ...vindbaar,
  }),
  voorOuder: z.exactOptional(velden(vindbaar)),
  inzet: lijst(inzeteis),
  ...vindbaar,
})

const product = velden({
  naam: tekst,
  omschrijving: tekst,
  contract: tekst,
  soort: z.enum(['begeleiding', 'behandeling', 'diagnostiek']),
  vorm: z.enum(['individueel', 'groep', 'gezin']),
  eenheid: z.enum(['uren/minuten', 'stuks']),
  aantal: z.exactOptional(aantal),
  frequentie: z.literal('totaal-binnen-geldigheidsduur'),
  duur: z.exactOptional(trajectduur),
  richtlijnen: lijst(richtlijn),
  groep: z.exactOptional(groepseisen),
  groepEerst: z.exactOptional(velden({ product: tekst, ...vindbaar })),
  extraClientVan: z.exactOptional(tekst),
  oudergroep: z.exactOptional(velden(vindbaar)),
  uitvoering: z.exactOptional(velden({ tekst, verantwoordelijk: z.exactOptional(tekst), ...vindbaar })),
  opNaamVanOuder: z.exactOptional(velden(vindbaar)),
  tweedeMetTarief: z.exactOptional(velden(vindbaar)),
  inzet: lijst(inzeteis),
  ...vindbaar,
})

const samenloopregel = velden({
  producten: lijst(tekst),
  met: z.union([lijst(tekst), z.literal('zelfde')]),
  bijOvergangNaarGroep: z.exactOptional(z.literal(true)),
  uitkomst: z.enum([
    'toegestaan',
    'tijdelijk',
    'bij-afschalen',
    'bij-terugkeer-naar-huis',
    'aanvullend-besluit',
    'niet-toegestaan',
    'onbekend',
  ]),
  regel: regelId,
  ook: z.exactOptional(lijst(velden({ regel: regelId, tekst, ...vindbaar }))),
  tekst,
  besluit: z.exactOptional(tekst),
  via: z.exactOptional(tekst),
  ...vindbaar,
})

const diagnostiekstap = z.discriminatedUnion('soort', [
  velden({ soort: z.literal('vraag'), tekst, ja: tekst, nee: tekst, ...vindbaar }),
  velden({ soort: z.literal('actie'), tekst, daarna: z.exactOptional(tekst), ...vindbaar }),
])

const diagnostiek = velden({
  begin: tekst,
  stappen: perNaam(diagnostiekstap),
  besluit: tekst,
  advies: tekst,
  vastleggen: perNaam(tekst),
  ...vindbaar,
})

const conversie = velden({
  wegen: perNaam(velden({ tekst, door: lijst(tekst), ...vindbaar })),
  bijInhoud: velden({ gelijk: tekst, beperkt: tekst, mismatch: tekst }),
  zonderContract: velden({ eerst: tekst, daarna: lijst(tekst) }),
  uitvoering: velden({ verantwoordelijk: tekst, coordinatie: tekst, ...vindbaar }),
  bijzonderheden: perNaam(velden({ tekst, ...vindbaar })),
})

/** The shape of a regelset. What its parts say of each other is checked beside it: see `verwijzingen`. */
export const regelsetSchema = velden({
  // For an editor; it is no part of the regelset.
  $schema: z.exactOptional(tekst),
  id: tekst,
  titel: tekst,
  versie: tekst,
  geldigVanaf: datum,
  geldigTot: z.exactOptional(datum),
  gecontroleerdOp: datum,
  ...vindbaar,
  bronnen: perNaam(
    velden({ titel: tekst, uitgever: tekst, verschenen: tekst, vindplaats: z.exactOptional(webadres) }),
  ),
  gemeenten: lijst(tekst),
  niveaus: lijst(tekst),
  contracten: perNaam(contract),
  producten: perNaam(product),
  samenloop: velden({ andereVormen: perNaam(tekst), regels: lijst(samenloopregel) }),
  diagnostiek: z.exactOptional(diagnostiek),
  conversie: z.exactOptional(conversie),
  casusregie: z.exactOptional(
    velden({ vanafAanbieders: aantal, procesregie: tekst, wijstAan: tekst, ...vindbaar }),
  ),
  toewijzing: z.exactOptional(toewijzingsregels),
  berichten: z.exactOptional(berichtregels),
  declaratie: z.exactOptional(declaratieregels),
})
