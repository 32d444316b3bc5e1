import { inMinuten } from '../kern/toewijzing'
import type { GelezenGegevens } from './controlegegevens'
import type { NoShowregels } from './declaratieregels'
import type { Groepsminuten } from './groepsminuten'
import { jaarVan, maandVan } from './lees'
import type { Clienttoewijzing } from './lees-toewijzing'
import { perDag } from './noshowdagen'
import { type Afwezigheid, type Noshowlijn, zetEerdere } from './noshowplek'
import { type Prestatie, vergelijkRegels } from './prestatie'

/** What is known of one client, and what its lines have used up so far; all but allocations by {@link sleutels}. */
export interface Clientdossier {
  readonly toewijzingen: readonly Clienttoewijzing[]
  /** Not there where no absences were given at all. */
  readonly afwezig: ReadonlyMap<string, Afwezigheid> | undefined
  /** Not there where no group minutes were given at all. */
  readonly groepsminuten: ReadonlyMap<string, number> | undefined
  readonly besteed: Map<string, number>
}

/** Under which name something is kept. The part of a fixed form comes first, so that no two names are the same. */
export const sleutels = {
  toewijzing: (nummer: string) => `toewijzing ${nummer}`,
  dag: (datum: string, product: string) => `${datum} ${product}`,
  maand: (datum: string, product: string) => `${maandVan(datum)} ${product}`,
  jaar: (datum: string, product: string) => `${jaarVan(datum)} ${product}`,
}

/** What is used up under a name. */
export function besteed({ besteed: sommen }: Clientdossier, sleutel: string): number {
  return sommen.get(sleutel) ?? 0
}

function tel(sommen: Map<string, number>, sleutel: string, aantal: number): void {
  sommen.set(sleutel, (sommen.get(sleutel) ?? 0) + aantal)
}

/** The minutes of an earlier line, which was refused at the door where it is not in time. */
function minutenVan({ volume, eenheid }: Prestatie): number {
  return inMinuten(volume, eenheid) as number
}

/** Counts a line: what it takes of its allocation, and of the no-shows of the year or the group time. */
export function boek(
  { besteed: sommen, groepsminuten }: Clientdossier,
  regel: Prestatie,
  minuten: number,
): void {
  const { toewijzing, begindatum, product, noShow } = regel
  tel(sommen, sleutels.toewijzing(toewijzing), minuten)
  if (noShow) tel(sommen, sleutels.jaar(begindatum, product), 1)
  else if (groepsminuten) tel(sommen, sleutels.maand(begindatum, product), minuten)
}

function perMaand(rijen: readonly Groepsminuten[]): Map<string, number> {
  const maanden = new Map<string, number>()
  for (const { maand, product, minuten } of rijen) tel(maanden, sleutels.maand(maand, product), minuten)
  return maanden
}

/** Gives the no-shows that were declared in earlier months their places. */
function zetEerder(afwezig: ReadonlyMap<string, Afwezigheid>, eerder: readonly Prestatie[]): void {
  const lijnen = eerder
    .filter(({ noShow }) => noShow)
    .sort(vergelijkRegels)
    .flatMap((regel): [Afwezigheid, Noshowlijn][] => {
      const dag = afwezig.get(sleutels.dag(regel.begindatum, regel.product))
      return dag ? [[dag, { toewijzing: regel.toewijzing, minuten: minutenVan(regel) }]] : []
    })
  zetEerdere(lijnen)
}

/** The dossier of one client, from what is known of that client alone. */
export function maakDossier(
  { toewijzingen, eerderGedeclareerd, noShows, groepsminuten }: GelezenGegevens,
  noShow: NoShowregels,
): Clientdossier {
  const afwezig = noShows && perDag(noShows, noShow, sleutels.dag)
  const dossier: Clientdossier = {
    toewijzingen,
    afwezig,
    groepsminuten: groepsminuten && perMaand(groepsminuten),
    besteed: new Map(),
  }
  for (const regel of eerderGedeclareerd) boek(dossier, regel, minutenVan(regel))
  if (afwezig) zetEerder(afwezig, eerderGedeclareerd)
  return dossier
}
