import fc from 'fast-check'
import {
  flevoland,
  type Gezinslid,
  type Gezinsvraag,
  type Productcode,
  verdeelGezinstoewijzing,
} from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

type Vraag = Gezinsvraag<typeof flevoland>
const kind = (id: string, geboortedatum: string, meer: Partial<Gezinslid> = {}): Gezinslid => ({
  id,
  geboortedatum,
  betrokken: true,
  ...meer,
})
const ouder = (id: string, meer: Partial<Gezinslid> = {}) => kind(id, '1985-02-03', { rol: 'ouder', ...meer })
const verdeel = (gezinsleden: readonly Gezinslid[], meer: Partial<Vraag> = {}) =>
  verdeelGezinstoewijzing(flevoland, { product: '45F33', gezinsleden, ...meer })
/** Who gets what, in few letters: B is funded, E an extra client, - none. */
const letters = ({ uitkomst }: ReturnType<typeof verdeel>) =>
  uitkomst.map(({ soort }) => ({ bekostigd: 'B', 'extra-client': 'E', geen: '-' })[soort]).join('')
const regels = ({ motivering }: ReturnType<typeof verdeel>) => motivering.map(({ regel }) => regel)

const OUDSTE = kind('a', '2010-01-01')
const MIDDELSTE = kind('b', '2013-05-06')
const JONGSTE = kind('c', '2017-08-09')

describe('TOE-01 · who of a family gets which allocation', () => {
  test.each<[string, readonly Gezinslid[], string]>([
    ['the youngest, in whatever order', [JONGSTE, OUDSTE, MIDDELSTE], 'BEE'],
    ['one child', [OUDSTE], 'B'],
    ['the youngest is not part of it', [OUDSTE, MIDDELSTE, { ...JONGSTE, betrokken: false }], 'EB-'],
    ['nobody is part of it', [{ ...JONGSTE, betrokken: false }], '-'],
    ['no own file needed', [{ ...OUDSTE, eigenDossierNodig: false }, JONGSTE], '-B'],
    ['own file told', [{ ...OUDSTE, eigenDossierNodig: true }, JONGSTE], 'EB'],
    ['the youngest holds also without a file', [OUDSTE, { ...JONGSTE, eigenDossierNodig: false }], 'EB'],
    ['parents hold nothing unless asked', [ouder('p'), OUDSTE, JONGSTE], '-EB'],
    ['no family', [], ''],
  ])('TOE-01 · %s', (_, leden, verwacht) => {
    expect(letters(verdeel(leden))).toBe(verwacht)
  })

  test.each<[Productcode<typeof flevoland>, string | undefined]>([
    ['45F23', '45F24'],
    ['45F33', '45F35'],
    ['45F34', '45F36'],
    ['45F31', undefined],
    ['45F02', undefined],
  ])('TOE-01 · %s has for an extra client %s', (product, code) => {
    const { uitkomst, motivering } = verdeel([OUDSTE, JONGSTE], { product })
    expect(uitkomst).toEqual([
      code ? { id: 'a', code, soort: 'extra-client' } : { id: 'a', soort: 'geen' },
      { id: 'c', code: product, soort: 'bekostigd' },
    ])
    const zegtHet = motivering.some(({ tekst }) => tekst.includes('geen code voor een extra cliënt'))
    expect(zegtHet).toBe(code === undefined)
  })

  test('TOE-01 · a child that is not born yet gets nothing, and does not hold', () => {
    const baby = kind('d', '2027-02-01')
    expect(letters(verdeel([OUDSTE, baby], { peildatum: '2026-11-24' }))).toBe('B-')
    expect(letters(verdeel([OUDSTE, baby], { peildatum: '2027-01-31' }))).toBe('B-')
    expect(letters(verdeel([OUDSTE, baby], { peildatum: '2027-02-01' }))).toBe('EB')
  })

  test('TOE-01 · naming an older child as holder changes nothing, and is told', () => {
    const antwoord = verdeel([OUDSTE, JONGSTE], { houder: 'a' })
    expect(letters(antwoord)).toBe('EB')
    expect(antwoord.motivering[0]?.gegevens).toEqual({ plaats: 'gezinsleden[0]' })
    expect(verdeel([OUDSTE, JONGSTE], { houder: 'c' }).motivering).toHaveLength(2)
  })

  test('I-37 · an extra client is a child, I-39 with a file of its own', () => {
    expect(regels(verdeel([ouder('p'), { ...OUDSTE, eigenDossierNodig: false }, JONGSTE]))).toEqual([
      'TOE-01',
      'I-37',
      'I-39',
    ])
  })

  test('I-39 · being part of the help asks a file unless told', () => {
    const zonder = { ...OUDSTE, eigenDossierNodig: false }
    expect(verdeel([zonder, JONGSTE]).motivering.at(-1)).toMatchObject({
      regel: 'I-39',
      gegevens: { plaatsen: ['gezinsleden[0]'] },
    })
  })

  test('I-37 · another region may give the code to every member, and I-39 ask that a file is told', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    json.toewijzing.gezin.extraClientVoor = 'gezinsleden'
    json.toewijzing.gezin.eigenDossier = 'voorwaarde'
    const elders = maakRegelset(json)
    const leden = [ouder('p', { eigenDossierNodig: true }), OUDSTE, JONGSTE]
    const { uitkomst } = verdeelGezinstoewijzing(elders, { product: '45F33', gezinsleden: leden })
    expect(uitkomst.map(({ soort }) => soort)).toEqual(['extra-client', 'geen', 'bekostigd'])
  })

  test('I-40 · of two youngest born on one day the lowest id holds, never the order, unless the caller chooses', () => {
    const tweeling = [kind('z', '2017-08-09'), kind('y', '2017-08-09'), OUDSTE]
    const antwoord = verdeel(tweeling)
    expect(letters(antwoord)).toBe('EBE')
    expect(antwoord.motivering[0]).toMatchObject({
      regel: 'I-40',
      gegevens: { plaatsen: ['gezinsleden[0]', 'gezinsleden[1]'], gekozen: false },
    })
    expect(letters(verdeel([...tweeling].reverse()))).toBe('EBE')
    const gekozen = verdeel(tweeling, { houder: 'z' })
    expect(letters(gekozen)).toBe('BEE')
    expect(gekozen.motivering[0]?.gegevens.gekozen).toBe(true)
    // Somebody else does not settle it.
    expect(letters(verdeel(tweeling, { houder: 'a' }))).toBe('EBE')
  })

  test('TOE-09 · a parent holds where the contract knows it, and the children are extra clients', () => {
    const antwoord = verdeel([ouder('p'), OUDSTE, JONGSTE], { houder: 'p' })
    expect(letters(antwoord)).toBe('BEE')
    expect(antwoord.motivering[0]).toMatchObject({ regel: 'TOE-09', gegevens: { toegestaan: true } })
    const afwezig = verdeel([ouder('p', { betrokken: false }), JONGSTE], { houder: 'p' })
    expect(letters(afwezig)).toBe('-B')
    expect(afwezig.motivering[0]?.gegevens.toegestaan).toBe(false)
    const basis = verdeel([ouder('p'), JONGSTE], { product: '45F01', houder: 'p' })
    expect(letters(basis)).toBe('-B')
    expect(basis.motivering[0]?.tekst).toBe('Basis Begeleiding kent geen toewijzing op naam van een ouder.')
  })

  test('PRD-07 · a second funded allocation only with reasons, and not for 45F33', () => {
    const met = (product: Vraag['product'], onderbouwing: boolean | string, id = 'a') =>
      verdeel([OUDSTE, JONGSTE, { ...MIDDELSTE, betrokken: false }], {
        product,
        extraBekostigd: [{ id, onderbouwing }],
      })
    for (const product of ['45F23', '45F34'] as const) {
      expect(letters(met(product, true))).toBe('BB-')
      expect(regels(met(product, true))).toEqual(['TOE-01', 'PRD-07', 'TOE-01'])
      expect(letters(met(product, 'Twee gezinsleden met eigen behandeling'))).toBe('BB-')
      expect(letters(met(product, false))).toBe('EB-')
      expect(letters(met(product, '  '))).toBe('EB-')
      expect(regels(met(product, false)).at(-1)).toBe('PRD-07')
      // Somebody who is no part of the help, and who holds the funded one already.
      for (const id of ['b', 'c']) {
        expect(letters(met(product, true, id))).toBe('EB-')
        expect(met(product, true, id).motivering.at(-1)?.tekst).toContain('voor een ander gezinslid')
      }
    }
    expect(letters(met('45F33', true))).toBe('EB-')
    expect(met('45F33', true).motivering.at(-1)?.tekst).toContain('kent geen tweede')
  })

  test('TOE-01 · no name of anybody is in the motivering', () => {
    const namen = ['Saartje', 'Jip', 'Janneke']
    const antwoord = verdeel(
      namen.map((id) => kind(id, '2017-08-09')),
      { extraBekostigd: [{ id: 'Jip', onderbouwing: 'Jip kan niet zonder' }] },
    )
    for (const naam of namen) expect(JSON.stringify(antwoord.motivering)).not.toContain(naam)
  })

  const leden = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      geboortedatum: fc.constantFrom('2010-01-01', '2013-05-06', '2017-08-09', '2020-02-29'),
      rol: fc.constantFrom('jeugdige', 'ouder'),
      betrokken: fc.boolean(),
      eigenDossierNodig: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )

  test('TOE-01 · one funded allocation at most, none for who is no part of it, whatever the order', () => {
    fc.assert(
      fc.property(
        leden,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (gezin, willekeur) => {
          const { uitkomst } = verdeel(gezin as Gezinslid[])
          const kinderen = gezin.filter(({ rol, betrokken }) => rol === 'jeugdige' && betrokken)
          expect(uitkomst.map(({ id }) => id)).toEqual(gezin.map(({ id }) => id))
          expect(uitkomst.filter(({ soort }) => soort === 'bekostigd')).toHaveLength(
            kinderen.length > 0 ? 1 : 0,
          )
          for (const [i, { soort, code }] of uitkomst.entries()) {
            if (!gezin[i]?.betrokken) expect(soort).toBe('geen')
            expect(code === undefined).toBe(soort === 'geen')
          }
          const geschud = gezin
            .map((lid) => ({ lid, plaats: willekeur.next().value }))
            .sort((een, ander) => een.plaats - ander.plaats)
            .map(({ lid }) => lid)
          const perId = new Map(verdeel(geschud as Gezinslid[]).uitkomst.map((deel) => [deel.id, deel]))
          expect(gezin.map(({ id }) => perId.get(id))).toEqual(uitkomst)
        },
      ),
    )
  })

  test.each<[object, string]>([
    [{ product: '45F24', gezinsleden: [] }, 'vraag.product: ongeldige-waarde (mogelijk: 45F23)'],
    [{ product: '45F03', gezinsleden: [] }, 'vraag.product: onbekende-productcode'],
    [{ product: '45F33', gezinsleden: {} }, 'vraag.gezinsleden: ongeldige-waarde'],
    [{ product: '45F33', gezinsleden: [OUDSTE, OUDSTE] }, 'vraag.gezinsleden[1].id: ongeldige-waarde'],
    [{ product: '45F33', gezinsleden: [{ ...OUDSTE, id: '' }] }, 'vraag.gezinsleden[0].id: ongeldige-waarde'],
    [
      { product: '45F33', gezinsleden: [{ geboortedatum: '2010-01-01', betrokken: true }] },
      'vraag.gezinsleden[0].id: ontbrekend-veld',
    ],
    [
      { product: '45F33', gezinsleden: [{ id: 'a', geboortedatum: '2010-01-01' }] },
      'vraag.gezinsleden[0].betrokken: ontbrekend-veld',
    ],
    [
      { product: '45F33', gezinsleden: [{ ...OUDSTE, geboortedatum: '2010-1-1' }] },
      'vraag.gezinsleden[0].geboortedatum: ongeldige-datum',
    ],
    [
      { product: '45F33', gezinsleden: [{ ...OUDSTE, rol: 'oom' }] },
      'vraag.gezinsleden[0].rol: ongeldige-waarde',
    ],
    [{ product: '45F33', gezinsleden: [{ ...OUDSTE, bsn: 1 }] }, 'vraag.gezinsleden[0]: onbekend-veld'],
    [{ product: '45F33', gezinsleden: [OUDSTE], houder: 'x' }, 'vraag.houder: ongeldige-waarde'],
    [
      { product: '45F33', gezinsleden: [OUDSTE], extraBekostigd: [{ id: 'x', onderbouwing: true }] },
      'vraag.extraBekostigd[0].id: ongeldige-waarde',
    ],
    [
      { product: '45F33', gezinsleden: [OUDSTE], extraBekostigd: [{ id: 'a' }] },
      'vraag.extraBekostigd[0].onderbouwing: ontbrekend-veld',
    ],
    [
      {
        product: '45F33',
        gezinsleden: [OUDSTE],
        extraBekostigd: [
          { id: 'a', onderbouwing: true },
          { id: 'a', onderbouwing: false },
        ],
      },
      'vraag.extraBekostigd[1].id: ongeldige-waarde',
    ],
    [{ product: '45F33', gezinsleden: [], peildatum: '2026-02-30' }, 'vraag.peildatum: ongeldige-datum'],
  ])('TOE-01 · a wrong question is refused (%#)', (vraag, melding) => {
    expect(() => verdeelGezinstoewijzing(flevoland, vraag as never)).toThrow(melding)
  })

  test('TOE-01 · a region without rules for allocations is told so', () => {
    const { toewijzing: _, ...zonder } = JSON.parse(JSON.stringify(flevoland))
    expect(() =>
      verdeelGezinstoewijzing(maakRegelset(zonder as never), { product: '45F33', gezinsleden: [] }),
    ).toThrow('regelset.toewijzing: ongeldige-regelset')
  })
})
