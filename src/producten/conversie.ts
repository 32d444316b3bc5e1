import { RegelFout } from '../kern/fouten'
import { eisJaNee, eisKeuze, eisVelden, leesJaNee, leesLijst } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Conversieregels, Conversieweg, Regelset } from './regelset'

/** A running allocation under an old local contract. */
export interface Conversievraag<R extends Regelset = Regelset> {
  /** Whether the provider has a regional contract. */
  readonly gecontracteerd: boolean
  /** With a contract: how the content changes. A limited change is one of duration or intensity. */
  readonly inhoud?: keyof Conversieregels['bijInhoud']
  /** With a contract: whether the local product ends, which asks a new assessment whatever the change. */
  readonly productStopt?: boolean
  /** Without a contract: whether the local contract lets the help be finished, within a period still running. */
  readonly afrondenMogelijk?: boolean
  /** What sets the case apart. */
  readonly bijzonderheden?: readonly (keyof NonNullable<R['conversie']>['bijzonderheden'] & string)[]
}

/** The ways in which a running allocation may go over to the new contracts (CNV-01 to CNV-03). */
export interface Conversieuitkomst {
  /** The ways that are open; the case chooses where there is more than one. */
  readonly wegen: readonly string[]
  /** Who acts. */
  readonly door: readonly string[]
  /** What may come after the first, for a provider without a contract. */
  readonly daarna?: readonly string[]
  /** Who answers for the plan, and who coordinates. */
  readonly verantwoordelijk: string
  readonly coordinatie: string
}

const VELDEN = ['gecontracteerd', 'inhoud', 'productStopt', 'afrondenMogelijk', 'bijzonderheden']
const INHOUDEN = ['gelijk', 'beperkt', 'mismatch'] as const

/** The case, as it was read. */
interface Geval {
  readonly gecontracteerd: boolean
  readonly productStopt: boolean
  readonly bijzonderheden: readonly string[]
  readonly inhoud: (typeof INHOUDEN)[number] | undefined
  readonly afronden: boolean | undefined
}

function leesGeval(vraag: unknown, conversie: Conversieregels): Geval {
  const velden = eisVelden(vraag, 'vraag', VELDEN)
  const gecontracteerd = eisJaNee(velden.gecontracteerd, 'vraag.gecontracteerd')
  const productStopt = leesJaNee(velden.productStopt, 'vraag.productStopt')
  const bijzonderheden = leesLijst(velden.bijzonderheden ?? [], 'vraag.bijzonderheden', (deel, pad) =>
    eisKeuze(deel, pad, Object.keys(conversie.bijzonderheden)),
  )
  const inhoud = velden.inhoud === undefined ? undefined : eisKeuze(velden.inhoud, 'vraag.inhoud', INHOUDEN)
  const afronden =
    velden.afrondenMogelijk === undefined
      ? undefined
      : leesJaNee(velden.afrondenMogelijk, 'vraag.afrondenMogelijk')
  const misplaatst = gecontracteerd ? ['afrondenMogelijk'] : ['inhoud', 'productStopt']
  for (const veld of misplaatst)
    if (velden[veld] !== undefined) throw new RegelFout('onbekend-veld', `vraag.${veld}`)
  return { gecontracteerd, productStopt, bijzonderheden, inhoud, afronden }
}

/** The ways that are open: with a contract by how much changes, without one by whether the help can be finished. */
function wegenVoor(
  { gecontracteerd, productStopt, inhoud, afronden }: Geval,
  { bijInhoud, zonderContract: { eerst, daarna } }: Conversieregels,
): readonly string[] {
  if (gecontracteerd) {
    if (productStopt) return [bijInhoud.mismatch]
    if (inhoud === undefined) throw new RegelFout('ontbrekend-veld', 'vraag.inhoud')
    return [bijInhoud[inhoud]]
  }
  if (afronden === undefined) throw new RegelFout('ontbrekend-veld', 'vraag.afrondenMogelijk')
  return afronden ? [eerst] : daarna
}

/**
 * How a running allocation goes over to the regional contracts.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The case.
 * @throws {RegelFout} `ongeldige-regelset` (also where it has no such part), `ontbrekend-veld` (with a contract `inhoud`, without one `afrondenMogelijk`),
 * `ongeldige-waarde` or `onbekend-veld` (also a field that belongs to the other case).
 * @see Rules CNV-01 to CNV-03.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { bepaalConversie } from 'jeugdhulp-regels/producten'
 *
 * const { uitkomst } = bepaalConversie(flevoland, { gecontracteerd: true, inhoud: 'beperkt' })
 * uitkomst.wegen // => ['lichte-toets']
 * uitkomst.door // => ['verwijzer', 'administratie']
 * ```
 */
export function bepaalConversie<const R extends Regelset>(
  regelset: R,
  vraag: Conversievraag<R>,
): Beslissing<Conversieuitkomst> {
  const conversie = eisDeel(regelset, 'conversie')
  const geval = leesGeval(vraag, conversie)
  const { daarna } = conversie.zonderContract
  const weg = (naam: string) => ({ naam, ...(conversie.wegen[naam] as Conversieweg) })
  const wegen = wegenVoor(geval, conversie)
  const details = wegen.map(weg)
  // What may come after finishing the help under the old contract.
  const later = geval.afronden ? daarna : undefined
  const { verantwoordelijk, coordinatie, bron } = conversie.uitvoering
  const regel = geval.gecontracteerd ? 'CNV-01' : 'CNV-02'
  return {
    uitkomst: {
      wegen,
      door: [...new Set(details.flatMap(({ door }) => door))],
      ...(later && { daarna: later }),
      verantwoordelijk,
      coordinatie,
    },
    motivering: [
      ...[...details, ...(later ?? []).map(weg)].map(({ naam, tekst, bron: plaats }) =>
        pasToe(regel, tekst, { weg: naam }, plaats),
      ),
      ...geval.bijzonderheden.map((naam) => {
        const bijzonderheid = conversie.bijzonderheden[naam] as Conversieregels['bijzonderheden'][string]
        return pasToe('CNV-03', bijzonderheid.tekst, { bijzonderheid: naam }, bijzonderheid.bron)
      }),
      pasToe(
        'CNV-03',
        `De ${verantwoordelijk} heeft een eigen plan en een tabel van oude naar nieuwe producten; ${coordinatie} coördineert.`,
        { verantwoordelijk, coordinatie },
        bron,
      ),
    ],
  }
}
