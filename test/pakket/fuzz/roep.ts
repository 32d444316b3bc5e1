import { types } from 'node:util'
import { Script } from 'node:vm'
import { RegelFout } from 'jeugdhulp-regels'
import { Spreadsheetfout } from 'jeugdhulp-regels/spreadsheet'
import { type Functie, functies } from './functies'

/** Far beyond what any call takes on any machine: what is still busy then does not end. */
const GRENS = 30_000

const stap = new Script('globalThis.stap()')

/** Does something that must end; a loop without an end is cut off and thrown as an error. */
export function begrensd<T>(doe: () => T, grens = GRENS): T {
  let uit: T | undefined
  Object.assign(globalThis, {
    stap: () => {
      uit = doe()
    },
  })
  stap.runInThisContext({ timeout: grens })
  return uit as T
}

/** Waits for what must come; what does not is an error. */
export async function begrensdWachten<T>(belofte: Promise<T>, grens = GRENS): Promise<T> {
  let wekker: ReturnType<typeof setTimeout> | undefined
  const teLaat = new Promise<never>((_, weiger) => {
    wekker = setTimeout(() => weiger(new Error('wacht zonder einde')), grens)
  })
  return Promise.race([belofte, teLaat]).finally(() => clearTimeout(wekker))
}

/** What a call came to. */
export type Afloop = { readonly uitkomst: unknown } | { readonly fout: unknown }

/** The one refusal that a function documents beside a RegelFout. */
const ANDERE: Readonly<Record<string, (fout: unknown) => boolean>> = {
  roepAan: (fout) => fout instanceof Spreadsheetfout,
  'schemas.regelset.parse': (fout) => fout instanceof Error && fout.name === '$ZodError',
}

/** An error that the function documents; what it throws beside that is thrown on. */
export function alsAfloop(naam: string, fout: unknown): Afloop {
  if (fout instanceof RegelFout || ANDERE[naam]?.(fout)) return { fout }
  throw fout
}

/** What freezing does not keep as it is: the time of a Date, the parts of a Map or Set, the numbers of a typed array. */
function inhoud(waarde: object): unknown[] | undefined {
  // By what it is: an object can have a Date as its prototype.
  if (types.isDate(waarde)) return [Number(waarde)]
  if (ArrayBuffer.isView(waarde)) return [String(waarde)]
  return types.isMap(waarde) || types.isSet(waarde) ? [...waarde.entries()].flat() : undefined
}

/** Freezes what is asked with, but for what is frozen already, and gives a look at what cannot be frozen. */
export function vastgezet(invoer: unknown): () => unknown[] {
  const kijkjes: (() => unknown)[] = []
  const zetVast = (waarde: unknown): void => {
    if (typeof waarde !== 'object' || waarde === null) return
    if (inhoud(waarde)) kijkjes.push(() => inhoud(waarde))
    else if (!Object.isFrozen(waarde)) for (const deel of Object.values(Object.freeze(waarde))) zetVast(deel)
  }
  zetVast(invoer)
  return () => kijkjes.map((kijk) => kijk())
}

/** Calls a function in bounded time. */
export function roep(naam: string, invoer: readonly unknown[]): Afloop {
  const functie = functies[naam] as Functie
  return begrensd(() => {
    try {
      return { uitkomst: functie(...invoer) }
    } catch (fout) {
      return alsAfloop(naam, fout)
    }
  })
}
