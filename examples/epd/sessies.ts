import { flevoland, type Groepssessie, telGroepsminuten } from 'jeugdhulp-regels'

export type Sessie = Groepssessie<typeof flevoland>
/** A row of a file: its columns by name. */
export type Rij = Readonly<Record<string, string>>

/** A file that is not what it should be. */
export class Bestandsfout extends Error {}

/** Whole minutes as they are written; anything else becomes what the library refuses. */
export const getal = (tekst = '') => (/^\d+$/.test(tekst) ? Number(tekst) : Number.NaN)

/** The kinds that say that a client was not at a meeting. */
const AFWEZIG = ['no-show', 'geplande-afwezigheid']
const AANWEZIG = 'direct'

/** One meeting of a group, as far as the rows of it were read. */
interface Bijeenkomst {
  readonly product: string
  readonly datum: string
  begeleiding: string
  /** Everybody that a row names, whether there or not. */
  readonly clienten: Set<string>
  readonly aanwezigen: string[]
  /** The lines of the file on which those present stand. */
  readonly regelnummers: number[]
}

/** A meeting that may be shared, with the lines of the file on which its clients stand. */
export interface GelezenSessie {
  readonly sessie: Sessie
  readonly regelnummers: readonly number[]
}

/** The lines of a meeting that is not shared, because other lines that may be of it could not be read. */
export interface Aangehouden {
  readonly regelnummers: readonly number[]
  readonly wegens: readonly number[]
}

const isGroep = (product = '') =>
  (flevoland.producten as Record<string, { vorm: string }>)[product]?.vorm === 'groep'

const alsSessie = (product: string, datum: string, begeleiding: string, aanwezigen: readonly string[]) =>
  ({
    product,
    datum,
    professionals: begeleiding.split('+').map((minuten) => ({ minuten: getal(minuten) })),
    aanwezigen,
  }) as Sessie

/** Refuses a row that says nothing of who was at a meeting, or too much. */
export function eisPlaats({ product, soort = '', sessie }: Rij): void {
  if (!sessie) {
    if (soort === AANWEZIG && isGroep(product))
      throw new Bestandsfout('sessie: ontbreekt, en zonder is tijd bij een groepsproduct niet te verdelen')
    return
  }
  if (![AANWEZIG, ...AFWEZIG].includes(soort))
    throw new Bestandsfout(`soort: bij een sessie alleen ${[AANWEZIG, ...AFWEZIG].join(', ')}`)
}

/** Whether the client of a row was at a meeting, and so shares its time. */
export const wasAanwezig = ({ sessie, soort }: Rij) => Boolean(sessie) && soort === AANWEZIG

/** Puts the client of a row with the others of the meeting. */
function zetIn(bekend: Map<string, Bijeenkomst>, rij: Rij, regelnummer: number): void {
  const { client = '', product = '', datum = '', sessie = '', begeleiding = '' } = rij
  if (wasAanwezig(rij)) telGroepsminuten(flevoland, [alsSessie(product, datum, begeleiding, [client])])
  else if (!isGroep(product)) throw new Bestandsfout('sessie: alleen bij een groepsproduct')
  const nieuw = { clienten: new Set<string>(), aanwezigen: [], regelnummers: [] }
  const groep = bekend.get(sessie) ?? { product, datum, begeleiding, ...nieuw }
  const anders = begeleiding && groep.begeleiding && begeleiding !== groep.begeleiding
  if (product !== groep.product || datum !== groep.datum || anders)
    throw new Bestandsfout('sessie: anders dan op een eerdere regel')
  if (groep.clienten.has(client)) throw new Bestandsfout('sessie: deze cliënt is er al')
  bekend.set(sessie, groep)
  groep.begeleiding ||= begeleiding
  groep.clienten.add(client)
  if (!wasAanwezig(rij)) return
  groep.aanwezigen.push(client)
  groep.regelnummers.push(regelnummer)
}

/** Gathers the rows of each meeting: only who was there shares its time. */
export function maakSessies() {
  const bekend = new Map<string, Bijeenkomst>()
  /** By every word of a row that could not be read: one of them may be the meeting it was of. */
  const kapot = new Map<string, number[]>()
  return {
    voegToe: (rij: Rij, regelnummer: number) => zetIn(bekend, rij, regelnummer),
    /** Remembers a row that could not be read, by what may name its meeting. */
    breek(woorden: readonly string[], regelnummer: number): void {
      for (const woord of new Set(woorden)) {
        const regelnummers = kapot.get(woord)
        if (regelnummers) regelnummers.push(regelnummer)
        else kapot.set(woord, [regelnummer])
      }
    },
    /** The meetings to share, and those of which a row is missing: shared by fewer, each would get too much. */
    sluit(): { sessies: GelezenSessie[]; aangehouden: Aangehouden[] } {
      const sessies: GelezenSessie[] = []
      const aangehouden: Aangehouden[] = []
      for (const [naam, { product, datum, begeleiding, aanwezigen, regelnummers }] of bekend) {
        const wegens = kapot.get(naam)
        if (aanwezigen.length === 0) continue
        if (wegens) aangehouden.push({ regelnummers, wegens })
        else sessies.push({ sessie: alsSessie(product, datum, begeleiding, aanwezigen), regelnummers })
      }
      return { sessies, aangehouden }
    },
  }
}
