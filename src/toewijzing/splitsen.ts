import { type Datum, leesDatum } from '../kern/datum'
import { eisAantal, eisKeuze, eisVelden, leesJaNee } from '../kern/invoer'
import type { Beslissing } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import { VERWIJZERS, type Verwijzer } from '../kern/toewijzing'
import { leesProduct } from '../producten/lees'
import type { Productcode, Regelset } from '../producten/regelset'
import { motiveringVan } from './bezwaar'
import { type Routevraag, weegRoute } from './routekeuze'
import { type Splitsdeel, type Splitsing, weegSplitsing } from './splitsing'
import type { Toewijzingsregels, Verzoekregels } from './toewijzingsregels'

/** Individual help that goes over to a group, in part or whole, within the same minutes. */
export interface Splitsingsvraag<R extends Regelset = Regelset> {
  readonly individueel: {
    readonly product: Productcode<R>
    /** The minutes of the running allocation: a whole number of 1 or more. */
    readonly minuten: number
    readonly einddatum: Datum
    /** The minutes used so far: 0 unless told. */
    readonly verbruikt?: number
  }
  readonly groep: {
    readonly product: Productcode<R>
    /** The minutes that go to the group: a whole number of 1 or more. */
    readonly minuten: number
    readonly einddatum: Datum
  }
  /** Who referred; with it the road is decided too (I-43). Without it the 317 is taken as open. */
  readonly verwijzer?: Verwijzer
  /** Whether the gemeente has the procesregie: not, unless told. */
  readonly procesregie?: boolean
}

function leesDeel(regelset: Regelset, invoer: unknown, pad: string, velden: readonly string[]): Splitsdeel {
  const deel = eisVelden(invoer, pad, velden)
  leesDatum(deel.einddatum, `${pad}.einddatum`)
  return {
    ...leesProduct(regelset, deel.product, `${pad}.product`),
    minuten: eisAantal(deel.minuten, `${pad}.minuten`, 1),
    einddatum: deel.einddatum as Datum,
    verbruikt: eisAantal(deel.verbruikt ?? 0, `${pad}.verbruikt`, 0),
  }
}

/** The road of this change. Without a verwijzer it is taken for a medical one, after which a 317 is open. */
function leesRoute(
  { verwijzer, procesregie }: Readonly<Record<string, unknown>>,
  contract: Verzoekregels,
  { wijziging: { perVerwijzer } }: Toewijzingsregels,
): Routevraag {
  const gelezen = verwijzer === undefined ? undefined : eisKeuze(verwijzer, 'vraag.verwijzer', VERWIJZERS)
  return {
    contract,
    weg: gelezen === undefined ? 'medisch' : perVerwijzer[gelezen],
    past: undefined,
    procesregie: leesJaNee(procesregie, 'vraag.procesregie'),
    soort: 'individueel-naar-groep',
    eigenOrganisatie: undefined,
  }
}

/**
 * Individual help that goes over to a group by a 317: the group ends no later, and its minutes come off the individual
 * ones, so that the total stays as it was.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The running allocation, and what is to go to the group.
 * @returns Both allocations as they become, or every reason why not; `via` tells the road where a 317 is not it.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldig-aantal`, `ongeldige-datum`, `buiten-bereik`,
 * `ongeldige-waarde` or `onbekend-veld`.
 * @see Rule TOE-05; interpretations I-09 and I-43.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { splitsNaarGroep } from 'jeugdhulp-regels/toewijzing'
 *
 * const individueel = { product: '45F31', minuten: 3000, einddatum: '2026-12-31' } as const
 * const groep = { product: '45F32', minuten: 750, einddatum: '2026-12-31' } as const
 * const { uitkomst } = splitsNaarGroep(flevoland, { individueel, groep })
 * uitkomst.individueel?.minuten // => 2250
 * ```
 */
export function splitsNaarGroep<const R extends Regelset>(
  regelset: R,
  vraag: Splitsingsvraag<R>,
): Beslissing<Splitsing> {
  const regels = eisDeel(regelset, 'toewijzing')
  const velden = eisVelden(vraag, 'vraag', ['individueel', 'groep', 'verwijzer', 'procesregie'])
  const basis = ['product', 'minuten', 'einddatum']
  const individueel = leesDeel(regelset, velden.individueel, 'vraag.individueel', [...basis, 'verbruikt'])
  const groep = leesDeel(regelset, velden.groep, 'vraag.groep', basis)
  const verzoek = regels.verzoeken[individueel.product.contract] as Verzoekregels
  const weg = weegRoute(leesRoute(velden, verzoek, regels), regels)
  const splitsing = weegSplitsing(individueel, groep, verzoek)
  const via = weg.uitkomst
  if (via !== 'JW317')
    return {
      uitkomst: { toegestaan: false, via },
      motivering: [...motiveringVan({ ...splitsing, ja: [] }), ...motiveringVan(weg)],
    }
  const toegestaan = splitsing.bezwaren.length === 0
  return {
    uitkomst: { toegestaan, ...splitsing.uitkomst },
    motivering: [...motiveringVan(splitsing), ...(toegestaan ? weg.ja : [])],
  }
}
