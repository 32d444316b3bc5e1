import type { Datum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisVelden } from '../kern/invoer'
import type { Beslissing } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import { maakClientcontrole } from './controleclient'
import { maakDossier } from './controledossier'
import { GEGEVENSVELDEN, leesGegevens } from './controlegegevens'
import type { Controlegegevens, Regeloordeel } from './controletypen'
import { opPlaats } from './lees'
import { leesPrestatie, type Prestatie } from './prestatie'
import { maakToetsing, type Toetsing } from './toetsing'

/** A declaratie that is read line by line. */
export interface Declaratiestroom<R extends Regelset = Regelset> {
  /** The lines, those of one client together: sorted by client, or grouped in any other way. */
  readonly regels: Iterable<Prestatie<R>> | AsyncIterable<Prestatie<R>>
  /** What is known of a client beside its lines; asked once for each client, when its last line was read. */
  readonly gegevensVan: (client: string) => Controlegegevens<R> | Promise<Controlegegevens<R>>
  /** The day of handing in; if not given, the latest month is not checked. */
  readonly ingediendOp?: Datum
}

type Rijen = Iterable<unknown> | AsyncIterable<unknown>

function eisRijen(invoer: unknown, pad: string): Rijen {
  if (
    typeof invoer === 'object' &&
    invoer !== null &&
    (Symbol.asyncIterator in invoer || Symbol.iterator in invoer)
  )
    return invoer as Rijen
  throw new RegelFout('ongeldige-waarde', pad)
}

/** The lines of one client, and the place of the first of them in the stream. */
interface Groep {
  readonly client: string
  readonly plaats: string
  readonly regels: Prestatie[]
}

/** Reads a stream client by client. Of a client that has passed only the name is kept. */
async function* perClient(regelset: Regelset, rijen: Rijen): AsyncGenerator<Groep> {
  const geweest = new Set<string>()
  let groep: Groep | undefined
  let nummer = 0
  for await (const rij of rijen) {
    const plaats = `stroom.regels[${nummer++}]`
    let regel: Prestatie
    try {
      // A copy: who streams may use one object for every line.
      regel = { ...leesPrestatie(regelset, rij) }
    } catch (fout) {
      throw opPlaats(fout, plaats)
    }
    if (regel.client !== groep?.client) {
      if (groep) yield groep
      if (geweest.has(regel.client)) throw new RegelFout('ongeldige-waarde', `${plaats}.client`)
      geweest.add(regel.client)
      groep = { client: regel.client, plaats, regels: [] }
    }
    groep.regels.push(regel)
  }
  if (groep) yield groep
}

async function* controleer(
  toetsing: Toetsing,
  rijen: Rijen,
  gegevensVan: (client: string) => unknown,
): AsyncGenerator<Beslissing<Regeloordeel>, void, undefined> {
  const controle = maakClientcontrole(toetsing)
  for await (const { client, plaats, regels } of perClient(toetsing.regelset, rijen)) {
    const plek = `${plaats}.gegevens`
    const velden = eisVelden(await gegevensVan(client), plek, GEGEVENSVELDEN)
    const gegevens = leesGegevens(toetsing, velden, plek, client)
    yield* controle(maakDossier(gegevens, toetsing.regels.noShow), regels)
  }
}

/**
 * Checks a declaratie line by line, as {@link controleerDeclaratie} does and with the same answers, but keeps no more than
 * the lines and dossier of one client, and the names of those that have passed. The lines of a client must follow each
 * other; which client comes first makes no difference. A client that comes back is refused.
 *
 * @param regelset - Such as `flevoland`.
 * @param stroom - The lines, from anything that can be iterated (a file, a cursor of a database), and a function that
 * looks up what is known of a client.
 * @returns The answers, in the order of the lines; those of a client come once its last line was read.
 * @throws {RegelFout} At once: `ongeldige-regelset`, `ongeldige-waarde`, `onbekend-veld` or `ongeldige-datum` of the call itself.
 * While reading: as {@link controleerDeclaratie}, with the place of the line; `ongeldige-waarde` on its `client` for one that
 * had passed; of what is known of a client the path begins with the place of its first line.
 * @see Rules DEC-01, DEC-02, DEC-04 to DEC-06, BER-06, TOE-06 and IJW-07.
 *
 * @example
 * ```ts
 * import { controleerDeclaratieStroom } from 'jeugdhulp-regels/declaratie'
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 *
 * const omvang = { volume: 10, eenheid: 'uur', frequentie: 'totaal' } as const
 * const gegevensVan = (client: string) => ({
 *   toewijzingen: [{ nummer: '1', client, product: '45F31', ingangsdatum: '2026-01-01', omvang }],
 * })
 * const dagen = { begindatum: '2026-02-02', einddatum: '2026-02-27' }
 * const regel = { toewijzing: '1', product: '45F31', volume: 400, eenheid: 'minuut', ...dagen } as const
 * const regels = [{ ...regel, client: 'a' }, { ...regel, client: 'b' }, { ...regel, client: 'b' }]
 * const uit: boolean[] = []
 * for await (const { uitkomst } of controleerDeclaratieStroom(flevoland, { regels, gegevensVan })) uit.push(uitkomst.akkoord)
 * uit // => [true, true, false]
 * ```
 */
export function controleerDeclaratieStroom<const R extends Regelset>(
  regelset: R,
  stroom: Declaratiestroom<R>,
): AsyncGenerator<Beslissing<Regeloordeel>, void, undefined> {
  const regels = eisDeel(regelset, 'declaratie')
  const velden = eisVelden(stroom, 'stroom', ['regels', 'gegevensVan', 'ingediendOp'])
  const toetsing = maakToetsing(regelset, regels, velden.ingediendOp, 'stroom.ingediendOp')
  const { gegevensVan } = velden
  if (typeof gegevensVan !== 'function') throw new RegelFout('ongeldige-waarde', 'stroom.gegevensVan')
  return controleer(
    toetsing,
    eisRijen(velden.regels, 'stroom.regels'),
    gegevensVan as (client: string) => unknown,
  )
}
