import { RegelFout } from '../kern/fouten'
import { eisObject, eisVelden, leesLijst } from '../kern/invoer'
import { type Eis, eis, type Opvang, type Soort } from './ijw-soorten'

/** One field: its name on both sides, and what stands in it. */
export interface Veld {
  readonly onze: string
  readonly ijw: string
  readonly soort: Soort
  /** `beide`: on both sides; `ons`: on ours only, where the other side leaves an empty list out. */
  readonly verplicht?: 'beide' | 'ons'
}

type Vak = Readonly<Record<string, unknown>>

const vorm: Eis = { regel: 'IJW-06', eis: 'Dit onderdeel heeft alleen velden die de standaard kent.' }

/** Writes our fields under the names of the standard, in the order of the standard. */
export function schrijfVelden(velden: readonly Veld[], onze: Vak, pad: string): Record<string, unknown> {
  const geschreven: Record<string, unknown> = {}
  for (const veld of velden) {
    const waarde = onze[veld.onze]
    const plek = `${pad}.${veld.onze}`
    if (waarde === undefined) {
      if (veld.verplicht) throw new RegelFout('ontbrekend-veld', plek)
      continue
    }
    const uit = veld.soort.naar(waarde, plek)
    if (uit !== undefined) geschreven[veld.ijw] = uit
  }
  return geschreven
}

/** Reads fields of the standard under our names. A fault is for `opvang`; what it could not read is `undefined`. */
export function leesVelden(
  velden: readonly Veld[],
  invoer: unknown,
  pad: string,
  opvang: Opvang,
): Record<string, unknown> {
  const bron = eisObject(invoer, pad)
  opvang(vorm, () =>
    eisVelden(
      bron,
      pad,
      velden.map(({ ijw }) => ijw),
    ),
  )
  const gelezen: Record<string, unknown> = {}
  for (const { onze, ijw, soort, verplicht } of velden) {
    if (bron[ijw] === undefined && !verplicht) continue
    const plek = `${pad}.${ijw}`
    const waarde = opvang(soort, () =>
      verplicht === 'ons' ? soort.van(bron[ijw], plek, opvang) : eis(bron[ijw], plek, soort, opvang),
    )
    gelezen[onze] = waarde
  }
  return gelezen
}

/** A group of fields on both sides. */
export function groep(velden: readonly Veld[], tekst: string): Soort {
  return {
    regel: 'IJW-06',
    eis: tekst,
    naar: (waarde, pad) =>
      schrijfVelden(
        velden,
        eisVelden(
          waarde,
          pad,
          velden.map(({ onze }) => onze),
        ),
        pad,
      ),
    van: (waarde, pad, opvang) => leesVelden(velden, waarde, pad, opvang),
  }
}

/** A value of ours that has a group of its own on the other side. */
export function verpakt(ijw: string, soort: Soort): Soort {
  return {
    ...soort,
    naar: (waarde, pad) => ({ [ijw]: soort.naar(waarde, pad) }),
    van: (waarde, pad, opvang) =>
      leesVelden([{ onze: 'waarde', ijw, soort, verplicht: 'beide' }], waarde, pad, opvang).waarde,
  }
}

/** A list, which may be empty on our side; on the other its parts stand under their name, or the whole is not there. */
export function lijst(klasse: string, deel: Soort): Soort {
  return {
    regel: 'IJW-06',
    eis: `Hier staat minstens één ${klasse}, of niets.`,
    naar(waarde, pad) {
      const delen = leesLijst(waarde, pad, (een, plek) => deel.naar(een, plek))
      return delen.length === 0 ? undefined : { [klasse]: delen }
    },
    van(waarde, pad, opvang) {
      if (waarde === undefined) return []
      const delen = eisVelden(waarde, pad, [klasse])[klasse]
      const plek = `${pad}.${klasse}`
      const gelezen = leesLijst(delen, plek, (een, hier) => opvang(deel, () => deel.van(een, hier, opvang)))
      if (gelezen.length > 0) return gelezen
      throw new RegelFout('ontbrekend-veld', plek)
    },
  }
}
