import { inMinuten } from '../kern/toewijzing'
import type { GelezenGegevens } from './controlegegevens'
import type { NoShowregels } from './declaratieregels'
import type { Groepsminuten } from './groepsminuten'
import { jaarVan, maandVan } from './lees'
import { type Gelezen, nummerNoShows } from './noshowtelling'
import type { Prestatie } from './prestatie'
import type { Clienttoewijzing } from './toewijzinglezen'

/** The absences of one client at one product on one day. */
export interface Afwezigheid {
  /** How many no-shows may be declared by the count of their year. */
  declarabel: number
  /** The planned minutes of each no-show, from many to few; endless where they were not told. */
  readonly minuten: number[]
  /** Whether an absence on that day was planned. */
  gepland: boolean
}

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

/** Counts a line: what it takes of its allocation, and of the no-shows or the group time. */
export function boek(
  { besteed: sommen, groepsminuten }: Clientdossier,
  regel: Prestatie,
  minuten: number,
): void {
  const { toewijzing, begindatum, product, noShow } = regel
  tel(sommen, sleutels.toewijzing(toewijzing), minuten)
  if (noShow) {
    tel(sommen, sleutels.dag(begindatum, product), 1)
    tel(sommen, sleutels.jaar(begindatum, product), 1)
  } else if (groepsminuten) tel(sommen, sleutels.maand(begindatum, product), minuten)
}

/** Absences by day, so that a declared no-show finds its own. */
function perDag(lijst: readonly Gelezen[], noShow: NoShowregels): Map<string, Afwezigheid> {
  const dagen = new Map<string, Afwezigheid>()
  const nummers = nummerNoShows(lijst, noShow)
  lijst.forEach(({ datum, product, gepland, minuten = Number.POSITIVE_INFINITY }, plaats) => {
    const sleutel = sleutels.dag(datum, product)
    const dag = dagen.get(sleutel) ?? { declarabel: 0, minuten: [], gepland: false }
    dagen.set(sleutel, dag)
    dag.gepland ||= gepland
    if (gepland) return
    dag.minuten.push(minuten)
    dag.minuten.sort((een, ander) => ander - een)
    if ((nummers[plaats] as { inJaar: number }).inJaar <= noShow.maximum) dag.declarabel++
  })
  return dagen
}

function perMaand(rijen: readonly Groepsminuten[]): Map<string, number> {
  const maanden = new Map<string, number>()
  for (const { maand, product, minuten } of rijen) tel(maanden, sleutels.maand(maand, product), minuten)
  return maanden
}

/** The dossier of one client, from what is known of that client alone. */
export function maakDossier(
  { toewijzingen, eerderGedeclareerd, noShows, groepsminuten }: GelezenGegevens,
  noShow: NoShowregels,
): Clientdossier {
  const dossier: Clientdossier = {
    toewijzingen,
    afwezig: noShows && perDag(noShows, noShow),
    groepsminuten: groepsminuten && perMaand(groepsminuten),
    besteed: new Map(),
  }
  // Earlier lines were refused at the door where they are not in time.
  for (const regel of eerderGedeclareerd)
    boek(dossier, regel, inMinuten(regel.volume, regel.eenheid) as number)
  return dossier
}
