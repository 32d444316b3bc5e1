import { inMinuten } from '../producten/omvang'
import type { Regelset } from '../producten/regelset'
import type { Gelezenproduct, Gelezenverzoek } from './lees-verzoek'
import { toewijzingBijTerugval } from './terugval'
import type { Toewijzingsregels, Verzoekregels } from './toewijzingsregels'
import { inOrde, meld, samen, type Uitslag } from './uitslag'
import type { Verzoekcontext } from './verzoek'

type Verzoek = Extract<Gelezenverzoek, { bericht: 'JW315' }>

/** An allocation for an extra client that was missed: without a verwijzer, and never with minutes (TOE-02, TOE-14). */
function toetsExtraClient(
  { verwijzer }: Verzoek,
  deel: Gelezenproduct,
  { extraClient, meerVoorExtraClient }: Toewijzingsregels,
): Uitslag {
  const { bron } = extraClient
  const basis = { ernst: 'fout', bron, reden: 'past-niet-in-contract' } as const
  return samen([
    deel.product.extraClientVan
      ? inOrde()
      : meld({
          ...basis,
          code: 'geen-extra-client',
          regel: 'TOE-02',
          tekst: 'Dit is geen product voor een extra cliënt.',
          pad: `${deel.pad}.product`,
        }),
    verwijzer === extraClient.verwijzer
      ? inOrde()
      : meld({
          ...basis,
          code: 'verwijzer-past-niet',
          regel: 'TOE-02',
          tekst: 'Een toewijzing voor een extra cliënt wordt zonder verwijzer gevraagd.',
          pad: 'verzoek.verwijzer',
        }),
    deel.eenheid === extraClient.eenheid
      ? inOrde()
      : meld({
          ...basis,
          code: 'extra-client-krijgt-geen-minuten',
          regel: 'TOE-14',
          tekst: 'Heeft een extra kind meer nodig, dan gaan de minuten van de bekostigde toewijzing omhoog.',
          pad: `${deel.pad}.eenheid`,
          bron: meerVoorExtraClient.bron,
          acties: [{ actie: 'verhoog-bekostigde-toewijzing', wie: 'gemeente', via: meerVoorExtraClient.via }],
        }),
  ])
}

/** A relapse: what the region gives, and no more (TOE-04). */
function toetsTerugval(
  regelset: Regelset,
  { verwijzer }: Verzoek,
  deel: Gelezenproduct,
  { terugval: regels }: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const gevraagd = context.terugval as NonNullable<Verzoekcontext['terugval']>
  const { uitkomst, motivering } = toewijzingBijTerugval(regelset, gevraagd)
  const basis = { ernst: 'fout', regel: 'TOE-04', bron: regels.bron } as const
  const past =
    inMinuten(deel.volume, deel.eenheid) <= regels.minuten &&
    deel.ingangsdatum >= gevraagd.hulpvraagOp &&
    (uitkomst.einddatum === undefined || deel.einddatum <= uitkomst.einddatum)
  return samen([
    { bevindingen: [], motivering, acties: [] },
    uitkomst.toegekend
      ? inOrde()
      : meld({
          ...basis,
          code: 'terugval-niet-toegekend',
          tekst: 'Dit is geen terugval waarvoor de gemeente zonder meer toewijst.',
          pad: 'context.terugval',
          reden: 'nieuwe-aanvraag',
          acties: [{ actie: 'volg-route', wie: 'zorgaanbieder', via: uitkomst.via }],
        }),
    past
      ? inOrde()
      : meld({
          ...basis,
          code: 'meer-dan-terugval',
          tekst: `Bij terugval gaat het om hoogstens ${regels.minuten} minuten in ${regels.maanden} maanden vanaf de hulpvraag.`,
          pad: deel.pad,
          reden: 'past-niet-in-contract',
          acties: [{ actie: 'volg-route', wie: 'zorgaanbieder', via: 'procesregisseur' }],
        }),
    verwijzer === regels.verwijzer
      ? inOrde()
      : meld({
          ...basis,
          code: 'verwijzer-past-niet',
          tekst: 'Bij terugval wordt er zonder verwijzer gevraagd.',
          pad: 'verzoek.verwijzer',
          reden: 'past-niet-in-contract',
        }),
  ])
}

/** Whether the help begins with the product it should begin with (TOE-11). */
function toetsBegin(
  deel: Gelezenproduct,
  verzoek: Verzoekregels,
  { diagnostiekGedaan }: Verzoekcontext,
): Uitslag {
  const { eerstProduct, bron } = verzoek
  if (eerstProduct === undefined || deel.code === eerstProduct || diagnostiekGedaan) return inOrde()
  const zonder = diagnostiekGedaan === false
  return meld({
    code: zonder ? 'begint-met-diagnostiek' : 'diagnostiek-onbekend',
    ernst: zonder ? 'fout' : 'waarschuwing',
    tekst: zonder
      ? `Na een medische verwijzing vraagt de aanbieder eerst ${eerstProduct} aan.`
      : `Niet bekend is of ${eerstProduct} er al was; na een medische verwijzing komt dat eerst.`,
    regel: 'TOE-11',
    pad: `${deel.pad}.product`,
    bron,
    gegevens: { eerstProduct },
    ...(zonder && { reden: 'nieuwe-aanvraag' }),
    acties: zonder ? [{ actie: 'vraag-diagnostiek-aan', wie: 'zorgaanbieder' }] : [],
  })
}

/** Whether a 315 can be used, and what comes before the answer (TOE-11). */
function toetsMedisch(
  { verwijzer }: Verzoek,
  deel: Gelezenproduct,
  verzoek: Verzoekregels,
  regels: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  if (regels.wijziging.perVerwijzer[verwijzer] !== 'medisch')
    return meld({
      code: 'verwijzer-past-niet',
      ernst: 'fout',
      tekst: 'Een 315 kan alleen na een medische verwijzing.',
      regel: 'TOE-11',
      pad: 'verzoek.verwijzer',
      bron: verzoek.bron,
      reden: 'past-niet-in-contract',
    })
  const { eerstContact, vraagtProcesregie } = verzoek
  const contact =
    eerstContact === undefined || context.contactGehad
      ? inOrde()
      : meld({
          code: 'eerst-contact',
          ernst: 'waarschuwing',
          tekst: 'De gemeente spreekt eerst met de eigen toegang en de aanbieder.',
          regel: 'TOE-11',
          pad: 'context.contactGehad',
          bron: eerstContact.bron,
          acties: [
            { actie: 'informeer-toegang', wie: 'gemeente' },
            { actie: 'neem-contact-op', wie: 'gemeente' },
          ],
        })
  const regie = vraagtProcesregie
    ? { ...inOrde(), acties: [{ actie: 'vraag-procesregie', wie: 'zorgaanbieder' } as const] }
    : inOrde()
  return samen([contact, toetsBegin(deel, verzoek, context), regie])
}

/** What a 315 is tested for beside what every request is. */
export function toets315(
  regelset: Regelset,
  verzoek: Verzoek,
  regels: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const deel = verzoek.producten[0] as Gelezenproduct
  const contractregels = regels.verzoeken[deel.product.contract] as Verzoekregels
  if (verzoek.bijzonderheid === 'terugval') return toetsTerugval(regelset, verzoek, deel, regels, context)
  if (verzoek.bijzonderheid === 'extra-client' || deel.product.extraClientVan)
    return toetsExtraClient(verzoek, deel, regels)
  return toetsMedisch(verzoek, deel, contractregels, regels, context)
}
