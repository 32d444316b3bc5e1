import { functies } from './functies'
import { type Afloop, alsAfloop, begrensdWachten } from './roep'

async function* wachtend(regels: Iterable<unknown>) {
  for (const regel of regels) {
    await undefined
    yield regel
  }
}

/** Of what is known, what is of one client; what is no list goes along as it is. */
function vanClient(gegevens: unknown, client: string): unknown {
  if (typeof gegevens !== 'object' || gegevens === null || Array.isArray(gegevens)) return gegevens
  const eigen = (deel: unknown) => (deel as { client?: unknown } | null | undefined)?.client === client
  return Object.fromEntries(
    Object.entries(gegevens).map(([naam, lijst]) => [
      naam,
      Array.isArray(lijst) ? lijst.filter(eigen) : lijst,
    ]),
  )
}

/** How the lines and the look-up reach a stream. */
export interface Aanvoer {
  readonly wacht: boolean
  readonly beloof: boolean
}

function alsVraag(vraag: unknown, { wacht, beloof }: Aanvoer): unknown {
  if (typeof vraag !== 'object' || vraag === null || !('gegevens' in vraag)) return vraag
  const { gegevens, ...rest } = vraag as { gegevens: unknown; regels?: unknown }
  const zoek = (client: string) => vanClient(gegevens, client)
  const gegevensVan = beloof ? async (client: string) => zoek(client) : zoek
  return {
    ...rest,
    gegevensVan,
    ...(wacht && Array.isArray(rest.regels) && { regels: wachtend(rest.regels) }),
  }
}

/** Reads a stream to its end, in bounded time. */
export async function roepStroom(
  naam: string,
  invoer: readonly unknown[],
  aanvoer: Aanvoer,
): Promise<Afloop> {
  const [regelset, vraag, ...rest] = invoer
  const lees = async () => {
    const uitkomst: unknown[] = []
    const stroom = functies[naam]?.(regelset, alsVraag(vraag, aanvoer), ...rest) as AsyncIterable<unknown>
    for await (const deel of stroom) uitkomst.push(deel)
    return { uitkomst }
  }
  return begrensdWachten(lees()).catch((fout) => alsAfloop(naam, fout))
}
