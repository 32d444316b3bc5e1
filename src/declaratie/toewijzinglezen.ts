import { leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisVelden } from '../kern/invoer'
import type { Frequentie, RedenWijziging, Toewijzing } from '../kern/toewijzing'
import { leesProduct } from '../producten/lees'
import type { Regelset } from '../producten/regelset'
import { leesAantal, leesKenmerk } from './lees'
import { EENHEDEN } from './prestatie'

/** An allocation of which is known for whom it is. */
export type Clienttoewijzing = Toewijzing & { readonly client: string }

const VELDEN = ['nummer', 'client', 'product', 'ingangsdatum', 'einddatum', 'omvang', 'redenWijziging']
const FREQUENTIES: readonly Frequentie[] = ['dag', 'week', 'maand', 'totaal']
const REDENEN: readonly RedenWijziging[] = [
  'overleden',
  'contractwijziging',
  'verlenging',
  'verkorting',
  'ander-domein',
  'verhuizing',
  'leveringsvorm',
  'andere-aanbieder',
  'bekostiging',
  'herindeling',
  'aanbieder',
  'verwijderd',
  'administratieve-correctie',
]

function eisOmvang(invoer: unknown): void {
  const { volume, eenheid, frequentie } = eisVelden(invoer, '.omvang', ['volume', 'eenheid', 'frequentie'])
  leesAantal(volume, '.omvang.volume', 0)
  eisKeuze(eenheid, '.omvang.eenheid', EENHEDEN)
  eisKeuze(frequentie, '.omvang.frequentie', FREQUENTIES)
}

/** Checks one allocation and hands back the same object; paths begin with a point, as those of a line. */
export function leesToewijzing(regelset: Regelset, rij: unknown): Clienttoewijzing {
  const velden = eisVelden(rij, '', VELDEN)
  const { nummer, einddatum, omvang, redenWijziging } = velden
  if (typeof nummer !== 'string' || !/^\d{1,9}$/.test(nummer))
    throw new RegelFout('ongeldige-waarde', '.nummer')
  leesKenmerk(velden.client, '.client')
  leesProduct(regelset, velden.product, '.product')
  const begin = leesDatum(velden.ingangsdatum, '.ingangsdatum')
  if (einddatum !== undefined && leesDatum(einddatum, '.einddatum') < begin)
    throw new RegelFout('datum-loopt-terug', '.einddatum')
  if (omvang !== undefined) eisOmvang(omvang)
  if (redenWijziging !== undefined) eisKeuze(redenWijziging, '.redenWijziging', REDENEN)
  return rij as Clienttoewijzing
}
