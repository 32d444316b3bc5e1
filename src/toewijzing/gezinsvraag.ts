import { type Datum, leesDatum, leesGeboortedatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisJaNee, eisKeuze, eisTekst, eisVelden, leesJaNee, leesLijst } from '../kern/invoer'
import type { Productcode, Regelset } from '../producten/regelset'
import { isGegeven } from './gegeven'
import type { Gezinsregels } from './toewijzingsregels'

/** Somebody of the family. */
export interface Gezinslid {
  /** An opaque name of the caller's own, different for each. */
  readonly id: string
  readonly geboortedatum: Datum
  /** `jeugdige` unless told. */
  readonly rol?: 'jeugdige' | 'ouder'
  /** Whether this person is directly part of the help. */
  readonly betrokken: boolean
  /** Whether reports need a file of its own; who is part of the help needs one unless told (I-39). */
  readonly eigenDossierNodig?: boolean
}

/** A family, and the product it gets. */
export interface Gezinsvraag<R extends Regelset = Regelset> {
  /** The product of the family, not the code of an extra client. */
  readonly product: Productcode<R>
  readonly gezinsleden: readonly Gezinslid[]
  /** Who holds the funded allocation: a parent (TOE-09), or one of two youngest born on one day (I-40). */
  readonly houder?: string
  /**
   * Who gets a second funded allocation, by high exception (PRD-07). `onderbouwing` is the verwijzer's reasons, or
   * whether they are there.
   */
  readonly extraBekostigd?: readonly { readonly id: string; readonly onderbouwing: boolean | string }[]
  /** Today: a child born after this day is not born yet, and so not part of the help. Without it every child counts as born. */
  readonly peildatum?: Datum
}

/** A member as read, with its place in the question. */
export interface Lid extends Required<Gezinslid> {
  readonly plaats: string
}

export interface Gezin {
  readonly leden: readonly Lid[]
  readonly houder: Lid | undefined
  /** By id, whether the reasons for a second funded allocation are there. */
  readonly extra: ReadonlyMap<string, boolean>
}

const LIDVELDEN = ['id', 'geboortedatum', 'rol', 'betrokken', 'eigenDossierNodig']

function leesLid(invoer: unknown, pad: string, peildatum: unknown, regels: Gezinsregels): Lid {
  const lid = eisVelden(invoer, pad, LIDVELDEN)
  const geboortedatum = leesGeboortedatum(lid.geboortedatum, `${pad}.geboortedatum`)
  const geboren = peildatum === undefined || geboortedatum <= (peildatum as Datum)
  const dossier = lid.eigenDossierNodig ?? regels.eigenDossier === 'gevolg'
  return {
    id: eisTekst(lid.id, `${pad}.id`),
    geboortedatum,
    rol: eisKeuze(lid.rol ?? 'jeugdige', `${pad}.rol`, ['jeugdige', 'ouder']),
    betrokken: eisJaNee(lid.betrokken, `${pad}.betrokken`) && geboren,
    eigenDossierNodig: leesJaNee(dossier, `${pad}.eigenDossierNodig`),
    plaats: pad.replace('vraag.', ''),
  }
}

/** Reads the family; refuses an id that stands for two, or for nobody. */
export function leesGezin(velden: Readonly<Record<string, unknown>>, regels: Gezinsregels): Gezin {
  if (velden.peildatum !== undefined) leesDatum(velden.peildatum, 'vraag.peildatum')
  const perId = new Map<string, Lid>()
  const leden = leesLijst(velden.gezinsleden, 'vraag.gezinsleden', (deel, pad) => {
    const lid = leesLid(deel, pad, velden.peildatum, regels)
    if (perId.has(lid.id)) throw new RegelFout('ongeldige-waarde', `${pad}.id`)
    perId.set(lid.id, lid)
    return lid
  })
  const zoek = (id: unknown, pad: string): Lid => {
    const lid = perId.get(eisTekst(id, pad))
    if (lid) return lid
    throw new RegelFout('ongeldige-waarde', pad)
  }
  const houder = velden.houder === undefined ? undefined : zoek(velden.houder, 'vraag.houder')
  const extra = new Map<string, boolean>()
  leesLijst(velden.extraBekostigd ?? [], 'vraag.extraBekostigd', (deel, pad) => {
    const { id, onderbouwing } = eisVelden(deel, pad, ['id', 'onderbouwing'])
    const lid = zoek(id, `${pad}.id`)
    if (extra.has(lid.id)) throw new RegelFout('ongeldige-waarde', `${pad}.id`)
    extra.set(lid.id, isGegeven(onderbouwing, `${pad}.onderbouwing`))
  })
  return { leden, houder, extra }
}
