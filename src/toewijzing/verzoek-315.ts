import { pasToe } from '../kern/motivering'
import { inMinuten } from '../kern/toewijzing'
import type { Gelezenproduct, Gelezenverzoek } from './lees-verzoek'
import { leesTerugval, weegTerugval } from './terugval'
import type { Toewijzingsregels, Verzoekregels } from './toewijzingsregels'
import { alsUitslag, inOrde, meld, ontbreekt, samen, type Uitslag } from './uitslag'
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
  const tekst = 'Een toewijzing voor een extra cliënt wordt gevraagd voor stuks, zonder verwijzer.'
  return samen([
    inOrde(pasToe('TOE-02', tekst, { volume: extraClient.volume }, bron)),
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
  { verwijzer }: Verzoek,
  deel: Gelezenproduct,
  { terugval: regels }: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const { bron } = regels
  if (!context.terugval) return ontbreekt('terugval', 'TOE-04', 'Niet gezegd is wat de terugval is.', bron)
  const { hulpvraagOp } = context.terugval
  const afweging = weegTerugval(leesTerugval({ ...context.terugval }, 'context.terugval'), regels)
  const { uitkomst } = afweging
  const past =
    (inMinuten(deel.volume, deel.eenheid) ?? 0) <= regels.minuten &&
    deel.ingangsdatum >= hulpvraagOp &&
    (uitkomst.einddatum === undefined || deel.einddatum <= uitkomst.einddatum)
  const route = { actie: 'volg-route', wie: 'zorgaanbieder' } as const
  return samen([
    {
      ...alsUitslag(
        { ...afweging, ja: past ? afweging.ja : [] },
        'terugval-niet-toegekend',
        {},
        'context.terugval',
        'nieuwe-aanvraag',
      ),
      acties: uitkomst.toegekend ? [] : [{ ...route, via: uitkomst.via }],
    },
    past
      ? inOrde()
      : meld({
          code: 'meer-dan-terugval',
          ernst: 'fout',
          tekst: `Bij terugval gaat het om hoogstens ${regels.minuten} minuten in ${regels.maanden} maanden vanaf de hulpvraag.`,
          regel: 'TOE-04',
          pad: deel.pad,
          bron,
          reden: 'past-niet-in-contract',
          acties: [{ ...route, via: 'procesregisseur' }],
        }),
    verwijzer === regels.verwijzer
      ? inOrde()
      : meld({
          code: 'verwijzer-past-niet',
          ernst: 'fout',
          tekst: 'Bij terugval wordt er zonder verwijzer gevraagd.',
          regel: 'I-49',
          pad: 'verzoek.verwijzer',
          bron,
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
  const weg = regels.wijziging.perVerwijzer[verwijzer]
  if (weg !== 'medisch')
    return meld({
      code: 'verwijzer-past-niet',
      ernst: 'fout',
      tekst: 'Een 315 kan alleen na een medische verwijzing.',
      regel: 'TOE-11',
      pad: 'verzoek.verwijzer',
      bron: verzoek.bron,
      reden: 'past-niet-in-contract',
      acties: weg === 'onbekend' ? [] : [{ actie: 'volg-route', wie: 'zorgaanbieder', via: weg }],
    })
  const medisch = pasToe('TOE-11', 'De verwijzing is medisch; een 315 kan.', {}, verzoek.bron)
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
    ? {
        ...inOrde(
          pasToe(
            'TOE-11',
            'De aanbieder vraagt ondertussen, als de inwoner het goedvindt, de gemeente om procesregie.',
            {},
            vraagtProcesregie.bron,
          ),
        ),
        acties: [{ actie: 'vraag-procesregie', wie: 'zorgaanbieder' } as const],
      }
    : inOrde()
  return samen([inOrde(medisch), contact, toetsBegin(deel, verzoek, context), regie])
}

/** What a 315 is tested for beside what every request is. */
export function toets315(verzoek: Verzoek, regels: Toewijzingsregels, context: Verzoekcontext): Uitslag {
  const deel = verzoek.producten[0] as Gelezenproduct
  const contractregels = regels.verzoeken[deel.product.contract] as Verzoekregels
  if (verzoek.bijzonderheid === 'terugval') return toetsTerugval(verzoek, deel, regels, context)
  if (verzoek.bijzonderheid === 'extra-client' || deel.product.extraClientVan)
    return toetsExtraClient(verzoek, deel, regels)
  return toetsMedisch(verzoek, deel, contractregels, regels, context)
}
