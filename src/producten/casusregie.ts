import { RegelFout } from '../kern/fouten'
import { eisVelden, leesLijst } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from './regelset'

/** Whether a casusregisseur is needed, and who it is or who must designate one (SAM-10). */
export interface Casusregisseur {
  /** `aanwijzen`: the providers did not choose and nobody has been designated yet. */
  readonly stand: 'niet-nodig' | 'gekozen' | 'aanwijzen' | 'aangewezen'
  /** The provider that gives the casusregisseur, as it was given. */
  readonly aanbieder?: string
  /** Who must designate. */
  readonly door?: string
}

/** The providers, and the one of them that was chosen or designated. */
interface Gelezenvraag {
  readonly aanbieders: readonly string[]
  readonly keuze: string | undefined
  readonly aanwijzing: string | undefined
}

function leesVraag(vraag: unknown): Gelezenvraag {
  const velden = eisVelden(vraag, 'vraag', ['aanbieders', 'keuze', 'aanwijzing'])
  const aanbieders = leesLijst(velden.aanbieders, 'vraag.aanbieders', (deel, pad) => {
    if (typeof deel === 'string' && deel !== '') return deel
    throw new RegelFout('ongeldige-waarde', pad)
  })
  if (aanbieders.length === 0 || new Set(aanbieders).size < aanbieders.length)
    throw new RegelFout('ongeldige-waarde', 'vraag.aanbieders')
  // The names stay out of an error: they are the caller's own.
  const lees = (naam: unknown, pad: string): string | undefined => {
    if (naam === undefined || aanbieders.includes(naam as string)) return naam as string | undefined
    throw new RegelFout('ongeldige-waarde', pad)
  }
  const keuze = lees(velden.keuze, 'vraag.keuze')
  const aanwijzing = lees(velden.aanwijzing, 'vraag.aanwijzing')
  if (keuze !== undefined && aanwijzing !== undefined)
    throw new RegelFout('ongeldige-waarde', 'vraag.aanwijzing')
  return { aanbieders, keuze, aanwijzing }
}

/**
 * Who is casusregisseur: one of the providers where more than one works on the case. If they cannot choose, the
 * procesregisseur designates.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The providers, each by a name of the caller's own; the one they chose together; the one that was
 * designated because they could not.
 * @throws {RegelFout} `ongeldige-regelset` (also where it has no such part), `ongeldige-waarde` (no provider, one twice, one that is not among them, or both
 * a choice and a designation) or `onbekend-veld`.
 * @see Rule SAM-10.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { wijsCasusregisseurAan } from 'jeugdhulp-regels/producten'
 *
 * const aanbieders = ['a', 'b']
 * wijsCasusregisseurAan(flevoland, { aanbieders, keuze: 'b' }).uitkomst // => { stand: 'gekozen', aanbieder: 'b' }
 * wijsCasusregisseurAan(flevoland, { aanbieders }).uitkomst // => { stand: 'aanwijzen', door: 'procesregisseur' }
 * ```
 */
export function wijsCasusregisseurAan(
  regelset: Regelset,
  vraag: {
    readonly aanbieders: readonly string[]
    readonly keuze?: string
    readonly aanwijzing?: string
  },
): Beslissing<Casusregisseur> {
  const { vanafAanbieders, procesregie, wijstAan, bron } = eisDeel(regelset, 'casusregie')
  const { aanbieders, keuze, aanwijzing } = leesVraag(vraag)
  const gegevens = { aanbieders: aanbieders.length, procesregie }
  const antwoord = (uitkomst: Casusregisseur, tekst: string): Beslissing<Casusregisseur> => ({
    uitkomst,
    motivering: [
      pasToe('SAM-10', tekst, { ...gegevens, stand: uitkomst.stand }, bron),
      pasToe('SAM-10', `De procesregie ligt eerst bij de ${procesregie}.`, { procesregie }, bron),
    ],
  })
  if (aanbieders.length < vanafAanbieders)
    return antwoord({ stand: 'niet-nodig' }, 'Met één aanbieder is er geen casusregisseur nodig.')
  if (keuze !== undefined)
    return antwoord(
      { stand: 'gekozen', aanbieder: keuze },
      'De aanbieders hebben samen één casusregisseur gekozen.',
    )
  if (aanwijzing !== undefined)
    return antwoord(
      { stand: 'aangewezen', aanbieder: aanwijzing },
      `De ${wijstAan} heeft de casusregisseur aangewezen.`,
    )
  return antwoord({ stand: 'aanwijzen', door: wijstAan }, `De ${wijstAan} wijst één casusregisseur aan.`)
}
