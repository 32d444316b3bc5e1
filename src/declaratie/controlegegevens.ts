import { RegelFout } from '../kern/fouten'
import { eisTekst, eisVelden } from '../kern/invoer'
import { inMinuten } from '../kern/toewijzing'
import { leesProduct } from '../producten/lees'
import type { Regelset } from '../producten/regelset'
import type { Groepsminuten } from './groepsminuten'
import { leesAantal, leesRijen } from './lees'
import { type Clienttoewijzing, leesClienttoewijzing } from './lees-toewijzing'
import { type Gelezen, leesNoShow } from './noshowtelling'
import { leesPrestatie, type Prestatie } from './prestatie'
import type { Toetsing } from './toetsing'

/** What is given beside the lines, once it was read; what was not given is not there, and not checked. */
export interface GelezenGegevens {
  readonly toewijzingen: readonly Clienttoewijzing[]
  readonly eerderGedeclareerd: readonly Prestatie[]
  readonly noShows: readonly Gelezen[] | undefined
  readonly groepsminuten: readonly Groepsminuten[] | undefined
}

/** The names of what is given beside the lines. */
export const GEGEVENSVELDEN = ['toewijzingen', 'eerderGedeclareerd', 'noShows', 'groepsminuten'] as const

function leesGroepsminuten(regelset: Regelset, rij: unknown): Groepsminuten {
  const velden = eisVelden(rij, '', ['client', 'product', 'maand', 'minuten'])
  eisTekst(velden.client, '.client')
  leesProduct(regelset, velden.product, '.product')
  if (typeof velden.maand !== 'string' || !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(velden.maand))
    throw new RegelFout('ongeldige-datum', '.maand')
  leesAantal(velden.minuten, '.minuten', 0)
  return rij as Groepsminuten
}

/** Reads a line that was accepted before: one in minutes or hours. */
function leesEerder(regelset: Regelset, rij: unknown): Prestatie {
  const regel = leesPrestatie(regelset, rij)
  if (inMinuten(regel.volume, regel.eenheid) === undefined)
    throw new RegelFout('ongeldige-waarde', '.eenheid')
  return regel
}

/** Reads allocations, and refuses the second with one number for one client. */
function maakToewijzinglezer(regelset: Regelset): (rij: unknown) => Clienttoewijzing {
  const bekend = new Set<string>()
  return (rij) => {
    const toewijzing = leesClienttoewijzing(regelset, rij)
    const sleutel = `${toewijzing.nummer} ${toewijzing.client}`
    if (bekend.has(sleutel)) throw new RegelFout('ongeldige-waarde', '.nummer')
    bekend.add(sleutel)
    return toewijzing
  }
}

/**
 * Reads what is given beside the lines.
 *
 * @param plek - What comes before the name of a list in a path.
 * @param client - The one client that it may be about; any, if not given.
 */
export function leesGegevens(
  { regelset, regels }: Toetsing,
  velden: Readonly<Record<string, unknown>>,
  plek: string,
  client?: string,
): GelezenGegevens {
  const lees = <T extends { readonly client: string }>(naam: string, leesRij: (rij: unknown) => T): T[] =>
    leesRijen(velden[naam], `${plek}.${naam}`, (rij) => {
      const gelezen = leesRij(rij)
      if (client !== undefined && gelezen.client !== client)
        throw new RegelFout('ongeldige-waarde', '.client')
      return gelezen
    })
  const leesAls = <T extends { readonly client: string }>(naam: string, leesRij: (rij: unknown) => T) =>
    velden[naam] === undefined ? undefined : lees(naam, leesRij)
  return {
    toewijzingen: lees('toewijzingen', maakToewijzinglezer(regelset)),
    eerderGedeclareerd: leesAls('eerderGedeclareerd', (rij) => leesEerder(regelset, rij)) ?? [],
    noShows: leesAls('noShows', (rij) => leesNoShow(regelset, regels.noShow, rij)),
    groepsminuten: leesAls('groepsminuten', (rij) => leesGroepsminuten(regelset, rij)),
  }
}
