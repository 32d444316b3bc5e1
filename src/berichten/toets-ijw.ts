import type { RegelFout } from '../kern/fouten'
import { eisKeuze, eisVelden } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe } from '../kern/motivering'
import type { Eenheid } from '../kern/toewijzing'
import { codelijsten } from './codes'
import { berichtVan } from './ijw'
import { klassen } from './ijw-klassen'
import type { Eis, Opvang } from './ijw-soorten'
import type { IjwBericht, IjwInhoud } from './ijw-typen'
import { leesVelden } from './ijw-velden'
import { samenhangVan } from './samenhang'

/** What {@link toetsIjw} found. */
export interface Ijwoordeel {
  readonly toegestaan: boolean
  /** Every departure, with its path and rule. */
  readonly bevindingen: readonly Bevinding[]
}

/** A finding that says where. */
type Vondst = Bevinding & { readonly pad: string }

function bevinding(code: string, { regel, eis: tekst }: Eis, pad: string): Vondst {
  return { code, ernst: 'fout', tekst, regel, pad }
}

/** Notes every fault a reading gives, and goes on. */
function verzamelaar(bevindingen: Vondst[]): Opvang {
  return (eis, lees) => {
    try {
      return lees()
    } catch (fout) {
      const { code, pad } = fout as RegelFout
      bevindingen.push(bevinding(code, eis, pad))
      return undefined
    }
  }
}

/**
 * Whether the body of a message holds to the standard, as far as these rules go: names, lengths and codes, and whether the
 * parts go together. All findings at once, each with its path. It is not the whole of the standard.
 *
 * @param ijw - The body under the name of its class, such as `{ AangevraagdProduct: { … } }`; what is wrong in it is a finding.
 * @param opties - `gedeclareerd`: for a 301, the unit in which somebody declares on the allocation.
 * @throws {RegelFout} `ongeldige-waarde` (no object with the name of one class, or no such unit) or `onbekend-veld`.
 * @see Rules IJW-01 to IJW-07.
 *
 * @example
 * ```ts
 * import { toetsIjw } from 'jeugdhulp-regels/berichten'
 *
 * const Product = { Categorie: '45', Code: '45F31' } as const
 * const Omvang = { Volume: 2, Eenheid: '16', Frequentie: '1' } as const
 * const gewijzigd = { ToewijzingNummer: '300201', Product, Ingangsdatum: '2026-12-01', RedenWijziging: '13', Omvang } as const
 * const { uitkomst } = toetsIjw({ ToegewezenProduct: gewijzigd })
 * uitkomst.bevindingen.map(({ regel, code }) => `${regel} ${code}`) // => ['IJW-07 frequentie-past-niet', 'IJW-04 verwijderd-met-looptijd']
 * ```
 */
export function toetsIjw(
  ijw: IjwInhoud[IjwBericht],
  opties: { readonly gedeclareerd?: Eenheid } = {},
): Beslissing<Ijwoordeel> {
  const bericht = berichtVan(ijw)
  const { gedeclareerd } = eisVelden(opties, 'opties', bericht === 'JW301' ? ['gedeclareerd'] : [])
  const eenheden = codelijsten.eenheid.codes.map(({ naam }) => naam)
  const eenheid =
    gedeclareerd === undefined ? undefined : eisKeuze(gedeclareerd, 'opties.gedeclareerd', eenheden)
  const { naam, velden, regels } = klassen[bericht]
  const vormfouten: Vondst[] = []
  const opvang = verzamelaar(vormfouten)
  const pad = `ijw.${naam}`
  const invoer = (ijw as unknown as Readonly<Record<string, unknown>>)[naam]
  const gelezen = opvang({ regel: 'IJW-06', eis: `Een ${naam} heeft velden.` }, () =>
    leesVelden(velden(), invoer, pad, opvang),
  )
  const bevindingen = [
    ...vormfouten,
    // What stands there but could not be read is not missing as well.
    ...samenhangVan(bericht, gelezen ?? {}, pad, eenheid)
      .filter((deel) => !vormfouten.some((fout) => fout.pad.startsWith(deel.pad)))
      .map((deel) => bevinding(deel.code, deel.eis, deel.pad)),
  ]
  return {
    uitkomst: { toegestaan: bevindingen.length === 0, bevindingen },
    motivering: regels.flatMap((regel) => {
      const eigen = bevindingen.filter((deel) => deel.regel === regel)
      if (eigen.length === 0) return [pasToe(regel, 'Op dit punt is er niets op het bericht aan te merken.')]
      return eigen.map(({ code, tekst, pad: plek }) => pasToe(regel, tekst, { code, pad: plek }))
    }),
  }
}
