import type { Bronverwijzing } from '../kern/bronnen'
import { type Bevinding, type Gegevens, pasToe, type Regeltoepassing } from '../kern/motivering'
import type { RegelId } from '../kern/regelregister'
import type { Afweging } from './bezwaar'

/** Why a request is refused, as the standard's list has it (IJW-05). */
export type Afwijzingsreden =
  | 'nieuwe-aanvraag'
  | 'geen-contract'
  | 'past-niet-in-contract'
  | 'stapeling'
  | 'zorginhoudelijk'
  | 'woonplaatsbeginsel'
  | 'leeftijdsgrens'

/** What somebody has to do next. */
export interface Verzoekactie {
  readonly actie:
    | 'stuur-JW301'
    | 'stuur-JW319-afgewezen'
    | 'stuur-JW319-in-onderzoek'
    | 'gebruik-landelijk-formulier'
    | 'volg-route'
    | 'informeer-toegang'
    | 'neem-contact-op'
    | 'vraag-procesregie'
    | 'vraag-diagnostiek-aan'
    | 'vraag-aanvullend-besluit'
    | 'verhoog-bekostigde-toewijzing'
  readonly wie: 'gemeente' | 'zorgaanbieder'
  /** With a refusal: the first reason. */
  readonly reden?: Afwijzingsreden
  /** Through whom, or by which road. */
  readonly via?: string
}

/** What one check came to. */
export interface Uitslag {
  readonly bevindingen: readonly (Bevinding & { readonly reden?: Afwijzingsreden })[]
  readonly motivering: readonly Regeltoepassing[]
  readonly acties: readonly Verzoekactie[]
}

interface Melding {
  readonly code: string
  readonly ernst: Bevinding['ernst']
  readonly tekst: string
  readonly regel: RegelId
  readonly pad: string
  readonly bron: Bronverwijzing
  readonly reden?: Afwijzingsreden
  readonly gegevens?: Gegevens
  readonly acties?: readonly Verzoekactie[]
}

/** A finding, with the rule behind it. */
export function meld({ bron, gegevens, acties = [], ...bevinding }: Melding): Uitslag {
  const { regel, tekst } = bevinding
  return { bevindingen: [bevinding], motivering: [pasToe(regel, tekst, gegevens, bron)], acties }
}

/** A check that is passed. */
export function inOrde(...motivering: readonly Regeltoepassing[]): Uitslag {
  return { bevindingen: [], motivering, acties: [] }
}

/** A demand: a finding where it is not met. */
export function eis(past: boolean, melding: Melding): Uitslag {
  return past ? inOrde() : meld(melding)
}

export function samen(uitslagen: readonly Uitslag[]): Uitslag {
  return {
    bevindingen: uitslagen.flatMap(({ bevindingen }) => bevindingen),
    motivering: uitslagen.flatMap(({ motivering }) => motivering),
    acties: uitslagen.flatMap(({ acties }) => acties),
  }
}

/** Something that is needed and was not told, so that somebody must look. */
export function ontbreekt(veld: string, regel: RegelId, tekst: string, bron: Bronverwijzing): Uitslag {
  return meld({
    code: 'gegevens-ontbreken',
    ernst: 'waarschuwing',
    tekst,
    regel,
    pad: `context.${veld}`,
    bron,
  })
}

/** Every reason against, each at its place in the request. */
export function alsUitslag(
  { ja, bezwaren, verder }: Afweging<unknown>,
  code: string,
  plaatsen: Readonly<Record<string, string>>,
  elders: string,
  reden: Afwijzingsreden,
): Uitslag {
  return {
    bevindingen: bezwaren.map(({ veld, waarom: { regel, tekst } }) => ({
      code,
      ernst: 'fout',
      tekst,
      regel,
      pad: plaatsen[veld] ?? `${elders}.${veld}`,
      reden,
    })),
    motivering: [...ja, ...bezwaren.map(({ waarom }) => waarom), ...verder],
    acties: [],
  }
}
