import { leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisAantal, eisKeuze, eisTekst, eisVelden } from '../kern/invoer'
import { EENHEDEN, FREQUENTIES, REDENEN_WIJZIGING, type Toewijzing } from '../kern/toewijzing'
import { leesProduct } from '../producten/lees'
import type { Regelset } from '../producten/regelset'

const VELDEN = ['nummer', 'client', 'product', 'ingangsdatum', 'einddatum', 'omvang', 'redenWijziging']

function eisOmvang(invoer: unknown, pad: string): void {
  const { volume, eenheid, frequentie } = eisVelden(invoer, pad, ['volume', 'eenheid', 'frequentie'])
  eisAantal(volume, `${pad}.volume`, 0)
  eisKeuze(eenheid, `${pad}.eenheid`, EENHEDEN)
  eisKeuze(frequentie, `${pad}.frequentie`, FREQUENTIES)
}

/** Checks an allocation and hands back the same object. */
export function leesToewijzing(regelset: Regelset, invoer: unknown, pad: string): Toewijzing {
  const velden = eisVelden(invoer, pad, VELDEN)
  const { nummer, client, einddatum, omvang, redenWijziging } = velden
  if (typeof nummer !== 'string' || !/^\d{1,9}$/.test(nummer))
    throw new RegelFout(nummer === undefined ? 'ontbrekend-veld' : 'ongeldige-waarde', `${pad}.nummer`)
  if (client !== undefined) eisTekst(client, `${pad}.client`)
  leesProduct(regelset, velden.product, `${pad}.product`)
  const begin = leesDatum(velden.ingangsdatum, `${pad}.ingangsdatum`)
  if (einddatum !== undefined && leesDatum(einddatum, `${pad}.einddatum`) < begin)
    throw new RegelFout('datum-loopt-terug', `${pad}.einddatum`)
  if (omvang !== undefined) eisOmvang(omvang, `${pad}.omvang`)
  if (redenWijziging !== undefined) eisKeuze(redenWijziging, `${pad}.redenWijziging`, REDENEN_WIJZIGING)
  return velden as unknown as Toewijzing
}
