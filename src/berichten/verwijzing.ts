import { eisKeuze, eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, type Bevinding, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Verwijzer } from '../kern/toewijzing'
import type { Regelset } from '../producten/regelset'
import { codelijsten } from './codes'

/** Whether a referrer counts as a medical one, and what the referral had better hold as well. */
export interface Verwijzingsoordeel {
  /** Whether it is a referral by somebody who counts as a medical referrer. */
  readonly medisch: boolean
  /** As whom the message standard knows this referrer, for `wegNaarToewijzing`, `toetsVerzoek` and `naarIjw`. */
  readonly type: Verwijzer
  /** What a medical referral holds by preference and this one does not: warnings, never a refusal. */
  readonly bevindingen: readonly Bevinding[]
}

/**
 * Whether somebody counts as a medical referrer, and what a medical referral had better hold as well. Intensity and duration
 * need not be in it.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - `verwijzer`: one of the regelset's medical referrers (`berichten.verwijzing.medisch`) or of the message
 * standard's. `genoemd`: what the referral holds, of `berichten.verwijzing.inhoud`.
 * @throws {RegelFout} `ongeldige-regelset` (also one without `berichten`), `ongeldige-waarde` or `onbekend-veld`.
 * @see Rule BER-12.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { toetsVerwijzing } from 'jeugdhulp-regels/berichten'
 *
 * const { uitkomst } = toetsVerwijzing(flevoland, { verwijzer: 'jeugdarts', genoemd: ['problemen', 'reden'] })
 * uitkomst.medisch // => true
 * uitkomst.type // => 'jeugdarts'
 * uitkomst.bevindingen.map(({ code }) => code) // => ['ontbreekt:product']
 * toetsVerwijzing(flevoland, { verwijzer: 'gemeente', genoemd: [] }).uitkomst // => { medisch: false, type: 'gemeente', bevindingen: [] }
 * ```
 */
export function toetsVerwijzing(
  regelset: Regelset,
  vraag: { readonly verwijzer: Verwijzer | (string & {}); readonly genoemd: readonly string[] },
): Beslissing<Verwijzingsoordeel> {
  const { medisch, inhoud } = eisDeel(regelset, 'berichten').verwijzing
  const velden = eisVelden(vraag, 'vraag', ['verwijzer', 'genoemd'])
  const bekend = new Set([
    ...Object.keys(medisch.verwijzers),
    ...codelijsten.verwijzer.codes.map(({ naam }) => naam),
  ])
  const verwijzer = eisKeuze(velden.verwijzer, 'vraag.verwijzer', [...bekend])
  const delen = Object.keys(inhoud.liefst)
  const kan = [...delen, ...inhoud.nietNodig]
  const genoemd = leesLijst(velden.genoemd, 'vraag.genoemd', (deel, pad) => eisKeuze(deel, pad, kan))
  const isMedisch = Object.hasOwn(medisch.verwijzers, verwijzer)
  const type = (isMedisch ? medisch.verwijzers[verwijzer] : verwijzer) as Verwijzer
  const ontbreekt = isMedisch ? delen.filter((deel) => !genoemd.includes(deel)) : []
  const bevindingen = ontbreekt.map(
    (deel): Bevinding => ({
      code: `ontbreekt:${deel}`,
      ernst: 'waarschuwing',
      tekst: `In de verwijzing staat liefst ${inhoud.liefst[deel]}.`,
      regel: 'BER-12',
      pad: 'vraag.genoemd',
    }),
  )
  const wie = isMedisch ? 'Dit is een medische verwijzer.' : 'Dit is geen medische verwijzer.'
  const zin = `Een verwijzing hoeft niets te zeggen over ${inhoud.nietNodig.join(' of ')}.`
  return {
    uitkomst: { medisch: isMedisch, type, bevindingen },
    motivering: [
      pasToe('BER-12', wie, { verwijzer, type, medisch: isMedisch }, medisch.bron),
      ...bevindingen.map(({ code, tekst }) => pasToe('BER-12', tekst, { bevinding: code }, inhoud.bron)),
      ...(isMedisch ? [pasToe('BER-12', zin, { nietNodig: inhoud.nietNodig }, inhoud.bron)] : []),
    ],
  }
}
