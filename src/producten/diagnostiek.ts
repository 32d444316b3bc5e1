import { eisKeuze, eisVelden, leesJaNee, leesLijst } from '../kern/invoer'
import { type Beslissing, type Gegevens, pasToe, type Regeltoepassing } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Diagnostiekkader, Diagnostiekstap, Regelset } from './regelset'

type Stappen<R extends Regelset> = R extends { readonly diagnostiek: Diagnostiekkader }
  ? R['diagnostiek']['stappen']
  : Readonly<Record<string, Diagnostiekstap>>
/** The name of a step of the weighing frame of a regelset: of its questions, or of its actions. */
export type DiagnostiekstapVan<R extends Regelset, S extends Diagnostiekstap['soort']> = {
  [N in keyof Stappen<R>]: Stappen<R>[N] extends { readonly soort: S } ? N : never
}[keyof Stappen<R>] &
  string

/** What has been answered and done so far. */
export interface Diagnostiekstand<R extends Regelset = Regelset> {
  /** The answer per question; what is not answered is asked. */
  readonly antwoorden?: { readonly [V in DiagnostiekstapVan<R, 'vraag'>]?: boolean }
  /** The actions that are done. */
  readonly gedaan?: readonly DiagnostiekstapVan<R, 'actie'>[]
}

/** Where the weighing stands: a question to answer or an action to do. */
export interface Diagnostiekuitkomst {
  readonly soort: 'vraag' | 'actie'
  readonly stap: string
  readonly tekst: string
  /** Whether the weighing ends here. */
  readonly einde: boolean
  /** The question that follows once this action is done. */
  readonly daarna?: string
  /** Who decides, and who advises. */
  readonly besluit: string
  readonly advies: string
  /** What the decision must record, at the end. */
  readonly vastleggen?: readonly string[]
}

interface Gegeven {
  readonly antwoorden: Readonly<Record<string, unknown>>
  readonly gedaan: ReadonlySet<string>
}

function leesStand(stand: unknown, { stappen }: Diagnostiekkader): Gegeven {
  const namen = (soort: string) => Object.keys(stappen).filter((naam) => stappen[naam]?.soort === soort)
  const velden = eisVelden(stand, 'stand', ['antwoorden', 'gedaan'])
  const antwoorden = eisVelden(velden.antwoorden ?? {}, 'stand.antwoorden', namen('vraag'))
  for (const [vraag, antwoord] of Object.entries(antwoorden)) leesJaNee(antwoord, `stand.antwoorden.${vraag}`)
  const gedaan = new Set(
    leesLijst(velden.gedaan ?? [], 'stand.gedaan', (deel, pad) => eisKeuze(deel, pad, namen('actie'))),
  )
  return { antwoorden, gedaan }
}

/** What is known at a step, and the step that follows; none where an answer or an action is still to come. */
function opStap(
  naam: string,
  stap: Diagnostiekstap,
  { antwoorden, gedaan }: Gegeven,
): { readonly bekend: Gegevens; readonly verder: string | undefined } {
  if (stap.soort === 'actie') {
    const klaar = gedaan.has(naam)
    return { bekend: { gedaan: klaar }, verder: klaar ? stap.daarna : undefined }
  }
  const antwoord = antwoorden[naam] as boolean | undefined
  if (antwoord === undefined) return { bekend: {}, verder: undefined }
  return { bekend: { antwoord }, verder: antwoord ? stap.ja : stap.nee }
}

/** Where the weighing stands, at the step it has reached. */
function uitkomstOp(
  naam: string,
  stap: Diagnostiekstap,
  { besluit, advies, vastleggen }: Diagnostiekkader,
): Diagnostiekuitkomst {
  const daarna = stap.soort === 'actie' ? stap.daarna : undefined
  const einde = stap.soort === 'actie' && daarna === undefined
  return {
    soort: stap.soort,
    stap: naam,
    tekst: stap.tekst,
    einde,
    ...(daarna !== undefined && { daarna }),
    besluit,
    advies,
    ...(einde && { vastleggen: Object.keys(vastleggen) }),
  }
}

/**
 * Follows the weighing frame for Diagnostiek as far as the answers reach: three questions, and the action that comes
 * of them. After a shared analysis the second question follows, after the consideration with the gedragswetenschapper
 * the third. It is the frame of the gemeente's own route; a medical start asks Diagnostiek by 315 at once (I-57).
 *
 * @param regelset - Such as `flevoland`.
 * @param stand - What has been answered and done.
 * @throws {RegelFout} `ongeldige-regelset` (also where it has no such frame), `ongeldige-waarde` or `onbekend-veld`.
 * @see Rule DIA-01; interpretation I-57.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { volgDiagnostiek } from 'jeugdhulp-regels/producten'
 *
 * const antwoorden = { 'hulpvraag-helder': false } as const
 * volgDiagnostiek(flevoland, { antwoorden }).uitkomst.stap // => 'verklarende-analyse'
 * volgDiagnostiek(flevoland, { antwoorden, gedaan: ['verklarende-analyse'] }).uitkomst.stap // => 'analyse-volledig'
 * ```
 */
export function volgDiagnostiek<const R extends Regelset>(
  regelset: R,
  stand: Diagnostiekstand<R> = {},
): Beslissing<Diagnostiekuitkomst> {
  const kader = eisDeel(regelset, 'diagnostiek')
  const gegeven = leesStand(stand, kader)
  const motivering: Regeltoepassing[] = []
  let naam = kader.begin
  for (;;) {
    const stap = kader.stappen[naam] as Diagnostiekstap
    const { bekend, verder } = opStap(naam, stap, gegeven)
    motivering.push(pasToe('DIA-01', stap.tekst, { stap: naam, ...bekend }, stap.bron))
    if (verder === undefined) {
      const { besluit, advies } = kader
      const wie = `De ${besluit} besluit en de ${advies} adviseert, op de route van de gemeente.`
      motivering.push(pasToe('I-57', wie, { besluit, advies }))
      return { uitkomst: uitkomstOp(naam, stap, kader), motivering }
    }
    naam = verder
  }
}
