import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import type { Berichtpartij, Berichtregels, Ketenbericht, Schakel } from './berichtregels'

/** A message that was sent. */
export interface VerzondenBericht {
  readonly bericht: Ketenbericht
  /** For a JW319, what it answers: a request in onderzoek stays open. */
  readonly antwoord?: string
}

/** A message that may or must follow. */
export interface Vervolgbericht {
  readonly bericht: Ketenbericht
  readonly van: Berichtpartij
  readonly naar: Berichtpartij
  /** Whether it is owed. Of two answers to one request one is enough. */
  readonly verplicht: boolean
  /** The answers it can still give. */
  readonly antwoorden?: readonly string[]
}

/** A message that was sent, as it was read: its link in the chain. */
interface Verzonden extends Schakel {
  /** Whether it is an answer that leaves the matter open. */
  readonly laatOpen: boolean
}

function leesVerzonden(keten: readonly Schakel[], invoer: unknown, pad: string): Verzonden {
  const { bericht, antwoord } = eisVelden(invoer, pad, ['bericht', 'antwoord'])
  const schakel = keten.find((deel) => deel.bericht === bericht)
  if (!schakel) {
    const namen = keten.map((deel) => deel.bericht)
    throw new RegelFout('ongeldige-waarde', `${pad}.bericht`, namen)
  }
  const { antwoorden } = schakel
  if (!antwoorden) {
    if (antwoord !== undefined) throw new RegelFout('onbekend-veld', pad, ['bericht'])
    return { ...schakel, laatOpen: false }
  }
  if (antwoord === undefined) throw new RegelFout('ontbrekend-veld', `${pad}.antwoord`)
  const gegeven = eisKeuze(antwoord, `${pad}.antwoord`, [...antwoorden.eind, ...antwoorden.tussen])
  return { ...schakel, laatOpen: antwoorden.tussen.includes(gegeven) }
}

/** How many of some messages have no answer that ends the matter, and whether there was one that leaves it open. */
function openstaand(
  verzonden: readonly Verzonden[],
  vragen: readonly Ketenbericht[],
): { aantal: number; inBehandeling: boolean } {
  let aantal = 0
  let inBehandeling = false
  for (const { bericht, antwoordOp, laatOpen } of verzonden) {
    if (vragen.includes(bericht)) aantal++
    else if (antwoordOp?.some((vraag) => vragen.includes(vraag))) {
      inBehandeling = laatOpen
      if (!inBehandeling) aantal = Math.max(0, aantal - 1)
    }
  }
  return { aantal, inBehandeling }
}

/** Whether a link is owed by what was sent, apart from answers; `undefined` where its turn is over. */
function verschuldigd(schakel: Schakel, verzonden: readonly Verzonden[]): boolean | undefined {
  const { bericht, eenmalig, opnieuwNa, bijElke } = schakel
  const keren = (naam: Ketenbericht) => verzonden.filter((deel) => deel.bericht === naam).length
  const eigen = keren(bericht)
  if (bijElke) return eigen < keren(bijElke) ? true : undefined
  if (eenmalig && eigen > 0) return opnieuwNa && keren(opnieuwNa) >= eigen ? false : undefined
  return eenmalig === true
}

/** What a link of the chain can do now; nothing where it cannot follow. */
function vervolg(verzonden: readonly Verzonden[], schakel: Schakel): Vervolgbericht | undefined {
  const { bericht, van, naar, na, antwoordOp, ookOngevraagd, wachtOp, antwoorden } = schakel
  if (na && !verzonden.some((deel) => na.includes(deel.bericht))) return undefined
  const moet = verschuldigd(schakel, verzonden)
  if (moet === undefined) return undefined
  if (wachtOp && openstaand(verzonden, wachtOp).aantal > 0) return undefined
  const open = openstaand(verzonden, antwoordOp ?? [])
  if (antwoordOp && open.aantal === 0 && !ookOngevraagd) return undefined
  return {
    bericht,
    van,
    naar,
    verplicht: moet || open.aantal > 0,
    ...(antwoorden && {
      antwoorden: open.inBehandeling ? antwoorden.eind : [...antwoorden.eind, ...antwoorden.tussen],
    }),
  }
}

/** Messages that were not sent, and that the one that follows does not wait for. */
function nietAfgewacht(
  { bericht }: Vervolgbericht,
  { geenVoorwaarde: { voor, berichten } }: Berichtregels,
  verzonden: readonly Verzonden[],
): readonly Ketenbericht[] {
  return bericht === voor ? berichten.filter((naam) => !verzonden.some((deel) => deel.bericht === naam)) : []
}

/**
 * Which messages may or must follow on those that were sent, and from whom to whom, for one request and the allocation that
 * comes of it; help that stopped for a while may start again. `verplicht` says that it is owed, not when: ask
 * {@link berichttermijn} for the term. A declaration never waits for a start or stop message. The list is taken as it is: a
 * message that had no place there is counted all the same.
 *
 * @param regelset - Such as `flevoland`; the chain itself is `flevoland.berichten.keten`.
 * @param reedsVerzonden - In the order in which they were sent. A JW319 must say what it answers.
 * @throws {RegelFout} `ongeldige-regelset` (also one without `berichten`), `ongeldige-waarde`, `ontbrekend-veld` or
 * `onbekend-veld`.
 * @see Rules BER-05 and BER-10.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { volgendeBerichten } from 'jeugdhulp-regels/berichten'
 *
 * const na = (...berichten) =>
 *   volgendeBerichten(flevoland, berichten.map((bericht) => ({ bericht }))).uitkomst.filter(({ verplicht }) => verplicht)
 * na('JW315').map(({ bericht, van }) => `${bericht} van ${van}`) // => ['JW301 van gemeente', 'JW319 van gemeente']
 * na('JW315', 'JW301').map(({ bericht }) => bericht) // => ['JW305']
 * na('JW315', 'JW301', 'JW305', 'JW323').map(({ bericht }) => bericht) // => ['JW307', 'JW325']
 * ```
 */
export function volgendeBerichten(
  regelset: Regelset,
  reedsVerzonden: readonly VerzondenBericht[],
): Beslissing<readonly Vervolgbericht[]> {
  const regels = eisDeel(regelset, 'berichten')
  const { keten, geenVoorwaarde } = regels
  const verzonden = leesLijst(reedsVerzonden, 'reedsVerzonden', (deel, pad) =>
    leesVerzonden(keten, deel, pad),
  )
  const volgende = keten.flatMap((schakel) => {
    const bericht = vervolg(verzonden, schakel)
    return bericht ? [{ schakel, bericht }] : []
  })
  return {
    uitkomst: volgende.map(({ bericht }) => bericht),
    motivering: volgende.flatMap(({ schakel: { tekst, bron }, bericht }) => {
      const { van, naar, verplicht } = bericht
      const zonder = nietAfgewacht(bericht, regels, verzonden)
      const zin = `De declaratie hoeft niet te wachten op ${zonder.join(' of ')}.`
      return [
        pasToe('BER-10', tekst, { bericht: bericht.bericht, van, naar, verplicht }, bron),
        ...(zonder.length > 0 ? [pasToe('BER-05', zin, { zonder }, geenVoorwaarde.bron)] : []),
      ]
    }),
  }
}
