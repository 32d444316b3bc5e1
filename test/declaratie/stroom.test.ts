import fc from 'fast-check'
import {
  controleerDeclaratie,
  controleerDeclaratieStroom,
  type Declaratiestroom,
  flevoland,
  type Regeloordeel,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { declaraties, type Regel, regel, toewijzing, type Vraag } from './declaratie-hulp'
import { anders, type Flevoland } from './hulp'

type Stroom = Declaratiestroom<Flevoland>
type Gegevens = ReturnType<Stroom['gegevensVan']>

/** What of a whole declaratie is of one client. */
const gegevensVan = (vraag: Vraag) => (client: string) => {
  const eigen = <T extends { client?: string }>(lijst: readonly T[]) =>
    lijst.filter((deel) => deel.client === client)
  return {
    toewijzingen: eigen(vraag.toewijzingen),
    ...(vraag.eerderGedeclareerd && { eerderGedeclareerd: eigen(vraag.eerderGedeclareerd) }),
    ...(vraag.noShows && { noShows: eigen(vraag.noShows) }),
    ...(vraag.groepsminuten && { groepsminuten: eigen(vraag.groepsminuten) }),
  }
}

async function verzamel(stroom: Stroom) {
  const antwoorden = []
  for await (const antwoord of controleerDeclaratieStroom(flevoland, stroom)) antwoorden.push(antwoord)
  return antwoorden
}

/** The same rows, one by one and each after a wait. */
async function* traag<T>(rijen: readonly T[]) {
  for (const rij of rijen) {
    await undefined
    yield rij
  }
}

const vast = (): Gegevens => ({ toewijzingen: [toewijzing()] })

describe('DEC-06 · a stream', () => {
  test('DEC-06 · gives line for line what a list gives', async () => {
    await fc.assert(
      fc.asyncProperty(declaraties, fc.boolean(), fc.boolean(), async (vraag, wacht, beloof) => {
        const regels = ['b', 'c', 'a'].flatMap((client) =>
          vraag.regels.filter((deel) => deel.client === client),
        )
        const van = gegevensVan(vraag)
        const stroom: Stroom = {
          regels: wacht ? traag(regels) : regels,
          gegevensVan: beloof ? (client) => Promise.resolve(van(client)) : van,
          ...(vraag.ingediendOp && { ingediendOp: vraag.ingediendOp }),
        }
        expect(await verzamel(stroom)).toEqual(controleerDeclaratie(flevoland, { ...vraag, regels }))
      }),
    )
  })

  test('DEC-06 · of nothing gives nothing, and asks nothing', async () => {
    const nooit = () => expect.fail('asked')
    expect(await verzamel({ regels: [], gegevensVan: nooit })).toEqual([])
  })

  test('DEC-06 · answers of a client come when its last line was read, and each client is asked for once', async () => {
    const gelezen: string[] = []
    const gevraagd: string[] = []
    function* rijen() {
      for (const client of ['a', 'a', 'b', 'c']) {
        gelezen.push(client)
        yield regel({ client })
      }
    }
    const antwoorden = controleerDeclaratieStroom(flevoland, {
      regels: rijen(),
      gegevensVan: (client) => {
        gevraagd.push(client)
        return { toewijzingen: [toewijzing({ client })] }
      },
    })
    await antwoorden.next()
    expect([gelezen.join(''), gevraagd.join('')]).toEqual(['aab', 'a'])
    await antwoorden.next()
    await antwoorden.next()
    expect([gelezen.join(''), gevraagd.join('')]).toEqual(['aabc', 'ab'])
    await antwoorden.next()
    expect(await antwoorden.next()).toEqual({ done: true, value: undefined })
    expect(gevraagd.join('')).toBe('abc')
  })

  test('DEC-06 · a reader may use one object for every line', async () => {
    const rij = { ...regel({ volume: 400 }) }
    function* rijen() {
      for (const dag of ['2026-03-02', '2026-03-03']) {
        Object.assign(rij, { begindatum: dag, einddatum: dag })
        yield rij
      }
    }
    const antwoorden = await verzamel({ regels: rijen(), gegevensVan: vast })
    const teVeel = ({ bevindingen }: Regeloordeel) => bevindingen[0]?.teVeel
    expect(antwoorden.map(({ uitkomst }) => teVeel(uitkomst))).toEqual([undefined, 200])
  })

  test('DEC-06 · a client that comes back is refused, with the place of the line and without its name', async () => {
    const regels = ['Saartje', 'Piet', 'Saartje'].map((client) => regel({ client }))
    const van = (client: string) => ({ toewijzingen: [toewijzing({ client })] })
    await expect(verzamel({ regels, gegevensVan: van })).rejects.toEqual(
      fout('ongeldige-waarde', 'stroom.regels[2].client'),
    )
    await expect(verzamel({ regels, gegevensVan: van })).rejects.not.toThrow('Saartje')
  })

  test.each<[string, Partial<Stroom>, string, string]>([
    [
      'a line with half a minute',
      { regels: [regel(), regel({ volume: 0.5 })] },
      'ongeldig-aantal',
      'stroom.regels[1].volume',
    ],
    ['a line that is none', { regels: [5 as never] }, 'ongeldige-waarde', 'stroom.regels[0]'],
    [
      'nothing known of a client',
      { gegevensVan: () => undefined as never },
      'ongeldige-waarde',
      'stroom.regels[0].gegevens',
    ],
    [
      'more known than there is to know',
      { gegevensVan: () => ({ toewijzingen: [], verslag: 1 }) as never },
      'onbekend-veld',
      'stroom.regels[0].gegevens',
    ],
    [
      'the allocation of another',
      { gegevensVan: () => ({ toewijzingen: [toewijzing({ client: 'b' })] }) },
      'ongeldige-waarde',
      'stroom.regels[0].gegevens.toewijzingen[0].client',
    ],
    [
      'the absence of another',
      {
        gegevensVan: () => ({
          toewijzingen: [],
          noShows: [{ client: 'b', product: '45F31', datum: '2026-03-02', gepland: false }],
        }),
      },
      'ongeldige-waarde',
      'stroom.regels[0].gegevens.noShows[0].client',
    ],
  ])('DEC-06 · %s is refused while reading', async (_, rest, code, pad) => {
    await expect(verzamel({ regels: [regel()], gegevensVan: vast, ...rest })).rejects.toEqual(fout(code, pad))
  })

  test('DEC-06 · what a source or a look-up throws itself comes through', async () => {
    const stuk = new TypeError('not ours')
    async function* kapot(): AsyncGenerator<Regel> {
      yield regel()
      throw stuk
    }
    await expect(verzamel({ regels: kapot(), gegevensVan: vast })).rejects.toBe(stuk)
    await expect(verzamel({ regels: [regel()], gegevensVan: () => Promise.reject(stuk) })).rejects.toBe(stuk)
  })

  test.each<[string, unknown, string, string]>([
    ['no object', 5, 'ongeldige-waarde', 'stroom'],
    ['another field', { toewijzingen: [] }, 'onbekend-veld', 'stroom'],
    ['lines that cannot be read one by one', { regels: {} }, 'ongeldige-waarde', 'stroom.regels'],
    ['lines in a text', { regels: 'abc' }, 'ongeldige-waarde', 'stroom.regels'],
    ['no lines', { regels: null }, 'ongeldige-waarde', 'stroom.regels'],
    ['no way to look up a client', { gegevensVan: [] }, 'ongeldige-waarde', 'stroom.gegevensVan'],
    ['a day that is none', { ingediendOp: '2026-13-01' }, 'ongeldige-datum', 'stroom.ingediendOp'],
  ])('DEC-06 · %s is refused at once', (_, rest, code, pad) => {
    const stroom = typeof rest === 'object' ? { regels: [], gegevensVan: vast, ...rest } : rest
    expect(() => controleerDeclaratieStroom(flevoland, stroom as Stroom)).toThrow(fout(code, pad))
  })

  test('DEC-06 · a regelset without declaratie is refused at once', () => {
    const zonder = anders((json) => delete json.declaratie)
    const stroom = { regels: [], gegevensVan: vast }
    expect(() => controleerDeclaratieStroom(zonder, stroom)).toThrow(
      fout('ongeldige-regelset', 'regelset.declaratie'),
    )
  })
})
