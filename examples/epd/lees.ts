import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { declarabeleTijd, flevoland, RegelFout, type Tijdregistratie } from 'jeugdhulp-regels'
import {
  type Aangehouden,
  Bestandsfout,
  eisPlaats,
  type GelezenSessie,
  getal,
  maakSessies,
  type Rij,
  wasAanwezig,
} from './sessies'

export type Registratie = Tijdregistratie<typeof flevoland>

/** What a file holds, as far as it could be read. */
export interface Bestand {
  readonly registraties: readonly Registratie[]
  /** The line of the file that each registration stands on. */
  readonly regelnummers: readonly number[]
  readonly sessies: readonly GelezenSessie[]
  readonly aangehouden: readonly Aangehouden[]
  /** How many rows there are, those that are broken included. */
  readonly gelezen: number
  readonly stuk: number
}

/** The columns that must be there; `gemeldOp`, the day on which a no-show was reported, may be there too. */
const KOLOMMEN = [
  'client',
  'product',
  'datum',
  'soort',
  'minuten',
  'medewerker',
  'afgestemd',
  'sessie',
  'begeleiding',
]

/** What is said of a file without rows. */
export const LEEG = 'het bestand is leeg: er staat geen enkele registratie in'

const zonderAanhaling = (veld: string) => veld.replace(/^"(.*)"$/, '$1')

/** Reads rows without the quotes that some programs put around every field. */
function maakSchoon(): (rij: Rij) => Rij {
  // A file says the same few words a million times: each is kept once.
  const woorden = new Map<string, string>()
  const eenmaal = (woord: string) => {
    const bekend = woorden.get(woord)
    if (bekend === undefined) woorden.set(woord, woord)
    return bekend ?? woord
  }
  return (rij) =>
    Object.fromEntries(
      Object.entries(rij).map(([kolom, waarde]) => [kolom, eenmaal(zonderAanhaling(waarde))]),
    )
}

/** A row of somebody's time, checked by the library itself: what it refuses it names. */
function maakRegistratie({
  client,
  product,
  datum,
  soort,
  minuten,
  medewerker,
  afgestemd,
  gemeldOp,
}: Rij): Registratie {
  const registratie = {
    client,
    product,
    datum,
    soort,
    minuten: getal(minuten),
    ...(medewerker && { medewerker }),
    ...(afgestemd && { afgestemd: afgestemd === 'ja' ? true : afgestemd }),
    ...(gemeldOp && { gemeldOp }),
  } as Registratie
  declarabeleTijd(flevoland, [registratie])
  return registratie
}

/** What is wrong with a row, without repeating what stands in it. */
function melding(fout: unknown): string {
  if (fout instanceof Bestandsfout) return fout.message
  if (!(fout instanceof RegelFout)) throw fout
  // A meeting was made of this one row: its fields are told as the columns they came from.
  const veld = fout.pad
    .replace(/^\w+\[0\]\.?/, '')
    .replace(/^aanwezigen.*/, 'client')
    .replace(/^professionals.*/, 'begeleiding')
  const mogelijk = fout.toegestaan ? ` (mogelijk: ${fout.toegestaan.join(', ')})` : ''
  return `${veld ? `${veld}: ` : ''}${fout.code.replaceAll('-', ' ')}${mogelijk}`
}

/** Refuses a file that is not a table of registrations at all. */
function eisKolommen(koppen: string[]): string[] {
  const kolommen = koppen.map(zonderAanhaling)
  if (kolommen.every((kolom) => kolom === '')) throw new Bestandsfout(LEEG)
  const mist = KOLOMMEN.filter((kolom) => !kolommen.includes(kolom))
  if (mist.length > 0) throw new Bestandsfout(`deze kolommen ontbreken: ${mist.join(', ')}`)
  return kolommen
}

/** A row that could not be read at all, with what words stand in it. */
interface Stuk {
  readonly regelnummer: number
  readonly woorden: readonly string[]
}

/** Reads the columns of a file; what has not so many of them is put in `stukken`. */
function maakLezer(stukken: Stuk[]) {
  return parse({
    delimiter: ';',
    bom: true,
    columns: eisKolommen,
    info: true,
    skip_empty_lines: true,
    trim: true,
    // No field holds a separator. A quote that is not closed would else take the rest of the file with it.
    quote: null,
    skip_records_with_error: true,
    on_skip: (fout) => {
      const { lines, record } = fout as unknown as { lines: number; record: string[] }
      stukken.push({ regelnummer: lines, woorden: record.map(zonderAanhaling) })
      return undefined
    },
  })
}

/** Gathers what the rows of a file say, in their order. */
function maakOogst(meld: (regelnummer: number, tekst: string) => void, voortgang: (gelezen: number) => void) {
  const registraties: Registratie[] = []
  const regelnummers: number[] = []
  const sessies = maakSessies()
  const schoon = maakSchoon()
  let [gelezen, stuk] = [0, 0]
  const breek = (regelnummer: number, tekst: string, woorden: readonly string[]) => {
    stuk++
    meld(regelnummer, tekst)
    sessies.breek(woorden, regelnummer)
  }
  return {
    /** A row with all its columns. */
    neem(record: Rij, regelnummer: number): void {
      voortgang(++gelezen)
      const rij = schoon(record)
      try {
        eisPlaats(rij)
        const registratie = wasAanwezig(rij) ? undefined : maakRegistratie(rij)
        if (rij.sessie) sessies.voegToe(rij, regelnummer)
        if (!registratie) return
        registraties.push(registratie)
        regelnummers.push(regelnummer)
      } catch (fout) {
        breek(regelnummer, melding(fout), rij.sessie ? [rij.sessie] : [])
      }
    },
    /** A row that could not be read at all. */
    mis({ regelnummer, woorden }: Stuk): void {
      voortgang(++gelezen)
      breek(regelnummer, 'niet het goede aantal kolommen', woorden)
    },
    sluit: (): Bestand => ({ registraties, regelnummers, ...sessies.sluit(), gelezen, stuk }),
  }
}

/**
 * Reads a file row by row. A row that cannot be read is told to `meld` with the number of its line, and the rest goes on;
 * a meeting of a group that such a row may be of is withheld.
 */
export async function leesBestand(
  pad: string,
  meld: (regelnummer: number, tekst: string) => void,
  voortgang: (gelezen: number) => void,
): Promise<Bestand> {
  const oogst = maakOogst(meld, voortgang)
  const stukken: Stuk[] = []
  let verteld = 0
  // The reader runs ahead of the rows: what it could not read is told when its line has come.
  const vertelTot = (tot: number) => {
    for (; (stukken[verteld]?.regelnummer ?? tot) < tot; verteld++) oogst.mis(stukken[verteld] as Stuk)
  }
  const lezer = maakLezer(stukken)
  const bron = createReadStream(pad).on('error', (fout) => lezer.destroy(fout))
  const rijen: AsyncIterable<{ record: Rij; info: { lines: number } }> = bron.pipe(lezer)
  for await (const { record, info } of rijen) {
    vertelTot(info.lines)
    oogst.neem(record, info.lines)
  }
  vertelTot(Number.POSITIVE_INFINITY)
  return oogst.sluit()
}
