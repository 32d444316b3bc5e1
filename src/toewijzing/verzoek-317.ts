import { inMinuten } from '../producten/omvang'
import type { Regelset } from '../producten/regelset'
import type { Gelezenproduct, Gelezenverzoek } from './lees-verzoek'
import { beslisRoute } from './routekeuze'
import { splitsNaarGroep } from './splitsen'
import type { Toewijzingsregels, Verzoekregels } from './toewijzingsregels'
import { inOrde, meld, samen, type Uitslag } from './uitslag'
import { verschuifEinddatum } from './verschuiven'
import type { Verzoekcontext } from './verzoek'

type Verzoek = Extract<Gelezenverzoek, { bericht: 'JW317' }>

/** Whether the contracts let a 317 be used. */
function toetsGebruik({ jw317Afgesproken = true }: Verzoekcontext, { controle }: Toewijzingsregels): Uitslag {
  if (jw317Afgesproken) return inOrde()
  return meld({
    code: 'JW317-niet-afgesproken',
    ernst: 'fout',
    tekst: 'Het contract kent geen gebruik van de 317.',
    regel: 'TOE-08',
    pad: 'context.jw317Afgesproken',
    bron: controle.JW317.bron,
    reden: 'past-niet-in-contract',
  })
}

/** Whether this change goes by 317 (TOE-07, TOE-12). */
function toetsWeg(
  verzoek: Verzoek,
  deel: Gelezenproduct,
  regels: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const { uitkomst, motivering } = beslisRoute(
    {
      contract: regels.verzoeken[deel.product.contract],
      weg: regels.wijziging.perVerwijzer[verzoek.verwijzer],
      past: context.pastBinnenVerwijzing,
      procesregie: context.procesregie ?? false,
      soort: verzoek.soort,
      eigenOrganisatie: context.eigenOrganisatie ?? false,
    },
    regels,
  )
  if (uitkomst === 'JW317') return inOrde(...motivering)
  const onbekend = uitkomst === 'onbekend'
  const [eerste] = motivering as readonly [(typeof motivering)[number]]
  return {
    bevindingen: [
      {
        code: onbekend ? 'route-onbekend' : 'andere-route',
        ernst: onbekend ? 'waarschuwing' : 'fout',
        tekst: eerste.tekst,
        regel: eerste.regel,
        pad: 'verzoek.verwijzer',
        ...(!onbekend && { reden: 'nieuwe-aanvraag' }),
      },
    ],
    motivering,
    acties: onbekend ? [] : [{ actie: 'volg-route', wie: 'zorgaanbieder', via: uitkomst }],
  }
}

/** A special case that cannot be, with every reason in the motivering. */
function alsBezwaar(
  toegestaan: boolean,
  motivering: Uitslag['motivering'],
  code: string,
  pad: string,
): Uitslag {
  if (toegestaan) return inOrde(...motivering)
  const [eerste] = motivering as readonly [(typeof motivering)[number]]
  return {
    bevindingen: [
      { code, ernst: 'fout', tekst: eerste.tekst, regel: eerste.regel, pad, reden: 'past-niet-in-contract' },
    ],
    motivering,
    acties: [],
  }
}

/** An end that moves without extra minutes (TOE-03). */
function toetsVerschuiving(
  regelset: Regelset,
  { verwijzer }: Verzoek,
  deel: Gelezenproduct,
  context: Verzoekcontext,
): Uitslag {
  const verschuiving = context.verschuiving as NonNullable<Verzoekcontext['verschuiving']>
  const { uitkomst, motivering } = verschuifEinddatum(regelset, {
    ...verschuiving,
    product: deel.code,
    verwijzer,
    ingangsdatum: deel.ingangsdatum,
    gewensteEinddatum: deel.einddatum,
  })
  return alsBezwaar(uitkomst.toegestaan, motivering, 'verschuiven-kan-niet', `${deel.pad}.einddatum`)
}

/** Going over from an individual to a group product, within the same minutes (TOE-05). */
function toetsOvergang(
  regelset: Regelset,
  { producten }: Verzoek,
  { verzoeken }: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const lopend = context.individueel as NonNullable<Verzoekcontext['individueel']>
  const groep = producten.find(({ product }) => product.vorm === 'groep')
  const individueel = producten.find(({ product }) => product.vorm === 'individueel')
  const { bron } = (verzoeken[(producten[0] as Gelezenproduct).product.contract] as Verzoekregels).naarGroep
  const fout = { ernst: 'fout', regel: 'TOE-05', reden: 'past-niet-in-contract', bron } as const
  if (!groep || !individueel)
    return meld({
      ...fout,
      code: 'overgang-onvolledig',
      tekst: 'De overgang vraagt om het individuele en het groepsproduct samen.',
      pad: 'verzoek.producten',
    })
  const minuten = ({ volume, eenheid }: Gelezenproduct) => inMinuten(volume, eenheid)
  const { uitkomst, motivering } = splitsNaarGroep(regelset, {
    individueel: { product: individueel.code, ...lopend },
    groep: { product: groep.code, minuten: minuten(groep), einddatum: groep.einddatum },
  })
  return samen([
    alsBezwaar(uitkomst.toegestaan, motivering, 'overgang-kan-niet', groep.pad),
    minuten(individueel) + minuten(groep) === lopend.minuten
      ? inOrde()
      : meld({
          ...fout,
          code: 'minuten-kloppen-niet',
          tekst: 'De minuten van beide producten zijn samen niet wat er was.',
          pad: `${individueel.pad}.volume`,
        }),
  ])
}

/** What a 317 is tested for beside what every request is. */
export function toets317(
  regelset: Regelset,
  verzoek: Verzoek,
  regels: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const deel = verzoek.producten[0] as Gelezenproduct
  const bijzonder =
    verzoek.soort === 'einddatum-verschuiven'
      ? toetsVerschuiving(regelset, verzoek, deel, context)
      : verzoek.soort === 'individueel-naar-groep'
        ? toetsOvergang(regelset, verzoek, regels, context)
        : inOrde()
  return samen([toetsGebruik(context, regels), toetsWeg(verzoek, deel, regels, context), bijzonder])
}
