import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import {
  declarabeleTijd,
  flevoland,
  type Groepssessie,
  RegelFout,
  type Tijdregistratie,
  telGroepsminuten,
} from 'jeugdhulp-regels'

export type Registratie = Tijdregistratie<typeof flevoland>
export type Sessie = Groepssessie<typeof flevoland>

/** What a file holds, as far as it could be read. */
export interface Bestand {
  readonly registraties: readonly Registratie[]
  /** The line of the file that each registration stands on. */
  readonly regelnummers: readonly number[]
  readonly sessies: readonly Sessie[]
  readonly gelezen: number
  readonly stuk: number
}

type Rij = Readonly<Record<string, string>>

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

/** A file that is not what it should be. */
export class Bestandsfout extends Error {}

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
      Object.entries(rij).map(([kolom, waarde]) => [kolom, eenmaal(waarde.replace(/^"(.*)"$/, '$1'))]),
    )
}

/** Whole minutes as they are written; anything else becomes what the library refuses. */
const getal = (tekst = '') => (/^\d+$/.test(tekst) ? Number(tekst) : Number.NaN)

/** A row of somebody's time, checked by the library itself: what it refuses it names. */
function maakRegistratie({
  client,
  product,
  datum,
  soort,
  minuten,
  medewerker,
  afgestemd,
}: Rij): Registratie {
  const registratie = {
    client,
    product,
    datum,
    soort,
    minuten: getal(minuten),
    ...(medewerker && { medewerker }),
    ...(afgestemd && { afgestemd: afgestemd === 'ja' ? true : afgestemd }),
  } as Registratie
  declarabeleTijd(flevoland, [registratie])
  return registratie
}

/** Puts a client who was at a meeting of a group with the others of that meeting. */
function voegToe(sessies: Map<string, Sessie & { aanwezigen: string[] }>, rij: Rij): void {
  const { client = '', product, datum, sessie = '', begeleiding = '' } = rij
  const professionals = begeleiding.split('+').map((minuten) => ({ minuten: getal(minuten) }))
  const nieuw = { product, datum, professionals, aanwezigen: [client] } as Sessie & { aanwezigen: string[] }
  telGroepsminuten(flevoland, [nieuw])
  const bekend = sessies.get(sessie)
  if (!bekend) {
    sessies.set(sessie, nieuw)
    return
  }
  const zelfde = ({ product, datum, professionals }: Sessie) =>
    JSON.stringify([product, datum, professionals])
  if (zelfde(bekend) !== zelfde(nieuw)) throw new Bestandsfout('sessie: anders dan op een eerdere regel')
  if (bekend.aanwezigen.includes(client)) throw new Bestandsfout('sessie: deze cliënt is er al')
  bekend.aanwezigen.push(client)
}

/** What is wrong with a row, without repeating what stands in it. */
function melding(fout: unknown): string {
  if (fout instanceof Bestandsfout) return fout.message
  if (!(fout instanceof RegelFout)) throw fout
  const veld = fout.pad.replace(/^\w+\[0\]\.?/, '')
  const mogelijk = fout.toegestaan ? ` (mogelijk: ${fout.toegestaan.join(', ')})` : ''
  return `${veld ? `${veld}: ` : ''}${fout.code.replaceAll('-', ' ')}${mogelijk}`
}

/** Refuses a file that is not a table of registrations at all. */
function eisKolommen(koppen: string[]): string[] {
  const kolommen = koppen.map((kop) => kop.replace(/^"(.*)"$/, '$1'))
  const mist = KOLOMMEN.filter((kolom) => !kolommen.includes(kolom))
  if (mist.length > 0) throw new Bestandsfout(`deze kolommen ontbreken: ${mist.join(', ')}`)
  return kolommen
}

/** Reads the columns of a file; what has not so many of them is told to `breek`. */
function maakLezer(breek: (regelnummer: number, tekst: string) => void) {
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
      breek(Number(fout?.lines), 'niet het goede aantal kolommen')
      return undefined
    },
  })
}

/**
 * Reads a file row by row. A row that cannot be read is told to `meld` with the number of its line, and the rest goes on.
 */
export async function leesBestand(
  pad: string,
  meld: (regelnummer: number, tekst: string) => void,
  voortgang: (gelezen: number) => void,
): Promise<Bestand> {
  const registraties: Registratie[] = []
  const regelnummers: number[] = []
  const sessies = new Map<string, Sessie & { aanwezigen: string[] }>()
  const schoon = maakSchoon()
  let [gelezen, stuk] = [0, 0]
  const breek = (regelnummer: number, tekst: string) => {
    stuk++
    meld(regelnummer, tekst)
  }
  const lezer = maakLezer(breek)
  const bron = createReadStream(pad).on('error', (fout) => lezer.destroy(fout))
  const rijen: AsyncIterable<{ record: Rij; info: { lines: number } }> = bron.pipe(lezer)
  for await (const { record, info } of rijen) {
    voortgang(++gelezen)
    const rij = schoon(record)
    try {
      if (rij.sessie) voegToe(sessies, rij)
      else {
        registraties.push(maakRegistratie(rij))
        regelnummers.push(info.lines)
      }
    } catch (fout) {
      breek(info.lines, melding(fout))
    }
  }
  return { registraties, regelnummers, sessies: [...sessies.values()], gelezen, stuk }
}
