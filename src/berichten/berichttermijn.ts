import { type Datum, leesDatum, plusMaanden, schrijfDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisObject, eisVelden } from '../kern/invoer'
import { type Beslissing, type Gegevens, pasToe, type Regeltoepassing } from '../kern/motivering'
import { eisRegelset } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import type { Werkkalender } from '../werkdagen/tabellen'
import { berekenTermijn, type Termijn } from '../werkdagen/termijn'
import type { Berichtdag, Berichtnaam, Berichtpartij, Termijnregel } from './berichtregels'
import { landelijkeTermijnen } from './landelijk'
import { passendeRegels, type Velden } from './passende-regels'

/** Which message, and the days its term runs from; a day that plays no part in it is refused. */
export type Berichttermijnvraag<R extends Regelset = Regelset> = {
  readonly bericht: Berichtnaam
  /** The contract; for a JW317 it must be named. */
  readonly contract?: keyof R['contracten'] & string
  /** Who sends it. Default: the provider, or the gemeente for what only a gemeente sends. */
  readonly afzender?: Berichtpartij
  /** For a JW301 or JW319: the request it answers. Default: a JW315. */
  readonly verzoek?: 'JW315' | 'JW317'
  readonly kalender?: Werkkalender | undefined
} & { readonly [dag in Berichtdag]?: Datum }

function leesDag(velden: Velden, dag: Berichtdag): Datum {
  if (velden[dag] === undefined) throw new RegelFout('ontbrekend-veld', `vraag.${dag}`)
  leesDatum(velden[dag], `vraag.${dag}`)
  return velden[dag] as Datum
}

/** The day from which the term runs, and whether that is the second of two. */
function beginVan({ vanaf, ofVanaf }: Termijnregel, velden: Velden): [begin: Datum, isTweede: boolean] {
  const eerste = leesDag(velden, vanaf)
  if (!ofVanaf || (velden[ofVanaf.dag] === undefined && !ofVanaf.verplicht)) return [eerste, false]
  const tweede = leesDag(velden, ofVanaf.dag)
  // Dates of one form compare as text, and the same term from a later day never ends earlier.
  const isTweede = ofVanaf.kies === 'laatste' ? tweede > eerste : tweede < eerste
  return [isTweede ? tweede : eerste, isTweede]
}

function totMaandeinde(termijn: Termijn): Termijn {
  const eerste = leesDatum(`${termijn.uiterlijk.slice(0, 8)}01`, 'duur')
  return { ...termijn, uiterlijk: schrijfDatum(plusMaanden(eerste, 1) - 1) }
}

/** What a term was worked out by. */
function gegevensVan(
  { bericht, vanaf, ofVanaf, duur, richting, advies, totMaandeinde }: Termijnregel,
  isTweede: boolean,
): Gegevens {
  return {
    bericht,
    vanaf: isTweede && ofVanaf ? ofVanaf.dag : vanaf,
    aantal: duur.aantal,
    eenheid: duur.eenheid,
    richting: richting ?? 'vooruit',
    advies: advies ?? false,
    ...(totMaandeinde && { totMaandeinde }),
  }
}

function motiveer(
  besluitend: Termijnregel,
  isTweede: boolean,
  contract: unknown,
  overige: readonly Termijnregel[],
): Regeltoepassing[] {
  const { regel, bericht, ofVanaf, tekst, lezingen = [], bron } = besluitend
  const definitie = besluitend.definities?.[contract as string]
  const gegevens = gegevensVan(besluitend, isTweede)
  // A second day that is only there sometimes takes the place of the first; one that is always there stands beside it.
  const inPlaats = isTweede && ofVanaf?.verplicht === false
  return [
    ...(inPlaats ? [] : [pasToe(regel, tekst, gegevens, bron)]),
    ...(isTweede && ofVanaf ? [pasToe(regel, ofVanaf.tekst, gegevens, bron)] : []),
    ...lezingen.map((lezing) => pasToe(lezing.regel, lezing.tekst, gegevens)),
    ...(definitie ? [pasToe(regel, definitie.tekst, { contract: String(contract) }, definitie.bron)] : []),
    ...overige.map(({ regel, tekst, duur: { aantal, eenheid }, bron }) =>
      pasToe(regel, tekst, { bericht, aantal, eenheid }, bron),
    ),
  ]
}

/**
 * The last day in time of a message, or of a step that belongs to one. The region's own term decides; where the national
 * protocol speaks of it too, the motivering names both. A regelset without `berichten` gets the national terms.
 *
 * | bericht | day | term |
 * | --- | --- | --- |
 * | `JW315` | `beoordeling` | 5 werkdagen |
 * | `JW301`, `JW319` | `ontvangst` of the request | 5 werkdagen |
 * | `JW305` | `start`, or `ontvangst301` if that is told and later | 5 werkdagen |
 * | `JW305` of a GI | the later of `startRegie` and `ontvangst301` (I-45) | 5 werkdagen |
 * | `JW307` | `einde`; of a GI `eindeMaatregel` | 5 werkdagen |
 * | `JW317` | `ingangWijziging`, counted back (I-44); advice | 8 weken (basis), 10 werkdagen (multi) |
 * | `JW323` | `levering` | last day of the next month |
 * | `JW325` | `indiening` of the JW323 | 10 werkdagen |
 * | `intake` | `verwijzing` (I-55) | 1 year |
 * | `retour` | `ontvangst` | 3 werkdagen |
 * | `eindantwoord` | `dagtekening` of the request | 8 weeks |
 * | `afwijzing-woonplaats` | `ontvangst` of the request | 14 days |
 * | `betaling` | `indiening` of the JW323 | 30 days |
 * | `correctie` | `goedkeuring` | 2 months |
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The message and its days. With a `contract` the motivering says what that contract counts as a start or end.
 * @returns The term; `uiterlijk` is the last day in time. Counted back it is the last day that is early enough.
 * @throws {RegelFout} `ongeldige-regelset`, `ongeldige-waarde` (no such message, contract, sender or request, or no
 * calendar), `ontbrekend-veld` (a day, or the contract), `onbekend-veld` (also a day that plays no part),
 * `ongeldige-datum`, `buiten-bereik` (`duur.aantal` where the last day is after 2099) or `buiten-dekking`.
 * @see Rules BER-01 to BER-04, BER-06 to BER-09 and IJW-08; interpretations I-44, I-45 and I-55.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { berichttermijn } from 'jeugdhulp-regels/berichten'
 *
 * berichttermijn(flevoland, { bericht: 'JW305', start: '2026-12-23' }).uitkomst.uiterlijk // => '2026-12-31'
 * const achteraf = { bericht: 'JW305', start: '2026-12-01', ontvangst301: '2026-12-23' } as const
 * berichttermijn(flevoland, achteraf).uitkomst.vanaf // => '2026-12-23'
 * berichttermijn(flevoland, { bericht: 'JW323', levering: '2026-01-05' }).uitkomst.uiterlijk // => '2026-02-28'
 * const wijziging = { bericht: 'JW317', contract: 'basis', ingangWijziging: '2027-03-01' } as const
 * berichttermijn(flevoland, wijziging).uitkomst.uiterlijk // => '2027-01-04'
 * berichttermijn(flevoland, { bericht: 'JW325', indiening: '2026-12-01' }).motivering.map(({ regel }) => regel) // => ['BER-07', 'IJW-08']
 * ```
 */
export function berichttermijn<const R extends Regelset>(
  regelset: R,
  vraag: Berichttermijnvraag<R>,
): Beslissing<Termijn> {
  const set = eisRegelset(regelset)
  const velden = eisObject(vraag, 'vraag')
  const [besluitend, ...overige] = passendeRegels(set, velden)
  const { vanaf, ofVanaf, duur, richting = 'vooruit' } = besluitend
  eisVelden(velden, 'vraag', [
    'bericht',
    'contract',
    'afzender',
    'kalender',
    ...([besluitend, ...overige].some(({ verzoek }) => verzoek) ? ['verzoek'] : []),
    vanaf,
    ...(ofVanaf ? [ofVanaf.dag] : []),
  ])
  const [begin, isTweede] = beginVan(besluitend, velden)
  const kalender = velden.kalender as Werkkalender | undefined
  const termijn = berekenTermijn({ vanaf: begin, duur, richting, kalender })
  return {
    uitkomst: besluitend.totMaandeinde ? totMaandeinde(termijn) : termijn,
    motivering: motiveer(
      besluitend,
      isTweede,
      velden.contract,
      overige.filter((regel) => landelijkeTermijnen.includes(regel)),
    ),
  }
}
