import { leesDatum } from '../kern/datum'
import { pasToe } from '../kern/motivering'
import { inMinuten } from '../kern/toewijzing'
import type { Gelezenproduct, Gelezenverzoek } from './lees-verzoek'
import { eindeBijTerugval, leesTerugval, weegTerugval } from './terugval'
import type { Toewijzingsregels } from './toewijzingsregels'
import { alsUitslag, eis, inOrde, ontbreekt, samen, type Uitslag } from './uitslag'
import type { Verzoekcontext } from './verzoek'

const FOUT = { ernst: 'fout', reden: 'past-niet-in-contract' } as const

/** An allocation for an extra client that was missed: without a verwijzer, and never with minutes (TOE-02, TOE-14). */
export function toetsExtraClient(
  { verwijzer }: Gelezenverzoek,
  { pad, product, eenheid }: Gelezenproduct,
  { extraClient, meerVoorExtraClient }: Toewijzingsregels,
): Uitslag {
  const { bron, volume } = extraClient
  const fout = { ...FOUT, bron } as const
  const tekst = 'Een toewijzing voor een extra cliënt wordt gevraagd voor stuks, zonder verwijzer.'
  return samen([
    inOrde(pasToe('TOE-02', tekst, { volume }, bron)),
    eis(product.extraClientVan !== undefined, {
      ...fout,
      code: 'geen-extra-client',
      regel: 'TOE-02',
      tekst: 'Dit is geen product voor een extra cliënt.',
      pad: `${pad}.product`,
    }),
    eis(verwijzer === extraClient.verwijzer, {
      ...fout,
      code: 'verwijzer-past-niet',
      regel: 'TOE-02',
      tekst: 'Een toewijzing voor een extra cliënt wordt zonder verwijzer gevraagd.',
      pad: 'verzoek.verwijzer',
    }),
    eis(eenheid === extraClient.eenheid, {
      ...fout,
      code: 'extra-client-krijgt-geen-minuten',
      regel: 'TOE-14',
      tekst: 'Heeft een extra kind meer nodig, dan gaan de minuten van de bekostigde toewijzing omhoog.',
      pad: `${pad}.eenheid`,
      bron: meerVoorExtraClient.bron,
      acties: [{ actie: 'verhoog-bekostigde-toewijzing', wie: 'gemeente', via: meerVoorExtraClient.via }],
    }),
  ])
}

/** What a request at relapse may not be: for an extra client, or with a verwijzer. */
function toetsVorm(
  { verwijzer }: Gelezenverzoek,
  { pad, product }: Gelezenproduct,
  { terugval, meerVoorExtraClient }: Toewijzingsregels,
): Uitslag {
  return samen([
    eis(product.extraClientVan === undefined, {
      ...FOUT,
      code: 'extra-client-krijgt-geen-minuten',
      tekst: 'Voor een extra cliënt zijn er geen minuten, ook niet bij terugval.',
      regel: 'TOE-14',
      pad: `${pad}.product`,
      bron: meerVoorExtraClient.bron,
    }),
    eis(verwijzer === terugval.verwijzer, {
      ...FOUT,
      code: 'verwijzer-past-niet',
      tekst: 'Bij terugval wordt er zonder verwijzer gevraagd.',
      regel: 'I-49',
      pad: 'verzoek.verwijzer',
      bron: terugval.bron,
    }),
  ])
}

/** A relapse: what the region gives, and no more (TOE-04). */
export function toetsTerugval(
  verzoek: Gelezenverzoek,
  deel: Gelezenproduct,
  alle: Toewijzingsregels,
  { terugval }: Verzoekcontext,
): Uitslag {
  const { pad, product, volume, eenheid, ingangsdatum, einddatum } = deel
  const { terugval: regels } = alle
  const { bron, minuten, maanden } = regels
  if (!terugval) return ontbreekt('terugval', 'TOE-04', 'Niet gezegd is wat de terugval is.', bron)
  const plaats = 'context.terugval'
  const afweging = weegTerugval(leesTerugval({ ...terugval }, plaats), regels)
  const { toegekend, via } = afweging.uitkomst
  const uiterlijk = eindeBijTerugval(leesDatum(ingangsdatum, `${pad}.ingangsdatum`), regels)
  const past =
    (inMinuten(volume, eenheid) ?? 0) <= minuten &&
    ingangsdatum >= terugval.hulpvraagOp &&
    leesDatum(einddatum, `${pad}.einddatum`) <= uiterlijk
  const oordeel = { ...afweging, ja: past && !product.extraClientVan ? afweging.ja : [] }
  const route = { actie: 'volg-route', wie: 'zorgaanbieder' } as const
  return samen([
    alsUitslag(oordeel, 'terugval-niet-toegekend', {}, plaats, 'nieuwe-aanvraag'),
    { ...inOrde(), acties: toegekend ? [] : [{ ...route, via }] },
    eis(past, {
      ...FOUT,
      bron,
      code: 'meer-dan-terugval',
      tekst: `Bij terugval gaat het om hoogstens ${minuten} minuten in ${maanden} maanden, niet voor de hulpvraag.`,
      regel: 'TOE-04',
      pad,
      acties: [{ ...route, via: 'procesregisseur' }],
    }),
    toetsVorm(verzoek, deel, alle),
  ])
}
