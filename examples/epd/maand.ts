// Makes of a month's registrations what may be declared, what may not and why, and what the gemeente must be told.
// npm run maand                                           the file beside this one
// npm run maand -- registraties.csv [--maand 2026-03]     one of your own; the month is else the last in the file
// The file may hold the no-shows of earlier months: they count for those of this one.
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import {
  declarabeleTijd,
  flevoland,
  meldNoShows,
  type Regeltoepassing,
  telGroepsminuten,
} from 'jeugdhulp-regels'
import { type Bestand, Bestandsfout, leesBestand, type Registratie } from './lees'

const VOORTGANG_PER = 100_000
const getal = (aantal: number) => aantal.toLocaleString('nl-NL')

/** Writes lines together, and waits where the reader cannot keep up. */
async function schrijf(regels: Iterable<string>): Promise<void> {
  let bijeen = ''
  for (const regel of regels) {
    bijeen += `${regel}\n`
    if (bijeen.length > 65_536) {
      if (!process.stdout.write(bijeen)) await once(process.stdout, 'drain')
      bijeen = ''
    }
  }
  process.stdout.write(bijeen)
}

interface Oordeel {
  readonly registratie: Registratie
  readonly regelnummer: number
  readonly minuten: number
  readonly declarabel: boolean
  readonly motivering: readonly Regeltoepassing[]
}

const waarom = (motivering: readonly Regeltoepassing[]) =>
  motivering.map(({ tekst, regel }) => `${tekst} [${regel}]`).join(' ')

/** What the library says of the registrations of the month; those before it count, but are not told again. */
function beoordeel({ registraties, regelnummers }: Bestand, maand: string): Oordeel[] {
  return declarabeleTijd(flevoland, registraties).flatMap(({ uitkomst, motivering }, i) => {
    const registratie = registraties[i] as Registratie
    if (!registratie.datum.startsWith(maand)) return []
    return [{ registratie, regelnummer: regelnummers[i] as number, ...uitkomst, motivering }]
  })
}

/** One line to declare. */
interface Declaratielijn {
  readonly client: string
  readonly product: string
  readonly wat: string
  minuten: number
}

/** The lines to declare: the time of each client and product together, each no-show apart, and the shares of groups. */
function maakLijnen(oordelen: readonly Oordeel[], { sessies }: Bestand, maand: string): Declaratielijn[] {
  const lijnen = new Map<string, Declaratielijn>()
  const tel = (client: string, product: string, wat: string, minuten: number) => {
    const sleutel = JSON.stringify([client, product, wat])
    const lijn = lijnen.get(sleutel) ?? { client, product, wat, minuten: 0 }
    lijn.minuten += minuten
    lijnen.set(sleutel, lijn)
  }
  for (const { registratie, declarabel, minuten } of oordelen) {
    const { client, product, soort, datum } = registratie
    if (declarabel) tel(client, product, soort === 'no-show' ? `no-show op ${datum}` : 'tijd', minuten)
  }
  for (const { client, product, maand: van, minuten } of telGroepsminuten(flevoland, sessies).uitkomst)
    if (van === maand) tel(client, product, 'groep', minuten)
  return [...lijnen.values()].sort((een, ander) =>
    een.client + een.product + een.wat < ander.client + ander.product + ander.wat ? -1 : 1,
  )
}

/** The no-shows of which the gemeente must be told. */
function* meldingen({ registraties }: Bestand, maand: string): Generator<string> {
  const afwezig = registraties
    .filter(({ soort }) => soort === 'no-show')
    .map(({ client, product, datum }) => ({ client, product, datum, gepland: false }))
  for (const melding of meldNoShows(flevoland, afwezig).uitkomst) {
    const { client, product, datum, volgnummer, besluitUiterlijk } = melding
    const besluit = besluitUiterlijk
      ? `; directe hulp pauzeert, besluit uiterlijk op ${besluitUiterlijk}`
      : ''
    if (datum.startsWith(maand)) yield `  ${client}  ${product}  no-show ${volgnummer} op ${datum}${besluit}`
  }
}

async function toon(bestand: Bestand, maand: string): Promise<void> {
  const oordelen = beoordeel(bestand, maand)
  const lijnen = maakLijnen(oordelen, bestand, maand)
  const geweigerd = oordelen.filter(({ declarabel }) => !declarabel)
  const totaal = lijnen.reduce((som, { minuten }) => som + minuten, 0)
  await schrijf([
    `Declaratie over ${maand}`,
    '',
    `Te declareren: ${getal(lijnen.length)} regels, ${getal(totaal)} minuten`,
  ])
  await schrijf(
    lijnen.map(({ client, product, wat, minuten }) => `  ${client}  ${product}  ${wat}: ${minuten} minuten`),
  )
  await schrijf(['', `Niet te declareren: ${getal(geweigerd.length)} registraties`])
  await schrijf(
    geweigerd.map(
      ({ regelnummer, registratie: { client, product, datum, soort }, motivering }) =>
        `  regel ${regelnummer}: ${client}  ${product}  ${soort} op ${datum}: ${waarom(motivering)}`,
    ),
  )
  const teMelden = [...meldingen(bestand, maand)]
  await schrijf(['', `Te melden aan de gemeente: ${getal(teMelden.length)}`, ...teMelden])
}

async function hoofd(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { maand: { type: 'string' } },
  })
  const pad = positionals[0] ?? 'examples/epd/registraties.csv'
  const begin = Date.now()
  const bestand = await leesBestand(
    pad,
    (regelnummer, tekst) => console.error(`regel ${regelnummer} overgeslagen: ${tekst}`),
    (gelezen) => {
      if (gelezen % VOORTGANG_PER === 0)
        console.error(`${getal(gelezen)} regels gelezen in ${Math.round((Date.now() - begin) / 1000)} s`)
    },
  )
  const dagen = [...bestand.registraties, ...bestand.sessies].map(({ datum }) => datum)
  const laatste = dagen.reduce((een, ander) => (een > ander ? een : ander), '')
  await toon(bestand, values.maand ?? laatste.slice(0, 7))
  console.error(`${getal(bestand.gelezen)} regels gelezen, ${getal(bestand.stuk)} overgeslagen`)
}

try {
  await hoofd()
} catch (fout) {
  // What is wrong with the file or the call is told in a line; anything else is a fault of this program.
  const bekend =
    fout instanceof Bestandsfout || ['ENOENT', 'EISDIR', 'EACCES'].includes((fout as { code: string }).code)
  if (!bekend && !String((fout as { code: unknown }).code).startsWith('ERR_PARSE_ARGS')) throw fout
  console.error((fout as Error).message)
  process.exitCode = 1
}
