import { leesDatum } from '../kern/datum'
import { leesPeriode } from '../kern/periode'
import { inMinuten } from '../kern/toewijzing'
import { type Gelezen, leesProduct } from '../producten/lees'
import type { Regelset } from '../producten/regelset'
import type { Gelezenproduct, Gelezenverzoek } from './lees-verzoek'
import { weegRoute } from './routekeuze'
import { isPaar, weegSplitsing } from './splitsing'
import type { Toewijzingsregels, Verzoekregels } from './toewijzingsregels'
import { alsUitslag, eis, inOrde, meld, ontbreekt, samen, type Uitslag } from './uitslag'
import { type Verschuivingswens, weegVerschuiving } from './verschuiving'
import type { Verzoekcontext } from './verzoek'

type Verzoek = Extract<Gelezenverzoek, { bericht: 'JW317' }>
type Verschuiving = NonNullable<Verzoekcontext['verschuiving']>
type Individueel = NonNullable<Verzoekcontext['individueel']>

/** Whether the contracts let a 317 be used. */
function toetsGebruik({ jw317Afgesproken = true }: Verzoekcontext, { controle }: Toewijzingsregels): Uitslag {
  return eis(jw317Afgesproken, {
    code: 'JW317-niet-afgesproken',
    ernst: 'fout',
    tekst: 'Het contract kent geen gebruik van de 317.',
    regel: 'TOE-08',
    pad: 'context.jw317Afgesproken',
    bron: controle.JW317.bron,
    reden: 'past-niet-in-contract',
  })
}

/** Where each reason for a road comes from. */
const PLAATSEN = { verwijzer: 'verzoek.verwijzer' }

/** Whether this change goes by 317 (TOE-07, TOE-12). */
function toetsWeg(
  verzoek: Verzoek,
  deel: Gelezenproduct,
  regels: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const weg = weegRoute(
    {
      contract: regels.verzoeken[deel.product.contract],
      weg: regels.wijziging.perVerwijzer[verzoek.verwijzer],
      past: context.pastBinnenVerwijzing,
      procesregie: context.procesregie ?? false,
      soort: verzoek.soort,
      eigenOrganisatie: context.eigenOrganisatie,
    },
    regels,
  )
  const via = weg.uitkomst
  const uitslag = alsUitslag(weg, 'andere-route', PLAATSEN, 'context', 'nieuwe-aanvraag')
  if (via !== 'onbekend')
    return {
      ...uitslag,
      acties: via === 'JW317' ? [] : [{ actie: 'volg-route', wie: 'zorgaanbieder', via }],
    }
  // That it leaves the organisation is known, and then a 317 does not serve; all else asks a look.
  const elders = context.eigenOrganisatie === false
  return {
    ...uitslag,
    bevindingen: uitslag.bevindingen.map(({ reden, ...bevinding }) =>
      elders && bevinding.pad === 'context.eigenOrganisatie'
        ? { ...bevinding, code: 'JW317-kan-niet', reden: 'past-niet-in-contract' as const }
        : { ...bevinding, code: 'route-onbekend', ernst: 'waarschuwing' as const },
    ),
  }
}

/** The wish to move an end, as the request and what is allocated now tell it. */
function verschuivingswens(
  { verwijzer }: Verzoek,
  { ingangsdatum, einddatum: gewenst, pad, product }: Gelezenproduct,
  { wijziging }: Toewijzingsregels,
  { einddatum, eerderVerschoven, resterendeMinuten, doelenOpen = true }: Verschuiving,
): Verschuivingswens {
  return {
    periode: leesPeriode({ ingangsdatum, einddatum }, 'context.verschuiving'),
    gewenst: leesDatum(gewenst, `${pad}.einddatum`),
    product,
    viaBepaling: wijziging.perVerwijzer[verwijzer] === 'nieuwe-bepaling',
    eerder: eerderVerschoven,
    minuten: resterendeMinuten,
    doelenOpen,
  }
}

/** An end that moves without extra minutes (TOE-03). */
function toetsVerschuiving(
  verzoek: Verzoek,
  deel: Gelezenproduct,
  regels: Toewijzingsregels,
  { verschuiving }: Verzoekcontext,
): Uitslag {
  const { bron } = regels.verschuiving
  if (!verschuiving)
    return ontbreekt('verschuiving', 'TOE-03', 'Niet gezegd is wat er nu is toegewezen.', bron)
  const afweging = weegVerschuiving(verschuivingswens(verzoek, deel, regels, verschuiving), regels)
  const plaatsen = {
    ...PLAATSEN,
    product: `${deel.pad}.product`,
    gewensteEinddatum: `${deel.pad}.einddatum`,
  }
  const { volume, eenheid, product } = deel
  const past = volume === verschuiving.volume && (eenheid === 'stuks') === (product.eenheid === 'stuks')
  const oordeel = { ...afweging, ja: past ? afweging.ja : [] }
  return samen([
    alsUitslag(oordeel, 'verschuiven-kan-niet', plaatsen, 'context.verschuiving', 'past-niet-in-contract'),
    eis(past, {
      code: 'omvang-wijzigt',
      ernst: 'fout',
      tekst: 'Bij het verschuiven van het einde blijft de omvang zoals die is.',
      regel: 'TOE-03',
      pad: `${deel.pad}.volume`,
      bron,
      reden: 'nieuwe-aanvraag',
    }),
  ])
}

/** What is wrong with the individual part beside the split: it keeps its end, and what is left of its minutes. */
function toetsIndividueel(
  deel: Gelezenproduct,
  groep: Gelezenproduct,
  rest: number,
  { einddatum }: Individueel,
  { naarGroep: { bron } }: Verzoekregels,
): Uitslag {
  const fout = { ernst: 'fout', regel: 'TOE-05', reden: 'past-niet-in-contract', bron } as const
  return samen([
    eis(groep.ingangsdatum >= deel.ingangsdatum, {
      ...fout,
      code: 'groep-begint-eerder',
      tekst: 'De groep begint eerder dan de individuele toewijzing waar de minuten uit komen.',
      pad: `${groep.pad}.ingangsdatum`,
    }),
    eis(deel.einddatum === einddatum, {
      ...fout,
      code: 'einde-wijzigt',
      tekst: 'Bij de overgang naar een groep houdt de individuele toewijzing haar einde.',
      pad: `${deel.pad}.einddatum`,
    }),
    eis(inMinuten(deel.volume, deel.eenheid) === rest, {
      ...fout,
      code: 'minuten-kloppen-niet',
      tekst: 'De minuten van beide producten zijn samen niet wat er was.',
      pad: `${deel.pad}.volume`,
    }),
  ])
}

/** The split itself; what is said for it counts only where the individual part goes with it. */
function toetsSplitsing(
  groep: Gelezenproduct,
  minuten: number,
  gelezen: Gelezen,
  { minuten: nu, einddatum, verbruikt = 0 }: Individueel,
  verzoek: Verzoekregels,
  klopt: boolean,
): Uitslag {
  const afweging = weegSplitsing(
    { ...gelezen, minuten: nu, einddatum, verbruikt },
    { ...groep, minuten, verbruikt: 0 },
    verzoek,
  )
  const plaatsen = {
    'groep.product': `${groep.pad}.product`,
    'groep.einddatum': `${groep.pad}.einddatum`,
    'groep.minuten': `${groep.pad}.volume`,
  }
  const oordeel = { ...afweging, ja: klopt ? afweging.ja : [] }
  return alsUitslag(oordeel, 'overgang-kan-niet', plaatsen, groep.pad, 'past-niet-in-contract')
}

/** Going over from an individual to a group product, within the same minutes (TOE-05). */
function toetsOvergang(
  regelset: Regelset,
  { producten }: Verzoek,
  { verzoeken }: Toewijzingsregels,
  { individueel: lopend }: Verzoekcontext,
): Uitslag {
  const basis = verzoeken[(producten[0] as Gelezenproduct).product.contract] as Verzoekregels
  if (!lopend)
    return ontbreekt('individueel', 'TOE-05', 'Niet gezegd is wat er nu is toegewezen.', basis.naarGroep.bron)
  const gelezen = leesProduct(regelset, lopend.product, 'context.individueel.product')
  const verzoek = verzoeken[gelezen.product.contract] as Verzoekregels
  const { paren, bron } = verzoek.naarGroep
  const groepen = producten.filter(({ product }) => product.vorm === 'groep')
  const groep = groepen.find((deel) => isPaar(gelezen, deel, paren)) ?? groepen[0]
  const minuten = groep ? (inMinuten(groep.volume, groep.eenheid) ?? 0) : 0
  const individueel = producten.find(({ code }) => code === gelezen.code)
  const rest = lopend.minuten - minuten
  // Where nothing is left of the individual allocation it is no part of the wished situation.
  if (!groep || (!individueel && rest > 0))
    return meld({
      code: 'overgang-onvolledig',
      ernst: 'fout',
      tekst: 'De overgang vraagt om het individuele en het groepsproduct samen.',
      regel: 'TOE-05',
      pad: 'verzoek.producten',
      bron,
      reden: 'past-niet-in-contract',
    })
  const naast = individueel ? toetsIndividueel(individueel, groep, rest, lopend, verzoek) : inOrde()
  const klopt = naast.bevindingen.length === 0
  return samen([toetsSplitsing(groep, minuten, gelezen, lopend, verzoek, klopt), naast])
}

/** What a 317 is tested for beside what every request is. */
export function toets317(
  regelset: Regelset,
  verzoek: Verzoek,
  regels: Toewijzingsregels,
  context: Verzoekcontext,
): Uitslag {
  const { producten, soort } = verzoek
  // A road of its own for each contract in the request.
  const perContract = [...new Map(producten.map((deel) => [deel.product.contract, deel])).values()]
  const bijzonder =
    soort === 'einddatum-verschuiven'
      ? toetsVerschuiving(verzoek, producten[0] as Gelezenproduct, regels, context)
      : soort === 'individueel-naar-groep'
        ? toetsOvergang(regelset, verzoek, regels, context)
        : inOrde()
  return samen([
    toetsGebruik(context, regels),
    ...perContract.map((deel) => toetsWeg(verzoek, deel, regels, context)),
    bijzonder,
  ])
}
