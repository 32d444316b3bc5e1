import { createServer, type IncomingMessage, type Server } from 'node:http'

/** What an EPD of its own asks: the minutes of each professional, and how many jeugdigen were there. */
interface Groepssessie {
  readonly professionals: readonly { readonly minuten: number }[]
  readonly aanwezigen: number
}

interface Groepsdeel {
  readonly totaalMinuten: number
  readonly exact: { readonly teller: number; readonly noemer: number }
  readonly perClient: number
}

/** A volume in a message has eight digits at most. */
const MEESTE = 99_999_999

const isAantal = (waarde: unknown): waarde is number =>
  Number.isInteger(waarde) && (waarde as number) >= 0 && (waarde as number) <= MEESTE

const som = (professionals: Groepssessie['professionals']) =>
  professionals.reduce((minuten, professional) => minuten + professional.minuten, 0)

function leesSessie(vraag: unknown): Groepssessie | undefined {
  const { professionals, aanwezigen, ...rest } = Object(vraag) as Partial<Groepssessie>
  if (!Array.isArray(professionals) || professionals.length === 0) return undefined
  if (!isAantal(aanwezigen) || aanwezigen === 0 || Object.keys(rest).length > 0) return undefined
  const leesbaar = professionals.every((professional) => isAantal(Object(professional).minuten))
  return leesbaar && isAantal(som(professionals)) ? { professionals, aanwezigen } : undefined
}

const ggd = (a: number, b: number): number => (b === 0 ? a : ggd(b, a % b))

/** The time of all professionals, shared by those present, in whole minutes rounded down. */
function verdeel({ professionals, aanwezigen }: Groepssessie): Groepsdeel {
  const totaalMinuten = som(professionals)
  const deler = ggd(totaalMinuten, aanwezigen)
  return {
    totaalMinuten,
    exact: { teller: totaalMinuten / deler, noemer: aanwezigen / deler },
    perClient: Math.floor(totaalMinuten / aanwezigen),
  }
}

async function leesInhoud(verzoek: IncomingMessage): Promise<unknown> {
  const delen: Uint8Array[] = []
  for await (const deel of verzoek) delen.push(deel)
  return JSON.parse(Buffer.concat(delen).toString('utf8'))
}

/** The service: POST a session, get the share of each jeugdige, or a 400. */
export const maakDienst = (): Server =>
  createServer(async (verzoek, antwoord) => {
    const sessie = leesSessie(await leesInhoud(verzoek))
    antwoord.writeHead(sessie ? 200 : 400, { 'content-type': 'application/json' })
    antwoord.end(JSON.stringify(sessie ? verdeel(sessie) : {}))
  })
