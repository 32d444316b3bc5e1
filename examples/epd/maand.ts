// Makes of a month's registrations what may be declared, what may not and why, and what the gemeente must be told.
// npm run maand                                           the file beside this one
// npm run maand -- registraties.csv [--maand 2026-03]     one of your own; the month is else the one that most rows
//                                                         are of, and of two the last
// The file may hold the no-shows of earlier months: they count for those of this one. Every row of another month is told.
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import {
  beoordeelNoShows,
  declarabeleTijd,
  flevoland,
  type Regeltoepassing,
  telGroepsminuten,
} from 'jeugdhulp-regels'
import { type Bestand, LEEG, leesBestand, type Registratie } from './lees'
import { Bestandsfout } from './sessies'

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
function* beoordeel({ registraties, regelnummers }: Bestand, maand: string): Generator<Oordeel> {
  const antwoorden = declarabeleTijd(flevoland, registraties)
  for (const [i, { uitkomst, motivering }] of antwoorden.entries()) {
    const registratie = registraties[i] as Registratie
    if (registratie.datum.startsWith(maand))
      yield { registratie, regelnummer: regelnummers[i] as number, ...uitkomst, motivering }
  }
}

/** Passes on what may be declared, and keeps what may not: a million judgements need not be there at once. */
function* zonderGeweigerd(oordelen: Iterable<Oordeel>, geweigerd: Oordeel[]): Generator<Oordeel> {
  for (const oordeel of oordelen)
    if (oordeel.declarabel) yield oordeel
    else geweigerd.push(oordeel)
}

/** One line to declare. */
interface Declaratielijn {
  readonly client: string
  readonly product: string
  readonly wat: string
  minuten: number
}

/** The lines to declare: the time of each client and product together, each no-show apart, and the shares of groups. */
function maakLijnen(oordelen: Iterable<Oordeel>, { sessies }: Bestand, maand: string): Declaratielijn[] {
  const lijnen = new Map<string, Declaratielijn>()
  const tel = (client: string, product: string, wat: string, minuten: number) => {
    const sleutel = JSON.stringify([client, product, wat])
    const lijn = lijnen.get(sleutel) ?? { client, product, wat, minuten: 0 }
    lijn.minuten += minuten
    lijnen.set(sleutel, lijn)
  }
  for (const { registratie, minuten } of oordelen) {
    const { client, product, soort, datum } = registratie
    tel(client, product, soort === 'no-show' ? `no-show op ${datum}` : 'tijd', minuten)
  }
  const groepen = sessies.map(({ sessie }) => sessie)
  for (const { client, product, maand: van, minuten } of telGroepsminuten(flevoland, groepen).uitkomst)
    if (van === maand) tel(client, product, 'groep', minuten)
  return [...lijnen.values()].sort((een, ander) =>
    een.client + een.product + een.wat < ander.client + ander.product + ander.wat ? -1 : 1,
  )
}

/** The no-shows of which the gemeente must be told, or was. */
function meldingen({ registraties }: Bestand, maand: string): string[] {
  const { weken } = flevoland.declaratie.noShow.besluit
  const noShows = registraties.filter(({ soort }) => soort === 'no-show')
  const oordelen = beoordeelNoShows(
    flevoland,
    noShows.map(({ client, product, datum, minuten, gemeldOp }) => ({
      client,
      product,
      datum,
      gepland: false,
      ...(minuten > 0 && { minuten }),
      ...(gemeldOp && { gemeldOp }),
    })),
  )
  return oordelen.flatMap(({ uitkomst: { volgnummer, acties, besluitUiterlijk } }, i) => {
    const { client, product, datum, gemeldOp } = noShows[i] as Registratie
    const melden = acties.some(({ actie }) => actie === 'melden-aan-gemeente')
    if (!melden || !datum.startsWith(maand)) return []
    // The weeks run from the report: before that there is no last day yet.
    const uiterlijk = gemeldOp ? `op ${besluitUiterlijk}` : `${weken} weken na de melding`
    const besluit = besluitUiterlijk ? `; directe hulp pauzeert, besluit uiterlijk ${uiterlijk}` : ''
    const gemeld = gemeldOp ? `gemeld op ${gemeldOp}` : 'nog te melden'
    return [`  ${client}  ${product}  no-show ${volgnummer} op ${datum}: ${gemeld}${besluit}`]
  })
}

/** A row of the file: its line, what it is of, and on which day. */
interface Rijverwijzing {
  readonly client: string
  readonly product: string
  readonly datum: string
  readonly soort: string
  readonly regelnummer: number
}

/** The rows of other months than this one, by their line. */
function eldersVan({ registraties, regelnummers, sessies }: Bestand, maand: string): Rijverwijzing[] {
  const elders: Rijverwijzing[] = []
  registraties.forEach(({ client, product, datum, soort }, i) => {
    if (datum.startsWith(maand)) return
    elders.push({ client, product, datum, soort, regelnummer: regelnummers[i] as number })
  })
  for (const { sessie, regelnummers: regels } of sessies) {
    const { product, datum, aanwezigen } = sessie
    if (datum.startsWith(maand)) continue
    aanwezigen.forEach((client, i) => {
      elders.push({ client, product, datum, soort: 'groep', regelnummer: regels[i] as number })
    })
  }
  return elders.sort((een, ander) => een.regelnummer - ander.regelnummer)
}

/** How many rows that can be used are of each month. */
function perMaand({ registraties, sessies }: Bestand): Map<string, number> {
  const aantallen = new Map<string, number>()
  const tel = (datum: string, aantal: number) => {
    const maand = datum.slice(0, 7)
    aantallen.set(maand, (aantallen.get(maand) ?? 0) + aantal)
  }
  for (const { datum } of registraties) tel(datum, 1)
  for (const { sessie } of sessies) tel(sessie.datum, sessie.aanwezigen.length)
  return aantallen
}

/** The month that most rows are of; of two the last. */
function drukste(aantallen: ReadonlyMap<string, number>): string | undefined {
  const volgorde = [...aantallen].sort(([een, veel], [ander, meer]) => meer - veel || (een < ander ? 1 : -1))
  return volgorde[0]?.[0]
}

async function toon(bestand: Bestand, maand: string, elders: readonly Rijverwijzing[]): Promise<void> {
  // First what is large while it is worked out and small when it is done.
  const teMelden = meldingen(bestand, maand)
  const geweigerd: Oordeel[] = []
  const lijnen = maakLijnen(zonderGeweigerd(beoordeel(bestand, maand), geweigerd), bestand, maand)
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
  await schrijf(['', `Meldingen aan de gemeente: ${getal(teMelden.length)}`, ...teMelden])
  await schrijf(['', `Niet van ${maand}, en hier niet gedeclareerd: ${getal(elders.length)} regels`])
  await schrijf(
    elders.map(
      ({ regelnummer, client, product, soort, datum }) =>
        `  regel ${regelnummer}: ${client}  ${product}  ${soort} op ${datum}`,
    ),
  )
}

/** Tells which meetings are not shared. */
function toonAangehouden({ aangehouden }: Bestand): void {
  for (const { regelnummers, wegens } of aangehouden)
    console.error(
      `sessie van regel ${regelnummers.join(', ')} niet verdeeld: er hoort misschien een overgeslagen regel bij (${wegens.join(', ')})`,
    )
}

function leesMaand(maand: string | undefined): string | undefined {
  if (maand !== undefined && !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(maand))
    throw new Bestandsfout('--maand: schrijf de maand als JJJJ-MM, zoals 2026-03')
  return maand
}

async function hoofd(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { maand: { type: 'string' } },
  })
  const gevraagd = leesMaand(values.maand)
  const begin = Date.now()
  const bestand = await leesBestand(
    positionals[0] ?? 'examples/epd/registraties.csv',
    (regelnummer, tekst) => console.error(`regel ${regelnummer} overgeslagen: ${tekst}`),
    (gelezen) => {
      if (gelezen % VOORTGANG_PER === 0)
        console.error(`${getal(gelezen)} regels gelezen in ${Math.round((Date.now() - begin) / 1000)} s`)
    },
  )
  const { gelezen, stuk } = bestand
  if (gelezen === 0) throw new Bestandsfout(LEEG)
  toonAangehouden(bestand)
  const aantallen = perMaand(bestand)
  const maand = gevraagd ?? drukste(aantallen)
  if (maand) await toon(bestand, maand, eldersVan(bestand, maand))
  const bruikbaar = [...aantallen.values()].reduce((som, aantal) => som + aantal, 0)
  const eigen = aantallen.get(maand ?? '') ?? 0
  console.error(
    `${getal(gelezen)} regels gelezen: ${getal(eigen)} van ${maand ?? 'de maand'}, ${getal(bruikbaar - eigen)} van een andere maand, ${getal(gelezen - stuk - bruikbaar)} niet verdeeld, ${getal(stuk)} overgeslagen`,
  )
  if (!maand) throw new Bestandsfout('geen enkele regel van het bestand is te gebruiken')
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
