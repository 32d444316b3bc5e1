import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisObject, eisVelden } from '../kern/invoer'
import { berichtnummers, klassen } from './ijw-klassen'
import { keuze, streng } from './ijw-soorten'
import type { Berichtinhoud, IjwBericht, IjwInhoud } from './ijw-typen'
import { leesVelden, schrijfVelden } from './ijw-velden'

/** What a message body of the standard holds, in the names of this library. */
export type BerichtinhoudVan<I> = {
  [B in IjwBericht]: I extends IjwInhoud[B] ? Berichtinhoud[B] : never
}[IjwBericht]

/** Which message an object of the standard is, by the one class in it. */
export function berichtVan(ijw: unknown): IjwBericht {
  const namen = Object.keys(eisObject(ijw, 'ijw'))
  const gevonden = berichtnummers.find((nummer) => klassen[nummer].naam === namen[0])
  if (gevonden && namen.length === 1) return gevonden
  throw new RegelFout(
    'ongeldige-waarde',
    'ijw',
    berichtnummers.map((nummer) => klassen[nummer].naam),
  )
}

/** What is kept on our side only: the message has no field for it. */
const alleenOns: readonly string[] = ['client']

/** Looks at what is not written as well, so that nothing is dropped unseen. */
function eisNietGeschreven(
  bericht: IjwBericht,
  { client, verwijzer }: Readonly<Record<string, unknown>>,
): void {
  if (client !== undefined && typeof client !== 'string')
    throw new RegelFout('ongeldige-waarde', 'bericht.client')
  if (bericht === 'JW317' && verwijzer !== undefined) keuze('verwijzer').naar(verwijzer, 'bericht.verwijzer')
}

/**
 * Writes a message with the names and codes of the standard: a plain object for any XML writer, under the name of the class
 * it stands in, its fields in the standard's order. The whole message around it (header, client with BSN) is the caller's.
 *
 * Two things stay on our side: `client`, which in a message is in the header of the client, and the `verwijzer` of a 317,
 * which has no such field (I-48). Whether the parts go together is for {@link toetsIjw}.
 *
 * @param bericht - A 301, 305, 307, 315, 317 or 319. A 301 is an allocation with `bericht: 'JW301'`. The lists of a 317 must all be
 * there, if need be empty.
 * @throws {RegelFout} `ongeldige-waarde`, `ongeldig-aantal`, `ongeldige-datum`, `buiten-bereik`, `ontbrekend-veld` or
 * `onbekend-veld`.
 * @see Rules IJW-01 to IJW-06; interpretations I-48 and I-56.
 *
 * @example
 * ```ts
 * import { naarIjw } from 'jeugdhulp-regels/berichten'
 *
 * const omvang = { volume: 1, eenheid: 'stuks', frequentie: 'totaal' } as const
 * const toewijzing = { nummer: '300201', product: '45F35', ingangsdatum: '2026-12-01', omvang } as const
 * naarIjw({ bericht: 'JW301', ...toewijzing }).ToegewezenProduct.Omvang // => { Volume: 1, Eenheid: '84', Frequentie: '6' }
 * naarIjw({ bericht: 'JW301', ...toewijzing }).ToegewezenProduct.Product // => { Categorie: '45', Code: '45F35' }
 * ```
 */
export function naarIjw<const B extends Berichtinhoud[IjwBericht]>(bericht: B): IjwInhoud[B['bericht']] {
  const soort = eisKeuze(eisObject(bericht, 'bericht').bericht, 'bericht.bericht', berichtnummers)
  const { naam } = klassen[soort]
  const velden = klassen[soort].velden()
  const onze = eisVelden(bericht, 'bericht', [
    'bericht',
    ...alleenOns,
    ...(soort === 'JW317' ? ['verwijzer'] : []),
    ...velden.map((veld) => veld.onze),
  ])
  eisNietGeschreven(soort, onze)
  return { [naam]: schrijfVelden(velden, onze, 'bericht') } as unknown as IjwInhoud[B['bericht']]
}

/**
 * Reads the body of a message into our names and values: the inverse of {@link naarIjw}, without loss. The class under which
 * it stands tells which message it is. Text only as the standard writes it: `'01'`, not 1. A reason that is no longer
 * used (`01` of JZ002), a product without a code, and Budget, Beschikking and Raamcontract are refused.
 *
 * @param ijw - Such as `{ ToegewezenProduct: { … } }`.
 * @throws {RegelFout} `ongeldige-waarde`, `ongeldig-aantal`, `ongeldige-datum`, `buiten-bereik`, `ontbrekend-veld` or
 * `onbekend-veld`, for the first fault; {@link toetsIjw} tells all of them.
 * @see Rules IJW-01 to IJW-06.
 *
 * @example
 * ```ts
 * import { vanIjw } from 'jeugdhulp-regels/berichten'
 *
 * const gelezen = vanIjw({ StartProduct: { ToewijzingNummer: '300201', Begindatum: '2026-12-03' } })
 * gelezen // => { bericht: 'JW305', nummer: '300201', begindatum: '2026-12-03' }
 * ```
 */
export function vanIjw<const I extends IjwInhoud[IjwBericht]>(ijw: I): BerichtinhoudVan<I> {
  const bericht = berichtVan(ijw)
  const { naam, velden } = klassen[bericht]
  const inhoud = (ijw as unknown as Readonly<Record<string, unknown>>)[naam]
  return { bericht, ...leesVelden(velden(), inhoud, `ijw.${naam}`, streng) } as unknown as BerichtinhoudVan<I>
}
