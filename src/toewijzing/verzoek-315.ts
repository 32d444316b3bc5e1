import { pasToe } from '../kern/motivering'
import type { Gelezenproduct, Gelezenverzoek } from './lees-verzoek'
import type { Toewijzingsregels, Verzoekregels } from './toewijzingsregels'
import { eis, inOrde, meld, samen, type Uitslag } from './uitslag'
import type { Verzoekcontext } from './verzoek'
import { toetsExtraClient, toetsTerugval } from './verzoek-bijzonder'

type Verzoek = Extract<Gelezenverzoek, { bericht: 'JW315' }>

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

/** Whether the gemeente first speaks with its own toegang and the provider (TOE-11). */
function toetsContact({ eerstContact }: Verzoekregels, { contactGehad = false }: Verzoekcontext): Uitslag {
  if (!eerstContact) return inOrde()
  return eis(contactGehad, {
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
}

/** That the provider asks for procesregie in the meantime (TOE-11). */
function vraagRegie({ vraagtProcesregie }: Verzoekregels): Uitslag {
  if (!vraagtProcesregie) return inOrde()
  const tekst = 'De aanbieder vraagt ondertussen, als de inwoner het goedvindt, de gemeente om procesregie.'
  return {
    ...inOrde(pasToe('TOE-11', tekst, {}, vraagtProcesregie.bron)),
    acties: [{ actie: 'vraag-procesregie', wie: 'zorgaanbieder' }],
  }
}

/** Whether a 315 can be used, and what comes before the answer (TOE-11). */
function toetsMedisch(
  { verwijzer }: Verzoek,
  deel: Gelezenproduct,
  regels: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const verzoek = regels.verzoeken[deel.product.contract] as Verzoekregels
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
  return samen([
    inOrde(pasToe('TOE-11', 'De verwijzing is medisch; een 315 kan.', {}, verzoek.bron)),
    toetsContact(verzoek, context),
    toetsBegin(deel, verzoek, context),
    vraagRegie(verzoek),
  ])
}

/** What a 315 is tested for beside what every request is. */
export function toets315(verzoek: Verzoek, regels: Toewijzingsregels, context: Verzoekcontext): Uitslag {
  const deel = verzoek.producten[0] as Gelezenproduct
  if (verzoek.bijzonderheid === 'terugval') return toetsTerugval(verzoek, deel, regels, context)
  if (verzoek.bijzonderheid === 'extra-client' || deel.product.extraClientVan)
    return toetsExtraClient(verzoek, deel, regels)
  return toetsMedisch(verzoek, deel, regels, context)
}
