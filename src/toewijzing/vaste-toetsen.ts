import type { Vindbaar } from '../kern/bronnen'
import { type Bevinding, pasToe } from '../kern/motivering'
import { toetsDeelname } from '../producten/deelname'
import { toetsLeeftijd } from '../producten/leeftijd'
import { toetsOmvang } from '../producten/omvang'
import type { Regelset } from '../producten/regelset'
import { samenloop } from '../producten/samenloop'
import type { Gelezenproduct } from './lees-verzoek'
import type { Toewijzingsregels, Verzoekregels } from './toewijzingsregels'
import { type Afwijzingsreden, eis, inOrde, meld, samen, type Uitslag } from './uitslag'
import type { Verzoekcontext } from './verzoek'

/** Findings of a test of one product, at the place they have in the request. */
function opPlaats(
  bevindingen: readonly Bevinding[],
  plaatsen: Readonly<Record<string, string>>,
  reden: Afwijzingsreden,
): Uitslag['bevindingen'] {
  return bevindingen.map((bevinding) => ({
    ...bevinding,
    pad: plaatsen[bevinding.pad as string] as string,
    ...(bevinding.ernst === 'fout' && { reden }),
  }))
}

/** Whether messages can be used at all (TOE-10). */
export function toetsBsn(
  { bsnBeschikbaar = true }: Verzoekcontext,
  { zonderBsn }: Toewijzingsregels,
): Uitslag {
  return eis(bsnBeschikbaar, {
    code: 'geen-berichtenverkeer',
    ernst: 'fout',
    tekst: 'Zonder bruikbaar BSN is er geen berichtenverkeer.',
    regel: 'TOE-10',
    pad: 'context.bsnBeschikbaar',
    bron: zonderBsn.bron,
    acties: [{ actie: 'gebruik-landelijk-formulier', wie: 'zorgaanbieder' }],
  })
}

/** Whether this gemeente is responsible; not known yet asks a look. */
export function toetsWoonplaats({ woonplaats }: Verzoekcontext, { bron }: Vindbaar): Uitslag {
  if (woonplaats)
    return inOrde(
      pasToe('TOE-08', 'De gemeente is verantwoordelijk volgens het woonplaatsbeginsel.', {}, bron),
    )
  const bekend = woonplaats === false
  return meld({
    code: bekend ? 'andere-gemeente' : 'woonplaats-onbekend',
    ernst: bekend ? 'fout' : 'waarschuwing',
    tekst: bekend
      ? 'Een andere gemeente is verantwoordelijk volgens het woonplaatsbeginsel.'
      : 'Nog niet bekend is welke gemeente verantwoordelijk is.',
    regel: 'TOE-08',
    pad: 'context.woonplaats',
    bron,
    ...(bekend && { reden: 'woonplaatsbeginsel' }),
  })
}

/** Whether the provider has a contract for it. */
export function toetsContract({ gecontracteerd }: Verzoekcontext, { bron }: Vindbaar): Uitslag {
  if (gecontracteerd)
    return inOrde(pasToe('TOE-08', 'De aanbieder heeft een contract voor deze hulp.', {}, bron))
  return meld({
    code: 'geen-contract',
    ernst: 'fout',
    tekst: 'De aanbieder heeft geen contract voor deze hulp.',
    regel: 'TOE-08',
    pad: 'context.gecontracteerd',
    bron,
    reden: 'geen-contract',
  })
}

/** Whether the gemeente takes part in the product (PRD-03). */
export function toetsGemeente(
  regelset: Regelset,
  deel: Gelezenproduct,
  { gemeente }: Verzoekcontext,
): Uitslag {
  const { uitkomst, motivering } = toetsDeelname(regelset, { gemeente, product: deel.code })
  if (uitkomst === true) return inOrde(...motivering)
  const tekst = (motivering[0] as (typeof motivering)[number]).tekst
  const onbekend = uitkomst === 'onbekend'
  return {
    bevindingen: [
      {
        code: onbekend ? 'gemeente-onbekend' : 'gemeente-doet-niet-mee',
        ernst: onbekend ? 'waarschuwing' : 'fout',
        tekst,
        regel: 'PRD-03',
        pad: 'context.gemeente',
        ...(!onbekend && { reden: 'geen-contract' }),
      },
    ],
    motivering,
    acties: [],
  }
}

/** Whether size and period are within what the product allows. */
export function toetsMaat(regelset: Regelset, deel: Gelezenproduct): Uitslag {
  const { code, pad, volume, eenheid, ingangsdatum, einddatum, categorie } = deel
  const { uitkomst, motivering } = toetsOmvang(regelset, {
    product: code,
    volume,
    eenheid,
    ingangsdatum,
    einddatum,
    ...(categorie !== undefined && { categorie }),
  })
  const plaatsen = {
    'vraag.volume': `${pad}.volume`,
    'vraag.eenheid': `${pad}.eenheid`,
    'vraag.einddatum': `${pad}.einddatum`,
  }
  return {
    bevindingen: opPlaats(uitkomst.bevindingen, plaatsen, 'past-niet-in-contract'),
    motivering,
    acties: [],
  }
}

/** Whether a 315 asks in a unit of the contract, and every request for the whole period (TOE-15). */
export function toetsEenheid(
  deel: Gelezenproduct,
  bericht: 'JW315' | 'JW317',
  { verzoeken, frequentie }: Toewijzingsregels,
): Uitslag {
  const { pad, product, contract } = deel
  const { eenheden, bron } = verzoeken[product.contract] as Verzoekregels
  const fout = { ernst: 'fout', regel: 'TOE-15', reden: 'past-niet-in-contract' } as const
  // Hours for pieces, or pieces for hours, is told with the size.
  const inStuks = deel.eenheid === 'stuks' || product.eenheid === 'stuks'
  const eenheid = eis(bericht === 'JW317' || inStuks || eenheden.includes(deel.eenheid), {
    ...fout,
    code: 'eenheid-past-niet',
    tekst: `Een 315 voor ${contract.naam} vraagt in ${eenheden.join(' of ')}.`,
    pad: `${pad}.eenheid`,
    bron,
  })
  const hoeVaak = eis(deel.frequentie === frequentie.waarde, {
    ...fout,
    code: 'frequentie-past-niet',
    tekst: `De omvang wordt gevraagd als ${frequentie.waarde} binnen de geldigheidsduur.`,
    pad: `${pad}.frequentie`,
    bron: frequentie.bron,
  })
  return samen([eenheid, hoeVaak])
}

/** Whether the age allows it (PRD-05). */
export function toetsJaren(regelset: Regelset, deel: Gelezenproduct, context: Verzoekcontext): Uitslag {
  const { geboortedatum, rol, anderGezinslidMetHulp, ouderMetToewijzing, jeugdreclassering } = context
  const { uitkomst, motivering } = toetsLeeftijd(regelset, {
    product: deel.code,
    geboortedatum,
    op: deel.ingangsdatum,
    tot: deel.einddatum,
    ...(rol !== undefined && { rol }),
    ...(anderGezinslidMetHulp !== undefined && { anderGezinslidMetHulp }),
    ...(ouderMetToewijzing !== undefined && { ouderMetToewijzing }),
    ...(jeugdreclassering !== undefined && { jeugdreclassering }),
  })
  const bevindingen = opPlaats(
    uitkomst.bevindingen,
    { 'vraag.tot': `${deel.pad}.einddatum` },
    'leeftijdsgrens',
  )
  if (uitkomst.toegestaan) return { bevindingen, motivering, acties: [] }
  const [eerste] = motivering as readonly [(typeof motivering)[number]]
  return {
    bevindingen: [
      {
        code: 'leeftijd-past-niet',
        ernst: 'fout',
        tekst: eerste.tekst,
        regel: eerste.regel,
        pad: 'context.geboortedatum',
        reden: 'leeftijdsgrens',
      },
    ],
    motivering,
    acties: [],
  }
}

/** Whether it can go with what runs beside it (SAM-01 to SAM-09). */
export function toetsStapeling(
  regelset: Regelset,
  deel: Gelezenproduct,
  naast: readonly { readonly vorm: string; readonly pad: string }[],
  soort: { readonly overgangNaarGroep: boolean; readonly afschalen: boolean },
): Uitslag {
  return samen(
    naast.map(({ vorm, pad }) => {
      const { uitkomst, motivering } = samenloop(regelset, deel.code, vorm, {
        overgangNaarGroep: soort.overgangNaarGroep,
      })
      const bijAfschalen = uitkomst === 'bij-afschalen' && soort.afschalen
      if (uitkomst === 'toegestaan' || uitkomst === 'tijdelijk' || bijAfschalen) return inOrde(...motivering)
      const [eerste] = motivering as readonly [(typeof motivering)[number]]
      const verboden = uitkomst === 'niet-toegestaan'
      return {
        bevindingen: [
          {
            code: `samenloop-${uitkomst}`,
            ernst: verboden ? 'fout' : 'waarschuwing',
            tekst: eerste.tekst,
            regel: eerste.regel,
            pad,
            ...(verboden && { reden: 'stapeling' }),
          },
        ],
        motivering,
        acties:
          uitkomst === 'aanvullend-besluit'
            ? [{ actie: 'vraag-aanvullend-besluit', wie: 'zorgaanbieder', via: 'gemeente' }]
            : [],
      } satisfies Uitslag
    }),
  )
}
