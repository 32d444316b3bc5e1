import { type Datum, leesDatum } from '../kern/datum'
import { eisAantal, eisKeuze, eisVelden } from '../kern/invoer'
import { type Beslissing, pasToe, type Regeltoepassing } from '../kern/motivering'
import type { Verwijzer } from '../kern/toewijzing'
import { eisDeel, type Gelezen, leesJaNee, leesProduct } from '../producten/lees'
import type { Productcode, Regelset } from '../producten/regelset'
import { beslisRoute, type Routevraag, type Wijzigingsroute } from './routekeuze'
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

interface Deel {
  readonly product: string
  readonly minuten: number
  readonly einddatum: Datum
}

export interface Splitsing {
  readonly toegestaan: boolean
  /** What is left of the individual allocation. */
  readonly individueel?: Deel
  readonly groep?: Deel
  /** The road that is open instead of a 317. */
  readonly via?: Exclude<Wijzigingsroute, 'JW317'>
}

interface Gelezendeel extends Gelezen {
  readonly minuten: number
  readonly einddatum: Datum
  readonly verbruikt: number
}

function leesDeel(regelset: Regelset, invoer: unknown, pad: string, velden: readonly string[]): Gelezendeel {
  const deel = eisVelden(invoer, pad, velden)
  leesDatum(deel.einddatum, `${pad}.einddatum`)
  return {
    ...leesProduct(regelset, deel.product, `${pad}.product`),
    minuten: eisAantal(deel.minuten, `${pad}.minuten`, 1),
    einddatum: deel.einddatum as Datum,
    verbruikt: eisAantal(deel.verbruikt ?? 0, `${pad}.verbruikt`, 0),
  }
}

/** Whether a group product goes with an individual one: named as a pair, or of the same kind and contract (I-09). */
function isPaar(individueel: Gelezen, groep: Gelezen, paren: Verzoekregels['naarGroep']['paren']): boolean {
  if (paren) return paren.some((paar) => paar.individueel === individueel.code && paar.groep === groep.code)
  return (
    individueel.product.vorm === 'individueel' &&
    groep.product.vorm === 'groep' &&
    individueel.product.soort === groep.product.soort &&
    individueel.product.contract === groep.product.contract
  )
}

/** What is wrong with the two parts beside each other (TOE-05). */
function bezwarenTegen(
  individueel: Gelezendeel,
  groep: Gelezendeel,
  { naarGroep: { paren, bron } }: Verzoekregels,
): Regeltoepassing[] {
  const over = individueel.minuten - groep.minuten
  return [
    !isPaar(individueel, groep, paren) &&
      pasToe(
        'I-09',
        'Bij het individuele product hoort het groepsproduct van dezelfde soort en hetzelfde contract.',
        {
          individueel: individueel.code,
          groep: groep.code,
        },
      ),
    groep.einddatum > individueel.einddatum &&
      pasToe('TOE-05', 'De groep eindigt later dan de individuele toewijzing.', {}, bron),
    over < 0 &&
      pasToe(
        'TOE-05',
        'Er gaan meer minuten naar de groep dan er individueel zijn.',
        { tekort: -over },
        bron,
      ),
    over >= 0 &&
      over < individueel.verbruikt &&
      pasToe('I-43', 'Individueel blijft minder over dan al verbruikt is.', {
        tekort: individueel.verbruikt - over,
      }),
  ].filter((bezwaar) => bezwaar !== false)
}

/** The road of this change. Without a verwijzer it is taken for a medical one, after which a 317 is open. */
function leesRoute(
  { verwijzer, procesregie }: Readonly<Record<string, unknown>>,
  contract: Verzoekregels,
  { wijziging: { perVerwijzer } }: Toewijzingsregels,
): Routevraag {
  const gelezen =
    verwijzer === undefined ? undefined : eisKeuze(verwijzer, 'vraag.verwijzer', Object.keys(perVerwijzer))
  return {
    contract,
    weg: gelezen === undefined ? 'medisch' : perVerwijzer[gelezen as Verwijzer],
    past: undefined,
    procesregie: leesJaNee(procesregie, 'vraag.procesregie'),
    soort: 'individueel-naar-groep',
    eigenOrganisatie: false,
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
  const weg = beslisRoute(leesRoute(velden, verzoek, regels), regels)
  const via = weg.uitkomst
  const bezwaren = bezwarenTegen(individueel, groep, verzoek)
  const toegestaan = bezwaren.length === 0 && via === 'JW317'
  const over = individueel.minuten - groep.minuten
  const deel = ({ code, einddatum }: Gelezendeel, minuten: number): Deel => ({
    product: code,
    minuten,
    einddatum,
  })
  const tekst = `Van de ${individueel.minuten} minuten gaan er ${groep.minuten} naar de groep; samen blijven zij gelijk.`
  return {
    uitkomst: {
      toegestaan,
      ...(toegestaan && { individueel: deel(individueel, over), groep: deel(groep, groep.minuten) }),
      ...(via !== 'JW317' && { via }),
    },
    motivering: [
      ...(toegestaan
        ? [pasToe('TOE-05', tekst, { individueel: over, groep: groep.minuten }, verzoek.naarGroep.bron)]
        : []),
      ...bezwaren,
      ...weg.motivering,
    ],
  }
}
