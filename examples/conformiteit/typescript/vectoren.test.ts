import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import declaratie from 'jeugdhulp-regels/vectoren/declaratie.json'
import { maakDienst } from './groepstijddienst'

interface Vector {
  id: string
  vraag: string
  invoer: { regelset?: unknown; vraag?: unknown }
  verwacht: { antwoord?: { uitkomst: object }; fout?: string }
}

/** The service has no regelset but its region's, and rounds in one way. */
const gesteld = (declaratie.vectoren as Vector[]).filter(
  ({ vraag, invoer }) =>
    vraag === 'verdeelGroepstijd' &&
    invoer.regelset === 'flevoland' &&
    !('afronding' in Object(invoer.vraag)),
)

let server: Server
let adres: string

beforeAll(async () => {
  server = maakDienst()
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

describe('our group time, by the vectors of jeugdhulp-regels', () => {
  it('can be asked some', () => {
    expect(gesteld.length).toBeGreaterThan(2)
  })

  it.each(gesteld.map((vector) => [vector.id, vector] as const))('%s', async (_, { invoer, verwacht }) => {
    const antwoord = await fetch(adres, { method: 'POST', body: JSON.stringify(invoer.vraag) })
    expect(antwoord.status).toBe(verwacht.fout === undefined ? 200 : 400)
    if (verwacht.antwoord) expect(await antwoord.json()).toMatchObject(verwacht.antwoord.uitkomst)
  })
})
